"""What scanners and clipboards do to a proof is undone."""

from __future__ import annotations

import pytest

from smm_desktop.signing.proof import ProofVerified, looks_like_proof, make_proof, read_proof
from smm_desktop.signing.trust import TrustList
from tests.signing.builders import center, claim, proof_key

# what a scanner set to a US keyboard types on a PC with the Turkish Q layout
US_ON_TURKISH_Q = str.maketrans({"$": "+", "*": "(", "+": "_", "-": "*", ".": "ç", "/": ".", ":": "Ş"})
CAPS_LOCK = str.maketrans("ABCDEFGHIJKLMNOPQRSTUVWXYZŞÇç", "abcdefghıjklmnopqrstuvwxyzşçÇ")


def proofs() -> list[str]:
    """Enough of them to have every letter in every place, spaces at the end too."""
    return [make_proof(claim(number=f"SMM-{number}"), proof_key()) for number in range(60)]


def is_read(text: str) -> bool:
    return looks_like_proof(text) and isinstance(read_proof(text, TrustList((center(),))), ProofVerified)


@pytest.mark.parametrize(
    "damage",
    [
        lambda text: text,
        lambda text: text + "\r\n",
        lambda text: "  \n" + text + "  ",
        lambda text: "\ufeff" + text,
        lambda text: "\n".join(text[at : at + 40] for at in range(0, len(text), 40)),
        lambda text: "\r\n".join(text[at : at + 7] for at in range(0, len(text), 7)),
        lambda text: text.rstrip(" "),
        lambda text: text.swapcase(),
        lambda text: text.translate(US_ON_TURKISH_Q),
        lambda text: text.translate(US_ON_TURKISH_Q).translate(CAPS_LOCK),
    ],
    ids=[
        "none",
        "enter",
        "spaces",
        "mark",
        "wrapped",
        "narrow",
        "stripped",
        "caps",
        "turkish",
        "turkish caps",
    ],
)
def test_damage_is_undone(damage: object) -> None:
    assert [text for text in proofs() if not is_read(damage(text))] == []  # type: ignore[operator]  # see above


def test_a_proof_that_ends_with_a_space_is_among_them() -> None:
    assert any(" " in text for text in proofs())
