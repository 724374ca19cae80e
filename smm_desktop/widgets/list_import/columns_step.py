"""The second step: which sheet, where its header is, what each column means; guessed, shown and corrected."""

from __future__ import annotations

from collections.abc import Callable, Mapping

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QWidget

from smm_desktop.widgets.buttons import primary, secondary
from smm_desktop.widgets.forms import Choice, ComboField, NumberField
from smm_desktop.widgets.jobs import JobRunner
from smm_desktop.widgets.labels import Label, TextRole
from smm_desktop.widgets.layouts import SPACE, Card, column, row
from smm_desktop.widgets.list_import.column_lines import ColumnLines
from smm_desktop.widgets.list_import.first_rows import FirstRows
from smm_desktop.widgets.list_import.source import Chosen, ImportSource, Opened, Outline
from smm_desktop.widgets.loading import LatestLoader
from smm_desktop.widgets.numbers import grouped
from smm_desktop.widgets.tones import Tone


class ColumnsStep(QWidget):
    """`choices` is what was chosen; the guesses are the rest."""

    def __init__(
        self,
        source: ImportSource,
        jobs: JobRunner,
        back: Callable[[], object],
        forward: Callable[[], object],
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self._source = source
        self._loader = LatestLoader(jobs, self)
        self._opened: Opened | None = None
        self._outline: Outline | None = None
        self._filling = False
        self.sheet = ComboField(name="import_sheet")
        self.header = NumberField(0, 1, name="import_header")
        self.lines = ColumnLines(source.meanings)
        self.first_rows = FirstRows(source.meaning_text, name="import_first_rows")
        self.note = Label("", TextRole.SOFT, wrap=True, name="import_columns_note")
        self.back = secondary(
            self.tr("&Another file"), icon="arrow-left", name="import_another_file", on_click=back
        )
        self.forward = primary(source.words.compare, name="import_compare", on_click=forward)
        self._connect()
        self._lay_out()

    def _connect(self) -> None:
        self.sheet.value_changed.connect(lambda: self._ask(Chosen(sheet=self.sheet.value())))
        self.header.value_changed.connect(self._choose_header)
        self.header.setKeyboardTracking(False)
        self.lines.changed.connect(self._choose_columns)

    def _lay_out(self) -> None:
        place = row(
            column(Label(self.tr("Sheet"), TextRole.SMALL), self.sheet, gap=3),
            column(Label(self.tr("Header in row"), TextRole.SMALL), self.header, gap=3),
        )
        place.setStretch(0, 3)
        place.setStretch(1, 1)
        meanings = Card(self.tr("What the columns mean"))
        meanings.body.addLayout(place)
        meanings.body.addWidget(self.lines, 1)
        preview = Card(self.tr("The first rows of the sheet"))
        preview.body.addWidget(self.first_rows, 1)
        sides = row(meanings, preview, gap=SPACE)
        sides.setStretch(0, 6)
        sides.setStretch(1, 5)
        foot = row(self.back, self.note, self.forward, gap=SPACE)
        foot.setStretch(1, 1)
        self.note.setAlignment(Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter)
        layout = column(sides, foot, gap=12)
        layout.setStretch(0, 1)
        self.setLayout(layout)
        self.setFocusProxy(self.forward)

    @property
    def choices(self) -> Chosen:
        """What a plan is made with: everything that is shown."""
        if self._outline is None:
            return Chosen()
        outline = self._outline
        return Chosen(outline.sheet, outline.header_row, self.lines.mapping)

    def show_list(self, opened: Opened) -> None:
        self._opened, self._outline = opened, None
        self._ask(Chosen())

    def _choose_header(self) -> None:
        number = self.header.value()
        if number is not None:
            self._ask(Chosen(self.sheet.value(), number - 1))

    def _choose_columns(self, mapping: Mapping[int, object]) -> None:
        outline = self._outline
        if outline is not None:
            self._ask(Chosen(outline.sheet, outline.header_row, mapping))

    def _ask(self, choices: Chosen) -> None:
        opened, source = self._opened, self._source
        if opened is not None and not self._filling:
            self._loader.load(lambda: source.outline(opened, choices), self._show)

    def _show(self, outline: Outline) -> None:
        self._filling = True
        self._outline = outline
        self.sheet.set_choices([Choice(name, name) for name in outline.sheets])
        self.sheet.set_value(outline.sheet)
        self.header.setRange(0, max(1, len(outline.first_rows)))
        self.header.setSpecialValueText(self.tr("none"))
        self.header.set_value(0 if outline.header_row is None else outline.header_row + 1)
        self.lines.show_columns(outline.columns)
        self.first_rows.show_outline(outline)
        self._show_note(outline)
        self._filling = False

    def _show_note(self, outline: Outline) -> None:
        if outline.header_row is None and not outline.mapping:
            text, tone = (
                self.tr("No header row was found: say which row names the columns, or what they mean."),
                Tone.WARN,
            )
        elif not self._source.names_rows(outline.mapping):
            text, tone = self._source.words.names_wanted, Tone.WARN
        else:
            text, tone = (
                self.tr("Rows below the header: {count}").format(count=grouped(outline.row_count)),
                None,
            )
        self.note.setText(text)
        self.note.set_tone(tone)
        self.forward.setEnabled(self._source.names_rows(outline.mapping) and outline.row_count > 0)
