"""From a round in the database to its analysis, its report and the school pages."""

from __future__ import annotations

from dataclasses import replace
from datetime import date
from uuid import UUID

import pytest

from smm_desktop.core.clock import FixedClock
from smm_desktop.needs import queries
from smm_desktop.needs.service import ReportService
from smm_desktop.needs.terms import (
    AnalysisWish,
    Anonymity,
    Audience,
    Condition,
    Dimension,
    ItemFigures,
    NeedsReason,
    Pairing,
    RoundDraft,
    Section,
    Words,
)
from tests.needs.builders import (
    ACTOR,
    CHOICE,
    FIELD,
    TEXT,
    Asking,
    instrument_draft,
    paired,
    pairs,
    refused,
)
from tests.needs.rounds_made import OTHER_FIELD, answered, asked_by_field, written

PAIRS = [(5, 3), (4, 3), (5, 4), (4, 2), (3, 3)]


@pytest.fixture
def reports(asking: Asking) -> ReportService:
    return ReportService(asking.database)


def five_answers(asking: Asking) -> UUID:
    """Importance 5,4,5,4,3 with ability 3,3,4,2,3, by name."""
    round_id = asking.opened(teachers=5)
    for member, pair in zip(asking.database.ask(queries.members, round_id), PAIRS, strict=True):
        asking.answer(round_id, {"q1": list(pair)}, member.id)
    return round_id


def test_the_reference_case_comes_out_of_the_database(asking: Asking, reports: ReportService) -> None:
    found = reports.analyze(AnalysisWish(five_answers(asking))).analysis.items[0].figures
    assert isinstance(found, ItemFigures)
    assert (round(found.mwds, 10), found.rds) == (5.04, -80.0)


def test_what_was_left_out_is_counted(asking: Asking, reports: ReportService) -> None:
    items = reports.analyze(AnalysisWish(five_answers(asking))).analysis.items
    assert [one.left_out.both for one in items] == [0, 5, 5]


def test_an_open_anonymous_round_is_not_read(asking: Asking, reports: ReportService) -> None:
    round_id = asking.opened(anonymity=Anonymity.ANONYMOUS)
    asking.everybody_answers(round_id)
    with refused(NeedsReason.ROUND_NOT_CLOSED):
        reports.analyze(AnalysisWish(round_id))


def test_a_round_without_answers_has_no_report(asking: Asking, reports: ReportService) -> None:
    with refused(NeedsReason.NOBODY_ANSWERED):
        reports.snapshot(AnalysisWish(asking.opened()))


def test_the_competencies_of_the_frame_are_known_by_their_wording(
    asking: Asking, reports: ReportService
) -> None:
    frame_id = asking.frame()
    asking.some_teachers(5)
    round_id = answered(asking, asking.instruments.create_instrument(
        instrument_draft(), Anonymity.NAMED, frame_id=frame_id, actor=ACTOR
    ))  # fmt: skip
    known = reports.analyze(AnalysisWish(round_id)).competencies
    assert known["Yeterlik 1"] == asking.database.ask(queries.competencies, frame_id)[0].id


def test_one_field_of_a_named_round(asking: Asking, reports: ReportService) -> None:
    found = reports.analyze(AnalysisWish(asked_by_field(asking), field_code=OTHER_FIELD))
    assert found.analysis.respondents == 6
    assert set(found.fields) == {FIELD, OTHER_FIELD}


def test_a_field_nobody_answered_for_is_refused(asking: Asking, reports: ReportService) -> None:
    with refused(NeedsReason.FIELD_NOT_SHOWN):
        reports.analyze(AnalysisWish(asked_by_field(asking), field_code="gemi-yapimi"))


def test_the_same_people_in_two_rounds_are_compared_person_by_person(
    asking: Asking, reports: ReportService
) -> None:
    instrument_id = asking.instrument()
    asking.some_teachers(6)
    answered(asking, instrument_id, pairs(first=5, second=2))
    later = answered(
        asking, instrument_id, pairs(first=5, second=4), title="Yeniden", starts=date(2027, 5, 3)
    )
    (sides,) = reports.analyze(AnalysisWish(later)).analysis.side_by_side
    assert (sides.dimension, sides.first, sides.second) == (Dimension.ROUND, "2026 güz", "Yeniden")
    assert sides.items[0].difference.pairing is Pairing.PAIRED  # type: ignore[union-attr]  # five are enough


def test_industry_stands_beside_teachers(asking: Asking, reports: ReportService) -> None:
    frame_id = asking.frame()
    asking.some_teachers(6)
    for_companies = instrument_draft(audience=Audience.COMPANIES)
    one, two = (
        asking.instruments.create_instrument(draft, Anonymity.NAMED, frame_id=frame_id, actor=ACTOR)
        for draft in (instrument_draft(), for_companies)
    )
    round_id = answered(asking, one)
    answered(asking, two, pairs(first=5, second=1), companies=[f"Firma {at}" for at in range(5)])
    (sides,) = reports.analyze(AnalysisWish(round_id)).analysis.side_by_side
    assert (sides.first, sides.second) == ("Öğretmenler", "İşletmeler")
    assert round(sides.items[0].difference.mwds, 6) == 5.0  # type: ignore[union-attr]  # 20 less 15


def test_rounds_on_other_questions_stand_beside_nothing(asking: Asking, reports: ReportService) -> None:
    asking.some_teachers(5)
    answered(asking, asking.instrument())
    later = answered(asking, asking.instrument())
    assert not reports.analyze(AnalysisWish(later)).analysis.side_by_side


def test_free_answers_are_listed_in_turkish_order(asking: Asking, reports: ReportService) -> None:
    texts = ["Çelik", "Cam", "Ağaç", "Zemin", "İplik"]
    (found,) = reports.snapshot(AnalysisWish(_with_texts(asking, texts))).free_answers
    assert found.answers == ("Ağaç", "Cam", "Çelik", "İplik", "Zemin")


def test_few_free_answers_of_an_anonymous_round_are_not_given(asking: Asking, reports: ReportService) -> None:
    (found,) = reports.snapshot(AnalysisWish(_with_texts(asking, ["Yalnız ben"]))).free_answers
    assert found.answers == ()


def _with_texts(asking: Asking, texts: list[str]) -> UUID:
    round_id = asking.opened(6, Anonymity.ANONYMOUS, instrument_draft(1, [TEXT]))
    for at, member in enumerate(asking.database.ask(queries.members, round_id)):
        said = {"wish": texts[at]} if at < len(texts) else {}
        asking.answer(round_id, {**pairs(1), **said}, member.id)
    asking.rounds.close_round(round_id, actor=ACTOR)
    return round_id


def test_the_same_data_give_the_same_bytes(asking: Asking, reports: ReportService, clock: FixedClock) -> None:
    wish = AnalysisWish(asked_by_field(asking), replicates=50)
    first = reports.files(wish, with_schools=True)
    clock.advance(days=3)
    assert reports.files(wish, with_schools=True) == first


def test_a_report_says_when_its_data_last_changed(asking: Asking, reports: ReportService) -> None:
    round_id = asked_by_field(asking)
    assert reports.snapshot(AnalysisWish(round_id)).created == asking.clock.now()


def test_the_report_speaks_the_language_it_is_asked_for(asking: Asking, reports: ReportService) -> None:
    files = reports.files(AnalysisWish(five_answers(asking), language="en", replicates=20))
    assert "Competency 1" in written(files)


def test_a_question_that_was_not_asked_is_not_left_out(asking: Asking, reports: ReportService) -> None:
    asked_if = paired(1, condition=Condition("uses", ("yes",)))
    section = Section(Words("Yeterlikler"), (CHOICE, asked_if, paired(2)))
    round_id = asking.opened(5, draft=replace(instrument_draft(), sections=(section,)))
    asking.everybody_answers(round_id, {"uses": "no", "q2": [5, 2]})
    assert [one.competency for one in reports.analyze(AnalysisWish(round_id)).analysis.items] == [
        "Yeterlik 2"
    ]


def test_a_round_planned_for_later_may_not_be_read(asking: Asking, reports: ReportService) -> None:
    draft = RoundDraft(asking.instrument(), "Sonra", date(2027, 1, 4), date(2027, 1, 8))
    with refused(NeedsReason.ROUND_NOT_CLOSED):
        reports.analyze(AnalysisWish(asking.rounds.plan_round(draft, actor=ACTOR)))
