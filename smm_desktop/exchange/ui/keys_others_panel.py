"""The other centers whose keys are trusted here: teachers can move to them and come from them."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtWidgets import QWidget

from smm_desktop.exchange.queries import PartyRow
from smm_desktop.exchange.ui.wording import moment_text
from smm_desktop.widgets.facts import KeyValues
from smm_desktop.widgets.layouts import Card, empty_layout


class OtherCentersCard(Card):
    """Hidden as long as there are none."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(
            self.tr("Other centers"),
            self.tr(
                "Teachers can move to them and come from them. Their keys come with receipts or as key files."
            ),
            name="other_centers_card",
            parent=parent,
        )
        self.hide()

    def show_parties(self, parties: Sequence[PartyRow]) -> None:
        empty_layout(self.body)
        text = self.tr("trusted since {moment}, confirmed by {person}")
        pairs = [
            (one.name, text.format(moment=moment_text(one.trusted_at), person=one.trusted_by))
            for one in parties
        ]
        if pairs:
            self.body.addWidget(KeyValues(pairs))
        self.setVisible(bool(pairs))
