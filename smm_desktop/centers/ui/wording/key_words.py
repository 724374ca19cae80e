"""Keys in words: what each is for, its state, its fingerprint in groups."""

from typing import assert_never

from PySide6.QtCore import QCoreApplication

from smm_desktop.centers.queries import SigningKeyRow
from smm_desktop.centers.terms import KeyPurpose
from smm_desktop.centers.ui.wording.day_words import day_text
from smm_desktop.core import clock
from smm_desktop.widgets.tones import BadgeValue, Tone

translate = QCoreApplication.translate

_GROUP = 4


def key_name(purpose: KeyPurpose) -> str:
    match purpose:
        case KeyPurpose.DOCUMENT:
            return translate("centers", "Document key")
        case KeyPurpose.PROOF:
            return translate("centers", "QR code key")
        case KeyPurpose.AUTHORITY:
            return translate("centers", "Center authority")
        case _:
            assert_never(purpose)


def key_note(purpose: KeyPurpose) -> str:
    match purpose:
        case KeyPurpose.DOCUMENT:
            return translate("centers", "Signs every certificate as a PDF file.")
        case KeyPurpose.PROOF:
            return translate("centers", "Signs the QR code, so that a printout proves itself.")
        case KeyPurpose.AUTHORITY:
            return translate("centers", "Vouches for the document key; others trust the center by it.")
        case _:
            assert_never(purpose)


def key_state(row: SigningKeyRow) -> BadgeValue:
    if row.retired_at is not None:
        day = day_text(clock.local(row.retired_at).date())
        return BadgeValue(translate("centers", "Replaced on {day}").format(day=day), Tone.NEUTRAL)
    if row.is_imported:
        return BadgeValue(translate("centers", "In use, imported"), Tone.GOOD)
    return BadgeValue(translate("centers", "In use"), Tone.GOOD)


def fingerprint_text(fingerprint: str, groups: int = 16) -> str:
    """The first groups of four; all of them are sixteen."""
    parts = [fingerprint[at : at + _GROUP] for at in range(0, len(fingerprint), _GROUP)]
    return " ".join(parts[:groups])
