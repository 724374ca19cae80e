"""The forms of an open round: paper to look at and print, answer pages and spreadsheets to be sent."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from pathlib import Path
from typing import TYPE_CHECKING
from uuid import UUID

from PySide6.QtCore import QTimer

from smm_desktop.core.files import write_safely
from smm_desktop.core.progress import Progress
from smm_desktop.core.refusals import Refusal
from smm_desktop.needs import queries
from smm_desktop.needs.queries import MemberRow, RoundRow
from smm_desktop.needs.terms import RoundState
from smm_desktop.needs.ui.part_panel import Part
from smm_desktop.needs.ui.round_table import is_anonymous
from smm_desktop.needs.ui.section_panel import SectionPanel
from smm_desktop.paper.preview import render_page
from smm_desktop.paper.terms import DocumentLanguage
from smm_desktop.widgets import file_dialogs
from smm_desktop.widgets.buttons import Button, secondary
from smm_desktop.widgets.chips import Chip, FilterChips
from smm_desktop.widgets.fonts import px
from smm_desktop.widgets.forms import NumberField
from smm_desktop.widgets.labels import Label, TextRole
from smm_desktop.widgets.layouts import SPACE, STRETCH, Card, ScrollColumn, row
from smm_desktop.widgets.loading import LatestLoader
from smm_desktop.widgets.pdf_preview import PdfPreview

if TYPE_CHECKING:
    from smm_desktop.needs.service import FormFile, FormService, PreparedForm

_SIDE, _PAUSE, _MOST = 310, 300, 500
Make = Callable[[UUID, UUID | None], "FormFile"]


def page_of(pdf: bytes, number: int, dpi: float) -> tuple[int, int, bytes]:
    image = render_page(pdf, number, dpi)
    return image.width, image.height, image.rgba


class Forms(Part):
    def __init__(self, section: SectionPanel) -> None:
        super().__init__(section, "round_forms")
        self._kept: set[UUID] = set()
        self._drawn: tuple[object, ...] = ()
        self.prepared: PreparedForm | None = None
        self.drawing = LatestLoader(section.desk.jobs, self)
        self._soon = QTimer(self, singleShot=True, interval=_PAUSE)
        self._soon.timeout.connect(self._draw)
        self.languages = FilterChips(
            [
                Chip(DocumentLanguage.TURKISH.value, self.tr("Turkish")),
                Chip(DocumentLanguage.ENGLISH.value, self.tr("English")),
            ],
            name="form_language",
        )
        self.copies = NumberField(1, _MOST, name="form_copies")
        self.copies.setAccessibleName(self.tr("Number of forms"))
        self.preview = PdfPreview(name="form_preview")
        self.save_button = secondary(
            self.tr("Sa&ve as PDF…"), icon="download", name="save_form", on_click=self.save_pdf
        )
        self._make_sending()
        self._lay_out()
        self._connect()

    def _make_sending(self) -> None:
        def one(text: str, icon: str, name: str, make: Callable[[], object]) -> Button:
            return secondary(text, icon=icon, name=name, on_click=make)

        self.page_button = one(self.tr("&Answer page…"), "globe", "save_page", self.save_page)
        self.sheet_button = one(
            self.tr("&Spreadsheet form…"), "file-spreadsheet", "save_sheet", self.save_sheet
        )
        self.pages_button = one(
            self.tr("A&nswer pages for all…"), "folder-down", "save_pages", self.save_pages
        )
        self.sheets_button = one(
            self.tr("Spreadsheets &for all…"), "folder-down", "save_sheets", self.save_sheets
        )

        self.open_to_read = Label(
            self.tr(
                "Spreadsheets are not encrypted: whoever gets the file reads the answers. Answer pages are."
            ),
            TextRole.SMALL,
            wrap=True,
            name="open_to_read",
        )

    def _lay_out(self) -> None:
        paper = Card(
            self.tr("On paper"),
            self.tr(
                "Each form has a number. Type them from the stack under “Typing”, or wait for the scanner."
            ),
        )
        paper.body.addWidget(Label(self.tr("Number of forms"), TextRole.STRONG))
        paper.body.addWidget(self.copies)
        sent = Card(
            self.tr("By e-mail or on a stick"),
            self.tr("Both work without a network. Filled files come back and are imported by the folder."),
        )
        for button in (self.page_button, self.sheet_button, self.pages_button, self.sheets_button):
            sent.body.addLayout(row(button, STRETCH))
        sent.body.addWidget(self.open_to_read)
        side = ScrollColumn(name="forms_side")
        side.setFixedWidth(px(_SIDE))
        for part in (self.languages, paper, sent):
            side.body.addWidget(part)
        self.preview.add_action(self.save_button)
        sides = row(side, self.preview, gap=SPACE)
        sides.setStretch(1, 1)
        self.setLayout(sides)

    def _connect(self) -> None:
        self.preview.printed.connect(lambda: self._keep(None))
        self.languages.changed.connect(lambda _chosen: self._soon.start())
        self.copies.value_changed.connect(self._soon.start)

    @property
    def language(self) -> DocumentLanguage:
        return DocumentLanguage(self.languages.current)

    @property
    def _forms(self) -> FormService:
        return self.desk.forms

    def begin(self) -> None:
        one = self.round
        self._drawn = ()
        self.copies.set_value(min(_MOST, max(1, one.waiting)) if one is not None else 1)

    def refresh(self) -> None:
        one = self.round
        if one is None:
            return
        is_open = one.state is RoundState.OPEN
        for button in (self.page_button, self.sheet_button, self.pages_button, self.sheets_button):
            button.setEnabled(is_open)
        for button in (self.pages_button, self.sheets_button):
            button.setVisible(not is_anonymous(one))
        self.open_to_read.setVisible(is_anonymous(one))
        self._soon.start()

    def _draw(self) -> None:
        one = self.round
        if one is None or not self.isVisible():
            return
        wanted = (one.id, one.state, self.copies.value(), self.language)
        if wanted == self._drawn:
            return
        self._drawn = wanted
        copies, language, forms = int(self.copies.value() or 1), self.language, self._forms
        self.drawing.load(
            lambda: forms.preview_paper(one.id, copies, language=language), self._show, refused=self._refused
        )

    def _show(self, prepared: PreparedForm) -> None:
        self.prepared = prepared
        self.save_button.setEnabled(True)
        pdf = prepared.drawn.pdf
        self.preview.set_document(
            prepared.drawn.page_count * prepared.copies,
            lambda number, dpi: page_of(pdf, number, dpi),
            title=self.tr("{copies} forms · code {code}").format(
                copies=prepared.copies, code=prepared.drawn.code
            ),
        )

    def _refused(self, refusal: Refusal) -> None:
        self.prepared = None
        self.save_button.setEnabled(False)
        self.preview.clear()
        self.preview.set_empty_text(self.tr("Nothing to print"), self.desk.sentence(refusal))

    def showEvent(self, event: object) -> None:
        super().showEvent(event)  # type: ignore[arg-type]  # a show event
        self._soon.start()

    def _keep(self, path: Path | None) -> None:
        """The paper is out: its code must be known from now on."""
        prepared, forms, actor = self.prepared, self._forms, self.desk.actor()
        if prepared is None:
            return
        is_new = prepared.id not in self._kept

        def deed() -> None:
            if path is not None:
                write_safely(path, prepared.drawn.pdf)
            if is_new:
                forms.keep_paper(prepared, actor=actor)

        self._kept.add(prepared.id)
        text = self.tr("The forms {code} are kept for typing")
        self.section.carry_out(deed, text.format(code=prepared.drawn.code), undoable=False)

    def save_pdf(self) -> None:
        if self.prepared is None:
            return
        path = file_dialogs.save_file(
            self,
            self.tr("Save forms"),
            self.prepared.file_name,
            self.tr("PDF documents (*.pdf)"),
            key="forms",
        )
        if path is not None:
            self._keep(path)

    def save_page(self) -> None:
        self._save_one(lambda forms, one: forms.answer_page(one.id, language=self.language), "*.html")

    def save_sheet(self) -> None:
        self._save_one(lambda forms, one: forms.workbook(one.id, language=self.language), "*.xlsx")

    def _save_one(self, make: Callable[[FormService, RoundRow], FormFile], pattern: str) -> None:
        one = self.round
        if one is None:
            return
        forms = self._forms
        self.drawing.load(lambda: make(forms, one), lambda file: self._save_file(file, pattern))

    def _save_file(self, file: FormFile, pattern: str) -> None:
        filters = self.tr("Forms ({pattern})").format(pattern=pattern)
        path = file_dialogs.save_file(self, self.tr("Save form"), file.file_name, filters, key="forms")
        if path is not None:
            self.section.carry_out(
                lambda: write_safely(path, file.data),
                self.tr("Saved: {file}").format(file=path.name),
                undoable=False,
            )

    def save_pages(self) -> None:
        language, forms = self.language, self._forms
        self._save_all(lambda one, member: forms.answer_page(one, member, language=language))

    def save_sheets(self) -> None:
        language, forms = self.language, self._forms
        self._save_all(lambda one, member: forms.workbook(one, member, language=language))

    def _save_all(self, make: Make) -> None:
        """One file for everybody who has not answered yet, with the person's code inside."""
        one, database = self.round, self.desk.database
        folder = file_dialogs.choose_folder(self, self.tr("Folder for the forms"), key="forms")
        if one is None or folder is None:
            return
        self.desk.jobs.run(
            lambda progress: write_forms(
                folder, make, one.id, database.ask(queries.members, one.id, waiting_only=True), progress
            ),
            title=self.tr("Writing forms"),
            on_done=lambda many: self.section.deed_done.emit(self.tr("%n form(s) written", "", many), None),
            on_refused=self.section.tell_refused,
            owner=self,
        )


def write_forms(
    folder: Path, make: Make, round_id: UUID, members: Sequence[MemberRow], progress: Progress
) -> int:
    """Files of people of the same name carry their codes."""
    written: set[str] = set()
    for done, member in enumerate(members):
        progress.step(done, len(members))
        file = make(round_id, member.id)
        path = folder / file.file_name
        if path.name in written:
            path = path.with_stem(f"{path.stem} {member.code}")
        written.add(path.name)
        write_safely(path, file.data)
    progress.step(len(members), len(members))
    return len(members)
