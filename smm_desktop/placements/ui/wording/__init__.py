"""Every word of placements that stands on the glass."""

from smm_desktop.placements.ui.wording.matching import value_text, without_text
from smm_desktop.placements.ui.wording.refusals import word_refusal

__all__ = ["value_text", "without_text", "word_refusal"]
