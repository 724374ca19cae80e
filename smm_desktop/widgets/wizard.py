"""A path of few steps: the list at the left, one step at a time, on only when it is in order."""

from PySide6.QtCore import QRectF, QSize, Qt, Signal
from PySide6.QtGui import QFont, QKeyEvent, QPainter, QPaintEvent
from PySide6.QtWidgets import QFrame, QSizePolicy, QStackedWidget, QVBoxLayout, QWidget

from smm_desktop.widgets.buttons import Button, Variant
from smm_desktop.widgets.fonts import px, screen_font
from smm_desktop.widgets.icons import pixmap
from smm_desktop.widgets.labels import Label, TextRole
from smm_desktop.widgets.layouts import STRETCH, Divider, ScrollColumn, column, row
from smm_desktop.widgets.progress import ProgressLine
from smm_desktop.widgets.theme import current_theme
from smm_desktop.widgets.tokens import Tokens

_WIDEST = 720


class WizardStep(QWidget):
    """Put the content into `body`; override `entered`, `check` and `is_ready` where they say something."""

    ready_changed = Signal()

    def __init__(self, title: str, note: str = "", *, name: str = "", parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.title, self.note = title, note
        self.setObjectName(name)
        self.body: QVBoxLayout = column(gap=14)
        self.setLayout(self.body)

    def entered(self) -> None:
        """The step is shown."""

    def check(self) -> bool:
        """Before the next step; False keeps this one, which then shows why."""
        return True

    def is_ready(self) -> bool:
        """Whether the button to go on can be pressed."""
        return True


class StepList(QWidget):
    """The steps by name: done ones ticked, the present one strong."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)
        self._titles: list[str] = []
        self._current = 0
        current_theme().changed.connect(self.update)

    def set_steps(self, titles: list[str], current: int) -> None:
        self._titles, self._current = titles, current
        if titles:
            self.setAccessibleName(f"{current + 1}/{len(titles)} {titles[current]}")
        self.updateGeometry()
        self.update()

    def sizeHint(self) -> QSize:
        return QSize(210, px(44) * max(1, len(self._titles)))

    def paintEvent(self, _event: QPaintEvent) -> None:
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        tokens = current_theme().tokens
        for at, title in enumerate(self._titles):
            area = QRectF(0, at * px(44), self.width(), px(44))
            self._paint_step(painter, area, at, title, tokens)

    def _paint_step(self, painter: QPainter, area: QRectF, at: int, title: str, tokens: Tokens) -> None:
        done, here = at < self._current, at == self._current
        circle = QRectF(area.left() + 1, area.center().y() - 13, 26, 26)
        if at + 1 < len(self._titles):
            line = QRectF(circle.center().x(), circle.bottom() + 4, 1, area.height() - 34)
            painter.fillRect(line, tokens.accent if done else tokens.border_strong)
        painter.setPen(tokens.accent if here or done else tokens.border_strong)
        painter.setBrush(tokens.accent if done else tokens.accent_soft if here else tokens.surface)
        painter.drawEllipse(circle)
        if done:
            mark = pixmap("check", tokens.on_accent, 15, self.devicePixelRatioF())
            painter.drawPixmap(
                QRectF(0, 0, 15, 15).translated(circle.left() + 5.5, circle.top() + 5.5).topLeft(), mark
            )
        else:
            painter.setPen(tokens.accent_ink if here else tokens.faint)
            painter.setFont(screen_font(12, QFont.Weight.Bold))
            painter.drawText(circle, Qt.AlignmentFlag.AlignCenter, str(at + 1))
        painter.setPen(tokens.text if here else tokens.soft)
        painter.setFont(screen_font(13, QFont.Weight.DemiBold if here else QFont.Weight.Medium))
        words = area.adjusted(38, 0, 0, 0)
        text = painter.fontMetrics().elidedText(title, Qt.TextElideMode.ElideRight, int(words.width()))
        painter.drawText(words, Qt.AlignmentFlag.AlignVCenter | Qt.AlignmentFlag.AlignLeft, text)


class StepWizard(QWidget):
    finished = Signal()
    cancelled = Signal()
    step_changed = Signal(int)

    def __init__(
        self,
        *,
        finish_text: str = "",
        cancellable: bool = True,
        name: str = "",
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self.setObjectName(name)
        self._steps: list[WizardStep] = []
        self._skipped: set[WizardStep] = set()
        self._current, self._first = 0, 0
        self._busy = False
        self._finish_text = finish_text or self.tr("Finish")
        self._list = StepList()
        self._title = Label("", TextRole.TITLE, wrap=True, name=f"{name}_title")
        self._note = Label("", TextRole.SOFT, wrap=True, name=f"{name}_note")
        self._pages = QStackedWidget()
        self._line = ProgressLine(name=f"{name}_busy")
        self._cancel = Button(self.tr("Cancel"), variant=Variant.QUIET, name=f"{name}_cancel")
        self._back = Button(self.tr("&Back"), icon="arrow-left", name=f"{name}_back", on_click=self.go_back)
        self._next = Button("", variant=Variant.PRIMARY, name=f"{name}_next", on_click=self.go_next)
        self._cancel.clicked.connect(self.cancelled)
        self._cancel.setVisible(cancellable)
        self._lay_out()

    def _lay_out(self) -> None:
        side = QFrame()
        side.setLayout(column(self._list, STRETCH))
        buttons = row(self._cancel, STRETCH, self._back, self._next)
        keep = self._line.sizePolicy()
        keep.setRetainSizeWhenHidden(True)
        self._line.setSizePolicy(keep)
        self._line.hide()
        main = column(
            column(self._title, self._note, gap=4), self._pages, self._line, Divider(), buttons, gap=16
        )
        main.setStretch(1, 1)
        layout = row(side, main, gap=36)
        layout.setStretch(1, 1)
        layout.setContentsMargins(32, 28, 32, 22)
        self.setLayout(layout)

    def add_step(self, step: WizardStep) -> WizardStep:
        scroll = ScrollColumn()
        scroll.body.addWidget(step)
        scroll.body.setContentsMargins(0, 2, 12, 2)
        step.setMaximumWidth(px(_WIDEST))
        self._steps.append(step)
        self._pages.addWidget(scroll)
        step.ready_changed.connect(self._show_state)
        if len(self._steps) == 1:
            step.entered()
        self._show_step()
        return step

    @property
    def current(self) -> WizardStep:
        return self._steps[self._current]

    def set_step_skipped(self, step: WizardStep, skipped: bool) -> None:
        (self._skipped.add if skipped else self._skipped.discard)(step)
        self._show_step()

    def set_busy(self, busy: bool) -> None:
        """While work is under way nobody goes on or back."""
        self._busy = busy
        self._line.set_endless(busy)
        self._line.setVisible(busy)
        self._show_state()

    def go_next(self) -> None:
        if not self._busy and self.current.is_ready() and self.current.check():
            self.advance()

    def advance(self) -> None:
        """On without checking: for steps whose check ran in the background."""
        following = self._following()
        if following is None:
            self.finished.emit()
        else:
            self._enter(following)

    def forbid_return(self) -> None:
        """What was done up to here cannot be taken back: earlier steps and the way out are closed."""
        self._first = self._current
        self._cancel.hide()
        self._show_state()

    def go_back(self) -> None:
        earlier = [at for at in range(self._first, self._current) if self._steps[at] not in self._skipped]
        if earlier and not self._busy:
            self._enter(earlier[-1])

    def _following(self) -> int | None:
        later = range(self._current + 1, len(self._steps))
        return next((at for at in later if self._steps[at] not in self._skipped), None)

    def _enter(self, at: int) -> None:
        self._current = at
        self._show_step()
        self.current.entered()
        self.step_changed.emit(at)

    def _show_step(self) -> None:
        shown = [step for step in self._steps if step not in self._skipped]
        place = shown.index(self.current) if self.current in shown else 0
        self._list.set_steps([step.title for step in shown], place)
        self._pages.setCurrentIndex(self._current)
        self._title.setText(self.current.title)
        self._note.setText(self.current.note)
        self._note.setVisible(bool(self.current.note))
        self._show_state()

    def _show_state(self) -> None:
        last = self._following() is None
        self._next.setText(self._finish_text if last else self.tr("&Next"))
        self._next.setEnabled(not self._busy and self.current.is_ready())
        self._back.setEnabled(not self._busy)
        self._back.setVisible(self._current > self._first)
        self._cancel.setEnabled(not self._busy)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            self.go_next()
        else:
            super().keyPressEvent(event)
