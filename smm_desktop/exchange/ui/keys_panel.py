"""Keys of the hand-over: the own fingerprint to read out, the directorate's state, new keys and key files."""

from __future__ import annotations

from pathlib import Path

from PySide6.QtWidgets import QWidget

from smm_desktop.core.files import write_safely
from smm_desktop.core.refusals import Refusal
from smm_desktop.exchange.queries import (
    CeremonyStep,
    KeyStanding,
    PartyRow,
    key_standing,
    possible_recipients,
)
from smm_desktop.exchange.service import Introduction
from smm_desktop.exchange.terms import ExchangeReason
from smm_desktop.exchange.ui.hand_over_panel import Desk, HandOverPanel, tell_refusal
from smm_desktop.exchange.ui.keys_blocks_panel import FingerprintBlocks
from smm_desktop.exchange.ui.keys_compare_dialog import CompareDialog
from smm_desktop.exchange.ui.keys_others_panel import OtherCentersCard
from smm_desktop.exchange.ui.keys_standing_panel import CeremonyCard
from smm_desktop.exchange.ui.wording import moment_text
from smm_desktop.signing.key_files import KeyFileKind
from smm_desktop.widgets import file_dialogs
from smm_desktop.widgets.badges import Badge
from smm_desktop.widgets.buttons import secondary
from smm_desktop.widgets.dialogs import ask
from smm_desktop.widgets.forms import CheckField, FormDialog
from smm_desktop.widgets.labels import Label, TextRole
from smm_desktop.widgets.layouts import SPACE, STRETCH, Card, ScrollColumn, column, row
from smm_desktop.widgets.tones import BadgeValue, Tone

_LARGEST = 1 << 20


class KeysPanel(HandOverPanel):
    """The ceremony stands on top until it is done; key files of both sides are read and written here."""

    def __init__(self, desk: Desk, parent: QWidget | None = None) -> None:
        super().__init__(desk, "exchange_keys_panel", parent)
        self.standing: KeyStanding | None = None
        self.ceremony = CeremonyCard()
        self.ceremony.wanted.connect(self._do_step)
        self.own_blocks = FingerprintBlocks(name="own_fingerprint")
        self.their_blocks = FingerprintBlocks(name="directorate_fingerprint")
        self._own_note = Label("", TextRole.SMALL, wrap=True, name="own_keys_note")
        self._their_note = Label("", TextRole.SMALL, wrap=True, name="directorate_note")
        self._state = Badge(name="directorate_state")
        scroll = ScrollColumn(name="exchange_keys_scroll")
        scroll.body.addWidget(self.ceremony)
        cards = row(self._own_card(), self._their_card(), gap=SPACE)
        for at in range(2):
            cards.setStretch(at, 1)
        scroll.body.addLayout(cards)
        self.others = OtherCentersCard()
        scroll.body.addWidget(self.others)
        self.setLayout(column(scroll, gap=0))
        self.ceremony.hide()

    def _own_card(self) -> Card:
        card = Card(
            self.tr("Our fingerprint"),
            self.tr("Read these blocks to the directorate on the telephone."),
            name="own_keys_card",
        )
        self.request_button = secondary(
            self.tr("Write key &file…"), icon="file-up", name="write_key_file", on_click=self.write_request
        )
        self.renew_button = secondary(
            self.tr("&New keys…"), icon="refresh-cw", name="renew_exchange_keys", on_click=self.ask_renewal
        )
        buttons = row(self.request_button, self.renew_button, STRETCH)
        card.body.addLayout(column(self.own_blocks, self._own_note, STRETCH, buttons, gap=14))
        return card

    def _their_card(self) -> Card:
        card = Card(
            self.tr("The directorate"), self.tr("To whom packages are encrypted."), name="directorate_card"
        )
        card.add_corner(self._state)
        self.read_button = secondary(
            self.tr("Read key fi&le…"), icon="file-down", name="read_key_file", on_click=self.choose_file
        )
        card.body.addLayout(
            column(self.their_blocks, self._their_note, STRETCH, row(self.read_button, STRETCH), gap=14)
        )
        return card

    def refresh(self) -> None:
        database, keys = self.desk.database, self.desk.keys

        def read() -> tuple[KeyStanding, str, tuple[PartyRow, ...]]:
            standing = database.ask(key_standing)
            fingerprint = keys.own().fingerprint if standing.key is not None else ""
            return standing, fingerprint, database.ask(possible_recipients)

        self.loader.load(read, lambda found: self._show(*found))

    def _show(self, standing: KeyStanding, fingerprint: str, others: tuple[PartyRow, ...]) -> None:
        self.standing = standing
        self.others.show_parties(others)
        self.ceremony.show_step(standing.step)
        self.own_blocks.set_text(fingerprint)
        key, party = standing.key, standing.directorate
        made = self.tr("Made on {moment}.").format(moment=moment_text(key.created_at)) if key else ""
        self._own_note.setText(made or self.tr("No keys yet; they are made with the first key file."))
        self.renew_button.setEnabled(key is not None)
        self.request_button.setEnabled(party is not None or key is not None)
        self.their_blocks.set_text(party.fingerprint if party else "")
        if party is None:
            self._state.set_badge(BadgeValue(self.tr("not known yet"), Tone.WARN))
            self._their_note.setText(self.tr("Read the trust file that the directorate gave you."))
            return
        self._state.set_badge(BadgeValue(self.tr("trusted"), Tone.GOOD))
        text = self.tr("{name}. Trusted since {moment}, confirmed by {person}.")
        self._their_note.setText(
            text.format(name=party.name, moment=moment_text(party.trusted_at), person=party.trusted_by)
        )

    def _do_step(self, step: str) -> None:
        if step == CeremonyStep.REQUEST:
            self.write_request()
        else:
            self.choose_file()

    def write_request(self) -> None:
        """Write the center's key file, making keys where there are none yet."""
        number = self.standing.own.center if self.standing is not None else 0
        name = self.tr("smm-request-{number}.json").format(number=f"{number:02d}")
        title, filters = self.tr("Write the key file"), self.tr("Key files (*.json)")
        path = file_dialogs.save_file(self, title, name, filters, key="key_files")
        if path is None:
            return
        keys, actor = self.desk.keys, self.desk.actor()
        account = self.tr("Key file written: {file}. Hand it to the directorate.").format(file=path.name)
        self.desk.do(
            self,
            lambda: write_safely(path, keys.introduce(actor=actor)),
            lambda _none: self._done(account),
        )

    def choose_file(self) -> None:
        title, filters = self.tr("Read a key file"), self.tr("Key files (*.json)")
        path = file_dialogs.open_file(self, title, filters, key="key_files")
        if path is not None:
            self.read_file(path)

    def read_file(self, path: Path) -> None:
        """Read a trust file or an answer; nothing is believed before a person compared it."""
        keys = self.desk.keys
        self.loader.load(
            lambda: keys.read(_bytes_of(path)),
            self._introduced,
            refused=lambda refusal: tell_refusal(self, refusal),
        )

    def _introduced(self, met: Introduction) -> None:
        known = met.known
        if known is not None and known.public == met.file.keys.public and met.is_vouched:
            self._trust(met, None)
        elif met.is_vouched:
            ask(
                self,
                self.tr("{name} has new keys. Take them over?").format(name=met.file.keys.name),
                self.tr(
                    "The file is sealed by the keys that you trust already, so nothing has to be compared."
                ),
                self.tr("&Take over"),
                lambda: self._trust(met, None),
                name="take_over_keys",
            )
        else:
            CompareDialog(met, lambda typed: self._trust(met, typed), self).open()

    def _trust(self, met: Introduction, compared: str | None) -> None:
        keys, actor = self.desk.keys, self.desk.actor()
        if met.file.kind is KeyFileKind.ANSWER:
            account = self.tr("The directorate trusts your keys. Everything is ready.")
        else:
            account = self.tr("The keys of {name} are trusted.").format(name=met.file.keys.name)
        self.desk.do(
            self,
            lambda: keys.trust(met, compared=compared, actor=actor),
            lambda _none: self._done(account),
        )

    def ask_renewal(self) -> None:
        """New keys want a new key file; whether the former ones may vouch for them is asked before."""
        dialog = FormDialog(
            self.tr("Make new keys?"),
            self.tr("The directorate then needs your new key file before it takes your packages."),
            primary=self.tr("&Make new keys"),
            name="renew_keys_question",
            parent=self,
        )
        dialog.form.add(
            "lost",
            "",
            CheckField(self.tr("The former keys may be in &other hands"), name="former_keys_lost"),
            hint=self.tr("Then they vouch for nothing any more, and the fingerprints are compared anew."),
        )
        dialog.accepted.connect(lambda: self._renew(is_lost=bool(dialog.form.values()["lost"])))
        dialog.open()

    def _renew(self, *, is_lost: bool) -> None:
        keys, actor = self.desk.keys, self.desk.actor()
        account = self.tr("New keys are made. Write the key file and give it to the directorate.")
        self.desk.do(
            self,
            lambda: keys.renew_keys(actor=actor, former_is_lost=is_lost),
            lambda _keys: self._done(account),
        )

    def _done(self, account: str) -> None:
        self.refresh()
        self.deed_done.emit(account)


def _bytes_of(path: Path) -> bytes:
    """A key file is small; nothing larger is read. Refuses FILE_UNREADABLE."""
    try:
        with path.open("rb") as file:
            return file.read(_LARGEST)
    except OSError as error:
        raise Refusal(ExchangeReason.FILE_UNREADABLE, path=path) from error
