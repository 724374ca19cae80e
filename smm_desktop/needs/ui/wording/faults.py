"""What is wrong with one answer, in a few words."""

from __future__ import annotations

from typing import assert_never

from PySide6.QtCore import QCoreApplication

from smm_desktop.needs.terms import ResponseFault

translate = QCoreApplication.translate


def fault_text(fault: ResponseFault) -> str:
    match fault:
        case ResponseFault.UNKNOWN_QUESTION:
            return translate("needs", "no question of this survey")
        case ResponseFault.OUT_OF_RANGE:
            return translate("needs", "outside the scale")
        case ResponseFault.UNKNOWN_CHOICE:
            return translate("needs", "not among the choices")
        case ResponseFault.NOT_A_NUMBER:
            return translate("needs", "not a number")
        case ResponseFault.TOO_LONG:
            return translate("needs", "too long")
        case ResponseFault.WRONG_SHAPE:
            return translate("needs", "not an answer to this kind of question")
        case ResponseFault.MISSING:
            return translate("needs", "not answered")
        case ResponseFault.NOT_ASKED:
            return translate("needs", "was not asked")
        case _:
            assert_never(fault)
