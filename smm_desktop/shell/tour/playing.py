"""Plays the whole tour into a folder: files of every kind, verification answers, pictures of the window, an account."""

from __future__ import annotations

import json
from collections.abc import Callable
from dataclasses import asdict, dataclass
from datetime import timedelta
from pathlib import Path

from smm_desktop.centers import queries as centers
from smm_desktop.centers.service import RecoverySnapshot, recovery_key_pdf
from smm_desktop.certificates import queries as certificates
from smm_desktop.core.clock import Clock, FixedClock
from smm_desktop.core.database.checking import check
from smm_desktop.core.files import write_safely
from smm_desktop.core.progress import Progress
from smm_desktop.shell.center_files import create_center
from smm_desktop.shell.rooms import Rooms, build_rooms
from smm_desktop.shell.tour import proving, story
from smm_desktop.shell.tour.expectations import Expectations
from smm_desktop.shell.tour.year import fill_year

CENTER_NUMBER = 2
COORDINATOR = "Şule Örnekoğlu"
PRINCIPAL = "Kâmil Denemez"
PASSWORD = "tur-parolası-2026"  # noqa: S105 - the demonstration center's, printed in its account


@dataclass(frozen=True, slots=True)
class TourAccount:
    """What the tour left behind and whether everything went as expected."""

    folder: Path
    certificates: int
    expectations: tuple[tuple[str, bool], ...]

    @property
    def is_good(self) -> bool:
        return all(holds for _what, holds in self.expectations)


def play(
    folder: Path, now: Clock, progress: Callable[[str], Progress], *, pictures: Callable[[Rooms, Path], None]
) -> TourAccount:
    """Play the tour; `progress` gives a progress for a step's title, `pictures` takes the window's screenshots.

    This computer then knows the demonstration center's keys, as those of a center for trying out.
    """
    day = story.first_day(now.today())
    clock = FixedClock(now.now() - timedelta(days=(now.today() - day).days + 3))
    set_up = centers.suggested_set_up(CENTER_NUMBER, COORDINATOR, PRINCIPAL, is_test=True)
    made = create_center(folder / "merkez", set_up, PASSWORD, clock)
    told = Expectations()
    try:
        rooms = build_rooms(made.database, clock, COORDINATOR)
        _write_recovery_key(rooms, folder, made.recovery_key)
        issued = _play_story(rooms, clock, now, folder, progress=progress, told=told)
        pictures(rooms, folder / "ekran-goruntuleri")
        told.expect("the database and its journal are whole", holds=check(made.database).is_good)
    finally:
        made.database.close()
    account = TourAccount(folder, issued, tuple(told.answers))
    _write_account(account)
    return account


def _write_recovery_key(rooms: Rooms, folder: Path, key: str) -> None:
    letterhead = rooms.database.ask(centers.letterhead_snapshot)
    snapshot = RecoverySnapshot(letterhead.institution, COORDINATOR, key, rooms.clock.now())
    write_safely(folder / "kurtarma-anahtari.pdf", recovery_key_pdf(snapshot))


def _play_story(
    rooms: Rooms,
    clock: FixedClock,
    now: Clock,
    folder: Path,
    *,
    progress: Callable[[str], Progress],
    told: Expectations,
) -> int:
    plan, outcome = story.import_list(rooms, folder, clock)
    told.expect("the list's three bad rows are refused or noted", holds=outcome.refused >= 2)  # noqa: PLR2004 - rows
    told.expect("everybody else is in the register", holds=outcome.added == story.PEOPLE)
    _write_json(folder / "ice-aktarma-onizleme.json", [asdict(row) for row in plan.rows])
    teaching = story.plan_teaching(rooms, story.first_day(now.today()))
    story.enrol(rooms, teaching, outcome.teacher_ids)
    sheets = _made(folder / "imza-listeleri")
    story.print_sheets(rooms, teaching, sheets, progress("İmza listeleri"))
    clock.advance(days=(now.today() - clock.today()).days)
    story.record_attendance(rooms, teaching)
    story.close(rooms, teaching)
    fill_year(rooms, outcome.teacher_ids, now.today())
    batches = list(story.issue(rooms, teaching, progress("Belgeler")))
    ids = [one for batch in batches for one in batch]
    paths = rooms.handing_out.to_folder(ids, _made(folder / "belgeler"), progress=progress("Dosyalar")).paths
    rooms.handing_out.to_zip(ids, folder / "belgeler.zip")
    write_safely(folder / "tek-baski-isi.pdf", rooms.handing_out.print_job(ids))
    write_safely(folder / "egitim-karti.pdf", rooms.cards.training_card(outcome.teacher_ids[0]))
    told.expect("at least 20 certificates are issued", holds=len(ids) >= 20)  # noqa: PLR2004 - the tour's promise
    trust = proving.write_keys(rooms, folder)
    answers = proving.verify_all(paths, trust, told)
    answers |= proving.try_to_cheat(paths[0], _made(folder / "denemeler"), trust, told)
    answers |= proving.revoke_one(rooms, ids[-1], paths[-1], _made(folder / "yeniden-duzenlenen"), told)
    proving.write_keys(rooms, folder)
    _write_json(
        folder / "dogrulama-yanitlari.json", {name: asdict(answer) for name, answer in answers.items()}
    )
    return len(rooms.database.ask(certificates.certificate_ids, certificates.CertificateFilter()))


def _made(folder: Path) -> Path:
    folder.mkdir(parents=True, exist_ok=True)
    return folder


def _write_json(path: Path, value: object) -> None:
    write_safely(path, json.dumps(value, ensure_ascii=False, indent=1, default=str).encode())


def _write_account(account: TourAccount) -> None:
    lines = {
        "password": PASSWORD,
        "certificates": account.certificates,
        "expectations": [{"expected": what, "holds": holds} for what, holds in account.expectations],
    }
    _write_json(account.folder / "tur.json", lines)
