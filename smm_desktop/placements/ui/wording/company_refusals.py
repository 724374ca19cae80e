"""The sentences of refused deeds on companies, their people, protocols, visits, technologies and lists."""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication

from smm_desktop.placements.terms import PlacementReason

translate = QCoreApplication.translate


def company_sentences() -> dict[PlacementReason, str]:
    return {
        PlacementReason.TEXT_TOO_LONG: translate("placements", "At most {limit} letters."),
        PlacementReason.COMPANY_UNKNOWN: translate("placements", "This company is no longer there."),
        PlacementReason.COMPANY_NAME_MISSING: translate("placements", "Enter the company’s name."),
        PlacementReason.COMPANY_TEXT_TOO_LONG: translate("placements", "At most {limit} letters."),
        PlacementReason.COMPANY_PROVINCE_UNKNOWN: translate("placements", "“{found}” is no province."),
        PlacementReason.COMPANY_FIELD_UNKNOWN: translate("placements", "“{found}” is no field."),
        PlacementReason.COMPANY_PHONE_FAULTY: translate("placements", "“{found}” is no telephone number."),
        PlacementReason.COMPANY_EMAIL_FAULTY: translate("placements", "“{found}” is no e-mail address."),
        PlacementReason.COMPANY_WEBSITE_FAULTY: translate("placements", "“{found}” is no web address."),
        PlacementReason.COMPANY_KNOWN: translate(
            "placements", "“{name}” is in the list already, at the same place."
        ),
        PlacementReason.COMPANY_IN_USE: translate(
            "placements",
            "There is a history with {name} (offers: {offers}, protocols: {protocols}, visits: {visits}). "
            "Retire it instead.",
        ),
        PlacementReason.TAX_NUMBER_FAULTY: translate("placements", "{fault} Look at the tax certificate."),
        PlacementReason.TAX_NUMBER_TAKEN: translate("placements", "{name} has this tax number."),
    }


def people_sentences() -> dict[PlacementReason, str]:
    return {
        PlacementReason.CONTACT_UNKNOWN: translate("placements", "This person is no longer in the list."),
        PlacementReason.CONTACT_NAME_MISSING: translate("placements", "Enter the name."),
        PlacementReason.CONTACT_IN_USE: translate(
            "placements", "{name} is the mentor of an offer or a placement. Retire this entry instead."
        ),
        PlacementReason.PROTOCOL_UNKNOWN: translate("placements", "This protocol is no longer there."),
        PlacementReason.PROTOCOL_DATES_REVERSED: translate(
            "placements", "The protocol would end ({ends_on}) before it starts ({starts_on})."
        ),
        PlacementReason.REMIND_DAYS_OUT_OF_RANGE: translate("placements", "Between {least} and {most} days."),
        PlacementReason.PROTOCOL_NEEDED: translate(
            "placements", "Without it placements would have no protocol: {placements}."
        ),
        PlacementReason.VISIT_UNKNOWN: translate("placements", "This note is no longer there."),
        PlacementReason.FOLLOW_UP_BEFORE_VISIT: translate(
            "placements", "The day to ask again ({follow_up_on}) must come after {day}."
        ),
    }


def technology_sentences() -> dict[PlacementReason, str]:
    return {
        PlacementReason.TECHNOLOGY_UNKNOWN: translate(
            "placements", "This technology is no longer in the list."
        ),
        PlacementReason.TECHNOLOGY_NAME_MISSING: translate("placements", "Enter the technology’s name."),
        PlacementReason.TECHNOLOGY_KNOWN: translate("placements", "The list has it already: “{name}”."),
        PlacementReason.TECHNOLOGY_IN_USE: translate(
            "placements", "“{name}” is named {uses} times. Merge it with another one, or retire it."
        ),
        PlacementReason.TECHNOLOGY_MERGED_WITH_ITSELF: translate(
            "placements", "A technology cannot be merged with itself: choose another one."
        ),
        PlacementReason.NO_STARTING_LIST: translate("placements", "No starting list ships for this field."),
        PlacementReason.LIST_SHEET_UNKNOWN: translate("placements", "The file has no sheet named “{sheet}”."),
        PlacementReason.LIST_WITHOUT_HEADER: translate(
            "placements", "No header row was found in “{sheet}” of {file}. Say which row names the columns."
        ),
        PlacementReason.LIST_WITHOUT_NAME_COLUMN: translate(
            "placements", "No column of “{sheet}” in {file} holds the companies’ names. Say which one does."
        ),
        PlacementReason.LIST_WITHOUT_COMPANIES: translate(
            "placements", "There is no company below the header of “{sheet}” in {file}."
        ),
        PlacementReason.COMPANY_IMPORT_OUTDATED: translate(
            "placements", "Companies were changed since the preview was made. Compare again."
        ),
        PlacementReason.COMPANY_NUMBERS_CLASH: translate(
            "placements",
            "Rows {rows} would give {name} different tax numbers. Decide anew which rows mean it.",
        ),
    }
