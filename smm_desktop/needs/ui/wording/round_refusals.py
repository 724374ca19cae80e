"""Why a deed on surveys, rounds, answers and needs is refused."""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication

from smm_desktop.needs.terms import NeedsReason

translate = QCoreApplication.translate


def instrument_sentences() -> dict[NeedsReason, str]:
    return {
        NeedsReason.INSTRUMENT_UNKNOWN: translate("needs", "This survey is no longer there."),
        NeedsReason.INSTRUMENT_FROZEN: translate(
            "needs",
            "“{title}” was used by a round and does not change any more. Copy it to go on from it.",
        ),
        NeedsReason.INSTRUMENT_IN_USE: translate(
            "needs",
            "“{title}” is used by a round and cannot be removed.",
        ),
        NeedsReason.INSTRUMENT_EMPTY: translate("needs", "The survey has no question yet."),
        NeedsReason.QUESTION_TEXT_MISSING: translate("needs", "Question {number} has no wording."),
        NeedsReason.QUESTION_KEY_TAKEN: translate("needs", "Two questions have the same key: {key}."),
        NeedsReason.QUESTION_KEY_FAULTY: translate(
            "needs",
            "“{key}” is no key: small letters a to z, digits and _ only.",
        ),
    }


def instrument_more_sentences() -> dict[NeedsReason, str]:
    return {
        NeedsReason.TOO_MANY_QUESTIONS: translate("needs", "A survey has at most {limit} questions."),
        NeedsReason.SCALE_FAULTY: translate(
            "needs",
            "The scale of question {number} needs {least} to {most} points.",
        ),
        NeedsReason.SIDES_MISSING: translate(
            "needs",
            "Question {number} needs a name for both of its sides.",
        ),
        NeedsReason.CHOICES_MISSING: translate(
            "needs",
            "Question {number} needs at least two choices, each with its wording.",
        ),
        NeedsReason.CHOICE_KEY_TAKEN: translate(
            "needs",
            "Two choices of question {number} have the same key: {key}.",
        ),
        NeedsReason.RANGE_REVERSED: translate(
            "needs",
            "The smallest number of question {number} is larger than the largest.",
        ),
        NeedsReason.CONDITION_FAULTY: translate(
            "needs",
            "The condition of question {number} must ask for an answer of a question before it.",
        ),
    }


def round_sentences() -> dict[NeedsReason, str]:
    return {
        NeedsReason.ROUND_UNKNOWN: translate("needs", "This round is no longer there."),
        NeedsReason.ROUND_NOT_PLANNED: translate(
            "needs",
            "“{title}” has begun already and is no longer changed in this way.",
        ),
        NeedsReason.ROUND_NOT_OPEN: translate("needs", "“{title}” is not open for answers."),
        NeedsReason.ROUND_SEALED: translate(
            "needs",
            "“{title}” is anonymous and was closed for good: one more answer would stand out.",
        ),
        NeedsReason.ROUND_NOT_IN_BACKUP: translate(
            "needs",
            "“{title}” is anonymous and was open when this backup was made. Its answers are in no backup: give the "
            "round up and ask anew.",
        ),
        NeedsReason.ROUND_NOT_CLOSED: translate("needs", "“{title}” is not closed."),
        NeedsReason.DATES_REVERSED: translate("needs", "The last day is before the first."),
        NeedsReason.TARGET_EMPTY: translate("needs", "Nobody is asked: the list of people is empty."),
        NeedsReason.TARGET_TOO_SMALL: translate(
            "needs",
            "An anonymous round needs at least {least} people; the list has {found}.",
        ),
    }


def round_more_sentences() -> dict[NeedsReason, str]:
    return {
        NeedsReason.TOO_FEW_ANSWERS: translate(
            "needs",
            "There are {found} answers so far. An anonymous round can be closed from {least} answers on.",
        ),
        NeedsReason.ENTRIES_WAITING: translate("needs", "{count} typed forms have not been taken over yet."),
        NeedsReason.MEMBER_UNKNOWN: translate(
            "needs",
            "The participant's code is missing or is not on this round's list.",
        ),
        NeedsReason.MEMBER_TAKEN: translate("needs", "{name} is on the list already."),
        NeedsReason.ALREADY_ANSWERED: translate("needs", "An answer of {name} is there already."),
        NeedsReason.NAME_MISSING: translate("needs", "A name is needed."),
        NeedsReason.NAME_NOT_WANTED: translate("needs", "An anonymous round has no forms with names."),
    }


def answer_sentences() -> dict[NeedsReason, str]:
    return {
        NeedsReason.ANSWERS_FAULTY: translate("needs", "Some answers cannot be taken: {faults}."),
        NeedsReason.RESPONSE_EMPTY: translate("needs", "No question was answered."),
        NeedsReason.RESPONSE_UNKNOWN: translate(
            "needs",
            "This answer is no longer there, or nobody can tell whose it was.",
        ),
        NeedsReason.FORM_UNKNOWN: translate("needs", "No printed form has the code {code}."),
        NeedsReason.COPY_UNKNOWN: translate(
            "needs",
            "There is no form number {copy}: {copies} were printed.",
        ),
    }


def answer_more_sentences() -> dict[NeedsReason, str]:
    return {
        NeedsReason.COPIES_OUT_OF_RANGE: translate("needs", "Print {least} to {most} forms at a time."),
        NeedsReason.ENTRY_TAKEN: translate("needs", "Form {copy} was typed already."),
        NeedsReason.COPY_TAKEN_OVER: translate("needs", "Form {copy} was taken over already."),
        NeedsReason.ENTRY_UNKNOWN: translate("needs", "Form {copy} was not typed yet."),
        NeedsReason.FIRST_ENTRY_MISSING: translate("needs", "Form {copy} was not typed the first time yet."),
        NeedsReason.ENTRIES_DISAGREE: translate(
            "needs",
            "First and second entry differ in {count} places. Settle them first.",
        ),
    }


def need_sentences() -> dict[NeedsReason, str]:
    return {
        NeedsReason.ROUND_NAME_UNKNOWN: translate(
            "needs",
            "No round is called “{found}”. Check the title, or name the round by its id.",
        ),
        NeedsReason.FIELD_NAME_UNKNOWN: translate(
            "needs",
            "No field is called “{found}”. Name it as in the list of fields, or by its code.",
        ),
        NeedsReason.ROUND_NAME_UNCLEAR: translate(
            "needs",
            "{count} rounds are called “{found}”; name one by its id.",
        ),
        NeedsReason.NOBODY_ANSWERED: translate("needs", "Nobody has answered “{title}” yet."),
        NeedsReason.FIELD_NOT_SHOWN: translate(
            "needs",
            "Of this field nothing can be shown by itself: too few of its people answered.",
        ),
        NeedsReason.NEED_UNKNOWN: translate("needs", "This need is no longer there."),
        NeedsReason.NEED_TAKEN: translate("needs", "There is an open need for “{competency}” already."),
        NeedsReason.NEED_CLOSED: translate("needs", "This need is met. Open it again first."),
        NeedsReason.NEED_NOT_CLOSED: translate("needs", "This need is not closed."),
        NeedsReason.REASON_MISSING: translate("needs", "A reason is needed."),
        NeedsReason.SEATS_OUT_OF_RANGE: translate(
            "needs",
            "The number of seats must be between {least} and {most}.",
        ),
    }
