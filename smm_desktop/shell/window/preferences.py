"""What the window remembers of this computer's user: language, appearance, place and size. Never personal data."""

from __future__ import annotations

from enum import StrEnum
from typing import TypeVar

from PySide6.QtCore import QByteArray, QSettings

from smm_desktop.shell.language import Language
from smm_desktop.widgets.theme import Appearance

Term = TypeVar("Term", bound=StrEnum)
_LANGUAGE, _APPEARANCE, _GEOMETRY, _SCALE = "language", "appearance", "geometry", "text_scale"


class Preferences:
    """Stored by Qt where the system keeps such things; `store` is replaced in tests."""

    def __init__(self, store: QSettings | None = None) -> None:
        self._store = store or QSettings("smm-desktop", "smm-desktop")

    @property
    def language(self) -> Language:
        return self._term(Language, _LANGUAGE, Language.TURKISH)

    @language.setter
    def language(self, value: Language) -> None:
        self._store.setValue(_LANGUAGE, value.value)

    @property
    def appearance(self) -> Appearance:
        return self._term(Appearance, _APPEARANCE, Appearance.SYSTEM)

    @appearance.setter
    def appearance(self, value: Appearance) -> None:
        self._store.setValue(_APPEARANCE, value.value)

    @property
    def text_scale(self) -> float:
        try:
            return min(1.5, max(1.0, float(str(self._store.value(_SCALE, "1.0")))))
        except ValueError:
            return 1.0

    @text_scale.setter
    def text_scale(self, value: float) -> None:
        self._store.setValue(_SCALE, str(value))

    @property
    def geometry(self) -> QByteArray | None:
        value = self._store.value(_GEOMETRY)
        return value if isinstance(value, QByteArray) else None

    @geometry.setter
    def geometry(self, value: QByteArray) -> None:
        self._store.setValue(_GEOMETRY, value)

    def _term(self, terms: type[Term], key: str, default: Term) -> Term:
        try:
            return terms(str(self._store.value(key, default.value)))
        except ValueError:
            return default
