"""Long texts are shrunk first, wrapped next and cut at last; nothing ever stands out."""

from hypothesis import given
from hypothesis import strategies as st

from smm_desktop.paper.fonts import Face, width
from smm_desktop.paper.typesetting import fit, wrap
from tests.paper.builders import LONG_NAME

TEXTS = st.text(alphabet="aığşİ WMi.-", min_size=1, max_size=120)


def test_a_short_name_keeps_its_size() -> None:
    assert fit("Can Ay", Face.SANS, 12, 60).size == 12


def test_a_longer_name_shrinks_on_one_line() -> None:
    fitted = fit("Hüseyin İlkay Değirmencioğlu", Face.SANS, 12, 50, min_size=9, max_lines=2)
    assert (len(fitted.lines), 9 <= fitted.size < 12) == (1, True)


def test_a_very_long_name_wraps_evenly() -> None:
    fitted = fit(LONG_NAME, Face.SANS, 12, 60, min_size=9, max_lines=2)
    assert fitted.lines == ("Muhammed Abdurrahman", "Gökçeoğlu Karamustafaoğulları")


def test_one_tiny_line_is_worse_than_two_larger_ones() -> None:
    fitted = fit(LONG_NAME, Face.SANS, 12, 60, min_size=6, max_lines=2)
    assert (len(fitted.lines), fitted.size > 9) == (2, True)


def test_what_cannot_fit_ends_with_an_ellipsis() -> None:
    assert fit(LONG_NAME, Face.SANS, 12, 30, min_size=9).lines[0].endswith("…")


def test_a_low_box_takes_smaller_lines() -> None:
    high = fit(LONG_NAME, Face.SANS, 12, 60, max_lines=2)
    low = fit(LONG_NAME, Face.SANS, 12, 60, max_lines=2, min_size=7.5, height=6)
    assert low.size < high.size


@given(TEXTS)
def test_fitted_lines_are_never_wider_than_their_room(text: str) -> None:
    fitted = fit(text, Face.SANS, 12, 25, min_size=8, max_lines=2)
    assert all(width(line, Face.SANS, fitted.size) <= 25.01 for line in fitted.lines)


@given(TEXTS)
def test_wrapping_loses_no_letter(text: str) -> None:
    assert "".join(wrap(text, Face.SERIF, 11, 22)).replace(" ", "") == text.replace(" ", "")


def test_wrapping_keeps_line_ends() -> None:
    assert wrap("bir\n\niki", Face.SANS, 10, 50) == ["bir", "", "iki"]


def test_a_giant_word_is_broken() -> None:
    assert len(wrap("x" * 200, Face.SANS, 10, 40)) > 4
