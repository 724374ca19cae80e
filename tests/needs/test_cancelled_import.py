"""Taking answers over is cancelled: nothing is kept, however far it was; what is kept already stays whole."""

from __future__ import annotations

from pathlib import Path

import pytest

from smm_desktop.core.progress import Cancelled, Progress
from smm_desktop.needs.terms import Anonymity, FileVerdict
from tests.needs.builders import ACTOR, Asking, instrument_draft, pairs
from tests.needs.filled_forms import answer_file

FILES = 4


def came_back(asking: Asking, folder: Path, rounds: int = 1) -> None:
    """Files of one round, or of several."""
    asking.some_teachers(6)
    for number in range(rounds):
        round_id = asking.round(asking.instrument(Anonymity.ANONYMOUS, instrument_draft()))
        asking.rounds.open_round(round_id, actor=ACTOR)
        for at in range(FILES):
            answer_file(folder / f"{number}-{at}.smmanswers", asking.forms.snapshot(round_id), pairs())


def known(asking: Asking, folder: Path) -> int:
    return asking.imports.plan_import(folder).counts[FileVerdict.KNOWN]


def stopped_after(steps: int) -> Progress:
    left = iter(range(steps))
    return Progress(is_cancelled=lambda: next(left, None) is None)


@pytest.mark.parametrize("steps", range(FILES + 1))
def test_nothing_is_kept_wherever_it_was_stopped(asking: Asking, tmp_path: Path, steps: int) -> None:
    came_back(asking, tmp_path)
    plan = asking.imports.plan_import(tmp_path)
    with pytest.raises(Cancelled):
        asking.imports.apply_import(plan, actor=ACTOR, progress=stopped_after(steps))
    assert known(asking, tmp_path) == 0


def test_once_a_round_is_kept_the_others_follow(asking: Asking, tmp_path: Path) -> None:
    came_back(asking, tmp_path, rounds=2)
    plan = asking.imports.plan_import(tmp_path)
    asking.imports.apply_import(plan, actor=ACTOR, progress=stopped_after(FILES + 1))
    assert known(asking, tmp_path) == 2 * FILES
