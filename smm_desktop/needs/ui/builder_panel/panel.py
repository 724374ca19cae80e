"""Builds one survey: its outline at the left, what is chosen in it, and how it will look at the right."""

from __future__ import annotations

from functools import partial
from typing import cast
from uuid import UUID

from PySide6.QtCore import QTimer, Signal
from PySide6.QtWidgets import QStackedWidget, QWidget

from smm_desktop.core.refusals import Refusal
from smm_desktop.needs.queries import InstrumentRow
from smm_desktop.needs.terms import InstrumentDraft, InstrumentState, QuestionKind
from smm_desktop.needs.ui.builder_panel import edits
from smm_desktop.needs.ui.builder_panel.edits import COVER, Place
from smm_desktop.needs.ui.builder_panel.facts import BuilderFacts, read_builder
from smm_desktop.needs.ui.builder_panel.faults import field_of
from smm_desktop.needs.ui.builder_panel.forms import CoverForm, QuestionForm, SectionForm
from smm_desktop.needs.ui.builder_panel.preview import PreviewPanel
from smm_desktop.needs.ui.builder_panel.sides import Sides
from smm_desktop.needs.ui.instrument_table import OutlineRow, outline, outline_columns
from smm_desktop.needs.ui.section_panel import Desk, SectionPanel
from smm_desktop.needs.ui.wording import anonymity_text, audience_text, question_kind_text
from smm_desktop.widgets.banner import Banner
from smm_desktop.widgets.buttons import IconButton, MenuButton, primary, secondary
from smm_desktop.widgets.dialogs import ask
from smm_desktop.widgets.forms import Form
from smm_desktop.widgets.layouts import STRETCH, ScrollColumn, column, row
from smm_desktop.widgets.shortcuts import bind
from smm_desktop.widgets.table import DataTable
from smm_desktop.widgets.tones import Tone


class BuilderPanel(SectionPanel):
    """What is built stays here until it is saved; a frozen survey can only be looked at."""

    left = Signal()

    def __init__(self, desk: Desk, parent: QWidget | None = None) -> None:
        super().__init__(desk, "builder_panel", parent)
        self._wanted: UUID | None = None
        self._row: InstrumentRow | None = None
        self._filling = False
        self.draft: InstrumentDraft | None = None
        self.place: Place = COVER
        self.table = DataTable(outline_columns(), name="outline_table")
        self.cover, self.section, self.question = CoverForm(), SectionForm(), QuestionForm()
        self._forms = QStackedWidget()
        self.preview = PreviewPanel()
        self.frozen = Banner(
            self.tr("A round uses this survey: it is frozen, so that all answers mean the same. Copy it to go on."),
            Tone.INFO, name="frozen_banner",
        )  # fmt: skip
        self._soon = QTimer(self, singleShot=True, interval=250)
        self._soon.timeout.connect(self._show_preview)
        self._make_buttons()
        self._lay_out()
        self._connect()

    def _make_buttons(self) -> None:
        self.back_button = secondary(
            self.tr("&Back"), icon="arrow-left", name="leave_builder", on_click=self.leave
        )
        self.save_button = primary(
            self.tr("&Save"), icon="save", shortcut="Ctrl+S", name="save_instrument", on_click=self.save
        )
        self.buttons = (self.back_button, self.save_button)
        self.add_menu = MenuButton(self.tr("&Question"), icon="plus", name="add_question")
        for kind in QuestionKind:
            self.add_menu.add_item(
                question_kind_text(kind), partial(self.add_question, kind), name=f"add_{kind}"
            )
        self.add_section = secondary(
            self.tr("S&ection"), icon="plus", name="add_section", on_click=self._add_section
        )
        self.up = IconButton(
            "arrow-up", self.tr("Move up (Alt+Up)"), name="outline_up", on_click=lambda: self._move(-1)
        )
        self.down = IconButton(
            "arrow-down", self.tr("Move down (Alt+Down)"), name="outline_down", on_click=lambda: self._move(1)
        )
        self.delete = IconButton(
            "trash-2", self.tr("Remove (Del)"), name="outline_remove", on_click=self._remove
        )

    def _lay_out(self) -> None:
        tools = row(self.add_menu, self.add_section, STRETCH, self.up, self.down, self.delete, gap=4)
        left = QWidget()
        left_column = column(self.table, tools, gap=10)
        left_column.setStretch(0, 1)
        left.setLayout(left_column)
        for form in (self.cover, self.section, self.question):
            scroll = ScrollColumn(name=f"{form.objectName()}_scroll")
            scroll.body.setContentsMargins(0, 0, 14, 0)
            scroll.body.addWidget(form)
            self._forms.addWidget(scroll)
        layout = column(self.frozen, Sides(left, self._forms, self.preview), gap=12)
        layout.setStretch(1, 1)
        self.setLayout(layout)

    def _connect(self) -> None:
        self.table.selection_changed.connect(self._choose)
        self.table.add_row_action(
            self.tr("Remove"), lambda _id: self._remove(), icon="trash-2", shortcut="Del"
        )
        bind(self.table, "Alt+Up", lambda: self._move(-1))
        bind(self.table, "Alt+Down", lambda: self._move(1))
        for form in (self.cover, self.section, self.question):
            form.changed.connect(lambda _key: self._write())

    @property
    def is_dirty(self) -> bool:
        return self._row is not None and self.draft != self._row.content and self._is_open

    @property
    def _is_open(self) -> bool:
        return self._row is not None and self._row.state is InstrumentState.DRAFT

    def take_keyboard(self) -> None:
        self.table.focus_table()

    def show_instrument(self, instrument_id: object) -> None:
        if isinstance(instrument_id, UUID):
            self._wanted, self._row, self.draft, self.place = instrument_id, None, None, COVER

    def refresh(self) -> None:
        """What is being built is not read over."""
        wanted, database = self._wanted, self.desk.database
        if wanted is not None and not self.is_dirty:
            self.loader.load(lambda: read_builder(database, wanted), self._show)

    def _show(self, facts: BuilderFacts) -> None:
        if facts.row is None:
            self.left.emit()
            return
        self._row, self.draft = facts.row, facts.row.content
        self.question.show_competencies(facts.competencies)
        self.frozen.setVisible(not self._is_open)
        editing = (self.add_menu, self.add_section, self.up, self.down, self.delete)
        for widget in editing:
            widget.setVisible(self._is_open)
        for form in (self.cover, self.section, self.question):
            form.setEnabled(self._is_open)
        self._show_draft(self.place)

    def _show_draft(self, place: Place) -> None:
        """The outline anew, and what stands at the place."""
        draft = self.draft
        if draft is None:
            return
        self._filling = True
        self.table.set_rows([self._cover_row(), *outline(draft)])
        self.place = place if self.table.select(place) else COVER
        self.table.select(self.place)
        self._filling = False
        self._show_place()
        self._name()

    def _name(self) -> None:
        if self._row is None or self.draft is None:
            return
        text = self.tr("{audience} · {promise} · {count} questions")
        subtitle = text.format(
            audience=audience_text(self._row.audience),
            promise=anonymity_text(self._row.anonymity),
            count=sum(1 for _ in self.draft.questions()),
        )
        if self.is_dirty:
            subtitle = self.tr("{subtitle} · not saved yet").format(subtitle=subtitle)
        self.save_button.setEnabled(self.is_dirty)
        self.say(self.draft.title.text("tr"), subtitle)

    def _choose(self, place: object) -> None:
        if not self._filling and isinstance(place, tuple):
            self.place = cast("Place", place)
            self._show_place()

    def _show_place(self) -> None:
        draft = self.draft
        if draft is None:
            return
        self._filling = True
        question = edits.question_at(draft, self.place)
        if question is not None:
            everything = list(draft.questions())
            self.question.show_question(question, everything[: everything.index(question)])
        elif self.place[0] >= 0:
            self.section.show_section(draft.sections[self.place[0]])
        else:
            self.cover.show_draft(draft)
        self._forms.setCurrentIndex(2 if question is not None else 1 if self.place[0] >= 0 else 0)
        self._filling = False
        self._show_preview()

    @property
    def form(self) -> Form:
        """The form of what is chosen."""
        return (self.cover, self.section, self.question)[self._forms.currentIndex()]

    def _write(self) -> None:
        """What was typed goes into the draft at once; outline and preview follow."""
        if self._filling or self.draft is None or not self._is_open:
            return
        if edits.question_at(self.draft, self.place) is not None:
            self.draft = edits.with_question(self.draft, self.place, self.question.written)
        elif self.place[0] >= 0:
            self.draft = edits.with_section(self.draft, self.place[0], self.section.written)
        else:
            self.draft = self.cover.written(self.draft)
        self._filling = True
        self.table.set_rows([self._cover_row(), *outline(self.draft)])
        self.table.select(self.place)
        self._filling = False
        self._name()
        self._soon.start()

    def _cover_row(self) -> OutlineRow:
        title = self.draft.title.text("tr") if self.draft is not None else ""
        return OutlineRow(-1, None, title, self.tr("Title, introduction, background"), "")

    def _show_preview(self) -> None:
        if self.draft is not None:
            self.preview.show_place(self.draft, self.place)

    def _edit(self, edited: edits.Edited) -> None:
        if self._is_open:
            self.draft = edited[0]
            self._show_draft(edited[1])

    def add_question(self, kind: QuestionKind) -> None:
        if self.draft is not None and self._is_open:
            self._edit(edits.add_question(self.draft, self.place, kind))
            self.question.editor("words").setFocus()  # type: ignore[attr-defined]  # editors are widgets

    def _add_section(self) -> None:
        if self.draft is not None and self._is_open:
            self._edit(edits.add_section(self.draft, self.place))
            self.section.focus_first()

    def _move(self, step: int) -> None:
        if self.draft is not None:
            self._edit(edits.move(self.draft, self.place, step))

    def _remove(self) -> None:
        if self.draft is not None:
            self._edit(edits.remove(self.draft, self.place))

    def save(self) -> None:
        row, draft, service = self._row, self.draft, self.desk.instruments
        if row is None or draft is None or not self.is_dirty:
            return
        actor = self.desk.actor()
        self.carry_out(
            lambda: service.change_instrument(row.id, draft, actor=actor), self._saved, refused=self._lead_to
        )

    def _lead_to(self, refusal: Refusal) -> bool:
        """Goes to the question that a refusal speaks of; the sentence stands beside its field."""
        found = field_of(self.draft, refusal) if self.draft is not None else None
        if found is None:
            return False
        place, key = found
        self._show_draft(place)
        self.form.set_errors({key: self.desk.sentence(refusal)})
        return True

    def _saved(self, _nothing: object) -> str:
        """From now on the stored survey counts."""
        self._row = None
        return self.tr("The survey was saved")

    def leave(self) -> None:
        if self.is_dirty:
            ask(
                self,
                self.tr("Leave without saving?"),
                self.tr("What you changed in this survey would be lost."),
                self.tr("Leave"),
                self._leave,
                danger=True,
                name="leave_question",
            )
        else:
            self._leave()

    def _leave(self) -> None:
        self._row = self.draft = None
        self.left.emit()
