"""From a teacher's wish to a certificate of on-the-job training, looked at by programs and files that are not ours."""

from collections.abc import Iterator

import pytest
from icalendar import Calendar

from smm_desktop.certificates.terms import CertificateKind, Verdict
from smm_desktop.core.database.checking import check
from smm_desktop.placements import queries
from smm_desktop.placements.queries import RequestFilter
from smm_desktop.placements.terms import PaperKind, PlacementState, RequestState, WithoutGround
from smm_desktop.teachers.queries import generate_identity_number
from tests.journeys.builders import Journey, stranger
from tests.journeys.placement_week import COMPANY, DAYS, FIRST, LAST, PEOPLE, SEATS, TITLE, Week, played
from tests.journeys.tools import covers_everything, loose_fonts, needs, signature_is_valid, told


@pytest.fixture(scope="module")
def week(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Week]:
    folder = tmp_path_factory.mktemp("week")
    journey = Journey.begin(folder / "center")
    yield played(journey, folder)
    journey.end()


def test_who_waited_longest_gets_the_seats(week: Week) -> None:
    asked = {one.request.asked_on for one in week.proposal.pairs}
    (left,) = week.proposal.without
    assert (len(asked), left.ground) == (SEATS, WithoutGround.SEATS_TAKEN)
    assert left.request.asked_on > max(asked)


def test_the_match_is_proven(week: Week) -> None:
    assert week.proposal.is_optimal


def test_who_was_left_out_waits_on(week: Week) -> None:
    waiting = week.journey.rooms.database.ask(queries.requests, RequestFilter())
    met = week.journey.rooms.database.ask(queries.requests, RequestFilter(states={RequestState.PLACED}))
    assert (len(waiting), len(met)) == (PEOPLE - SEATS, SEATS)


def test_every_placement_is_done(week: Week) -> None:
    counts = week.journey.rooms.database.ask(queries.state_counts)
    assert counts[PlacementState.DONE] == SEATS


def test_only_who_came_holds_a_certificate(week: Week) -> None:
    holders = {row.snapshot.holder for row in week.journey.all_certificates()}
    assert holders == {row.teacher for row in week.rows} - {week.absentee.teacher}


def test_it_says_where_what_and_how_long(week: Week) -> None:
    said = {
        (one.kind, one.company, one.title, one.hours)
        for one in (row.snapshot for row in week.journey.all_certificates())
    }
    assert said == {(CertificateKind.ON_THE_JOB, COMPANY, TITLE, DAYS * 8)}


def test_a_stranger_finds_it_genuine(week: Week) -> None:
    service = stranger(week.journey.export_keys(week.folder / "keys.json"))
    verdicts = [service.verify_file(path).verdict for path in week.certificates]
    assert verdicts == [Verdict.GENUINE] * (SEATS - 1)


@needs("pdfsig")
def test_pdfsig_calls_it_valid_and_whole(week: Week) -> None:
    assert all(signature_is_valid(path) and covers_everything(path) for path in week.certificates)


def test_the_hours_count_for_the_teacher(week: Week) -> None:
    first = week.rows[0]
    hours = week.journey.rooms.database.ask(queries.placement_hours_per_year, first.teacher_id)
    assert hours == {FIRST.year: DAYS * 8}


def test_every_kind_of_paper_is_printed_for_everybody(week: Week) -> None:
    of_each = SEATS * 4  # sheet, two forms, report
    shared = 4  # company, school, list, protocol
    assert sum(path.suffix == ".pdf" for path in week.papers) == of_each + shared


def test_a_sheet_finds_its_way_home(week: Week) -> None:
    database, row = week.journey.rooms.database, week.rows[1]
    codes = {paper.kind: paper.code for paper in database.ask(queries.papers_of, row.id)}
    found = database.ask(queries.paper_by_code, codes[PaperKind.DAILY_LOG])
    assert found is not None
    assert found.placement_id == row.id


def test_each_teachers_calendar_has_the_week(week: Week) -> None:
    files = [path for path in week.papers if path.suffix == ".ics"]
    events = [Calendar.from_ical(path.read_bytes()).walk("VEVENT") for path in files]
    days = {(event.decoded("DTSTART"), event["RRULE"]["UNTIL"][0]) for (event,) in events}
    assert (len(files), days) == (SEATS, {(FIRST, LAST)})


@needs("pdffonts")
def test_all_fonts_of_the_papers_are_embedded(week: Week) -> None:
    assert [font for path in week.papers if path.suffix == ".pdf" for font in loose_fonts(path)] == []


@needs("pdftotext")
def test_no_paper_tells_an_identity_number(week: Week) -> None:
    texts = "".join(told("pdftotext", path, "-") for path in week.papers if path.suffix == ".pdf")
    assert COMPANY in texts
    assert not [one for one in map(generate_identity_number, range(PEOPLE)) if one in texts]


def test_the_records_are_whole(week: Week) -> None:
    assert check(week.journey.rooms.database).is_good
