"""The words of matching: why a problem is refused, why somebody stays without, and values as people read them."""

from __future__ import annotations

from typing import assert_never

from PySide6.QtCore import QCoreApplication, QLocale

from smm_desktop.placements.terms import PlacementReason, WithoutGround

translate = QCoreApplication.translate
_MINUS = "\N{MINUS SIGN}"


def value_text(value: float, digits: int = 2) -> str:
    """Return a value with the decimal sign of the window's language and a true minus."""
    text = f"{round(value, digits) + 0.0:.{digits}f}".replace("-", _MINUS)  # + 0.0: no minus before a zero
    return text.replace(".", QLocale().decimalPoint())


def without_text(ground: WithoutGround) -> str:
    match ground:
        case WithoutGround.NO_PAIR:
            return translate("placements", "eligible for no offer")
        case WithoutGround.FORBIDDEN:
            return translate("placements", "every offer they are eligible for is forbidden")
        case WithoutGround.NO_GAIN:
            return translate("placements", "no offer is worth anything for them")
        case WithoutGround.GROUP_TOO_SMALL:
            return translate("placements", "the groups they could join do not come about")
        case WithoutGround.SEATS_TAKEN:
            return translate("placements", "the seats went to others, for a higher total")
        case _:
            assert_never(ground)


def problem_sentences() -> dict[PlacementReason, str]:
    return {
        PlacementReason.TEACHER_ID_DOUBLED: translate(
            "placements", "Two teachers have the same id: {teacher}."
        ),
        PlacementReason.OFFER_ID_DOUBLED: translate("placements", "Two offers have the same id: {offer}."),
        PlacementReason.MATCH_TEACHER_UNKNOWN: translate(
            "placements", "{teacher} (with {offer}) is not among the teachers."
        ),
        PlacementReason.MATCH_OFFER_UNKNOWN: translate(
            "placements", "{offer} (with {teacher}) is not among the offers."
        ),
        PlacementReason.MATCH_PAIR_DOUBLED: translate(
            "placements", "The pair of {teacher} and {offer} is there twice."
        ),
        PlacementReason.MATCH_CAPACITY_FAULTY: translate(
            "placements", "The capacity of {offer} must be a whole number from 0 to a million, not {found}."
        ),
        PlacementReason.MATCH_MINIMUM_FAULTY: translate(
            "placements", "The smallest group of {offer} must be a whole number from 0 on, not {found}."
        ),
        PlacementReason.MATCH_MINIMUM_ABOVE_CAPACITY: translate(
            "placements", "{offer} asks for at least {minimum} people and has a capacity of {capacity}."
        ),
        PlacementReason.MATCH_VALUE_FAULTY: translate(
            "placements",
            "The value of {teacher} and {offer} must be a number of at most a billion, not {found}.",
        ),
        PlacementReason.MATCH_DATES_REVERSED: translate(
            "placements", "{offer} would end ({ends_on}) before it starts ({starts_on})."
        ),
        PlacementReason.MATCH_PLACES_FAULTY: translate(
            "placements", "The places per teacher must be a whole number from 1 on, not {found}."
        ),
    }


def pin_sentences() -> dict[PlacementReason, str]:
    return {
        PlacementReason.PIN_NOT_ELIGIBLE: translate(
            "placements", "{teacher} is pinned to {offer} but not eligible for it."
        ),
        PlacementReason.PIN_FORBIDDEN: translate(
            "placements", "{teacher} and {offer} are pinned and forbidden at once."
        ),
        PlacementReason.PIN_WITHOUT_SEATS: translate(
            "placements", "{teacher} is pinned to {offer}, whose capacity is 0."
        ),
        PlacementReason.TEACHER_PINNED_TWICE: translate(
            "placements", "{teacher} is pinned to more places than one teacher may have: {offers}."
        ),
        PlacementReason.PINS_OVERLAP: translate(
            "placements", "{teacher} is pinned to places at the same time: {offers}."
        ),
        PlacementReason.PINS_ABOVE_CAPACITY: translate(
            "placements", "{pinned} teachers are pinned to {offer}, whose capacity is {capacity}."
        ),
        PlacementReason.PINNED_GROUP_TOO_SMALL: translate(
            "placements",
            "Somebody is pinned to {offer}, which needs {minimum} people; only {found} could go there.",
        ),
        PlacementReason.PINNED_GROUPS_COMPETE: translate(
            "placements",
            "Teachers are pinned to offers that cannot all have their smallest group: {offers}. Too few people could "
            "go there.",
        ),
    }


def file_sentences() -> dict[PlacementReason, str]:
    return {
        PlacementReason.PROBLEM_UNREADABLE: translate("placements", "The file {file} cannot be read."),
        PlacementReason.PROBLEM_TOO_LARGE: translate(
            "placements", "{file} is larger than {limit} MB; so large a problem is not taken."
        ),
        PlacementReason.PROBLEM_NOT_JSON: translate("placements", "{file} is no JSON file in UTF-8."),
        PlacementReason.PROBLEM_TOO_DEEP: translate(
            "placements", "{file} is nested more deeply than any problem is."
        ),
        PlacementReason.PROBLEM_NUMBER_FAULTY: translate("placements", "{found} is no number."),
        PlacementReason.PROBLEM_KEY_DOUBLED: translate(
            "placements", "The key “{key}” is there twice in one object."
        ),
        PlacementReason.PROBLEM_KEY_UNKNOWN: translate(
            "placements", "{place} has a key that nothing is known of: “{key}”."
        ),
        PlacementReason.PROBLEM_KEY_MISSING: translate("placements", "{place} lacks the key “{key}”."),
        PlacementReason.PROBLEM_SHAPE_FAULTY: translate(
            "placements", "{place} does not have the form that a problem has there."
        ),
        PlacementReason.PROBLEM_ID_FAULTY: translate(
            "placements", "{place} is no id: a whole number, or a text of at most 200 letters."
        ),
        PlacementReason.PROBLEM_DATE_FAULTY: translate(
            "placements", "The date {found} of {offer} is none; write it like 2026-11-23."
        ),
    }
