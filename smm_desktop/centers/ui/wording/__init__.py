"""The center's sentences and labels: refusals, rules, days, keys."""

from smm_desktop.centers.ui.wording.day_words import (
    closure_badge,
    closure_name,
    day_text,
    long_day,
    origin_name,
)
from smm_desktop.centers.ui.wording.key_words import fingerprint_text, key_name, key_note, key_state
from smm_desktop.centers.ui.wording.paper_refusals import word_paper
from smm_desktop.centers.ui.wording.refusals import word_center
from smm_desktop.centers.ui.wording.rule_words import (
    months_text,
    rule_badge,
    rule_hint,
    rule_name,
    rule_value,
    signer_role,
)
from smm_desktop.centers.ui.wording.signing_refusals import word_signing
from smm_desktop.core.refusals import Refusal

__all__ = [
    "closure_badge",
    "closure_name",
    "day_text",
    "fingerprint_text",
    "key_name",
    "key_note",
    "key_state",
    "long_day",
    "months_text",
    "origin_name",
    "rule_badge",
    "rule_hint",
    "rule_name",
    "rule_value",
    "signer_role",
    "word_refusal",
]


def word_refusal(refusal: Refusal) -> str | None:
    """The sentence for a refusal of the center, of a key or of a logo; None for another room's."""
    for word in (word_center, word_signing, word_paper):
        if (sentence := word(refusal)) is not None:
            return sentence
    return None
