"""Whom the round asks: who has answered, who is to be reminded, who was forgotten."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from uuid import UUID

from PySide6.QtCore import QCoreApplication
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QWidget

from smm_desktop.core import turkish
from smm_desktop.needs import queries
from smm_desktop.needs.queries import MemberRow
from smm_desktop.needs.terms import MemberDraft, NeedsReason, RoundState
from smm_desktop.needs.ui.part_panel import Part
from smm_desktop.needs.ui.round_table import is_anonymous, member_columns
from smm_desktop.needs.ui.section_panel import Beside, SectionPanel
from smm_desktop.teachers.queries import find
from smm_desktop.widgets.banner import Banner
from smm_desktop.widgets.buttons import secondary
from smm_desktop.widgets.chips import Chip, FilterChips
from smm_desktop.widgets.empty_state import EmptyState
from smm_desktop.widgets.fonts import px
from smm_desktop.widgets.forms import PENDING, FormDialog, LineField
from smm_desktop.widgets.layouts import Flow, column, row
from smm_desktop.widgets.search_field import SearchField
from smm_desktop.widgets.table import DataTable

translate = QCoreApplication.translate
_CODE = 2  # the column
_ALL, _WAITING, _ANSWERED = "all", "waiting", "answered"


class People(Part):
    def __init__(self, section: SectionPanel) -> None:
        super().__init__(section, "round_people")
        self._members: tuple[MemberRow, ...] = ()
        self.search = SearchField(self.tr("Name or school"), name="member_search")
        self.chips = FilterChips(
            [
                Chip(_ALL, self.tr("All")),
                Chip(_WAITING, self.tr("To be reminded")),
                Chip(_ANSWERED, self.tr("Answered")),
            ],
            name="member_state",
        )
        self.note = Banner(
            self.tr(
                "This round is anonymous: no answer tells whose it is. Mark by hand who has handed in, so that "
                "nobody is reminded in vain."
            ),
            name="anonymous_note",
        )
        self.table = DataTable(member_columns(with_code=True), multi=True, name="members_table")
        self.mark_button = secondary(
            self.tr("&Mark as answered"), icon="user-check", name="mark_answered", on_click=self._mark
        )
        self.copy_button = secondary(
            self.tr("&Copy e-mails"), icon="clipboard-copy", name="copy_reminders", on_click=self.copy_emails
        )
        self.copy_button.setToolTip(self.tr("Those of the listed people who have not answered yet"))
        self.add_button = secondary(
            self.tr("&Add participant…"), icon="user-plus", name="add_member", on_click=self._add
        )
        self._lay_out()
        self._connect()

    def _lay_out(self) -> None:
        self.search.setFixedWidth(px(200))
        tools, deeds = Flow(), QWidget()
        deeds.setLayout(row(self.mark_button, self.copy_button, self.add_button))
        for part in (self.search, self.chips, deeds):
            tools.addWidget(part)
        layout = column(self.note, tools, self.table, gap=12)
        layout.setStretch(2, 1)
        self.setLayout(layout)

    def _connect(self) -> None:
        self.search.searched.connect(lambda _text: self._show_rows())
        self.chips.changed.connect(lambda _chosen: self._show_rows())
        self.table.selection_changed.connect(lambda _id: self._name_mark())

    def take_keyboard(self) -> None:
        self.table.focus_table()

    def begin(self) -> None:
        self.search.clear_now()
        self.chips.choose(_ALL)

    def refresh(self) -> None:
        one, database = self.round, self.desk.database
        if one is not None:
            self.loader.load(lambda: database.ask(queries.members, one.id), self._show)

    def _show(self, members: Sequence[MemberRow]) -> None:
        one = self.round
        if one is None:
            return
        self._members = tuple(members)
        waiting = sum(not member.has_answered for member in members)
        counts = {_ALL: len(members), _WAITING: waiting, _ANSWERED: len(members) - waiting}
        self.chips.set_counts(counts)
        self.note.setVisible(is_anonymous(one))
        self.table.view.setColumnHidden(_CODE, is_anonymous(one))
        is_open = one.state is RoundState.OPEN
        self.add_button.setVisible(is_open)
        self.mark_button.setVisible(is_open)
        self._show_rows()

    def _show_rows(self) -> None:
        self.table.set_empty(self._empty())
        self.table.set_rows(self.shown())
        if self.table.selected_id is None:
            self.table.select_first()
        self.copy_button.setEnabled(any(one.email and not one.has_answered for one in self.shown()))
        self._name_mark()

    def shown(self) -> list[MemberRow]:
        words, chosen = turkish.fold(self.search.text()).strip(), self.chips.current
        return [
            one
            for one in self._members
            if chosen == _ALL or one.has_answered is (chosen == _ANSWERED)
            if words in turkish.fold(f"{one.name} {one.organisation}")
        ]

    def _empty(self) -> EmptyState:
        if self.round is not None and self.round.state is RoundState.PLANNED and not self._members:
            return EmptyState(
                self.tr("The list is made when the round opens"),
                self.tr("Then the filter finds everybody who is asked, and the list stays as it is."),
                icon="users",
            )
        if self._members:
            return EmptyState(
                self.tr("Nobody found"),
                self.tr("Search for something else, or show everybody."),
                icon="search",
            )
        return EmptyState(self.tr("Nobody"), icon="users")

    @property
    def chosen(self) -> list[MemberRow]:
        found = (self.table.row(one) for one in self.table.selected_ids)
        return [one for one in found if isinstance(one, MemberRow)]

    def _name_mark(self) -> None:
        chosen = self.chosen
        takes_back = bool(chosen) and all(one.has_answered for one in chosen)
        text = self.tr("&Mark as waiting") if takes_back else self.tr("&Mark as answered")
        self.mark_button.setText(text)
        self.mark_button.setEnabled(bool(chosen))

    def _mark(self) -> None:
        one, chosen, service, actor = self.round, self.chosen, self.desk.answers, self.desk.actor()
        if one is None or not chosen:
            return
        answered = not all(member.has_answered for member in chosen)

        def deed() -> None:
            for member in chosen:
                if member.has_answered is not answered:
                    service.mark_answered(one.id, member.id, has_answered=answered, actor=actor)

        self.section.carry_out(deed, "", undoable=False)

    def copy_emails(self) -> None:
        """The addresses of those who are listed and have not answered."""
        waiting = [one.email for one in self.shown() if not one.has_answered and one.email]
        QGuiApplication.clipboard().setText("; ".join(waiting))
        text = self.tr("%n address(es) copied: paste them into an e-mail", "", len(waiting))
        self.section.deed_done.emit(text, None)

    def _add(self) -> None:
        if self.round is not None:
            MemberDialog(self.section, self.round.id, is_teacher=self.round.audience == "teachers").open()


class MemberDialog(FormDialog):
    """Somebody who was forgotten: a teacher of the register, or a company."""

    def __init__(self, panel: SectionPanel, round_id: UUID, *, is_teacher: bool) -> None:
        super().__init__(
            translate("needs", "Add participant"), primary=translate("needs", "Add"), name="member_dialog",
            parent=panel,
        )  # fmt: skip
        self._panel, self._round_id, self._is_teacher = panel, round_id, is_teacher
        hint = self.tr("As in the register: name and surname.") if is_teacher else ""
        self.form.add("name", self.tr("&Name"), LineField(name="member_name"), required=True, hint=hint)
        if not is_teacher:
            self.form.add("organisation", self.tr("&Company"), LineField(name="member_company"))
            self.form.add("email", self.tr("&E-mail"), LineField(name="member_email"))
        self.on_submit = self._submit

    def _submit(self, values: dict[str, object]) -> Mapping[str, str]:
        draft = self._draft(values)
        if draft is None:
            return {"name": self.tr("The register has nobody of this name, or several. Write the full name.")}
        service, actor = self._panel.desk.rounds, self._panel.desk.actor()
        self._panel.carry_out(
            lambda: service.add_member(self._round_id, draft, actor=actor),
            self.tr("{name} is on the list").format(name=draft.name),
            beside=Beside(self, {NeedsReason.MEMBER_TAKEN: "name", NeedsReason.NAME_MISSING: "name"}),
        )
        return PENDING

    def _draft(self, values: Mapping[str, object]) -> MemberDraft | None:
        name = str(values["name"])
        if not self._is_teacher:
            return MemberDraft(None, name, str(values["organisation"]) or name, str(values["email"]))
        found = self._panel.desk.database.ask(find, name, 5)
        same = [one for one in found if turkish.same(one.full_name, name)] or list(found)
        return MemberDraft(same[0].id, same[0].full_name) if len(same) == 1 else None
