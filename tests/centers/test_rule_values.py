"""Bounds of the rule book, and which dated value is in force."""

from dataclasses import dataclass
from datetime import date

import pytest

from smm_desktop.centers.queries import shipped_rules
from smm_desktop.centers.rules import in_force, validate_rule
from smm_desktop.centers.terms import CenterReason, FrozenRules, RuleKey
from smm_desktop.core.refusals import Refusal


@dataclass(frozen=True)
class Dated:
    effective_from: date


@pytest.mark.parametrize("line", shipped_rules(), ids=lambda line: line.key.value)
def test_shipped_values_are_valid(line) -> None:
    assert validate_rule(line.key, line.value) == line.value


def test_every_rule_ships() -> None:
    assert {line.key for line in shipped_rules()} == set(RuleKey)


def test_nothing_ships_confirmed() -> None:
    assert not any(line.is_verified for line in shipped_rules())


@pytest.mark.parametrize(
    ("key", "value"),
    [
        (RuleKey.MINIMUM_ATTENDANCE, 0),
        (RuleKey.MINIMUM_ATTENDANCE, 101),
        (RuleKey.MINIMUM_ATTENDANCE, True),
        (RuleKey.MINIMUM_ATTENDANCE, "80"),
        (RuleKey.PASS_MARK, 101),
        (RuleKey.LESSON_MINUTES, 5),
        (RuleKey.EXCUSED_COUNTS, 1),
        (RuleKey.REPORT_PERIODS, 5),
        (RuleKey.REPORT_PERIODS, True),
        (RuleKey.SIGNERS, []),
        (RuleKey.SIGNERS, [{"role": "coordinator"}] * 4),
        (RuleKey.SIGNERS, [{"role": "king"}]),
    ],
)
def test_a_value_out_of_bounds_is_refused(key: RuleKey, value: object) -> None:
    with pytest.raises(Refusal) as refused:
        validate_rule(key, value)
    assert (refused.value.term, refused.value.values["key"]) == (CenterReason.RULE_OUT_OF_RANGE, key)


def test_another_signer_needs_a_name() -> None:
    with pytest.raises(Refusal) as refused:
        validate_rule(RuleKey.SIGNERS, [{"role": "other", "title": "Şube Müdürü"}])
    assert refused.value.term is CenterReason.NAME_MISSING


def test_signers_keep_what_is_known_of_them() -> None:
    given = [{"role": "coordinator", "name": "x"}, {"role": "other", "name": " Ada ", "title": "Şube Müdürü"}]
    kept = [{"role": "coordinator"}, {"role": "other", "name": "Ada", "title": "Şube Müdürü"}]
    assert validate_rule(RuleKey.SIGNERS, given) == kept


LINES = [Dated(date(2026, 1, 1)), Dated(date(2022, 1, 1)), Dated(date(2027, 1, 1))]


@pytest.mark.parametrize(
    ("day", "year"),
    [((2026, 6, 1), 2026), ((2026, 12, 31), 2026), ((2027, 1, 1), 2027), ((2020, 1, 1), 2022)],
)
def test_the_latest_begun_line_is_in_force(day: tuple[int, int, int], year: int) -> None:
    found = in_force(LINES, date(*day))
    assert found is not None
    assert found.effective_from.year == year


def test_no_line_gives_none() -> None:
    assert in_force([], date(2026, 1, 1)) is None


def test_frozen_rules_come_back_from_json() -> None:
    rules = FrozenRules(80, False, 70, 40, "{check}", unverified=("lesson.minutes",))
    assert FrozenRules.from_json(rules.to_json()) == rules
