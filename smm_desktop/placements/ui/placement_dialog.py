"""Placing a teacher by hand, and changing the days, hours and mentor of a placement."""

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass
from decimal import Decimal
from typing import TYPE_CHECKING, Any
from uuid import UUID

from PySide6.QtCore import QCoreApplication

from smm_desktop.placements import queries
from smm_desktop.placements.queries import ContactRow, OfferFilter, OfferRow, PlacementRow
from smm_desktop.placements.rules.states import AGREEING
from smm_desktop.placements.terms import PlacementChange, PlacementDraft, PlacementReason
from smm_desktop.placements.ui.placement_agree_dialog import MENTORS, mentor_choices
from smm_desktop.placements.ui.request_teacher_panel import TeacherPick
from smm_desktop.placements.ui.wording.offers import span_text, weekday_text
from smm_desktop.widgets.forms import (
    PENDING,
    Choice,
    ComboField,
    DateField,
    DecimalField,
    FormDialog,
    MultiChoiceField,
    MultiLineField,
)
from smm_desktop.widgets.loading import LatestLoader
from smm_desktop.widgets.sections import Beside

if TYPE_CHECKING:
    from smm_desktop.placements.ui.section_panel import SectionPanel

translate = QCoreApplication.translate
_HOUR = 60
_FIELDS = {
    PlacementReason.PLACED_TEACHER_UNKNOWN: "teacher_id",
    PlacementReason.TEACHER_NOT_IN_SERVICE: "teacher_id",
    PlacementReason.TEACHER_PLACED_ELSEWHERE: "teacher_id",
    PlacementReason.OFFER_UNKNOWN: "offer_id",
    PlacementReason.OFFER_RETIRED: "offer_id",
    PlacementReason.OFFER_COMPANY_RETIRED: "offer_id",
    PlacementReason.OFFER_FULL: "offer_id",
    PlacementReason.PLACEMENT_DATES_REVERSED: "ends_on",
    PlacementReason.DATES_CUT_LOG: "ends_on",
    PlacementReason.NO_PROTOCOL: "offer_id",
    PlacementReason.PROTOCOL_EXPIRED: "offer_id",
    PlacementReason.PROTOCOL_NOT_BEGUN: "starts_on",
    PlacementReason.PROTOCOL_ENDS_BEFORE: "ends_on",
    PlacementReason.WEEKDAYS_MISSING: "weekdays",
    PlacementReason.NO_WORKING_DAY: "weekdays",
    PlacementReason.DAILY_MINUTES_OUT_OF_RANGE: "hours",
    PlacementReason.MENTOR_UNKNOWN: "mentor_id",
    PlacementReason.MENTOR_OF_OTHER_COMPANY: "mentor_id",
    PlacementReason.MENTOR_ROLE_WRONG: "mentor_id",
    PlacementReason.MENTOR_RETIRED: "mentor_id",
}


def offer_choice(row: OfferRow) -> Choice:
    days = span_text(row.starts_on, row.ends_on)
    free = translate("placements", "free: {count}").format(count=row.free)
    return Choice(row.id, f"{row.company} · {row.title} · {days} · {free}")


class PlaceDialog(FormDialog):
    """Days and mentor follow the offer until they are typed; `then` gets the placement's id."""

    def __init__(self, section: SectionPanel, *, then: Callable[[UUID], object] | None = None) -> None:
        super().__init__(
            translate("placements", "Place a teacher"),
            translate("placements", "By hand, without a match; an open request of the teacher is met by it."),
            primary=translate("placements", "&Place"),
            columns=2,
            name="place_dialog",
            parent=section,
        )
        self._section, self._then = section, then
        self._offers: dict[UUID, OfferRow] = {}
        self._loader = LatestLoader(section.desk.jobs, self)
        self._people = LatestLoader(section.desk.jobs, self)
        self.teacher = TeacherPick(section, name="place_teacher")
        self.form.add("teacher_id", self.tr("T&eacher"), self.teacher, required=True, span=2)
        self.offer = ComboField(searchable=True, placeholder=self.tr("Type to find"), name="place_offer")
        self.form.add("offer_id", self.tr("&Offer"), self.offer, required=True, span=2)
        self.form.add("starts_on", self.tr("F&irst day"), DateField(name="place_starts_on"), required=True)
        self.form.add("ends_on", self.tr("&Last day"), DateField(name="place_ends_on"), required=True)
        self.mentor = ComboField([Choice(None, self.tr("Not yet known"))], name="place_mentor")
        self.form.add("mentor_id", self.tr("&Mentor"), self.mentor, span=2)
        self.form.add("note", self.tr("&Note"), MultiLineField(rows=2, name="place_note"), span=2)
        self.offer.value_changed.connect(self._take_offer)
        self.on_submit = self._submit
        database = section.desk.database
        self._loader.load(lambda: database.ask(queries.offers, OfferFilter()), self._offer_offers)

    def _offer_offers(self, rows: Sequence[OfferRow]) -> None:
        """Those with a free place first; a full one is there too, and says so when it is taken."""
        today = self._section.desk.clock.today()
        usable = sorted((row for row in rows if row.ends_on >= today), key=lambda row: not row.free)
        self._offers = {row.id: row for row in usable}
        self.offer.set_choices([offer_choice(row) for row in usable])
        self.form.mark_clean()

    def _take_offer(self) -> None:
        row = self._offers.get(self.offer.value())
        if row is None:
            return
        self.form.editor("starts_on").set_value(row.starts_on)
        self.form.editor("ends_on").set_value(row.ends_on)
        database, company = self._section.desk.database, row.company_id
        self._people.load(
            lambda: database.ask(queries.contacts, company, roles=MENTORS),
            lambda people: self._offer_people(people, row.mentor_id),
        )

    def _offer_people(self, people: Sequence[ContactRow], mentor_id: UUID | None) -> None:
        self.mentor.set_choices([Choice(None, self.tr("Not yet known")), *mentor_choices(people)])
        self.mentor.set_value(mentor_id)

    def _submit(self, values: dict[str, Any]) -> Mapping[str, str]:
        draft, desk = PlacementDraft(**values), self._section.desk
        service, actor = desk.placements, desk.actor()
        self._section.carry_out(
            lambda: service.place(draft, actor=actor),
            self.tr("Placed"),
            beside=Beside(self, _FIELDS),
            then=self._then,
        )
        return PENDING


@dataclass(frozen=True, slots=True)
class _Times:
    """What company and school agreed on."""

    starts_on: object
    ends_on: object
    weekdays: frozenset[int]
    daily_minutes: int


class PlacementChangeDialog(FormDialog):
    """Says before it is saved that other days or hours want to be agreed on again."""

    def __init__(self, section: SectionPanel, row: PlacementRow) -> None:
        title = f"{row.teacher} · {row.company}"
        super().__init__(
            title, f"{row.code} · {row.title}", columns=2, name="placement_dialog", parent=section
        )
        self._section, self._row = section, row
        self._loader = LatestLoader(section.desk.jobs, self)
        self._add_fields()
        self._fill()
        self.on_submit = self._submit
        self.form.changed.connect(lambda _key: self._warn())
        database = section.desk.database
        self._loader.load(lambda: database.ask(queries.contacts, row.company_id, roles=MENTORS), self._offer)

    def _add_fields(self) -> None:
        form, row = self.form, self._row
        form.add("starts_on", self.tr("F&irst day"), DateField(name="placement_starts_on"), required=True)
        form.add("ends_on", self.tr("&Last day"), DateField(name="placement_ends_on"), required=True)
        days = MultiChoiceField(
            [Choice(day, weekday_text(day)) for day in range(7)], name="placement_weekdays"
        )
        form.add("weekdays", self.tr("&Days of the week"), days)
        hours = DecimalField(0, 24, suffix=self.tr("hours"), name="placement_hours")
        form.add("hours", self.tr("&Hours a day"), hours, required=True)
        known = [Choice(row.mentor_id, row.mentor)] if row.mentor_id else []
        self.mentor = ComboField([Choice(None, self.tr("Not yet known")), *known], name="placement_mentor")
        form.add("mentor_id", self.tr("&Mentor"), self.mentor, span=2)
        form.add("note", self.tr("&Note"), MultiLineField(rows=3, name="placement_note"), span=2)

    def _fill(self) -> None:
        row = self._row
        values = {key: getattr(row, key) for key in ("starts_on", "ends_on", "mentor_id", "note")}
        hours = Decimal(row.daily_minutes) / _HOUR
        self.form.set_values({**values, "weekdays": tuple(sorted(row.weekdays)), "hours": hours})

    def _offer(self, people: Sequence[ContactRow]) -> None:
        is_clean = not self.form.is_dirty
        self.mentor.set_choices([Choice(None, self.tr("Not yet known")), *mentor_choices(people)])
        if is_clean:
            self.mentor.set_value(self._row.mentor_id)
            self.form.mark_clean()

    def _change(self, values: Mapping[str, Any]) -> PlacementChange:
        return PlacementChange(
            values["starts_on"],
            values["ends_on"],
            frozenset(values["weekdays"]),
            int(values["hours"] * _HOUR),
            values["mentor_id"],
            values["note"],
        )

    def _warn(self) -> None:
        """Other times take the agreements back."""
        row, values = self._row, self.form.values()
        has_word = row.company_agreed_on is not None or row.school_agreed_on is not None
        is_typed = values["starts_on"] and values["ends_on"] and values["hours"] is not None
        if row.state not in AGREEING or not has_word or not is_typed:
            return
        change = self._change(values)
        before = _Times(row.starts_on, row.ends_on, row.weekdays, row.daily_minutes)
        after = _Times(change.starts_on, change.ends_on, change.weekdays, change.daily_minutes)
        warning = self.tr("Other days or hours: company and school must agree again.")
        self.set_note(f"{row.code} · {row.title}" if before == after else warning)

    def _submit(self, values: dict[str, Any]) -> Mapping[str, str]:
        change, desk, row = self._change(values), self._section.desk, self._row
        service, actor = desk.placements, desk.actor()
        self._section.carry_out(
            lambda: service.change_placement(row.id, change, actor=actor),
            self.tr("Changed: {code}").format(code=row.code),
            beside=Beside(self, _FIELDS),
        )
        return PENDING
