"""Answering on the center's screen: one person after the other, and nothing is left of anybody."""

from smm_desktop.needs.ui.kiosk_page.kiosk import Kiosk
from smm_desktop.needs.ui.kiosk_page.start import KioskStart

__all__ = ["Kiosk", "KioskStart"]
