"""What came of enrolling a list: a sentence, and when people were left out, who and why."""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication
from PySide6.QtWidgets import QWidget

from smm_desktop.core.refusals import Refusal
from smm_desktop.trainings.terms import EnrolOutcome, RefusedPerson
from smm_desktop.trainings.ui.wording import Counts, word_refusal
from smm_desktop.widgets.dialogs import Question, tell

translate = QCoreApplication.translate


def outcome_text(outcome: EnrolOutcome) -> str:
    parts = []
    if len(outcome.enrolled) == 1:
        parts.append(translate("trainings", "{name} was enrolled").format(name=outcome.enrolled[0].name))
    elif outcome.enrolled:
        parts.append(Counts().enrolled(len(outcome.enrolled)))
    if outcome.waiting:
        parts.append(Counts().put_on_waiting_list(len(outcome.waiting)))
    if outcome.refused:
        parts.append(Counts().left_out(len(outcome.refused)))
    return ", ".join(parts)


def refused_text(person: RefusedPerson) -> str:
    """Why somebody was left out; most sentences name the person themselves."""
    sentence = word_refusal(Refusal(person.reason, **person.values)) or ""
    return sentence if person.name in sentence else f"{person.name}: {sentence}"


def show_refused(parent: QWidget, outcome: EnrolOutcome) -> Question | None:
    """A word on those who were left out; nobody, nothing."""
    if not outcome.refused:
        return None
    return tell(
        parent,
        Counts().not_enrolled(len(outcome.refused)),
        outcome_text(EnrolOutcome(outcome.enrolled, outcome.waiting)),
        details=[refused_text(person) for person in outcome.refused],
        name="refused_notice",
    )
