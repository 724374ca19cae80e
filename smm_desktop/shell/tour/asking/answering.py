"""A round answered in all four ways: in the window, on paper typed twice, by spreadsheet, by encrypted answer file."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import replace
from pathlib import Path
from uuid import UUID

from smm_desktop.core.files import write_safely
from smm_desktop.needs import queries
from smm_desktop.needs.queries import MemberRow
from smm_desktop.needs.terms import (
    Answer,
    AnswerWay,
    EntryPass,
    ExperienceBand,
    FileVerdict,
    Respondent,
    ResponseDraft,
)
from smm_desktop.shell.rooms import Rooms
from smm_desktop.shell.tour.asking.filling import answer_file, filled_workbook
from smm_desktop.shell.tour.asking.survey import opinion
from smm_desktop.shell.tour.expectations import Expectations, Expected
from smm_desktop.shell.tour.places import Places

Answers = Mapping[str, Answer]
Person = tuple[int, MemberRow]
BROKEN = "yarım-inmiş-form.xlsx"
_BANDS = tuple(ExperienceBand)


def answer_in_all_ways(rooms: Rooms, round_id: UUID, places: Places, told: Expectations) -> None:
    """Everybody but one answers; who does not is on the list of reminders."""
    people = list(enumerate(rooms.database.ask(queries.members, round_id)))[:-1]
    keep_blank_forms(rooms, round_id, places)
    for number, member in people[0::4]:
        answer_in_window(rooms, round_id, number, member)
    type_paper(rooms, round_id, people[1::4], places, told)
    send_workbooks(rooms, round_id, people[2::4], places.incoming_answers)
    send_answer_files(rooms, round_id, people[3::4], places.incoming_answers)
    _take_folder(rooms, places, told)
    with rooms.database.read() as session:
        ways = {one.way for one in queries.responses(session, round_id)}
    waiting = rooms.database.ask(queries.members, round_id, waiting_only=True)
    told.expect(Expected.ANSWERED_ALL_WAYS, holds=ways == set(AnswerWay) and len(waiting) == 1)


def keep_blank_forms(rooms: Rooms, round_id: UUID, places: Places) -> None:
    """The page and the spreadsheet as they are sent to everybody."""
    page, workbook = rooms.asking.forms.answer_page(round_id), rooms.asking.forms.workbook(round_id)
    write_safely(places.answer_page, page.data)
    write_safely(places.answer_workbook, workbook.data)


def answer_in_window(rooms: Rooms, round_id: UUID, number: int, member: MemberRow, learnt: str = "") -> None:
    draft = ResponseDraft(
        opinion(rooms, round_id, number, learnt), Respondent(experience=_band(number)), member.id
    )
    rooms.asking.answers.record_response(round_id, draft, actor=rooms.actor)


def type_paper(
    rooms: Rooms, round_id: UUID, people: Sequence[Person], places: Places, told: Expectations
) -> None:
    """Print a stack, type it twice; the one slip of the second entry is found and settled by looking at the paper."""
    form = rooms.asking.forms.preview_paper(round_id, copies=len(people))
    write_safely(places.paper_form, form.drawn.pdf)
    rooms.asking.forms.keep_paper(form, actor=rooms.actor)
    code, entries = form.drawn.code, rooms.asking.entries
    for entry in EntryPass:
        for copy, (number, member) in enumerate(people, 1):
            answers = dict(opinion(rooms, round_id, number))
            if entry is EntryPass.SECOND and copy == 1:
                answers |= slip(answers)
            background = {"code": member.code, "experience": _band(number)}
            entries.enter(code, copy, answers, background, entry, actor=rooms.actor)
    differing = rooms.database.ask(queries.disagreements_of, round_id)
    for one in differing:
        entries.settle(code, one.copy, one.key, one.first, actor=rooms.actor)
    taken = entries.take_over(round_id, actor=rooms.actor)
    quality = rooms.database.ask(queries.entry_quality, round_id)
    told.expect(Expected.SLIP_FOUND, holds=len(differing) == quality.differing == 1 and taken == len(people))


def slip(answers: Answers) -> dict[str, Answer]:
    """The first pair with its second point one off, as a finger slips on the keypad."""
    for key, given in answers.items():
        if isinstance(given, list) and isinstance(point := given[1], int):
            other: list[int | None] = [int(given[0] or 1), 2 if point == 1 else point - 1]
            return {key: other}
    return {}


def send_workbooks(rooms: Rooms, round_id: UUID, people: Sequence[Person], folder: Path) -> None:
    """Personal spreadsheet forms come back by e-mail; one of them was cut off on the way."""
    data = b""
    for number, member in people:
        form = rooms.asking.forms.workbook(round_id, member.id)
        data = filled_workbook(form.data, opinion(rooms, round_id, number))
        write_safely(folder / form.file_name, data)
    write_safely(folder / BROKEN, data[: len(data) // 3])


def send_answer_files(rooms: Rooms, round_id: UUID, people: Sequence[Person], folder: Path) -> None:
    """What the page of one person saves in a browser."""
    everybody = rooms.asking.forms.snapshot(round_id)
    for number, member in people:
        mine = replace(everybody, member_code=member.code, member_name=member.name)
        answers = opinion(rooms, round_id, number)
        data = answer_file(mine, f"{round_id.hex[:20]}{number:04d}", answers, _band(number))
        write_safely(folder / f"{member.code}.smmanswers", data)


def _take_folder(rooms: Rooms, places: Places, told: Expectations) -> None:
    """Look, keep, and take the same folder once more."""
    service = rooms.asking.answer_import
    plan = service.plan_import(places.incoming_answers)
    outcome = service.apply_import(plan, actor=rooms.actor)
    broken, sound = [file.name for file in plan.broken], len(plan.files) - 1
    told.expect(Expected.BROKEN_ANSWERS_NAMED, holds=broken == [BROKEN] and outcome.added == sound > 0)
    again = service.import_folder(places.incoming_answers, actor=rooms.actor).counts
    told.expect(Expected.ANSWERS_ONCE, holds=not again[FileVerdict.NEW] and again[FileVerdict.KNOWN] == sound)


def _band(number: int) -> str:
    return _BANDS[number % len(_BANDS)].value
