"""One round: its state and figures at the head, its parts below."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import dataclass
from uuid import UUID

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QStackedWidget, QWidget

from smm_desktop.core.database.database import Database
from smm_desktop.needs import queries
from smm_desktop.needs.queries import InstrumentRow, MemberRow, RoundRow
from smm_desktop.needs.terms import RoundState
from smm_desktop.needs.ui.entry_panel import Typing
from smm_desktop.needs.ui.kiosk_page import KioskStart
from smm_desktop.needs.ui.part_panel import Part
from smm_desktop.needs.ui.round_dialog import RoundDialog
from smm_desktop.needs.ui.round_panel.files import Files
from smm_desktop.needs.ui.round_panel.forms import Forms
from smm_desktop.needs.ui.round_panel.people import People
from smm_desktop.needs.ui.round_table import came_back, is_anonymous
from smm_desktop.needs.ui.section_panel import Desk, SectionPanel
from smm_desktop.needs.ui.wording import anonymity_text, period_text, round_badge
from smm_desktop.widgets.badges import Badge
from smm_desktop.widgets.buttons import MenuButton, primary, secondary
from smm_desktop.widgets.chips import Chip, FilterChips
from smm_desktop.widgets.dialogs import ask
from smm_desktop.widgets.layouts import SPACE, STRETCH, column, row
from smm_desktop.widgets.progress import Meter

_PEOPLE, _FORMS, _FILES, _TYPING = "people", "forms", "files", "typing"


@dataclass(frozen=True, slots=True)
class RoundFacts:
    """The round, and what changing it needs."""

    row: RoundRow | None
    instruments: tuple[InstrumentRow, ...]
    members: tuple[MemberRow, ...]


def read_round(database: Database, round_id: UUID) -> RoundFacts:
    return RoundFacts(
        database.ask(queries.survey_round, round_id),
        database.ask(queries.instruments),
        database.ask(queries.members, round_id),
    )


class RoundPanel(SectionPanel):
    left = Signal()
    analysis_wanted = Signal(object)  # id of the round that is to be analysed

    def __init__(self, desk: Desk, parent: QWidget | None = None) -> None:
        super().__init__(desk, "round_panel", parent)
        self._wanted: UUID | None = None
        self._facts: RoundFacts | None = None
        self.people, self.forms, self.files, self.typing = (
            People(self),
            Forms(self),
            Files(self),
            Typing(self),
        )
        self._parts: dict[str, Part] = {
            _PEOPLE: self.people, _FORMS: self.forms, _FILES: self.files, _TYPING: self.typing,
        }  # fmt: skip
        self._stack = QStackedWidget()
        self.chips = FilterChips(
            [
                Chip(_PEOPLE, self.tr("People")),
                Chip(_FORMS, self.tr("Forms")),
                Chip(_FILES, self.tr("Files that came back")),
                Chip(_TYPING, self.tr("Typing")),
            ],
            name="round_part",
        )
        self.badge = Badge(name="round_badge")
        self.meter = Meter(name="round_meter")
        self.kiosk = KioskStart(self)
        self._make_buttons()
        self._lay_out()
        self.chips.changed.connect(lambda _chosen: self._show_part())

    def _make_buttons(self) -> None:
        self.back_button = secondary(
            self.tr("&Back"), icon="arrow-left", name="leave_round", on_click=self.left.emit
        )
        self.more = MenuButton(self.tr("&More"), name="round_more")
        self.more.add_item(self.tr("Title, days, people…"), self._change, icon="pencil", name="change_round")
        self.close_action = self.more.add_item(
            self.tr("Close round…"), self._close, icon="lock", name="close_round"
        )
        self.reopen_action = self.more.add_item(
            self.tr("Open again"), self._reopen, icon="lock-open", name="reopen_round"
        )
        self.cancel_action = self.more.add_item(
            self.tr("Give up round…"), self._cancel, icon="ban", name="cancel_round"
        )
        self.open_button = primary(
            self.tr("&Open for answers…"), icon="play", name="open_round", on_click=self._open
        )
        self.kiosk_button = primary(
            self.tr("Answer on this &screen"), icon="monitor", shortcut="F11", name="start_kiosk",
            on_click=self._start_kiosk,
        )  # fmt: skip
        self.analysis_button = primary(
            self.tr("&Analyse"), icon="chart-column", name="analyse_round", on_click=self._analyse
        )
        self.buttons = (
            self.back_button, self.more, self.open_button, self.kiosk_button, self.analysis_button,
        )  # fmt: skip

    def _lay_out(self) -> None:
        for part in self._parts.values():
            self._stack.addWidget(part)
        self.meter.setFixedWidth(220)
        head = row(self.chips, STRETCH, self.meter, self.badge, gap=SPACE)
        layout = column(head, self._stack, gap=14)
        layout.setStretch(1, 1)
        self.setLayout(layout)

    @property
    def part(self) -> Part:
        return self._parts[self.chips.current or _PEOPLE]

    @property
    def round(self) -> RoundRow | None:
        return self._facts.row if self._facts is not None else None

    def show_round(self, round_id: object, part: str = _PEOPLE) -> None:
        if isinstance(round_id, UUID):
            self._wanted = round_id
            self.chips.choose(part)

    def take_keyboard(self) -> None:
        self.part.take_keyboard()

    def refresh(self) -> None:
        wanted, database = self._wanted, self.desk.database
        if wanted is not None:
            self.loader.load(lambda: read_round(database, wanted), self._show)

    def _show(self, facts: RoundFacts) -> None:
        self._facts = facts
        one = facts.row
        if one is None:
            self.left.emit()
            return
        self.badge.set_badge(round_badge(one.state))
        many = came_back(one)
        self.meter.set_value(many / one.members if one.members else 0.0, text=f"{many} / {one.members}")
        self.meter.setVisible(bool(one.members))
        self._show_buttons(one)
        text = self.tr("{survey} · {promise} · {period}")
        period = period_text(one.starts_on, one.ends_on)
        promise = anonymity_text(one.anonymity)
        self.say(one.title, text.format(survey=one.instrument, promise=promise, period=period))
        self._show_part()

    def _show_buttons(self, one: RoundRow) -> None:
        shown = self.isVisible()
        self.open_button.setVisible(shown and one.state is RoundState.PLANNED)
        self.kiosk_button.setVisible(shown and one.state is RoundState.OPEN)
        self.analysis_button.setVisible(shown and one.state is RoundState.CLOSED)
        self.close_action.setVisible(one.state is RoundState.OPEN)
        self.reopen_action.setVisible(one.state is RoundState.CLOSED and not is_anonymous(one))
        self.cancel_action.setVisible(one.state in {RoundState.PLANNED, RoundState.OPEN})

    def _analyse(self) -> None:
        if self.round is not None:
            self.analysis_wanted.emit(self.round.id)

    def _show_part(self) -> None:
        self._stack.setCurrentWidget(self.part)
        if self.round is not None:
            self.part.show_round(self.round)

    def _change(self) -> None:
        facts = self._facts
        if facts is not None and facts.row is not None:
            RoundDialog(self, facts.instruments, facts.row, facts.members).open()

    def _open(self) -> None:
        self._ask_first(
            self.tr("Open the round for answers?"),
            self.tr("The survey is frozen, and the list of people stays as the filter finds it now."),
            self.tr("Open"),
            lambda one, actor: self.desk.rounds.open_round(one, actor=actor),
            self._opened,
        )

    def _opened(self, count: int) -> str:
        return self.tr("The round is open: %n people are asked", "", count)

    def _close(self) -> None:
        one = self.round
        details: Sequence[str] = ()
        if one is not None and is_anonymous(one):
            details = [
                self.tr(
                    "The sealed box is opened once, and the key is destroyed: no answer can be added later."
                ),
                self.tr("Answer files that come later can be read by nobody."),
            ]
        self._ask_first(
            self.tr("Close the round?"),
            self.tr("No more answers are taken, and the analysis can begin."),
            self.tr("Close round"),
            lambda round_id, actor: self.desk.rounds.close_round(round_id, actor=actor).responses,
            self._closed,
            details=details,
        )

    def _closed(self, count: int) -> str:
        return self.tr("The round is closed with %n answer(s)", "", count)

    def _reopen(self) -> None:
        one, actor = self.round, self.desk.actor()
        if one is not None:
            self.carry_out(
                lambda: self.desk.rounds.reopen_round(one.id, actor=actor), self.tr("The round is open again")
            )

    def _cancel(self) -> None:
        self._ask_first(
            self.tr("Give the round up?"),
            self.tr(
                "What lies in the sealed box of an anonymous round is destroyed unread. This cannot be undone."
            ),
            self.tr("Give up"),
            lambda one, actor: self.desk.rounds.cancel_round(one, actor=actor),
            lambda _nothing: self.tr("The round was given up"),
            danger=True,
        )

    def _ask_first(
        self,
        title: str,
        text: str,
        confirm: str,
        deed: Callable[[UUID, str], object],
        account: Callable[..., str],
        *,
        details: Sequence[str] = (),
        danger: bool = False,
    ) -> None:
        one, actor = self.round, self.desk.actor()
        if one is None:
            return

        def carry_out() -> None:
            self.carry_out(lambda: deed(one.id, actor), account, undoable=False)

        ask(self, title, text, confirm, carry_out, details=details, danger=danger, name="round_question")

    def _start_kiosk(self) -> None:
        if self.round is not None:
            self.kiosk.start(self.round)
