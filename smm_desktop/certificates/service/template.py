"""What all certificates of one batch share, read once from the center, its rule book and the activity."""

from __future__ import annotations

from dataclasses import dataclass, replace
from datetime import date
from uuid import UUID

from sqlalchemy.orm import Session

from smm_desktop.centers import queries as centers
from smm_desktop.centers.terms import CenterReason
from smm_desktop.certificates.documents import CertificateLook
from smm_desktop.certificates.terms import (
    CertificateKind,
    CertificateLanguage,
    CertificateSnapshot,
    SignerLine,
)
from smm_desktop.core.refusals import Refusal
from smm_desktop.trainings import queries as trainings
from smm_desktop.trainings.terms import TrainingReason


@dataclass(frozen=True, slots=True)
class BatchTemplate:
    """A batch's look and its snapshot but for name, number and hours; `pattern` makes the numbers."""

    activity_id: UUID
    kind: CertificateKind
    year: int
    pattern: str
    lesson_minutes: int
    look: CertificateLook
    blank: CertificateSnapshot

    def snapshot(self, holder: str, serial: int, planned_minutes: int) -> CertificateSnapshot:
        """`planned_minutes` are those of the person's own group: groups need not be of one length."""
        number = centers.certificate_number(self.pattern, self.blank.center_number, self.year, serial)
        return replace(self.blank, holder=holder, number=number, hours=planned_minutes // self.lesson_minutes)


def template_of(
    session: Session, activity_id: UUID, kind: CertificateKind, language: CertificateLanguage, today: date
) -> BatchTemplate:
    """Read what a batch shares; refused for an unknown activity or before the center is set up."""
    activity = trainings.activity(session, activity_id)
    profile = centers.profile(session)
    if activity is None:
        raise Refusal(TrainingReason.ACTIVITY_UNKNOWN)
    if profile is None or profile.center_number is None:
        raise Refusal(CenterReason.NOT_SET_UP)
    letterhead = centers.letterhead_snapshot(session)
    signers = tuple(SignerLine(signer.name, signer.title) for signer in centers.signers(session, today))
    rules = activity.rules or trainings.rules_of(session, activity_id)
    blank = CertificateSnapshot(
        number="",
        kind=kind,
        language=language,
        holder="",
        title=activity.title,
        title_en=activity.title_en,
        field=activity.field,
        hours=0,
        starts_on=activity.starts_on,
        ends_on=activity.ends_on,
        place=activity.place,
        center_number=profile.center_number,
        center_name=profile.name,
        province=profile.province_name,
        lines=tuple(letterhead.lines),
        signers=signers,
        issued_on=today,
    )
    look = CertificateLook(
        kind, language, profile.name, profile.province_name, letterhead, is_test=profile.is_test
    )
    return BatchTemplate(
        activity_id, kind, today.year, rules.number_pattern, rules.lesson_minutes, look, blank
    )
