"""A page of several sections: a switch between them, each a panel with its own buttons, tools and heading."""

from __future__ import annotations

from dataclasses import dataclass

from PySide6.QtCore import QCoreApplication
from PySide6.QtGui import QFocusEvent
from PySide6.QtWidgets import QStackedWidget, QWidget

from smm_desktop.core.refusals import Refusal
from smm_desktop.core.terms import CoreReason
from smm_desktop.widgets.chips import Chip, FilterChips
from smm_desktop.widgets.page import Page
from smm_desktop.widgets.sections import Section, SectionDesk
from smm_desktop.widgets.tones import Tone

translate = QCoreApplication.translate
_STALE = (CoreReason.UNDO_BLOCKED, CoreReason.NOTHING_TO_UNDO, CoreReason.DEED_IRREVERSIBLE)


@dataclass(frozen=True, slots=True)
class View:
    """A panel and the section of the switch that it belongs to."""

    section: str
    panel: Section


class SectionedPage(Page):
    """`add_section` hangs a section behind the others; `show_view` opens any panel that was added."""

    def __init__(self, desk: SectionDesk, title: str, name: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName(f"{name}_page")
        self._section_desk, self._name = desk, title
        self._views: list[View] = []
        self._texts: dict[str, str] = {}
        self._stack = QStackedWidget()
        self.switch = FilterChips(name=f"{name}_section")
        self.switch.changed.connect(lambda _chosen: self.show_section(self.switch.current))
        self.toolbar.addWidget(self.switch)
        self.toolbar.addStretch(1)
        self.body.addWidget(self._stack, 1)
        self.set_title(title)

    def add_section(self, key: str, text: str, *panels: Section) -> None:
        """The first panel is what the switch shows; the others are opened from it."""
        self._texts[key] = text
        for panel in panels:
            self._views.append(View(key, panel))
            self._stack.addWidget(panel)
            panel.deed_done.connect(self._tell)
            panel.loader.busy_changed.connect(self.set_busy)
            panel.renamed.connect(self._show_names)
            for button in panel.buttons:
                self.add_action(button).hide()
            if panel.tools is not None:
                self.toolbar.insertWidget(self.toolbar.count() - 1, panel.tools, 100)
                panel.tools.hide()
        self.switch.set_chips([Chip(one, shown) for one, shown in self._texts.items()])

    @property
    def sections(self) -> tuple[str, ...]:
        return tuple(self._texts)

    @property
    def view(self) -> Section:
        shown = self._stack.currentWidget()
        return shown if isinstance(shown, Section) else self._views[0].panel

    def show_section(self, key: str) -> None:
        self.show_view(self._first(key))

    def _first(self, section: str) -> Section:
        return next(view.panel for view in self._views if view.section == section)

    def show_view(self, panel: Section) -> None:
        section = next(view.section for view in self._views if view.panel is panel)
        self._stack.setCurrentWidget(panel)
        self.switch.setVisible(panel is self._first(section) and len(self._texts) > 1)
        for view in self._views:
            for button in view.panel.buttons:
                button.setVisible(view.panel is panel)
            if view.panel.tools is not None:
                view.panel.tools.setVisible(view.panel is panel)
        self.show_used_rows()
        self.switch.blockSignals(True)  # it follows; it does not lead to its section's first panel
        self.switch.choose(section)
        self.switch.blockSignals(False)
        self._show_names()
        self.mark_stale()
        if self.isVisible():
            panel.take_keyboard()

    def refresh(self) -> None:
        self.view.refresh()

    def focusInEvent(self, event: QFocusEvent) -> None:
        super().focusInEvent(event)
        self.view.take_keyboard()

    def _show_names(self) -> None:
        self.set_title(self.view.heading or self._name)
        self.set_subtitle(self.view.subtitle)

    def _tell(self, account: str, number: object) -> None:
        self.mark_stale()
        if not account:
            return
        if isinstance(number, int):
            undo = translate("widgets", "Undo")
            self.show_toast(account, action=undo, on_action=lambda: self.undo(number))
        else:
            self.show_toast(account)

    def undo(self, number: int) -> None:
        """Takes the deed of that number back, whatever was done since, unless it stands in the way."""
        desk, actor = self._section_desk, self._section_desk.actor()
        desk.jobs.run(
            lambda _progress: desk.database.undo(actor, number),
            on_done=lambda _undone: self.mark_stale(),
            on_refused=self._tell_refused,
            writes=True,
            quiet=True,
            owner=self,
        )

    def _tell_refused(self, refusal: Refusal) -> None:
        if refusal.term in _STALE:
            late = translate("widgets", "This can no longer be undone: something else was changed since.")
            self.show_toast(late, tone=Tone.WARN)
        else:
            self.show_toast(self._section_desk.sentence(refusal), tone=Tone.WARN)
