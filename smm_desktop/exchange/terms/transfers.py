"""A teacher's move to another center: what the file brings, and what taking it over would do and did."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date, datetime
from uuid import UUID

from smm_desktop.certificates.terms import CertificateKind
from smm_desktop.exchange.terms.manifests import Manifest
from smm_desktop.placements.terms import PlacementState
from smm_desktop.teachers.terms import TeacherDraft
from smm_desktop.trainings.terms import ActivityState, EnrolmentState, TrainingKind


@dataclass(frozen=True, slots=True)
class EarlierTraining:
    """A training at another center, frozen as it stood when the teacher moved. `id` is the enrolment there."""

    id: UUID
    center: int
    center_name: str
    code: str
    title: str
    title_en: str
    kind: TrainingKind
    starts_on: date
    ends_on: date
    hours: int
    attended_hours: float
    percent: int
    state: ActivityState
    enrolment_state: EnrolmentState
    has_passed: bool
    score: int | None


@dataclass(frozen=True, slots=True)
class EarlierPlacement:
    """On-the-job training under another center, frozen as it stood at the move. `id` is the placement's there."""

    id: UUID
    center: int
    center_name: str
    code: str
    title: str
    title_en: str
    company: str
    technologies: tuple[str, ...]
    starts_on: date
    ends_on: date
    state: PlacementState
    hours: int
    percent: int
    has_passed: bool


@dataclass(frozen=True, slots=True)
class EarlierCertificate:
    """A certificate of another center; its signed PDF lies beside it. `id` is the certificate's there."""

    id: UUID
    center: int
    center_name: str
    number: str
    kind: CertificateKind
    title: str
    issued_at: datetime
    sha256: bytes
    revoked_on: date | None

    @property
    def is_revoked(self) -> bool:
        return self.revoked_on is not None


@dataclass(frozen=True, slots=True)
class TransferPlan:
    """What a transfer file brings.

    `origin_id` is the teacher at the old center; `known` the teacher here who took that number or was taken over
    before; `namesakes` are others here of the same name, of whom only a person can say that they are the same.
    """

    path: str
    digest: bytes
    manifest: Manifest
    sender_name: str
    origin_id: UUID
    draft: TeacherDraft
    trainings: tuple[EarlierTraining, ...]
    certificates: tuple[EarlierCertificate, ...]
    known: UUID | None = None
    namesakes: tuple[UUID, ...] = ()
    placements: tuple[EarlierPlacement, ...] = ()


@dataclass(frozen=True, slots=True)
class TransferOutcome:
    """A teacher who was taken over by deed `deed_number`, and how much history came along."""

    teacher_id: UUID
    deed_number: int
    is_new: bool
    trainings: int
    certificates: int
    placements: int = 0
