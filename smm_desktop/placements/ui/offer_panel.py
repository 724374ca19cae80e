"""One offer beside the list: what is taught, when, for whom; who is placed, and which needs it meets."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from dataclasses import dataclass
from typing import TYPE_CHECKING

from smm_desktop.needs.queries import NeedRow
from smm_desktop.placements.queries import OfferRow
from smm_desktop.placements.ui.offer_dialog import OfferDialog
from smm_desktop.placements.ui.offer_needs_panel import OfferNeedsPanel
from smm_desktop.placements.ui.offer_table import place_of
from smm_desktop.placements.ui.wording.offers import (
    accommodation_text,
    hours_text,
    language_text,
    offer_badge,
    span_text,
    weekdays_text,
)
from smm_desktop.widgets.buttons import primary, quiet, secondary
from smm_desktop.widgets.detail_panel import DetailPanel, Fact, Stat
from smm_desktop.widgets.dialogs import ask
from smm_desktop.widgets.tones import Tone

if TYPE_CHECKING:
    from smm_desktop.placements.ui.section_panel import SectionPanel


@dataclass(frozen=True, slots=True)
class OfferDetail:
    """One offer with its needs, the needs that could be linked, who is placed, and the catalogue by code."""

    row: OfferRow
    needs: tuple[NeedRow, ...]
    other_needs: tuple[NeedRow, ...]
    placed: tuple[str, ...]
    catalogue: Mapping[str, str]


class OfferPanel(DetailPanel):
    """Works through the section that it stands in; `show_company` leads to the company."""

    def __init__(self, section: SectionPanel, show_company: Callable[[], object]) -> None:
        super().__init__(name="offer_detail")
        self._section = section
        self._detail: OfferDetail | None = None
        self.set_empty_text(self.tr("No offer chosen"), self.tr("Choose one to see more here."))
        self.company_button = quiet(
            self.tr("Go to the co&mpany"), icon="factory", name="offer_to_company", on_click=show_company
        )
        self.needs = OfferNeedsPanel(section)
        self.add_section("", self.company_button)
        self.add_section(self.tr("Needs that it meets"), self.needs)
        self.remove_button = self.add_button(
            secondary("", icon="trash-2", tip=self.tr("Remove…"), name="remove_offer", on_click=self.remove)
        )
        self.retire_button = self.add_button(
            secondary("", icon="archive", tip=self.tr("Retire…"), name="retire_offer", on_click=self.retire)
        )
        self.add_button(
            primary(self.tr("&Change…"), icon="pencil", name="change_offer", on_click=self.change)
        )

    def show_offer(self, detail: OfferDetail | None) -> None:
        self._detail = detail
        if detail is None:
            self.clear()
            return
        row, today = detail.row, self._section.desk.clock.today()
        self.set_header(row.title, row.company, offer_badge(row, today), icon="briefcase")
        self.retire_button.set_icon("archive" if row.is_active else "rotate-ccw")
        self.retire_button.set_tip(self.tr("Retire…") if row.is_active else self.tr("Restore"))
        self.set_stats(
            [
                Stat(str(row.placed), self.tr("placed"), Tone.GOOD if row.placed else Tone.NEUTRAL),
                Stat(str(row.free), self.tr("free"), Tone.ACCENT if row.free else Tone.NEUTRAL),
                Stat(str(row.minimum or 1), self.tr("at least"), Tone.NEUTRAL),
            ]
        )
        self.set_facts(self._facts_of(detail))
        self.needs.show_offer(row, detail.needs, detail.other_needs)

    def _facts_of(self, detail: OfferDetail) -> list[Fact]:
        row = detail.row
        hours = f"{weekdays_text(row.weekdays)} · {hours_text(row.daily_minutes)}"
        trainings = "\n".join(
            " ".join(filter(None, (code, detail.catalogue.get(code)))) for code in row.prerequisites
        )
        texts = (
            ("hash", row.code, self.tr("Code")),
            ("calendar-days", span_text(row.starts_on, row.ends_on), self.tr("Days")),
            ("clock", hours, self.tr("Days of the week and hours")),
            ("map-pin", place_of(row), self.tr("District and province")),
            ("book-open", row.field or self.tr("Every field"), self.tr("Field")),
            ("cpu", ", ".join(name for _, name in row.technologies), self.tr("Technologies")),
            ("list-checks", "\n".join(row.competencies), self.tr("Competencies taught")),
            ("graduation-cap", trainings, self.tr("Trainings that must be passed")),
            ("languages", language_text(row.language), self.tr("Language")),
            ("house", accommodation_text(row.accommodation), self.tr("Lodging")),
            ("shield", row.requirements, self.tr("Requirements")),
            ("user-check", row.mentor or self.tr("No mentor yet"), self.tr("Mentor")),
            ("users", "\n".join(detail.placed), self.tr("Who is placed")),
            ("sticky-note", row.note, self.tr("Note")),
        )
        return [Fact(icon, text, tip, copyable=True) for icon, text, tip in texts]

    def change(self) -> None:
        if self._detail is not None:
            OfferDialog(self._section, self._detail.row).open()

    def retire(self) -> None:
        """Ask, then retire; restoring asks nothing."""
        if self._detail is None:
            return
        row, desk = self._detail.row, self._section.desk
        service, actor = desk.offers, desk.actor()
        if not row.is_active:
            self._section.carry_out(
                lambda: service.restore_offer(row.id, actor=actor),
                self.tr("Restored: {name}").format(name=row.title),
            )
            return
        ask(
            self,
            self.tr("Retire {name}?").format(name=row.title),
            self.tr("Nobody is matched to it any more; its placements stay, and it can be restored."),
            self.tr("Retire"),
            lambda: self._section.carry_out(
                lambda: service.retire_offer(row.id, actor=actor),
                self.tr("Retired: {name}").format(name=row.title),
            ),
            name="retire_offer_question",
        )

    def remove(self) -> None:
        """Ask, then remove; an offer with placements is refused."""
        if self._detail is None:
            return
        row, desk = self._detail.row, self._section.desk
        service, actor = desk.offers, desk.actor()
        ask(
            self,
            self.tr("Remove {name}?").format(name=row.title),
            self.tr("Only an offer on which nobody was ever placed can be removed."),
            self.tr("Remove"),
            lambda: self._section.carry_out(
                lambda: service.remove_offer(row.id, actor=actor),
                self.tr("Removed: {name}").format(name=row.title),
            ),
            danger=True,
            name="remove_offer_question",
        )
