"""Finds the row that looks like a header among the first rows, and what each of its columns means.

Knows no subject: the caller names the keys and their spellings. Pure.
"""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass

from smm_desktop.core.turkish import fold
from smm_desktop.paper.spreadsheets.captions import Spellings
from smm_desktop.paper.spreadsheets.cells import Cell, plain, text_of

_MOST_COLUMNS = 256
_FOR_A_NUMBER, _FOR_A_STRANGE_TEXT, _FOR_A_SECOND_ROW = 0.5, 0.1, 0.05


@dataclass(frozen=True)
class HeaderGuess:
    """Rows and columns count from 0; `columns` gives each understood column its key, every key once."""

    first_row: int
    last_row: int
    columns: Mapping[int, str]
    captions: tuple[str, ...]
    scores: Mapping[int, float]
    confidence: float

    @property
    def data_row(self) -> int:
        return self.last_row + 1

    def column_of(self, key: str) -> int | None:
        return next((column for column, one in self.columns.items() if one == key), None)


@dataclass(frozen=True)
class _Candidate:
    guess: HeaderGuess
    worth: float


def guess_header(
    rows: Sequence[Sequence[Cell]], aliases: Mapping[str, Sequence[str]], *, look_at: int = 30
) -> HeaderGuess | None:
    """`aliases` maps each key to its spellings in any case; None when no row looks like a header."""
    spellings = Spellings(aliases)
    candidates = [
        _candidate(rows, first, last, spellings)
        for last in range(min(look_at, len(rows)))
        for first in (last, last - 1)
        if first >= 0 and rows[first] and rows[last]
    ]
    possible = [one for one in candidates if one.guess.columns and one.worth > 0]
    return max(possible, key=lambda one: one.worth).guess if possible else None


def _candidate(rows: Sequence[Sequence[Cell]], first: int, last: int, spellings: Spellings) -> _Candidate:
    """`first` and `last` are the same row, or two rows that make one header together."""
    above = _texts(rows[first]) if first < last else []
    below = _texts(rows[last])
    width = max(len(above), len(below))
    above, below = above + [""] * (width - len(above)), below + [""] * (width - len(below))
    fits = {column: _scores(above[column], below[column], spellings) for column in range(width)}
    columns, scores = _assign(fits)
    captions = tuple(_joined(one, other) for one, other in zip(above, below, strict=True))
    named = len({caption for caption in captions if caption})
    numbers = sum(_is_number(cell) for row in {first, last} for cell in rows[row][:_MOST_COLUMNS])
    total = sum(scores.values())
    confidence = total / len(scores) * (0.5 + 0.5 * len(scores) / named) if scores else 0
    guess = HeaderGuess(first, last, columns, captions, scores, min(1, round(confidence, 3)))
    worth = total - _FOR_A_NUMBER * numbers - _FOR_A_STRANGE_TEXT * (named - len(scores))
    return _Candidate(guess, worth - _FOR_A_SECOND_ROW * (last - first))


def _texts(row: Sequence[Cell]) -> list[str]:
    return [text_of(cell) if isinstance(plain(cell), str) else "" for cell in row[:_MOST_COLUMNS]]


def _is_number(cell: Cell) -> bool:
    return plain(cell) is not None and not isinstance(plain(cell), str)


def _scores(above: str, below: str, spellings: Spellings) -> Mapping[str, float]:
    """Of two rows the lower one names the column, alone or with its group; the upper one only over a blank."""
    if not below:
        return spellings.scores(above)
    scores = dict(spellings.scores(below))
    if above:
        for key, score in spellings.scores(f"{above} {below}").items():
            scores[key] = max(score, scores.get(key, 0))
    return scores


def _joined(above: str, below: str) -> str:
    if not above or not below or fold(above) == fold(below):
        return below or above
    return f"{above} {below}"


def _assign(fits: Mapping[int, Mapping[str, float]]) -> tuple[dict[int, str], dict[int, float]]:
    """The surest pairs first; of equals the leftmost, so that a merged caption goes to its first column."""
    pairs = [(-score, column, key) for column, keys in fits.items() for key, score in keys.items()]
    columns: dict[int, str] = {}
    scores: dict[int, float] = {}
    taken: set[str] = set()
    for score, column, key in sorted(pairs, key=lambda pair: pair[:2]):
        if column not in columns and key not in taken:
            columns[column], scores[column] = key, -score
            taken.add(key)
    places = sorted(columns, key=int)
    return {place: columns[place] for place in places}, {place: scores[place] for place in places}
