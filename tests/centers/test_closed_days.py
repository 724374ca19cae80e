"""Days on which this center differs from the shipped holidays."""

from datetime import date

import pytest

from smm_desktop.centers import queries
from smm_desktop.centers.terms import CenterReason
from smm_desktop.core.database.database import Database
from smm_desktop.core.refusals import Refusal
from tests.centers.builders import ACTOR, set_up_service

SCHOOL_DAY = date(2026, 11, 25)
REPUBLIC_EVE = date(2026, 10, 28)
REPUBLIC_DAY = date(2026, 10, 29)
UNSURE_FEAST = date(2027, 3, 9)


def test_public_holidays_are_closed(database: Database) -> None:
    assert database.ask(queries.closed_days, REPUBLIC_EVE, REPUBLIC_DAY) == {
        REPUBLIC_DAY: "Cumhuriyet Bayramı"
    }


def test_eves_are_half_days(database: Database) -> None:
    assert set(database.ask(queries.half_days, REPUBLIC_EVE, REPUBLIC_DAY)) == {REPUBLIC_EVE}


def test_a_day_of_the_center_is_closed(database: Database) -> None:
    set_up_service(database).add_closed_day(SCHOOL_DAY, "Okulun kuruluş günü", actor=ACTOR)
    assert database.ask(queries.closed_days, SCHOOL_DAY, SCHOOL_DAY) == {SCHOOL_DAY: "Okulun kuruluş günü"}


def test_a_half_day_can_be_closed_whole(database: Database) -> None:
    set_up_service(database).add_closed_day(REPUBLIC_EVE, "Tören", actor=ACTOR)
    assert REPUBLIC_EVE in database.ask(queries.closed_days, REPUBLIC_EVE, REPUBLIC_DAY)


@pytest.mark.parametrize("day", [REPUBLIC_DAY, SCHOOL_DAY])
def test_a_closed_day_is_not_closed_twice(database: Database, day: date) -> None:
    service = set_up_service(database)
    service.add_closed_day(SCHOOL_DAY, "Okulun kuruluş günü", actor=ACTOR)
    with pytest.raises(Refusal) as refused:
        service.add_closed_day(day, "Yeniden", actor=ACTOR)
    assert refused.value.term is CenterReason.CLOSED_DAY_KNOWN


def test_a_closed_day_needs_a_name(database: Database) -> None:
    service = set_up_service(database)
    with pytest.raises(Refusal) as refused:
        service.add_closed_day(SCHOOL_DAY, " ", actor=ACTOR)
    assert refused.value.term is CenterReason.NAME_MISSING


def test_a_closed_day_is_taken_back(database: Database) -> None:
    service = set_up_service(database)
    service.add_closed_day(SCHOOL_DAY, "Yanlış gün", actor=ACTOR)
    service.remove_closed_day(SCHOOL_DAY, actor=ACTOR)
    assert database.ask(queries.day_closures, SCHOOL_DAY, SCHOOL_DAY) == {}


def test_an_open_day_cannot_be_taken_back(database: Database) -> None:
    service = set_up_service(database)
    with pytest.raises(Refusal) as refused:
        service.remove_closed_day(REPUBLIC_DAY, actor=ACTOR)
    assert refused.value.term is CenterReason.CLOSED_DAY_UNKNOWN


def test_a_feast_that_was_announced_otherwise_is_opened(database: Database) -> None:
    set_up_service(database).open_holiday(UNSURE_FEAST, "Bayram ertesi gün", actor=ACTOR)
    assert database.ask(queries.closed_days, UNSURE_FEAST, UNSURE_FEAST) == {}
    assert database.ask(queries.opened_days, UNSURE_FEAST, UNSURE_FEAST) == {
        UNSURE_FEAST: "Bayram ertesi gün"
    }


def test_an_opened_feast_is_a_holiday_again(database: Database) -> None:
    service = set_up_service(database)
    service.open_holiday(UNSURE_FEAST, "Yanlış", actor=ACTOR)
    service.remove_closed_day(UNSURE_FEAST, actor=ACTOR)
    assert UNSURE_FEAST in database.ask(queries.closed_days, UNSURE_FEAST, UNSURE_FEAST)


def test_an_opened_feast_can_be_closed_after_all(database: Database) -> None:
    service = set_up_service(database)
    service.open_holiday(UNSURE_FEAST, "Yanlış", actor=ACTOR)
    service.add_closed_day(UNSURE_FEAST, "Toplantı", actor=ACTOR)
    assert database.ask(queries.closed_days, UNSURE_FEAST, UNSURE_FEAST) == {UNSURE_FEAST: "Toplantı"}


def test_a_school_day_is_no_holiday_to_open(database: Database) -> None:
    service = set_up_service(database)
    with pytest.raises(Refusal) as refused:
        service.open_holiday(SCHOOL_DAY, "Neden", actor=ACTOR)
    assert refused.value.term is CenterReason.CLOSED_DAY_UNKNOWN


def test_closing_is_undone(database: Database) -> None:
    set_up_service(database).add_closed_day(SCHOOL_DAY, "Yanlış gün", actor=ACTOR)
    database.undo(ACTOR)
    assert database.ask(queries.closed_days, SCHOOL_DAY, SCHOOL_DAY) == {}


def test_a_span_closes_the_days_that_are_open(database: Database) -> None:
    service = set_up_service(database)
    assert service.add_closed_days(date(2026, 10, 26), date(2026, 10, 30), "Ara tatil", actor=ACTOR) == 4


@pytest.mark.parametrize("last", [date(2026, 11, 24), date(2027, 11, 24)])
def test_a_span_has_bounds(database: Database, last: date) -> None:
    service = set_up_service(database)
    with pytest.raises(Refusal) as refused:
        service.add_closed_days(SCHOOL_DAY, last, "Ara tatil", actor=ACTOR)
    assert refused.value.term is CenterReason.CLOSED_SPAN_OUT_OF_RANGE


def test_a_span_that_is_closed_already_is_refused(database: Database) -> None:
    service = set_up_service(database)
    with pytest.raises(Refusal) as refused:
        service.add_closed_days(REPUBLIC_DAY, REPUBLIC_DAY, "Ara tatil", actor=ACTOR)
    assert refused.value.term is CenterReason.CLOSED_DAY_KNOWN
