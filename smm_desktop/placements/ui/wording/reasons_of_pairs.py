"""A pair explained in sentences: where its points come from, and what exactly stands between two."""

from __future__ import annotations

from typing import assert_never

from PySide6.QtCore import QCoreApplication, QLocale, QObject

from smm_desktop.placements import settings
from smm_desktop.placements.terms import Nearness, Obstacle, Obstruction, PartFact, ValuePart
from smm_desktop.placements.ui.wording.explaining import obstruction_text
from smm_desktop.placements.ui.wording.labels import day_text
from smm_desktop.placements.ui.wording.offers import language_text, span_text
from smm_desktop.widgets.numbers import percent

translate = QCoreApplication.translate


def part_tip(part: ValuePart) -> str:
    """What a weight means, beside its slider."""
    match part:
        case ValuePart.NEED:
            return translate("placements", "How much of the teacher's own gap in a need the offer closes.")
        case ValuePart.TECHNOLOGY:
            return translate("placements", "How many of the technologies asked for the offer teaches.")
        case ValuePart.DISTANCE:
            return translate("placements", "How near the company is to the school.")
        case ValuePart.WAITING:
            return translate("placements", "How long the teacher has been waiting; a year counts in full.")
        case ValuePart.FAIR_SHARE:
            return translate("placements", "Schools that sent few teachers lately come first.")
        case _:
            assert_never(part)


def part_sentence(fact: PartFact) -> str:
    match fact.part:
        case ValuePart.NEED:
            return _need_sentence(fact)
        case ValuePart.TECHNOLOGY:
            return _technology_sentence(fact)
        case ValuePart.DISTANCE:
            return nearness_sentence(Nearness(fact.words[0]))
        case ValuePart.WAITING:
            return _waiting_sentence(int(fact.words[0]))
        case ValuePart.FAIR_SHARE:
            return _share_sentence(int(fact.words[0]))
        case _:
            assert_never(fact.part)


def _need_sentence(fact: PartFact) -> str:
    if not fact.words:
        return translate("placements", "The offer serves no need of theirs.")
    sentence = translate("placements", "Closes a gap in “{need}”, {share} of the largest there is.")
    return sentence.format(need=", ".join(fact.words), share=percent(fact.value))


def _technology_sentence(fact: PartFact) -> str:
    if fact.words:
        return translate("placements", "Teaches what they ask for: {names}.").format(
            names=", ".join(fact.words)
        )
    if fact.value == settings.NO_WISH:
        return translate("placements", "They ask for no technology in particular.")
    return translate("placements", "Teaches none of the technologies they ask for.")


def nearness_sentence(near: Nearness) -> str:
    match near:
        case Nearness.SAME_DISTRICT:
            return translate("placements", "Company and school are in the same district.")
        case Nearness.SAME_PROVINCE:
            return translate("placements", "Company and school are in the same province.")
        case Nearness.NEIGHBOUR:
            return translate("placements", "The company is in a neighbouring province.")
        case Nearness.FURTHER:
            return translate("placements", "The company is in a province further away.")
        case Nearness.UNKNOWN:
            return translate("placements", "How far it is is not known: a province is missing.")
        case _:
            assert_never(near)


def _waiting_sentence(count: int) -> str:
    return PairCounts().waiting(count)


def _share_sentence(count: int) -> str:
    if not count:
        return translate("placements", "Nobody of the school was placed lately.")
    return PairCounts().placed_lately(count)


class PairCounts(QObject):
    """Plurals, which are found in `tr` only."""

    def waiting(self, count: int) -> str:
        return self.tr("Waiting for %n day(s).", "", count)

    def placed_lately(self, count: int) -> str:
        return self.tr("%n teacher(s) of the school placed lately.", "", count)


def obstacle_text(obstacle: Obstacle) -> str:
    """With its values; the short word where there are none."""
    match obstacle.why:
        case Obstruction.NOT_FREE:
            return _not_free(obstacle)
        case Obstruction.LANGUAGE_MISSING:
            return _language(obstacle)
        case Obstruction.PREREQUISITE_MISSING:
            codes = ", ".join(obstacle.words)
            return translate("placements", "a training is missing: {codes}").format(codes=codes)
        case Obstruction.PLACED_THEN | Obstruction.BEEN_THERE:
            return _at_a_company(obstacle)
        case Obstruction.NO_PROTOCOL if obstacle.last is not None:
            return translate("placements", "the protocol ends on {day}").format(day=day_text(obstacle.last))
        case Obstruction.FORBIDDEN if any(obstacle.words):
            return translate("placements", "forbidden: {reason}").format(reason=obstacle.words[0])
        case _:
            return obstruction_text(obstacle.why)


def _not_free(obstacle: Obstacle) -> str:
    first, last = obstacle.first, obstacle.last
    if first is not None and last is not None:
        return translate("placements", "free only {days}").format(days=span_text(first, last))
    if first is not None:
        return translate("placements", "free from {day} only").format(day=day_text(first))
    if last is not None:
        return translate("placements", "free until {day} only").format(day=day_text(last))
    return obstruction_text(obstacle.why)


def _language(obstacle: Obstacle) -> str:
    language, wanted, known = obstacle.words
    if not known:
        return translate("placements", "{language} {wanted} is asked for, no level is known").format(
            language=language_text(language), wanted=wanted
        )
    return translate("placements", "{language} {wanted} is asked for, theirs is {known}").format(
        language=language_text(language), wanted=wanted, known=known
    )


def _at_a_company(obstacle: Obstacle) -> str:
    if obstacle.first is None or obstacle.last is None:
        return obstruction_text(obstacle.why)
    days = span_text(obstacle.first, obstacle.last)
    text = (
        translate("placements", "at another company then ({code}, {days})")
        if obstacle.why is Obstruction.PLACED_THEN
        else translate("placements", "was at this company lately ({code}, {days})")
    )
    return text.format(code=", ".join(obstacle.words), days=days)


def capital(text: str) -> str:
    """The first letter large, by the window's language."""
    return QLocale().toUpper(text[:1]) + text[1:]


def obstacles_text(found: tuple[Obstacle, ...]) -> str:
    return "; ".join(obstacle_text(one) for one in found)
