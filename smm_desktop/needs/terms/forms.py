"""What a form is made from, whichever way it is answered: frozen, so that paper, spreadsheet and page agree."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from datetime import date, datetime
from uuid import UUID

from smm_desktop.centers.terms import LetterheadSnapshot
from smm_desktop.needs.terms.instruments import InstrumentDraft
from smm_desktop.needs.terms.words import Anonymity, Background

ValueList = tuple[tuple[str, str], ...]  # what is stored, what is shown


@dataclass(frozen=True, slots=True)
class FormSnapshot:
    """A form of one round, for everybody or (in a named round) for one person, then with code and name.

    `background` is what the form must ask, with the values offered; an empty list asks for a text.
    """

    round_id: UUID
    title: str
    ends_on: date
    created: datetime
    letterhead: LetterheadSnapshot
    instrument: InstrumentDraft
    anonymity: Anonymity
    public_key: str
    background: Mapping[Background, ValueList]
    member_code: str = ""
    member_name: str = ""

    @property
    def asks_for_code(self) -> bool:
        return self.anonymity is Anonymity.NAMED and not self.member_code
