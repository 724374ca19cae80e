"""Pinning and forbidding: the dialog with its reason, and the deeds that set, lift and restore a ruling."""

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass
from uuid import UUID

from PySide6.QtCore import QCoreApplication

from smm_desktop.core.refusals import Refusal
from smm_desktop.placements import settings
from smm_desktop.placements.queries import OfferRow, RequestRow
from smm_desktop.placements.service import MatchingService, PreparedMatch
from smm_desktop.placements.terms import PairRuling, PlacementReason
from smm_desktop.placements.ui.matching_panel.facts import Key, Ruled
from smm_desktop.placements.ui.section_panel import Beside, SectionPanel
from smm_desktop.placements.ui.wording import value_text
from smm_desktop.widgets.forms import PENDING, Choice, ComboField, FormDialog, MultiLineField

translate = QCoreApplication.translate
_WIDTH = 560
_REASON_FIELDS = {PlacementReason.TEXT_TOO_LONG: "reason"}


@dataclass(frozen=True, slots=True)
class Decision:
    """What a pair's ruling is to be; None lifts it."""

    request: RequestRow
    offer: OfferRow
    ruling: PairRuling | None
    reason: str = ""

    @property
    def key(self) -> Key:
        return self.request.id, self.offer.id

    def account(self) -> str:
        texts = {
            PairRuling.PINNED: translate("placements", "Pinned: {name} → {company}"),
            PairRuling.FORBIDDEN: translate("placements", "Forbidden: {name} → {company}"),
            None: translate("placements", "Lifted: {name} → {company}"),
        }
        return texts[self.ruling].format(name=self.request.name, company=self.offer.company)

    def carry_out(self, service: MatchingService, actor: str) -> None:
        match self.ruling:
            case PairRuling.PINNED:
                service.pin(*self.key, self.reason, actor=actor)
            case PairRuling.FORBIDDEN:
                service.forbid(*self.key, self.reason, actor=actor)
            case None:
                service.clear_ruling(*self.key, actor=actor)

    def taken_back(self, before: Ruled | None) -> Decision:
        """The decision that makes it as it was."""
        if before is None:
            return Decision(self.request, self.offer, None)
        return Decision(self.request, self.offer, before.ruling, before.reason)


@dataclass(frozen=True, slots=True)
class Ruling:
    """What the dialog asks about: a teacher, the offers to choose from, and the one it begins with."""

    kind: PairRuling
    request: RequestRow
    offers: Sequence[tuple[OfferRow, str]]  # with a word on each
    chosen: UUID | None = None
    reason: str = ""


def offers_for(ready: PreparedMatch, request_id: UUID) -> list[tuple[OfferRow, str]]:
    """Those that may be with their value, the best first; then the others, whose refusal says why."""
    may: list[tuple[float, OfferRow, str]] = []
    barred: list[tuple[OfferRow, str]] = []
    for offer in ready.facts.offers.values():
        if ready.obstacles(request_id, offer.id):
            barred.append((offer, translate("placements", "not eligible")))
        else:
            value = ready.grounds(request_id, offer.id).value
            may.append((-value, offer, value_text(value, 1)))
    may.sort(key=lambda one: (one[0], one[1].code))
    barred.sort(key=lambda one: one[0].code)
    return [(offer, word) for _value, offer, word in may] + barred


class RulingDialog(FormDialog):
    """`then` gets the decision once it stands."""

    def __init__(self, section: SectionPanel, asked: Ruling, then: Callable[[Decision], object]) -> None:
        self._section, self._asked, self._then = section, asked, then
        super().__init__(
            _title(asked),
            _note(asked.kind),
            primary=_confirm(asked.kind),
            name="ruling_dialog",
            parent=section,
        )
        choices = [Choice(row.id, f"{row.company} · {row.code} ({word})") for row, word in asked.offers]
        offer = ComboField(choices, searchable=True, name="ruling_offer")
        self.form.add("offer", self.tr("Place"), offer, required=True)
        self.form.add(
            "reason",
            self.tr("Reason"),
            MultiLineField(rows=2, max_length=settings.NOTE_LENGTH, name="ruling_reason"),
            hint=self.tr("It stands beside the pair in the list of pins and bans."),
        )
        self.form.set_values({"offer": asked.chosen, "reason": asked.reason})
        self.form.mark_clean()
        self.on_submit = self._submit
        self.setMinimumWidth(_WIDTH)

    def _submit(self, values: dict[str, object]) -> Mapping[str, str]:
        offer = next(row for row, _word in self._asked.offers if row.id == values["offer"])
        decision = Decision(self._asked.request, offer, self._asked.kind, str(values["reason"]))
        desk = self._section.desk
        service, actor = desk.matching, desk.actor()
        self._section.carry_out(
            lambda: decision.carry_out(service, actor),
            "",  # the line of changes tells it
            beside=_BesidePlace(self, _REASON_FIELDS),
            then=lambda _done: self._then(decision),
        )
        return PENDING


class _BesidePlace(Beside):
    """Whatever is wrong with a pair stands beside its place."""

    def place_of(self, refusal: Refusal) -> str:
        return super().place_of(refusal) or "offer"


def _title(asked: Ruling) -> str:
    text = (
        translate("placements", "Pin {name} to a place")
        if asked.kind is PairRuling.PINNED
        else translate("placements", "Forbid {name} a place")
    )
    return text.format(name=asked.request.name)


def _note(kind: PairRuling) -> str:
    if kind is PairRuling.PINNED:
        return translate(
            "placements", "Matched again at once; you see what the pin costs and can take it back."
        )
    return translate("placements", "Matched again at once; you see what the ban costs and can take it back.")


def _confirm(kind: PairRuling) -> str:
    return translate("placements", "Pin") if kind is PairRuling.PINNED else translate("placements", "Forbid")
