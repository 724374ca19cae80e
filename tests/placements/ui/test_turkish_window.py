"""The window as it speaks Turkish on a small screen: titles that can be read, plurals that are known as such."""

from __future__ import annotations

import sys
from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtGui import QFont, QFontMetrics, QKeySequence
from PySide6.QtWidgets import QAbstractButton, QApplication, QLabel, QWidget

from installer import translations
from smm_desktop.core.clock import FixedClock
from smm_desktop.core.database.database import Database
from smm_desktop.placements.ui.placements_panel import wishes
from smm_desktop.shell.language import Language, Translations
from smm_desktop.widgets.fonts import screen_font
from smm_desktop.widgets.table import DataTable
from smm_desktop.widgets.table.columns import Kind
from smm_desktop.widgets.table.painting import PAD
from smm_desktop.widgets.theme import current_theme
from tests.placements.placing import Placing
from tests.placements.ui.conftest import Opened
from tests.placements.ui.driving import shown_dialog

CHECKOUT = Path(__file__).resolve().parents[3]
BESIDE_THE_RAIL = (1366 - 214, 768)


@pytest.fixture
def placing(database: Database, clock: FixedClock) -> Placing:
    return Placing(database, clock)


@pytest.fixture
def _turkish(qapp: QApplication) -> Iterator[None]:
    translations.compile_all(translations.Beside(CHECKOUT, Path(sys.executable).parent))
    spoken = Translations(qapp)
    spoken.speak(Language.TURKISH)
    yield
    spoken.fall_silent()


def clipped_titles(table: DataTable) -> list[str]:
    metrics = QFontMetrics(screen_font(12, QFont.Weight.DemiBold))
    return [
        column.title
        for at, column in enumerate(table.model.columns)
        if column.kind is not Kind.CHECK
        and metrics.horizontalAdvance(column.title) > table.view.columnWidth(at) - 2 * PAD
    ]


def mnemonics(dialog: QWidget) -> list[str]:
    shown = [*dialog.findChildren(QLabel), *dialog.findChildren(QAbstractButton)]
    sequences = [QKeySequence.mnemonic(one.text()) for one in shown if one.isVisible()]
    return [one.toString() for one in sequences if not one.isEmpty()]


@pytest.mark.usefixtures("_turkish")
@pytest.mark.parametrize("section", ["companies", "offers", "requests", "placements"])
def test_titles_of_columns_can_be_read(placing: Placing, open_page: Opened, section: str) -> None:
    placing.placement()
    window = open_page()
    window.page.resize(*BESIDE_THE_RAIL)
    window.page.show_section(section)
    window.settle()
    assert clipped_titles(window.find(DataTable, f"{section}_table")) == []


@pytest.mark.usefixtures("_turkish")
@pytest.mark.parametrize(
    ("section", "button", "dialog"),
    [
        ("companies", "add_company", "company_dialog"),
        ("offers", "add_offer", "offer_dialog"),
        ("requests", "add_request", "request_dialog"),
        ("placements", "place_by_hand", "place_dialog"),
    ],
)
def test_no_letter_stands_for_two_fields(
    placing: Placing, open_page: Opened, section: str, button: str, dialog: str
) -> None:
    placing.placement()
    window = open_page()
    window.page.show_section(section)
    window.settle()
    window.press(button)
    letters = mnemonics(shown_dialog(dialog))
    assert letters
    assert len(letters) == len(set(letters)), letters


@pytest.mark.usefixtures("_turkish")
def test_no_letter_stands_for_two_fields_of_the_report(placing: Placing, open_page: Opened) -> None:
    own = placing.running()
    window = open_page()
    window.page.show_placement(own)
    window.settle()
    window.page.placements.do(wishes.REPORT)
    letters = mnemonics(shown_dialog("report_dialog"))
    assert len(letters) == len(set(letters)), letters


@pytest.mark.usefixtures("_turkish")
def test_larger_text_still_fits_a_small_screen(open_page: Opened) -> None:
    current_theme().set_text_scale(1.3)
    try:
        assert open_page().page.minimumSizeHint().width() <= BESIDE_THE_RAIL[0]
    finally:
        current_theme().set_text_scale(1.0)


@pytest.mark.parametrize("room", ["placements"])
def test_what_is_counted_is_known_as_a_plural(room: str) -> None:
    told = translations.messages(CHECKOUT / "translations" / f"{room}_tr.ts")
    assert [one.source for one in told if "%n" in one.source and not one.is_plural] == []
