"""The part of a round where its paper forms are typed: which stack, which time, which form, and what differs."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from typing import Any

from PySide6.QtWidgets import QWidget

from smm_desktop.core.database.database import Database
from smm_desktop.core.refusals import Refusal
from smm_desktop.needs import queries
from smm_desktop.needs.queries import PrintedFormRow, RoundRow
from smm_desktop.needs.service import FormService
from smm_desktop.needs.terms import Disagreement, EntryPass, EntryQuality, FormSnapshot, RoundState
from smm_desktop.needs.ui.entry_panel.differences import Differences
from smm_desktop.needs.ui.entry_panel.keying import Keying
from smm_desktop.needs.ui.entry_panel.keypad import Keypad, caption_of
from smm_desktop.needs.ui.entry_panel.slots import Slot, slots_of
from smm_desktop.needs.ui.part_panel import Part
from smm_desktop.needs.ui.section_panel import SectionPanel
from smm_desktop.widgets.chips import Chip, FilterChips
from smm_desktop.widgets.empty_state import EmptyState
from smm_desktop.widgets.forms import Choice, ComboField, NumberField
from smm_desktop.widgets.labels import Label, TextRole
from smm_desktop.widgets.layouts import SPACE, STRETCH, column, row
from smm_desktop.widgets.table import DataTable, text_column, two_line_column

_KEYPAD, _MOST = 380, 1000
Copies = Mapping[int, frozenset[EntryPass]]


@dataclass(frozen=True, slots=True)
class TypingFacts:
    """The stacks of a round, which of their copies were typed, and what differs."""

    forms: tuple[PrintedFormRow, ...]
    copies: Mapping[str, Copies]
    differences: tuple[Disagreement, ...]
    quality: EntryQuality
    snapshot: FormSnapshot | None


def read_typing(database: Database, forms: FormService, one: RoundRow) -> TypingFacts:
    printed = database.ask(queries.printed_forms, one.id)
    return TypingFacts(
        printed,
        {form.code: database.ask(queries.entered_copies, form.code) for form in printed},
        database.ask(queries.disagreements_of, one.id),
        database.ask(queries.entry_quality, one.id),
        forms.snapshot(one.id) if one.state is RoundState.OPEN else None,
    )


def next_copy(form: PrintedFormRow, typed: Copies, entry: EntryPass, after: int = 0) -> int:
    """The next form of the stack that waits for this entry; the first one again when none does."""
    if entry is EntryPass.FIRST:
        waiting = [copy for copy in range(1, form.copies + 1) if entry not in typed.get(copy, ())]
    else:
        waiting = [copy for copy, entries in typed.items() if entry not in entries]
    return next((copy for copy in waiting if copy > after), waiting[0] if waiting else 1)


class Typing(Part):
    def __init__(self, section: SectionPanel) -> None:
        super().__init__(section, "round_typing")
        self.facts: TypingFacts | None = None
        self._slots: tuple[Slot, ...] = ()
        self._filling = False
        self.stacks = ComboField(name="typing_stack")
        self.stacks.setAccessibleName(self.tr("Stack of forms"))
        self.stacks.setMinimumWidth(210)
        self.passes = FilterChips(
            [
                Chip(EntryPass.FIRST.value, self.tr("First entry")),
                Chip(EntryPass.SECOND.value, self.tr("Second entry, blind")),
            ],
            name="typing_pass",
        )
        self.copy = NumberField(1, _MOST, name="typing_copy")
        self.copy.setKeyboardTracking(False)
        self.copy.setAccessibleName(self.tr("Form number"))
        self.account = Label("", TextRole.SOFT, name="typing_account")
        self.keypad = Keypad()
        self.slots = DataTable(self._slot_columns(), row_height=44, name="typing_slots")
        self.differences = Differences(self, lambda: self.form.code if self.form is not None else "")
        self._lay_out()
        self._connect()

    def _slot_columns(self) -> list[Any]:
        def typed(slot: Slot) -> str:
            return self.keypad.keying.shown(slot)

        return [
            two_line_column(
                "field", self.tr("Field"), caption_of, lambda slot: slot.note, stretch=1, sortable=False
            ),
            text_column("typed", self.tr("Typed"), typed, width=96, sortable=False),
        ]

    def _lay_out(self) -> None:
        head = row(
            self.stacks, self.passes, Label(self.tr("Form number"), TextRole.STRONG), self.copy, STRETCH,
            self.account, gap=12,
        )  # fmt: skip
        self.keypad.setFixedWidth(_KEYPAD)
        sides = row(self.keypad, self.slots, self.differences, gap=SPACE)
        sides.setStretch(1, 1)
        self._content = QWidget()
        self._content.setLayout(sides)
        self._empty = EmptyState(icon="keyboard", title="", name="typing_empty")
        layout = column(head, self._content, self._empty, gap=12)
        layout.setStretch(1, 1)
        layout.setStretch(2, 1)
        self.setLayout(layout)

    def _connect(self) -> None:
        self.stacks.value_changed.connect(self._choose)
        self.passes.changed.connect(lambda _chosen: self._choose())
        self.copy.value_changed.connect(self._begin)
        self.keypad.moved.connect(self._show_typed)
        self.keypad.done.connect(self._keep)

    def take_keyboard(self) -> None:
        self.keypad.setFocus()

    def begin(self) -> None:
        self.facts = None
        self.passes.choose(EntryPass.FIRST.value)

    def refresh(self) -> None:
        one, database, forms = self.round, self.desk.database, self.desk.forms
        if one is not None:
            self.loader.load(lambda: read_typing(database, forms, one), self._show)

    @property
    def form(self) -> PrintedFormRow | None:
        forms = self.facts.forms if self.facts is not None else ()
        return next((one for one in forms if one.code == self.stacks.value()), None)

    @property
    def entry(self) -> EntryPass:
        return EntryPass(self.passes.current)

    @property
    def typed(self) -> Copies:
        return self.facts.copies.get(str(self.stacks.value()), {}) if self.facts is not None else {}

    def _show(self, facts: TypingFacts) -> None:
        is_first = self.facts is None
        self.facts = facts
        self._filling = True
        text = self.tr("{code} · {copies} forms")
        self.stacks.set_choices(
            [Choice(one.code, text.format(code=one.code, copies=one.copies)) for one in facts.forms]
        )
        if self.stacks.value() is None and facts.forms:
            self.stacks.set_value(facts.forms[0].code)
        self._filling = False
        self._show_possible(facts)
        if is_first:
            self._choose()
        self._count()
        self.differences.show_differences(facts.differences, facts.quality, self._captions())

    def _show_possible(self, facts: TypingFacts) -> None:
        possible = bool(facts.forms) and facts.snapshot is not None
        self._content.setVisible(possible)
        self._empty.setVisible(not possible)
        if facts.snapshot is None:
            self._empty.set_texts(
                self.tr("The round is not open"), self.tr("Forms are typed while it is open.")
            )
        else:
            self._empty.set_texts(
                self.tr("No form was printed yet"),
                self.tr("Print or save them under “Forms”: each stack has a code, each form a number."),
            )

    def _count(self) -> None:
        form = self.form
        done = sum(self.entry in entries for entries in self.typed.values())
        text = (
            self.tr("{done} of {copies} typed")
            if self.entry is EntryPass.FIRST
            else self.tr("{done} typed twice")
        )
        self.account.setText(text.format(done=done, copies=form.copies) if form is not None else "")

    def _captions(self) -> dict[str, tuple[str, str]]:
        return {slot.field: (caption_of(slot), slot.note) for slot in self._slots}

    def _choose(self) -> None:
        """Another stack or another time: its next form."""
        form = self.form
        if self._filling or form is None or self.facts is None:
            return
        if self.facts.snapshot is not None:
            self._slots = slots_of(self.facts.snapshot, form.language)
        self._count()
        self.copy.setRange(1, form.copies)
        self._go(next_copy(form, self.typed, self.entry))

    def _go(self, copy: int) -> None:
        self._filling = True
        self.copy.set_value(copy)
        self._filling = False
        self._begin()

    def _begin(self) -> None:
        """An empty form; of a first entry nothing is shown to the second."""
        if self._filling:
            return
        number = self.tr("FORM {number}").format(number=self.copy.value())
        self.keypad.begin(Keying(self._slots), number)
        self.slots.set_rows(self._slots)
        self._show_typed()

    def _show_typed(self) -> None:
        self.slots.forget_rows()
        self.slots.set_rows(self._slots)
        current = self.keypad.keying.current
        if current is not None:
            self.slots.select(current.id)

    def _keep(self) -> None:
        form, keying, service = self.form, self.keypad.keying, self.desk.entries
        if form is None:
            return
        copy, entry, actor = int(self.copy.value() or 1), self.entry, self.desk.actor()
        answers, background = keying.answers(), keying.background()
        again = entry in self.typed.get(copy, frozenset())
        self.section.carry_out(
            lambda: service.enter(form.code, copy, answers, background, entry, again=again, actor=actor),
            "",
            undoable=False,
            then=lambda _nothing: self._kept(form, copy),
            refused=self._not_kept,
        )

    def _kept(self, form: PrintedFormRow, copy: int) -> None:
        typed = dict(self.typed)
        typed[copy] = typed.get(copy, frozenset()) | {self.entry}
        self._go(next_copy(form, typed, self.entry, copy))

    def _not_kept(self, refusal: Refusal) -> bool:
        """The form stays; the sentence stands beside the keys."""
        self.keypad.keying.back()
        self.keypad.begin(self.keypad.keying, self.keypad.number.text())
        self.keypad.fault.setText(self.desk.sentence(refusal))
        return True
