"""The column at the left: what counts, which limits hold, and who and what takes part."""

from __future__ import annotations

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QWidget

from smm_desktop.placements import settings
from smm_desktop.placements.queries.match_settings import MatchSettings
from smm_desktop.placements.terms import Limits, MatchWish
from smm_desktop.placements.ui.matching_panel.facts import Scene
from smm_desktop.placements.ui.matching_panel.limits import LimitsDialog
from smm_desktop.placements.ui.matching_panel.taking_part import TakingPart, TakingPartDialog
from smm_desktop.placements.ui.matching_panel.weights import WeightsBox
from smm_desktop.widgets.buttons import IconButton
from smm_desktop.widgets.labels import Label, TextRole
from smm_desktop.widgets.layouts import Card, Divider, ScrollColumn, column, row

EVERYBODY = TakingPart(None, None)


class MatchChoices(Card):
    """`settled` when the center's settings changed; `changed` whenever another match would be asked for."""

    changed = Signal()
    settled = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(name="match_choices", parent=parent)
        self._scene: Scene | None = None
        self._limits, self._part = settings.LIMITS, EVERYBODY
        self.weights = WeightsBox()
        self._limit_lines = Label("", TextRole.SOFT, wrap=True, name="match_limits")
        self._part_lines = Label("", TextRole.SOFT, wrap=True, name="match_part")
        scroll = ScrollColumn(name="match_choices_scroll")
        scroll.body.setSpacing(13)
        scroll.body.setContentsMargins(0, 0, 8, 0)
        for item in (self.weights, Divider(), self._limits_box(), Divider(), self._part_box()):
            scroll.body.addWidget(item)
        self.body.addWidget(scroll)
        layout = self.layout()
        if layout is not None:
            layout.setContentsMargins(16, 15, 8, 12)
        self.weights.changed.connect(self.settled)
        self.weights.changed.connect(self.changed)

    def _limits_box(self) -> QWidget:
        button = IconButton(
            "pencil", self.tr("Change the limits…"), name="match_limits_change", on_click=self.change_limits
        )
        return _box(self.tr("Limits"), button, self._limit_lines)

    def _part_box(self) -> QWidget:
        button = IconButton(
            "list-checks",
            self.tr("Choose who takes part…"),
            name="match_part_change",
            on_click=self.change_part,
        )
        return _box(self.tr("Taking part"), button, self._part_lines)

    @property
    def settings(self) -> MatchSettings:
        return MatchSettings(self.weights.weights, self._limits)

    @property
    def wish(self) -> MatchWish:
        part = self._part
        return MatchWish(part.offers, part.requests, self.weights.weights, self._limits)

    def show_settings(self, kept: MatchSettings) -> None:
        self.weights.set_weights(kept.weights)
        self._limits = kept.limits
        self._show()

    def show_scene(self, scene: Scene) -> None:
        self._scene = scene
        self._part = self._part.among(scene)
        self._show()

    def change_limits(self) -> None:
        LimitsDialog(self, self._limits, self._take_limits).open()

    def change_part(self) -> None:
        if self._scene is not None:
            TakingPartDialog(self, self._scene, self._part, self._take_part).open()

    def _take_limits(self, limits: Limits) -> None:
        self._limits = limits
        self._show()
        self.settled.emit()
        self.changed.emit()

    def _take_part(self, part: TakingPart) -> None:
        self._part = part
        self._show()
        self.changed.emit()

    def _show(self) -> None:
        limits = self._limits
        lines = (
            self.tr("Languages from level {level}").format(level=limits.language_level),
            self.tr("Same company again after %n month(s)", "", limits.been_there_months),
            self.tr("Fair share over %n month(s)", "", limits.lately_months),
        )
        self._limit_lines.setText("\n".join(lines))
        if self._scene is not None:
            self._part_lines.setText(
                "\n".join((self._requests_line(self._scene), self._offers_line(self._scene)))
            )

    def _requests_line(self, scene: Scene) -> str:
        if self._part.requests is None:
            return self.tr("All %n open request(s)", "", len(scene.requests))
        text = self.tr("{chosen} of {all} open requests")
        return text.format(chosen=len(self._part.requests), all=len(scene.requests))

    def _offers_line(self, scene: Scene) -> str:
        if self._part.offers is None:
            offers = self.tr("All %n offer(s)", "", len(scene.offers))
        else:
            text = self.tr("{chosen} of {all} offers")
            offers = text.format(chosen=len(self._part.offers), all=len(scene.offers))
        chosen = [row for row in scene.offers if self._part.offers is None or row.id in self._part.offers]
        free = self.tr("%n free place(s)", "", sum(row.free for row in chosen))
        return f"{offers}, {free}"


def _box(title: str, button: IconButton, lines: Label) -> QWidget:
    head = row(Label(title, TextRole.HEADING), button)
    head.setStretch(0, 1)
    box = QWidget()
    box.setLayout(column(head, lines, gap=3))
    return box
