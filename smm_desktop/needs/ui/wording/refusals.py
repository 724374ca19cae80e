"""The sentences of refused deeds on needs; a test looks for a reason that has none."""

from __future__ import annotations

from collections.abc import Iterable
from typing import Any

from smm_desktop.core.refusals import Refusal
from smm_desktop.needs.terms import FaultyAnswer, NeedsReason
from smm_desktop.needs.ui.wording.faults import fault_text
from smm_desktop.needs.ui.wording.frame_refusals import (
    frame_more_sentences,
    frame_sentences,
    list_more_sentences,
    list_sentences,
)
from smm_desktop.needs.ui.wording.round_refusals import (
    answer_more_sentences,
    answer_sentences,
    instrument_more_sentences,
    instrument_sentences,
    need_sentences,
    round_more_sentences,
    round_sentences,
)

_GROUPS = (
    frame_sentences,
    frame_more_sentences,
    list_sentences,
    list_more_sentences,
    instrument_sentences,
    instrument_more_sentences,
    round_sentences,
    round_more_sentences,
    answer_sentences,
    answer_more_sentences,
    need_sentences,
)


def word_refusal(refusal: Refusal) -> str | None:
    """Return the sentence of a refusal; None when it is another room's."""
    if not isinstance(refusal.term, NeedsReason):
        return None
    return sentences()[refusal.term].format(**_shown(refusal))


def sentences() -> dict[NeedsReason, str]:
    found: dict[NeedsReason, str] = {}
    for group in _GROUPS:
        found |= group()
    return found


def _shown(refusal: Refusal) -> dict[str, object]:
    """Values as people read them."""
    shown = dict(refusal.values)
    if isinstance(missing := shown.get("missing"), tuple | list):
        shown["missing"] = ", ".join(map(str, missing))
    if "faults" in shown:
        shown["faults"] = _faults_text(shown["faults"])
    return shown


def _faults_text(faults: Any) -> str:
    if isinstance(faults, str):
        return faults
    found: Iterable[FaultyAnswer] = faults
    return ", ".join(f"{one.key}: {fault_text(one.fault)}" for one in found)
