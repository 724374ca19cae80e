"""Deeds on instruments: built, changed until the first round opens, copied afterwards."""

from __future__ import annotations

from dataclasses import replace
from uuid import UUID

from sqlalchemy import func, select

from smm_desktop.core import turkish
from smm_desktop.core.database.database import Database
from smm_desktop.core.refusals import Refusal
from smm_desktop.needs.model import Instrument, SurveyRound
from smm_desktop.needs.rules.instrument_json import from_plain, to_plain
from smm_desktop.needs.rules.instruments import normal_instrument
from smm_desktop.needs.service import guards
from smm_desktop.needs.terms import (
    Anonymity,
    FrameState,
    InstrumentDraft,
    InstrumentState,
    NeedsReason,
    Words,
)


class InstrumentService:
    """Survey instruments. The promise of anonymity is given at creation; no deed changes it."""

    def __init__(self, database: Database) -> None:
        self._database = database

    def create_instrument(
        self, draft: InstrumentDraft, anonymity: Anonymity, *, frame_id: UUID | None = None, actor: str
    ) -> UUID:
        normal = _checked(draft)
        with self._database.deed("create_instrument", actor) as deed:
            if frame_id is not None:
                frame = guards.known_frame(deed.session, frame_id)
                if frame.state is not FrameState.PUBLISHED:
                    raise Refusal(NeedsReason.FRAME_NOT_PUBLISHED, title=frame.title)
            instrument = Instrument(
                anonymity=anonymity, state=InstrumentState.DRAFT, frame_id=frame_id
            )  # fmt: skip
            _fill(instrument, normal)
            deed.session.add(instrument)
            deed.session.flush()
            return instrument.id

    def change_instrument(self, instrument_id: UUID, draft: InstrumentDraft, *, actor: str) -> None:
        normal = _checked(draft)
        with self._database.deed("change_instrument", actor) as deed:
            _fill(guards.draft_instrument(deed.session, instrument_id), normal)

    def copy_instrument(
        self, instrument_id: UUID, title: Words, *, anonymity: Anonymity | None = None, actor: str
    ) -> UUID:
        """A new draft with the same questions; a copy may make another promise, since nobody has answered it."""
        with self._database.deed("copy_instrument", actor) as deed:
            former = guards.known_instrument(deed.session, instrument_id)
            copy = Instrument(
                anonymity=anonymity or former.anonymity, state=InstrumentState.DRAFT, frame_id=former.frame_id
            )
            _fill(copy, _checked(replace(from_plain(former.content), title=title)))
            deed.session.add(copy)
            deed.session.flush()
            return copy.id

    def remove_instrument(self, instrument_id: UUID, *, actor: str) -> None:
        with self._database.deed("remove_instrument", actor) as deed:
            instrument = guards.draft_instrument(deed.session, instrument_id)
            used = select(func.count(SurveyRound.id)).where(SurveyRound.instrument_id == instrument_id)
            if deed.session.scalar(used):
                raise Refusal(NeedsReason.INSTRUMENT_IN_USE, title=instrument.title)
            deed.session.delete(instrument)


def _checked(draft: InstrumentDraft) -> InstrumentDraft:
    guards.known_field(draft.field_code)
    return normal_instrument(draft)


def _fill(instrument: Instrument, draft: InstrumentDraft) -> None:
    instrument.title, instrument.title_en = draft.title.text("tr"), draft.title.en
    instrument.audience, instrument.field_code = draft.audience, draft.field_code
    instrument.content = to_plain(draft)
    instrument.sort_key = turkish.sort_key(draft.title.text("tr"))
