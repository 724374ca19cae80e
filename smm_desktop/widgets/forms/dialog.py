"""The dialog that holds a form: it stays open until what was entered is accepted."""

from collections.abc import Callable, Mapping
from typing import Final

from PySide6.QtCore import Qt, QTimer
from PySide6.QtGui import QCloseEvent, QKeyEvent, QShowEvent
from PySide6.QtWidgets import QWidget

from smm_desktop.widgets.banner import Banner
from smm_desktop.widgets.dialog_frame import DialogFrame
from smm_desktop.widgets.dialogs import ask
from smm_desktop.widgets.forms.form import Form
from smm_desktop.widgets.layouts import ScrollColumn
from smm_desktop.widgets.progress import ProgressLine
from smm_desktop.widgets.tones import Tone

Errors = Mapping[str, str]
PENDING: Final[Errors] = {"\0pending": ""}
_WINDOW_FRAME = 48
_BESIDE = 60  # margins, and the scroll bar: a line may wrap because of it
_LEAST = 80


class FormDialog(DialogFrame):
    """`on_submit` gets the values; it answers with errors by field ("" is the whole form), None to accept,
    or PENDING when `finish` will be called later."""

    def __init__(
        self,
        title: str,
        note: str = "",
        *,
        primary: str = "",
        danger: bool = False,
        columns: int = 1,
        name: str = "",
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(title, note, confirm=primary or "", is_danger=danger, name=name, parent=parent)
        if not primary:
            self.confirm_button.setText(self.tr("Save"))
        self.on_submit: Callable[[dict[str, object]], Errors | None] | None = None
        self.form = Form(columns=columns, name=f"{name}_form")
        self._busy = ProgressLine(name=f"{name}_busy")
        self._busy.hide()
        self._banner = Banner(tone=Tone.BAD, name=f"{name}_banner")
        self._scroll = ScrollColumn(name=f"{name}_scroll")
        self._scroll.body.setContentsMargins(0, 2, 10, 4)
        self._scroll.body.addWidget(self.form)
        self.form.faulted.connect(self._bring_into_sight)
        for widget in (self._busy, self._banner, self._scroll):
            self.body.addWidget(widget)
        self._banner.hide()
        self.setMinimumWidth(480 if columns == 1 else 680)

    def showEvent(self, event: QShowEvent) -> None:
        super().showEvent(event)
        self.form.focus_first()

    def _bring_into_sight(self, field: QWidget) -> None:
        """Once the sentence below the field has its place."""
        QTimer.singleShot(0, field, lambda: self._scroll.ensureWidgetVisible(field, 0, _WINDOW_FRAME))

    def fit(self) -> None:
        """The whole form is seen where the screen is high enough, with its errors."""
        around = self.needed_height() - self._scroll.minimumHeight()
        highest = self.screen().availableGeometry().height() - _WINDOW_FRAME - around
        wanted = self._scroll.wanted_height(self.width() - _BESIDE)
        self._scroll.setMinimumHeight(max(_LEAST, min(wanted, highest)))
        super().fit()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        enter = event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter)
        if enter and event.modifiers() & Qt.KeyboardModifier.ControlModifier:
            self.confirm()
        else:
            super().keyPressEvent(event)

    def set_busy(self, busy: bool) -> None:
        self._busy.set_endless(busy)
        self._busy.setVisible(busy)
        self.form.setEnabled(not busy)
        self.confirm_button.setEnabled(not busy)

    def confirm(self) -> None:
        if not self.confirm_button.isEnabled() or not self.form.check():
            return
        self._banner.hide()
        errors = self.on_submit(self.form.values()) if self.on_submit is not None else None
        if errors is PENDING:
            self.set_busy(True)
        else:
            self.finish(errors)

    def finish(self, errors: Errors | None = None) -> None:
        """Closes the dialog, or shows why it stays."""
        self.set_busy(False)
        if errors is None:
            self.form.mark_clean()
            self.accept()
            return
        if sentence := errors.get("", ""):
            self._banner.set_text(sentence, Tone.BAD)
            self._banner.show()
        self.form.set_errors(errors)

    def reject(self) -> None:
        """Nothing that was typed is thrown away without asking."""
        if not self.form.is_dirty:
            super().reject()
            return
        ask(
            self,
            self.tr("Discard what you entered?"),
            self.tr("It has not been saved."),
            self.tr("Discard"),
            self._discard,
            danger=True,
        )

    def _discard(self) -> None:
        self.form.mark_clean()
        self.reject()

    def closeEvent(self, event: QCloseEvent) -> None:
        if self.form.is_dirty and self.isVisible():
            event.ignore()
            self.reject()
        else:
            super().closeEvent(event)
