"""A whole round that was answered outside the project, broken files among it: imported, typed, analysed, reported.

`SMM_DESKTOP_WHOLE_ROUND=1` takes it in its full size: 500 answer files, 100 spreadsheets, 20 paper forms.
"""

from __future__ import annotations

import os
import shutil
from collections.abc import Iterator
from dataclasses import dataclass
from datetime import datetime
from pathlib import Path

import pytest

from smm_desktop.core.clock import LOCAL_ZONE, FixedClock
from smm_desktop.core.database import opening
from smm_desktop.core.database.database import Database
from smm_desktop.core.database.journal import head
from smm_desktop.needs import queries
from smm_desktop.needs.service import FolderPlan, ReportFiles
from smm_desktop.needs.terms import FileVerdict, NeedsReason, RoundAnalysis
from smm_desktop.paper.spreadsheets.terms import SpreadsheetReason
from tests.conftest import KEY
from tests.journeys.needs_round import REGULAR, WHOLE, Answered, answered_outside, counted_statements
from tests.needs.builders import Asking
from tests.needs.rounds_made import pdf_text

SIZE = WHOLE if os.environ.get("SMM_DESKTOP_WHOLE_ROUND") else REGULAR
COUNTED = 60  # statements that analysis and report may ask together, however many answered


@dataclass(frozen=True)
class Story:
    """The round from the folder to the report, and what each step gave."""

    made: Answered
    deeds: int
    plan: FolderPlan
    again: FolderPlan
    keyed: int
    responses: int
    analysis: RoundAnalysis
    report: ReportFiles
    statements: int


@pytest.fixture(scope="module")
def story(tmp_path_factory: pytest.TempPathFactory, _empty_database: Path) -> Iterator[Story]:
    clock = FixedClock(datetime(2026, 11, 23, 9, 0, tzinfo=LOCAL_ZONE))
    folder = tmp_path_factory.mktemp("round")
    shutil.copy(_empty_database, folder)
    database = Database(opening.open_created(folder, KEY), clock)
    yield told(answered_outside(Asking(database, clock), folder / "gelen", SIZE))
    database.close()


def told(made: Answered) -> Story:
    database = made.asking.database
    before = database.ask(head)
    plan = made.take()
    deeds = database.ask(head).number - before.number
    again, keyed = made.take(), made.key()
    responses = made.close()
    with counted_statements() as asked:
        analysis, report = made.analysis(), made.report()
    return Story(made, deeds, plan, again, keyed, responses, analysis, report, len(asked))


def test_each_broken_file_is_named(story: Story) -> None:
    assert [file.name for file in story.plan.broken] == story.made.broken


def test_each_says_what_is_wrong_with_it(story: Story) -> None:
    reasons = [file.problem.term for file in story.plan.broken if file.problem is not None]
    assert reasons == [
        SpreadsheetReason.FILE_DAMAGED,
        SpreadsheetReason.FILE_EMPTY,
        NeedsReason.FILE_NOT_OURS,
    ]


def test_every_other_file_is_taken(story: Story) -> None:
    assert story.plan.counts[FileVerdict.NEW] == SIZE.sound


def test_the_folder_is_taken_by_one_deed(story: Story) -> None:
    assert story.deeds == 1


def test_the_folder_adds_nothing_when_it_is_taken_again(story: Story) -> None:
    assert (story.again.counts[FileVerdict.NEW], story.again.counts[FileVerdict.KNOWN]) == (0, SIZE.sound)


def test_the_stack_of_paper_is_typed_without_a_difference(story: Story) -> None:
    quality = story.made.asking.database.ask(queries.entry_quality, story.made.round_id)
    assert (story.keyed, quality.differing, quality.compared > 0) == (SIZE.keyed, 0, True)


def test_the_closed_round_holds_them_all(story: Story) -> None:
    assert story.responses == SIZE.everybody


def test_every_competency_is_ranked(story: Story) -> None:
    assert len([one for one in story.analysis.analysis.items if one.rank]) == SIZE.competencies


def test_halves_of_pairs_are_counted_not_guessed(story: Story) -> None:
    items = story.analysis.analysis.items
    assert sum(item.left_out.ability for item in items) > 0
    for item in items:
        assert item.pairs + item.left_out.total == SIZE.everybody


def test_the_competency_that_people_lack_most_leads(story: Story) -> None:
    """The later a competency stands in the survey, the less it is mastered."""
    places = [int(one.competency.split()[-1]) for one in story.analysis.analysis.items]
    assert sum(places[:5]) > 4 * sum(places[-5:])


def test_the_report_names_what_leads(story: Story) -> None:
    top = story.analysis.analysis.items[0].competency
    assert top in pdf_text(story.report.pdf)


def test_analysis_and_report_ask_no_more_of_the_records_however_many_answer(story: Story) -> None:
    assert story.statements <= COUNTED
