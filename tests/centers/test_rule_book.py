"""The rule book: shipped lines, confirmation, changes from a day on."""

from datetime import date

import pytest

from smm_desktop.centers import queries
from smm_desktop.centers.terms import CenterReason, RuleKey, RuleStatus
from smm_desktop.core.database.database import Database
from smm_desktop.core.refusals import Refusal
from tests.centers.builders import ACTOR, set_up_service

TODAY = date(2026, 11, 23)
LATER = date(2027, 1, 1)
SOURCE = "Yönerge 2208, m. 12"


def test_the_shipped_book_stands_unverified(database: Database) -> None:
    assert len(database.ask(queries.unverified_rules, TODAY)) == len(RuleKey)


def test_a_confirmed_rule_names_who_confirmed_it(database: Database) -> None:
    set_up_service(database).confirm_rule(RuleKey.PASS_MARK, actor=ACTOR)
    line = database.ask(queries.rule_line, RuleKey.PASS_MARK, TODAY)
    assert (line.status, line.confirmed_by, line.value) == (RuleStatus.CONFIRMED, ACTOR, 70)


def test_confirming_can_name_the_text(database: Database) -> None:
    set_up_service(database).confirm_rule(RuleKey.PASS_MARK, actor=ACTOR, source=SOURCE)
    assert database.ask(queries.rule_line, RuleKey.PASS_MARK, TODAY).source == SOURCE


def test_several_rules_are_confirmed_as_one_deed(database: Database) -> None:
    set_up_service(database).confirm_rules(RuleKey, actor=ACTOR)
    database.undo(ACTOR)
    assert len(database.ask(queries.unverified_rules, TODAY)) == len(RuleKey)


def test_a_new_value_holds_from_its_day_on(database: Database) -> None:
    set_up_service(database).set_rule(RuleKey.MINIMUM_ATTENDANCE, 90, SOURCE, LATER, actor=ACTOR)
    percents = [database.ask(queries.frozen_rules, day).minimum_attendance_percent for day in (TODAY, LATER)]
    assert percents == [80, 90]


def test_a_value_of_the_same_day_replaces_the_earlier_one(database: Database) -> None:
    service = set_up_service(database)
    for value in (85, 90):
        service.set_rule(RuleKey.MINIMUM_ATTENDANCE, value, SOURCE, LATER, actor=ACTOR)
    history = database.ask(queries.rule_history, RuleKey.MINIMUM_ATTENDANCE)
    assert [line.value for line in history] == [90, 80]


def test_a_value_needs_a_source(database: Database) -> None:
    service = set_up_service(database)
    with pytest.raises(Refusal) as refused:
        service.set_rule(RuleKey.PASS_MARK, 60, "  ", LATER, actor=ACTOR)
    assert refused.value.term is CenterReason.RULE_SOURCE_MISSING


def test_a_refused_value_changes_nothing(database: Database) -> None:
    service = set_up_service(database)
    with pytest.raises(Refusal):
        service.set_rule(RuleKey.PASS_MARK, 160, SOURCE, TODAY, actor=ACTOR)
    assert database.ask(queries.rule_line, RuleKey.PASS_MARK, TODAY).is_shipped


def test_confirming_twice_keeps_the_first_confirmation(database: Database) -> None:
    service = set_up_service(database)
    service.confirm_rule(RuleKey.PASS_MARK, actor=ACTOR)
    service.confirm_rule(RuleKey.PASS_MARK, actor="Başkası")
    assert database.ask(queries.rule_line, RuleKey.PASS_MARK, TODAY).confirmed_by == ACTOR


def test_frozen_rules_name_what_was_unverified(database: Database) -> None:
    set_up_service(database).confirm_rules(set(RuleKey) - {RuleKey.LESSON_MINUTES}, actor=ACTOR)
    assert database.ask(queries.frozen_rules, TODAY).unverified == ("lesson.minutes",)


def test_coordinator_and_principal_sign(database: Database) -> None:
    set_up_service(database)
    named = [(signer.name, signer.title) for signer in database.ask(queries.signers, TODAY)]
    assert named == [("Örnek Koordinatör", "SMM Koordinatörü"), ("Örnek Müdür", "Okul Müdürü")]


def test_a_role_that_nobody_fills_does_not_sign(database: Database) -> None:
    set_up_service(database, principal="")
    assert [signer.name for signer in database.ask(queries.signers, TODAY)] == ["Örnek Koordinatör"]


def test_another_person_can_sign(database: Database) -> None:
    signers = [{"role": "other", "name": "Örnek Şube Müdürü", "title": "Şube Müdürü"}]
    set_up_service(database).set_rule(RuleKey.SIGNERS, signers, SOURCE, TODAY, actor=ACTOR)
    assert [signer.name for signer in database.ask(queries.signers, TODAY)] == ["Örnek Şube Müdürü"]


def test_a_database_without_profile_has_no_signers(database: Database) -> None:
    assert database.ask(queries.signers, TODAY) == ()
