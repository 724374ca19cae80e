"""How well a caption fits each of the known spellings: exact, misspelt, turned round, or with words added. Pure."""

import re
from collections.abc import Iterator, Mapping, Sequence

from rapidfuzz import fuzz, process

from smm_desktop.core.turkish import fold

LEAST_SCORE = 0.78
_LONGEST_CAPTION = 80
_MISSPELT = 86  # of 100: "telefn" is telefon, "soyadi" is not adi
_SHORTEST_TO_MISSPELL = 5
_IN_BRACKETS = re.compile(r"\([^()]*\)")
_ENDING = re.compile(r"(?<=\w)(\w)(?:(?<=[aeiou])s)?[iu]\b")
_OTHER_ENDING = 0.98
_TURNED_ROUND, _WITHOUT_BRACKETS, _ONE_OF_TWO = 0.97, 0.97, 0.93


class Spellings:
    """The keys' spellings, folded once; answers are remembered, since rows are looked at more than once."""

    def __init__(self, aliases: Mapping[str, Sequence[str]]) -> None:
        pairs = [(fold(spelling), key) for key, spellings in aliases.items() for spelling in spellings]
        self._pairs = [(spelling, key) for spelling, key in pairs if spelling]
        self._choices = [spelling for spelling, _ in self._pairs]
        self._stems = [_stems(spelling) for spelling in self._choices]
        self._known: dict[str, Mapping[str, float]] = {}

    def scores(self, caption: str) -> Mapping[str, float]:
        """Key -> 0.78 to 1 for those that the caption may mean."""
        if caption not in self._known:
            self._known[caption] = self._new_scores(caption)
        return self._known[caption]

    def _new_scores(self, caption: str) -> Mapping[str, float]:
        scores: dict[str, float] = {}
        for words, weight in _readings(caption):
            for place, score in self._fits(words):
                key = self._pairs[place][1]
                if score * weight > max(scores.get(key, 0), LEAST_SCORE):
                    scores[key] = score * weight
        return scores

    def _fits(self, words: str) -> Iterator[tuple[int, float]]:
        squeezed, stems = words.replace(" ", ""), _stems(words)
        for place, spelling in enumerate(self._choices):
            if spelling.replace(" ", "") == squeezed:
                yield place, 1.0
            elif self._stems[place] == stems:
                yield place, _OTHER_ENDING
            else:
                yield place, _score_inside(words, spelling)
        if len(words) >= _SHORTEST_TO_MISSPELL:
            for scorer, weight in ((fuzz.ratio, 0.99), (fuzz.token_sort_ratio, _TURNED_ROUND)):
                found = process.extract(
                    words, self._choices, scorer=scorer, score_cutoff=_MISSPELT, limit=None
                )
                yield from ((place, score / 100 * weight) for _, score, place in found)


def _readings(caption: str) -> Iterator[tuple[str, float]]:
    """The folded caption; without what stands in brackets; and each side of a stroke, as in "Okul / Kurum"."""
    if not caption or len(caption) > _LONGEST_CAPTION:
        return
    yield fold(caption), 1.0
    bare = _IN_BRACKETS.sub(" ", caption)
    if bare != caption and (words := fold(bare)):
        yield words, _WITHOUT_BRACKETS
    if "/" in bare:
        yield from ((words, _ONE_OF_TWO) for side in bare.split("/") if (words := fold(side)))


def _stems(words: str) -> str:
    """Without the endings that make "İl" and "Soyad" into "İli" and "Soyadı"."""
    return _ENDING.sub(r"\1", words)


def _score_inside(words: str, spelling: str) -> float:
    """For a spelling among further words: the more of the caption it is, the better, above all at the end."""
    if f" {spelling} " not in f" {words} ":
        return 0
    at_end = 0.08 if " " in spelling and words.endswith(spelling) else 0
    return 0.6 + 0.35 * len(spelling) / len(words) + at_end
