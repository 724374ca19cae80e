"""Adding and changing an offer; what is refused stands beside its field."""

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass
from typing import TYPE_CHECKING, Any
from uuid import UUID

from smm_desktop.placements import queries
from smm_desktop.placements.queries import CompanyRow, ContactRow, OfferRow
from smm_desktop.placements.terms import CompanyFilter, ContactRole, PlacementReason, ProtocolStanding
from smm_desktop.placements.ui.offer_form_dialog import OfferForm, offer_draft
from smm_desktop.placements.ui.wording import role_text, standing_text
from smm_desktop.widgets.forms import PENDING, Choice
from smm_desktop.widgets.loading import LatestLoader
from smm_desktop.widgets.sections import Beside

if TYPE_CHECKING:
    from smm_desktop.placements.ui.section_panel import Desk, SectionPanel

_MENTORS = frozenset({ContactRole.MASTER_TRAINER, ContactRole.GUIDE})
_GOOD = frozenset({ProtocolStanding.VALID, ProtocolStanding.ENDING})
_FIELDS = {
    PlacementReason.OFFER_TITLE_MISSING: "title",
    PlacementReason.OFFER_CODE_TAKEN: "code",
    PlacementReason.OFFER_DATES_REVERSED: "ends_on",
    PlacementReason.OFFER_TOO_LONG: "ends_on",
    PlacementReason.CAPACITY_OUT_OF_RANGE: "capacity",
    PlacementReason.CAPACITY_BELOW_PLACED: "capacity",
    PlacementReason.MINIMUM_OUT_OF_RANGE: "minimum",
    PlacementReason.DAILY_MINUTES_OUT_OF_RANGE: "hours",
    PlacementReason.WEEKDAYS_MISSING: "weekdays",
    PlacementReason.NO_WORKING_DAY: "weekdays",
    PlacementReason.OFFER_LANGUAGE_UNKNOWN: "language",
    PlacementReason.OFFER_FIELD_UNKNOWN: "field_code",
    PlacementReason.TECHNOLOGY_UNKNOWN: "technologies",
    PlacementReason.COMPANY_UNKNOWN: "company_id",
    PlacementReason.OFFER_COMPANY_RETIRED: "company_id",
    PlacementReason.OFFER_IN_USE: "company_id",
    PlacementReason.NO_PROTOCOL: "company_id",
    PlacementReason.PROTOCOL_EXPIRED: "company_id",
    PlacementReason.PROTOCOL_NOT_BEGUN: "starts_on",
    PlacementReason.PROTOCOL_ENDS_BEFORE: "ends_on",
    PlacementReason.MENTOR_UNKNOWN: "mentor_id",
    PlacementReason.MENTOR_OF_OTHER_COMPANY: "mentor_id",
    PlacementReason.MENTOR_ROLE_WRONG: "mentor_id",
    PlacementReason.MENTOR_RETIRED: "mentor_id",
}


@dataclass(frozen=True, slots=True)
class OfferChoices:
    """What can be chosen: companies that are not retired, and the entries of the catalogue as code and title."""

    companies: tuple[CompanyRow, ...]
    catalogue: tuple[tuple[str, str], ...]


def read_choices(desk: Desk) -> OfferChoices:
    companies = desk.database.ask(queries.companies, desk.clock.today(), CompanyFilter())
    return OfferChoices(companies, tuple(desk.catalogue()))


class OfferDialog(OfferForm):
    """Without an offer it makes one, with `given` filled in; `then` gets its id."""

    def __init__(
        self,
        section: SectionPanel,
        row: OfferRow | None = None,
        *,
        given: Mapping[str, Any] | None = None,
        then: Callable[[UUID], object] | None = None,
    ) -> None:
        super().__init__(section, row, given or {})
        self._then = then
        self._companies: dict[UUID, CompanyRow] = {}
        self._loader = LatestLoader(section.desk.jobs, self)
        self._mentor_loader = LatestLoader(section.desk.jobs, self)
        self.form.changed.connect(self._changed)
        self.on_submit = self._submit
        desk = section.desk
        self._loader.load(lambda: read_choices(desk), self._offer_choices)
        self._load_mentors()

    def _offer_choices(self, choices: OfferChoices) -> None:
        """What the offer names stays among them, retired or not."""
        self._companies = {one.id: one for one in choices.companies}
        companies = [Choice(one.id, _company_text(one)) for one in choices.companies]
        codes = [Choice(code, f"{code} {title}") for code, title in choices.catalogue]
        row = self._row
        if row is not None:
            companies += [Choice(row.company_id, row.company)] * (row.company_id not in self._companies)
            known = {code for code, _ in choices.catalogue}
            codes += [Choice(code, code) for code in row.prerequisites if code not in known]
        self.company.set_choices(companies)
        self.prerequisites.set_choices(codes)
        if row is None and "company_id" in self._given and self.company.is_blank():
            self.company.set_value(self._given["company_id"])

    def _changed(self, key: str) -> None:
        if key != "company_id":
            return
        company = self._companies.get(self.company.value())
        field = self.form.editor("field_code")
        if company is not None and len(company.draft.field_codes) == 1 and field.is_blank():
            field.set_value(company.draft.field_codes[0])
        self._load_mentors()

    def _load_mentors(self) -> None:
        database, company_id = self._section.desk.database, self.company.value()
        if not isinstance(company_id, UUID):
            self._mentor_loader.drop()
            self._show_mentors(())
            return
        self._mentor_loader.load(
            lambda: database.ask(queries.contacts, company_id, roles=_MENTORS), self._show_mentors
        )

    def _show_mentors(self, people: Sequence[ContactRow]) -> None:
        choices = [Choice(one.id, f"{one.name} · {role_text(one.role)}") for one in people]
        row = self._row
        if row is not None and row.mentor_id and row.company_id == self.company.value():
            known = {one.id for one in people}
            choices += [Choice(row.mentor_id, row.mentor)] * (row.mentor_id not in known)
        kept = self.mentor.value()
        self.mentor.set_choices([Choice(None, self.tr("Not yet known")), *choices])
        if self.mentor.value() != kept:
            self.mentor.set_value(None)

    def _submit(self, values: dict[str, object]) -> Mapping[str, str]:
        draft = offer_draft(values)
        desk, row = self._section.desk, self._row
        service, actor = desk.offers, desk.actor()

        def deed() -> UUID:
            if row is None:
                return service.add_offer(draft, actor=actor)
            service.change_offer(row.id, draft, actor=actor)
            return row.id

        self._section.carry_out(
            deed,
            self.tr("Saved: {name}").format(name=draft.title),
            beside=Beside(self, _FIELDS),
            then=self._then,
        )
        return PENDING


def _company_text(row: CompanyRow) -> str:
    """The name, and how its protocols stand where that forbids an offer."""
    return row.name if row.standing in _GOOD else f"{row.name} ({standing_text(row.standing)})"
