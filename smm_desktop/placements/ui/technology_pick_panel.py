"""The editor that picks technologies of the list; one that it lacks is added on the way."""

from __future__ import annotations

from collections.abc import Sequence
from typing import TYPE_CHECKING
from uuid import UUID

from PySide6.QtWidgets import QWidget

from smm_desktop.placements import queries
from smm_desktop.placements.queries import TechnologyRow
from smm_desktop.placements.ui.technology_dialog import TechnologyDialog
from smm_desktop.widgets.forms import Choice, PickField
from smm_desktop.widgets.loading import LatestLoader

if TYPE_CHECKING:
    from smm_desktop.placements.ui.section_panel import SectionPanel


class TechnologyPick(PickField):
    """`known` are those that are picked already: retired ones are not in the list and stay all the same."""

    def __init__(
        self,
        section: SectionPanel,
        known: Sequence[tuple[UUID, str]] = (),
        *,
        placeholder: str = "",
        name: str = "",
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(
            [Choice(own, text) for own, text in known],
            placeholder=placeholder,
            may_grow=True,
            name=name,
            parent=parent,
        )
        self._section, self._known = section, dict(known)
        self._loader = LatestLoader(section.desk.jobs, self)
        self.unknown.connect(self._add)
        database = section.desk.database
        self._loader.load(lambda: database.ask(queries.technologies), self._offer)

    def _offer(self, rows: Sequence[TechnologyRow]) -> None:
        named = {one.id: one.name for one in rows} | self._known
        self.set_choices([Choice(own, text) for own, text in named.items()])

    def _add(self, text: str) -> None:
        TechnologyDialog(self._section, name=text, then=self._take, parent=self.window()).open()

    def _take(self, technology_id: UUID, name: str) -> None:
        """A new one, or the one that was meant by another spelling."""
        self._known[technology_id] = name
        self.line.clear()
        self.grow(Choice(technology_id, name))
