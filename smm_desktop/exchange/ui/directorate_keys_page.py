"""The directorate's side of the key ceremony: its own keys, whose keys it trusts, requests, answers, revocations."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import dataclass
from pathlib import Path

from PySide6.QtWidgets import QWidget

from smm_desktop.core.files import write_safely
from smm_desktop.core.refusals import Refusal
from smm_desktop.exchange import queries
from smm_desktop.exchange.queries import PartyRow
from smm_desktop.exchange.service import Introduction
from smm_desktop.exchange.terms import DIRECTORATE, ExchangeReason, KeyUse, PartyState
from smm_desktop.exchange.ui.directorate_desk_panel import DirectorateDesk, tell_written
from smm_desktop.exchange.ui.directorate_keys_panel import PartyPanel, party_columns
from smm_desktop.exchange.ui.hand_over_panel import tell_refusal
from smm_desktop.exchange.ui.keys_blocks_panel import FingerprintBlocks
from smm_desktop.exchange.ui.keys_compare_dialog import CompareDialog
from smm_desktop.exchange.ui.wording import moment_text
from smm_desktop.widgets import file_dialogs
from smm_desktop.widgets.buttons import primary, secondary
from smm_desktop.widgets.dialogs import ask
from smm_desktop.widgets.empty_state import EmptyState
from smm_desktop.widgets.labels import Label, TextRole
from smm_desktop.widgets.layouts import STRETCH, Card, SideBySide, column, row
from smm_desktop.widgets.loading import LatestLoader
from smm_desktop.widgets.page import Page
from smm_desktop.widgets.table import DataTable
from smm_desktop.widgets.text_question import ask_text

_LARGEST = 1_000_000
_BESIDE = 18


@dataclass(frozen=True, slots=True)
class KeyRing:
    """Own keys, empty where none were made yet, and everybody ever believed."""

    fingerprint: str
    made: str
    parties: Sequence[PartyRow]


class DirectorateKeysPage(Page):
    """A file is never believed by itself: somebody compares its fingerprint on the telephone first."""

    def __init__(self, desk: DirectorateDesk, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("directorate_keys_page")
        self._desk = desk
        self._loader = LatestLoader(desk.jobs, self)
        self._loader.busy_changed.connect(self.set_busy)
        self.set_title(self.tr("Keys"))
        self.set_subtitle(self.tr("Whose packages are believed here, and for whom they are encrypted"))
        self._add_buttons()
        self.own_blocks = FingerprintBlocks(name="own_fingerprint")
        self._own_note = Label("", TextRole.SMALL, wrap=True, name="own_keys_note")
        self.body.addWidget(self._own_card())
        self.table = DataTable(party_columns(), name="party_table")
        self.table.set_empty(
            EmptyState(
                self.tr("No center is trusted yet"),
                self.tr("Hand the trust file to the centers. Each answers with a request: read it here."),
                icon="key-round",
                name="no_parties",
            )
        )
        self.table.selection_changed.connect(lambda _id: self._show_chosen())
        self.detail = PartyPanel(write_answer=self.write_answer, revoke=self.ask_revocation)
        self.body.addWidget(SideBySide(self.table, self.detail, side_width=332), 1)

    def _add_buttons(self) -> None:
        self.trust_button = self.add_action(
            secondary(
                self.tr("Write trust &file…"),
                icon="file-up",
                name="write_trust_file",
                on_click=self.write_trust_file,
            )
        )
        self.add_action(
            primary(
                self.tr("&Read a request…"),
                icon="file-down",
                shortcut="Ctrl+N",
                name="read_request",
                on_click=self.choose_request,
            )
        )

    def _own_card(self) -> Card:
        card = Card(
            self.tr("Our fingerprint"),
            self.tr("Read it to a center that compares our trust file."),
            name="own_keys_card",
        )
        self.make_button = secondary(
            self.tr("&Make new keys…"), icon="refresh-cw", name="make_keys", on_click=self.ask_new_keys
        )
        side = column(self._own_note, row(STRETCH, self.make_button), gap=10)
        line = row(self.own_blocks, side, gap=_BESIDE)
        line.setStretch(0, 1)
        card.body.addLayout(line)
        return card

    def refresh(self) -> None:
        self._loader.load(self._read, self._show)

    def _read(self) -> KeyRing:
        desk = self._desk
        rows = desk.database.ask(queries.own_keys, KeyUse.SENDING)
        made = moment_text(rows[0].created_at) if rows else ""
        fingerprint = desk.keys.own().fingerprint if made else ""
        return KeyRing(fingerprint, made, desk.database.ask(queries.parties))

    def _show(self, ring: KeyRing) -> None:
        self.own_blocks.set_text(ring.fingerprint)
        made = self.tr("Made on {moment}").format(moment=ring.made)
        self._own_note.setText(
            made
            if ring.made
            else self.tr("There are no keys yet. Make them once, then hand out the trust file.")
        )
        self.make_button.setText(self.tr("&Make new keys…") if ring.made else self.tr("&Make keys"))
        self.trust_button.setEnabled(bool(ring.made))
        self.table.set_rows([one for one in ring.parties if one.center != DIRECTORATE])
        if self.table.selected_id is None:
            self.table.select_first()
        self._show_chosen()

    @property
    def party(self) -> PartyRow | None:
        chosen = self.table.selected_id
        found = None if chosen is None else self.table.row(chosen)
        return found if isinstance(found, PartyRow) else None

    def _show_chosen(self) -> None:
        self.detail.show_party(self.party)

    def ask_new_keys(self) -> None:
        if not self.own_blocks.text:
            self._make_keys(is_first=True)
            return
        ask(
            self,
            self.tr("Make new keys for the directorate?"),
            self.tr(
                "Centers then need the new trust file. What was encrypted for the former keys can still be opened here."
            ),
            self.tr("&Make new keys"),
            lambda: self._make_keys(is_first=False),
            danger=True,
            name="new_keys_question",
        )

    def _make_keys(self, *, is_first: bool) -> None:
        keys, actor = self._desk.keys, self._desk.actor()
        account = self.tr("The keys are made. Now hand out the trust file.")
        self._desk.do(
            self,
            lambda _progress: keys.ensure_keys(actor=actor) if is_first else keys.renew_keys(actor=actor),
            lambda _own: self._done(account),
        )

    def write_trust_file(self) -> None:
        """The file by which centers come to know the directorate."""
        keys, actor = self._desk.keys, self._desk.actor()
        path = self._ask_target(self.tr("smm-trust.json"))
        if path is not None:
            account = self.tr("Trust file written: {file}. The same one goes to every center.").format(
                file=path.name
            )
            self._write(path, lambda: keys.introduce(actor=actor), account)

    def write_answer(self) -> None:
        """The file that tells the chosen center that its keys are trusted."""
        party, keys = self.party, self._desk.keys
        if party is None:
            return
        path = self._ask_target(self.tr("smm-answer-{center}.json").format(center=f"{party.center:02d}"))
        if path is not None:
            account = self.tr("Answer written: {file}").format(file=path.name)
            self._write(path, lambda: keys.answer(party.center), account)

    def _ask_target(self, name: str) -> Path | None:
        filters = self.tr("Key files (*.json)")
        return file_dialogs.save_file(self, self.tr("Write a key file"), name, filters, key="keys")

    def _write(self, path: Path, make: Callable[[], bytes], account: str) -> None:
        self._desk.do(
            self,
            lambda _progress: write_safely(path, make()),
            lambda _none: tell_written(self, account, path),
        )

    def choose_request(self) -> None:
        filters = self.tr("Key files (*.json);;All files (*)")
        path = file_dialogs.open_file(self, self.tr("Request of a center"), filters, key="keys")
        if path is not None:
            self.read_request(path)

    def read_request(self, path: Path) -> None:
        """Read a center's request; nothing is believed before its fingerprint was compared."""
        keys = self._desk.keys
        self._loader.load(
            lambda: keys.read(_read_small(path)),
            self._compare,
            refused=lambda refusal: tell_refusal(self, refusal),
        )

    def _compare(self, introduction: Introduction) -> None:
        known = introduction.known
        if known is not None and known.public == introduction.file.keys.public:
            self.show_toast(self.tr("These keys of {name} are trusted already.").format(name=known.name))
            return
        if introduction.is_vouched:
            self._ask_vouched(introduction)
            return
        CompareDialog(introduction, lambda typed: self._trust(introduction, typed), self).open()

    def _ask_vouched(self, introduction: Introduction) -> None:
        """The former key sealed the new one: nobody else can have written the file."""
        text = self.tr(
            "{name} has new keys, sealed by those that are trusted here. Nothing has to be compared."
        )
        ask(
            self,
            self.tr("Take the new keys over?"),
            text.format(name=introduction.file.keys.name),
            self.tr("&Take over"),
            lambda: self._trust(introduction, introduction.fingerprint),
            name="vouched_question",
        )

    def _trust(self, introduction: Introduction, compared: str) -> None:
        keys, actor = self._desk.keys, self._desk.actor()
        account = self.tr("{name} is trusted. Now write the answer.").format(name=introduction.file.keys.name)

        def work(_progress: object) -> int:
            keys.trust(introduction, compared=compared, actor=actor)
            return introduction.file.keys.center

        self._desk.do(self, work, lambda center: self._trusted(center, account))

    def _trusted(self, _center: int, account: str) -> None:
        self.mark_stale()
        self.show_toast(account, action=self.tr("Write answer…"), on_action=self.write_answer)

    def ask_revocation(self) -> None:
        party = self.party
        if party is None or party.state is not PartyState.TRUSTED:
            return
        ask_text(
            self,
            self.tr("Revoke the keys of center {number}?").format(number=party.center),
            self.tr("&Reason"),
            lambda reason: self._revoke(party, reason),
            confirm=self.tr("&Revoke"),
            note=self.tr(
                "Its packages are refused from now on, and these keys never come back: it makes new ones."
            ),
            danger=True,
            name="revoke_keys_dialog",
        )

    def _revoke(self, party: PartyRow, reason: str) -> None:
        keys, actor = self._desk.keys, self._desk.actor()
        account = self.tr("The keys of {name} are revoked.").format(name=party.name)
        self._desk.do(
            self,
            lambda _progress: keys.revoke(party.center, reason, actor=actor),
            lambda _none: self._done(account),
        )

    def _done(self, account: str) -> None:
        self.mark_stale()
        self.show_toast(account)


def _read_small(path: Path) -> bytes:
    try:
        with path.open("rb") as file:
            return file.read(_LARGEST)
    except OSError as error:
        raise Refusal(ExchangeReason.FILE_UNREADABLE, path=path) from error
