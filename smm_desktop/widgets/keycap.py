"""A key of the keyboard as a small cap."""

from PySide6.QtWidgets import QSizePolicy

from smm_desktop.widgets.labels import Label


class Keycap(Label):
    """A type of its own for the style sheet."""

    def __init__(self, text: str) -> None:
        super().__init__(text)
        self.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)
