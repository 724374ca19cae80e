"""Every text can be read: contrast by WCAG 2.1, level AA."""

import pytest
from PySide6.QtGui import QColor

from smm_desktop.widgets.tokens import DARK, LIGHT, Tokens
from smm_desktop.widgets.tones import Tone

AA = 4.5
AA_GRAPHICS = 3.0
BOTH = pytest.mark.parametrize("tokens", [LIGHT, DARK], ids=["light", "dark"])


def luminance(color: QColor) -> float:
    parts = [
        part / 12.92 if part <= 0.04045 else ((part + 0.055) / 1.055) ** 2.4 for part in color.getRgbF()[:3]
    ]
    return 0.2126 * parts[0] + 0.7152 * parts[1] + 0.0722 * parts[2]


def contrast(one: QColor, other: QColor) -> float:
    high, low = sorted((luminance(one), luminance(other)), reverse=True)
    return (high + 0.05) / (low + 0.05)


@BOTH
@pytest.mark.parametrize("text", ["text", "soft", "faint"])
@pytest.mark.parametrize("ground", ["window", "surface", "subtle", "raised", "hover", "selection"])
def test_texts_are_legible_on_every_ground(tokens: Tokens, text: str, ground: str) -> None:
    assert contrast(getattr(tokens, text), getattr(tokens, ground)) >= AA


@BOTH
@pytest.mark.parametrize("tone", list(Tone))
def test_a_tones_ink_is_legible_on_its_wash(tokens: Tokens, tone: Tone) -> None:
    assert contrast(tokens.ink(tone), tokens.wash(tone)) >= AA


@BOTH
@pytest.mark.parametrize("tone", list(Tone))
def test_a_tones_ink_is_legible_on_the_surface(tokens: Tokens, tone: Tone) -> None:
    assert contrast(tokens.ink(tone), tokens.surface) >= AA


@BOTH
@pytest.mark.parametrize(
    ("text", "ground"),
    [
        ("on_accent", "accent"),
        ("on_accent", "accent_hover"),
        ("on_accent", "accent_pressed"),
        ("on_bad", "bad_fill"),
        ("on_tip", "tip"),
    ],
)
def test_texts_on_colour_are_legible(tokens: Tokens, text: str, ground: str) -> None:
    assert contrast(getattr(tokens, text), getattr(tokens, ground)) >= AA


@BOTH
@pytest.mark.parametrize("ground", ["window", "surface", "raised"])
def test_the_focus_ring_is_seen(tokens: Tokens, ground: str) -> None:
    assert contrast(tokens.accent, getattr(tokens, ground)) >= AA_GRAPHICS
