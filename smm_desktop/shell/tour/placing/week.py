"""The tour's on-the-job training: before the week at the companies, its first day, and after it."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date, timedelta
from pathlib import Path
from uuid import UUID

from smm_desktop.core.progress import Progress
from smm_desktop.placements import queries
from smm_desktop.placements.terms import PaperKind, PaperWish
from smm_desktop.shell.rooms import Rooms
from smm_desktop.shell.tour.expectations import Expectations, Expected
from smm_desktop.shell.tour.places import Places
from smm_desktop.shell.tour.placing import matching, register, seats, wishes, working

_DAYS = 5
_PINNED = (0, "hat")  # a request by its place, and an offer
_NEED_OFFER = "bulut"
_LETTER_NUMBER = "E-00000000-000-26001"
_BEFORE = frozenset(PaperKind) - {PaperKind.FINAL_REPORT}
_READ_AGAIN = (PaperKind.DAILY_LOG, PaperKind.MENTOR_EVALUATION, PaperKind.TEACHER_EVALUATION)


@dataclass(frozen=True, slots=True)
class Case:
    """For whom companies are looked for, which need an offer is to meet, and when; the tour ends `today`."""

    people: Sequence[UUID]
    need_id: UUID
    first_day: date
    today: date


@dataclass(frozen=True, slots=True)
class Placed:
    """What the match of the story made."""

    register: register.Register
    placement_ids: tuple[UUID, ...]
    first_day: date


def prepare(rooms: Rooms, places: Places, case: Case, told: Expectations, progress: Progress) -> Placed:
    """Companies, offers, requests, the match, everybody's word, and what is printed before anybody goes."""
    steps = 4
    known = register.lay_out(rooms, places.company_list, case.today, told)
    progress.step(1, steps)
    offers = seats.offer(
        rooms, known, seats.STORY, case.first_day, case.first_day + timedelta(days=_DAYS - 1)
    )
    rooms.placing.offers.link_need(offers[_NEED_OFFER], case.need_id, actor=rooms.actor)
    requests = wishes.ask(rooms, known, case.people, wishes.REQUESTS)
    wishes.ask_from_need(rooms, case.need_id)
    progress.step(2, steps)
    place, offer = _PINNED
    made = matching.match(rooms, (requests[place], offers[offer]), offers[_NEED_OFFER], told, progress)
    matching.agree(rooms, made)
    progress.step(3, steps)
    _print(rooms, made, places.placement_papers, _BEFORE, progress)
    rooms.placing.papers.to_folder(
        PaperWish(made, frozenset(), with_calendar=True), places.calendars, actor=rooms.actor
    )
    progress.step(steps, steps)
    return Placed(known, made, case.first_day)


def begin(rooms: Rooms, placed: Placed) -> None:
    """On the first day; from now on the rules are frozen."""
    rooms.placing.placements.start(placed.placement_ids, actor=rooms.actor)


def end(rooms: Rooms, placed: Placed, places: Places, told: Expectations, progress: Progress) -> None:
    """Log, evaluate, report and finish; then print the final reports."""
    working.fill_in(rooms, placed.placement_ids, progress)
    told.expect(Expected.PLACEMENTS_DONE, holds=working.all_are_done(rooms, placed.placement_ids))
    reports = frozenset({PaperKind.FINAL_REPORT})
    _print(rooms, placed.placement_ids, places.final_reports, reports, progress)
    told.expect(Expected.PLACEMENT_PAPERS, holds=_papers_are_there(rooms, placed, places))


def _print(
    rooms: Rooms,
    placement_ids: tuple[UUID, ...],
    folder: Path,
    kinds: frozenset[PaperKind],
    progress: Progress,
) -> None:
    wish = PaperWish(placement_ids, kinds, letter_number=_LETTER_NUMBER)
    rooms.placing.papers.to_folder(wish, folder, actor=rooms.actor, progress=progress)


def _papers_are_there(rooms: Rooms, placed: Placed, places: Places) -> bool:
    """Sheets and forms are remembered by their codes; everybody has a report and a calendar file."""
    codes = [rooms.database.ask(queries.papers_of, own) for own in placed.placement_ids]
    count = len(placed.placement_ids)
    return (
        all(len(papers) == len(_READ_AGAIN) for papers in codes)
        and len(list(places.final_reports.glob("*.pdf"))) == count
        and len(list(places.calendars.glob("*.ics"))) == count
    )
