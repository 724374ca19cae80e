"""Draws every widget of the kit, light and dark, at 1366x768: python -m tests.widgets.gallery FOLDER.

Run by hand and looked at; with QT_SCALE_FACTOR=1.5 as on a dense screen.
"""

import sys
from collections.abc import Callable
from pathlib import Path

from PySide6.QtCore import QLocale, QTranslator
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QDialog, QWidget

from smm_desktop.widgets.theme import Appearance, install_theme
from tests.widgets import gallery_pages, gallery_parts

SIZE = (1366, 768)
PAGES: dict[str, Callable[[], QWidget]] = {
    "dashboard": gallery_pages.dashboard,
    "teachers": gallery_pages.teachers,
    "attendance": gallery_pages.attendance,
    "parts": gallery_parts.parts,
    "wizard": gallery_parts.wizard,
    "preview": gallery_parts.preview,
    "palette": gallery_parts.palette_and_toast,
}
DIALOGS: dict[str, Callable[[QWidget], QDialog]] = {
    "form": gallery_parts.form_dialog,
    "question": gallery_parts.question,
    "sheet": gallery_parts.sheet,
}


def draw(folder: Path, appearance: Appearance, app: QApplication) -> None:
    install_theme(app).set_appearance(appearance)
    for name, make in PAGES.items():
        page = make()
        page.resize(*SIZE)
        page.show()
        page.activateWindow()
        focused = page.findChild(QWidget, "mark_grid_marks") or page
        focused.setFocus()
        QTest.qWait(250)
        page.grab().save(str(folder / f"{name}_{appearance}.png"))
        page.close()
    ground = QWidget()
    for name, open_dialog in DIALOGS.items():
        dialog = open_dialog(ground)
        dialog.show()
        QTest.qWait(150)
        dialog.grab().save(str(folder / f"{name}_{appearance}.png"))
        dialog.hide()


def main() -> None:
    folder = Path(sys.argv[1])
    folder.mkdir(parents=True, exist_ok=True)
    QLocale.setDefault(QLocale("tr_TR"))
    app = QApplication([])
    translator = QTranslator()
    if len(sys.argv) > 2 and translator.load(sys.argv[2]):
        app.installTranslator(translator)
    for appearance in (Appearance.LIGHT, Appearance.DARK):
        draw(folder, appearance, app)


if __name__ == "__main__":
    main()
