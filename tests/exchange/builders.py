"""Centers and a directorate on real files, introduced to each other, with the services of the hand-over."""

from __future__ import annotations

import atexit
import shutil
import tempfile
from collections.abc import Iterator
from dataclasses import dataclass
from datetime import UTC, datetime
from functools import cache
from pathlib import Path
from uuid import UUID

from sqlalchemy import select

from smm_desktop.centers import queries as centers
from smm_desktop.centers.service import CenterService
from smm_desktop.core.clock import FixedClock
from smm_desktop.core.database import opening
from smm_desktop.core.database.database import Database
from smm_desktop.core.database.records import Writer, stored
from smm_desktop.core.database.schema import create_schema
from smm_desktop.exchange import queries
from smm_desktop.exchange.records import KINDS
from smm_desktop.exchange.service import (
    ExportService,
    ImportService,
    KeyService,
    ReceiptService,
    RemarkService,
    WithdrawalService,
)
from smm_desktop.exchange.terms import DIRECTORATE, Delivery, ImportOutcome
from smm_desktop.teachers.model import Teacher
from smm_desktop.teachers.service import TeacherService
from smm_desktop.teachers.terms import TeacherDraft
from tests.conftest import KEY, import_models

ACTOR = "Deneme Kullanıcısı"
BEFORE = datetime(2026, 1, 1, tzinfo=UTC)


def set_up(database: Database, *, is_test: bool = False) -> None:
    number = database.center_id or None
    made = centers.suggested_set_up(number, "Deneme Koordinatörü", "Deneme Müdürü", is_test=is_test)
    CenterService(database, database.clock).set_up_center(made, actor=ACTOR)


@cache
def _set_up_folder(center: int, *, is_test: bool) -> Path:
    """Records with all tables and a profile, made once; a copy takes an instance of its own when it is opened."""
    import_models()
    folder = Path(tempfile.mkdtemp(prefix="smm-set-up-"))
    atexit.register(shutil.rmtree, folder, ignore_errors=True)
    database = Database.create(folder / "records", KEY, FixedClock(BEFORE), center)
    create_schema(database)
    set_up(database, is_test=is_test)
    database.close()
    return folder / "records"


class Office:
    """One end of the hand-over: a center, or the directorate under number 0."""

    def __init__(self, folder: Path, clock: FixedClock, center: int, *, is_test: bool = False) -> None:
        self.folder, self.clock, self.center = folder, clock, center
        shutil.copytree(_set_up_folder(center, is_test=is_test), folder)
        self.use(Database.open(folder, KEY, clock))
        self.keys.renew_keys(actor=ACTOR)

    def use(self, database: Database) -> None:
        self.database = database
        self.keys = KeyService(database)
        self.exporting = ExportService(database)
        self.importing = ImportService(database)
        self.receipts = ReceiptService(database)
        self.remarks = RemarkService(database)
        self.withdrawing = WithdrawalService(database)
        self.teachers = TeacherService(database)

    def reopen(self) -> None:
        self.database.close()
        self.use(Database.open(self.folder, KEY, self.clock))

    def copy_records(self, target: Path) -> None:
        """What a backup of the folder would hold."""
        target.mkdir(parents=True)
        self.database.close()
        shutil.copy(self.folder / opening.FILE_NAME, target)
        self.use(Database.open(self.folder, KEY, self.clock))

    def restore_records(self, source: Path) -> None:
        """Puts an older state back; at opening it takes a new instance."""
        self.database.close()
        for leftover in self.folder.glob(f"{opening.FILE_NAME}*"):
            leftover.unlink()
        shutil.copy(source / opening.FILE_NAME, self.folder)
        self.clock.advance(seconds=1)
        self.use(Database.open(self.folder, KEY, self.clock))

    def close(self) -> None:
        self.database.close()

    def register(self, *names: str) -> list[UUID]:
        with self.database.deed("register", ACTOR) as deed:
            return [
                self.teachers.register_within(deed, TeacherDraft(name, "Örnek", school="Örnek MTAL"))
                for name in names
            ]

    def rename(self, teacher_id: UUID, name: str) -> None:
        with self.database.deed("rename", ACTOR) as deed:
            deed.session.get_one(Teacher, teacher_id).first_name = name

    def remove(self, teacher_id: UUID) -> None:
        self.teachers.remove(teacher_id, actor=ACTOR)

    def names(self, center: int | None = None) -> list[str]:
        with self.database.read() as session:
            wanted = select(Teacher.first_name).where(Teacher.center_id == (center or self.center))
            return sorted(session.scalars(wanted))

    def lines(self, center: int) -> dict[str, list[bytes]]:
        """All records of a center as they would travel."""
        with self.database.read() as session:
            connection = session.connection()
            found = {}
            for kind in KINDS:
                writer = Writer(kind, connection.dialect.name)
                rows = stored(connection, kind, f"center_id = {center}")
                found[kind.name] = sorted(line for batch in rows for line in writer.lines(batch))
            return found

    def export(self, folder: Path, *, full: bool = False) -> Path:
        return Path(self.deliver(folder, full=full).path)

    def deliver(self, folder: Path, *, full: bool = False) -> Delivery:
        return self.exporting.export(folder, actor=ACTOR, full=full)

    def receive(self, path: Path) -> ImportOutcome:
        return self.importing.receive(path, actor=ACTOR)

    def write_receipt(self, center: int, folder: Path) -> Path:
        return Path(self.receipts.write_receipt(center, folder, actor=ACTOR).path)

    def take_receipt(self, path: Path) -> None:
        self.receipts.receive(path, actor=ACTOR)

    def confirmed(self) -> int:
        return self.database.ask(queries.confirmed, self.database.instance).number


def introduce(center: Office, directorate: Office, *, one_way: bool = False) -> None:
    """The key ceremony, fingerprints compared; one way, only the directorate gets to know the center."""
    for giver, taker in ((center, directorate), (directorate, center))[: 1 if one_way else 2]:
        met = taker.keys.read(giver.keys.introduce(actor=ACTOR))
        taker.keys.trust(met, compared=giver.keys.own().fingerprint, actor=ACTOR)


def meet(one: Office, other: Office) -> None:
    """Two centers compare the fingerprints of their request files."""
    for giver, taker in ((one, other), (other, one)):
        met = taker.keys.read(giver.keys.introduce(actor=ACTOR))
        taker.keys.trust(met, compared=giver.keys.own().fingerprint, actor=ACTOR)


@dataclass
class House:
    """A directorate, two centers and the folder that stands for a stick."""

    directorate: Office
    center: Office
    other: Office
    stick: Path

    def clock(self) -> FixedClock:
        return self.directorate.clock

    def everyone(self) -> tuple[Office, Office, Office]:
        return self.directorate, self.center, self.other

    def hand_over(self, office: Office | None = None) -> ImportOutcome:
        return self.directorate.receive((office or self.center).export(self.stick))

    def answer(self, office: Office | None = None) -> None:
        met = office or self.center
        met.take_receipt(self.directorate.write_receipt(met.center, self.stick))


def house(folder: Path, clock: FixedClock) -> Iterator[House]:
    stick = folder / "stick"
    stick.mkdir(parents=True)
    directorate, center, other = (
        Office(folder / str(number), clock, number) for number in (DIRECTORATE, 9, 4)
    )
    introduce(center, directorate)
    introduce(other, directorate)
    made = House(directorate, center, other, stick)
    yield made
    for office in made.everyone():
        office.close()
