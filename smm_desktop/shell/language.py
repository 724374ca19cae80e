"""The language of window and command line: Turkish whatever the PC's locale, English on request.

Source strings are English, so English needs no file.
"""

from __future__ import annotations

from enum import StrEnum

from PySide6.QtCore import QCoreApplication, QLibraryInfo, QLocale, QTranslator

from smm_desktop.core.paths import translation_dir


class Language(StrEnum):
    """The languages of the window."""

    TURKISH = "tr"
    ENGLISH = "en"

    @property
    def own_name(self) -> str:
        """As those who speak it call it, whatever the window's language."""
        return "Türkçe" if self is Language.TURKISH else "English"


class Translations:
    """The translators that are installed in the application; one at a time for each source of strings."""

    def __init__(self, application: QCoreApplication) -> None:
        self._application = application
        self._installed: list[QTranslator] = []
        self.language = Language.TURKISH

    def speak(self, language: Language) -> None:
        """Switch the application to a language; widgets made before must be made again."""
        for translator in self._installed:
            self._application.removeTranslator(translator)
        self._installed.clear()
        self.language = language
        QLocale.setDefault(
            QLocale(QLocale.Language.Turkish if language is Language.TURKISH else QLocale.Language.English)
        )
        if language is Language.TURKISH:
            self._install(f"qtbase_{language}", QLibraryInfo.path(QLibraryInfo.LibraryPath.TranslationsPath))
        self._install(f"smm_desktop_{language}", str(translation_dir()))  # English: the forms of plurals

    def _install(self, name: str, folder: str) -> None:
        translator = QTranslator(self._application)
        if translator.load(name, folder):
            self._application.installTranslator(translator)
            self._installed.append(translator)
