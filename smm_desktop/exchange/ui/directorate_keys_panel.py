"""The centers whose keys were ever trusted: a table, and beside it one of them with its fingerprint."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import QCoreApplication
from PySide6.QtWidgets import QWidget

from smm_desktop.exchange.queries import PartyRow
from smm_desktop.exchange.terms import DataMode, PartyState
from smm_desktop.exchange.ui.merged_table import center_text
from smm_desktop.exchange.ui.wording import moment_text
from smm_desktop.exchange.ui.wording.standing import party_badge
from smm_desktop.widgets.buttons import danger, primary
from smm_desktop.widgets.detail_panel import DetailPanel, Fact
from smm_desktop.widgets.labels import Label, TextRole
from smm_desktop.widgets.table import Align, Column, badge_column, text_column, two_line_column

translate = QCoreApplication.translate


def party_columns() -> tuple[Column, ...]:
    return (
        text_column(
            "center", "", lambda one: str(one.center), width=44, align=Align.RIGHT, soft=True, sortable=False
        ),
        text_column(
            "name",
            translate("exchange", "Center"),
            lambda one: center_text(one.center),
            width=240,
            stretch=3,
            sortable=False,
            tip=lambda one: one.name,
        ),
        two_line_column(
            "trusted",
            translate("exchange", "Trusted since"),
            lambda one: moment_text(one.trusted_at),
            lambda one: one.trusted_by,
            width=170,
            sortable=False,
        ),
        badge_column(
            "state",
            translate("exchange", "State"),
            lambda one: party_badge(one.state),
            width=124,
            sortable=False,
        ),
    )


class PartyPanel(DetailPanel):
    """Shows one party; what to do is called back."""

    def __init__(
        self,
        *,
        write_answer: Callable[[], object],
        revoke: Callable[[], object],
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(name="party_detail", parent=parent)
        self.set_empty_text(self.tr("Nothing chosen"), self.tr("Choose a center to see its keys."))
        self.blocks = Label("", TextRole.CODE, wrap=True, name="party_fingerprint")
        self.blocks.let_copy()
        self.add_section(self.tr("Fingerprint"), self.blocks)
        self.revoke_button = self.add_button(
            danger(self.tr("Re&voke…"), icon="ban", name="revoke_keys", on_click=revoke)
        )
        self.answer_button = self.add_button(
            primary(self.tr("Write &answer…"), icon="file-check", name="write_answer", on_click=write_answer)
        )

    def show_party(self, party: PartyRow | None) -> None:
        if party is None:
            self.clear()
            return
        number = self.tr("Center no. {number}").format(number=party.center)
        self.set_header(center_text(party.center), number, party_badge(party.state), icon="key-round")
        trusted = self.tr("Compared by {name} on {moment}")
        facts = [
            Fact(
                "user-check",
                trusted.format(name=party.trusted_by, moment=moment_text(party.trusted_at)),
                copyable=True,
            ),
            Fact("flag", self.tr("For trying out") if party.mode is DataMode.TEST else ""),
        ]
        if party.ended_at is not None:
            ended = self.tr("Until {moment}").format(moment=moment_text(party.ended_at))
            facts += [Fact("calendar-x", ended), Fact("sticky-note", party.note, copyable=True)]
        self.set_facts(facts)
        self.blocks.setText(_two_lines(party.fingerprint))
        is_trusted = party.state is PartyState.TRUSTED
        self.revoke_button.setEnabled(is_trusted)
        self.answer_button.setEnabled(is_trusted)


def _two_lines(fingerprint: str) -> str:
    blocks = fingerprint.split()
    half = len(blocks) // 2
    return "\n".join("   ".join(part) for part in (blocks[:half], blocks[half:]))
