"""The form of an offer: its fields, what they hold at first, and the draft that they mean."""

from __future__ import annotations

from collections.abc import Mapping
from decimal import Decimal
from typing import TYPE_CHECKING, Any

from PySide6.QtCore import QCoreApplication

from smm_desktop.placements.queries import OfferRow
from smm_desktop.placements.terms import WORKING_WEEK, Accommodation, OfferDraft
from smm_desktop.placements.ui.company_bar import field_choices
from smm_desktop.placements.ui.technology_pick_panel import TechnologyPick
from smm_desktop.placements.ui.wording.offers import (
    LANGUAGES,
    accommodation_text,
    language_text,
    weekday_text,
)
from smm_desktop.widgets.forms import (
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

if TYPE_CHECKING:
    from smm_desktop.placements.ui.section_panel import SectionPanel

translate = QCoreApplication.translate
_MOST = 9999
_HOUR = 60


class OfferForm(FormDialog):
    """Filled from the offer that is changed, or with what is usual and `given`."""

    def __init__(self, section: SectionPanel, row: OfferRow | None, given: Mapping[str, Any]) -> None:
        title = translate("placements", "New offer") if row is None else row.title
        note = "" if row is None else f"{row.code} · {row.company}"
        super().__init__(title, note, columns=2, name="offer_dialog", parent=section)
        self._section, self._row, self._given = section, row, given
        self._add_who()
        self._add_what()
        self._add_when()
        self._add_for_whom()
        self._add_more()
        self._fill()

    def _add_who(self) -> None:
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

    def _add_what(self) -> None:
        form, row = self.form, self._row
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
            self.tr("Com&petencies taught"),
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
        form.add("capacity", self.tr("Pl&aces"), NumberField(0, _MOST, name="offer_capacity"), required=True)
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
            self.tr("Trainings that must &be passed"),
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

    def _add_more(self) -> None:
        form = self.form
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
            self.tr("Code"),
            LineField(max_length=40, name="offer_code"),
            hint=self.tr("Left empty, one is made."),
        )
        form.add("note", self.tr("Note"), MultiLineField(rows=2, max_length=4000, name="offer_note"), span=2)

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
            self.form.set_values({**usual, **self._given})
            return
        draft = self._row.draft
        values = {key: getattr(draft, key) for key in self.form.keys if key not in {"hours", "competencies"}}
        values["hours"] = (Decimal(draft.daily_minutes) / _HOUR).quantize(Decimal("0.01"))
        values["competencies"] = "\n".join(draft.competencies)
        self.form.set_values(values)


def offer_draft(values: Mapping[str, Any]) -> OfferDraft:
    """The draft that the form's values mean."""
    kept = {key: value for key, value in values.items() if key not in {"hours", "competencies", "weekdays"}}
    return OfferDraft(
        **kept,
        daily_minutes=round(values["hours"] * _HOUR),
        competencies=tuple(str(values["competencies"]).splitlines()),
        weekdays=frozenset(values["weekdays"]),
    )
