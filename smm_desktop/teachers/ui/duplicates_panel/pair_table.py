"""The pairs as a table: who, why they look like one person, and how much."""

from __future__ import annotations

from uuid import UUID

from PySide6.QtCore import QCoreApplication

from smm_desktop.teachers.queries import DuplicatePair
from smm_desktop.teachers.ui.wording import likeness_ground_text
from smm_desktop.widgets.numbers import percent
from smm_desktop.widgets.table import Column, badge_column, person_column
from smm_desktop.widgets.tones import BadgeValue, Tone

translate = QCoreApplication.translate
PairKey = tuple[UUID, UUID]
_VERY, _QUITE = 95.0, 88.0


def key_of(pair: DuplicatePair) -> PairKey:
    return (pair.first.id, pair.second.id)


def _names(pair: DuplicatePair) -> str:
    first, second = pair.first.full_name, pair.second.full_name
    return first if first == second else f"{first}  ·  {second}"


def grounds_of(pair: DuplicatePair) -> str:
    return ", ".join(map(likeness_ground_text, pair.likeness.grounds))


def likeness_badge(pair: DuplicatePair) -> BadgeValue:
    score = pair.likeness.score
    tone = Tone.BAD if score >= _VERY else Tone.WARN if score >= _QUITE else Tone.NEUTRAL
    return BadgeValue(percent(score / 100), tone)


def pair_columns() -> tuple[Column, ...]:
    return (
        person_column(
            "names", translate("teachers", "Pair"), _names, grounds_of, width=280, stretch=1, sortable=False
        ),
        badge_column("likeness", translate("teachers", "Likeness"), likeness_badge, width=92, sortable=False),
    )
