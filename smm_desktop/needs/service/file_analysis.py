"""The analysis of an answer file: needs no database, keeps nothing."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from itertools import pairwise
from pathlib import Path

from smm_desktop.core.progress import QUIET, Progress
from smm_desktop.needs.rules.analysis import Choices, analyze, side_by_side
from smm_desktop.needs.rules.answer_book import AnswerBook
from smm_desktop.needs.rules.bootstrap import REPLICATES, SEED
from smm_desktop.needs.rules.pairs import Number
from smm_desktop.needs.rules.ranking import arithmetic
from smm_desktop.needs.service.answer_file import AnswerFile, Population, read_answers
from smm_desktop.needs.terms import Analysis, AnswerFault, Arithmetic, Dimension, SideBySide

_STEPS = 100


@dataclass(frozen=True)
class FileAnalysis:
    """What an answer file says. `population` names the audience and the round that were analysed."""

    file: str
    rows: int
    fault_counts: Mapping[AnswerFault, int]
    fault_lines: Mapping[AnswerFault, tuple[int, ...]]
    population: Mapping[Dimension, str]
    analysis: Analysis
    side_by_side: tuple[SideBySide, ...]
    arithmetic: Mapping[str, Arithmetic]
    replicates: int
    seed: str


def analyze_file(
    path: Path,
    *,
    scale: tuple[Number, Number] | None = None,
    replicates: int = REPLICATES,
    seed: str = SEED,
    reading: Progress = QUIET,
    reckoning: Progress = QUIET,
) -> FileAnalysis:
    """Read and analyse: the latest round of the first audience, with the other ones beside it."""
    file = read_answers(path, scale=scale, progress=reading)
    chosen = _chosen(file)
    choices = Choices(
        groups=file.groups,
        tables=tuple((one,) for one in file.dimensions),
        replicates=replicates,
        seed=seed,
        step=reckoning.step,
    )
    book = file.books[chosen]
    return FileAnalysis(
        file=path.name,
        rows=file.rows,
        fault_counts=dict(file.faults.counts),
        fault_lines={fault: tuple(lines) for fault, lines in file.faults.lines.items()},
        population=dict(zip(file.apart, chosen, strict=True)),
        analysis=analyze(book, choices),
        side_by_side=_beside(file, chosen),
        arithmetic={} if file.dimensions else _arithmetic(book),
        replicates=replicates,
        seed=seed,
    )


def _arithmetic(book: AnswerBook) -> dict[str, Arithmetic]:
    """Bare scores of what carries no claim, for whoever brought the file; with groups in it they stay hidden."""
    every = ((name, arithmetic(book.pairs(name))) for name in book.competencies)
    return {name: one for name, one in every if one is not None}


def _values(file: AnswerFile, dimension: Dimension) -> list[str]:
    """Return the audiences or the rounds, in the order in which the file names them."""
    if dimension not in file.apart:
        return []
    at = file.apart.index(dimension)
    return list(dict.fromkeys(population[at] for population in file.books))


def _chosen(file: AnswerFile) -> Population:
    audiences, rounds = _values(file, Dimension.AUDIENCE), _values(file, Dimension.ROUND)
    wanted = {Dimension.AUDIENCE: audiences[:1], Dimension.ROUND: rounds[-1:]}
    exact = tuple(value for one in file.apart for value in wanted[one])
    return exact if exact in file.books else next(reversed(file.books))


def _beside(file: AnswerFile, chosen: Population) -> tuple[SideBySide, ...]:
    """Every other audience in the same round; each round beside the one before it, of the same audience."""
    found = []
    for at, dimension in enumerate(file.apart):
        values = _values(file, dimension)
        alike = {one: (*chosen[:at], one, *chosen[at + 1 :]) for one in values}
        known = [one for one in values if alike[one] in file.books]
        if dimension is Dimension.ROUND:
            couples = list(pairwise(known))
        else:
            couples = [(chosen[at], one) for one in known if one != chosen[at]]
        found += [
            side_by_side(dimension, (one, file.books[alike[one]]), (two, file.books[alike[two]]))
            for one, two in couples
        ]
    return tuple(found)
