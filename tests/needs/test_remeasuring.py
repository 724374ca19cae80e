"""Which later rounds are evidence for a need, and with which figures."""

from __future__ import annotations

from datetime import date
from uuid import UUID

import pytest

from smm_desktop.core.ids import new_id
from smm_desktop.needs import queries
from smm_desktop.needs.service import NeedService, ReportService
from smm_desktop.needs.terms import Anonymity, NeedDraft, NeedsReason
from tests.needs.builders import ACTOR, Asking, instrument_draft, pairs, refused
from tests.needs.rounds_made import answered, asked_by_field

LATER = date(2027, 5, 3)


@pytest.fixture
def reports(asking: Asking) -> ReportService:
    return ReportService(asking.database)


def a_survey(asking: Asking) -> tuple[UUID, UUID]:
    """An instrument on a frame, and the frame's first competency."""
    frame_id = asking.frame()
    instrument_id = asking.instruments.create_instrument(
        instrument_draft(), Anonymity.NAMED, frame_id=frame_id, actor=ACTOR
    )
    return instrument_id, asking.database.ask(queries.competencies, frame_id)[0].id


def a_need(asking: Asking, competency: UUID, round_id: UUID | None, group: str = "") -> UUID:
    draft = NeedDraft(competency, group, round_id=round_id)
    return NeedService(asking.database).record_need(draft, actor=ACTOR)


def test_a_later_round_is_evidence(asking: Asking, reports: ReportService) -> None:
    instrument_id, competency = a_survey(asking)
    asking.some_teachers(5)
    need_id = a_need(asking, competency, answered(asking, instrument_id))
    later = answered(asking, instrument_id, pairs(second=4), title="Sonra", starts=LATER)
    (found,) = reports.remeasured(need_id)
    assert (found.round_id, found.title, found.figures["mwds"]) == (later, "Sonra", 5.0)


def test_an_earlier_round_is_none(asking: Asking, reports: ReportService) -> None:
    instrument_id, competency = a_survey(asking)
    asking.some_teachers(5)
    answered(asking, instrument_id, title="Önce", starts=date(2026, 1, 5))
    assert not reports.remeasured(a_need(asking, competency, answered(asking, instrument_id)))


def test_a_field_is_measured_by_its_own_people(asking: Asking, reports: ReportService) -> None:
    instrument_id, competency = a_survey(asking)
    asked_by_field(asking)
    need_id = a_need(asking, competency, answered(asking, instrument_id), "Bilişim Teknolojileri")
    answered(asking, instrument_id, title="Sonra", starts=LATER)
    assert [one.figures["pairs"] for one in reports.remeasured(need_id)] == [6.0]


def test_too_few_answers_are_no_evidence(asking: Asking, reports: ReportService) -> None:
    instrument_id, competency = a_survey(asking)
    asking.some_teachers(5)
    need_id = a_need(asking, competency, answered(asking, instrument_id))
    answered(asking, instrument_id, {"q2": [5, 2]}, title="Sonra", starts=LATER)
    assert not reports.remeasured(need_id)


def test_a_need_of_no_round_has_none(asking: Asking, reports: ReportService) -> None:
    _, competency = a_survey(asking)
    assert not reports.remeasured(a_need(asking, competency, None))


def test_a_need_that_is_gone_is_refused(reports: ReportService) -> None:
    with refused(NeedsReason.NEED_UNKNOWN):
        reports.remeasured(new_id())
