"""Plays the whole tour into a folder: files of every kind, verification answers, pictures of the window, an account."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from contextlib import ExitStack
from dataclasses import dataclass, replace
from datetime import timedelta
from pathlib import Path

from smm_desktop.centers import queries as centers
from smm_desktop.centers.service import RecoverySnapshot, recovery_key_pdf
from smm_desktop.core.clock import Clock, FixedClock
from smm_desktop.core.database.checking import check
from smm_desktop.core.files import write_safely
from smm_desktop.core.progress import Progress
from smm_desktop.shell.center_files import create_center
from smm_desktop.shell.rooms import Rooms, build_rooms
from smm_desktop.shell.tour import center_story, hand_over, second_center, story
from smm_desktop.shell.tour.center_story import Scenes, Showing, write_json
from smm_desktop.shell.tour.expectations import Expectations, Expected
from smm_desktop.shell.tour.note import write_note
from smm_desktop.shell.tour.places import Places
from smm_desktop.shell.tour.steps import Step
from smm_desktop.shell.tour.wording import expected_text

COORDINATOR = "Şule Örnekoğlu"
PRINCIPAL = "Kâmil Denemez"
SECOND_CENTER = (11, "Rıfat Şablonoğlu", "Göksel İzlekçi")
DIRECTORATE = (None, "Nazlı Yapıntı", "")
PASSWORD = "tur-parolası-2026"  # noqa: S105 - the demonstration center's, printed in its account


@dataclass(frozen=True, slots=True)
class TourAccount:
    """What the tour left behind and whether everything went as expected."""

    folder: Path
    certificates: int
    expectations: Sequence[tuple[Expected, bool]]

    @property
    def is_good(self) -> bool:
        return all(holds for _what, holds in self.expectations)


Pictures = Callable[[Rooms, Path, Scenes, Progress], None]


def play(folder: Path, now: Clock, showing: Showing, *, pictures: Pictures | None) -> TourAccount:
    """Play the tour; `showing` gives a progress for a step, `pictures` takes the window's screenshots.

    This computer then knows the demonstration center's keys, as those of a center for trying out.
    """
    places, told = Places(folder), Expectations()
    day = story.first_day(now.today())
    clock = FixedClock(now.now() - timedelta(days=(now.today() - day).days + 3))
    with ExitStack() as stack:
        rooms, recovery_key = _founded(
            stack, places.center, (center_story.CENTER_NUMBER, COORDINATOR, PRINCIPAL), clock
        )
        _write_recovery_key(rooms, places, recovery_key)
        stage = center_story.Stage(rooms, clock, now, places, told, showing)
        issued, scenes = center_story.play_story(stage)
        second, _key = _founded(stack, places.second_center, SECOND_CENTER, clock)
        directorate, _key = _founded(stack, places.directorate, DIRECTORATE, clock)
        second_center.fill(second, clock.today())
        subject = hand_over.Subject(scenes.teacher_id, scenes.teaching.activity_id, scenes.leaver_id)
        parties = hand_over.Parties((rooms, second), directorate, clock)
        with showing(Step.HAND_OVER) as progress:
            hand_over.play(parties, places, subject, told, progress)
        if pictures is not None:
            with showing(Step.PICTURES) as progress:
                brought = [*places.packages.iterdir(), places.altered_package]
                shown = replace(scenes, directorate=directorate, packages=brought)
                pictures(rooms, places.pictures, shown, progress)
        whole = [check(one.database).is_good for one in (rooms, second, directorate)]
        told.expect(Expected.RECORDS_WHOLE, holds=all(whole))
    account = TourAccount(folder, issued, tuple(told.answers))
    _write_account(account, places)
    return account


def _founded(
    stack: ExitStack, folder: Path, who: tuple[int | None, str, str], clock: Clock
) -> tuple[Rooms, str]:
    """New records for trying out, and their recovery key; they are closed with the stack."""
    number, person, principal = who
    set_up = centers.suggested_set_up(number, person, principal, is_test=True)
    made = create_center(folder, set_up, PASSWORD, clock)
    stack.callback(made.database.close)
    return build_rooms(made.database, clock, person), made.recovery_key


def _write_recovery_key(rooms: Rooms, places: Places, key: str) -> None:
    snapshot = RecoverySnapshot(rooms.center_name(), COORDINATOR, key, rooms.clock.now())
    write_safely(places.recovery_key, recovery_key_pdf(snapshot))


def _write_account(account: TourAccount, places: Places) -> None:
    answers = {what.value: holds for what, holds in account.expectations}
    lines = [f"[{'x' if holds else ' '}] {expected_text(what)}" for what, holds in account.expectations]
    write_json(
        places.account,
        {"password": PASSWORD, "certificates": account.certificates, "expectations": answers},
    )
    write_note(places, PASSWORD, account.certificates, lines)
