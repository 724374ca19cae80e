"""The part of a round where its paper forms are typed: which stack, which time, which form, and what differs."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Any

from PySide6.QtWidgets import QWidget

from smm_desktop.core.refusals import Refusal
from smm_desktop.needs.queries import CopyRow, PrintedFormRow
from smm_desktop.needs.terms import EntryPass
from smm_desktop.needs.ui.entry_panel.disagreement_table import DifferenceRow
from smm_desktop.needs.ui.entry_panel.facts import (
    TypingFacts,
    is_done,
    next_copy,
    read_typing,
    refused,
)
from smm_desktop.needs.ui.entry_panel.head import Head
from smm_desktop.needs.ui.entry_panel.keying import Keying
from smm_desktop.needs.ui.entry_panel.keypad import Keypad, caption_of
from smm_desktop.needs.ui.entry_panel.ledger import Ledger
from smm_desktop.needs.ui.entry_panel.slots import Slot, paper_slot, slots_of
from smm_desktop.needs.ui.part_panel import Part
from smm_desktop.needs.ui.section_panel import SectionPanel
from smm_desktop.widgets.empty_state import EmptyState
from smm_desktop.widgets.layouts import SPACE, column, row
from smm_desktop.widgets.table import DataTable, text_column, two_line_column

_KEYPAD = 360


class Typing(Part):
    def __init__(self, section: SectionPanel) -> None:
        super().__init__(section, "round_typing")
        self.facts: TypingFacts | None = None
        self._slots: tuple[Slot, ...] = ()
        self._shown: Sequence[Slot] = ()
        self._settling: DifferenceRow | None = None
        self._interrupted = Keying(())
        self.head = Head()
        self.copy, self.passes, self.stacks = self.head.copy, self.head.passes, self.head.stacks
        self.keypad = Keypad()
        self.slots = DataTable(self._slot_columns(), row_height=44, name="typing_slots")
        self.slots.set_empty(EmptyState(self.tr("Nothing to type here"), icon="keyboard"))
        self.ledger = Ledger(self)
        self.differences, self.copies = self.ledger.differences, self.ledger.copies
        self._lay_out()
        self._connect()

    def _slot_columns(self) -> list[Any]:
        def typed(slot: Slot) -> str:
            return self.keypad.keying.shown(slot)

        return [
            two_line_column(
                "field",
                self.tr("Field"),
                caption_of,
                lambda slot: slot.note,
                stretch=1,
                sortable=False,
                tip=caption_of,
            ),
            text_column("typed", self.tr("Typed"), typed, width=96, sortable=False),
        ]

    def _lay_out(self) -> None:
        self.keypad.setFixedWidth(_KEYPAD)
        sides = row(self.keypad, self.slots, self.ledger, gap=SPACE)
        sides.setStretch(1, 1)
        self._content = QWidget()
        self._content.setLayout(sides)
        self._empty = EmptyState(icon="keyboard", title="", name="typing_empty")
        layout = column(self.head, self._content, self._empty, gap=12)
        layout.setStretch(1, 1)
        layout.setStretch(2, 1)
        self.setLayout(layout)

    def _connect(self) -> None:
        self.head.stack_chosen.connect(self._choose)
        self.head.copy_chosen.connect(self._begin)
        self.copies.chosen.connect(self._go)
        self.keypad.moved.connect(self._show_typed)
        self.keypad.done.connect(self._finish)
        self.keypad.passed.connect(lambda: self._pass(self.copy.value() or 0))
        self.keypad.left.connect(self._leave_paper)
        self.differences.other_wanted.connect(self._ask_paper)

    def take_keyboard(self) -> None:
        self.keypad.take_keys()

    def begin(self) -> None:
        self.facts = None
        self.passes.choose(EntryPass.FIRST.value)
        self.ledger.begin()

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
    def rows(self) -> tuple[CopyRow, ...]:
        return self.facts.copies.get(str(self.stacks.value()), ()) if self.facts is not None else ()

    @property
    def row(self) -> CopyRow | None:
        """The form whose number stands in the field."""
        copy = self.copy.value() or 0
        return self.rows[copy - 1] if 0 < copy <= len(self.rows) else None

    def _show(self, facts: TypingFacts) -> None:
        is_first = self.facts is None
        self.facts = facts
        self.head.show_stacks(facts.forms)
        self._show_possible(facts)
        if is_first:
            self._choose()
        form, by_field = self.form, {slot.field: slot for slot in self._slots}
        self.head.count(self.rows, self.entry)
        self.ledger.show_facts(facts, form.code if form is not None else "", by_field)
        self._see_row()

    def _see_row(self) -> None:
        """The form that is about to be typed may have been taken over meanwhile."""
        keying, row_ = self.keypad.keying, self.row
        if self._settling is None and not keying.is_done:
            self.head.say_state(row_, self.entry)
            if row_ is not None and refused(row_, self.entry) is not None and not keying.typed:
                self._begin()

    def _show_possible(self, facts: TypingFacts) -> None:
        possible = bool(facts.forms) and facts.snapshot is not None
        self.head.setVisible(possible)
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

    def _choose(self) -> None:
        """Another stack or another time: its next form."""
        form, facts = self.form, self.facts
        if form is None or facts is None:
            return
        if facts.snapshot is not None:
            self._slots = slots_of(facts.snapshot, form.language, facts.people)
        self.head.count(self.rows, self.entry)
        self.copy.setRange(1, form.copies)
        by_field = {slot.field: slot for slot in self._slots}
        self.ledger.show_facts(facts, form.code, by_field)
        self._pass(0)

    def _pass(self, after: int) -> None:
        """To the next form that waits."""
        following = next_copy(self.rows, self.entry, after)
        if following is None:
            self._rest_at_the_end()
        else:
            self._go(following)

    def _rest_at_the_end(self) -> None:
        self._show_slots(())
        self.head.say_state(None, self.entry)
        if self.entry is EntryPass.FIRST:
            self.keypad.rest(
                self.tr("STACK {code}").format(code=self.stacks.value()),
                self.tr("Every form of this stack was typed"),
                self.tr("Type a part of them a second time, or take them over."),
            )
        else:
            self.keypad.rest(
                self.tr("STACK {code}").format(code=self.stacks.value()),
                self.tr("No form waits for a second entry"),
                self.tr("Forms that were typed once come here."),
            )

    def _go(self, copy: int) -> None:
        self.head.set_copy(copy)
        self._begin()

    def _begin(self) -> None:
        """An empty form; of a first entry nothing is shown to the second. A form that cannot be typed says so."""
        self._settling = None
        row_, number = self.row, self.tr("FORM {number}").format(number=self.copy.value())
        self.copies.point_at(int(self.copy.value() or 0))
        self.head.say_state(row_, self.entry)
        if row_ is not None and refused(row_, self.entry) is not None:
            self._show_slots(())
            hint = self.tr("Choose another form, or press Enter for the next one that waits.")
            self.keypad.rest(number, self.tr("This form is not typed now"), hint)
            return
        self.keypad.begin(Keying(self._slots), number)
        self._show_slots(self._slots)

    def _show_slots(self, slots: Sequence[Slot]) -> None:
        self._shown = slots
        self._show_typed()

    def _show_typed(self) -> None:
        self.slots.forget_rows()
        self.slots.set_rows(self._shown)
        current = self.keypad.keying.current
        if current is not None:
            self.slots.select(current.id)

    def _finish(self) -> None:
        if self._settling is not None:
            row_, value = self._settling, self.keypad.keying.answer(self._settling.found.key)
            self._leave_paper()
            self.differences.settle(row_, value)
        else:
            self._keep()

    def _keep(self) -> None:
        form, keying, service = self.form, self.keypad.keying, self.desk.entries
        row_ = self.row
        if form is None or row_ is None:
            return
        entry, actor = self.entry, self.desk.actor()
        answers, background = keying.answers(), keying.background()
        again = is_done(row_, entry)
        self.section.carry_out(
            lambda: service.enter(form.code, row_.copy, answers, background, entry, again=again, actor=actor),
            "",
            undoable=False,
            then=lambda _nothing: self._kept(row_),
            refused=self._not_kept,
        )

    def _kept(self, kept: CopyRow) -> None:
        """Until the records are read again, this form is known as typed."""
        facts = self.facts
        if facts is not None and kept.code in facts.copies:
            rows = [
                CopyRow(one.code, one.copy, one.passes | {self.entry}, one.is_taken) if one.copy == kept.copy else one
                for one in facts.copies[kept.code]
            ]  # fmt: skip
            self.facts = TypingFacts(
                facts.forms, {**facts.copies, kept.code: tuple(rows)}, facts.differences, facts.quality,
                facts.snapshot, facts.people,
            )  # fmt: skip
        self._pass(kept.copy)

    def _not_kept(self, refusal: Refusal) -> bool:
        """The form stays; the sentence stands beside the keys."""
        self.keypad.keying.back()
        self.keypad.begin(self.keypad.keying, self.keypad.number.text())
        self.keypad.fault.setText(self.desk.sentence(refusal))
        return True

    def _ask_paper(self, wanted: object) -> None:
        """One field by the number keys: what neither entry says. A form that is half typed waits meanwhile."""
        if not isinstance(wanted, DifferenceRow) or wanted.slot is None:
            return
        if self._settling is None:
            self._interrupted = self.keypad.keying
        self._settling = wanted
        number = self.tr("FORM {number}, AS ON THE PAPER").format(number=wanted.found.copy)
        self.head.say_state(None, self.entry)
        note = self.tr("Typed: {first} and {second}. Esc: not now.")
        slot = paper_slot(wanted.slot)
        self.keypad.begin(Keying((slot,)), number, note.format(first=wanted.first, second=wanted.second))
        self._show_slots((slot,))

    def _leave_paper(self) -> None:
        """Back to the form that waited."""
        if self._settling is None:
            return
        self._settling = None
        if self._interrupted.is_done:
            self._begin()
        else:
            self.keypad.begin(self._interrupted, self.tr("FORM {number}").format(number=self.copy.value()))
            self._show_slots(self._slots)
            self._see_row()
        self.differences.table.focus_table()
