"""An anonymous round of forty with a school of three: whatever the service tells, nobody's answers come back."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterator
from dataclasses import replace
from uuid import UUID

import pytest

from smm_desktop.needs.queries.answer_rows import group_names
from smm_desktop.needs.rules.coarsening import coarsened
from smm_desktop.needs.rules.round_answers import DIMENSIONS
from smm_desktop.needs.service import ReportService
from smm_desktop.needs.service.reporting import report_files
from smm_desktop.needs.terms import Analysis, AnalysisWish, Dimension, ItemResult
from tests.needs.attacker import Attacker
from tests.needs.builders import Asking
from tests.needs.rounds_made import ITEMS, SMALL, forty, forty_people, written

Group = dict[int, str]


def everything(reports: ReportService, round_id: UUID) -> Iterator[tuple[str, Analysis]]:
    """What can be asked for: the whole round, and each field that the service offers."""
    whole = reports.analyze(AnalysisWish(round_id))
    yield "", whole.analysis
    for code, name in whole.fields.items():
        yield name, reports.analyze(AnalysisWish(round_id, field_code=code)).analysis


def shown_groups(field: str, analysis: Analysis, item: str) -> Iterator[Group]:
    """Whose figures on this item are shown; places are those of `DIMENSIONS`."""
    base: Group = {0: field} if field else {}
    if _has(analysis.items, item):
        yield base
    for one in analysis.breakdowns:
        (place,) = (DIMENSIONS.index(dimension) for dimension in one.dimensions)
        yield from ({**base, place: group.label} for group in one.groups if _has(group.items, item))


def _has(items: tuple[ItemResult, ...], item: str) -> bool:
    return any(one.competency == item for one in items)


def attacker(reports: ReportService, round_id: UUID, seed: int, number: int) -> Attacker:
    """Knows of everybody what they really are, and what the records made of it."""
    people = forty_people(seed)
    kept = coarsened([who for who, _ in people])
    cells = Counter(
        (*group_names(after), before.school, before.experience)
        for (before, given), after in zip(people, kept, strict=True)
        if None not in given[f"q{number}"]
    )
    shown = [
        group
        for field, analysis in everything(reports, round_id)
        for group in shown_groups(field, analysis, f"Yeterlik {number}")
    ]
    assert shown
    return Attacker(cells, shown)


@pytest.mark.parametrize("seed", range(1, 6))
def test_all_answers_of_the_service_together_give_nobody_away(asking: Asking, seed: int) -> None:
    reports, round_id = ReportService(asking.database), forty(asking, seed)
    for number in ITEMS:
        found = attacker(reports, round_id, seed, number)
        assert not found.recovered_few()
        assert not found.recovers_group({len(DIMENSIONS): SMALL})


def test_the_attacker_would_find_the_school_if_its_group_were_shown() -> None:
    people = Counter({("A",): 30, (SMALL,): 3})
    assert Attacker(people, [{}, {0: "A"}]).recovers_group({0: SMALL})


def test_fields_of_their_own_are_offered(asking: Asking) -> None:
    found = ReportService(asking.database).analyze(AnalysisWish(forty(asking)))
    assert len(found.fields) == 2


def test_a_report_of_one_field_has_its_groups_from_the_common_plan(asking: Asking) -> None:
    reports, round_id = ReportService(asking.database), forty(asking)
    whole = reports.analyze(AnalysisWish(round_id))
    (code, *_) = whole.fields
    field = reports.analyze(AnalysisWish(round_id, field_code=code)).analysis
    (by_field,) = (one for one in whole.analysis.breakdowns if one.dimensions == (Dimension.FIELD,))
    mine = next(group for group in by_field.groups if group.label == whole.fields[code])
    assert field.respondents == mine.respondents
    assert not field.reliability


def test_no_paper_and_no_workbook_names_the_small_school(asking: Asking) -> None:
    reports, round_id = ReportService(asking.database), forty(asking)
    for code in ("", *reports.analyze(AnalysisWish(round_id)).fields):
        files = reports.files(AnalysisWish(round_id, code, replicates=20), with_schools=True)
        assert SMALL not in written(files)
        assert len(written(files)) > 1_000


def test_the_written_figures_are_those_of_the_screen(asking: Asking) -> None:
    reports, round_id = ReportService(asking.database), forty(asking)
    snapshot = reports.snapshot(AnalysisWish(round_id))
    screen = reports.analyze(AnalysisWish(round_id)).analysis
    assert snapshot.analysis == screen
    bare = replace(snapshot, analysis=replace(screen, breakdowns=()))
    assert "Atatürk" not in written(report_files(bare, "tr"))


def test_no_school_page_is_made_for_a_hidden_school(asking: Asking) -> None:
    files = ReportService(asking.database).files(
        AnalysisWish(forty(asking), replicates=20), with_schools=True
    )
    assert files.schools
    assert SMALL not in [name for name, _ in files.schools]


def test_free_answers_of_an_anonymous_round_stand_in_no_report_of_a_field(asking: Asking) -> None:
    reports, round_id = ReportService(asking.database), forty(asking, with_texts=True)
    whole = reports.analyze(AnalysisWish(round_id))
    assert len(whole.free_answers[0].answers) == 40
    assert whole.fields
    for code in whole.fields:
        assert not reports.analyze(AnalysisWish(round_id, code)).free_answers
