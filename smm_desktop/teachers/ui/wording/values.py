"""A teacher's facts as people read them: values of fields, changes, and what an import did."""

from __future__ import annotations

from collections.abc import Mapping

from PySide6.QtCore import QCoreApplication

from smm_desktop.centers.queries import reference
from smm_desktop.core.contact import phone_text
from smm_desktop.teachers.rules.identity import mask_identity
from smm_desktop.teachers.service import ImportOutcome
from smm_desktop.teachers.terms import Employment, FieldChange, ImportField
from smm_desktop.teachers.ui.wording.labels import employment_text, import_field_text, language_text
from smm_desktop.widgets.numbers import grouped

translate = QCoreApplication.translate


def languages_text(languages: Mapping[str, str]) -> str:
    return ", ".join(language_text(code, level) for code, level in languages.items())


def value_text(field: ImportField, value: object) -> str:
    """Return a stored value as people read it; identity numbers are masked, an empty one is a dash."""
    if not value:
        return "–"
    match field:
        case ImportField.IDENTITY_NUMBER:
            return mask_identity(str(value))
        case ImportField.PHONE:
            return phone_text(str(value))
        case ImportField.EMPLOYMENT if isinstance(value, Employment):
            return employment_text(value)
        case ImportField.LANGUAGES if isinstance(value, Mapping):
            return languages_text(value)
        case ImportField.PROVINCE | ImportField.FIELD | ImportField.BRANCH:
            return _name_of(field, value)
        case _:
            return str(value)


def _name_of(field: ImportField, code: object) -> str:
    book = reference()
    if field is ImportField.PROVINCE:
        found = book.province(code) if isinstance(code, int) else None
        return found.name if found else str(code)
    entry = book.field(str(code)) if field is ImportField.FIELD else book.branch(str(code))
    return entry.name if entry else str(code)


def change_text(change: FieldChange) -> str:
    """Return 'School: Old → New'."""
    before, after = value_text(change.field, change.before), value_text(change.field, change.after)
    return f"{import_field_text(change.field)}: {before} → {after}"


def outcome_text(outcome: ImportOutcome) -> str:
    """Return one line: what an import did."""
    parts = (
        (outcome.added, translate("teachers", "added: {count}")),
        (outcome.changed, translate("teachers", "updated: {count}")),
        (outcome.unchanged, translate("teachers", "unchanged: {count}")),
        (outcome.skipped, translate("teachers", "left out: {count}")),
        (outcome.refused, translate("teachers", "refused: {count}")),
    )
    return ", ".join(text.format(count=grouped(count)) for count, text in parts if count) or translate(
        "teachers", "Nothing to do"
    )
