"""What the register can refuse when a walk-in is entered: that form is the only one here that writes there."""

from PySide6.QtCore import QCoreApplication

from smm_desktop.core.refusals import Refusal
from smm_desktop.teachers.terms import TeacherReason

translate = QCoreApplication.translate


def word_register(refusal: Refusal) -> tuple[str, str] | None:
    """The field of the walk-in's form and the sentence; None for what that form cannot cause."""
    if refusal.term is TeacherReason.NAME_MISSING:
        return "first_name", translate("trainings", "First and last name are needed.")
    if refusal.term is TeacherReason.NAME_TOO_LONG:
        return "first_name", translate("trainings", "The name is too long.")
    if refusal.term is TeacherReason.IDENTITY_NUMBER_FAULTY:
        return "identity_number", translate(
            "trainings", "This is no T.C. identity number. Compare it with the card, or leave it empty."
        )
    if refusal.term is TeacherReason.IDENTITY_NUMBER_TAKEN:
        return "identity_number", translate(
            "trainings", "Somebody with this number is in the register: search for them instead."
        )
    return None
