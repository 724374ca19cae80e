"""What screens and higher rooms may ask of the center."""

from smm_desktop.centers.queries.closed_days import closed_days, day_closures, half_days, opened_days
from smm_desktop.centers.queries.holidays import holidays_of
from smm_desktop.centers.queries.keys import (
    SigningKeyRow,
    current_key,
    signing_keys,
    trust_list,
    trusted_center,
    trusted_centers,
)
from smm_desktop.centers.queries.profile import (
    CenterProfileRow,
    is_set_up,
    letterhead_snapshot,
    preference,
    profile,
    profile_ids,
    suggested_set_up,
)
from smm_desktop.centers.queries.reference import (
    ReferenceBook,
    is_newer_reference,
    reference,
    reference_of,
    reference_texts,
    use_reference,
)
from smm_desktop.centers.queries.rule_book import (
    RuleLine,
    frozen_rules,
    rule_history,
    rule_line,
    rule_lines,
    shipped_rules,
    signers,
    unit_of,
    unverified_rules,
)
from smm_desktop.centers.rules import certificate_number, check_number, parse_number_pattern

__all__ = [
    "CenterProfileRow",
    "ReferenceBook",
    "RuleLine",
    "SigningKeyRow",
    "certificate_number",
    "check_number",
    "closed_days",
    "current_key",
    "day_closures",
    "frozen_rules",
    "half_days",
    "holidays_of",
    "is_newer_reference",
    "is_set_up",
    "letterhead_snapshot",
    "opened_days",
    "parse_number_pattern",
    "preference",
    "profile",
    "profile_ids",
    "reference",
    "reference_of",
    "reference_texts",
    "rule_history",
    "rule_line",
    "rule_lines",
    "shipped_rules",
    "signers",
    "signing_keys",
    "suggested_set_up",
    "trust_list",
    "trusted_center",
    "trusted_centers",
    "unit_of",
    "unverified_rules",
    "use_reference",
]
