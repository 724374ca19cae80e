"""A pair explained in sentences, with the values that they carry."""

from __future__ import annotations

from datetime import date

import pytest

from smm_desktop.placements import settings
from smm_desktop.placements.terms import Nearness, Obstacle, Obstruction, PartFact, ValuePart
from smm_desktop.placements.ui.wording.reasons_of_pairs import (
    capital,
    nearness_sentence,
    obstacle_text,
    part_sentence,
    part_tip,
)

FIRST, LAST = date(2026, 12, 7), date(2026, 12, 11)


def fact(part: ValuePart, *words: str, value: float = 0.8) -> PartFact:
    return PartFact(part, value, 0.4, 32.0, words)


@pytest.mark.parametrize("part", ValuePart)
def test_every_weight_says_what_it_means(part: ValuePart) -> None:
    assert part_tip(part).endswith(".")


@pytest.mark.parametrize("near", Nearness)
def test_every_distance_has_a_sentence(near: Nearness) -> None:
    assert part_sentence(fact(ValuePart.DISTANCE, near.value)) == nearness_sentence(near)


def test_a_gap_is_named_with_its_size(qapp: object) -> None:
    sentence = part_sentence(fact(ValuePart.NEED, "Robot kaynağı"))
    assert "Robot kaynağı" in sentence
    assert "80" in sentence


@pytest.mark.parametrize(
    ("met", "value"), [(("CAM",), 0.5), ((), settings.NO_WISH), ((), 0.0)], ids=["met", "no wish", "unmet"]
)
def test_technologies_are_told_apart(met: tuple[str, ...], value: float) -> None:
    told = part_sentence(fact(ValuePart.TECHNOLOGY, *met, value=value))
    others = {part_sentence(fact(ValuePart.TECHNOLOGY, value=one)) for one in (settings.NO_WISH, 0.0)} - {
        told
    }
    assert others
    assert all(name in told for name in met)


@pytest.mark.parametrize("part", [ValuePart.WAITING, ValuePart.FAIR_SHARE])
def test_numbers_stand_in_the_sentence(part: ValuePart) -> None:
    assert "17" in part_sentence(fact(part, "17"))


@pytest.mark.parametrize("why", Obstruction)
def test_every_obstacle_has_words(why: Obstruction) -> None:
    words = ("en", "B1", "") if why is Obstruction.LANGUAGE_MISSING else ("İE-2026-001",)
    assert obstacle_text(Obstacle(why, words, FIRST, LAST))


@pytest.mark.parametrize(
    "obstacle",
    [
        Obstacle(Obstruction.NOT_FREE, first=FIRST),
        Obstacle(Obstruction.BEEN_THERE, ("İE-2026-001",), FIRST, LAST),
        Obstacle(Obstruction.PLACED_THEN, ("İE-2026-001",), FIRST, LAST),
        Obstacle(Obstruction.NOT_FREE, first=FIRST, last=LAST),
    ],
)
def test_days_stand_in_the_words(obstacle: Obstacle) -> None:
    assert "07.12.2026" in obstacle_text(obstacle)


def test_a_first_letter_is_large_by_turkish_rules(qapp: object) -> None:
    assert capital("") == ""
    assert capital("yer")[0] == "Y"
