"""A completer that compares as Turkish readers do: any case, anywhere in the text, accents forgiven."""

from collections.abc import Sequence

from PySide6.QtCore import QObject
from PySide6.QtWidgets import QCompleter, QLineEdit, QListView

from smm_desktop.core import turkish
from smm_desktop.widgets.list_model import RowListModel

_SHOWN = 40


class CompleterPopup(QListView):
    """A type of its own for the style sheet."""


class FoldingCompleter(QCompleter):
    """Qt's own filtering misses I and İ: the matches are chosen here and shown unfiltered."""

    def __init__(self, texts: Sequence[str] = (), parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._found = RowListModel(parent=self)
        self._all: list[tuple[str, str]] = []
        self.setModel(self._found)
        self.setCompletionMode(QCompleter.CompletionMode.UnfilteredPopupCompletion)
        self.setMaxVisibleItems(9)
        self.setPopup(CompleterPopup())
        self.set_texts(texts)

    def set_texts(self, texts: Sequence[str]) -> None:
        self._all = [(f" {turkish.fold(text)}", text) for text in texts]

    def matches(self, typed: str) -> list[str]:
        """Beginnings of words first, then anywhere."""
        wanted = turkish.fold(typed)
        within = [text for folded, text in self._all if wanted in folded and f" {wanted}" not in folded]
        return [*self.beginnings(typed), *within][:_SHOWN]

    def beginnings(self, typed: str) -> list[str]:
        """Texts of which a word begins like that."""
        wanted = f" {turkish.fold(typed)}"
        return [text for folded, text in self._all if wanted in folded]

    def only_match(self, typed: str) -> str:
        """The one text that can be meant; empty when none or several can."""
        for found in (self.beginnings(typed), self.matches(typed)):
            if found:
                return found[0] if len(found) == 1 else ""
        return ""

    def attach(self, line: QLineEdit) -> None:
        line.setCompleter(self)
        line.textEdited.connect(self._offer)

    def _offer(self, typed: str) -> None:
        matches = self.matches(typed) if typed.strip() else []
        self._found.set_rows(matches)
        if matches and matches != [typed]:
            self.complete()
        else:
            self.popup().hide()
