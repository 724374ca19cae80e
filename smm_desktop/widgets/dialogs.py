"""Small dialogs to decide: a question, a word to the user, a text to ask for."""

from collections.abc import Callable, Sequence

from PySide6.QtCore import QCoreApplication, Qt, Signal
from PySide6.QtWidgets import QHBoxLayout, QLineEdit, QWidget

from smm_desktop.core import turkish
from smm_desktop.widgets.dialog_frame import DialogFrame
from smm_desktop.widgets.icons import IconLabel, IconRole
from smm_desktop.widgets.labels import Label, TextRole
from smm_desktop.widgets.layouts import ScrollColumn, column, row
from smm_desktop.widgets.tones import Tone

_MANY = 6


class Question(DialogFrame):
    """Says what will happen, in the words of the deed; with `typed`, that word must be typed first."""

    confirmed = Signal()

    def __init__(
        self,
        title: str,
        text: str = "",
        *,
        confirm: str,
        cancel: str = "",
        danger: bool = False,
        typed: str = "",
        details: Sequence[str] = (),
        name: str = "question",
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(
            title, text, confirm=confirm, cancel=cancel, is_danger=danger, name=name, parent=parent
        )
        if details:
            self._add_details(details)
        if typed:
            self._ask_typing(typed)
        elif not danger:
            self.confirm_button.setFocus()
        self.accepted.connect(self.confirmed)

    def _add_details(self, details: Sequence[str]) -> None:
        lines = [_detail(text) for text in details]
        if len(details) <= _MANY:
            self.body.addLayout(column(*lines, gap=4))
            return
        scroll = ScrollColumn(name=f"{self.objectName()}_details")
        scroll.body.addLayout(column(*lines, gap=4))
        scroll.setMinimumHeight(150)
        self.body.addWidget(scroll)

    def _ask_typing(self, word: str) -> None:
        hint = self.tr("Type “{word}” to go on.").format(word=word)
        line = QLineEdit()
        line.setObjectName(f"{self.objectName()}_typed")
        line.setAccessibleName(hint)
        line.textChanged.connect(
            lambda text: self.confirm_button.setEnabled(turkish.fold(text) == turkish.fold(word))
        )
        self.confirm_button.setEnabled(False)
        line.setFocus()
        self.body.addLayout(column(Label(hint, TextRole.SOFT, wrap=True), line, gap=5))


def _detail(text: str) -> QHBoxLayout:
    """With its dot beside the first line."""
    dot = IconLabel("dot", IconRole.FAINT, 14)
    line = row(dot, Label(text, wrap=True), gap=6)
    line.setAlignment(dot, Qt.AlignmentFlag.AlignTop)
    line.setStretch(1, 1)
    return line


def ask(
    parent: QWidget,
    title: str,
    text: str,
    confirm: str,
    then: Callable[[], object],
    *,
    danger: bool = False,
    details: Sequence[str] = (),
    typed: str = "",
    name: str = "question",
) -> Question:
    """Opens the question and returns at once; `then` is called on yes."""
    question = Question(
        title, text, confirm=confirm, danger=danger, details=details, typed=typed, name=name, parent=parent
    )
    question.confirmed.connect(then)
    question.open()
    return question


def tell(
    parent: QWidget,
    title: str,
    text: str,
    *,
    tone: Tone = Tone.INFO,
    details: Sequence[str] = (),
    name: str = "notice",
) -> Question:
    """A word that must be read, with one button."""
    notice = Question(title, text, confirm="", details=details, name=name, parent=parent)
    notice.confirm_button.setText(QCoreApplication.translate("widgets", "OK"))
    notice.cancel_button.hide()
    notice.setProperty("tone", tone.value)
    notice.open()
    return notice
