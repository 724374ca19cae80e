"""Letters by Turkish rules: upper, lower, names, search folding, alphabetical order.

The only place where `str.upper`, `str.lower` and sorting of names are allowed (I/ı and İ/i are two letters).
"""

import re
import unicodedata
from collections.abc import Callable, Iterable
from typing import TypeVar

T = TypeVar("T")

_PLAIN = str.maketrans("ıçğöşüâîûæøðłß", "icgosuaiuaodls")
_ALPHABET = "abcçdefgğhıijklmnoöpqrsştuüvwxyz"
# 32 consecutive ASCII signs after the digits, so that the key sorts bytewise and in every encoding
_PLACES = {letter: chr(0x41 + place) for place, letter in enumerate(_ALPHABET)}
_SIGNS = str.maketrans(_PLACES)
_TIE_BREAK = "\x01"
_NO_WORD = re.compile(r"[\W_]+")
_APOSTROPHES = "'’`\u02bc\u00b4"
_SMALL_WORDS = frozenset({"ve", "ile", "veya"})
_ROMAN = frozenset({"II", "III", "IV", "VI", "VII", "VIII", "IX", "XI", "XII", "XIII", "XIV", "XV", "XVI"})


def _composed(text: str) -> str:
    """NFC, with the leftover dot that other programs put on a lowered İ taken off."""
    return unicodedata.normalize("NFC", text).replace("i\u0307", "i")


def upper(text: str) -> str:
    return _composed(text).replace("i", "İ").replace("ı", "I").upper()


def lower(text: str) -> str:
    return _composed(_composed(text).replace("I", "ı").replace("İ", "i").lower())


def _starts_part(word: str, place: int) -> bool:
    """Whether a part of a name begins here: Şahin-Işık, O’Connor, (Ankara); but Kur’an, Ankara’nın."""
    if place == 0:
        return True
    before = word[place - 1]
    if before in _APOSTROPHES:
        return place - 1 == 1
    return not before.isalpha()


def _word_in_name_case(word: str) -> str:
    letters = lower(word)
    return "".join(
        upper(letter) if _starts_part(letters, at) else letter for at, letter in enumerate(letters)
    )


def _name_word(word: str, is_first: bool) -> str:
    composed = _composed(word)
    if composed.rstrip(".,") in _ROMAN:
        return composed
    lowered = lower(composed)
    return lowered if lowered in _SMALL_WORDS and not is_first else _word_in_name_case(composed)


def name_case(text: str) -> str:
    """Names of people, schools and places as they are written: İSMAİL ŞAHİN-IŞIK -> İsmail Şahin-Işık."""
    return " ".join(_name_word(word, is_first=place == 0) for place, word in enumerate(text.split()))


def _without_marks(text: str) -> str:
    decomposed = unicodedata.normalize("NFKD", text)
    return "".join(sign for sign in decomposed if not unicodedata.combining(sign))


def _words(text: str) -> str:
    return _NO_WORD.sub(" ", text).strip()


def fold(text: str) -> str:
    """For search and matching only: lower case, no marks, no punctuation, single spaces."""
    plain = lower(text).translate(_PLAIN)
    if plain.isascii():
        return _words(plain)
    return _words(lower(_without_marks(plain)).translate(_PLAIN))


def _sort_signs(letter: str) -> tuple[str, str]:
    """The signs of one letter in the key, and whether a mark was taken off ('1') that only breaks ties."""
    if letter in _PLACES:
        return _PLACES[letter], "0"
    plain = _without_marks(letter)
    if plain == letter:
        return letter, "0"
    return "".join(_PLACES.get(sign, sign) for sign in plain), "1"


def sort_key(text: str) -> str:
    """To store and sort by: bytewise order of keys is alphabetical order (q after p, w and x after v)."""
    letters = _words(lower(text))
    signs = letters.translate(_SIGNS)
    if signs.isascii():
        return signs
    pairs = [_sort_signs(letter) for letter in letters]
    key, marks = "".join(sign for sign, _ in pairs), "".join(mark for _, mark in pairs)
    return f"{key}{_TIE_BREAK}{marks}" if "1" in marks else key


def sorted_by(items: Iterable[T], key: Callable[[T], str]) -> list[T]:
    return sorted(items, key=lambda item: sort_key(key(item)))


def same(one: str, other: str) -> bool:
    """Whether a person would call the two the same word: case, marks and punctuation do not count."""
    return fold(one) == fold(other)
