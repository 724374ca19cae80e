"""What a span chart shows; both days of a span belong to it."""

from collections.abc import Hashable
from dataclasses import dataclass
from datetime import date

from smm_desktop.widgets.tones import Tone


@dataclass(frozen=True, slots=True)
class SpanBar:
    """One span; `ground` is the key of the ground it stands on, `told` what a tip and a screen reader say."""

    key: Hashable
    first: date
    last: date
    label: str
    tone: Tone = Tone.ACCENT
    icon: str = ""
    warning: str = ""
    told: str = ""
    ground: Hashable | None = None


@dataclass(frozen=True, slots=True)
class SpanGround:
    """What was set aside for bars, with room for so many of them; `brief` is its label where the field is narrow."""

    key: Hashable
    first: date
    last: date
    label: str
    room: int
    told: str = ""
    brief: str = ""


@dataclass(frozen=True, slots=True)
class SpanRow:
    """A line of the chart; `warning` stands beside its name."""

    key: Hashable
    title: str
    note: str
    bars: tuple[SpanBar, ...]
    grounds: tuple[SpanGround, ...] = ()
    warning: str = ""
