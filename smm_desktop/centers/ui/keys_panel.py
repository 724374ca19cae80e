"""The center's keys: what each is for, by what others know it, until when it holds, and those before it."""

from PySide6.QtWidgets import QHBoxLayout, QWidget

from smm_desktop.centers import queries
from smm_desktop.centers.queries import SigningKeyRow
from smm_desktop.centers.terms import KeyPurpose
from smm_desktop.centers.ui.import_key_dialog import ImportKeyDialog
from smm_desktop.centers.ui.section_panel import Desk, SectionPanel
from smm_desktop.centers.ui.wording import day_text, fingerprint_text, key_name, key_note, key_state
from smm_desktop.core import clock
from smm_desktop.core.files import write_safely
from smm_desktop.signing.trust_file import write_trust_list
from smm_desktop.widgets import file_dialogs
from smm_desktop.widgets.badges import Badge
from smm_desktop.widgets.buttons import Button, primary, secondary
from smm_desktop.widgets.dialogs import ask
from smm_desktop.widgets.empty_state import EmptyState
from smm_desktop.widgets.facts import KeyValues
from smm_desktop.widgets.labels import Label, TextRole
from smm_desktop.widgets.layouts import SPACE, Card, ScrollColumn, column, empty_layout, row
from smm_desktop.widgets.table import Column, DataTable, badge_column, date_column, text_column

_ALGORITHMS = {
    "p256": "ECDSA P-256",
    "p384": "ECDSA P-384",
    "ed25519": "Ed25519",
    "rsa2048": "RSA 2048",
    "rsa3072": "RSA 3072",
    "rsa4096": "RSA 4096",
}
_ORDER = (KeyPurpose.DOCUMENT, KeyPurpose.PROOF, KeyPurpose.AUTHORITY)


class KeyCard(Card):
    """One key in use, for reading and comparing."""

    def __init__(self, key: SigningKeyRow, parent: QWidget | None = None) -> None:
        name = f"{key.purpose.value}_key_card"
        super().__init__(key_name(key.purpose), name=name, parent=parent)
        state = key_state(key)
        fingerprint = Label(_in_lines(key.fingerprint), TextRole.CODE, name=f"{name}_fingerprint")
        fingerprint.let_copy()
        self.add_corner(Badge(state.text, state.tone, name=f"{name}_state"))
        self.body.addWidget(Label(key_note(key.purpose), TextRole.SOFT, wrap=True))
        self.body.addWidget(KeyValues(self._facts(key)))
        self.body.addWidget(Label(self.tr("Fingerprint (SHA-256)"), TextRole.SOFT))
        self.body.addWidget(fingerprint)
        self.body.addStretch(1)

    def _facts(self, key: SigningKeyRow) -> list[tuple[str, str]]:
        until = (
            self.tr("without end")
            if key.valid_until is None
            else day_text(clock.local(key.valid_until).date())
        )
        return [
            (self.tr("Name"), key.label),
            (self.tr("Kind"), _ALGORITHMS.get(key.algorithm, key.algorithm)),
            (self.tr("Made on"), day_text(clock.local(key.created_at).date())),
            (self.tr("Valid until"), until),
        ]


def _in_lines(fingerprint: str) -> str:
    """Four groups a line, for reading aloud over the telephone."""
    groups = fingerprint_text(fingerprint).split()
    return "\n".join("  ".join(groups[at : at + 4]) for at in range(0, len(groups), 4))


class KeysPanel(SectionPanel):
    def __init__(self, desk: Desk, parent: QWidget | None = None) -> None:
        super().__init__(desk, "keys_panel", parent)
        self._cards: QHBoxLayout = row(gap=SPACE)
        self._former = DataTable(self._columns(), name="former_key_table")
        self._former.set_empty(
            EmptyState(
                self.tr("No earlier keys"),
                self.tr("Keys that were replaced are listed here."),
                icon="key-round",
            )
        )
        self._former.setMinimumHeight(240)
        self.buttons = self._make_buttons()
        scroll = ScrollColumn(name="keys_scroll")
        scroll.body.addLayout(self._cards)
        scroll.body.addWidget(Label(self.tr("Earlier keys"), TextRole.HEADING))
        scroll.body.addWidget(self._former, 1)
        self.setLayout(column(scroll, gap=0))

    def _make_buttons(self) -> tuple[Button, ...]:
        export = primary(
            self.tr("&Export key list…"), icon="upload", name="export_keys", on_click=self._export
        )
        take_in = secondary(self.tr("&Import key…"), icon="import", name="import_key", on_click=self._import)
        renew = secondary(
            self.tr("&Make new keys…"), icon="refresh-cw", name="make_keys", on_click=self._ask_renewal
        )
        return renew, take_in, export

    def _columns(self) -> tuple[Column, ...]:
        return (
            text_column(
                "purpose", self.tr("Key"), lambda one: key_name(one.purpose), width=170, sortable=False
            ),
            text_column("label", self.tr("Name"), lambda one: one.label, stretch=1, sortable=False),
            text_column(
                "fingerprint",
                self.tr("Fingerprint"),
                lambda one: fingerprint_text(one.fingerprint, 4),
                width=190,
                soft=True,
                sortable=False,
            ),
            date_column(
                "created", self.tr("Made on"), lambda one: clock.local(one.created_at).date(), sortable=False
            ),
            badge_column("state", self.tr("State"), key_state, width=190, sortable=False),
        )

    def refresh(self) -> None:
        self.loader.load(lambda: self.desk.database.ask(queries.signing_keys), self._show_keys)

    def _show_keys(self, keys: tuple[SigningKeyRow, ...]) -> None:
        empty_layout(self._cards)
        in_use = {key.purpose: key for key in keys if key.is_current}
        for purpose in _ORDER:
            if purpose in in_use:
                self._cards.addWidget(KeyCard(in_use[purpose]), 1)
        if not in_use:
            self._cards.addWidget(self._no_keys())
        self._former.set_rows([key for key in keys if not key.is_current])

    def _no_keys(self) -> EmptyState:
        return EmptyState(
            self.tr("This center has no keys yet"),
            self.tr("Without keys no certificate can be issued. Make them here, or import a document key."),
            icon="key-round",
            action=self.tr("Make keys"),
            on_action=self._renew,
            name="no_keys",
        )

    def _export(self) -> None:
        title = self.tr("Export the list of public keys")
        path = file_dialogs.save_file(self, title, "keys.json", self.tr("Key list (*.json)"), key="keys")
        if path is None:
            return
        self.carry_out(
            lambda: write_safely(path, write_trust_list(self.desk.key_list())),
            self.tr("Whoever has {file} can verify this center’s certificates").format(file=path.name),
            undoable=False,
        )

    def _import(self) -> None:
        ImportKeyDialog(self).open()

    def _ask_renewal(self) -> None:
        ask(
            self,
            self.tr("Make new keys?"),
            self.tr(
                "The keys in use are retired; what they signed stays genuine. Hand out the new key list afterwards."
            ),
            self.tr("Make new keys"),
            self._renew,
            danger=True,
            name="make_keys_question",
        )

    def _renew(self) -> None:
        actor = self.desk.actor()
        self.carry_out(
            lambda: self.desk.service.create_keys(actor=actor),
            self.tr("New keys are in use. Export the key list and hand it out."),
            undoable=False,
        )
