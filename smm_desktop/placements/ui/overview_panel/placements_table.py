"""The same placements as the timeline's as a table: for keys, screen readers and copying."""

from __future__ import annotations

from dataclasses import dataclass
from uuid import UUID

from PySide6.QtCore import QCoreApplication

from smm_desktop.core import turkish
from smm_desktop.placements.queries import PlacementRow, Timeline
from smm_desktop.placements.ui.overview_panel.bars import LOOKS, Clashes
from smm_desktop.placements.ui.wording import placement_state_text
from smm_desktop.widgets.table import Column, badge_column, date_column, text_column, two_line_column
from smm_desktop.widgets.tones import BadgeValue, Tone

translate = QCoreApplication.translate


@dataclass(frozen=True, slots=True)
class PlacementLine:
    """A placement, and what is wrong with it in the one and the other view."""

    placement: PlacementRow
    clashes: tuple[str, ...]

    @property
    def id(self) -> UUID:
        return self.placement.id


def lines_of(shown: Timeline, clashes: Clashes, *, by_company: bool) -> list[PlacementLine]:
    """Every placement once, in the order of the rows; clashes of both kinds are named."""
    rows = {bar.placement.id: bar.placement for row in shown.companies for bar in row.bars}
    lines = [PlacementLine(row, clashes.get(own, ())) for own, row in rows.items()]
    lines.sort(key=lambda line: line.placement.starts_on)
    return turkish.sorted_by(
        lines, key=lambda line: line.placement.company if by_company else line.placement.teacher
    )


def placement_columns() -> tuple[Column, ...]:
    return (
        two_line_column(
            "teacher",
            translate("placements", "Teacher"),
            lambda line: line.placement.teacher,
            lambda line: line.placement.school,
            width=140,
            stretch=3,
            sortable=False,
        ),
        two_line_column(
            "company",
            translate("placements", "Company"),
            lambda line: line.placement.company,
            lambda line: line.placement.title,
            width=140,
            stretch=3,
            sortable=False,
        ),
        *_when_and_how(),
    )


def _when_and_how() -> tuple[Column, ...]:
    return (
        date_column(
            "first",
            translate("placements", "First day"),
            lambda line: line.placement.starts_on,
            sortable=False,
        ),
        date_column(
            "last",
            translate("placements", "Last day"),
            lambda line: line.placement.ends_on,
            width=98,
            sortable=False,
        ),
        badge_column("state", translate("placements", "State"), _state, width=128, sortable=False),
        text_column(
            "clash",
            translate("placements", "Clash"),
            lambda line: ", ".join(line.clashes),
            width=120,
            stretch=2,
            sortable=False,
            tone=lambda line: Tone.BAD if line.clashes else Tone.NEUTRAL,
        ),
    )


def _state(line: PlacementLine) -> BadgeValue:
    state = line.placement.state
    return BadgeValue(placement_state_text(state), LOOKS[state][0])
