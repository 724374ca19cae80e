"""What stands where nothing is yet: a drawing, a sentence that says what to do, and the action to do it."""

from collections.abc import Callable

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QHBoxLayout, QLayout, QWidget

from smm_desktop.widgets.buttons import Button, Variant
from smm_desktop.widgets.icons import IconLabel, IconRole
from smm_desktop.widgets.labels import Label, TextRole
from smm_desktop.widgets.layouts import STRETCH, column, row

_SENTENCE_WIDTH = 420


class EmptyState(QWidget):
    def __init__(
        self,
        title: str,
        sentence: str = "",
        *,
        icon: str = "inbox",
        action: str = "",
        on_action: Callable[[], object] | None = None,
        name: str = "",
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self.setObjectName(name)
        self._title = Label(title, TextRole.HEADING, wrap=True)
        self._sentence = Label(sentence, TextRole.SOFT, wrap=True)
        items: list[QWidget] = [self._title, self._sentence]
        for label in (self._title, self._sentence):
            label.setAlignment(Qt.AlignmentFlag.AlignCenter)
            label.setMinimumWidth(min(_SENTENCE_WIDTH, 200))
            label.setMaximumWidth(_SENTENCE_WIDTH)
        self._button = Button(action, variant=Variant.PRIMARY, name=f"{name}_action", on_click=on_action)
        if not action:
            self._button.hide()
        picture = row(STRETCH, IconLabel(icon, IconRole.FAINT, 36), STRETCH)
        texts = column(*items, gap=6)
        button = row(STRETCH, self._button, STRETCH)
        self.setLayout(column(STRETCH, picture, 4, _wide(texts), 10, button, STRETCH, margins=16))

    def set_texts(self, title: str, sentence: str = "") -> None:
        self._title.setText(title)
        self._sentence.setText(sentence)


def _wide(texts: QLayout) -> QHBoxLayout:
    """Lines as long as there is room for, before the room at their sides."""
    line = row(STRETCH, texts, STRETCH, gap=0)
    line.setStretch(1, 1000)
    return line
