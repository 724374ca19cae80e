"""Competencies in their order, with their quadrants; silence below five pairs."""

from smm_desktop.needs.rules.ranking import item_result, ranked
from smm_desktop.needs.terms import Crosshair, ItemFigures, Quadrant, Silence
from tests.needs.made_up_answers import REFERENCE, pairs

ITEMS = {
    "Ölçme": pairs([5] * 5, [2] * 5),
    "Çizim": pairs([5] * 5, [4] * 5),
    "İletişim": pairs([2] * 5, [2] * 5),
    "Arşiv": pairs([2] * 5, [4] * 5),
}


def test_the_largest_need_stands_first() -> None:
    items, _ = ranked({name: item_result(name, one) for name, one in ITEMS.items()})
    assert [(one.rank, one.competency) for one in items] == [
        (1, "Ölçme"),
        (2, "Çizim"),
        (3, "İletişim"),
        (4, "Arşiv"),
    ]


def test_the_lines_cross_at_the_means_of_the_items() -> None:
    _, lines = ranked({name: item_result(name, one) for name, one in ITEMS.items()})
    assert lines == Crosshair(3.5, 3.0)


def test_each_quadrant_has_its_competency() -> None:
    items, _ = ranked({name: item_result(name, one) for name, one in ITEMS.items()})
    assert [one.quadrant for one in items] == [
        Quadrant.CONCENTRATE,
        Quadrant.KEEP_UP,
        Quadrant.LOW_PRIORITY,
        Quadrant.POSSIBLE_EXCESS,
    ]


def test_equal_scores_share_a_rank_and_stand_in_turkish_order() -> None:
    alike = {name: item_result(name, REFERENCE) for name in ("Şekil", "Sac", "Çatı")}
    items, _ = ranked(alike)
    assert [(one.rank, one.competency) for one in items] == [(1, "Çatı"), (1, "Sac"), (1, "Şekil")]


def test_four_pairs_carry_no_claim() -> None:
    few = item_result("c", pairs([5] * 5, [1, 1, 1, 1, None]))
    assert (few.pairs, few.left_out.ability, few.figures) == (4, 1, Silence.TOO_FEW)


def test_what_carries_no_claim_has_no_place() -> None:
    items, _ = ranked({"a": item_result("a", pairs([5, 5], [1, 1])), "b": item_result("b", REFERENCE)})
    assert [(one.competency, one.rank, one.quadrant is None) for one in items] == [
        ("b", 1, True),
        ("a", None, True),
    ]


def test_the_bootstrap_is_made_only_when_asked_for() -> None:
    plain, asked = item_result("c", REFERENCE), item_result("c", REFERENCE, replicates=200)
    assert isinstance(plain.figures, ItemFigures)
    assert isinstance(asked.figures, ItemFigures)
    assert (plain.figures.mwds_bootstrap, asked.figures.mwds_bootstrap is None) == (None, False)
