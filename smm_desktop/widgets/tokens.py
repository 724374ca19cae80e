"""The colour tokens of the light and the dark palette; every text pair meets WCAG AA on its ground."""

from dataclasses import dataclass, fields

from PySide6.QtGui import QColor

from smm_desktop.widgets.tones import Tone


@dataclass(frozen=True)
class Tokens:
    window: QColor
    surface: QColor
    subtle: QColor
    raised: QColor
    hover: QColor
    border: QColor
    border_strong: QColor
    text: QColor
    soft: QColor
    faint: QColor
    disabled: QColor
    accent: QColor
    accent_hover: QColor
    accent_pressed: QColor
    on_accent: QColor
    accent_ink: QColor
    accent_soft: QColor
    selection: QColor
    good: QColor
    good_soft: QColor
    warn: QColor
    warn_soft: QColor
    bad: QColor
    bad_soft: QColor
    bad_fill: QColor
    on_bad: QColor
    info: QColor
    info_soft: QColor
    neutral: QColor
    neutral_soft: QColor
    tip: QColor
    on_tip: QColor
    scroll: QColor
    scroll_hover: QColor
    chart_1: QColor
    chart_2: QColor
    chart_3: QColor
    chart_4: QColor
    chart_5: QColor
    chart_6: QColor

    def ink(self, tone: Tone) -> QColor:
        """The colour of text and marks of that tone."""
        match tone:
            case Tone.NEUTRAL:
                return self.neutral
            case Tone.ACCENT:
                return self.accent_ink
            case Tone.GOOD:
                return self.good
            case Tone.WARN:
                return self.warn
            case Tone.BAD:
                return self.bad
            case Tone.INFO:
                return self.info

    def wash(self, tone: Tone) -> QColor:
        """The quiet ground on which that tone's ink stands."""
        match tone:
            case Tone.NEUTRAL:
                return self.neutral_soft
            case Tone.ACCENT:
                return self.accent_soft
            case Tone.GOOD:
                return self.good_soft
            case Tone.WARN:
                return self.warn_soft
            case Tone.BAD:
                return self.bad_soft
            case Tone.INFO:
                return self.info_soft

    def fill(self, tone: Tone) -> QColor:
        """The strong colour of a chart's shape or a meter of that tone."""
        match tone:
            case Tone.NEUTRAL:
                return self.border_strong
            case Tone.ACCENT:
                return self.chart_1
            case Tone.GOOD:
                return self.chart_5
            case Tone.WARN:
                return self.chart_3
            case Tone.BAD:
                return self.chart_4
            case Tone.INFO:
                return self.chart_2

    def palette_color(self, index: int) -> QColor:
        """The chart palette, repeated when a chart has more shapes than it has colours."""
        ring = (self.chart_1, self.chart_2, self.chart_3, self.chart_4, self.chart_5, self.chart_6)
        return ring[index % len(ring)]


_LIGHT = {
    "window": "#f5f6f8",
    "surface": "#ffffff",
    "subtle": "#f8f9fb",
    "raised": "#ffffff",
    "hover": "#f0f2f5",
    "border": "#e6e8ec",
    "border_strong": "#cdd3dc",
    "text": "#14181f",
    "soft": "#566072",
    "faint": "#646e80",
    "disabled": "#a0a8b4",
    "accent": "#0f766e",
    "accent_hover": "#0c665f",
    "accent_pressed": "#0a5750",
    "on_accent": "#ffffff",
    "accent_ink": "#0b5f58",
    "accent_soft": "#e3f3f1",
    "selection": "#e8f4f2",
    "good": "#15763a",
    "good_soft": "#e5f5ea",
    "warn": "#955000",
    "warn_soft": "#fdf1dc",
    "bad": "#b9222a",
    "bad_soft": "#fce8e8",
    "bad_fill": "#c0262d",
    "on_bad": "#ffffff",
    "info": "#2257b8",
    "info_soft": "#e7effc",
    "neutral": "#566072",
    "neutral_soft": "#eef0f3",
    "tip": "#14181f",
    "on_tip": "#ffffff",
    "scroll": "#d0d5dc",
    "scroll_hover": "#b3bac5",
    "chart_1": "#138a80",
    "chart_2": "#5b9be6",
    "chart_3": "#e8a838",
    "chart_4": "#df6a6a",
    "chart_5": "#5aa469",
    "chart_6": "#9a7fd1",
}

_DARK = {
    "window": "#0f1216",
    "surface": "#171b21",
    "subtle": "#1c2128",
    "raised": "#1f252d",
    "hover": "#20262e",
    "border": "#272d36",
    "border_strong": "#3a424e",
    "text": "#eceff3",
    "soft": "#a5afbd",
    "faint": "#8f99a8",
    "disabled": "#5c6572",
    "accent": "#2db5a6",
    "accent_hover": "#3cc5b6",
    "accent_pressed": "#27a093",
    "on_accent": "#06211e",
    "accent_ink": "#6fdacd",
    "accent_soft": "#16332f",
    "selection": "#18302d",
    "good": "#5ccb83",
    "good_soft": "#16301f",
    "warn": "#f0b357",
    "warn_soft": "#352713",
    "bad": "#f58a8a",
    "bad_soft": "#3a1c1e",
    "bad_fill": "#e5686b",
    "on_bad": "#2a0809",
    "info": "#8db8f7",
    "info_soft": "#18273f",
    "neutral": "#a5afbd",
    "neutral_soft": "#262c35",
    "tip": "#eceff3",
    "on_tip": "#14181f",
    "scroll": "#343c47",
    "scroll_hover": "#4a5462",
    "chart_1": "#2db5a6",
    "chart_2": "#6c9ef0",
    "chart_3": "#e3a84a",
    "chart_4": "#e07878",
    "chart_5": "#6fbf80",
    "chart_6": "#ab93e0",
}


def _tokens(colors: dict[str, str]) -> Tokens:
    return Tokens(**{field.name: QColor(colors[field.name]) for field in fields(Tokens)})


LIGHT = _tokens(_LIGHT)
DARK = _tokens(_DARK)
