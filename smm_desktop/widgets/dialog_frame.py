"""The frame of every dialog: title, words, content, one primary button and a way out."""

from PySide6.QtCore import QEvent, Qt, QTimer
from PySide6.QtGui import QKeyEvent, QShowEvent
from PySide6.QtWidgets import QDialog, QVBoxLayout, QWidget

from smm_desktop.widgets.bugs import reporting
from smm_desktop.widgets.buttons import Button, Variant
from smm_desktop.widgets.labels import Label, TextRole
from smm_desktop.widgets.layouts import STRETCH, ScrollColumn, column, row

_PAGES = {Qt.Key.Key_PageDown: 1, Qt.Key.Key_PageUp: -1}


class DialogFrame(QDialog):
    """Enter takes the primary button, Esc the way out. `open()` shows it over its window and returns."""

    def __init__(
        self,
        title: str,
        note: str = "",
        *,
        confirm: str,
        cancel: str = "",
        is_danger: bool = False,
        name: str = "",
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self.setObjectName(name)
        self.setWindowTitle(title)
        self.setModal(True)
        self.setMinimumWidth(440)
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self._title = Label(title, TextRole.DISPLAY, wrap=True, name=f"{name}_title")
        self._note = Label(note, TextRole.SOFT, wrap=True, name=f"{name}_note")
        self.body: QVBoxLayout = column(gap=12)
        variant = Variant.DANGER_PRIMARY if is_danger else Variant.PRIMARY
        self.confirm_button = Button(confirm, variant=variant, name=f"{name}_confirm")
        self.confirm_button.setDefault(True)
        self.confirm_button.clicked.connect(self.confirm)
        self.cancel_button = Button(cancel or self.tr("Cancel"), name=f"{name}_cancel")
        self.cancel_button.clicked.connect(self.reject)
        self.buttons = row(STRETCH, self.cancel_button, self.confirm_button)
        self._lay_out(has_note=bool(note))

    def _lay_out(self, *, has_note: bool) -> None:
        words = column(self._title, self._note, gap=5)
        layout = column(words, self.body, self.buttons, gap=18)
        layout.setContentsMargins(24, 22, 24, 20)
        layout.setStretch(1, 1)
        self.setLayout(layout)
        self._note.setVisible(has_note)

    def set_note(self, text: str) -> None:
        self._note.setText(text)
        self._note.setVisible(bool(text))

    def add_left_button(self, button: Button) -> Button:
        """A further way, at the left end of the button row."""
        self.buttons.insertWidget(0, button)
        return button

    def needed_height(self) -> int:
        """With all words wrapped at this width; Qt itself reckons their lines only roughly."""
        layout = self.layout()
        if layout is None:
            return 0
        layout.activate()
        if layout.hasHeightForWidth():
            return max(layout.totalMinimumHeightForWidth(self.width()), layout.totalMinimumSize().height())
        return layout.totalMinimumSize().height()

    @reporting
    def fit(self) -> None:
        """Called when it is shown and when something in it needs more room: nothing is cut or overlaps."""
        self.setMinimumHeight(self.needed_height())
        below = self.frameGeometry().bottom() - self.screen().availableGeometry().bottom()
        if self.isVisible() and below > 0:
            top = self.screen().availableGeometry().top()
            self.move(self.x(), max(top, self.y() - below))

    def showEvent(self, event: QShowEvent) -> None:
        self.fit()  # first: Qt then puts it into the middle with the height it needs
        super().showEvent(event)
        QTimer.singleShot(0, self, self.fit)  # once more when everything in it has its font

    def event(self, event: QEvent) -> bool:
        answer = super().event(event)
        if event.type() == QEvent.Type.LayoutRequest and self.isVisible():
            self.fit()
        return answer

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """What is longer than the dialog is read by the page keys too."""
        step = _PAGES.get(Qt.Key(event.key()), 0)
        long = [one for one in self.findChildren(ScrollColumn) if one.isVisible()]
        if step and long:
            bar = long[0].verticalScrollBar()
            bar.setValue(bar.value() + step * bar.pageStep())
            return
        super().keyPressEvent(event)

    def confirm(self) -> None:
        """Override to check first."""
        self.accept()
