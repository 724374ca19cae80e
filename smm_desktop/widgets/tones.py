"""What a colour means; pages choose a tone, the theme chooses the colour."""

from dataclasses import dataclass
from enum import StrEnum


class Tone(StrEnum):
    NEUTRAL = "neutral"
    ACCENT = "accent"
    GOOD = "good"
    WARN = "warn"
    BAD = "bad"
    INFO = "info"


@dataclass(frozen=True)
class BadgeValue:
    text: str
    tone: Tone = Tone.NEUTRAL
