"""The analysis in the window: choices, views, hidden groups, report, needs."""

from __future__ import annotations

from pathlib import Path
from uuid import UUID

import pytest
from pytestqt.qtbot import QtBot

from smm_desktop.needs import queries
from smm_desktop.needs.rules.round_analysis import RoundFigures
from smm_desktop.needs.service import NeedService
from smm_desktop.needs.terms import (
    Analysis,
    Anonymity,
    Breakdown,
    Dimension,
    GroupResult,
    NeedPriority,
    NeedState,
    Silence,
)
from smm_desktop.needs.ui.analysis_views_panel import GROUPS, OTHERS, RANKING, AnalysisViews, Shown
from smm_desktop.needs.ui.question_table import question_columns
from smm_desktop.needs.ui.questions_panel import QuestionsPanel
from smm_desktop.needs.ui.ranking_table import ranking_columns
from smm_desktop.needs.ui.wording import silence_text
from smm_desktop.widgets import file_dialogs
from smm_desktop.widgets.charts import HorizontalBars, IntervalBars, ScatterChart
from smm_desktop.widgets.empty_state import EmptyState
from smm_desktop.widgets.forms import ComboField
from smm_desktop.widgets.labels import Label
from tests.needs.builders import ACTOR, CHOICE, FIELD, NUMBER, SINGLE, Asking, instrument_draft
from tests.needs.other_questions import sixty
from tests.needs.rounds_made import answered, asked_by_field
from tests.needs.ui.conftest import Opened
from tests.needs.ui.driving import Window

ANSWERS = {"q1": [5, 1], "q2": [4, 3], "q3": [2, 3]}


def analysis(opened: Opened) -> Window:
    window = opened()
    window.go("analysis")
    return window


def on_a_frame(asking: Asking) -> UUID:
    """A named round on a frame of three competencies, answered by six."""
    frame_id = asking.frame()
    asking.some_teachers(6)
    return answered(asking, asking.instruments.create_instrument(
        instrument_draft(), Anonymity.NAMED, frame_id=frame_id, actor=ACTOR
    ), ANSWERS)  # fmt: skip


def choose(window: Window, name: str, key: object) -> None:
    window.find(ComboField, name).set_value(key)
    window.settle()


def test_without_a_round_the_page_says_what_to_do(open_page: Opened) -> None:
    window = analysis(open_page)
    assert not window.find(EmptyState, "no_analysis").isHidden()
    assert not window.page.analysis.report_button.isEnabled()


def test_a_closed_round_leads_to_its_analysis(asking: Asking, open_page: Opened) -> None:
    first = asked_by_field(asking)
    answered(asking, asking.instrument(), title="Sonraki")
    window = open_page()
    window.page.rounds.opened.emit(first)
    window.settle()
    window.press("analyse_round")
    assert window.page.analysis.bar.rounds.value() == first


def test_the_largest_need_stands_first(asking: Asking, open_page: Opened) -> None:
    on_a_frame(asking)
    table = analysis(open_page).table("ranking_table")
    assert [table.model.index(row, 2).data() for row in range(3)] == [
        "Yeterlik 1",
        "Yeterlik 2",
        "Yeterlik 3",
    ]


def test_every_figure_tells_method_and_source(asking: Asking, open_page: Opened) -> None:
    on_a_frame(asking)
    item = analysis(open_page).table("ranking_table").row("Yeterlik 1")
    tips = [column.tip(item) for column in ranking_columns()[2:] if column.tip is not None]
    assert len(tips) == 7
    assert all("(19" in tip or "(20" in tip or "ISO" in tip for tip in tips)


def test_bars_and_matrix_show_the_same_items(asking: Asking, open_page: Opened) -> None:
    on_a_frame(asking)
    window = analysis(open_page)
    bars, matrix = window.find(IntervalBars, "ranking_bars"), window.find(ScatterChart, "matrix_chart")
    assert [bar.value for bar in bars.bars] == [20.0, 4.0, -2.0]
    assert [spot.label for spot in matrix.spots] == ["1", "2", "3"]
    assert matrix.crossing is not None


def test_a_field_is_analysed_by_itself(asking: Asking, open_page: Opened) -> None:
    asked_by_field(asking)
    window = analysis(open_page)
    choose(window, "analysis_field", FIELD)
    assert "6 " in window.page.analysis.subtitle


def test_a_breakdown_opens_its_groups(asking: Asking, open_page: Opened) -> None:
    asked_by_field(asking)
    window = analysis(open_page)
    window.page.analysis.bar.by.setCurrentIndex(1)
    window.settle()
    assert window.page.analysis.switch.current == GROUPS
    assert window.table("groups_table").row_count == 2


def test_a_group_opens_its_ranking(asking: Asking, open_page: Opened) -> None:
    asked_by_field(asking)
    window = analysis(open_page)
    window.page.analysis.bar.by.setCurrentIndex(1)
    window.table("groups_table").opened.emit("Bilişim Teknolojileri")
    assert window.page.analysis.switch.current == RANKING
    assert window.table("ranking_table").row("Yeterlik 1").pairs == 6


def test_a_hidden_group_is_explained(qtbot: QtBot) -> None:
    views = AnalysisViews()
    qtbot.addWidget(views)
    group = GroupResult("Üç Kişilik MTAL", Silence.HIDDEN)
    by_school = Breakdown((Dimension.SCHOOL,), (group,))
    views.show_analysis(Shown(Analysis(40, 40, (), None), breakdown=by_school, group=group))
    assert views.findChild(EmptyState, "hidden_group") is not None
    assert views.findChild(Label, "hidden_note") is not None


def test_other_questions_show_their_counts(asking: Asking, open_page: Opened) -> None:
    asking.some_teachers(6)
    said = {"uses": "yes", "many": 4, "happy": 5}
    answered(asking, asking.instrument(draft=instrument_draft(1, (CHOICE, NUMBER, SINGLE))), said)
    window = analysis(open_page)
    window.page.analysis.switch.choose(OTHERS)
    window.table("questions_table").select("happy")
    bars = window.find(HorizontalBars, "question_bars").bars
    assert [(bar.value, bar.text) for bar in bars][-1] == (6, "6 (%100,0)")
    assert window.table("questions_table").row_count == 3


def test_every_figure_of_a_question_tells_method_and_source(qtbot: QtBot) -> None:
    panel = QuestionsPanel()
    qtbot.addWidget(panel)
    panel.show_questions(RoundFigures(sixty(1, is_anonymous=False)).questions())
    number = panel.table.row("hours")
    tips = [column.tip(number) for column in question_columns()[2:] if column.tip is not None]
    panel.table.select("kind")
    assert all("ISO 3534" in tip for tip in (*tips, *(bar.tip for bar in panel.bars.bars)))


def test_a_hidden_count_has_no_bar(qtbot: QtBot) -> None:
    panel = QuestionsPanel()
    qtbot.addWidget(panel)
    panel.show_questions(RoundFigures(sixty(1)).questions())
    assert [bar.value for bar in panel.bars.bars] == [41, 0, 0]
    assert panel.bars.bars[2].tip.endswith(silence_text(Silence.HIDDEN))


def test_needs_are_made_of_ticked_competencies(asking: Asking, open_page: Opened) -> None:
    on_a_frame(asking)
    window = analysis(open_page)
    window.table("ranking_table").set_checked(["Yeterlik 1", "Yeterlik 2"])
    window.press("make_needs")
    window.fill("need_record_dialog", group="Torna öğretmenleri")
    found = asking.database.ask(queries.needs)
    assert [(one.competency.text, one.priority) for one in found] == [
        ("Yeterlik 1", NeedPriority.HIGH),
        ("Yeterlik 2", NeedPriority.MEDIUM),
    ]
    assert found[0].figures["mwds"] == 20.0


def test_needs_that_are_open_already_are_passed_over(asking: Asking, open_page: Opened) -> None:
    on_a_frame(asking)
    window = analysis(open_page)
    for ticked in (["Yeterlik 1"], ["Yeterlik 1", "Yeterlik 2"]):
        window.go("analysis")
        window.table("ranking_table").set_checked(ticked)
        window.press("make_needs")
        window.answer("need_record_dialog")
    assert len(asking.database.ask(queries.needs)) == 2


def test_with_nothing_chosen_it_says_what_to_do_first(asking: Asking, open_page: Opened) -> None:
    on_a_frame(asking)
    window = analysis(open_page)
    window.table("ranking_table").view.clearSelection()
    said: list[str] = []
    window.page.analysis.deed_done.connect(lambda account, _number: said.append(account))
    window.press("make_needs")
    assert said == [window.page.analysis.tr("Choose or tick ranked competencies first.")]


def test_after_making_needs_their_list_is_shown(asking: Asking, open_page: Opened) -> None:
    on_a_frame(asking)
    window = analysis(open_page)
    window.table("ranking_table").set_checked(["Yeterlik 1"])
    window.press("make_needs")
    window.answer("need_record_dialog")
    assert window.table("needs_table").row_count == 1


def test_a_survey_without_a_frame_makes_no_needs(asking: Asking, open_page: Opened) -> None:
    asked_by_field(asking)
    window = analysis(open_page)
    assert not window.page.analysis.need_button.isEnabled()
    assert window.page.analysis.need_button.toolTip()


def test_the_report_is_written(
    asking: Asking, open_page: Opened, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    on_a_frame(asking)
    monkeypatch.setattr(file_dialogs, "choose_folder", lambda *_a, **_k: tmp_path)
    window = analysis(open_page)
    window.press("needs_report")
    window.fill("report_dialog", parts=("pdf", "workbook", "schools"))
    written = {path.relative_to(tmp_path).as_posix() for path in tmp_path.rglob("*") if path.is_file()}
    assert {"2026 güz.pdf", "2026 güz.xlsx"} < written
    assert any(name.startswith("2026 güz/") for name in written)


def needs_of(asking: Asking) -> tuple[queries.NeedRow, ...]:
    return asking.database.ask(queries.needs)


def one_need(asking: Asking, opened: Opened) -> Window:
    """A need of the largest gap, in the list."""
    on_a_frame(asking)
    window = analysis(opened)
    window.table("ranking_table").set_checked(["Yeterlik 1"])
    window.press("make_needs")
    window.answer("need_record_dialog")
    return window


def test_a_need_is_changed(asking: Asking, open_page: Opened) -> None:
    window = one_need(asking, open_page)
    window.press("change_need")
    window.fill("need_dialog", priority="low", reason="Az kişi")
    assert needs_of(asking)[0].priority is NeedPriority.LOW


def test_a_need_is_closed_with_the_round_that_measured_again(asking: Asking, open_page: Opened) -> None:
    window = one_need(asking, open_page)
    (first,) = asking.database.ask(queries.rounds)
    later = answered(asking, first.instrument_id, {"q1": [5, 4]}, title="Sonra", starts=first.ends_on)
    window.press("close_need")
    window.fill("close_need_dialog", reason="Eğitim verildi")
    assert needs_of(asking)[0].state is NeedState.CLOSED
    step = asking.database.ask(queries.need_steps, needs_of(asking)[0].id)[-1]
    assert (step.round_id, step.figures["mwds"]) == (later, 5.0)


def test_closing_asks_for_a_reason(asking: Asking, open_page: Opened) -> None:
    window = one_need(asking, open_page)
    window.press("close_need")
    assert window.fill("close_need_dialog").form.error("reason")


def test_a_need_that_came_back_says_so(asking: Asking, open_page: Opened) -> None:
    window = one_need(asking, open_page)
    service, need_id = NeedService(asking.database), needs_of(asking)[0].id
    service.close_need(need_id, "Oldu", actor=ACTOR)
    window.go("needs")
    window.press("reopen_need")
    window.fill("reopen_need_dialog", reason="Yine eksik")
    assert needs_of(asking)[0].came_back
    assert window.page.need_list.table.row(need_id).state is NeedState.REOPENED


def test_an_empty_list_leads_to_the_analysis(open_page: Opened) -> None:
    window = open_page()
    window.go("needs")
    window.press("no_needs_action")
    assert window.page.view is window.page.analysis


def test_the_list_of_needs_nobody_covers(asking: Asking, open_page: Opened) -> None:
    window = one_need(asking, open_page)
    NeedService(asking.database).close_need(needs_of(asking)[0].id, "Oldu", actor=ACTOR)
    window.page.need_list.kinds.choose("uncovered")
    window.page.need_list.refresh()
    window.settle()
    assert window.table("needs_table").row_count == 0
