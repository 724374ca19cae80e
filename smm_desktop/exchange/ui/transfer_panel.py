"""A teacher's moves between centers, what came along from there, and the way to another center."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from pathlib import Path
from uuid import UUID

from PySide6.QtWidgets import QWidget

from smm_desktop.core.clock import local
from smm_desktop.core.database.database import Database
from smm_desktop.exchange import queries
from smm_desktop.exchange.queries import MoveRow, PartyRow
from smm_desktop.exchange.terms import (
    Delivery,
    EarlierCertificate,
    EarlierPlacement,
    EarlierTraining,
    MoveDirection,
)
from smm_desktop.exchange.ui.export_drives_panel import Drive, removable_drives
from smm_desktop.exchange.ui.hand_over_minute_dialog import show_minute
from smm_desktop.exchange.ui.hand_over_panel import Desk, HandOverPanel
from smm_desktop.exchange.ui.transfer_in_dialog import Earlier, history_items, history_of
from smm_desktop.exchange.ui.transfer_out_dialog import TransferOutDialog
from smm_desktop.teachers import queries as teachers
from smm_desktop.widgets.buttons import secondary
from smm_desktop.widgets.dialogs import ask, tell
from smm_desktop.widgets.labels import Label, TextRole
from smm_desktop.widgets.layouts import column
from smm_desktop.widgets.loading import LatestLoader
from smm_desktop.widgets.timeline import Timeline


@dataclass(frozen=True, slots=True)
class Moves:
    """What is shown of one teacher."""

    name: str
    moves: tuple[MoveRow, ...]
    trainings: tuple[EarlierTraining, ...]
    placements: tuple[EarlierPlacement, ...]
    certificates: tuple[EarlierCertificate, ...]

    @property
    def history(self) -> list[Earlier]:
        return history_of(self.trainings, self.placements)


def read_moves(database: Database, teacher_id: UUID) -> Moves:
    person = database.ask(teachers.teacher, teacher_id)
    return Moves(
        "" if person is None else person.full_name,
        database.ask(queries.moves_of, teacher_id),
        database.ask(queries.earlier_trainings, teacher_id),
        database.ask(queries.earlier_placements, teacher_id),
        database.ask(queries.earlier_certificates, teacher_id),
    )


class TransferPanel(HandOverPanel):
    """`show_teacher` loads in the background; hung on the teacher's detail by the shell."""

    def __init__(
        self,
        desk: Desk,
        find: Callable[[], tuple[Drive, ...]] = removable_drives,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(desk, "transfer_panel", parent)
        self._find = find
        self._teacher_id: UUID | None = None
        self._name = ""
        self._asker = LatestLoader(desk.jobs, self)
        self.moves = Label("", TextRole.SOFT, wrap=True, name="teacher_moves")
        self._title = Label(self.tr("At other centers"), TextRole.HEADING)
        self.history = Timeline()
        self.certificates = Label("", TextRole.SMALL, wrap=True, name="earlier_certificates")
        self.move_button = secondary(
            self.tr("Move to another center…"), icon="send", name="move_teacher", on_click=self.ask_where
        )
        self.setLayout(
            column(self._title, self.moves, self.history, self.certificates, self.move_button, gap=10)
        )
        self.show_teacher(None)

    def show_teacher(self, teacher_id: object) -> None:
        """None shows nothing."""
        self._teacher_id = teacher_id if isinstance(teacher_id, UUID) else None
        self.setVisible(self._teacher_id is not None)
        self.refresh()

    def refresh(self) -> None:
        teacher_id = self._teacher_id
        if teacher_id is None:
            self.loader.drop()
            return
        self.loader.load(lambda: read_moves(self.desk.database, teacher_id), self._show)

    def _show(self, found: Moves) -> None:
        self._name = found.name
        self.moves.setText("\n".join(map(self._move_text, found.moves)))
        self.history.set_items(history_items(found.history))
        count = len(found.certificates)
        self.certificates.setText(self.tr("%n certificate(s) of other centers came along.", "", count))
        self._title.setVisible(bool(found.moves or found.history))
        self.moves.setVisible(bool(found.moves))
        self.history.setVisible(bool(found.history))
        self.certificates.setVisible(count > 0)

    def _move_text(self, move: MoveRow) -> str:
        if move.direction is MoveDirection.IN:
            text = self.tr("Came from {center} on {day}.")
        else:
            text = self.tr("Left for {center} on {day}.")
        return text.format(center=move.center_name, day=f"{local(move.moved_at):%d.%m.%Y}")

    def ask_where(self) -> None:
        """Read who can receive the teacher and what is plugged in, then ask."""
        database, find = self.desk.database, self._find
        self._asker.load(
            lambda: (database.ask(queries.possible_recipients), find()), lambda found: self._ask(*found)
        )

    def _ask(self, recipients: tuple[PartyRow, ...], drives: tuple[Drive, ...]) -> None:
        if self._teacher_id is None:
            return
        if not recipients:
            tell(
                self,
                self.tr("No other center is known yet"),
                self.tr("Their keys come with receipts; or take in their key file on the hand-over page."),
                name="no_recipients",
            )
            return
        writable = [drive for drive in drives if drive.is_writable]
        dialog = TransferOutDialog(self.desk, (self._teacher_id, self._name), recipients, writable, self)
        dialog.written.connect(self._written)
        dialog.open()

    def _written(self, delivery: Delivery) -> None:
        self.refresh()
        self.deed_done.emit(delivery.path)
        ask(
            self,
            self.tr("The transfer file is written. The stick may be removed"),
            self.tr("Give it to the other center, which takes the teacher over from it."),
            self.tr("&Print delivery minute…"),
            lambda: show_minute(self, self.desk, delivery),
            details=(Path(delivery.path).name,),
            name="transfer_written",
        )
