"""Paper forms typed from a stack, once or twice; what differs is settled before it is taken over."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Mapping, Sequence
from typing import Any
from uuid import UUID

from sqlalchemy import select
from sqlalchemy.orm import Session

from smm_desktop.core.database.database import Database
from smm_desktop.core.database.deeds import Deed
from smm_desktop.core.refusals import Refusal
from smm_desktop.needs.model import Instrument, KeyedForm, PrintedForm, SurveyRound, TakenCopy
from smm_desktop.needs.queries.entries import copy_token, disagreements_of, entries_of, is_taken
from smm_desktop.needs.queries.rounds import member_by_code
from smm_desktop.needs.rules.answers import check_answers
from smm_desktop.needs.rules.double_entry import disagreements, entry_refused, fields_of, settled
from smm_desktop.needs.service import guards, taking
from smm_desktop.needs.service.folder_plan import respondent
from smm_desktop.needs.service.taking import Taken, content_of
from smm_desktop.needs.terms import Answers, AnswerWay, EntryPass, InstrumentDraft, NeedsReason


class EntryService:
    """Keypad entry. Entries wait outside the journal until `take_over`."""

    def __init__(self, database: Database) -> None:
        self._database = database

    def enter(
        self,
        form_code: str,
        copy: int,
        answers: Mapping[str, Any],
        background: Mapping[str, str] | None = None,
        entry: EntryPass = EntryPass.FIRST,
        *,
        again: bool = False,
        actor: str,
    ) -> None:
        """Keeps what was typed from one copy. `background` may hold `code`, the participant's. A copy that was typed
        is refused unless `again` says that it is to be typed anew."""
        with self._database.deed("enter_form", actor, reversible=False) as deed:
            form, instrument = _form(deed.session, form_code, copy)
            _refuse_out_of_turn(deed.session, form, copy, entry, again=again)
            said = dict(background or {})
            if not guards.is_anonymous(instrument):
                _refuse_stranger(deed.session, form.round_id, said.get("code", ""))
            kept = _checked(content_of(instrument), answers)
            _write(deed, form.id, copy, entry, {"answers": dict(kept), "background": said})

    def remove_entry(self, form_code: str, copy: int, *, actor: str) -> None:
        """Forgets what was typed from a copy, both times."""
        with self._database.deed("remove_entry", actor, reversible=False) as deed:
            form, _ = _form(deed.session, form_code, copy)
            found = [deed.session.get(KeyedForm, (form.id, copy, entry)) for entry in EntryPass]
            if not any(found):
                raise Refusal(NeedsReason.ENTRY_UNKNOWN, copy=copy)
            for one in filter(None, found):
                deed.session.delete(one)

    def settle(self, form_code: str, copy: int, field: str, value: Any, *, actor: str) -> None:
        """Says what stands on the paper where two entries differ: what one of them says, or what neither does.
        `field` as in the disagreement; None for a field that is empty on the paper."""
        with self._database.deed("settle_entry", actor, reversible=False) as deed:
            form, instrument = _form(deed.session, form_code, copy)
            known = _entries(deed.session, form.id, copy)
            if not known:
                raise Refusal(NeedsReason.ENTRY_UNKNOWN, copy=copy)
            content = content_of(instrument)
            before = _differing(content, known)
            for one in known:
                contents: Any = one.contents
                kept = _checked(content, settled(contents["answers"], field, value))
                one.contents = {**contents, "answers": dict(kept)}
            fewer = before - _differing(content, known)
            guards.known_round(deed.session, form.round_id).differing += max(fewer, 0)

    def take_over(self, round_id: UUID, *, actor: str) -> int:
        """Makes responses of the entries; refused while two entries of a copy differ. Returns how many."""
        with self._database.deed("take_over_entries", actor, reversible=False) as deed:
            found, instrument = guards.open_round(deed.session, round_id)
            differing = disagreements_of(deed.session, round_id)
            if differing:
                raise Refusal(NeedsReason.ENTRIES_DISAGREE, count=len(differing))
            entries = entries_of(deed.session, round_id)
            taken = [_taken(deed, round_id, instrument, one) for one in _one_a_copy(entries)]
            _count_compared(found, content_of(instrument), entries)
            taking.keep(deed, round_id, instrument, taken)
            if guards.is_anonymous(instrument):
                deed.session.add_all(_taken_copies(entries))
            for one in entries:
                deed.session.delete(one)
            return len(taken)


def _form(session: Session, code: str, copy: int) -> tuple[PrintedForm, Instrument]:
    form = session.scalars(select(PrintedForm).where(PrintedForm.code == code.strip())).first()
    if form is None:
        raise Refusal(NeedsReason.FORM_UNKNOWN, code=code)
    if not 1 <= copy <= form.copies:
        raise Refusal(NeedsReason.COPY_UNKNOWN, copy=copy, copies=form.copies)
    _, instrument = guards.open_round(session, form.round_id)
    return form, instrument


def _checked(instrument: InstrumentDraft, answers: Mapping[str, Any]) -> Answers:
    checked = check_answers(instrument, answers, whole=False)
    if checked.faults:
        raise Refusal(NeedsReason.ANSWERS_FAULTY, faults=checked.faults)
    if not checked.answers:
        raise Refusal(NeedsReason.RESPONSE_EMPTY)
    return checked.answers


def _refuse_stranger(session: Session, round_id: UUID, code: str) -> None:
    """Before the paper is turned over, not when the stack is taken over."""
    if member_by_code(session, round_id, code) is None:
        raise Refusal(NeedsReason.MEMBER_UNKNOWN)


def _refuse_out_of_turn(
    session: Session, form: PrintedForm, copy: int, entry: EntryPass, *, again: bool
) -> None:
    passes = {one.entry for one in _entries(session, form.id, copy)}
    refused = entry_refused(passes, entry, is_taken=is_taken(session, form, copy))
    if refused is None and entry in passes and not again:
        refused = NeedsReason.ENTRY_TAKEN
    if refused is not None:
        raise Refusal(refused, copy=copy)


def _write(deed: Deed, form_id: UUID, copy: int, entry: EntryPass, contents: dict[str, Any]) -> None:
    found = deed.session.get(KeyedForm, (form_id, copy, entry))
    if found is None:
        deed.session.add(KeyedForm(form_id=form_id, copy=copy, entry=entry, contents=contents))
    else:
        found.contents = contents


def _entries(session: Session, form_id: UUID, copy: int) -> Sequence[KeyedForm]:
    typed = select(KeyedForm).where(KeyedForm.form_id == form_id, KeyedForm.copy == copy)
    return session.scalars(typed).all()


def _differing(instrument: InstrumentDraft, known: Sequence[KeyedForm]) -> int:
    """In how many fields the two entries of a copy differ; none while there is only one."""
    contents: list[Any] = [one.contents for one in known]
    if len(contents) < len(EntryPass):
        return 0
    first, second = (one["answers"] for one in contents)
    return len(disagreements(instrument, "", 0, first, second))


def _count_compared(found: SurveyRound, instrument: InstrumentDraft, entries: Sequence[KeyedForm]) -> None:
    twice = sum(one.entry is EntryPass.SECOND for one in entries)
    found.keyed += twice * sum(1 for _ in fields_of(instrument))


def _one_a_copy(entries: Sequence[KeyedForm]) -> list[KeyedForm]:
    by_copy: defaultdict[tuple[UUID, int], list[KeyedForm]] = defaultdict(list)
    for one in entries:
        by_copy[one.form_id, one.copy].append(one)
    return [next(one for one in copies if one.entry is EntryPass.FIRST) for copies in by_copy.values()]


def _taken_copies(entries: Sequence[KeyedForm]) -> list[TakenCopy]:
    """By number: in no order in which they came."""
    return [
        TakenCopy(form_id=form_id, copy=copy)
        for form_id, copy in sorted({(one.form_id, one.copy) for one in entries})
    ]


def _taken(deed: Deed, round_id: UUID, instrument: Instrument, one: KeyedForm) -> Taken:
    contents: Any = one.contents
    background = {key: str(value) for key, value in contents["background"].items()}
    member = None
    if not guards.is_anonymous(instrument):
        known = member_by_code(deed.session, round_id, background.get("code", ""))
        if known is None:
            raise Refusal(NeedsReason.MEMBER_UNKNOWN)
        member = guards.known_member(deed.session, round_id, known.id)
    said = taking.respondent_of(deed.session, member, respondent(background))
    form = deed.session.get_one(PrintedForm, one.form_id)
    token = "" if member is None else copy_token(form.code, one.copy)  # a ballot does not know its paper
    return Taken(contents["answers"], said, AnswerWay.PAPER, member, "", token)
