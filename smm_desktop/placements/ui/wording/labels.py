"""One word or two for every role, state and standing of companies."""

from __future__ import annotations

from datetime import date
from typing import assert_never

from PySide6.QtCore import QCoreApplication

from smm_desktop.core.official_numbers import TaxNumberFault
from smm_desktop.placements.terms import (
    ContactRole,
    PlacementState,
    ProtocolStanding,
    ProtocolState,
    RequestState,
    VisitKind,
)
from smm_desktop.widgets.tones import BadgeValue, Tone

translate = QCoreApplication.translate


def day_text(day: date) -> str:
    return f"{day:%d.%m.%Y}"


def role_text(role: ContactRole) -> str:
    match role:
        case ContactRole.REPRESENTATIVE:
            return translate("placements", "Representative")
        case ContactRole.MASTER_TRAINER:
            return translate("placements", "Master trainer")
        case ContactRole.GUIDE:
            return translate("placements", "Training guide")
        case _:
            assert_never(role)


def visit_kind_text(kind: VisitKind) -> str:
    match kind:
        case VisitKind.VISIT:
            return translate("placements", "Visit")
        case VisitKind.CALL:
            return translate("placements", "Telephone call")
        case VisitKind.LETTER:
            return translate("placements", "Letter")
        case VisitKind.MEETING:
            return translate("placements", "Meeting")
        case _:
            assert_never(kind)


def standing_text(standing: ProtocolStanding) -> str:
    match standing:
        case ProtocolStanding.NONE:
            return translate("placements", "No protocol")
        case ProtocolStanding.COMING:
            return translate("placements", "Not begun")
        case ProtocolStanding.VALID:
            return translate("placements", "In force")
        case ProtocolStanding.ENDING:
            return translate("placements", "Ending")
        case ProtocolStanding.EXPIRED:
            return translate("placements", "Expired")
        case _:
            assert_never(standing)


def standing_badge(standing: ProtocolStanding) -> BadgeValue:
    tones = {
        ProtocolStanding.NONE: Tone.NEUTRAL,
        ProtocolStanding.COMING: Tone.INFO,
        ProtocolStanding.VALID: Tone.GOOD,
        ProtocolStanding.ENDING: Tone.WARN,
        ProtocolStanding.EXPIRED: Tone.BAD,
    }
    return BadgeValue(standing_text(standing), tones[standing])


def protocol_badge(state: ProtocolState) -> BadgeValue:
    """A single protocol stands as a company does that has no other."""
    return standing_badge(ProtocolStanding(state.value))


def request_state_text(state: RequestState) -> str:
    match state:
        case RequestState.OPEN:
            return translate("placements", "Waiting")
        case RequestState.PLACED:
            return translate("placements", "Placed")
        case RequestState.WITHDRAWN:
            return translate("placements", "Withdrawn")
        case _:
            assert_never(state)


def placement_state_text(state: PlacementState) -> str:
    match state:
        case PlacementState.PROPOSED:
            return translate("placements", "Proposed")
        case PlacementState.COMPANY_AGREED:
            return translate("placements", "Company agreed")
        case PlacementState.SCHOOL_AGREED:
            return translate("placements", "School agreed")
        case PlacementState.RUNNING:
            return translate("placements", "Running")
        case PlacementState.DONE:
            return translate("placements", "Done")
        case PlacementState.CANCELLED:
            return translate("placements", "Cancelled")
        case _:
            assert_never(state)


def tax_fault_text(fault: TaxNumberFault) -> str:
    match fault:
        case TaxNumberFault.NOT_TEN_OR_ELEVEN_DIGITS:
            return translate("placements", "A tax number has 10 digits, a sole trader's 11.")
        case TaxNumberFault.CHECK_DIGITS_WRONG:
            return translate(
                "placements", "The check digit does not fit: a digit is wrong or two are swapped."
            )
        case TaxNumberFault.OBVIOUS_FAKE:
            return translate("placements", "This number is made up: no company has it.")
        case _:
            assert_never(fault)
