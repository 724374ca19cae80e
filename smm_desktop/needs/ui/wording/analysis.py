"""The words of the analysis: figures' methods with their sources, quadrants, silences and faults of rows."""

from __future__ import annotations

from typing import assert_never

from PySide6.QtCore import QCoreApplication, QLocale

from smm_desktop.needs.terms import (
    SOURCES,
    AnswerFault,
    Dimension,
    Method,
    Pairing,
    Quadrant,
    Scale,
    Silence,
)

translate = QCoreApplication.translate
MINUS = "\N{MINUS SIGN}"


def figure_text(value: float, digits: int = 2) -> str:
    """Return a figure with the decimal sign of the window's language and a true minus."""
    text = f"{round(value, digits) + 0.0:.{digits}f}".replace("-", MINUS)  # + 0.0: no minus before a zero
    return text.replace(".", QLocale().decimalPoint())


def percent_text(percent: float) -> str:
    """12.5 as %12,5 in Turkish, 12.5% in English."""
    figure = figure_text(percent, 1)
    return f"%{figure}" if QLocale().language() is QLocale.Language.Turkish else f"{figure}%"


def method_text(method: Method) -> str:
    match method:
        case Method.COMPLETE_PAIRS:
            return translate("needs", "complete pairs")
        case Method.SAMPLE_MOMENTS:
            return translate("needs", "mean and standard deviation")
        case Method.FREQUENCIES:
            return translate("needs", "frequency and percentage")
        case Method.ORDER_STATISTICS:
            return translate("needs", "median, smallest and largest value")
        case Method.MWDS:
            return translate("needs", "mean weighted discrepancy score (MWDS)")
        case Method.RDS:
            return translate("needs", "ranked discrepancy score (RDS)")
        case Method.CRONBACH_ALPHA:
            return translate("needs", "Cronbach's alpha")
        case _:
            return _interval_text(method)


def _interval_text(method: Method) -> str:
    match method:
        case Method.DELTA_T:
            return translate("needs", "t interval by the delta method")
        case Method.BONETT_PRICE:
            return translate("needs", "adjusted Wald interval for paired proportions")
        case Method.BOOTSTRAP_PERCENTILE:
            return translate("needs", "percentile bootstrap interval")
        case Method.QUADRANTS:
            return translate("needs", "importance–ability matrix")
        case Method.WELCH:
            return translate("needs", "Welch's interval for two groups")
        case Method.HEDGES_G:
            return translate("needs", "Hedges' g of the gap")
        case Method.PAIRED_EFFECT:
            return translate("needs", "standardised change of the gap, same people")
        case Method.SUPPRESSION:
            return translate("needs", "hiding of small groups")
        case _:
            return ""


def method_tip(method: Method) -> str:
    """Return what a tooltip says of a figure: its method and where the method comes from."""
    return f"{method_text(method)}\n{SOURCES[method]}"


def quadrant_text(quadrant: Quadrant) -> str:
    match quadrant:
        case Quadrant.CONCENTRATE:
            return translate("needs", "Concentrate here")
        case Quadrant.KEEP_UP:
            return translate("needs", "Keep up")
        case Quadrant.LOW_PRIORITY:
            return translate("needs", "Low priority")
        case Quadrant.POSSIBLE_EXCESS:
            return translate("needs", "Possible excess")
        case _:
            assert_never(quadrant)


def silence_text(silence: Silence) -> str:
    match silence:
        case Silence.TOO_FEW:
            return translate("needs", "too few answers for a claim")
        case Silence.TOO_FEW_ITEMS:
            return translate("needs", "a single item")
        case Silence.NO_SPREAD:
            return translate("needs", "all answers alike")
        case Silence.HIDDEN:
            return translate("needs", "hidden, so that nobody can be recognised")
        case _:
            assert_never(silence)


def dimension_text(dimension: Dimension) -> str:
    match dimension:
        case Dimension.AUDIENCE:
            return translate("needs", "Audience")
        case Dimension.FIELD:
            return translate("needs", "Field")
        case Dimension.BRANCH:
            return translate("needs", "Branch")
        case Dimension.PROVINCE:
            return translate("needs", "Province")
        case Dimension.SCHOOL:
            return translate("needs", "School")
        case Dimension.EXPERIENCE:
            return translate("needs", "Experience")
        case Dimension.ROUND:
            return translate("needs", "Round")
        case _:
            assert_never(dimension)


def scale_text(scale: Scale) -> str:
    match scale:
        case Scale.IMPORTANCE:
            return translate("needs", "Importance")
        case Scale.ABILITY:
            return translate("needs", "Ability")
        case _:
            assert_never(scale)


def pairing_text(pairing: Pairing) -> str:
    match pairing:
        case Pairing.PAIRED:
            return translate("needs", "same people")
        case Pairing.INDEPENDENT:
            return translate("needs", "different people")
        case _:
            assert_never(pairing)


def answer_fault_text(fault: AnswerFault) -> str:
    match fault:
        case AnswerFault.NO_RESPONDENT:
            return translate("needs", "no respondent")
        case AnswerFault.NO_COMPETENCY:
            return translate("needs", "no competency")
        case AnswerFault.NOT_A_NUMBER:
            return translate("needs", "importance or ability is not a number")
        case AnswerFault.OUTSIDE_SCALE:
            return translate("needs", "outside the scale")
        case AnswerFault.REPEATED:
            return translate("needs", "answered again by the same respondent; the first answer counts")
        case AnswerFault.CONTRADICTS:
            return translate("needs", "says otherwise of the respondent than an earlier row; the first holds")
        case _:
            assert_never(fault)
