"""Taking packages in: bring files or a folder, look at what each would change, then take in what is good."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from pathlib import Path

from PySide6.QtWidgets import QStackedWidget, QWidget

from smm_desktop.core.progress import Progress
from smm_desktop.exchange.service import Arrival, packages_in
from smm_desktop.exchange.settings import SUFFIX
from smm_desktop.exchange.terms import Delivery, KindChanges
from smm_desktop.exchange.ui.arrivals_panel import ArrivalPanel
from smm_desktop.exchange.ui.arrivals_table import arrival_columns, is_harmless
from smm_desktop.exchange.ui.directorate_desk_panel import DirectorateDesk, choose_carrier, tell_written
from smm_desktop.exchange.ui.wording.standing import changes_text
from smm_desktop.widgets import file_dialogs
from smm_desktop.widgets.buttons import primary, secondary
from smm_desktop.widgets.drop_target import DropTarget
from smm_desktop.widgets.layouts import SideBySide
from smm_desktop.widgets.page import Page
from smm_desktop.widgets.table import DataTable
from smm_desktop.widgets.tones import Tone


class ArrivalsPage(Page):
    """Nothing is written before the primary button is pressed; what was shown is what is taken in."""

    def __init__(self, desk: DirectorateDesk, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("arrivals_page")
        self._desk = desk
        self.arrivals: tuple[Arrival, ...] = ()
        self._again: frozenset[Path] = frozenset()
        self._has_account = False
        self.set_title(self.tr("Take in packages"))
        self._add_buttons()
        self.drop = DropTarget(
            self.tr("Drop packages here"),
            self.tr(
                "Files that end in .smm, or the stick's folder. You see what they change before anything is written."
            ),
            icon="package-open",
            button=self.tr("Choose &files…"),
            on_browse=self.choose_files,
            name="arrivals_drop",
        )
        self.drop.dropped.connect(self.look_at)
        self.table = DataTable(arrival_columns(), name="arrival_table")
        self.table.selection_changed.connect(lambda _id: self._show_chosen())
        self.detail = ArrivalPanel(desk)
        self.detail.ticked.connect(self._show_buttons)
        self.detail.again_wanted.connect(self._look_again_at)
        self._stack = QStackedWidget()
        self._stack.addWidget(self.drop)
        self._stack.addWidget(SideBySide(self.table, self.detail, side_width=356))
        self.body.addWidget(self._stack, 1)
        self._show()

    def _add_buttons(self) -> None:
        self.files_button = self.add_action(
            secondary(
                self.tr("Choose &files…"),
                icon="files",
                shortcut="Ctrl+O",
                name="choose_packages",
                on_click=self.choose_files,
            )
        )
        self.folder_button = self.add_action(
            secondary(
                self.tr("Choose f&older…"),
                icon="folder-open",
                shortcut="Ctrl+Shift+O",
                name="choose_package_folder",
                on_click=self.choose_folder,
            )
        )
        self.take_button = self.add_action(
            primary(
                self.tr("&Take in"),
                icon="package-open",
                shortcut="Ctrl+Return",
                name="take_in",
                on_click=self.take_in,
            )
        )

    def choose_files(self) -> None:
        title, filters = self.tr("Packages to take in"), self.tr("Packages (*.smm);;All files (*)")
        self.look_at(file_dialogs.open_files(self, title, filters, key="packages"))

    def choose_folder(self) -> None:
        folder = file_dialogs.choose_folder(self, self.tr("Folder or stick with packages"), key="packages")
        if folder is not None:
            self.look_at([folder])

    def look_at(self, paths: Sequence[Path]) -> None:
        """Plan a new batch in the background."""
        if not paths:
            return
        found = packages_in(paths)
        if not found:
            self.clear_banners()
            text = self.tr("There is no file that ends in {suffix}.").format(suffix=SUFFIX)
            self.show_banner(text, Tone.WARN)
            return
        self._again = frozenset()
        self.detail.forget()
        self.clear_banners()
        self._has_account = False
        self._plan(found)

    def _look_again_at(self, path: Path) -> None:
        self._again |= {path}
        self._plan([one.path for one in self.arrivals])

    def _plan(self, paths: Sequence[Path]) -> None:
        batches, actor, again = self._desk.batches, self._desk.actor(), self._again
        job = self._desk.do(
            self,
            lambda progress: batches.plan(paths, actor=actor, again=again, progress=progress),
            self._planned,
            title=self.tr("Looking at packages"),
        )
        self.set_busy(True)
        job.ended.connect(lambda: self.set_busy(False))

    def _planned(self, arrivals: tuple[Arrival, ...]) -> None:
        self.arrivals = arrivals
        self._show()
        nothing_new = arrivals and all(map(is_harmless, arrivals))
        if nothing_new and not self._has_account:
            text = self.tr("Nothing new: all of these records are here already. Nothing was changed.")
            self.show_banner(text, Tone.GOOD)

    def refresh(self) -> None:
        """What was planned may have become stale by another deed; taking in checks that itself."""
        self._show_buttons()

    def _show(self) -> None:
        self._stack.setCurrentIndex(1 if self.arrivals else 0)
        self.table.set_rows(self.arrivals)
        if self.table.selected_id is None:
            self.table.select_first()
        self._show_chosen()
        self._show_buttons()
        if not self.arrivals:
            self.set_subtitle(self.tr("From a stick, an e-mail or a folder; any number, in any order."))

    def _show_chosen(self) -> None:
        chosen = next((one for one in self.arrivals if one.id == self.table.selected_id), None)
        self.detail.show_arrival(chosen)

    @property
    def ready(self) -> tuple[Arrival, ...]:
        """What the primary button takes in: planned, needed, and ticked where it wants a decision."""
        return tuple(one for one in self.arrivals if one.is_ready and self._is_accepted(one))

    def _is_accepted(self, arrival: Arrival) -> bool:
        plan = arrival.plan
        return plan is not None and (not plan.alarms or arrival.path in self.detail.accepted)

    def _show_buttons(self) -> None:
        count = len(self.ready)
        self.take_button.setText(
            self.tr("&Take in %n package(s)", "", count) if count else self.tr("&Take in")
        )
        self.take_button.setEnabled(count > 0)
        for button in (self.files_button, self.folder_button, self.take_button):
            button.setVisible(bool(self.arrivals) or button is self.folder_button)
        if not self.arrivals:
            return
        decisions = sum(one.is_ready and not self._is_accepted(one) for one in self.arrivals)
        ready = self.tr("%n ready", "", count)
        waiting = self.tr("%n with a decision to take", "", decisions) if decisions else ""
        refused = sum(one.refusal is not None and not is_harmless(one) for one in self.arrivals)
        bad = self.tr("%n refused or waiting", "", refused) if refused else ""
        done = sum(one.outcome is not None for one in self.arrivals)
        taken = self.tr("%n taken in", "", done) if done else ""
        self.set_subtitle(" · ".join(filter(None, (ready, taken, waiting, bad))))

    def take_in(self) -> None:
        """Take in what is ready, one package after the other; each is all or nothing."""
        chosen = self.ready
        if not chosen:
            return
        batches, actor, accepted = self._desk.batches, self._desk.actor(), frozenset(self.detail.accepted)
        again = self._again

        def work(progress: Progress) -> list[Arrival]:
            done = []
            for at, one in enumerate(chosen):
                alarms = one.plan.alarms if one.plan is not None and one.path in accepted else frozenset()
                part = progress.part(at, len(chosen))
                done.append(
                    batches.take_in(one, actor=actor, accepted=alarms, again=one.path in again, progress=part)
                )
            return done

        self.clear_banners()
        job = self._desk.jobs.run(
            work,
            title=self.tr("Taking in packages"),
            on_done=self._taken_in,
            on_cancelled=self._cancelled,
            writes=True,
            owner=self,
        )
        self.take_button.setEnabled(False)
        self.set_busy(True)
        job.ended.connect(lambda: self.set_busy(False))

    def _taken_in(self, done: Sequence[Arrival]) -> None:
        by_path = {one.path: one for one in done}
        self.arrivals = tuple(by_path.get(one.path, one) for one in self.arrivals)
        self._show()
        taken = [one for one in done if one.outcome is not None]
        refused = len(done) - len(taken)
        if taken:
            self._tell(taken)
        if refused:
            text = self.tr("%n package(s) were refused after all; each says why.", "", refused)
            self.show_banner(text, Tone.WARN)

    def _tell(self, taken: Sequence[Arrival]) -> None:
        self._has_account = True
        plans = [one.plan for one in taken if one.plan is not None]
        total = KindChanges(
            "",
            sum(one.total.new for one in plans),
            sum(one.total.changed for one in plans),
            sum(one.total.removed for one in plans),
        )
        account = self.tr("%n package(s) taken in: {changes}.", "", len(taken)).format(
            changes=changes_text(total)
        )
        centers = sorted({one.outcome.center for one in taken if one.outcome is not None})
        self.show_banner(
            account,
            Tone.GOOD,
            action=self.tr("Write the receipts…"),
            on_action=lambda: self.write_receipts(centers),
        )

    def _cancelled(self) -> None:
        self._has_account = True
        self.show_banner(
            self.tr("Stopped. Packages that were finished stay; the one under way left nothing behind."),
            Tone.INFO,
        )
        self._plan([one.path for one in self.arrivals])

    def write_receipts(self, centers: Sequence[int]) -> None:
        """Answer the centers whose packages were just taken in, onto the stick preferably."""
        folder = choose_carrier(self)
        if folder is None:
            return
        receipts, actor = self._desk.receipts, self._desk.actor()

        self._desk.do(
            self,
            lambda progress: receipts.write_receipts(centers, folder, actor=actor, progress=progress),
            self._told_written,
            title=self.tr("Writing receipts"),
        )

    def _told_written(self, receipts: Mapping[int, Delivery]) -> None:
        written = list(receipts.values())
        account = self.tr("%n receipt(s) written and read back. The stick may be removed.", "", len(written))
        tell_written(self, account, Path(written[-1].path))
