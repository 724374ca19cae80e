"""The language of window and command line: Turkish whatever the PC's locale, English on request.

Source strings are English; English needs a file for its plurals only.
"""

from __future__ import annotations

from enum import StrEnum

from PySide6.QtCore import QCoreApplication, QLibraryInfo, QLocale, QTranslator

from smm_desktop.core.paths import translation_dir

_NAME = "smm_translator"


class Language(StrEnum):
    """The languages of the window."""

    TURKISH = "tr"
    ENGLISH = "en"

    @property
    def own_name(self) -> str:
        """As those who speak it call it, whatever the window's language."""
        return "Türkçe" if self is Language.TURKISH else "English"


class Translations:
    """The translators of the application; a language takes the other's place."""

    def __init__(self, application: QCoreApplication) -> None:
        self._application = application
        self.language = Language.TURKISH

    def speak(self, language: Language) -> None:
        """Switch the application to a language; widgets made before must be made again."""
        self.fall_silent()
        self.language = language
        is_turkish = language is Language.TURKISH
        QLocale.setDefault(QLocale(QLocale.Language.Turkish if is_turkish else QLocale.Language.English))
        if is_turkish:
            self._install(f"qtbase_{language}", QLibraryInfo.path(QLibraryInfo.LibraryPath.TranslationsPath))
        self._install(f"smm_desktop_{language}", str(translation_dir()))

    def fall_silent(self) -> None:
        """Take every translator out: strings stand as in the source."""
        for translator in self._application.findChildren(QTranslator, _NAME):
            self._application.removeTranslator(translator)
            translator.setObjectName("")
            translator.deleteLater()

    def _install(self, name: str, folder: str) -> None:
        translator = QTranslator(self._application)
        translator.setObjectName(_NAME)
        if translator.load(name, folder):
            self._application.installTranslator(translator)
