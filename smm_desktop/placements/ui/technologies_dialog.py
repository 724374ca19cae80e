"""The list of technologies: who names each, adding, renaming, merging, retiring, removing, and the starting lists."""

from __future__ import annotations

from collections.abc import Callable
from typing import TYPE_CHECKING
from uuid import UUID

from PySide6.QtCore import QCoreApplication

from smm_desktop.placements import queries
from smm_desktop.placements.queries import TechnologyRow
from smm_desktop.placements.ui.company_bar import field_choices
from smm_desktop.placements.ui.technologies_table import technology_columns
from smm_desktop.placements.ui.technology_dialog import TechnologyDialog
from smm_desktop.placements.ui.technology_merge_dialog import MergeDialog, StartingListDialog
from smm_desktop.widgets.banner import Banner
from smm_desktop.widgets.buttons import Button, danger, secondary
from smm_desktop.widgets.dialog_frame import DialogFrame
from smm_desktop.widgets.dialogs import ask
from smm_desktop.widgets.empty_state import EmptyState
from smm_desktop.widgets.forms import CheckField, ComboField
from smm_desktop.widgets.layouts import GAP, STRETCH, row
from smm_desktop.widgets.loading import LatestLoader
from smm_desktop.widgets.search_field import SearchField
from smm_desktop.widgets.table import DataTable
from smm_desktop.widgets.tones import Tone

if TYPE_CHECKING:
    from smm_desktop.placements.ui.section_panel import SectionPanel

translate = QCoreApplication.translate


class TechnologiesDialog(DialogFrame):
    """Works through the section that opened it, whose page refreshes; undo stands in the dialog itself."""

    def __init__(self, section: SectionPanel) -> None:
        super().__init__(
            translate("placements", "Technologies"),
            translate("placements", "Everybody chooses from one list, so that offers and wishes meet."),
            confirm=translate("placements", "Close"),
            name="technologies_dialog",
            parent=section,
        )
        self._section = section
        self._loader = LatestLoader(section.desk.jobs, self)
        self._deed: int | None = None
        self._wanted: UUID | None = None
        self.search = SearchField(self.tr("Name in either language, or field…"), name="technologies_search")
        self.field = ComboField(field_choices(self.tr("All fields")), name="technologies_field")
        self.retired = CheckField(self.tr("Retired ones &too"), name="technologies_retired")
        self.table = DataTable(technology_columns(), name="technologies_table")
        self.account = Banner(
            tone=Tone.GOOD, action=self.tr("&Undo"), on_action=self._undo, name="technologies_done"
        )
        self.account.hide()
        self.tools = self._make_tools()
        self._arrange()
        self._connect()
        self.refresh()

    def _make_tools(self) -> dict[str, Button]:
        """The buttons below the list; those that need a chosen technology rest without one."""
        rename = secondary(self.tr("&Rename…"), icon="pencil", name="rename_technology", on_click=self.rename)
        merge = secondary(self.tr("&Merge…"), icon="merge", name="merge_technology", on_click=self.merge)
        retire = secondary(self.tr("Re&tire"), icon="archive", name="retire_technology", on_click=self.retire)
        remove = danger(self.tr("Remo&ve…"), icon="trash-2", name="remove_technology", on_click=self.remove)
        return {"rename": rename, "merge": merge, "retire": retire, "remove": remove}

    def _arrange(self) -> None:
        self.cancel_button.hide()
        self.confirm_button.setDefault(False)
        self.confirm_button.setAutoDefault(False)
        self.search.setMaximumWidth(1400)
        self.field.setFixedWidth(210)
        line = row(self.search, self.field, self.retired, gap=GAP)
        line.setStretch(0, 1)
        add = secondary(
            self.tr("&Add technology…"),
            icon="plus",
            shortcut="Ctrl+N",
            name="new_technology",
            on_click=self.add,
        )
        start = secondary(
            self.tr("&Starting list…"), icon="list-plus", name="starting_list", on_click=self.start
        )
        self.body.addWidget(self.account)
        self.body.addLayout(line)
        self.body.addWidget(self.table, 1)
        self.body.addLayout(row(add, start, STRETCH, *self.tools.values(), gap=GAP))
        self.resize(1000, 620)

    def _connect(self) -> None:
        self.search.searched.connect(lambda _text: self.refresh())
        self.search.arrow_down.connect(self.table.focus_table)
        self.field.value_changed.connect(self.refresh)
        self.retired.value_changed.connect(self.refresh)
        self.table.selection_changed.connect(lambda _own: self._show_tools())
        self.table.opened.connect(lambda _own: self.rename())
        self.table.add_row_action(
            self.tr("Rename…"), lambda _own: self.rename(), icon="pencil", shortcut="F2"
        )
        self.table.add_row_action(
            self.tr("Remove…"), lambda _own: self.remove(), icon="trash-2", shortcut="Del"
        )
        self._section.deed_done.connect(self._tell)

    @property
    def chosen(self) -> TechnologyRow | None:
        own = self.table.selected_id
        found = None if own is None else self.table.row(own)
        return found if isinstance(found, TechnologyRow) else None

    def refresh(self) -> None:
        database, text = self._section.desk.database, self.search.text().strip()
        field, with_retired = self.field.value(), self.retired.value()
        code = field if isinstance(field, str) else None
        self._loader.load(
            lambda: database.ask(queries.technologies, field_code=code, text=text, with_retired=with_retired),
            self._show,
        )

    def _show(self, rows: tuple[TechnologyRow, ...]) -> None:
        self.table.set_empty(self._empty())
        self.table.set_rows(rows)
        if self._wanted is not None:
            self.table.select(self._wanted)
        if self.table.selected_id is None:
            self.table.select_first()
        self._wanted = None
        self._show_tools()

    def _empty(self) -> EmptyState:
        if self.search.text().strip():
            return EmptyState(
                self.tr("No technology found"), self.tr("Another spelling may help."), icon="search"
            )
        return EmptyState(
            self.tr("No technologies yet"),
            self.tr("Take over the starting list of a field, and add what your companies work with."),
            icon="wrench",
            action=self.tr("Starting list…"),
            on_action=self.start,
            name="no_technologies",
        )

    def _show_tools(self) -> None:
        own = self.chosen
        for button in self.tools.values():
            button.setEnabled(own is not None)
        is_retired = own is not None and not own.is_active
        self.tools["retire"].setText(self.tr("Res&tore") if is_retired else self.tr("Re&tire"))
        self.tools["retire"].set_icon("rotate-ccw" if is_retired else "archive")

    def _carry_out(self, deed: Callable[[], object], account: str | Callable[[object], str]) -> None:
        self._section.carry_out(deed, account, then=lambda _answer: self.refresh())

    def _tell(self, account: str, number: object) -> None:
        self._deed = number if isinstance(number, int) else None
        self.account.set_text(account, Tone.GOOD)
        self.account.setVisible(bool(account) and self._deed is not None)

    def _undo(self) -> None:
        desk, number = self._section.desk, self._deed
        actor = desk.actor()
        self.account.hide()
        if number is not None:
            self._section.carry_out(
                lambda: desk.database.undo(actor, number),
                "",
                undoable=False,
                then=lambda _gone: self.refresh(),
            )

    def add(self) -> None:
        TechnologyDialog(self._section, then=self._show_new, parent=self).open()

    def _show_new(self, technology_id: UUID, _name: str) -> None:
        """The new one, or the one that was meant by another spelling."""
        self._wanted = technology_id
        self.search.clear_now()
        self.field.set_value(None)
        self.refresh()

    def rename(self) -> None:
        own = self.chosen
        if own is not None:
            dialog = TechnologyDialog(self._section, own, parent=self)
            dialog.accepted.connect(self.refresh)
            dialog.open()

    def merge(self) -> None:
        own = self.chosen
        if own is not None:
            MergeDialog(self._section, own, self.refresh, self).open()

    def retire(self) -> None:
        own, desk = self.chosen, self._section.desk
        if own is None:
            return
        service, actor = desk.technologies, desk.actor()
        if own.is_active:
            done = self.tr("Retired: {name}").format(name=own.name)
            self._carry_out(lambda: service.retire_technology(own.id, actor=actor), done)
        else:
            done = self.tr("Restored: {name}").format(name=own.name)
            self._carry_out(lambda: service.restore_technology(own.id, actor=actor), done)

    def remove(self) -> None:
        own, desk = self.chosen, self._section.desk
        if own is None:
            return
        service, actor = desk.technologies, desk.actor()
        done = self.tr("Removed: {name}").format(name=own.name)
        ask(
            self,
            self.tr("Remove “{name}”?").format(name=own.name),
            self.tr("Only a technology that no company, offer or request names can be removed."),
            self.tr("Remove"),
            lambda: self._carry_out(lambda: service.remove_technology(own.id, actor=actor), done),
            danger=True,
            name="remove_technology_question",
        )

    def start(self) -> None:
        field = self.field.value()
        StartingListDialog(
            self._section, field if isinstance(field, str) else None, self.refresh, self
        ).open()
