"""Which need an offer is to meet: one of those that are not met yet."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from typing import TYPE_CHECKING, Any

from PySide6.QtCore import QCoreApplication

from smm_desktop.centers.queries import reference
from smm_desktop.needs.queries import NeedRow
from smm_desktop.placements.queries import OfferRow
from smm_desktop.placements.ui.wording.offers import need_state_badge
from smm_desktop.widgets.forms import PENDING, Choice, ComboField, FormDialog
from smm_desktop.widgets.sections import Beside

if TYPE_CHECKING:
    from smm_desktop.placements.ui.section_panel import SectionPanel

translate = QCoreApplication.translate


def need_text(row: NeedRow) -> str:
    """The competency, whose it is, and where the need stands."""
    field = reference().field(row.field_code)
    whose = " · ".join(dict.fromkeys(filter(None, (field.name if field else "", row.group))))
    return " · ".join(filter(None, (row.competency.text, whose, need_state_badge(row.state).text)))


class OfferNeedDialog(FormDialog):
    """Those of the offer's own field stand first."""

    def __init__(self, section: SectionPanel, offer: OfferRow, needs: Sequence[NeedRow]) -> None:
        super().__init__(
            translate("placements", "Link a need"),
            translate("placements", "An offer that meets a need counts for those whom the need concerns."),
            primary=translate("placements", "Link"),
            name="offer_need_dialog",
            parent=section,
        )
        self._section, self._offer = section, offer
        near = sorted(needs, key=lambda one: one.field_code != offer.field_code)
        choices = [Choice(one.id, need_text(one)) for one in near]
        combo = ComboField(choices, searchable=True, name="offer_need", placeholder=self.tr("Type to find"))
        self.form.add("need_id", self.tr("&Need"), combo, required=True)
        self.setMinimumWidth(620)
        self.on_submit = self._submit

    def _submit(self, values: dict[str, Any]) -> Mapping[str, str]:
        desk, offer_id, need_id = self._section.desk, self._offer.id, values["need_id"]
        service, actor = desk.offers, desk.actor()
        self._section.carry_out(
            lambda: service.link_need(offer_id, need_id, actor=actor),
            self.tr("The need was linked"),
            beside=Beside(self),
        )
        return PENDING
