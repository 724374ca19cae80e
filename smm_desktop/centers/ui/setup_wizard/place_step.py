"""First step: which center this computer belongs to, or whether it is the directorate's."""

from collections.abc import Iterator
from dataclasses import dataclass

from PySide6.QtCore import QCoreApplication, Signal
from PySide6.QtWidgets import QWidget

from smm_desktop.centers.queries import reference
from smm_desktop.centers.terms import DatabaseRole, ReferenceCenter
from smm_desktop.core import turkish
from smm_desktop.widgets.chips import Chip, FilterChips
from smm_desktop.widgets.empty_state import EmptyState
from smm_desktop.widgets.forms import CheckField
from smm_desktop.widgets.layouts import SPACE, STRETCH, row
from smm_desktop.widgets.search_field import SearchField
from smm_desktop.widgets.table import Column, DataTable, number_column, text_column, two_line_column
from smm_desktop.widgets.wizard import WizardStep

translate = QCoreApplication.translate


@dataclass(frozen=True, slots=True)
class PlaceRow:
    """A center of the list; `folded` is what a search looks into."""

    center: ReferenceCenter
    place: str
    fields: str

    @property
    def id(self) -> int:
        return self.center.number

    @property
    def folded(self) -> str:
        return turkish.fold(
            f"{self.center.number} {self.center.full_name} {self.center.school} {self.place} {self.fields}"
        )


def place_rows() -> Iterator[PlaceRow]:
    book = reference()
    for center in book.centers:
        province = book.province(center.province_code)
        place = " / ".join(part for part in (center.district, province.name if province else "") if part)
        yield PlaceRow(center, place, ", ".join(field.name for field in book.fields_of_center(center.number)))


class PlaceStep(WizardStep):
    """`center_number` is None for the directorate."""

    place_changed = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(
            translate("centers", "Which center?"),
            translate(
                "centers", "The program keeps one center’s records. Choose the center, or the directorate."
            ),
            name="setup_place_step",
            parent=parent,
        )
        self._rows = tuple(place_rows())
        self.role = FilterChips(self._roles(), name="setup_role")
        self.search = SearchField(
            self.tr("Search by school, province or field"), name="setup_search", delay=0
        )
        self.table = DataTable(self._columns(), name="setup_centers")
        self.exercise = CheckField(
            self.tr("This is an &exercise: documents are marked as test documents"), name="setup_exercise"
        )
        self.directorate = self._directorate_note()
        self._lay_out_place()
        self._connect_place()
        self.role.choose(DatabaseRole.CENTER.value)
        self._find("")
        self._show_role()

    def _roles(self) -> list[Chip]:
        return [
            Chip(DatabaseRole.CENTER.value, self.tr("Excellence center")),
            Chip(DatabaseRole.DIRECTORATE.value, self.tr("Directorate")),
        ]

    def _columns(self) -> tuple[Column, ...]:
        return (
            number_column("number", self.tr("No."), lambda one: one.id, width=56, sortable=False),
            two_line_column(
                "school",
                self.tr("School"),
                lambda one: one.center.school,
                lambda one: one.place,
                tip=lambda one: one.center.full_name,
                stretch=1,
                sortable=False,
            ),
            text_column(
                "fields",
                self.tr("Fields"),
                lambda one: one.fields,
                width=330,
                soft=True,
                sortable=False,
                tip=lambda one: one.fields,
            ),
        )

    def _directorate_note(self) -> EmptyState:
        return EmptyState(
            self.tr("Directorate General for Vocational and Technical Education"),
            self.tr("This database gathers what all centers send."),
            icon="landmark",
            parent=self,
        )

    def _lay_out_place(self) -> None:
        self.table.set_empty(
            EmptyState(self.tr("No center fits"), self.tr("Search for another word."), icon="search")
        )
        self.table.setMinimumHeight(394)
        self.body.addLayout(row(self.role, STRETCH, self.search, gap=SPACE))
        self.body.addWidget(self.table, 1)
        self.body.addWidget(self.directorate, 1)
        self.body.addWidget(self.exercise)

    def _connect_place(self) -> None:
        self.role.changed.connect(lambda _chosen: self._show_role())
        self.search.searched.connect(self._find)
        self.search.arrow_down.connect(self._go_to_table)
        self.table.selection_changed.connect(lambda _number: self._tell())

    def entered(self) -> None:
        self.search.setFocus()

    def is_ready(self) -> bool:
        return not self.is_center or self.center_number is not None

    @property
    def is_center(self) -> bool:
        return self.role.current == DatabaseRole.CENTER.value

    @property
    def center_number(self) -> int | None:
        number = self.table.selected_id
        return number if self.is_center and isinstance(number, int) else None

    @property
    def is_test(self) -> bool:
        return self.exercise.value()

    def _find(self, text: str) -> None:
        words = turkish.fold(text).split()
        self.table.set_rows([one for one in self._rows if all(word in one.folded for word in words)])
        if text and self.table.row_count == 1:
            self.table.select_first()

    def _go_to_table(self) -> None:
        if self.table.selected_id is None:
            self.table.select_first()
        self.table.focus_table()

    def _show_role(self) -> None:
        for widget in (self.table, self.search):
            widget.setVisible(self.is_center)
        self.directorate.setVisible(not self.is_center)
        self._tell()

    def _tell(self) -> None:
        self.ready_changed.emit()
        self.place_changed.emit()
