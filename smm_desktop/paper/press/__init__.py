"""The press: prints one design for many people, with all that is the same for them made once (docs/adr/0020)."""

from smm_desktop.paper.press.press import Press
from smm_desktop.paper.press.sheet import PreparedPdf, SheetFacts, SignatureField
from smm_desktop.paper.press.type_case import TURKISH_LETTERS

__all__ = ["TURKISH_LETTERS", "PreparedPdf", "Press", "SheetFacts", "SignatureField"]
