"""Short labels for the register's terms."""

from __future__ import annotations

from typing import Literal, assert_never

from PySide6.QtCore import QCoreApplication, QLocale

from smm_desktop.teachers.terms import (
    Employment,
    ImportField,
    LikenessGround,
    RowDecision,
    RowVerdict,
)

translate = QCoreApplication.translate
OtherField = Literal[
    ImportField.SUBJECT,
    ImportField.EMAIL,
    ImportField.PHONE,
    ImportField.LANGUAGES,
    ImportField.EMPLOYMENT,
    ImportField.NOTE,
]


def employment_text(state: Employment) -> str:
    match state:
        case Employment.PERMANENT:
            return translate("teachers", "Permanent")
        case Employment.CONTRACTED:
            return translate("teachers", "Contracted")
        case Employment.HOURLY:
            return translate("teachers", "Paid by the hour")
        case Employment.MASTER_TRAINER:
            return translate("teachers", "Master trainer")
        case Employment.ON_LEAVE:
            return translate("teachers", "On leave")
        case Employment.RETIRED:
            return translate("teachers", "Retired")
        case Employment.LEFT:
            return translate("teachers", "Left")
        case _:
            assert_never(state)


def row_verdict_text(verdict: RowVerdict) -> str:
    match verdict:
        case RowVerdict.NEW:
            return translate("teachers", "New")
        case RowVerdict.MATCHED:
            return translate("teachers", "Unchanged")
        case RowVerdict.CHANGED:
            return translate("teachers", "Will change")
        case RowVerdict.DOUBTFUL:
            return translate("teachers", "Doubtful")
        case RowVerdict.REFUSED:
            return translate("teachers", "Refused")
        case _:
            assert_never(verdict)


def row_decision_text(decision: RowDecision) -> str:
    match decision:
        case RowDecision.SAME_PERSON:
            return translate("teachers", "Same person: update")
        case RowDecision.NEW_PERSON:
            return translate("teachers", "Another person: add")
        case RowDecision.SKIP:
            return translate("teachers", "Leave out")
        case _:
            assert_never(decision)


def import_field_text(field: ImportField) -> str:
    match field:
        case ImportField.IDENTITY_NUMBER:
            return translate("teachers", "T.C. identity number")
        case ImportField.FULL_NAME:
            return translate("teachers", "Full name")
        case ImportField.FIRST_NAME:
            return translate("teachers", "First name")
        case ImportField.LAST_NAME:
            return translate("teachers", "Last name")
        case ImportField.SCHOOL:
            return translate("teachers", "School")
        case ImportField.PROVINCE:
            return translate("teachers", "Province")
        case ImportField.DISTRICT:
            return translate("teachers", "District")
        case ImportField.FIELD:
            return translate("teachers", "Field")
        case ImportField.BRANCH:
            return translate("teachers", "Branch")
        case _:
            return _other_field_text(field)


def _other_field_text(field: OtherField) -> str:
    match field:
        case ImportField.SUBJECT:
            return translate("teachers", "Teaching subject")
        case ImportField.EMAIL:
            return translate("teachers", "E-mail")
        case ImportField.PHONE:
            return translate("teachers", "Telephone")
        case ImportField.LANGUAGES:
            return translate("teachers", "Languages")
        case ImportField.EMPLOYMENT:
            return translate("teachers", "Employment")
        case ImportField.NOTE:
            return translate("teachers", "Note")
        case _:
            assert_never(field)


def likeness_ground_text(ground: LikenessGround) -> str:
    match ground:
        case LikenessGround.SAME_IDENTITY:
            return translate("teachers", "same identity number")
        case LikenessGround.SAME_NAME:
            return translate("teachers", "same name")
        case LikenessGround.ALIKE_NAME:
            return translate("teachers", "similar name")
        case LikenessGround.SAME_SCHOOL:
            return translate("teachers", "same school")
        case LikenessGround.SAME_DISTRICT:
            return translate("teachers", "same district")
        case LikenessGround.SAME_EMAIL:
            return translate("teachers", "same e-mail")
        case LikenessGround.SAME_PHONE:
            return translate("teachers", "same telephone")
        case _:
            assert_never(ground)


def language_text(code: str, level: str) -> str:
    """Return 'İngilizce (B2)' for ("en", "B2"), in the window's language."""
    name = _LANGUAGE_NAMES[code]() if code in _LANGUAGE_NAMES else QLocale(code).nativeLanguageName()
    return f"{name} ({level})" if level else name


_LANGUAGE_NAMES = {
    "en": lambda: translate("teachers", "English"),
    "de": lambda: translate("teachers", "German"),
    "fr": lambda: translate("teachers", "French"),
    "ar": lambda: translate("teachers", "Arabic"),
    "ru": lambda: translate("teachers", "Russian"),
    "es": lambda: translate("teachers", "Spanish"),
    "it": lambda: translate("teachers", "Italian"),
    "zh": lambda: translate("teachers", "Chinese"),
    "ja": lambda: translate("teachers", "Japanese"),
    "fa": lambda: translate("teachers", "Persian"),
    "ku": lambda: translate("teachers", "Kurdish"),
    "el": lambda: translate("teachers", "Greek"),
    "bg": lambda: translate("teachers", "Bulgarian"),
    "nl": lambda: translate("teachers", "Dutch"),
    "ko": lambda: translate("teachers", "Korean"),
}
