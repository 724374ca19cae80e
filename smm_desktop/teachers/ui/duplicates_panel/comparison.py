"""Two entries side by side: field by field what each says, and which one the merged entry keeps."""

from __future__ import annotations

from collections.abc import Callable
from uuid import UUID

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QButtonGroup, QGridLayout, QRadioButton, QStackedLayout, QWidget

from smm_desktop.teachers.queries import DuplicatePair, TeacherRow
from smm_desktop.teachers.rules.merging import differing_fields
from smm_desktop.teachers.rules.reading_rows import DRAFT_FIELDS
from smm_desktop.teachers.terms import ImportField, TeacherDraft
from smm_desktop.teachers.ui.duplicates_panel.pair_table import grounds_of
from smm_desktop.teachers.ui.teacher_table import employment_badge
from smm_desktop.teachers.ui.wording import import_field_text, value_text
from smm_desktop.widgets.avatars import Avatar
from smm_desktop.widgets.badges import Badge
from smm_desktop.widgets.buttons import primary, secondary
from smm_desktop.widgets.empty_state import EmptyState
from smm_desktop.widgets.labels import Label, TextRole
from smm_desktop.widgets.layouts import STRETCH, Card, Divider, ScrollColumn, column, empty_layout, row

Merge = Callable[[UUID, UUID, frozenset[str]], object]


class Comparison(Card):
    """Fields that differ are chosen side by side; the older entry stays and takes what is chosen of the newer."""

    def __init__(self, merge: Merge, apart: Callable[[], object], parent: QWidget | None = None) -> None:
        super().__init__(name="comparison", parent=parent)
        self._merge = merge
        self._pair: DuplicatePair | None = None
        self._groups: dict[str, QButtonGroup] = {}
        self._scroll = ScrollColumn(name="comparison_scroll")
        self._scroll.body.setContentsMargins(0, 0, 10, 0)
        self.merge_button = primary(
            self.tr("&Merge into one entry"),
            icon="git-merge",
            shortcut="Ctrl+Return",
            name="merge_pair",
            on_click=self.merge,
        )
        self.apart_button = secondary(
            self.tr("&Two people"), icon="users", name="mark_distinct", on_click=apart
        )
        foot = row(STRETCH, self.apart_button, self.merge_button)
        filled = QWidget()
        filled.setLayout(column(self._scroll, foot, gap=12))
        empty = EmptyState(
            self.tr("No pair chosen"),
            self.tr("Choose a pair to compare its two entries."),
            icon="git-compare",
            parent=self,
        )
        self._stack = QStackedLayout()
        self._stack.addWidget(empty)
        self._stack.addWidget(filled)
        self.body.addLayout(self._stack)

    def show_pair(self, pair: DuplicatePair | None) -> None:
        self._pair = pair
        self._groups = {}
        empty_layout(self._scroll.body)
        self._stack.setCurrentIndex(0 if pair is None else 1)
        if pair is None:
            return
        body = self._scroll.body
        body.addLayout(
            row(
                self._person(pair.first, self.tr("entered first")),
                self._person(pair.second, self.tr("entered later")),
            )
        )
        body.addWidget(
            Label(self.tr("Grounds: {grounds}").format(grounds=grounds_of(pair)), TextRole.SOFT, wrap=True)
        )
        body.addWidget(Divider())
        fields = QWidget()
        fields.setLayout(self._grid(pair.first.draft, pair.second.draft))
        body.addWidget(fields)

    def _person(self, entry: TeacherRow, note: str) -> QWidget:
        badge = Badge()
        words = column(
            Label(entry.full_name, TextRole.HEADING, wrap=True), Label(note, TextRole.SMALL), gap=1
        )
        line = row(Avatar(entry.full_name, 40), words, gap=11)
        line.setStretch(1, 1)
        holder = QWidget()
        holder.setLayout(column(line, row(badge, STRETCH)))
        badge.set_badge(employment_badge(entry))
        return holder

    def _grid(self, one: TeacherDraft, other: TeacherDraft) -> QGridLayout:
        grid = QGridLayout()
        grid.setContentsMargins(0, 0, 0, 0)
        grid.setHorizontalSpacing(14)
        grid.setVerticalSpacing(10)
        grid.setColumnStretch(1, 1)
        grid.setColumnStretch(2, 1)
        differing = differing_fields(one, other)
        shown = [
            (field, name)
            for field, name in DRAFT_FIELDS.items()
            if getattr(one, name) or getattr(other, name)
        ]
        for at, (field, name) in enumerate(shown):
            caption = Label(import_field_text(field), TextRole.SMALL, wrap=True)
            caption.setFixedWidth(96)
            grid.addWidget(caption, at, 0, Qt.AlignmentFlag.AlignTop)
            values = [getattr(draft, name) for draft in (one, other)]
            cells = self._choices(field, name, values) if name in differing else self._texts(field, values)
            for place, cell in enumerate(cells, 1):
                grid.addWidget(cell, at, place, Qt.AlignmentFlag.AlignTop)
        return grid

    def _texts(self, field: ImportField, values: list[object]) -> list[QWidget]:
        return [Label(value_text(field, value), TextRole.SOFT, wrap=True) for value in values]

    def _choices(self, field: ImportField, name: str, values: list[object]) -> list[QWidget]:
        """Two buttons of which one is chosen: the older entry's value where it has one."""
        group = QButtonGroup(self)
        buttons: list[QWidget] = []
        for number, value in enumerate(values):
            button = QRadioButton(value_text(field, value).replace("&", "&&"))
            button.setObjectName(f"keep_{name}_{number}")
            button.setToolTip(button.text())
            button.setChecked(number == (0 if values[0] else 1))
            group.addButton(button, number)
            buttons.append(button)
        self._groups[name] = group
        return buttons

    @property
    def taken(self) -> frozenset[str]:
        """The fields whose value the older entry takes from the newer one."""
        return frozenset(name for name, group in self._groups.items() if group.checkedId() == 1)

    def merge(self) -> None:
        if self._pair is not None:
            self._merge(self._pair.first.id, self._pair.second.id, self.taken)
