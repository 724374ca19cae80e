"""Sheets from the register: what is previewed, what is kept, and how a printed one is found again."""

from datetime import date, timedelta
from uuid import UUID

import pytest

from smm_desktop.core.progress import Cancelled, Progress
from smm_desktop.core.refusals import Refusal
from smm_desktop.paper.terms import DocumentLanguage
from smm_desktop.trainings import queries
from smm_desktop.trainings.terms import SheetSpan, TrainingReason
from tests.paper.builders import text_of
from tests.trainings.builders import ACTOR, MONDAY, Center


def test_a_preview_keeps_nothing(center: Center) -> None:
    group_id = center.running()
    center.sheets.preview(group_id, SheetSpan.DAY, MONDAY)
    assert center.database.ask(queries.sheets, group_id) == ()


def test_a_kept_sheet_is_found_by_its_code(center: Center) -> None:
    group_id = center.running()
    sheet = center.sheets.prepare(group_id, SheetSpan.DAY, MONDAY, actor=ACTOR)
    row = center.database.ask(queries.sheet_by_code, sheet.code)
    assert row is not None
    assert (row.id, row.first_day, row.page_count, row.geometry) == (sheet.id, MONDAY, 1, sheet.geometry)


def test_what_was_previewed_is_what_is_kept(center: Center) -> None:
    group_id = center.running()
    sheet = center.sheets.preview(group_id, SheetSpan.DAY, MONDAY)
    center.sheets.keep(sheet, actor=ACTOR)
    assert [row.code for row in center.database.ask(queries.sheets, group_id)] == [sheet.code]


def test_every_print_has_its_own_code(center: Center) -> None:
    group_id = center.running()
    codes = {center.sheets.prepare(group_id, SheetSpan.DAY, MONDAY, actor=ACTOR).code for _ in range(3)}
    assert len(codes) == 3


def test_a_week_holds_the_days_around_the_one_asked_for(center: Center) -> None:
    group_id = center.running(days=3)
    sheet = center.sheets.preview(group_id, SheetSpan.WEEK, MONDAY + timedelta(days=4))
    assert (sheet.first_day, sheet.last_day) == (MONDAY, MONDAY + timedelta(days=2))


def test_a_day_without_lessons_is_refused(center: Center) -> None:
    with pytest.raises(Refusal) as refused:
        center.sheets.preview(center.running(), SheetSpan.DAY, date(2026, 1, 5))
    assert refused.value.term is TrainingReason.NOTHING_TO_PRINT


def test_all_days_are_printed_in_one_deed(center: Center) -> None:
    group_id = center.running(days=3)
    center.sheets.prepare_all(group_id, SheetSpan.DAY, actor=ACTOR)
    center.database.undo(ACTOR)
    assert center.database.ask(queries.sheets, group_id) == ()


def test_all_days_have_their_sheet(center: Center) -> None:
    sheets = center.sheets.prepare_all(center.running(days=3), SheetSpan.DAY, actor=ACTOR)
    assert [sheet.first_day.day for sheet in sheets] == [16, 17, 18]


def test_printing_can_be_stopped_and_keeps_nothing(center: Center) -> None:
    group_id = center.running(days=3)
    stop = Progress(is_cancelled=lambda: True)
    with pytest.raises(Cancelled):
        center.sheets.prepare_all(group_id, SheetSpan.DAY, actor=ACTOR, progress=stop)
    assert center.database.ask(queries.sheets, group_id) == ()


def test_a_group_without_sessions_has_nothing_to_print(center: Center) -> None:
    with pytest.raises(Refusal) as refused:
        center.sheets.prepare_all(center.group_of(center.activity()), SheetSpan.WEEK, actor=ACTOR)
    assert refused.value.term is TrainingReason.NOTHING_TO_PRINT


def test_only_who_sits_is_on_the_sheet(center: Center) -> None:
    group_id = center.running(people=3)
    center.enrolments.withdraw(center.seated(group_id)[0], actor=ACTOR)
    text = text_of(center.sheets.preview(group_id, SheetSpan.DAY, MONDAY).pdf)
    assert ("Ayşe Yılmaz" in text, "Çağrı Yılmaz" in text) == (False, True)


def test_no_identity_number_is_on_the_sheet(center: Center) -> None:
    group_id: UUID = center.running(people=3)
    text = text_of(center.sheets.preview(group_id, SheetSpan.DAY, MONDAY).pdf)
    assert "kimlik" not in text


def test_the_file_is_named_after_activity_group_and_day(center: Center) -> None:
    sheet = center.sheets.preview(center.running(), SheetSpan.DAY, MONDAY)
    assert sheet.file_name == "ROB-01-2026-1 A 2026-11-16"


def test_the_language_of_paper_is_chosen_for_the_paper(center: Center) -> None:
    sheet = center.sheets.preview(center.running(), SheetSpan.DAY, MONDAY, language=DocumentLanguage.ENGLISH)
    assert "Name and surname" in text_of(sheet.pdf)
