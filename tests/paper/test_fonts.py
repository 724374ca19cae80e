"""Every face has the Turkish letters; whatever it lacks is drawn all the same."""

import pytest

from smm_desktop.paper.fonts import Face, clean, font_file, missing_letters, runs, width
from tests.paper.builders import TURKISH


@pytest.mark.parametrize("face", Face)
def test_every_face_has_all_turkish_letters(face: Face) -> None:
    assert missing_letters(TURKISH, face) == frozenset()


@pytest.mark.parametrize("face", Face)
def test_every_family_lies_beside_its_licence(face: Face) -> None:
    assert (font_file(face).parent / "LICENSE.txt").read_text(encoding="utf-8")


def test_pairs_of_letters_are_kerned() -> None:
    assert width("AV", Face.SERIF, 10) < width("A", Face.SERIF, 10) + width("V", Face.SERIF, 10)


def test_width_grows_with_the_size() -> None:
    assert width("Işık", Face.SANS, 20) == pytest.approx(2 * width("Işık", Face.SANS, 10))


def test_a_letter_that_the_face_lacks_comes_from_the_fallback() -> None:
    assert [run.face for run in runs("aעb", Face.SANS)] == [Face.SANS, Face.FALLBACK, Face.SANS]


def test_a_letter_that_no_face_has_becomes_a_hollow_square() -> None:
    assert [run.text for run in runs("你", Face.SANS)] == ["□"]


def test_the_dot_of_i_survives_after_f() -> None:
    assert runs("fi", Face.SERIF)[0].text == "fi"


def test_control_characters_become_spaces() -> None:
    assert clean("a\tb\x00c\nd") == "a b c d"


def test_decomposed_letters_are_composed() -> None:
    assert clean("I\u0307g\u0306") == "İğ"


def test_nothing_is_drawn_for_no_text() -> None:
    assert runs("", Face.SANS) == ()
