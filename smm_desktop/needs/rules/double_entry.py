"""First and second entry of a paper form compared field by field, and which entry of a copy may come next."""

from __future__ import annotations

from collections.abc import Collection, Iterator, Mapping
from typing import Any

from smm_desktop.needs.terms import Disagreement, EntryPass, InstrumentDraft, NeedsReason, QuestionKind


def fields_of(instrument: InstrumentDraft) -> Iterator[tuple[str, int | None]]:
    """What is typed one by one: a paired question is two fields, free texts are not compared."""
    for question in instrument.questions():
        if question.kind is QuestionKind.PAIRED:
            yield question.key, 0
            yield question.key, 1
        elif question.kind is not QuestionKind.TEXT:
            yield question.key, None


def field_value(answers: Mapping[str, Any], key: str, side: int | None) -> Any:
    """The value of one field; None where nothing was typed."""
    value = answers.get(key)
    return value[side] if side is not None and isinstance(value, list) else value


def disagreements(
    instrument: InstrumentDraft, code: str, copy: int, first: Mapping[str, Any], second: Mapping[str, Any]
) -> tuple[Disagreement, ...]:
    """Of one copy of the stack that has this code."""
    return tuple(
        Disagreement(code, copy, key if side is None else f"{key}/{side + 1}", one, other)
        for key, side in fields_of(instrument)
        if (one := field_value(first, key, side)) != (other := field_value(second, key, side))
    )


def settled(answers: Mapping[str, Any], field: str, value: Any) -> dict[str, Any]:
    """The answers with one field (`q1`, or `q1/2` for the second side) as a person decided."""
    key, _, side = field.partition("/")
    changed = dict(answers)
    if not side:
        changed[key] = value
    else:
        pair = list(changed.get(key) or [None, None])
        pair[int(side) - 1] = value
        changed[key] = pair
    return {name: one for name, one in changed.items() if one is not None and one != [None, None]}


def entry_refused(passes: Collection[EntryPass], entry: EntryPass, *, is_taken: bool) -> NeedsReason | None:
    """Why a copy that was typed so far like this is not typed now at all. Typing anew what waits is allowed."""
    if is_taken:
        return NeedsReason.COPY_TAKEN_OVER
    if entry is EntryPass.SECOND and EntryPass.FIRST not in passes:
        return NeedsReason.FIRST_ENTRY_MISSING
    return None
