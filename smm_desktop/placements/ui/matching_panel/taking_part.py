"""The dialog that says which requests and which offers take part in a match; the usual answer is all."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Sequence
from dataclasses import dataclass
from uuid import UUID

from PySide6.QtCore import QCoreApplication
from PySide6.QtWidgets import QWidget

from smm_desktop.placements.ui.matching_panel.facts import Scene
from smm_desktop.placements.ui.wording.offers import span_text
from smm_desktop.widgets.dialog_frame import DialogFrame
from smm_desktop.widgets.labels import Label, TextRole
from smm_desktop.widgets.layouts import column, row
from smm_desktop.widgets.table import DataTable, number_column, text_column, two_line_column
from smm_desktop.widgets.tones import Tone

translate = QCoreApplication.translate
_WIDTH, _HEIGHT = 900, 380


@dataclass(frozen=True, slots=True)
class TakingPart:
    """None stands for all, those to come included."""

    offers: frozenset[UUID] | None
    requests: frozenset[UUID] | None

    def among(self, scene: Scene) -> TakingPart:
        """What has gone since is left out."""
        return TakingPart(
            _among(self.offers, (row.id for row in scene.offers)),
            _among(self.requests, (row.id for row in scene.requests)),
        )


def _among(chosen: frozenset[UUID] | None, there: Iterable[UUID]) -> frozenset[UUID] | None:
    return None if chosen is None else (chosen & frozenset(there)) or None


class TakingPartDialog(DialogFrame):
    """`then` gets what was chosen."""

    def __init__(
        self, parent: QWidget, scene: Scene, part: TakingPart, then: Callable[[TakingPart], object]
    ) -> None:
        super().__init__(
            translate("placements", "Who takes part?"),
            translate("placements", "Only those with a tick are matched; Space sets it."),
            confirm=translate("placements", "Match these"),
            name="taking_part_dialog",
            parent=parent,
        )
        self._scene, self._then = scene, then
        self.requests = _requests_table(scene, part)
        self.offers = _offers_table(scene, part)
        self._error = Label("", TextRole.BODY, tone=Tone.BAD, wrap=True, name="taking_part_error")
        self._error.hide()
        left = column(Label(self.tr("Requests"), TextRole.HEADING), self.requests)
        right = column(Label(self.tr("Offers"), TextRole.HEADING), self.offers)
        self.body.addLayout(row(left, right, gap=16))
        self.body.addWidget(self._error)
        self.setMinimumWidth(_WIDTH)
        for table in (self.requests, self.offers):
            table.setMinimumHeight(_HEIGHT)

    def confirm(self) -> None:
        offers = _chosen(self.offers, [one.id for one in self._scene.offers])
        requests = _chosen(self.requests, [one.id for one in self._scene.requests])
        if offers == frozenset() or requests == frozenset():
            self._error.setText(self.tr("Tick at least one request and one offer."))
            self._error.show()
            return
        self._then(TakingPart(offers, requests))
        self.accept()


def _chosen(table: DataTable, everything: Sequence[UUID]) -> frozenset[UUID] | None:
    checked = set(table.checked_ids)
    return None if checked == set(everything) else frozenset(one for one in everything if one in checked)


def _requests_table(scene: Scene, part: TakingPart) -> DataTable:
    table = DataTable(
        [
            two_line_column(
                "name",
                translate("placements", "Teacher"),
                lambda one: one.name,
                lambda one: one.school,
                stretch=1,
                sortable=False,
            ),
            text_column(
                "field",
                translate("placements", "Field"),
                lambda one: one.field,
                width=150,
                soft=True,
                sortable=False,
            ),
        ],
        checkable=True,
        name="taking_part_requests",
    )
    table.set_rows(scene.requests)
    table.set_checked([one.id for one in scene.requests] if part.requests is None else part.requests)
    return table


def _offers_table(scene: Scene, part: TakingPart) -> DataTable:
    table = DataTable(
        [
            two_line_column(
                "company",
                translate("placements", "Company"),
                lambda one: one.company,
                lambda one: f"{one.code} · {span_text(one.starts_on, one.ends_on)}",
                stretch=1,
                sortable=False,
            ),
            number_column(
                "free", translate("placements", "Free"), lambda one: one.free, width=70, sortable=False
            ),
        ],
        checkable=True,
        name="taking_part_offers",
    )
    table.set_rows(scene.offers)
    table.set_checked([one.id for one in scene.offers] if part.offers is None else part.offers)
    return table
