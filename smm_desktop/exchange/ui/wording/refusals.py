"""The sentences of the hand-over's refusals, and of the seals it uses."""

from __future__ import annotations

from smm_desktop.core.refusals import Refusal
from smm_desktop.exchange.terms import ExchangeReason
from smm_desktop.exchange.ui.wording.arrival_refusals import word_arrival
from smm_desktop.exchange.ui.wording.seal_refusals import word_seal
from smm_desktop.signing.terms import SealReason


def word_refusal(refusal: Refusal) -> str | None:
    """Return the sentence for a refusal of the hand-over; None for another room's."""
    term = refusal.term
    values = {name: _text(value) for name, value in refusal.values.items()}
    if isinstance(term, SealReason):
        return word_seal(term).format(**values)
    if isinstance(term, ExchangeReason):
        return word_arrival(term).format(**values)
    return None


def _text(value: object) -> object:
    """Several kinds of records are named one after the other."""
    return ", ".join(map(str, value)) if isinstance(value, tuple) else value
