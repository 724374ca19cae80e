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
from smm_desktop.needs.model import Instrument, KeyedForm, PrintedForm, SurveyRound
from smm_desktop.needs.queries.entries import disagreements_of, entries_of
from smm_desktop.needs.queries.rounds import member_by_code
from smm_desktop.needs.rules.answers import check_answers
from smm_desktop.needs.rules.double_entry import fields_of, settled
from smm_desktop.needs.service import guards, taking
from smm_desktop.needs.service.folder_plan import respondent, taken_already
from smm_desktop.needs.service.taking import Taken, content_of
from smm_desktop.needs.terms import AnswerWay, EntryPass, InstrumentDraft, NeedsReason


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
            checked = check_answers(content_of(instrument), answers, whole=False)
            if checked.faults:
                raise Refusal(NeedsReason.ANSWERS_FAULTY, faults=checked.faults)
            if not checked.answers:
                raise Refusal(NeedsReason.RESPONSE_EMPTY)
            if _token(form, copy) in taken_already(deed.session, form.round_id, instrument)[0]:
                raise Refusal(NeedsReason.ENTRY_TAKEN, copy=copy)
            _refuse_out_of_turn(deed.session, form, copy, entry, again=again)
            contents = {"answers": dict(checked.answers), "background": dict(background or {})}
            _write(deed, form.id, copy, entry, contents)

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
        """Says what stands on the paper where two entries differ; `field` as in the disagreement."""
        with self._database.deed("settle_entry", actor, reversible=False) as deed:
            form, instrument = _form(deed.session, form_code, copy)
            known = list(_entries(deed.session, form.id, copy))
            if not known:
                raise Refusal(NeedsReason.ENTRY_UNKNOWN, copy=copy)
            differing = disagreements_of(deed.session, form.round_id)
            if any((one.copy, one.key) == (copy, field) for one in differing):
                _count_difference(deed, form.round_id)
            for one in known:
                contents: Any = one.contents
                answers = settled(contents["answers"], field, value)
                _refuse_faulty(content_of(instrument), answers)
                one.contents = {**contents, "answers": answers}

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


def _token(form: PrintedForm, copy: int) -> str:
    """By which a copy that was taken over is known again."""
    return f"{form.code}/{copy}"


def _refuse_out_of_turn(
    session: Session, form: PrintedForm, copy: int, entry: EntryPass, *, again: bool
) -> None:
    if session.get(KeyedForm, (form.id, copy, entry)) is not None and not again:
        raise Refusal(NeedsReason.ENTRY_TAKEN, copy=copy)
    if entry is EntryPass.SECOND and session.get(KeyedForm, (form.id, copy, EntryPass.FIRST)) is None:
        raise Refusal(NeedsReason.FIRST_ENTRY_MISSING, copy=copy)


def _write(deed: Deed, form_id: UUID, copy: int, entry: EntryPass, contents: dict[str, Any]) -> None:
    found = deed.session.get(KeyedForm, (form_id, copy, entry))
    if found is None:
        deed.session.add(KeyedForm(form_id=form_id, copy=copy, entry=entry, contents=contents))
    else:
        found.contents = contents


def _entries(session: Session, form_id: UUID, copy: int) -> Sequence[KeyedForm]:
    typed = select(KeyedForm).where(KeyedForm.form_id == form_id, KeyedForm.copy == copy)
    return session.scalars(typed).all()


def _refuse_faulty(instrument: InstrumentDraft, answers: Mapping[str, Any]) -> None:
    faults = check_answers(instrument, answers, whole=False).faults
    if faults:
        raise Refusal(NeedsReason.ANSWERS_FAULTY, faults=faults)


def _count_difference(deed: Deed, round_id: UUID) -> None:
    guards.known_round(deed.session, round_id).differing += 1


def _count_compared(found: SurveyRound, instrument: InstrumentDraft, entries: Sequence[KeyedForm]) -> None:
    twice = sum(one.entry is EntryPass.SECOND for one in entries)
    found.keyed += twice * sum(1 for _ in fields_of(instrument))


def _one_a_copy(entries: Sequence[KeyedForm]) -> list[KeyedForm]:
    by_copy: defaultdict[tuple[UUID, int], list[KeyedForm]] = defaultdict(list)
    for one in entries:
        by_copy[one.form_id, one.copy].append(one)
    return [next(one for one in copies if one.entry is EntryPass.FIRST) for copies in by_copy.values()]


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
    token = _token(deed.session.get_one(PrintedForm, one.form_id), one.copy)
    return Taken(contents["answers"], said, AnswerWay.PAPER, member, "", token)
