"""Why a deed on the center's own data is refused."""

from __future__ import annotations

from enum import StrEnum


class PatternFault(StrEnum):
    """What is wrong with a pattern of certificate numbers."""

    PLACE_UNKNOWN = "place_unknown"
    PLACE_MISSING = "place_missing"
    PLACE_REPEATED = "place_repeated"
    PLACES_TOUCH = "places_touch"
    CHECK_NOT_LAST = "check_not_last"
    SIGN_NOT_ALLOWED = "sign_not_allowed"
    TOO_LONG = "too_long"


class CenterReason(StrEnum):
    """Why a deed on the center's own data is refused."""

    ALREADY_SET_UP = "already_set_up"
    NOT_SET_UP = "not_set_up"
    UNKNOWN_CENTER = "unknown_center"
    NAME_MISSING = "name_missing"
    RULE_OUT_OF_RANGE = "rule_out_of_range"
    RULE_SOURCE_MISSING = "rule_source_missing"
    NUMBER_PATTERN_BROKEN = "number_pattern_broken"
    NO_SIGNING_KEY = "no_signing_key"
    CLOSED_DAY_KNOWN = "closed_day_known"
    CLOSED_DAY_UNKNOWN = "closed_day_unknown"
    CLOSED_SPAN_OUT_OF_RANGE = "closed_span_out_of_range"
    UNKNOWN_PROVINCE = "unknown_province"
    COORDINATOR_MISSING = "coordinator_missing"
