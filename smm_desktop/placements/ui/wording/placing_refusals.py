"""The sentences of refused deeds on pairs, proposals, placements and what is written of them."""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication

from smm_desktop.placements.terms import PlacementReason

translate = QCoreApplication.translate


def proposal_sentences() -> dict[PlacementReason, str]:
    return {
        PlacementReason.PAIR_NOT_ELIGIBLE: translate(
            "placements", "{name} cannot go to {code}: {obstacles}."
        ),
        PlacementReason.PROPOSAL_OUTDATED: translate(
            "placements", "Offers, requests or placements were changed since. Match again."
        ),
        PlacementReason.PROPOSAL_EMPTY: translate("placements", "The proposal places nobody."),
        PlacementReason.NO_OPEN_REQUESTS: translate("placements", "No request is open."),
        PlacementReason.NO_OPEN_OFFERS: translate("placements", "No offer has a free place."),
        PlacementReason.WEIGHT_OUT_OF_RANGE: translate("placements", "{part}: between {least} and {most}."),
        PlacementReason.WEIGHTS_ALL_ZERO: translate("placements", "At least one weight must be more than 0."),
    }


def placement_sentences() -> dict[PlacementReason, str]:
    return {
        PlacementReason.PLACEMENT_UNKNOWN: translate("placements", "This placement is no longer there."),
        PlacementReason.PLACEMENT_WRONG_STATE: translate(
            "placements", "{code}: not possible in the state “{state}”. It must be: {wanted}."
        ),
        PlacementReason.PLACEMENT_LOCKED: translate(
            "placements", "{code} is finished and locked. Reopen it with a reason first."
        ),
        PlacementReason.PLACEMENT_DATES_REVERSED: translate(
            "placements", "The placement would end ({ends_on}) before it starts ({starts_on})."
        ),
        PlacementReason.DATES_CUT_LOG: translate(
            "placements", "The log has days from {first} to {last}: the new dates must hold them."
        ),
        PlacementReason.TEACHER_PLACED_ELSEWHERE: translate(
            "placements", "{name} is at {code} from {starts_on} to {ends_on}."
        ),
        PlacementReason.OFFER_FULL: translate("placements", "All {capacity} places of {code} are taken."),
        PlacementReason.MENTOR_MISSING: translate("placements", "{code} has no mentor yet."),
        PlacementReason.AGREEMENT_MISSING: translate(
            "placements", "{code}: an agreement is missing ({missing})."
        ),
        PlacementReason.AGREED_IN_FUTURE: translate("placements", "{day} is in the future."),
        PlacementReason.FINISH_INCOMPLETE: translate("placements", "{code} cannot be finished yet: {gaps}."),
        PlacementReason.PLACEMENT_REASON_MISSING: translate("placements", "Enter the reason."),
    }


def log_sentences() -> dict[PlacementReason, str]:
    return {
        PlacementReason.LOG_DAY_OUTSIDE: translate(
            "placements", "{day} is outside the placement ({starts_on} to {ends_on})."
        ),
        PlacementReason.LOG_DAY_OFF: translate("placements", "{day} is not one of the working days agreed."),
        PlacementReason.LOG_DAY_CLOSED: translate("placements", "{day} is a closed day: {name}."),
        PlacementReason.LOG_DAY_AHEAD: translate("placements", "{day} has not come yet."),
        PlacementReason.LOG_MINUTES_OUT_OF_RANGE: translate(
            "placements", "{day}: between {least} and {most} minutes."
        ),
        PlacementReason.LOG_EXCUSE_BESIDE_WORK: translate(
            "placements", "{day}: an excuse is for a day without work only."
        ),
        PlacementReason.EVALUATION_ITEMS_FAULTY: translate(
            "placements", "Some items are not marked or not known. Missing: {missing}. Unknown: {unknown}."
        ),
        PlacementReason.MARK_OUT_OF_RANGE: translate("placements", "A mark is between {least} and {most}."),
        PlacementReason.EVALUATED_TOO_EARLY: translate(
            "placements", "{day} is before the placement begins ({starts_on})."
        ),
        PlacementReason.EVALUATED_IN_FUTURE: translate("placements", "{day} is in the future."),
        PlacementReason.REPORT_EMPTY: translate("placements", "The report is empty."),
    }


def paper_sentences() -> dict[PlacementReason, str]:
    return {
        PlacementReason.PAPER_KINDS_MISSING: translate("placements", "Choose at least one paper."),
        PlacementReason.PAPER_PLACEMENTS_MISSING: translate("placements", "Choose at least one placement."),
    }
