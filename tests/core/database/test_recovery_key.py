"""A recovery key survives handwriting: any case, any spacing, look-alikes, and mistakes are found."""

import pytest

from smm_desktop.core.database.recovery_key import RecoveryKey
from smm_desktop.core.refusals import Refusal
from smm_desktop.core.terms import CoreReason

KEY = RecoveryKey(bytes(range(7, 32)))
LETTERS = "0123456789ABCDEFGHJKMNPQRSTVWXYZ"


def block_refused(text: str) -> object:
    with pytest.raises(Refusal) as caught:
        RecoveryKey.read(text)
    assert caught.value.term is CoreReason.RECOVERY_KEY_MISTYPED
    return caught.value.values["block"]


def test_it_has_two_hundred_bits() -> None:
    assert len(RecoveryKey.make().secret) * 8 == 200


def test_its_text_is_ten_blocks_of_five() -> None:
    assert [len(block) for block in KEY.text.split("-")] == [5] * 10


@pytest.mark.parametrize(
    "typed",
    [
        KEY.text,
        KEY.text.swapcase(),
        KEY.text.replace("-", ""),
        KEY.text.replace("-", " \n"),
        f"  {KEY.text.replace('-', ' – ')}. ",
        KEY.text.replace("0", "O").replace("1", "I"),
        KEY.text.swapcase().replace("0", "o").replace("1", "l"),
        KEY.text.replace("1", "ı").replace("0", "o"),
        KEY.text.replace("1", "i"),
    ],
)
def test_it_is_understood_as_typed(typed: str) -> None:
    assert RecoveryKey.read(typed) == KEY


def test_every_key_comes_back() -> None:
    made = [RecoveryKey.make() for _ in range(200)]
    assert [RecoveryKey.read(key.text) for key in made] == made


def test_every_wrong_letter_is_found() -> None:
    letters = KEY.text.replace("-", "")
    for place, right in enumerate(letters):
        for wrong in set(LETTERS) - {right}:
            assert block_refused(letters[:place] + wrong + letters[place + 1 :]) == place // 5 + 1


def test_every_swap_of_neighbours_is_found() -> None:
    letters = KEY.text.replace("-", "")
    for place in range(49):
        swapped = letters[:place] + letters[place + 1] + letters[place] + letters[place + 2 :]
        assert swapped == letters or block_refused(swapped)


def test_swapped_blocks_are_found() -> None:
    blocks = RecoveryKey(b"a key of twenty-five bytes"[:25]).text.split("-")
    blocks[2], blocks[3] = blocks[3], blocks[2]
    assert block_refused("-".join(blocks)) == 3


@pytest.mark.parametrize("typed", ["", KEY.text[:-6], KEY.text + KEY.text[:5]])
def test_too_few_or_too_many_letters_are_found(typed: str) -> None:
    assert block_refused(typed) == 0


def test_a_letter_that_no_key_has_is_found() -> None:
    assert block_refused("U" + KEY.text[1:]) == 1
