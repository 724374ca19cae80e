"""The bounds of the rule book's values, and which of several dated values is in force on a day."""

from collections.abc import Iterable, Mapping
from datetime import date
from typing import Protocol, TypeVar

from smm_desktop.centers.rules.numbers import parse_number_pattern
from smm_desktop.centers.terms import CenterReason, RuleKey, SignerRole
from smm_desktop.core.refusals import Refusal

MOST_SIGNERS = 3
REPORT_MONTHS = (1, 2, 3, 4, 6, 12)
BOUNDS = {
    RuleKey.MINIMUM_ATTENDANCE: (1, 100),
    RuleKey.PASS_MARK: (0, 100),
    RuleKey.LESSON_MINUTES: (20, 120),
    RuleKey.PLACEMENT_MINIMUM: (1, 100),
    RuleKey.PLACEMENT_HOUR: (20, 120),
}


def _refuse_value(key: RuleKey, minimum: int = 0, maximum: int = 0) -> Refusal:
    return Refusal(CenterReason.RULE_OUT_OF_RANGE, key=key, minimum=minimum, maximum=maximum)


def _valid_signers(value: object) -> list[dict[str, str]]:
    if not isinstance(value, list) or not 1 <= len(value) <= MOST_SIGNERS:
        raise _refuse_value(RuleKey.SIGNERS, 1, MOST_SIGNERS)
    return [_valid_signer(entry) for entry in value]


def _valid_signer(entry: object) -> dict[str, str]:
    values = (
        {str(key): str(value).strip() for key, value in entry.items()} if isinstance(entry, Mapping) else {}
    )
    if values.get("role") not in list(SignerRole):
        raise _refuse_value(RuleKey.SIGNERS, 1, MOST_SIGNERS)
    if values["role"] != SignerRole.OTHER:
        return {"role": values["role"]}
    if not values.get("name"):
        raise Refusal(CenterReason.NAME_MISSING)
    return {"role": values["role"], "name": values["name"], "title": values.get("title", "")}


def _valid_number(key: RuleKey, value: object) -> int:
    minimum, maximum = BOUNDS[key]
    if isinstance(value, bool) or not isinstance(value, int) or not minimum <= value <= maximum:
        raise _refuse_value(key, minimum, maximum)
    return value


def _valid_months(value: object) -> int:
    if isinstance(value, bool) or value not in REPORT_MONTHS or not isinstance(value, int):
        raise _refuse_value(RuleKey.REPORT_PERIODS, REPORT_MONTHS[0], REPORT_MONTHS[-1])
    return value


def _valid_pattern(value: object) -> str:
    pattern = str(value).strip()
    parse_number_pattern(pattern)
    return pattern


def validate_rule(key: RuleKey, value: object) -> object:
    """The value as the rule book keeps it; refuses what is out of bounds."""
    match key:
        case (
            RuleKey.MINIMUM_ATTENDANCE
            | RuleKey.PASS_MARK
            | RuleKey.LESSON_MINUTES
            | RuleKey.PLACEMENT_MINIMUM
            | RuleKey.PLACEMENT_HOUR
        ):
            return _valid_number(key, value)
        case RuleKey.EXCUSED_COUNTS:
            if not isinstance(value, bool):
                raise _refuse_value(key)
            return value
        case RuleKey.NUMBER_PATTERN:
            return _valid_pattern(value)
        case RuleKey.SIGNERS:
            return _valid_signers(value)
        case RuleKey.REPORT_PERIODS:
            return _valid_months(value)


class DatedRule(Protocol):
    @property
    def effective_from(self) -> date: ...


Line = TypeVar("Line", bound=DatedRule)


def in_force(lines: Iterable[Line], on: date) -> Line | None:
    """The latest line that has begun by a day; for a day before all lines the earliest of them."""
    by_date = sorted(lines, key=lambda line: line.effective_from)
    begun = [line for line in by_date if line.effective_from <= on]
    return begun[-1] if begun else next(iter(by_date), None)
