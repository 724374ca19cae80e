"""The sentences of refused deeds on offers and requests."""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication

from smm_desktop.placements.terms import PlacementReason

translate = QCoreApplication.translate


def offer_sentences() -> dict[PlacementReason, str]:
    return {
        PlacementReason.OFFER_UNKNOWN: translate("placements", "This offer is no longer there."),
        PlacementReason.OFFER_TITLE_MISSING: translate("placements", "Enter what is taught."),
        PlacementReason.OFFER_CODE_TAKEN: translate("placements", "Another offer has the code {code}."),
        PlacementReason.OFFER_DATES_REVERSED: translate(
            "placements", "The offer would end ({ends_on}) before it starts ({starts_on})."
        ),
        PlacementReason.OFFER_TOO_LONG: translate("placements", "An offer may last {days} days at most."),
        PlacementReason.CAPACITY_OUT_OF_RANGE: translate("placements", "Between {least} and {most} places."),
        PlacementReason.CAPACITY_BELOW_PLACED: translate(
            "placements", "{placed} teachers are placed here already: {capacity} places would be too few."
        ),
        PlacementReason.MINIMUM_OUT_OF_RANGE: translate(
            "placements", "The smallest group is between {least} and {most}."
        ),
        PlacementReason.DAILY_MINUTES_OUT_OF_RANGE: translate(
            "placements", "Between {least} minute and {most} hours a day."
        ),
        PlacementReason.WEEKDAYS_MISSING: translate(
            "placements", "Choose the days of the week on which they work."
        ),
        PlacementReason.NO_WORKING_DAY: translate(
            "placements", "There is no working day between {starts_on} and {ends_on}."
        ),
        PlacementReason.OFFER_LANGUAGE_UNKNOWN: translate("placements", "“{found}” is no language."),
        PlacementReason.OFFER_FIELD_UNKNOWN: translate("placements", "“{found}” is no field."),
        PlacementReason.OFFER_COMPANY_RETIRED: translate(
            "placements", "{company} is retired. Restore it first."
        ),
        PlacementReason.OFFER_RETIRED: translate(
            "placements", "The offer {code} is retired. Restore it first."
        ),
        PlacementReason.OFFER_IN_USE: translate(
            "placements", "The offer {code} has placements: {placements}. Retire it instead."
        ),
    }


def mentor_sentences() -> dict[PlacementReason, str]:
    return {
        PlacementReason.MENTOR_UNKNOWN: translate("placements", "This mentor is no longer in the list."),
        PlacementReason.MENTOR_OF_OTHER_COMPANY: translate(
            "placements", "{name} does not work at {company}."
        ),
        PlacementReason.MENTOR_ROLE_WRONG: translate(
            "placements", "{name} ({role}) is neither a master trainer nor a training guide."
        ),
        PlacementReason.MENTOR_RETIRED: translate("placements", "{name} is retired as a mentor."),
        PlacementReason.NO_PROTOCOL: translate("placements", "There is no protocol with {company}."),
        PlacementReason.PROTOCOL_EXPIRED: translate(
            "placements", "The protocol with {company} ended on {ends_on}."
        ),
        PlacementReason.PROTOCOL_NOT_BEGUN: translate(
            "placements", "The protocol with {company} begins on {starts_on} only."
        ),
        PlacementReason.PROTOCOL_ENDS_BEFORE: translate(
            "placements", "The protocol with {company} ends on {ends_on} already."
        ),
    }


def request_sentences() -> dict[PlacementReason, str]:
    return {
        PlacementReason.REQUEST_UNKNOWN: translate("placements", "This request is no longer there."),
        PlacementReason.REQUEST_OPEN_ALREADY: translate("placements", "{name} has an open request already."),
        PlacementReason.REQUEST_NOT_OPEN: translate(
            "placements", "The request of {name} is not open: {state}."
        ),
        PlacementReason.REQUEST_DATES_REVERSED: translate(
            "placements", "The free days would end ({free_until}) before they start ({free_from})."
        ),
        PlacementReason.REQUEST_IN_FUTURE: translate("placements", "{asked_on} is in the future."),
        PlacementReason.REQUEST_PROVINCE_UNKNOWN: translate("placements", "“{found}” is no province."),
        PlacementReason.PLACED_TEACHER_UNKNOWN: translate(
            "placements", "This teacher is not in the register."
        ),
        PlacementReason.TEACHER_NOT_IN_SERVICE: translate("placements", "{name} is no longer in service."),
    }
