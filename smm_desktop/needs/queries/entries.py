"""Paper forms as they are typed: how far each copy is, where two entries differ, how well the stacks were typed."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from typing import Any
from uuid import UUID

from sqlalchemy import select
from sqlalchemy.orm import Session, aliased

from smm_desktop.needs.model import KeyedForm, PrintedForm, Response, SurveyRound, TakenCopy
from smm_desktop.needs.queries.responses import round_content
from smm_desktop.needs.rules.double_entry import disagreements, fields_of
from smm_desktop.needs.terms import Disagreement, EntryPass, EntryQuality, InstrumentDraft


@dataclass(frozen=True, slots=True)
class CopyRow:
    """One paper form of a stack: which entries of it wait, or that it was taken over."""

    code: str
    copy: int
    passes: frozenset[EntryPass] = frozenset()
    is_taken: bool = False

    @property
    def id(self) -> int:
        return self.copy


@dataclass(frozen=True, slots=True)
class _Typed:
    """A copy that was typed twice."""

    code: str
    copy: int
    first: Mapping[str, Any]
    second: Mapping[str, Any]


def entries_of(session: Session, round_id: UUID) -> list[KeyedForm]:
    """For the room's own deeds."""
    typed = select(KeyedForm).join(PrintedForm, PrintedForm.id == KeyedForm.form_id)
    ordered = typed.where(PrintedForm.round_id == round_id).order_by(
        PrintedForm.code, KeyedForm.copy, KeyedForm.entry
    )
    return list(session.scalars(ordered))


def copy_token(code: str, copy: int) -> str:
    """By which the response of a named round is known as that of a paper form."""
    return f"{code}/{copy}"


def is_taken(session: Session, form: PrintedForm, copy: int) -> bool:
    """Whether a copy was taken over; in an anonymous round without looking into the box."""
    if session.get(TakenCopy, (form.id, copy)) is not None:
        return True
    token = copy_token(form.code, copy)
    known = select(Response.id).where(Response.round_id == form.round_id, Response.token == token)
    return session.scalars(known).first() is not None


def _taken(session: Session, form: PrintedForm) -> frozenset[int]:
    boxed = session.scalars(select(TakenCopy.copy).where(TakenCopy.form_id == form.id))
    tokens = {copy_token(form.code, copy): copy for copy in range(1, form.copies + 1)}
    named = select(Response.token).where(Response.round_id == form.round_id, Response.token.in_(tokens))
    return frozenset(boxed) | {tokens[token] for token in session.scalars(named)}


def copies_of(session: Session, form_code: str) -> tuple[CopyRow, ...]:
    """Every copy of a printed form and how far it is; none for a code that nobody knows."""
    form = session.scalars(select(PrintedForm).where(PrintedForm.code == form_code)).first()
    if form is None:
        return ()
    typed, taken = entered_copies(session, form_code), _taken(session, form)
    return tuple(
        CopyRow(form_code, copy, typed.get(copy, frozenset()), copy in taken)
        for copy in range(1, form.copies + 1)
    )


def entered_copies(session: Session, form_code: str) -> dict[int, frozenset[EntryPass]]:
    """Which copies of a printed form were typed and wait, and how often."""
    typed = select(KeyedForm.copy, KeyedForm.entry).join(PrintedForm, PrintedForm.id == KeyedForm.form_id)
    found: dict[int, set[EntryPass]] = {}
    for copy, entry in session.execute(typed.where(PrintedForm.code == form_code)):
        found.setdefault(copy, set()).add(entry)
    return {copy: frozenset(entries) for copy, entries in sorted(found.items())}


def _typed_twice(session: Session, round_id: UUID) -> Iterator[_Typed]:
    """In the order of stacks and copies; of copies that were typed once nothing is read."""
    first, second = aliased(KeyedForm), aliased(KeyedForm)
    both = (
        select(PrintedForm.code, first.copy, first.contents, second.contents)
        .join(first, first.form_id == PrintedForm.id)
        .join(second, (second.form_id == first.form_id) & (second.copy == first.copy))
        .where(PrintedForm.round_id == round_id)
        .where(first.entry == EntryPass.FIRST, second.entry == EntryPass.SECOND)
        .order_by(PrintedForm.code, first.copy)
    )
    for row in session.execute(both):
        one: Any = row[2]
        other: Any = row[3]
        yield _Typed(row.code, row.copy, one["answers"], other["answers"])


def _differing(content: InstrumentDraft, typed: _Typed) -> tuple[Disagreement, ...]:
    return disagreements(content, typed.code, typed.copy, typed.first, typed.second)


def disagreements_of(session: Session, round_id: UUID) -> tuple[Disagreement, ...]:
    """Field by field, in the order of stacks, copies and questions."""
    content = round_content(session, round_id)
    return tuple(found for one in _typed_twice(session, round_id) for found in _differing(content, one))


def entry_quality(session: Session, round_id: UUID) -> EntryQuality:
    """Over what waits and what was taken over, all stacks of the round: fields typed twice, and those that differed."""
    found, content = session.get_one(SurveyRound, round_id), round_content(session, round_id)
    typed = select(KeyedForm.form_id, KeyedForm.copy, KeyedForm.entry)
    ours = typed.join(PrintedForm, PrintedForm.id == KeyedForm.form_id).where(
        PrintedForm.round_id == round_id
    )
    waiting = Counter((form_id, copy) for form_id, copy, _ in session.execute(ours))
    twice = sum(count == len(EntryPass) for count in waiting.values())
    return EntryQuality(
        entered=len(waiting),
        entered_twice=twice,
        compared=found.keyed + twice * sum(1 for _ in fields_of(content)),
        differing=found.differing + len(disagreements_of(session, round_id)),
    )
