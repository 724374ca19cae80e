"""The kit under test: no display needed, the light theme, Turkish numbers, settings of its own."""

import os
from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import QLocale, QSettings
from PySide6.QtWidgets import QApplication

from smm_desktop.widgets.theme import Appearance, Theme, install_theme

os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")


@pytest.fixture(autouse=True)
def theme(qapp: QApplication, tmp_path: Path) -> Iterator[Theme]:
    QLocale.setDefault(QLocale("tr_TR"))
    QSettings.setDefaultFormat(QSettings.Format.IniFormat)
    QSettings.setPath(QSettings.Format.IniFormat, QSettings.Scope.UserScope, str(tmp_path / "settings"))
    qapp.setOrganizationName("smm-test")
    result = install_theme(qapp)
    result.set_appearance(Appearance.LIGHT)
    yield result
    result.set_appearance(Appearance.LIGHT)
    result.set_text_scale(1.0)
