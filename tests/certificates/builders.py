"""A center that can issue: keys made, a training closed, made through the same services as in the window."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import dataclass, field, replace
from datetime import date, timedelta
from pathlib import Path
from uuid import UUID

from smm_desktop.centers import queries as centers
from smm_desktop.centers.service import CenterService
from smm_desktop.centers.terms import KeyPurpose
from smm_desktop.certificates import queries
from smm_desktop.certificates.queries import CertificateFilter, CertificateRow
from smm_desktop.certificates.service import (
    HandingOutService,
    IssueOrder,
    IssueOutcome,
    IssueService,
    VerificationService,
)
from smm_desktop.certificates.service.desk import claim_of
from smm_desktop.certificates.terms import (
    CertificateKind,
    CertificateLanguage,
    CertificateSnapshot,
    SignerLine,
)
from smm_desktop.core.clock import FixedClock
from smm_desktop.core.database.database import Database
from smm_desktop.paper.document import PdfDocument
from smm_desktop.paper.terms import DocumentLanguage
from smm_desktop.signing.identity import Identity
from smm_desktop.signing.pdf_signature import SignatureText, sign_pdf
from smm_desktop.signing.proof import make_proof
from smm_desktop.signing.proof_keys import ProofKey
from smm_desktop.signing.trust import TrustList
from smm_desktop.teachers.terms import TeacherDraft
from smm_desktop.trainings.terms import ActivityDraft, CatalogueDraft, Mark
from tests.trainings.builders import ACTOR, MONDAY, Center

ATTENDANCE, ACHIEVEMENT = CertificateKind.ATTENDANCE, CertificateKind.ACHIEVEMENT
LONGEST_NAME = "Abdülhamit Şehabettin Muhammed Müştak Küçükhüseyinoğullarından Çağlayangilzade"
LONGEST_TITLE = (
    "Endüstriyel Otomasyon Teknolojileri Alanında Programlanabilir Denetleyiciler, Robotik Sistemler ve "
    "Yapay Görme Uygulamaları Geliştirme Uygulayıcı Eğitimi"
)


@dataclass
class Office:
    """The certificates' services over one database; `remembered` keeps the trust lists that were handed on."""

    database: Database
    clock: FixedClock
    remembered: list[TrustList] = field(default_factory=list)

    def __post_init__(self) -> None:
        self.trainings = Center(self.database, self.clock)
        self.center = CenterService(self.database, self.clock)
        self.issue = IssueService(self.database, self.clock, self.remembered.append)
        self.handing_out = HandingOutService(self.database, self.clock)
        self.verification = VerificationService.of_database(self.database, self.trust)
        self.stranger = VerificationService(self.trust)

    def set_up(self, *, is_test: bool = False, with_keys: bool = True) -> Office:
        """Make the center, its two signers and its keys."""
        suggested = centers.suggested_set_up(
            self.database.center_id, "Örnek Koordinatör", "Örnek Müdür", is_test=is_test
        )
        self.center.set_up_center(suggested, actor=ACTOR)
        if with_keys:
            self.center.create_keys(actor=ACTOR)
        return self

    def trust(self) -> TrustList:
        return self.database.ask(queries.own_trust, self.clock.today())

    def closed(
        self,
        people: int | Sequence[TeacherDraft] = 3,
        *,
        absent: int = 0,
        scores: Sequence[int] = (),
        title: str = "",
        title_en: str = "",
        code: str = "ROB-01",
        first_day: date = MONDAY,
    ) -> UUID:
        """A closed training; the last `absent` people missed every lesson, `scores` make it one with an exam."""
        drafts = people if not isinstance(people, int) else None
        activity_id = self._planned(title, title_en, code, first_day, has_exam=bool(scores))
        group_id = self.trainings.group_of(activity_id)
        ids = (
            self.trainings.some_teachers(people) if isinstance(people, int) else self._register(drafts or ())
        )
        self.trainings.plan(group_id, self.trainings.pattern(first_day, days=1, slots=4))
        self.trainings.enrolments.enrol(group_id, ids, actor=ACTOR)
        self.trainings.activities.open_activity(activity_id, actor=ACTOR)
        self._mark(group_id, absent)
        self.trainings.activities.hold_activity(activity_id, actor=ACTOR)
        if scores:
            seated = self.trainings.seated(group_id)
            self.trainings.attendance.record_scores(
                activity_id, dict(zip(seated, scores, strict=True)), actor=ACTOR
            )
        self.trainings.activities.close_activity(activity_id, actor=ACTOR)
        return activity_id

    def _planned(self, title: str, title_en: str, code: str, first_day: date, *, has_exam: bool) -> UUID:
        if not title:
            return self.trainings.activity(code=code, quota=500, has_exam=has_exam, first_day=first_day)
        entry = CatalogueDraft(code=code, title=title, title_en=title_en, hours=16, has_exam=has_exam)
        activity = ActivityDraft(
            catalogue_id=self.trainings.catalogue.add_entry(entry, actor=ACTOR),
            starts_on=first_day,
            ends_on=first_day + timedelta(days=4),
            quota=500,
        )
        return self.trainings.activities.plan_activity(activity, actor=ACTOR)

    def _register(self, drafts: Sequence[TeacherDraft]) -> list[UUID]:
        with self.database.deed("register_teachers", ACTOR) as deed:
            return [self.trainings.teachers.register_within(deed, draft) for draft in drafts]

    def _mark(self, group_id: UUID, absent: int) -> None:
        cells = self.trainings.all_cells(group_id)
        missing = set(self.trainings.seated(group_id)[-absent:] if absent else ())
        marked = [replace(cell, mark=Mark.ABSENT) if cell.enrolment_id in missing else cell for cell in cells]
        self.trainings.attendance.record(group_id, marked, actor=ACTOR)

    def issue_all(
        self,
        activity_id: UUID,
        kind: CertificateKind = ATTENDANCE,
        language: CertificateLanguage = CertificateLanguage.TURKISH,
    ) -> IssueOutcome:
        return self.issue.issue(IssueOrder(activity_id, kind, language), actor=ACTOR)

    def issue_one(self, activity_id: UUID, enrolment_id: UUID) -> UUID:
        order = IssueOrder(activity_id, ATTENDANCE, enrolment_ids=frozenset({enrolment_id}))
        return self.issue.issue(order, actor=ACTOR).issued[0]

    def closed_in_two_groups(self, slots: tuple[int, int]) -> UUID:
        """One person in each group, both present in as many lessons as the group has."""
        activity_id = self.trainings.activity(quota=2)
        groups = [
            self.trainings.group_of(activity_id),
            self.trainings.activities.add_group(activity_id, "B", 2, actor=ACTOR),
        ]
        teachers = self.trainings.some_teachers(2)
        for number, (group_id, count) in enumerate(zip(groups, slots, strict=True)):
            pattern = self.trainings.pattern(days=1, slots=count)
            self.trainings.plan(group_id, replace(pattern, room=f"Atölye {number}"))
            self.trainings.enrolments.enrol(group_id, [teachers[number]], actor=ACTOR)
        self.trainings.activities.open_activity(activity_id, actor=ACTOR)
        for group_id in groups:
            self._mark(group_id, 0)
        self.trainings.activities.hold_activity(activity_id, actor=ACTOR)
        self.trainings.activities.close_activity(activity_id, actor=ACTOR)
        return activity_id

    def one(self) -> CertificateRow:
        """One issued certificate."""
        return self.row(self.issue_all(self.closed(1)).issued[0])

    def _passphrase(self) -> bytes:
        return self.database.derived_secret("signing").hex().encode()

    def _private(self, purpose: KeyPurpose) -> bytes:
        key = self.database.ask(centers.current_key, purpose)
        assert key is not None
        assert key.private_part is not None
        return key.private_part

    def identity(self) -> Identity:
        """The center's own signing key, as a thief would have it."""
        return Identity.from_pkcs12(self._private(KeyPurpose.DOCUMENT), self._passphrase())

    def proof_of(self, says: CertificateSnapshot) -> str:
        """A code of any content, signed with the center's own key."""
        key = ProofKey.from_bytes(self._private(KeyPurpose.PROOF), self._passphrase())
        return make_proof(claim_of(says), key)

    def signed_by(self, pkcs12: bytes, passphrase: str) -> bytes:
        """A page signed with another key file."""
        now = self.clock.now()
        document = PdfDocument("Yazı", created=now, language=DocumentLanguage.TURKISH)
        document.add_page().text(20, 20, "Yazı")
        signer = Identity.from_pkcs12(pkcs12, passphrase.encode())
        return sign_pdf(document.finish(), signer, signed_at=now, text=SignatureText("Merkez"))

    def stranger_without_proof_keys(self) -> VerificationService:
        """Somebody whose list knows the center's authority but not the key of its codes."""
        trust = self.trust()
        bare = replace(trust, centers=tuple(replace(one, proof_keys=()) for one in trust.centers))
        return VerificationService(lambda: bare)

    def row(self, certificate_id: UUID) -> CertificateRow:
        found = self.database.ask(queries.certificate, certificate_id)
        assert found is not None
        return found

    def rows(self) -> list[CertificateRow]:
        ids = self.database.ask(queries.certificate_ids, CertificateFilter())
        return list(self.database.ask(queries.certificates_by_id, ids).values())

    def pdf(self, certificate_id: UUID) -> bytes:
        found = self.database.ask(queries.pdf_of, certificate_id)
        assert found is not None
        return found

    def file(self, certificate_id: UUID, folder: Path) -> Path:
        """The signed PDF in a folder."""
        path = folder / f"{certificate_id.hex}.pdf"
        path.write_bytes(self.pdf(certificate_id))
        return path


def named(*names: tuple[str, str]) -> list[TeacherDraft]:
    return [TeacherDraft(first_name=first, last_name=last, school="Örnek MTAL") for first, last in names]


def snapshot(**changes: object) -> CertificateSnapshot:
    """What a certificate says, without a database."""
    base = CertificateSnapshot(
        number="SMM07-2026-00001-37",
        kind=ATTENDANCE,
        language=CertificateLanguage.TURKISH,
        holder="Örnek Öğretmen",
        title="Endüstriyel Robot Programlama",
        title_en="Industrial Robot Programming",
        field="Endüstriyel Otomasyon Teknolojileri",
        hours=40,
        starts_on=date(2026, 11, 16),
        ends_on=date(2026, 11, 20),
        place="Atölye 1",
        center_number=7,
        center_name="Örnek Mesleki ve Teknik Anadolu Lisesi",
        province="Ankara",
        lines=("Millî Eğitim Bakanlığı",),
        signers=(SignerLine("Örnek Koordinatör", "Koordinatör"), SignerLine("Örnek Müdür", "Müdür")),
        issued_on=date(2026, 11, 23),
    )
    changed: Callable[..., CertificateSnapshot] = replace
    return changed(base, **changes)
