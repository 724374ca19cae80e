"""The items of the evaluation forms, the words of marks, and whose form it is."""

from __future__ import annotations

from typing import assert_never

from PySide6.QtCore import QCoreApplication

from smm_desktop.placements.rules.evaluations import items_of
from smm_desktop.placements.terms import Evaluator

translate = QCoreApplication.translate


def mark_text(mark: int) -> str:
    """Return the word of a mark from 1 to 5."""
    words = (
        translate("placements", "Very poor"),
        translate("placements", "Poor"),
        translate("placements", "Fair"),
        translate("placements", "Good"),
        translate("placements", "Very good"),
    )
    return words[mark - 1]


def evaluator_text(evaluator: Evaluator) -> str:
    match evaluator:
        case Evaluator.MENTOR:
            return translate("placements", "Mentor’s evaluation")
        case Evaluator.TEACHER:
            return translate("placements", "Teacher’s evaluation")
        case _:
            assert_never(evaluator)


def item_texts(evaluator: Evaluator) -> list[tuple[str, str]]:
    """Return key and words of every item, in the order of the form."""
    match evaluator:
        case Evaluator.MENTOR:
            words = _mentor_items()
        case Evaluator.TEACHER:
            words = _teacher_items()
        case _:
            assert_never(evaluator)
    return [(key, words[key]) for key in items_of(evaluator)]


def _mentor_items() -> dict[str, str]:
    return {
        "attendance": translate("placements", "Attendance and punctuality"),
        "safety": translate("placements", "Keeps to the rules of safety at work"),
        "knowledge": translate("placements", "Uses professional knowledge at work"),
        "skill": translate("placements", "Skill with machines and tools"),
        "quality": translate("placements", "Quality and care of the work"),
        "initiative": translate("placements", "Responsibility and initiative"),
        "teamwork": translate("placements", "Cooperation and communication"),
        "learning": translate("placements", "Eagerness to learn new technology"),
        "transfer": translate("placements", "Can pass on what was learned"),
    }


def _teacher_items() -> dict[str, str]:
    return {
        "relevance": translate("placements", "The training fits my field"),
        "technology": translate("placements", "The technology is up to date"),
        "practice": translate("placements", "There was room for practice"),
        "mentoring": translate("placements", "Attention of the mentor"),
        "safety": translate("placements", "Safety measures and instruction"),
        "organisation": translate("placements", "Order and course of the programme"),
        "conditions": translate("placements", "Working conditions, travel and lodging"),
        "gain": translate("placements", "What I gained for my profession"),
        "classroom": translate("placements", "Use for my lessons"),
        "recommendation": translate("placements", "I would recommend it to colleagues"),
    }
