"""Plays the whole tour into a folder: files of every kind, verification answers, pictures of the window, an account."""

from __future__ import annotations

import json
from collections.abc import Callable, Sequence
from contextlib import AbstractContextManager, ExitStack
from dataclasses import asdict, dataclass, replace
from datetime import timedelta
from pathlib import Path
from uuid import UUID

from smm_desktop.centers import queries as centers
from smm_desktop.centers.service import RecoverySnapshot, recovery_key_pdf
from smm_desktop.core.clock import Clock, FixedClock
from smm_desktop.core.database.checking import check
from smm_desktop.core.files import write_safely
from smm_desktop.core.progress import Progress
from smm_desktop.shell.center_files import create_center
from smm_desktop.shell.rooms import Rooms, build_rooms
from smm_desktop.shell.tour import hand_over, proving, second_center, story
from smm_desktop.shell.tour.asking import loop
from smm_desktop.shell.tour.expectations import Expectations, Expected
from smm_desktop.shell.tour.note import write_note
from smm_desktop.shell.tour.places import Places
from smm_desktop.shell.tour.steps import Step
from smm_desktop.shell.tour.wording import expected_text
from smm_desktop.shell.tour.year import Year, fill_year
from smm_desktop.teachers.service import ImportOutcome

CENTER_NUMBER = 2
COORDINATOR = "Şule Örnekoğlu"
PRINCIPAL = "Kâmil Denemez"
SECOND_CENTER = (11, "Rıfat Şablonoğlu", "Göksel İzlekçi")
DIRECTORATE = (None, "Nazlı Yapıntı", "")
PASSWORD = "tur-parolası-2026"  # noqa: S105 - the demonstration center's, printed in its account
_PROMISED = 20
_BAD_ROWS = 2

Showing = Callable[[Step], AbstractContextManager[Progress]]


@dataclass(frozen=True, slots=True)
class Scenes:
    """What the pictures show of the tour."""

    teacher_id: UUID
    teaching: story.Teaching
    year: Year
    loop: loop.Loop
    certificate_id: UUID
    shared_id: UUID
    leaver_id: UUID
    certificate: Path
    teacher_list: Path
    center: int = CENTER_NUMBER
    directorate: Rooms | None = None
    packages: Sequence[Path] = ()


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
        rooms, recovery_key = _founded(stack, places.center, (CENTER_NUMBER, COORDINATOR, PRINCIPAL), clock)
        _write_recovery_key(rooms, places, recovery_key)
        ids, scenes = _play_story(rooms, clock, now, places, showing=showing, told=told)
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
    account = TourAccount(folder, len(ids) + 1, tuple(told.answers))
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


def _play_story(
    rooms: Rooms, clock: FixedClock, now: Clock, places: Places, *, showing: Showing, told: Expectations
) -> tuple[list[UUID], Scenes]:
    outcome = _import_list(rooms, clock, places, told)
    with showing(Step.ASKING) as progress:
        asked = loop.ask(rooms, places, told, progress)
    teaching = story.plan_teaching(rooms, story.first_day(now.today()))
    loop.cover(rooms, asked, teaching.activity_id, told)
    story.enrol(rooms, teaching, outcome.teacher_ids)
    with showing(Step.SHEETS) as progress:
        story.print_sheets(rooms, teaching, places.sheets, progress)
    clock.advance(days=(now.today() - clock.today()).days)
    story.record_attendance(rooms, teaching)
    story.close(rooms, teaching)
    with showing(Step.MEASURING) as progress:
        closed_loop = loop.measure_again(rooms, asked, places, told, progress)
    with showing(Step.YEAR) as progress:
        year = fill_year(rooms, outcome.teacher_ids, now.today(), progress)
    with showing(Step.CERTIFICATES) as progress:
        ids = story.issue(rooms, teaching, progress)
    told.expect(Expected.ENOUGH_CERTIFICATES, holds=len(ids) >= _PROMISED)
    with showing(Step.FILES) as progress:
        paths = rooms.handing_out.to_folder(ids, places.certificates, progress=progress).paths
    _hand_out(rooms, ids, outcome.teacher_ids[0], places)
    _prove(rooms, ids, paths, places, told)
    scenes = Scenes(
        teacher_id=outcome.teacher_ids[4],
        teaching=teaching,
        year=year,
        loop=closed_loop,
        certificate_id=ids[3],
        shared_id=outcome.teacher_ids[0],
        leaver_id=outcome.teacher_ids[1],
        certificate=paths[0],
        teacher_list=places.teacher_list,
    )
    return ids, scenes


def _import_list(rooms: Rooms, clock: FixedClock, places: Places, told: Expectations) -> ImportOutcome:
    plan, outcome = story.import_list(rooms, places.teacher_list, clock)
    told.expect(Expected.ROWS_REFUSED, holds=outcome.refused >= _BAD_ROWS)
    told.expect(Expected.ALL_REGISTERED, holds=outcome.added == story.PEOPLE)
    _write_json(places.preview, [asdict(row) for row in plan.rows])
    return outcome


def _hand_out(rooms: Rooms, ids: Sequence[UUID], teacher_id: UUID, places: Places) -> None:
    rooms.handing_out.to_zip(ids, places.archive)
    write_safely(places.print_job, rooms.handing_out.print_job(ids))
    write_safely(places.card, rooms.cards.training_card(teacher_id))


def _prove(
    rooms: Rooms, ids: Sequence[UUID], paths: Sequence[Path], places: Places, told: Expectations
) -> None:
    trust = proving.write_keys(rooms, places.keys)
    answers = proving.verify_all(paths, trust, told)
    answers |= proving.try_to_cheat(paths[0], places.trials, trust, told)
    answers |= proving.revoke_one(rooms, ids[-1], paths[-1], places.reissued, told)
    proving.write_keys(rooms, places.keys)
    _write_json(places.answers, {name: asdict(answer) for name, answer in answers.items()})


def _write_json(path: Path, value: object) -> None:
    write_safely(path, json.dumps(value, ensure_ascii=False, indent=1, default=str).encode())


def _write_account(account: TourAccount, places: Places) -> None:
    answers = {what.value: holds for what, holds in account.expectations}
    lines = [f"[{'x' if holds else ' '}] {expected_text(what)}" for what, holds in account.expectations]
    _write_json(
        places.account,
        {"password": PASSWORD, "certificates": account.certificates, "expectations": answers},
    )
    write_note(places, PASSWORD, account.certificates, lines)
