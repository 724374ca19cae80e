"""What a grid of marks is made of; it names no subject."""

from collections.abc import Hashable
from dataclasses import dataclass
from enum import StrEnum

from smm_desktop.widgets.tones import Tone


class Detail(StrEnum):
    NONE = "none"
    NUMBER = "number"
    CHOICE = "choice"


class Advance(StrEnum):
    """Where the cursor goes after a mark."""

    DOWN = "down"
    RIGHT = "right"


@dataclass(frozen=True)
class Mark:
    code: str
    detail: str = ""


@dataclass(frozen=True)
class MarkChoice:
    key: str
    label: str
    letter: str


@dataclass(frozen=True)
class MarkCode:
    """The first letter is shown; all of them, and the label, are understood."""

    code: str
    label: str
    letters: tuple[str, ...]
    tone: Tone
    detail: Detail = Detail.NONE
    default: str = ""
    choices: tuple[MarkChoice, ...] = ()
    unit: str = ""
    maximum: int = 999

    def short_detail(self, detail: str) -> str:
        """As it stands in the cell: the number, or the choice's letter."""
        found = (choice.letter for choice in self.choices if choice.key == detail)
        return next(found, detail)

    def long_detail(self, detail: str) -> str:
        """As it is read aloud."""
        if self.detail is Detail.CHOICE:
            return next((choice.label for choice in self.choices if choice.key == detail), detail)
        return f"{detail} {self.unit}".strip() if detail else ""


@dataclass(frozen=True)
class Slot:
    id: Hashable
    title: str
    note: str = ""
    group: str = ""
    tip: str = ""
    locked: bool = False


@dataclass(frozen=True)
class GridPerson:
    id: Hashable
    name: str
    note: str = ""
    locked: bool = False


@dataclass(frozen=True)
class SummaryColumn:
    key: str
    title: str
    width: int = 72
    tip: str = ""


@dataclass(frozen=True)
class SummaryCell:
    text: str
    tone: Tone = Tone.NEUTRAL
    tip: str = ""


@dataclass(frozen=True)
class CellChange:
    person_id: Hashable
    slot_id: Hashable
    before: Mark | None
    after: Mark | None

    def inverse(self) -> "CellChange":
        return CellChange(self.person_id, self.slot_id, self.after, self.before)
