"""The sentences and labels of the hand-over."""

from smm_desktop.exchange.ui.wording.labels import finding_text
from smm_desktop.exchange.ui.wording.refusals import word_refusal

__all__ = ["finding_text", "word_refusal"]
