"""Long work tells its progress and stops when asked."""

import pytest

from smm_desktop.core.progress import QUIET, Cancelled, Progress


def test_steps_are_told() -> None:
    told: list[tuple[int, int]] = []
    Progress(on_step=lambda done, total: told.append((done, total))).step(3, 10)
    assert told == [(3, 10)]


def test_a_step_stops_when_asked() -> None:
    with pytest.raises(Cancelled):
        Progress(is_cancelled=lambda: True).step(3, 10)


def test_the_quiet_one_goes_on() -> None:
    QUIET.step(1, 1)
    assert not hasattr(QUIET, "done")


def test_parts_follow_one_another() -> None:
    told: list[tuple[int, int]] = []
    whole = Progress(on_step=lambda done, total: told.append((done, total)))
    for place in range(2):
        whole.part(place, 2).step(5, 5)
    assert told == [(5, 10), (10, 10)]


def test_a_part_stops_when_asked() -> None:
    with pytest.raises(Cancelled):
        Progress(is_cancelled=lambda: True).part(0, 2).step(3, 10)


def test_past_the_return_nothing_stops() -> None:
    told: list[int] = []
    Progress(lambda done, _: told.append(done), lambda: True).past_return().step(3, 10)
    assert told == [3]
