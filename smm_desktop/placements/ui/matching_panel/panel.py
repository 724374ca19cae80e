"""Matching: what counts at the left, the best match in the middle, why it is so at the right."""

from __future__ import annotations

from collections.abc import Callable
from math import fsum

from PySide6.QtCore import QTimer
from PySide6.QtWidgets import QWidget

from smm_desktop.core.refusals import Refusal
from smm_desktop.placements.service import ProposedPair
from smm_desktop.placements.terms import MatchWish, PairRuling, PlacementReason
from smm_desktop.placements.ui.matching_panel.applying import Applying
from smm_desktop.placements.ui.matching_panel.changes import Moved, changes
from smm_desktop.placements.ui.matching_panel.empties import empty_pairs, empty_rulings, empty_without
from smm_desktop.placements.ui.matching_panel.explaining import Explainer, at_once
from smm_desktop.placements.ui.matching_panel.facts import (
    Matched,
    Ruled,
    Scene,
    Without,
    find_match,
    is_outdated,
    read_scene,
)
from smm_desktop.placements.ui.matching_panel.lists import Kind
from smm_desktop.placements.ui.matching_panel.notices import Notices
from smm_desktop.placements.ui.matching_panel.ruling import Decision
from smm_desktop.placements.ui.matching_panel.section import MatchSection
from smm_desktop.placements.ui.matching_panel.view import MatchView
from smm_desktop.placements.ui.matching_panel.what_if import WhatIf
from smm_desktop.placements.ui.section_panel import Desk
from smm_desktop.widgets.buttons import Variant, primary, secondary
from smm_desktop.widgets.layouts import STRETCH, column, row
from smm_desktop.widgets.loading import LatestLoader

_KEEP_MS = 400


class MatchingPanel(MatchSection):
    """Nothing is written but pins, bans and settings until a proposal is applied."""

    def __init__(self, desk: Desk, parent: QWidget | None = None) -> None:
        super().__init__(desk, "matching_panel", parent)
        self._row: object = None
        self._what_if, self._applying = WhatIf(self, self._decided), Applying(self)
        self._explainer = Explainer(desk.jobs, desk.matching, self)
        self._watch = LatestLoader(desk.jobs, self)
        self._keep_later = QTimer(self, singleShot=True, interval=_KEEP_MS)
        self.apply_button = secondary(
            self.tr("&Apply…"),
            icon="check-check",
            shortcut="Ctrl+Return",
            name="match_apply",
            on_click=self._applying.ask,
        )
        self.match_button = primary(
            self.tr("&Find the best match"),
            icon="sparkles",
            shortcut="F9",
            name="match_find",
            on_click=self.match_again,
        )
        self.buttons = (self.apply_button, self.match_button)
        self.view = MatchView(self._notices())
        self.tools = QWidget()
        self.tools.setLayout(row(STRETCH, self.view.fold, self.view.lists.search))
        self.setLayout(column(self.view, gap=0))
        self._connect()
        self._show_buttons()

    def _notices(self) -> Notices:
        return Notices(
            on_take_back=self._what_if.take_back,
            on_match=self.match_again,
            on_rulings=lambda: self.view.lists.show_kind(Kind.RULINGS),
            on_undo=self._applying.undo,
        )

    def _connect(self) -> None:
        choices, side, lists = self.view.choices, self.view.side, self.view.lists
        self._keep_later.timeout.connect(self.keep_settings)
        choices.settled.connect(self._keep_later.start)
        choices.changed.connect(self._choices_changed)
        lists.row_chosen.connect(self._show_row)
        lists.checks_changed.connect(self._show_chosen)
        self._explainer.answered.connect(side.pair.show_solved)
        self._explainer.refused.connect(lambda why: side.pair.show_needed(self.desk.sentence(why)))
        side.pin_wanted.connect(lambda: self._what_if.pin(self._row))
        side.pin_elsewhere_wanted.connect(lambda: self._what_if.pin_elsewhere(self._row))
        side.ban_wanted.connect(lambda: self._what_if.forbid(self._row))
        side.lift_wanted.connect(lambda: self._what_if.lift(self._row))
        self._add_row_actions()
        lists.set_empty(Kind.WITHOUT, empty_without())
        lists.set_empty(Kind.RULINGS, empty_rulings())

    def _add_row_actions(self) -> None:
        pairs, left = self.view.lists.tables[Kind.PAIRS], self.view.lists.tables[Kind.WITHOUT]
        for text, deed, icon, key in (
            (self.tr("Pin…"), self._what_if.pin, "lock", "F2"),
            (self.tr("Pin elsewhere…"), self._what_if.pin_elsewhere, "replace", "Shift+F2"),
            (self.tr("Forbid…"), self._what_if.forbid, "ban", "Del"),
        ):
            pairs.add_row_action(text, self._on_row(deed), icon=icon, shortcut=key)
        left.add_row_action(
            self.tr("Pin to a place…"),
            lambda _id: self._what_if.pin_elsewhere(self._row),
            icon="lock",
            shortcut="F2",
        )
        self.view.lists.tables[Kind.RULINGS].add_row_action(
            self.tr("Lift"), lambda _id: self._what_if.lift(self._row), icon="lock-open", shortcut="Del"
        )

    def _on_row(self, deed: Callable[[object], object]) -> Callable[[object], object]:
        return lambda _id: deed(self._row)

    def take_keyboard(self) -> None:
        if self.matched is None:
            self.match_button.setFocus()
        else:
            self.view.lists.focus_table()

    # --- what there is

    def refresh(self) -> None:
        database, today = self.desk.database, self.desk.clock.today()
        self.loader.load(lambda: read_scene(database, today), self._show_scene)

    def _show_scene(self, scene: Scene) -> None:
        if self.scene is None:
            self.view.choices.show_settings(scene.kept)
        self.scene = scene
        self.view.choices.show_scene(scene)
        self.view.lists.show_rows(Kind.RULINGS, scene.ruled)
        self._show_empty()
        self._show_buttons()
        people = self.tr("%n request(s) waiting", "", len(scene.requests))
        places = self.tr("%n free place(s)", "", scene.seats)
        self.say(self.tr("Matching"), f"{people}, {places}")
        if self.matched is not None and not self.view.running.is_running:
            service, proposal = self.desk.matching, self.matched.proposal
            self._watch.load(lambda: is_outdated(service, proposal), self._tell_outdated)

    def _tell_outdated(self, outdated: bool) -> None:
        if outdated and not self.view.running.is_running:
            self.view.notices.show_outdated()

    def _show_empty(self) -> None:
        if self.scene is not None:
            found = self.matched is not None
            empty = empty_pairs(self.scene, found, self.match_again, self.section_wanted.emit)
            self.view.lists.set_empty(Kind.PAIRS, empty)

    # --- what counts

    def keep_settings(self) -> None:
        """Those of the sliders and limits, if they were touched."""
        if not self._keep_later.isActive() and self.sender() is not self._keep_later:
            return
        self._keep_later.stop()
        kept, service = self.view.choices.settings, self.desk.matching
        if kept.weights.total:
            self.desk.jobs.run(
                lambda _progress: service.keep_settings(kept), writes=True, quiet=True, owner=self
            )

    def _choices_changed(self) -> None:
        has_weight = bool(self.view.choices.settings.weights.total)
        error = "" if has_weight else self.desk.sentence(Refusal(PlacementReason.WEIGHTS_ALL_ZERO))
        self.view.choices.weights.show_error(error)
        if self.matched is not None and self.matched.proposal.prepared.wish != self.view.choices.wish:
            self.view.notices.show_other_choices()
        elif self.matched is not None:
            self.view.notices.clear()
        self._show_buttons()

    # --- matching

    def match_again(self) -> None:
        self.match(self.view.choices.wish)

    def match(self, wish: MatchWish, cause: Decision | None = None) -> None:
        """In the background; `cause` is what the changes are told to come from."""
        if self.view.running.is_running or not self._may_match():
            return
        self.keep_settings()
        self._watch.drop()
        service = self.desk.matching
        job = self.desk.jobs.run(
            lambda progress: find_match(service, wish, progress),
            title=self.tr("Finding the best match"),
            on_done=lambda matched: self._show_match(matched, cause),
            on_refused=self._tell_match_refused,
            on_cancelled=self._show_buttons,
            on_failed=lambda _error: self._show_buttons(),
            owner=self,
        )
        job.ended.connect(self._show_buttons)
        self.view.running.watch(job, self.tr("Looking for the best match and its proof…"))
        self._show_buttons()

    def _may_match(self) -> bool:
        scene = self.scene
        weights = self.view.choices.settings.weights
        return scene is not None and bool(scene.requests and scene.seats and weights.total)

    def _show_match(self, matched: Matched, cause: Decision | None) -> None:
        before, self.matched = self.matched, matched
        lists, notices = self.view.lists, self.view.notices
        notices.clear()
        self.view.head.show_proposal(matched.proposal)
        self.view.show_result(True)
        self._show_empty()
        lists.show_pairs(matched.proposal.pairs)
        lists.show_rows(Kind.WITHOUT, matched.without)
        found = None if before is None else changes(before.proposal, matched.proposal)
        lists.show_rows(Kind.CHANGES, () if found is None else found.moved)
        if found is not None:
            account = "" if cause is None else cause.account()
            notices.show_changes(account, found, may_be_taken_back=cause is not None)
        if cause is None:
            lists.show_kind(Kind.PAIRS)
            self.take_keyboard()
        elif cause.ruling is PairRuling.PINNED:
            lists.tables[Kind.PAIRS].select(cause.key)
        self._show_buttons()

    def _tell_match_refused(self, refusal: Refusal) -> None:
        self.view.notices.show_refused(self.desk.sentence(refusal))
        self._show_buttons()

    def _decided(self, decision: Decision) -> None:
        if self.matched is not None:
            self.match(self.matched.proposal.prepared.wish, decision)

    def forget_match(self) -> None:
        """It was applied: what is left over needs a new one."""
        self.matched = None
        self._explainer.drop()
        self.view.show_result(False)
        for kind in (Kind.PAIRS, Kind.WITHOUT, Kind.CHANGES):
            self.view.lists.show_rows(kind, ())
        self._show_empty()
        self._show_buttons()

    # --- what is looked at

    def _show_row(self, kind: Kind, row: object) -> None:
        self._row = row
        side = self.view.side
        side.show_kind(kind)
        self._explainer.drop()
        match row:
            case ProposedPair():
                self._show_pair(row)
            case Without():
                side.without.show_without(row)
            case Ruled():
                side.ruled.show_ruled(row)
            case Moved():
                side.moved.show_moved(row)
            case _:
                side.clear(kind)
        self.view.show_side(row is not None or self.matched is not None)

    def _show_pair(self, pair: ProposedPair) -> None:
        if self.matched is None:
            return
        ruled = self.scene.ruled_by().get((pair.request.id, pair.offer.id)) if self.scene else None
        ruling = PairRuling.PINNED if pair.is_pinned else None if ruled is None else ruled.ruling
        told = at_once(self.desk.matching, self.matched.proposal, pair)
        self.view.side.pair.show_pair(told, ruling)
        self.view.side.show_ruling(ruling)
        self._explainer.ask(self.matched.proposal, told)

    def _show_chosen(self) -> None:
        if self.matched is not None:
            checked = self.view.lists.checked
            value = fsum(pair.grounds.value for pair in checked)
            self.view.chosen.show_chosen(len(checked), len(self.matched.proposal.pairs), value)
        self._show_buttons()

    def _show_buttons(self) -> None:
        """The primary one is what comes next."""
        is_running = self.view.running.is_running
        chosen = len(self.view.lists.checked) if self.matched is not None else 0
        self.apply_button.setEnabled(bool(chosen) and not is_running)
        self.apply_button.setText(self.tr("&Apply %n pair(s)…", "", chosen) if chosen else self.tr("&Apply…"))
        self.apply_button.set_variant(Variant.PRIMARY if chosen else Variant.SECONDARY)
        self.match_button.setText(
            self.tr("&Match again") if self.matched else self.tr("&Find the best match")
        )
        self.match_button.set_variant(Variant.SECONDARY if chosen else Variant.PRIMARY)
        self.match_button.setEnabled(self._may_match() and not is_running)
