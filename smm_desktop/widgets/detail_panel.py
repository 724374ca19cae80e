"""The panel beside a table: who or what is chosen, its figures, its facts, what happened, what to do."""

from collections.abc import Sequence
from dataclasses import dataclass
from functools import partial

from PySide6.QtCore import QCoreApplication
from PySide6.QtWidgets import QFrame, QStackedLayout, QWidget

from smm_desktop.widgets.avatars import Avatar
from smm_desktop.widgets.badges import Badge
from smm_desktop.widgets.buttons import Button
from smm_desktop.widgets.empty_state import EmptyState
from smm_desktop.widgets.facts import Fact, FactList, KeyValues
from smm_desktop.widgets.icons import IconLabel, IconRole
from smm_desktop.widgets.labels import Label, TextRole
from smm_desktop.widgets.layouts import STRETCH, Divider, ScrollColumn, column, empty_layout, row
from smm_desktop.widgets.shortcuts import Scope, bind
from smm_desktop.widgets.stat_card import MiniStat
from smm_desktop.widgets.timeline import Timeline, TimelineItem
from smm_desktop.widgets.tones import BadgeValue, Tone

__all__ = ["DetailPanel", "Fact", "Stat", "TimelineItem"]


@dataclass(frozen=True)
class Stat:
    value: str
    label: str
    tone: Tone = Tone.NEUTRAL


class DetailPanel(QFrame):
    """The page keys with Alt scroll it while the keyboard stays in the list."""

    def __init__(self, *, name: str = "", parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName(name)
        self._title = Label("", TextRole.DISPLAY, wrap=True, name=f"{name}_title")
        self._subtitle = Label("", TextRole.SMALL, wrap=True, name=f"{name}_subtitle")
        self._badge = Badge(name=f"{name}_badge")
        self._avatar = Avatar("", 52)
        self._icon = IconLabel("user", IconRole.ACCENT, 30)
        self._stats = row()
        self._facts, self._timeline, self._pairs, self._sections = column(), column(), column(), column()
        self._buttons = row()
        self._empty = EmptyState(
            QCoreApplication.translate("widgets", "Nothing chosen"),
            QCoreApplication.translate("widgets", "Choose a row to see its details here."),
            icon="panel-right",
            parent=self,  # or the stack would show it as a window of its own
        )
        self._lay_out()
        self.clear()

    def _lay_out(self) -> None:
        titles = column(self._title, self._subtitle, gap=2)
        head = row(self._avatar, self._icon, titles, gap=13)
        head.setStretch(2, 1)
        self._scroll = ScrollColumn(name=f"{self.objectName()}_scroll")
        body = self._scroll.body
        body.setSpacing(14)
        body.setContentsMargins(19, 18, 19, 8)
        for layout in (head, row(self._badge, STRETCH), self._stats, self._facts, self._pairs):
            body.addLayout(layout)
        body.addLayout(self._timeline)
        body.addLayout(self._sections)
        filled = QWidget()
        self._foot = QWidget()
        self._foot.setLayout(self._buttons)
        self._buttons.setContentsMargins(19, 10, 19, 18)
        filled.setLayout(column(self._scroll, self._foot, gap=0))
        self._stack = QStackedLayout()
        self._stack.addWidget(self._empty)
        self._stack.addWidget(filled)
        outer = column(self._stack, gap=0, margins=1)
        self.setLayout(outer)
        self._foot.hide()
        for keys, step in (("Alt+PgDown", 1), ("Alt+PgUp", -1)):
            bind(self, keys, partial(self._turn, step), scope=Scope.WINDOW)

    def _turn(self, pages: int) -> None:
        bar = self._scroll.verticalScrollBar()
        bar.setValue(bar.value() + pages * bar.pageStep())

    def set_empty_text(self, title: str, sentence: str = "") -> None:
        self._empty.set_texts(title, sentence)

    def clear(self) -> None:
        """Nothing is chosen."""
        self._stack.setCurrentIndex(0)

    def set_header(
        self,
        title: str,
        subtitle: str = "",
        badge: BadgeValue | None = None,
        *,
        avatar: bool = True,
        icon: str = "",
    ) -> None:
        """Shows the panel filled; a person has an avatar, anything else a drawing or nothing."""
        self._title.setText(title)
        self._subtitle.setText(subtitle)
        self._subtitle.setVisible(bool(subtitle))
        self._badge.set_badge(badge)
        self._avatar.set_name(title)
        self._avatar.setVisible(avatar and not icon)
        self._icon.setVisible(bool(icon))
        if icon:
            self._icon.set_icon(icon)
        self.setAccessibleName(title)
        self._stack.setCurrentIndex(1)

    def set_stats(self, stats: Sequence[Stat]) -> None:
        empty_layout(self._stats)
        for stat in stats:
            self._stats.addWidget(MiniStat(stat.value, stat.label, stat.tone), 1)

    def set_facts(self, facts: Sequence[Fact]) -> None:
        empty_layout(self._facts)
        if facts:
            self._facts.addWidget(Divider())
            self._facts.addWidget(FactList(facts))
            self._facts.addWidget(Divider())

    def set_key_values(self, title: str, pairs: Sequence[tuple[str, str]]) -> None:
        empty_layout(self._pairs)
        if pairs:
            self._pairs.addWidget(Label(title, TextRole.HEADING))
            self._pairs.addWidget(KeyValues(pairs))

    def set_timeline(self, title: str, items: Sequence[TimelineItem], *, empty: str = "") -> None:
        """`empty` is the line that stands where nothing has happened yet."""
        empty_layout(self._timeline)
        if items or empty:
            self._timeline.addWidget(Label(title, TextRole.HEADING))
        if items:
            timeline = Timeline()
            timeline.set_items(items)
            self._timeline.addWidget(timeline)
        elif empty:
            self._timeline.addWidget(Label(empty, TextRole.SOFT, wrap=True))

    def add_section(self, title: str, widget: QWidget) -> QWidget:
        """For the page and for higher rooms; it stays, whatever is chosen."""
        if title:
            self._sections.addWidget(Label(title, TextRole.HEADING))
        self._sections.addWidget(widget)
        return widget

    def add_button(self, button: Button) -> Button:
        """At the foot; the primary one grows."""
        self._buttons.addWidget(button)
        grow = button.property("variant") == "primary"
        policy = button.sizePolicy()
        policy.setHorizontalPolicy(
            policy.Policy.Expanding if grow else policy.Policy.Fixed,
        )
        button.setSizePolicy(policy)
        self._foot.show()
        return button
