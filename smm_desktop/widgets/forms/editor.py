"""What a form asks of every editor."""

from typing import Protocol

from PySide6.QtCore import SignalInstance


class Editor(Protocol):
    @property
    def value_changed(self) -> SignalInstance: ...

    def value(self) -> object: ...

    def set_value(self, value: object) -> None: ...

    def problem(self) -> str:
        """Why what stands there is no value; empty when all is well."""
        ...

    def is_blank(self) -> bool: ...
