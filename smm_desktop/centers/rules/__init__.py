"""Pure decisions of the center."""

from smm_desktop.centers.rules.letterhead import letterhead_of, usual_letterhead, usual_titles
from smm_desktop.centers.rules.numbers import (
    NumberPart,
    certificate_number,
    check_digits,
    check_number,
    parse_number_pattern,
)
from smm_desktop.centers.rules.passwords import SHORTEST_PASSWORD, password_strength
from smm_desktop.centers.rules.rule_values import BOUNDS, MOST_SIGNERS, REPORT_MONTHS, in_force, validate_rule

__all__ = [
    "BOUNDS",
    "MOST_SIGNERS",
    "REPORT_MONTHS",
    "SHORTEST_PASSWORD",
    "NumberPart",
    "certificate_number",
    "check_digits",
    "check_number",
    "in_force",
    "letterhead_of",
    "parse_number_pattern",
    "password_strength",
    "usual_letterhead",
    "usual_titles",
    "validate_rule",
]
