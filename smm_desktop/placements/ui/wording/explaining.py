"""Why a teacher cannot go to an offer, what a pair's value is made of, what a placement lacks."""

from __future__ import annotations

from typing import Literal, assert_never

from PySide6.QtCore import QCoreApplication

from smm_desktop.placements.terms import Obstruction, PlacementGap, ValuePart

translate = QCoreApplication.translate
OfPlace = Literal[
    Obstruction.BEEN_THERE,
    Obstruction.OTHER_PROVINCE,
    Obstruction.FORBIDDEN,
    Obstruction.NO_SEATS,
    Obstruction.NO_PROTOCOL,
]


def obstruction_text(why: Obstruction) -> str:
    match why:
        case Obstruction.OTHER_FIELD:
            return translate("placements", "another field")
        case Obstruction.NOT_FREE:
            return translate("placements", "not free on these days")
        case Obstruction.PLACED_THEN:
            return translate("placements", "at another company on these days")
        case Obstruction.PREREQUISITE_MISSING:
            return translate("placements", "a training that is asked for is missing")
        case Obstruction.LANGUAGE_MISSING:
            return translate("placements", "does not know the language well enough")
        case Obstruction.NOT_IN_SERVICE:
            return translate("placements", "not in service")
        case _:
            return _of_place(why)


def _of_place(why: OfPlace) -> str:
    match why:
        case Obstruction.BEEN_THERE:
            return translate("placements", "was at this company lately")
        case Obstruction.OTHER_PROVINCE:
            return translate("placements", "none of the provinces asked for")
        case Obstruction.FORBIDDEN:
            return translate("placements", "forbidden by the coordinator")
        case Obstruction.NO_SEATS:
            return translate("placements", "no place left")
        case Obstruction.NO_PROTOCOL:
            return translate("placements", "no protocol in force")
        case _:
            assert_never(why)


def value_part_text(part: ValuePart) -> str:
    match part:
        case ValuePart.NEED:
            return translate("placements", "Need gap covered")
        case ValuePart.TECHNOLOGY:
            return translate("placements", "Technology asked for")
        case ValuePart.DISTANCE:
            return translate("placements", "Distance")
        case ValuePart.WAITING:
            return translate("placements", "Waiting time")
        case ValuePart.FAIR_SHARE:
            return translate("placements", "Fair share of the school")
        case _:
            assert_never(part)


def gap_text(gap: PlacementGap) -> str:
    match gap:
        case PlacementGap.DAYS_AHEAD:
            return translate("placements", "days are still to come")
        case PlacementGap.LOG_MISSING:
            return translate("placements", "days of the log are empty")
        case PlacementGap.MENTOR_EVALUATION_MISSING:
            return translate("placements", "the mentor's evaluation is missing")
        case PlacementGap.TEACHER_EVALUATION_MISSING:
            return translate("placements", "the teacher's evaluation is missing")
        case PlacementGap.REPORT_MISSING:
            return translate("placements", "the final report is missing")
        case _:
            assert_never(gap)
