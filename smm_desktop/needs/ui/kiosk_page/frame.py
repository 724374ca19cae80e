"""The frame of the answering screen: head, foot, timers; one screen at a time, former ones destroyed."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import Qt, QTimer, Signal
from PySide6.QtGui import QKeyEvent, QResizeEvent
from PySide6.QtWidgets import QStackedWidget, QWidget

from smm_desktop.needs.terms import FormSnapshot
from smm_desktop.needs.ui.kiosk_page.screens import Welcome, big
from smm_desktop.paper.terms import DocumentLanguage
from smm_desktop.paper.wording import Wording, load_wording
from smm_desktop.widgets.buttons import primary, quiet, secondary
from smm_desktop.widgets.labels import Label, TextRole
from smm_desktop.widgets.layouts import SPACE, STRETCH, column, row
from smm_desktop.widgets.progress import ProgressLine
from smm_desktop.widgets.tones import Tone

_SIDE, _NARROWEST_SIDE, _SHEET = 140, 28, 860


class KioskFrame(QWidget):
    wants_out = Signal()
    wants_back = Signal()
    wants_on = Signal()

    def __init__(self, snapshot: FormSnapshot) -> None:
        super().__init__(None, Qt.WindowType.Window)
        self.setObjectName("kiosk")
        self.setWindowModality(Qt.WindowModality.ApplicationModal)
        self.setContextMenuPolicy(Qt.ContextMenuPolicy.NoContextMenu)
        self.snapshot = snapshot
        self.words: dict[str, Wording] = {
            one.value: load_wording("survey_kiosk", one) for one in DocumentLanguage
        }
        self.stack = QStackedWidget()
        self.welcome = Welcome(snapshot, self.words)
        self.stack.addWidget(self.welcome)
        self.progress = Label("", TextRole.SMALL, name="kiosk_progress")
        self.fault = Label("", TextRole.STRONG, tone=Tone.BAD, name="kiosk_fault")
        self.line = ProgressLine(name="kiosk_line")
        self.back_button = big(
            secondary("", icon="arrow-left", name="kiosk_back", on_click=self.wants_back.emit)
        )
        self.next_button = big(primary("", name="kiosk_next", on_click=self.wants_on.emit))
        self.foot = QWidget()
        self._lay_out()

    def _lay_out(self) -> None:
        institution = Label(self.snapshot.letterhead.institution, TextRole.SMALL)
        leave = quiet(
            self.words["tr"].text("leave"),
            icon="lock",
            name="kiosk_coordinator",
            on_click=self.wants_out.emit,
        )
        foot = row(self.back_button, self.progress, self.fault, STRETCH, self.next_button, gap=SPACE)
        self._foot_row = foot
        self.foot.setLayout(column(self.line, foot, gap=0))
        head = row(institution, STRETCH, leave)
        head.setContentsMargins(28, 12, 28, 0)
        layout = column(head, self.stack, self.foot, gap=0)
        layout.setStretch(1, 1)
        self.setLayout(layout)

    @property
    def side(self) -> int:
        """Beside what is to be answered; small screens leave less."""
        return max(_NARROWEST_SIDE, min(_SIDE, (self.width() - _SHEET) // 2))

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._foot_row.setContentsMargins(self.side, 14, self.side, 22)

    def timer(self, seconds: int, then: Callable[[], object]) -> QTimer:
        timer = QTimer(self, singleShot=True, interval=seconds * 1000)
        timer.timeout.connect(then)
        return timer

    @property
    def shown(self) -> QWidget:
        return self.stack.currentWidget()

    def show_screen(self, screen: QWidget, *, with_foot: bool) -> None:
        if self.stack.indexOf(screen) < 0:
            self.stack.addWidget(screen)
        self.stack.setCurrentWidget(screen)
        self.foot.setVisible(with_foot)
        self.fault.setText("")
        if with_foot:
            self._lead_on_from(screen)

    def _lead_on_from(self, screen: QWidget) -> None:
        """Behind the last thing to answer, Tab comes to the way on, then to the way back."""
        inside = [
            one
            for one in screen.findChildren(QWidget)
            if one.focusPolicy() != Qt.FocusPolicy.NoFocus and one.window() is self  # no list that pops up
        ]
        if inside:
            QWidget.setTabOrder(inside[-1], self.next_button)
            QWidget.setTabOrder(self.next_button, self.back_button)

    def drop_others(self) -> None:
        """Screens that are not shown are destroyed, not emptied; the welcome says nothing of anybody."""
        kept = {self.welcome, self.shown}
        for place in reversed(range(self.stack.count())):
            widget = self.stack.widget(place)
            if widget not in kept:
                self.stack.removeWidget(widget)
                widget.setParent(None)
                widget.deleteLater()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Alt with an arrow turns the page; Esc does nothing here."""
        alt = bool(event.modifiers() & Qt.KeyboardModifier.AltModifier)
        if alt and event.key() == Qt.Key.Key_Right and self.foot.isVisible():
            self.wants_on.emit()
        elif alt and event.key() == Qt.Key.Key_Left and self.foot.isVisible():
            self.wants_back.emit()
        elif event.key() != Qt.Key.Key_Escape:
            super().keyPressEvent(event)
