"""The best match of a problem in a JSON file from anywhere: read within bounds, nothing kept."""

from __future__ import annotations

from dataclasses import dataclass
from pathlib import Path
from typing import Any

from smm_desktop.core.progress import QUIET, Progress
from smm_desktop.core.refusals import Refusal
from smm_desktop.placements.rules.matching.explaining import stays_without
from smm_desktop.placements.rules.matching.problem_json import GivenProblem, answer, given, parsed
from smm_desktop.placements.service.solver import solve
from smm_desktop.placements.terms import MatchResult, PlacementReason, StaysWithout

LARGEST_MEGABYTES = 128
_MEGABYTE = 1024 * 1024


@dataclass(frozen=True)
class FileMatch:
    """What a file asked and what came of it."""

    asked: GivenProblem
    result: MatchResult
    without: tuple[StaysWithout, ...]

    def plain(self) -> dict[str, Any]:
        """The whole answer for JSON, with the ids as the file gave them."""
        why = [{"teacher": self.asked.teachers[one.teacher], "why": one.ground.value} for one in self.without]
        return answer(self.asked, self.result) | {"without_why": why}


def match_file(path: Path, progress: Progress = QUIET) -> FileMatch:
    """Refuses an unreadable or strange file, and whatever `solve` refuses; raises Cancelled."""
    asked = read_problem(path)
    result = solve(asked.problem, progress)
    return FileMatch(asked, result, stays_without(asked.problem, result))


def read_problem(path: Path) -> GivenProblem:
    """Refuses PROBLEM_UNREADABLE, PROBLEM_TOO_LARGE, and what is no problem."""
    try:
        with path.open("rb") as file:
            data = file.read(LARGEST_MEGABYTES * _MEGABYTE + 1)
    except OSError as error:
        raise Refusal(PlacementReason.PROBLEM_UNREADABLE, file=path.name) from error
    if len(data) > LARGEST_MEGABYTES * _MEGABYTE:
        raise Refusal(PlacementReason.PROBLEM_TOO_LARGE, file=path.name, limit=LARGEST_MEGABYTES)
    try:
        text = data.decode("utf-8-sig")
    except UnicodeDecodeError as error:
        raise Refusal(PlacementReason.PROBLEM_NOT_JSON, file=path.name) from error
    return given(parsed(text, path.name))
