"""A frame from a spreadsheet: understood, planned against what is known, written as a draft."""

from __future__ import annotations

from collections.abc import Sequence
from pathlib import Path

import pytest

from smm_desktop.needs import queries
from smm_desktop.needs.service import FrameImportService
from smm_desktop.needs.terms import FrameDraft, FrameState, NeedsReason
from tests.needs.builders import ACTOR, FIELD, Asking, refused
from tests.paper.spreadsheets.builders import Plain, saved_xlsx

HEAD = ("Kod", "Yeterlik Grubu", "Yeterlik", "Açıklama", "Düzey")
LINES: tuple[tuple[Plain, ...], ...] = (
    ("Y01", "Yazılım", "Sürüm denetimi", "Git", 5),
    ("Y02", "Yazılım", "Birim testi", None, 9),
    ("Y03", "Ağ", "Yönlendirici kurma", None, 4),
)
FRAME = FrameDraft("BIL", "Bilişim çerçevesi", FIELD)


@pytest.fixture
def service(asking: Asking) -> FrameImportService:
    return FrameImportService(asking.database)


def a_list(folder: Path, *rows: Sequence[Plain], head: Sequence[Plain] = HEAD) -> Path:
    return saved_xlsx(folder / "cerceve.xlsx", [("BİLİŞİM YETERLİK ÇERÇEVESİ",), head, *rows])


def test_a_list_becomes_a_draft(asking: Asking, service: FrameImportService, tmp_path: Path) -> None:
    frame_id = service.apply_import(service.plan_import(a_list(tmp_path, *LINES), FRAME), actor=ACTOR)
    rows = asking.database.ask(queries.competencies, frame_id)
    assert [(row.code, row.group, row.text, row.level) for row in rows] == [
        ("Y01", "Yazılım", "Sürüm denetimi", 5),
        ("Y02", "Yazılım", "Birim testi", None),
        ("Y03", "Ağ", "Yönlendirici kurma", 4),
    ]


def test_the_plan_writes_nothing(asking: Asking, service: FrameImportService, tmp_path: Path) -> None:
    service.plan_import(a_list(tmp_path, *LINES), FRAME)
    assert asking.database.ask(queries.frames) == ()


def test_a_line_without_a_code_gets_one(service: FrameImportService, tmp_path: Path) -> None:
    plan = service.plan_import(a_list(tmp_path, *LINES, (None, "Ağ", "Kablolama", None, None)), FRAME)
    assert [one.code for one in plan.draft.competencies] == ["Y01", "Y02", "Y03", "Y04"]


def test_a_repeated_line_is_named(service: FrameImportService, tmp_path: Path) -> None:
    plan = service.plan_import(a_list(tmp_path, *LINES, ("Y01", "Ağ", "Başka", None, None)), FRAME)
    assert [(row.row_number, row.problem) for row in plan.refused] == [(6, "code")]


@pytest.mark.parametrize(("column", "text"), [(0, "Y" * 41), (1, "G" * 201), (2, "T" * 501), (3, "A" * 4001)])
def test_a_text_that_is_too_long_costs_its_row_alone(
    service: FrameImportService, tmp_path: Path, column: int, text: str
) -> None:
    line: list[Plain] = ["Y04", "Ağ", "Kablolama", None, None]
    line[column] = text
    plan = service.plan_import(a_list(tmp_path, *LINES, line), FRAME)
    name = ("code", "group", "text", "description")[column]
    assert [(row.row_number, row.problem) for row in plan.refused] == [(6, name)]


def test_a_published_frame_gets_a_new_version(
    asking: Asking, service: FrameImportService, tmp_path: Path
) -> None:
    first = service.apply_import(service.plan_import(a_list(tmp_path, *LINES), FRAME), actor=ACTOR)
    asking.frames.publish_frame(first, actor=ACTOR)
    plan = service.plan_import(a_list(tmp_path, LINES[0], ("Y04", "Ağ", "Kablolama", None, None)), FRAME)
    service.apply_import(plan, actor=ACTOR)
    assert (plan.added, plan.removed) == (("Y04",), ("Y02", "Y03"))
    rows = asking.database.ask(queries.frames)
    assert [(row.version, row.state) for row in rows] == [(2, FrameState.DRAFT), (1, FrameState.PUBLISHED)]


def test_a_draft_is_written_over(asking: Asking, service: FrameImportService, tmp_path: Path) -> None:
    for lines in (LINES, LINES[:1]):
        frame_id = service.apply_import(service.plan_import(a_list(tmp_path, *lines), FRAME), actor=ACTOR)
    assert [row.code for row in asking.database.ask(queries.competencies, frame_id)] == ["Y01"]


def test_a_plan_that_others_overtook_is_refused(service: FrameImportService, tmp_path: Path) -> None:
    plan = service.plan_import(a_list(tmp_path, *LINES), FRAME)
    service.apply_import(plan, actor=ACTOR)
    with refused(NeedsReason.IMPORT_OUTDATED):
        service.apply_import(plan, actor=ACTOR)


def test_a_list_without_competencies_is_refused(service: FrameImportService, tmp_path: Path) -> None:
    path = a_list(tmp_path, ("1", "Yazılım"), head=("Kod", "Yeterlik Grubu"))
    with refused(NeedsReason.NO_COMPETENCY_COLUMN):
        service.plan_import(path, FRAME)


def test_a_sheet_that_is_not_there_is_refused(service: FrameImportService, tmp_path: Path) -> None:
    with refused(NeedsReason.SHEET_UNKNOWN):
        service.plan_import(a_list(tmp_path, *LINES), FRAME, sheet="Yok")
