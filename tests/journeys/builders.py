"""A coordinator's work from the list to the certificates, step by step through the services, in a center of its own."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from contextlib import contextmanager
from dataclasses import dataclass
from datetime import date, datetime, timedelta
from pathlib import Path
from uuid import UUID

import pytest
from openpyxl import Workbook

from smm_desktop.centers import queries as centers
from smm_desktop.certificates import queries as certificates
from smm_desktop.certificates.queries import CertificateFilter, CertificateRow
from smm_desktop.certificates.service import IssueOrder, VerificationService
from smm_desktop.certificates.terms import CertificateKind, CertificateLanguage
from smm_desktop.core import turkish
from smm_desktop.core.clock import LOCAL_ZONE, FixedClock
from smm_desktop.core.database.keyring import KdfCost
from smm_desktop.shell.center_files import create_center, open_center
from smm_desktop.shell.rooms import Rooms, build_rooms
from smm_desktop.signing.trust_file import read_trust_list, write_trust_list
from smm_desktop.signing.trust_store import TrustStore
from smm_desktop.teachers.queries import generate_identity_number
from smm_desktop.trainings import queries as trainings
from smm_desktop.trainings.terms import (
    ActivityDraft,
    CatalogueDraft,
    Mark,
    MarkChange,
    SessionPattern,
    TrainerDraft,
)

COORDINATOR, PASSWORD, CENTER = "Deneme Koordinatörü", "sarı çizmeli 42", 2
NOW = datetime(2026, 11, 23, 9, 0, tzinfo=LOCAL_ZONE)
MONDAY = date(2026, 11, 16)
CAPTIONS = ("S.NO", "T.C. KİMLİK NUMARASI", "ADI VE SOYADI", "", "KURUMU", "İLİ", "ALANI")
FIRST_NAMES = ("AYŞE", "ÇAĞRI", "İSMAİL", "IŞIL", "ÖMER", "ŞULE", "ÜNAL", "ZEHRA", "GÖKÇE", "VELİ")
LAST_NAMES = ("ÖRNEKTEN", "DENEMEZ", "KURGUSAL", "TASLAKÇI", "NUMUNECİ", "PROVACI", "MİSALOĞLU", "VARSAYAN")
Cells = list[str | int | None]


def listed(count: int, first: int = 0) -> list[Cells]:
    """Rows of a teacher list as offices type them; up to eighty people with names of their own."""
    return [_row(number) for number in range(first, first + count)]


def _row(number: int) -> Cells:
    name = f"{FIRST_NAMES[number % 10]} {LAST_NAMES[number // 10 % 8]}"
    return [
        number,
        generate_identity_number(number),
        name,
        None,
        "ÖRNEK MTAL",
        "ANKARA",
        "BİLİŞİM TEKNOLOJİLERİ",
    ]


def write_list(path: Path, rows: Sequence[Cells]) -> Path:
    """A workbook with two rows above the header and an empty column."""
    book = Workbook()
    sheet = book.active
    for row in (["T.C. ÖRNEK VALİLİĞİ"], ["Kursa katılacaklar"], CAPTIONS, *rows):
        sheet.append(row)
    book.save(path)
    return path


@contextmanager
def cheap_passwords() -> Iterator[None]:
    """Keys are derived from passwords at a cost for tests."""
    with pytest.MonkeyPatch.context() as patch:
        patch.setattr("smm_desktop.core.database.keyring.KdfCost", lambda: KdfCost(8, 1, 1))
        yield


@dataclass(frozen=True)
class Journey:
    """An open center and what a coordinator does in it."""

    folder: Path
    rooms: Rooms

    @classmethod
    def begin(cls, folder: Path) -> Journey:
        """A new center with its keys made."""
        clock = FixedClock(NOW)
        set_up = centers.suggested_set_up(CENTER, COORDINATOR, "Örnek Müdür", is_test=True)
        with cheap_passwords():
            made = create_center(folder, set_up, PASSWORD, clock)
        return cls(folder, build_rooms(made.database, clock, COORDINATOR, _memory(folder)))

    @classmethod
    def resume(cls, folder: Path) -> Journey:
        """The same center after a restart."""
        clock = FixedClock(NOW)
        database = open_center(folder, PASSWORD, clock).database
        return cls(folder, build_rooms(database, clock, COORDINATOR, _memory(folder)))

    def end(self) -> None:
        self.rooms.database.close()

    def import_rows(self, rows: Sequence[Cells]) -> tuple[UUID, ...]:
        """Import a list and return the people that are new."""
        path = write_list(self.folder.parent / f"{self.folder.name}.xlsx", rows)
        plan = self.rooms.teacher_import.plan_import(path)
        return tuple(self.rooms.teacher_import.apply_import(plan, actor=COORDINATOR).teacher_ids)

    def plan_training(self, code: str) -> tuple[UUID, UUID]:
        """An open training with one day of four lessons; returns the activity and its group."""
        rooms, actor = self.rooms, COORDINATOR
        title = f"Endüstriyel Ağlar {code}"
        entry = rooms.catalogue.add_entry(
            CatalogueDraft(code, title, f"Industrial Networks {code}", hours=4), actor=actor
        )
        draft = ActivityDraft(entry, MONDAY, MONDAY + timedelta(days=4), quota=90)
        activity_id = rooms.activities.plan_activity(draft, actor=actor)
        group_id = rooms.database.ask(trainings.groups, activity_id)[0].id
        trainer = rooms.catalogue.add_trainer(TrainerDraft(f"Usta {code}"), actor=actor)
        pattern = SessionPattern(MONDAY, MONDAY, slots_per_day=4, room=code, trainer_id=trainer)
        rooms.schedule.apply_sessions(rooms.schedule.plan_sessions(group_id, pattern), actor=actor)
        rooms.activities.open_activity(activity_id, actor=actor)
        return activity_id, group_id

    def enrol(self, group_id: UUID, teacher_ids: Sequence[UUID]) -> int:
        return len(self.rooms.enrolments.enrol(group_id, list(teacher_ids), actor=COORDINATOR).enrolled)

    def attend(self, group_id: UUID, *, absent: int = 0) -> int:
        """Mark everybody present, but the first `absent` of the list."""
        table = self.rooms.database.ask(trainings.attendance, group_id)
        marks = [
            MarkChange(enrolment.id, slot.id, Mark.ABSENT if place < absent else Mark.PRESENT)
            for place, enrolment in enumerate(table.enrolments)
            for slot in table.slots
        ]
        return self.rooms.attendance.record(group_id, marks, actor=COORDINATOR)

    def hold_and_close(self, activity_id: UUID) -> None:
        self.rooms.activities.hold_activity(activity_id, actor=COORDINATOR)
        self.rooms.activities.close_activity(activity_id, actor=COORDINATOR)

    def issue(self, activity_id: UUID) -> tuple[UUID, ...]:
        order = IssueOrder(activity_id, CertificateKind.ATTENDANCE, CertificateLanguage.TURKISH_ENGLISH)
        return tuple(self.rooms.issue.issue(order, actor=COORDINATOR).issued)

    def closed(self, teacher_ids: Sequence[UUID], *, absent: int = 0, code: str = "BT-1") -> UUID:
        """A training from planning to closing."""
        activity_id, group_id = self.plan_training(code)
        self.enrol(group_id, teacher_ids)
        self.attend(group_id, absent=absent)
        self.hold_and_close(activity_id)
        return activity_id

    def certificate(self, certificate_id: UUID) -> CertificateRow:
        found = self.rooms.database.ask(certificates.certificate, certificate_id)
        assert found is not None
        return found

    def all_certificates(self) -> list[CertificateRow]:
        ids = self.rooms.database.ask(certificates.certificate_ids, CertificateFilter())
        return list(self.rooms.database.ask(certificates.certificates_by_id, ids).values())

    def pdf(self, certificate_id: UUID) -> bytes:
        found = self.rooms.database.ask(certificates.pdf_of, certificate_id)
        assert found is not None
        return found

    def hand_out(self, ids: Sequence[UUID], folder: Path) -> tuple[Path, ...]:
        folder.mkdir(exist_ok=True)
        return self.rooms.handing_out.to_folder(ids, folder).paths

    def export_keys(self, path: Path) -> Path:
        path.write_bytes(write_trust_list(self.rooms.own_key_list()))
        return path


def _memory(folder: Path) -> TrustStore:
    return TrustStore(folder.parent / f"{folder.name}-known.json")


def stranger(keys: Path) -> VerificationService:
    """Who verifies with a key list alone: no database, nothing remembered."""
    trust = read_trust_list(keys.read_bytes())
    return VerificationService(lambda: trust)


def names_of(rows: Sequence[Cells]) -> list[str]:
    return [turkish.name_case(str(row[2])) for row in rows]
