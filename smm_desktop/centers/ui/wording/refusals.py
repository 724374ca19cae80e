"""Why a deed on the center's own data is refused, in sentences."""

from typing import assert_never

from PySide6.QtCore import QCoreApplication

from smm_desktop.centers.terms import CenterReason, PatternFault, RuleKey
from smm_desktop.centers.ui.wording.rule_words import rule_name
from smm_desktop.core.refusals import Refusal

translate = QCoreApplication.translate


def word_center(refusal: Refusal) -> str | None:
    if not isinstance(refusal.term, CenterReason):
        return None
    return _sentence(refusal.term, refusal.values)


def _sentence(term: CenterReason, values: dict[str, object]) -> str:  # noqa: PLR0912, C901 -- one line a reason
    match term:
        case CenterReason.ALREADY_SET_UP:
            return translate("centers", "This database already belongs to a center.")
        case CenterReason.NOT_SET_UP:
            return translate("centers", "This database does not say yet which center it belongs to.")
        case CenterReason.UNKNOWN_CENTER:
            return translate("centers", "There is no center with number {number}.").format(**values)
        case CenterReason.UNKNOWN_PROVINCE:
            return translate("centers", "Choose one of the 81 provinces.")
        case CenterReason.NAME_MISSING:
            return translate("centers", "A name is needed.")
        case CenterReason.COORDINATOR_MISSING:
            return translate("centers", "The coordinator’s name is needed.")
        case CenterReason.RULE_OUT_OF_RANGE:
            return _out_of_range(values)
        case CenterReason.RULE_SOURCE_MISSING:
            return translate("centers", "Say in which text this value stands, or who decided it.")
        case CenterReason.NUMBER_PATTERN_BROKEN:
            return _broken_pattern(values)
        case CenterReason.NO_SIGNING_KEY:
            return translate(
                "centers", "This center has no signing key. Make or import one on the Center page."
            )
        case CenterReason.CLOSED_DAY_KNOWN:
            return translate("centers", "{day} is closed already: {name}.").format(
                day=_day(values), name=values["name"]
            )
        case CenterReason.CLOSED_DAY_UNKNOWN:
            return translate("centers", "{day} is no closed day.").format(day=_day(values))
        case CenterReason.CLOSED_SPAN_OUT_OF_RANGE:
            return translate(
                "centers", "The last day must follow the first, by {limit} days at most."
            ).format(**values)
        case _:
            assert_never(term)


def _day(values: dict[str, object]) -> str:
    return f"{values['day']:%d.%m.%Y}"


def _out_of_range(values: dict[str, object]) -> str:
    key = RuleKey(str(values["key"]))
    if not values["maximum"]:
        return translate("centers", "“{rule}” cannot have this value.").format(rule=rule_name(key))
    sentence = translate("centers", "“{rule}” must be between {minimum} and {maximum}.")
    return sentence.format(rule=rule_name(key), minimum=values["minimum"], maximum=values["maximum"])


def _broken_pattern(values: dict[str, object]) -> str:
    fault, detail = PatternFault(str(values["fault"])), str(values["detail"])
    return _pattern_fault(fault).format(detail=detail)


def _pattern_fault(fault: PatternFault) -> str:
    match fault:
        case PatternFault.PLACE_UNKNOWN:
            return translate("centers", "The pattern knows no place “{detail}”.")
        case PatternFault.PLACE_MISSING:
            return translate(
                "centers", "The pattern lacks the place “{detail}”: two certificates could get one number."
            )
        case PatternFault.PLACE_REPEATED:
            return translate("centers", "The place “{detail}” stands twice in the pattern.")
        case PatternFault.PLACES_TOUCH:
            return translate(
                "centers", "Put a hyphen before the place “{detail}”, so that numbers cannot be confused."
            )
        case PatternFault.CHECK_NOT_LAST:
            return translate("centers", "The check digits must stand at the end of the pattern.")
        case PatternFault.SIGN_NOT_ALLOWED:
            return translate(
                "centers",
                "“{detail}” cannot stand in a number. Use the letters A to Z, digits, hyphen, dot or slash.",
            )
        case PatternFault.TOO_LONG:
            return translate(
                "centers", "Numbers by this pattern can have {detail} characters; 40 are allowed."
            )
        case _:
            assert_never(fault)
