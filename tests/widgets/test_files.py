"""Previews, printing, file dialogs and dropped files."""

from pathlib import Path

import pytest
from PySide6.QtCore import QMimeData, QUrl
from PySide6.QtPrintSupport import QPrinter
from PySide6.QtTest import QAbstractItemModelTester
from PySide6.QtWidgets import QFileDialog
from pytestqt.qtbot import QtBot

from smm_desktop.widgets import file_dialogs
from smm_desktop.widgets.drop_target import DropTarget
from smm_desktop.widgets.forms import FileField
from smm_desktop.widgets.labels import Label
from smm_desktop.widgets.list_model import RowListModel
from smm_desktop.widgets.pdf_preview import PdfPreview
from smm_desktop.widgets.pdf_preview.pages_view import PagesView
from tests.widgets.typing import press


class Renderer:
    """White pages of A4 that remember who asked."""

    def __init__(self) -> None:
        self.asked: list[int] = []

    def __call__(self, page: int, dpi: float) -> tuple[int, int, bytes]:
        self.asked.append(page)
        width, height = round(8.27 * dpi), round(11.69 * dpi)
        return width, height, bytes([255]) * (width * height * 4)


@pytest.fixture
def preview(qtbot: QtBot) -> PdfPreview:
    result = PdfPreview(name="sheet")
    qtbot.addWidget(result)
    result.resize(600, 500)
    return result


def view(preview: PdfPreview) -> PagesView:
    found = preview.findChild(PagesView, "sheet_pages")
    assert isinstance(found, PagesView)
    return found


def test_only_pages_that_are_seen_are_rendered(qtbot: QtBot, preview: PdfPreview) -> None:
    render = Renderer()
    preview.set_document(200, render)
    preview.show()
    qtbot.waitUntil(lambda: len(render.asked) >= 2)
    assert set(render.asked) <= {0, 1}


def test_page_keys_turn_pages(qtbot: QtBot, preview: PdfPreview) -> None:
    preview.set_document(3, Renderer())
    preview.show()
    press(view(preview), "PgDown")
    assert (view(preview).current_page(), preview.findChild(Label, "sheet_where").text()[0]) == (1, "2")


def test_zooming_stays_at_the_page(qtbot: QtBot, preview: PdfPreview) -> None:
    preview.set_document(5, Renderer())
    preview.show()
    view(preview).go_to(3)
    view(preview).zoom_by(2)
    assert view(preview).current_page() == 3


def test_a_document_goes_to_the_printer_page_by_page(
    qtbot: QtBot, preview: PdfPreview, tmp_path: Path
) -> None:
    preview.set_document(2, Renderer())
    printer = QPrinter(QPrinter.PrinterMode.ScreenResolution)
    printer.setOutputFormat(QPrinter.OutputFormat.PdfFormat)
    printer.setOutputFileName(str(tmp_path / "out.pdf"))
    with qtbot.waitSignal(preview.printed):
        preview.print_on(printer)
    assert (tmp_path / "out.pdf").read_bytes().count(b"/Type /Page\n") == 2


def test_a_purpose_remembers_its_folder(tmp_path: Path) -> None:
    file_dialogs.remember_folder("import", tmp_path)
    assert file_dialogs.last_folder("import") == tmp_path


def test_a_folder_that_has_gone_is_not_offered(tmp_path: Path) -> None:
    file_dialogs.remember_folder("import", tmp_path / "stick")
    assert file_dialogs.last_folder("import").is_dir()


def test_a_saved_file_gets_its_suffix(monkeypatch: pytest.MonkeyPatch, tmp_path: Path) -> None:
    monkeypatch.setattr(QFileDialog, "getSaveFileName", lambda *_: (str(tmp_path / "liste"), ""))
    assert file_dialogs.save_file(None, "Kaydet", "imza listesi.pdf", "PDF (*.pdf)") == tmp_path / "liste.pdf"


def test_cancelling_a_file_dialog_gives_nothing(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(QFileDialog, "getOpenFileName", lambda *_: ("", ""))
    assert file_dialogs.open_file(None, "Aç", "") is None


def test_a_missing_file_is_a_problem(qtbot: QtBot, tmp_path: Path) -> None:
    field = FileField("PDF (*.pdf)")
    qtbot.addWidget(field)
    field.set_value(tmp_path / "yok.pdf")
    assert field.problem()


def test_only_files_of_the_wanted_kinds_are_taken(qtbot: QtBot) -> None:
    target = DropTarget("Bırakın", suffixes=(".xlsx", ".csv"))
    qtbot.addWidget(target)
    mime = QMimeData()
    mime.setUrls(
        [QUrl.fromLocalFile("/x/LİSTE.XLSX"), QUrl.fromLocalFile("/x/a.exe"), QUrl("https://ornek.tr/a.csv")]
    )
    assert target.files_in(mime) == [Path("/x/LİSTE.XLSX")]


def test_a_list_model_behaves(qtbot: QtBot) -> None:
    model = RowListModel(["ı", "i"])
    tester = QAbstractItemModelTester(model, QAbstractItemModelTester.FailureReportingMode.Fatal)
    model.set_rows(["ş"])
    assert (tester.model(), model.index(0).data()) == (model, "ş")
