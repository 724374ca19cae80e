"""The sentences of refused deeds on needs."""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication

from smm_desktop.core.refusals import Refusal
from smm_desktop.needs.terms import NeedsReason

translate = QCoreApplication.translate


def word_refusal(refusal: Refusal) -> str | None:
    """Return the sentence of a refusal; None when it is another room's."""
    match refusal.term:
        case NeedsReason.ANSWER_COLUMNS_MISSING:
            text = translate(
                "needs",
                "{file} has no column named {missing}. The first row names the columns: respondent, competency, "
                "importance, ability.",
            )
            missing = ", ".join(refusal.values["missing"])  # type: ignore[arg-type] # the names of columns
            return text.format(file=refusal.values["file"], missing=missing)
        case NeedsReason.NOTHING_TO_IMPORT:
            text = translate("needs", "There is nothing in {file} that could be taken over.")
            return text.format(**refusal.values)
        case _:
            return None
