"""What typing needs to know of a round: its stacks, how far each of their forms is, and what differs."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass

from smm_desktop.core.database.database import Database
from smm_desktop.needs import queries
from smm_desktop.needs.queries import CopyRow, PrintedFormRow, RoundRow
from smm_desktop.needs.rules.double_entry import entry_refused
from smm_desktop.needs.service import FormService
from smm_desktop.needs.terms import (
    Anonymity,
    Disagreement,
    EntryPass,
    EntryQuality,
    FormSnapshot,
    NeedsReason,
    RoundState,
)


@dataclass(frozen=True, slots=True)
class TypingFacts:
    """`copies` by the code of their stack; `people` are the codes of a named round, which a form must bear."""

    forms: tuple[PrintedFormRow, ...]
    copies: Mapping[str, tuple[CopyRow, ...]]
    differences: tuple[Disagreement, ...]
    quality: EntryQuality
    snapshot: FormSnapshot | None
    people: frozenset[str]


def read_typing(database: Database, forms: FormService, one: RoundRow) -> TypingFacts:
    printed = database.ask(queries.printed_forms, one.id)
    is_named = one.anonymity is Anonymity.NAMED
    return TypingFacts(
        printed,
        {form.code: database.ask(queries.copies_of, form.code) for form in printed},
        database.ask(queries.disagreements_of, one.id),
        database.ask(queries.entry_quality, one.id),
        forms.snapshot(one.id) if one.state is RoundState.OPEN else None,
        frozenset(row.code for row in database.ask(queries.members, one.id)) if is_named else frozenset(),
    )


def refused(row: CopyRow, entry: EntryPass) -> NeedsReason | None:
    return entry_refused(row.passes, entry, is_taken=row.is_taken)


def is_done(row: CopyRow, entry: EntryPass) -> bool:
    return row.is_taken or entry in row.passes


def next_copy(rows: Sequence[CopyRow], entry: EntryPass, after: int = 0) -> int | None:
    """The next form of the stack that waits for this entry, from the top again after the last; None when none does."""
    waiting = [row.copy for row in rows if not is_done(row, entry) and refused(row, entry) is None]
    return next((copy for copy in waiting if copy > after), waiting[0] if waiting else None)
