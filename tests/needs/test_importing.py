"""A folder of answers: each broken file by its name, the same file twice once, nothing kept before it is said."""

from __future__ import annotations

import json
import time
from pathlib import Path
from typing import Any
from uuid import UUID

import pytest
from openpyxl import Workbook, load_workbook

from smm_desktop.core.progress import Cancelled, Progress
from smm_desktop.core.refusals import Refusal
from smm_desktop.needs import queries
from smm_desktop.needs.model import RoundKey
from smm_desktop.needs.service.ballots import ballots
from smm_desktop.needs.terms import Anonymity, FileVerdict, NeedsReason, Respondent
from tests.needs.builders import ACTOR, CHOICE, NUMBER, TEXT, Asking, instrument_draft, pairs, refused
from tests.needs.filled_forms import answer_file, filled_workbook

ANONYMOUS = Anonymity.ANONYMOUS
EVERY_KIND = instrument_draft(3, (CHOICE, NUMBER, TEXT))


@pytest.fixture
def folder(tmp_path: Path) -> Path:
    made = tmp_path / "gelen yanıtlar"
    made.mkdir()
    return made


def kept(asking: Asking, round_id: UUID) -> list[dict[str, Any]]:
    with asking.database.read() as session:
        return [dict(one.answers) for one in ballots(session, round_id)]


def test_answer_files_are_kept(asking: Asking, folder: Path) -> None:
    round_id = asking.opened(8, ANONYMOUS)
    snapshot = asking.forms.snapshot(round_id)
    for place in range(3):
        answer_file(folder / f"{place}.smmanswers", snapshot, pairs(first=place + 1))
    asking.imports.import_folder(folder, actor=ACTOR)
    assert sorted(one["q1"][0] for one in kept(asking, round_id)) == [1, 2, 3]


def test_the_same_folder_twice_adds_nothing(asking: Asking, folder: Path) -> None:
    round_id = asking.opened(8, ANONYMOUS)
    answer_file(folder / "a.smmanswers", asking.forms.snapshot(round_id), pairs())
    filled_workbook(folder / "b.xlsx", asking.forms.workbook(round_id).data, pairs())
    asking.imports.import_folder(folder, actor=ACTOR)
    again = asking.imports.import_folder(folder, actor=ACTOR)
    assert (again.counts[FileVerdict.KNOWN], len(kept(asking, round_id))) == (2, 2)


def test_a_corrected_file_replaces_the_former(asking: Asking, folder: Path) -> None:
    round_id = asking.opened(8, ANONYMOUS)
    snapshot = asking.forms.snapshot(round_id)
    for edition in (1, 2):
        answer_file(folder / "a.smmanswers", snapshot, pairs(first=edition), edition=edition)
        plan = asking.imports.import_folder(folder, actor=ACTOR)
    assert plan.files[0].verdict is FileVerdict.REPLACES
    assert [one["q1"][0] for one in kept(asking, round_id)] == [2]


def test_of_two_editions_in_a_folder_the_last_counts(asking: Asking, folder: Path) -> None:
    round_id = asking.opened(8, ANONYMOUS)
    snapshot = asking.forms.snapshot(round_id)
    for edition in (2, 1, 3):
        answer_file(
            folder / f"{edition}.smmanswers", snapshot, pairs(first=edition), form="one", edition=edition
        )
    asking.imports.import_folder(folder, actor=ACTOR)
    assert [one["q1"][0] for one in kept(asking, round_id)] == [3]


def test_a_workbook_is_read_in_every_kind_of_question(asking: Asking, folder: Path) -> None:
    round_id = asking.opened(8, ANONYMOUS, EVERY_KIND)
    single = {
        "uses": "EVET",
        "many": "12",
        "wish": "Torna",
        "bilgi.experience": "6–10",
        "bilgi.school": "Okul 1",
    }
    filled_workbook(folder / "a.xlsx", asking.forms.workbook(round_id).data, pairs(), single)
    asking.imports.import_folder(folder, actor=ACTOR)
    with asking.database.read() as session:
        [ballot] = ballots(session, round_id)
    assert ballot.answers == {**pairs(), "uses": "yes", "many": 12, "wish": "Torna"}
    assert ballot.respondent == Respondent(school="Okul 1", experience="6-10")


def test_answers_outside_the_scale_are_left_out_and_named(asking: Asking, folder: Path) -> None:
    round_id = asking.opened(8, ANONYMOUS)
    filled_workbook(folder / "a.xlsx", asking.forms.workbook(round_id).data, {**pairs(), "q2": [9, 1]})
    plan = asking.imports.import_folder(folder, actor=ACTOR)
    assert [fault.key for fault in plan.files[0].faults] == ["q2"]
    assert [set(one) for one in kept(asking, round_id)] == [{"q1", "q3"}]


def problem_of(asking: Asking, folder: Path) -> object:
    [file] = asking.imports.plan_import(folder).files
    assert isinstance(file.problem, Refusal)
    return file.problem.term


def spoiled(name: str) -> dict[str, Any]:
    return {
        "format": {"format": "other"},
        "version": {"version": 2},
        "round": {"round": "00" * 16},
        "point": {"point": "AAAA"},
        "nonce": {"nonce": "%%"},
        "shape": {"sealed": 7},
    }[name]


@pytest.mark.parametrize(
    ("name", "reason"),
    [
        ("format", NeedsReason.FILE_NOT_OURS),
        ("version", NeedsReason.FILE_NEWER),
        ("round", NeedsReason.FILE_OF_OTHER_ROUND),
        ("point", NeedsReason.FILE_NOT_FOR_US),
        ("nonce", NeedsReason.FILE_DAMAGED),
        ("shape", NeedsReason.FILE_DAMAGED),
    ],
)
def test_a_spoiled_file_is_named(asking: Asking, folder: Path, name: str, reason: NeedsReason) -> None:
    snapshot = asking.forms.snapshot(asking.opened(8, ANONYMOUS))
    answer_file(folder / "a.smmanswers", snapshot, pairs(), **spoiled(name))
    assert problem_of(asking, folder) is reason


@pytest.mark.parametrize("data", [b"", b"{", b"[" * 100_000, b"\xff\xfe", b"[1, 2]", b"null"])
def test_rubbish_is_named(asking: Asking, folder: Path, data: bytes) -> None:
    (folder / "a.smmanswers").write_bytes(data)
    assert problem_of(asking, folder) in {NeedsReason.FILE_DAMAGED, NeedsReason.FILE_NOT_OURS}


def test_a_giant_file_is_not_read(asking: Asking, folder: Path) -> None:
    (folder / "a.smmanswers").write_bytes(b" " * 2_000_000)
    assert problem_of(asking, folder) is NeedsReason.FILE_TOO_LARGE


def test_a_changed_byte_is_noticed(asking: Asking, folder: Path) -> None:
    path = answer_file(folder / "a.smmanswers", asking.forms.snapshot(asking.opened(8, ANONYMOUS)), pairs())
    content = json.loads(path.read_text())
    content["sealed"] = ("B" if content["sealed"][0] != "B" else "C") + content["sealed"][1:]
    path.write_text(json.dumps(content))
    assert problem_of(asking, folder) is NeedsReason.FILE_NOT_FOR_US


def test_a_form_that_came_back_empty_is_named(asking: Asking, folder: Path) -> None:
    filled_workbook(folder / "a.xlsx", asking.forms.workbook(asking.opened(8, ANONYMOUS)).data, {})
    assert problem_of(asking, folder) is NeedsReason.RESPONSE_EMPTY


def test_a_form_whose_rows_are_gone_is_named(asking: Asking, folder: Path) -> None:
    path = filled_workbook(
        folder / "a.xlsx", asking.forms.workbook(asking.opened(8, ANONYMOUS)).data, pairs()
    )
    book = load_workbook(path)
    sheet = book.worksheets[-2]
    sheet.delete_rows(next(row[0].row for row in sheet.iter_rows() if row[0].value == "q2"))
    book.save(path)
    assert problem_of(asking, folder) is NeedsReason.FORM_CHANGED


def test_a_strange_workbook_is_named(asking: Asking, folder: Path) -> None:
    book = Workbook()
    book.active.append(["Adı", "Soyadı"])
    book.save(folder / "liste.xlsx")
    assert problem_of(asking, folder) is NeedsReason.FILE_NOT_OURS


def test_an_attachment_saved_twice_is_one_answer(asking: Asking, folder: Path) -> None:
    round_id = asking.opened(8, ANONYMOUS)
    path = filled_workbook(folder / "güz.xlsx", asking.forms.workbook(round_id).data, pairs())
    for name in ("güz (1).xlsx", "güz - Kopya.xlsx"):
        (folder / name).write_bytes(path.read_bytes())
    asking.imports.import_folder(folder, actor=ACTOR)
    assert len(kept(asking, round_id)) == 1


def test_two_people_with_the_same_answers_are_two(asking: Asking, folder: Path) -> None:
    round_id = asking.opened(8, ANONYMOUS)
    path = filled_workbook(folder / "a.xlsx", asking.forms.workbook(round_id).data, pairs())
    (folder / "b.xlsx").write_bytes(path.read_bytes())
    asking.imports.import_folder(folder, actor=ACTOR)
    assert len(kept(asking, round_id)) == 2


def test_answers_to_a_closed_round_are_named(asking: Asking, folder: Path) -> None:
    round_id = asking.opened(8, ANONYMOUS)
    answer_file(folder / "late.smmanswers", asking.forms.snapshot(round_id), pairs())
    asking.everybody_answers(round_id)
    asking.rounds.close_round(round_id, actor=ACTOR)
    assert problem_of(asking, folder) is NeedsReason.FILE_OF_CLOSED_ROUND


def test_a_file_of_a_closed_anonymous_round_can_be_read_by_nobody(asking: Asking, folder: Path) -> None:
    round_id = asking.opened(8, ANONYMOUS)
    asking.everybody_answers(round_id)
    asking.rounds.close_round(round_id, actor=ACTOR)
    with asking.database.read() as session:
        assert session.get(RoundKey, round_id) is None


def test_a_personal_form_leads_to_its_person(asking: Asking, folder: Path) -> None:
    round_id = asking.opened()
    member = asking.database.ask(queries.members, round_id)[2]
    answer_file(folder / "a.smmanswers", asking.forms.snapshot(round_id, member.id), pairs())
    asking.imports.import_folder(folder, actor=ACTOR)
    with asking.database.read() as session:
        [row] = queries.responses(session, round_id)
    assert row.teacher_id == member.teacher_id
    assert len(asking.database.ask(queries.members, round_id, waiting_only=True)) == 5


def test_a_person_who_sends_another_file_has_the_former_replaced(asking: Asking, folder: Path) -> None:
    round_id = asking.opened()
    member = asking.database.ask(queries.members, round_id)[0]
    snapshot = asking.forms.snapshot(round_id, member.id)
    for form in ("one", "two"):
        answer_file(folder / f"{form}.smmanswers", snapshot, pairs(first=len(form)), form=form)
        asking.imports.import_folder(folder, actor=ACTOR)
    with asking.database.read() as session:
        assert len(list(queries.responses(session, round_id))) == 1


def test_a_code_that_nobody_has_is_named(asking: Asking, folder: Path) -> None:
    snapshot = asking.forms.snapshot(asking.opened())
    answer_file(folder / "a.smmanswers", snapshot, pairs(), background={"code": "NOBODY"})
    assert problem_of(asking, folder) is NeedsReason.MEMBER_UNKNOWN


def test_an_anonymous_form_is_made_for_nobody(asking: Asking) -> None:
    round_id = asking.opened(8, ANONYMOUS)
    member = asking.database.ask(queries.members, round_id)[0]
    with refused(NeedsReason.NAME_NOT_WANTED):
        asking.forms.answer_page(round_id, member.id)


def test_an_import_that_is_stopped_keeps_nothing(asking: Asking, folder: Path) -> None:
    round_id = asking.opened(8, ANONYMOUS)
    answer_file(folder / "a.smmanswers", asking.forms.snapshot(round_id), pairs())
    with pytest.raises(Cancelled):
        asking.imports.import_folder(folder, actor=ACTOR, progress=Progress(is_cancelled=lambda: True))
    assert kept(asking, round_id) == []


def test_a_plan_that_others_overtook_is_refused(asking: Asking, folder: Path) -> None:
    round_id = asking.opened(8, ANONYMOUS)
    answer_file(folder / "a.smmanswers", asking.forms.snapshot(round_id), pairs())
    plan = asking.imports.plan_import(folder)
    asking.imports.apply_import(plan, actor=ACTOR)
    with refused(NeedsReason.IMPORT_OUTDATED):
        asking.imports.apply_import(plan, actor=ACTOR)


def test_an_empty_folder_is_refused(asking: Asking, folder: Path) -> None:
    with refused(NeedsReason.FOLDER_EMPTY):
        asking.imports.plan_import(folder)


def made_outside(asking: Asking, folder: Path, pages: int, sheets: int) -> UUID:
    """Answer files and workbooks of 30 competencies, three of the workbooks broken."""
    round_id = asking.opened(8, ANONYMOUS, instrument_draft(30))
    snapshot, form = asking.forms.snapshot(round_id), asking.forms.workbook(round_id).data
    for place in range(pages):
        answer_file(folder / f"{place:03d}.smmanswers", snapshot, pairs(30, place % 5 + 1))
    for place in range(sheets):
        filled_workbook(folder / f"{place:03d}.xlsx", form, pairs(30, place % 5 + 1))
    for place in range(3):
        path = folder / f"{place:03d}.xlsx"
        path.write_bytes(path.read_bytes()[: 2000 + place])
    return round_id


def test_broken_files_among_many_are_named_and_the_rest_is_kept(asking: Asking, folder: Path) -> None:
    round_id = made_outside(asking, folder, 40, 12)
    begun = time.monotonic()
    plan = asking.imports.import_folder(folder, actor=ACTOR)
    assert [file.name for file in plan.broken] == ["000.xlsx", "001.xlsx", "002.xlsx"]
    assert len(kept(asking, round_id)) == 49
    assert time.monotonic() - begun < 30
