"""Why somebody is proposed for a training, and why somebody is passed over."""

from __future__ import annotations

from typing import assert_never

from PySide6.QtCore import QCoreApplication

from smm_desktop.needs.terms import Candidate, PassedOver
from smm_desktop.trainings.ui.wording.moments import day_text, decimal_text

translate = QCoreApplication.translate


def passed_over_text(why: PassedOver) -> str:
    match why:
        case PassedOver.NO_GAP:
            return translate("trainings", "shows no gap")
        case PassedOver.PREREQUISITE_MISSING:
            return translate("trainings", "has not passed the prerequisite")
        case PassedOver.TRAINED_LATELY:
            return translate("trainings", "was trained lately")
        case PassedOver.SCHOOL_HAS_ITS_SHARE:
            return translate("trainings", "the school has its share")
        case PassedOver.NO_SEAT_LEFT:
            return translate("trainings", "no seat is left")
        case _:
            assert_never(why)


def gap_text(candidate: Candidate) -> str:
    return "–" if candidate.gap is None else decimal_text(candidate.gap)


def last_trained_text(candidate: Candidate) -> str:
    if candidate.last_trained is None:
        return translate("trainings", "never")
    return day_text(candidate.last_trained)
