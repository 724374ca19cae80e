"""Who is proposed for a training and who is passed over, each with the grounds."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from uuid import UUID

from PySide6.QtCore import QCoreApplication

from smm_desktop.needs.terms import Candidate, PassedOver, Proposal
from smm_desktop.trainings.ui.wording.proposing import gap_text, last_trained_text, passed_over_text
from smm_desktop.widgets.table import Align, Column, badge_column, person_column, text_column
from smm_desktop.widgets.tones import BadgeValue, Tone

translate = QCoreApplication.translate


@dataclass(frozen=True, slots=True)
class ProposalRow:
    """Somebody of the round; `place` when proposed, `why` when passed over."""

    candidate: Candidate
    place: int | None = None
    why: PassedOver | None = None

    @property
    def id(self) -> UUID:
        return self.candidate.teacher_id


def rows_of(proposal: Proposal) -> list[ProposalRow]:
    """The proposed in their order, then the others."""
    proposed = [ProposalRow(one.candidate, place=one.place) for one in proposal.proposed]
    return proposed + [ProposalRow(one.candidate, why=one.why) for one in proposal.passed_over]


def proposal_columns() -> Sequence[Column]:
    return [
        person_column("name", translate("trainings", "Teacher"), lambda one: one.candidate.name,
                      lambda one: one.candidate.school, width=250, sortable=False),
        text_column("gap", translate("trainings", "Gap"), lambda one: gap_text(one.candidate), width=66,
                    align=Align.RIGHT, sortable=False, tip=_gap_tip),
        text_column("trained", translate("trainings", "Last training"), lambda one: last_trained_text(one.candidate),
                    width=112, soft=True, sortable=False),
        badge_column("verdict", translate("trainings", "Proposal"), _verdict, width=210, sortable=False),
    ]  # fmt: skip


def _gap_tip(one: ProposalRow) -> str:
    if one.candidate.gap is None:
        return translate("trainings", "No answer with a name: the gap is not known.")
    return translate("trainings", "Importance less ability in the person's own answer")


def _verdict(one: ProposalRow) -> BadgeValue:
    if one.place is not None:
        return BadgeValue(translate("trainings", "Place {place}").format(place=one.place), Tone.GOOD)
    return BadgeValue(passed_over_text(one.why) if one.why else "", Tone.NEUTRAL)
