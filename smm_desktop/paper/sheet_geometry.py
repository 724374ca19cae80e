"""Where everything stands on a printed sheet, in millimetres from its top left; stored with the sheet."""

from __future__ import annotations

import json
from dataclasses import dataclass
from enum import StrEnum

from smm_desktop.paper.sheet_code import PageCode

_VERSION = 1


class MarkKind(StrEnum):
    """What a person does at a place."""

    BUBBLE = "bubble"  # fill in
    TICK_BOX = "tick_box"  # tick
    WRITING = "writing"  # write on a line
    DIGITS = "digits"  # one digit per box
    SIGNATURE = "signature"  # sign


@dataclass(frozen=True, slots=True)
class Corner:
    """A corner code: its number and its box."""

    corner: int
    x: float
    y: float
    size: float


@dataclass(frozen=True, slots=True)
class Square:
    """A small black square at the edge, by its box."""

    x: float
    y: float
    size: float


@dataclass(frozen=True, slots=True)
class Mark:
    """A place to be read; `key` says to the room that printed it what it means."""

    kind: MarkKind
    key: str
    x: float
    y: float
    width: float
    height: float


@dataclass(frozen=True, slots=True)
class SheetGeometry:
    """One printed page."""

    code: PageCode
    width: float
    height: float
    corners: tuple[Corner, ...]
    squares: tuple[Square, ...]
    marks: tuple[Mark, ...]

    def to_json(self) -> str:
        content = {
            "version": _VERSION,
            "sheet": self.code.sheet,
            "page": self.code.page,
            "size": [self.width, self.height],
            "corners": [[each.corner, *_rounded(each.x, each.y, each.size)] for each in self.corners],
            "squares": [_rounded(each.x, each.y, each.size) for each in self.squares],
            "marks": [
                [each.kind, each.key, *_rounded(each.x, each.y, each.width, each.height)]
                for each in self.marks
            ],
        }
        return json.dumps(content, ensure_ascii=False, separators=(",", ":"))

    @classmethod
    def from_json(cls, text: str) -> SheetGeometry:
        content = json.loads(text)
        if content["version"] != _VERSION:
            raise ValueError(f"sheet geometry of version {content['version']}")
        return cls(
            PageCode(content["sheet"], content["page"]),
            content["size"][0],
            content["size"][1],
            tuple(Corner(*each) for each in content["corners"]),
            tuple(Square(*each) for each in content["squares"]),
            tuple(Mark(MarkKind(kind), *rest) for kind, *rest in content["marks"]),
        )


def _rounded(*lengths: float) -> list[float]:
    return [round(length, 3) for length in lengths]
