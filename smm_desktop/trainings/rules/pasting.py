"""Reads a text pasted from a spreadsheet: identity numbers and names in any columns, one person a line."""

from __future__ import annotations

import re
from dataclasses import dataclass
from itertools import pairwise

from smm_desktop.core import turkish
from smm_desktop.core.refusals import Refusal
from smm_desktop.trainings.terms import TrainingReason

MOST_LINES = 2000
GUESSES = 6
_IDENTITY = re.compile(r"(?<!\d)[1-9]\d{10}(?!\d)")
_HEADINGS = frozenset(
    {
        *("ad", "adi", "soyad", "soyadi", "ad soyad", "adi soyadi", "adi ve soyadi", "isim", "ogretmen"),
        *("tc", "t c", "tckn", "tc no", "t c no", "tc kimlik no", "t c kimlik no", "kimlik no"),
        *(
            "t c kimlik numarasi",
            "tc kimlik numarasi",
            "katilimci",
            "katilimcilar",
            "sira",
            "sira no",
            "s no",
        ),
        *(
            "no",
            "okul",
            "okulu",
            "kurum",
            "kurumu",
            "gorev yeri",
            "name",
            "surname",
            "first name",
            "last name",
        ),
        *("identity number", "school", "brans", "bransi", "alan", "alani", "il", "ilce", "telefon", "imza"),
        *("e posta", "eposta", "cep telefonu", "unvan", "unvani", "ogretmenin adi soyadi"),
    }
)


@dataclass(frozen=True, slots=True)
class PastedPerson:
    """What one line says of a person: an identity number, or cells one or two of which may be the name."""

    number: int
    text: str
    identity_number: str | None
    names: tuple[str, ...]  # guesses at the full name, best first


def _cells(line: str) -> list[str]:
    separator = "\t" if "\t" in line else ";" if ";" in line else ","
    return [" ".join(cell.strip().strip('"').split()) for cell in line.split(separator)]


def _is_wordy(cell: str) -> bool:
    """Whether a cell can be a name at all: letters and no digits."""
    return bool(cell) and not any(sign.isdigit() for sign in cell) and any(sign.isalpha() for sign in cell)


def _name_guesses(cells: list[str]) -> tuple[str, ...]:
    """Two neighbouring cells together, or a cell of two words and more by itself."""
    wordy = [cell for cell in cells if _is_wordy(cell) and "@" not in cell]
    alone = [cell for cell in wordy if " " in cell]
    pairs = [f"{one} {two}" for one, two in pairwise(wordy)]
    return tuple(dict.fromkeys([*alone[:1], *pairs, *alone[1:]]))[:GUESSES]


def _is_heading(cells: list[str]) -> bool:
    folded = [turkish.fold(cell) for cell in cells if cell]
    return bool(folded) and all(cell in _HEADINGS for cell in folded)


def read_paste(text: str) -> tuple[PastedPerson, ...]:
    """One value per line that names somebody; blank lines and captions are skipped."""
    lines = text.replace("\r\n", "\n").replace("\r", "\n").split("\n")
    people = []
    for number, line in enumerate(lines, start=1):
        cells = _cells(line)
        if not any(cells) or _is_heading(cells):
            continue
        identity = next((found.group() for cell in cells if (found := _IDENTITY.search(cell))), None)
        people.append(PastedPerson(number, " · ".join(filter(None, cells)), identity, _name_guesses(cells)))
        if len(people) > MOST_LINES:
            raise Refusal(TrainingReason.TOO_MANY_LINES, limit=MOST_LINES)
    if not people:
        raise Refusal(TrainingReason.NOTHING_PASTED)
    return tuple(people)
