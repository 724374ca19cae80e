"""Paper forms that were typed and wait: where two entries differ, and how well the stack was typed."""

from __future__ import annotations

from typing import Any
from uuid import UUID

from sqlalchemy import select
from sqlalchemy.orm import Session

from smm_desktop.needs.model import KeyedForm, PrintedForm, SurveyRound
from smm_desktop.needs.queries.responses import round_content
from smm_desktop.needs.rules.double_entry import disagreements, fields_of
from smm_desktop.needs.terms import Disagreement, EntryPass, EntryQuality


def entries_of(session: Session, round_id: UUID) -> list[KeyedForm]:
    """For the room's own deeds."""
    typed = select(KeyedForm).join(PrintedForm, PrintedForm.id == KeyedForm.form_id)
    ordered = typed.where(PrintedForm.round_id == round_id).order_by(
        PrintedForm.code, KeyedForm.copy, KeyedForm.entry
    )
    return list(session.scalars(ordered))


def _pairs(session: Session, round_id: UUID) -> list[tuple[int, dict[str, Any], dict[str, Any]]]:
    """Copies that were typed twice, with the answers of both times."""
    by_entry: dict[tuple[UUID, int], dict[EntryPass, Any]] = {}
    for one in entries_of(session, round_id):
        contents: Any = one.contents
        by_entry.setdefault((one.form_id, one.copy), {})[one.entry] = contents["answers"]
    both = set(EntryPass)
    return [
        (copy, typed[EntryPass.FIRST], typed[EntryPass.SECOND])
        for (_, copy), typed in by_entry.items()
        if set(typed) == both
    ]


def disagreements_of(session: Session, round_id: UUID) -> tuple[Disagreement, ...]:
    """Field by field, in the order of copies and questions."""
    content = round_content(session, round_id)
    return tuple(
        found
        for copy, first, second in _pairs(session, round_id)
        for found in disagreements(content, copy, first, second)
    )


def entered_copies(session: Session, form_code: str) -> dict[int, frozenset[EntryPass]]:
    """Which copies of a printed form were typed, and how often."""
    typed = select(KeyedForm.copy, KeyedForm.entry).join(PrintedForm, PrintedForm.id == KeyedForm.form_id)
    found: dict[int, set[EntryPass]] = {}
    for copy, entry in session.execute(typed.where(PrintedForm.code == form_code)):
        found.setdefault(copy, set()).add(entry)
    return {copy: frozenset(entries) for copy, entries in sorted(found.items())}


def entry_quality(session: Session, round_id: UUID) -> EntryQuality:
    """Over what waits and what was taken over: fields typed twice, and those that differed."""
    found = session.get_one(SurveyRound, round_id)
    pairs = _pairs(session, round_id)
    fields = sum(1 for _ in fields_of(round_content(session, round_id)))
    waiting = {(one.form_id, one.copy) for one in entries_of(session, round_id)}
    return EntryQuality(
        entered=len(waiting),
        entered_twice=len(pairs),
        compared=found.keyed + len(pairs) * fields,
        differing=found.differing + len(disagreements_of(session, round_id)),
    )
