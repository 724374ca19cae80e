"""Why a deed on placements is refused; the values each reason carries stand beside it."""

from enum import StrEnum


class PlacementReason(StrEnum):
    """Why a deed on placements is refused."""

    # Matching: what is wrong with a problem
    TEACHER_ID_DOUBLED = "teacher_id_doubled"  # teacher
    OFFER_ID_DOUBLED = "offer_id_doubled"  # offer
    MATCH_TEACHER_UNKNOWN = "match_teacher_unknown"  # teacher, offer: named by a pair, a pin or a ban
    MATCH_OFFER_UNKNOWN = "match_offer_unknown"  # teacher, offer
    MATCH_PAIR_DOUBLED = "match_pair_doubled"  # teacher, offer
    MATCH_CAPACITY_FAULTY = "match_capacity_faulty"  # offer, found
    MATCH_MINIMUM_FAULTY = "match_minimum_faulty"  # offer, found
    MATCH_MINIMUM_ABOVE_CAPACITY = "match_minimum_above_capacity"  # offer, minimum, capacity
    MATCH_VALUE_FAULTY = "match_value_faulty"  # teacher, offer, found
    MATCH_DATES_REVERSED = "match_dates_reversed"  # offer, starts_on, ends_on
    MATCH_PLACES_FAULTY = "match_places_faulty"  # found
    PIN_NOT_ELIGIBLE = "pin_not_eligible"  # teacher, offer
    PIN_FORBIDDEN = "pin_forbidden"  # teacher, offer
    PIN_WITHOUT_SEATS = "pin_without_seats"  # teacher, offer
    TEACHER_PINNED_TWICE = "teacher_pinned_twice"  # teacher, offers
    PINS_OVERLAP = "pins_overlap"  # teacher, offers: two that overlap
    PINS_ABOVE_CAPACITY = "pins_above_capacity"  # offer, pinned, capacity
    PINNED_GROUP_TOO_SMALL = "pinned_group_too_small"  # offer, minimum, found
    PINNED_GROUPS_COMPETE = "pinned_groups_compete"  # offers
    # Matching: a problem as a file
    PROBLEM_UNREADABLE = "problem_unreadable"  # file
    PROBLEM_TOO_LARGE = "problem_too_large"  # file, limit: megabytes
    PROBLEM_NOT_JSON = "problem_not_json"  # file
    PROBLEM_TOO_DEEP = "problem_too_deep"  # file
    PROBLEM_NUMBER_FAULTY = "problem_number_faulty"  # found
    PROBLEM_KEY_DOUBLED = "problem_key_doubled"  # key
    PROBLEM_KEY_UNKNOWN = "problem_key_unknown"  # key, place
    PROBLEM_KEY_MISSING = "problem_key_missing"  # key, place
    PROBLEM_SHAPE_FAULTY = "problem_shape_faulty"  # place
    PROBLEM_ID_FAULTY = "problem_id_faulty"  # place
    PROBLEM_DATE_FAULTY = "problem_date_faulty"  # offer, found
