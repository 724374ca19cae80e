"""The hint on how hard a password is to guess."""

import pytest

from smm_desktop.centers.rules.passwords import SHORTEST_PASSWORD, password_strength
from smm_desktop.centers.terms import PasswordStrength
from smm_desktop.core.database import keyring

KNOWN = ("Ayşe Yılmaz", "Gazi MTAL")


@pytest.mark.parametrize(
    "password",
    [
        "",
        "12345678",
        "qwertyuiop12",
        "aaaaaaaaaaaa",
        "Parola123!",
        "ayşeyılmaz2026",
        "ayseyilmaz2026",
        "Gazi2026!",
    ],
)
def test_what_is_tried_first_is_weak(password: str) -> None:
    assert password_strength(password, KNOWN) is PasswordStrength.WEAK


@pytest.mark.parametrize("password", ["mavi kedi çatıda uyur", "kiraz armut 47 tren"])
def test_a_few_words_are_strong(password: str) -> None:
    assert password_strength(password, KNOWN) is PasswordStrength.STRONG


def test_few_signs_are_weak_however_strange() -> None:
    assert password_strength("K#7ş!") is PasswordStrength.WEAK


def test_longer_is_not_weaker() -> None:
    order = list(PasswordStrength)
    grades = [order.index(password_strength("x9K!vb2#QzR4mT7"[:length])) for length in range(1, 16)]
    assert grades == sorted(grades)


def test_the_wizard_asks_for_what_the_keyring_asks() -> None:
    assert SHORTEST_PASSWORD >= keyring.SHORTEST_PASSWORD
