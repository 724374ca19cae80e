"""The placement that was chosen in the timeline, in short, and the way to all of it."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import QCoreApplication
from PySide6.QtWidgets import QWidget

from smm_desktop.placements.queries import PlacementRow
from smm_desktop.placements.ui.overview_panel.bars import LOOKS, days_text
from smm_desktop.placements.ui.wording import placement_state_text
from smm_desktop.widgets.banner import Banner
from smm_desktop.widgets.buttons import primary
from smm_desktop.widgets.detail_panel import DetailPanel, Fact
from smm_desktop.widgets.numbers import plain
from smm_desktop.widgets.tones import BadgeValue, Tone

translate = QCoreApplication.translate
_MINUTES = 60


class PlacementDetail(DetailPanel):
    """`open_wanted` takes the placement that is shown."""

    def __init__(self, open_wanted: Callable[[], object], parent: QWidget | None = None) -> None:
        super().__init__(name="overview_placement", parent=parent)
        self.set_empty_text(
            self.tr("No placement chosen"), self.tr("Choose a bar by mouse, or with the arrow keys.")
        )
        self.warning = Banner(tone=Tone.BAD, name="overview_clash")
        self.warning.hide()
        self.add_section("", self.warning)
        self.add_button(
            primary(
                self.tr("&Open placement"),
                icon="arrow-up-right",
                name="overview_open",
                on_click=open_wanted,
            )
        )

    def show_placement(self, own: PlacementRow | None, warning: str = "") -> None:
        if own is None:
            self.clear()
            return
        badge = BadgeValue(placement_state_text(own.state), LOOKS[own.state][0])
        self.set_header(own.teacher, own.school, badge)
        hours = translate("placements", "{hours} hours a day").format(
            hours=plain(own.daily_minutes / _MINUTES)
        )
        self.set_facts(
            (
                Fact("factory", own.company, wraps=True),
                Fact("calendar-days", days_text(own.starts_on, own.ends_on), wraps=True),
                Fact("clock", hours),
                Fact("user-check", own.mentor, self.tr("Mentor")),
                Fact("wrench", own.title, wraps=True),
                Fact("hash", f"{own.code} · {own.offer_code}", copyable=True),
            )
        )
        self.warning.set_text(warning, Tone.BAD)
        self.warning.setVisible(bool(warning))
