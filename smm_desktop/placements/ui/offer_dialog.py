"""Adding and changing an offer; what is refused stands beside its field."""

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass
from decimal import Decimal
from typing import TYPE_CHECKING, Any
from uuid import UUID

from PySide6.QtCore import QCoreApplication

from smm_desktop.placements import queries
from smm_desktop.placements.queries import CompanyRow, ContactRow, OfferRow
from smm_desktop.placements.terms import (
    WORKING_WEEK,
    Accommodation,
    CompanyFilter,
    ContactRole,
    OfferDraft,
    PlacementReason,
    ProtocolStanding,
)
from smm_desktop.placements.ui.company_bar import field_choices
from smm_desktop.placements.ui.technology_pick_panel import TechnologyPick
from smm_desktop.placements.ui.wording import role_text, standing_text
from smm_desktop.placements.ui.wording.offers import (
    LANGUAGES,
    accommodation_text,
    language_text,
    weekday_text,
)
from smm_desktop.widgets.forms import (
    PENDING,
    Choice,
    ComboField,
    DateField,
    DecimalField,
    FormDialog,
    LineField,
    MultiChoiceField,
    MultiLineField,
    NumberField,
    PickField,
)
from smm_desktop.widgets.loading import LatestLoader
from smm_desktop.widgets.sections import Beside

if TYPE_CHECKING:
    from smm_desktop.placements.ui.section_panel import Desk, SectionPanel

translate = QCoreApplication.translate
_MENTORS = frozenset({ContactRole.MASTER_TRAINER, ContactRole.GUIDE})
_GOOD = frozenset({ProtocolStanding.VALID, ProtocolStanding.ENDING})
_MOST = 9999
_HOUR = 60
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


class OfferDialog(FormDialog):
    """Without an offer it makes one, with `given` filled in; `then` gets its id."""

    def __init__(
        self,
        section: SectionPanel,
        row: OfferRow | None = None,
        *,
        given: Mapping[str, Any] | None = None,
        then: Callable[[UUID], object] | None = None,
    ) -> None:
        title = translate("placements", "New offer") if row is None else row.title
        note = "" if row is None else f"{row.code} · {row.company}"
        super().__init__(title, note, columns=2, name="offer_dialog", parent=section)
        self._section, self._row, self._then = section, row, then
        self._given = dict(given or {})
        self._companies: dict[UUID, CompanyRow] = {}
        self._loader = LatestLoader(section.desk.jobs, self)
        self._mentor_loader = LatestLoader(section.desk.jobs, self)
        self._add_what()
        self._add_when()
        self._add_for_whom()
        self._fill()
        self.form.changed.connect(self._changed)
        self.on_submit = self._submit
        desk = section.desk
        self._loader.load(lambda: read_choices(desk), self._offer_choices)
        self._load_mentors()

    def _add_what(self) -> None:
        form, row = self.form, self._row
        self.company = ComboField(
            [Choice(row.company_id, row.company)] if row else [],
            searchable=True,
            placeholder=self.tr("Type to find"),
            name="offer_company",
        )
        form.add("company_id", self.tr("&Company"), self.company, required=True)
        people = [Choice(row.mentor_id, row.mentor)] if row and row.mentor_id else []
        self.mentor = ComboField([Choice(None, self.tr("Not yet known")), *people], name="offer_mentor")
        form.add("mentor_id", self.tr("&Mentor"), self.mentor)
        form.add(
            "title", self.tr("&Title"), LineField(max_length=300, name="offer_title"), required=True, span=2
        )
        fields = ComboField(field_choices(self.tr("Every field")), searchable=True, name="offer_field")
        form.add("field_code", self.tr("&Field"), fields)
        self.technologies = TechnologyPick(
            self._section,
            row.technologies if row else (),
            placeholder=self.tr("Type to find or to add"),
            name="offer_technologies",
        )
        form.add("technologies", self.tr("T&echnologies"), self.technologies)
        form.add(
            "competencies",
            self.tr("Compe&tencies taught"),
            MultiLineField(rows=3, max_length=6000, name="offer_competencies"),
            hint=self.tr("One in each line."),
            span=2,
        )

    def _add_when(self) -> None:
        form = self.form
        form.add("starts_on", self.tr("F&irst day"), DateField(name="offer_starts_on"), required=True)
        form.add("ends_on", self.tr("&Last day"), DateField(name="offer_ends_on"), required=True)
        days = MultiChoiceField([Choice(day, weekday_text(day)) for day in range(7)], name="offer_weekdays")
        form.add("weekdays", self.tr("&Days of the week"), days)
        hours = DecimalField(0, 24, suffix=self.tr("hours"), name="offer_hours")
        form.add("hours", self.tr("&Hours a day"), hours, required=True)
        form.add("capacity", self.tr("&Places"), NumberField(0, _MOST, name="offer_capacity"), required=True)
        form.add(
            "minimum",
            self.tr("&Smallest group"),
            NumberField(0, _MOST, name="offer_minimum"),
            required=True,
            hint=self.tr("With fewer people the company takes nobody; 0: it takes one as well."),
        )

    def _add_for_whom(self) -> None:
        form, row = self.form, self._row
        codes = [Choice(code, code) for code in (row.prerequisites if row else ())]
        self.prerequisites = PickField(codes, placeholder=self.tr("Type to find"), name="offer_prerequisites")
        form.add(
            "prerequisites",
            self.tr("Trainings that must be p&assed"),
            self.prerequisites,
            span=2,
        )
        known = LANGUAGES if row is None or row.language in LANGUAGES else (*LANGUAGES, row.language)
        languages = ComboField([Choice(code, language_text(code)) for code in known], name="offer_language")
        form.add("language", self.tr("Lan&guage"), languages, required=True)
        lodging = [Choice(one, accommodation_text(one)) for one in Accommodation]
        form.add(
            "accommodation",
            self.tr("L&odging"),
            ComboField(lodging, name="offer_accommodation"),
            required=True,
        )
        form.add(
            "requirements",
            self.tr("&Requirements"),
            MultiLineField(rows=2, max_length=4000, name="offer_requirements"),
            hint=self.tr("What people must know, bring or wear; it stands in their letter."),
            span=2,
        )
        form.add("title_en", self.tr("Title in E&nglish"), LineField(max_length=300, name="offer_title_en"))
        form.add(
            "code",
            self.tr("Cod&e"),
            LineField(max_length=40, name="offer_code"),
            hint=self.tr("Left empty, one is made."),
        )
        form.add("note", self.tr("N&ote"), MultiLineField(rows=2, max_length=4000, name="offer_note"), span=2)

    def _fill(self) -> None:
        usual: dict[str, Any] = {
            "field_code": None,
            "mentor_id": None,
            "weekdays": WORKING_WEEK,
            "hours": Decimal(8),
            "capacity": 1,
            "minimum": 0,
            "language": "tr",
            "accommodation": Accommodation.NONE,
        }
        if self._row is None:
            self.form.set_values(usual | self._given)
            return
        draft = self._row.draft
        values = {key: getattr(draft, key) for key in self.form.keys if key not in {"hours", "competencies"}}
        values["hours"] = (Decimal(draft.daily_minutes) / _HOUR).quantize(Decimal("0.01"))
        values["competencies"] = "\n".join(draft.competencies)
        self.form.set_values(values)

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


def offer_draft(values: Mapping[str, Any]) -> OfferDraft:
    """The draft that the form's values mean."""
    kept = {key: value for key, value in values.items() if key not in {"hours", "competencies", "weekdays"}}
    return OfferDraft(
        **kept,
        daily_minutes=round(values["hours"] * _HOUR),
        competencies=tuple(str(values["competencies"]).splitlines()),
        weekdays=frozenset(values["weekdays"]),
    )


def _company_text(row: CompanyRow) -> str:
    """The name, and how its protocols stand where that forbids an offer."""
    return row.name if row.standing in _GOOD else f"{row.name} ({standing_text(row.standing)})"
