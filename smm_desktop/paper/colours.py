"""The colours of paper: few, dark enough for a worn toner, as sRGB."""

from __future__ import annotations

from dataclasses import dataclass


@dataclass(frozen=True, slots=True)
class Colour:
    """Red, green and blue from 0 to 1."""

    red: float
    green: float
    blue: float

    @classmethod
    def hex(cls, code: str) -> Colour:
        """From `#rrggbb`."""
        red, green, blue = (int(code[place : place + 2], 16) / 255 for place in (1, 3, 5))
        return cls(red, green, blue)

    def mixed(self, other: Colour, share: float) -> Colour:
        """This colour with `share` (0 to 1) of another: a tint without transparency."""
        return Colour(
            self.red + (other.red - self.red) * share,
            self.green + (other.green - self.green) * share,
            self.blue + (other.blue - self.blue) * share,
        )


BLACK = Colour(0.0, 0.0, 0.0)
WHITE = Colour(1.0, 1.0, 1.0)
INK = Colour.hex("#16202c")
MUTED = Colour.hex("#4d5a6b")
FAINT = Colour.hex("#8a94a3")
RULE = Colour.hex("#b9c1cc")
ZEBRA = Colour.hex("#f3f5f8")
NAVY = Colour.hex("#14375e")
GOLD = Colour.hex("#a5803a")
CRIMSON = Colour.hex("#b3202c")
