"""Whole numbers in words, as minutes write them beside the figures; the words come from the document's wording."""

from __future__ import annotations

from smm_desktop.paper.wording import Wording

_JOIN = "·"  # inside the lists of the wording: a space that does not part two words
_FEW, _HUNDRED, _THOUSAND, _MILLION = 20, 100, 1_000, 1_000_000
LARGEST = 1_000 * _MILLION - 1


def number_words(number: int, words: Wording) -> str:
    """From 0 to `LARGEST`; a larger one comes back in figures."""
    if not 0 <= number <= LARGEST:
        return str(number)
    return _spelt(number, words).replace(_JOIN, " ") or words.text("number.zero")


def _spelt(number: int, words: Wording) -> str:
    for size, name in ((_MILLION, "million"), (_THOUSAND, "thousand"), (_HUNDRED, "hundred")):
        if number >= size:
            many, rest = divmod(number, size)
            return f"{_counted(many, name, words)} {_spelt(rest, words)}".strip()
    return _below_hundred(number, words)


def _counted(many: int, name: str, words: Wording) -> str:
    """Turkish says `yüz` and `bin` where English says `one hundred` and `one thousand`; both say `one million`."""
    if many == 1 and name != "million":
        return words.text(f"number.one_{name}")
    return f"{_spelt(many, words)} {words.text(f'number.{name}')}"


def _below_hundred(number: int, words: Wording) -> str:
    units = words.text("number.units").split()
    if number < _FEW:
        return units[number - 1] if number else ""
    tens, rest = divmod(number, 10)
    spelt = words.text("number.tens").split()[tens - 2]
    return f"{spelt}{words.text('number.between')}{units[rest - 1]}" if rest else spelt
