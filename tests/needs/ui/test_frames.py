"""Competency frames in the window."""

from dataclasses import replace
from pathlib import Path
from uuid import UUID

from smm_desktop.needs import queries
from smm_desktop.needs.terms import CompetencyDraft, FrameState
from smm_desktop.needs.ui.competencies_panel import moved
from smm_desktop.widgets.labels import Label
from tests.needs.builders import ACTOR, FIELD, Asking, frame_draft
from tests.needs.ui.conftest import Opened
from tests.needs.ui.driving import Window

LIST = "Kod;Grup;Yeterlik;Düzey\nK1;Kaynak;Dikiş çeker;4\nK2;;Kusur bulur;5\nK2;;Yine;5\n"


def frames(opened: Opened) -> Window:
    window = opened()
    window.go("frames")
    return window


def only_frame(asking: Asking) -> queries.FrameRow:
    (found,) = asking.database.ask(queries.frames)
    return found


def texts(asking: Asking, frame_id: UUID) -> list[str]:
    return [one.text for one in asking.database.ask(queries.competencies, frame_id)]


def draft(asking: Asking) -> UUID:
    return asking.frames.create_frame(frame_draft(4), actor=ACTOR)


def test_a_frame_is_made(asking: Asking, open_page: Opened) -> None:
    window = frames(open_page)
    window.press("new_frame")
    window.fill("frame_dialog", title="Bilişim", code="BIL", field_code=FIELD)
    assert only_frame(asking).title == "Bilişim"


def test_a_code_that_is_taken_is_told_beside_it(asking: Asking, open_page: Opened) -> None:
    draft(asking)
    window = frames(open_page)
    window.press("new_frame")
    assert window.fill("frame_dialog", title="Başka", code="BIL", field_code=FIELD).form.error("code")


def test_an_example_is_marked_as_one(asking: Asking, open_page: Opened) -> None:
    window = frames(open_page)
    window.press("add_example")
    window.answer("example_dialog")
    assert only_frame(asking).is_example
    assert window.find(Label, "frame_heading").text().startswith("ÖRNEK")
    assert window.page.frames.detail.example.isVisible()


def test_an_example_that_was_renamed_still_says_so(asking: Asking, open_page: Opened) -> None:
    asking.frames.create_frame(replace(frame_draft(2), is_example=True), actor=ACTOR)
    window = frames(open_page)
    assert window.find(Label, "frame_heading").text().endswith("(example)")


def test_a_competency_is_added_to_the_chosen_group(asking: Asking, open_page: Opened) -> None:
    frame = draft(asking)
    window = frames(open_page)
    window.press("add_competency")
    window.fill("competency_dialog", text="Yeni")
    assert texts(asking, frame) == ["Yeterlik 1", "Yeterlik 2", "Yeterlik 3", "Yeni", "Yeterlik 4"]


def test_a_competency_is_changed(asking: Asking, open_page: Opened) -> None:
    frame = draft(asking)
    window = frames(open_page)
    window.table("competencies_table").opened.emit(window.table("competencies_table").selected_id)
    window.fill("competency_dialog", text="Değişti", level=5)
    assert asking.database.ask(queries.competencies, frame)[0].level == 5


def test_a_competency_is_moved_down(asking: Asking, open_page: Opened) -> None:
    frame = draft(asking)
    window = frames(open_page)
    window.press("competency_down")
    assert texts(asking, frame)[:2] == ["Yeterlik 2", "Yeterlik 1"]


def test_at_the_edge_of_a_group_it_moves_into_the_next() -> None:
    known = (CompetencyDraft("a", "G1"), CompetencyDraft("b", "G2"))
    assert [(one.text, one.group) for one in moved(known, 0, 1)] == [("a", "G2"), ("b", "G2")]


def test_a_frame_is_published_after_a_question(asking: Asking, open_page: Opened) -> None:
    draft(asking)
    window = frames(open_page)
    window.press("publish_frame")
    window.answer("publish_question")
    assert only_frame(asking).state is FrameState.PUBLISHED


def test_a_published_frame_offers_no_editing(asking: Asking, open_page: Opened) -> None:
    asking.frame()
    window = frames(open_page)
    assert not window.find(Label, "frame_heading").isHidden()
    assert not window.page.frames.detail.add_button.isVisible()


def test_a_new_version_is_shown_as_a_draft(asking: Asking, open_page: Opened) -> None:
    asking.frame()
    window = frames(open_page)
    window.press("new_version")
    assert window.page.frames.detail.publish_button.isVisible()


def test_former_versions_are_shown_on_demand(asking: Asking, open_page: Opened) -> None:
    asking.frames.new_version(asking.frame(), actor=ACTOR)
    window = frames(open_page)
    assert window.table("frames_table").row_count == 1
    window.page.frames.former.setChecked(True)
    window.settle()
    assert window.table("frames_table").row_count == 2


def import_list(window: Window, tmp_path: Path) -> None:
    path = tmp_path / "liste.csv"
    path.write_text(LIST, encoding="utf-8")
    panel = window.page.frame_import
    panel.form.editor("field_code").set_value(FIELD)
    panel.open_list(path)
    window.settle()


def test_a_list_is_shown_before_it_is_taken(open_page: Opened, tmp_path: Path, asking: Asking) -> None:
    window = frames(open_page)
    window.press("import_frame")
    import_list(window, tmp_path)
    assert window.table("import_rows").row_count == 3
    assert asking.database.ask(queries.frames) == ()


def test_a_list_becomes_a_draft(open_page: Opened, tmp_path: Path, asking: Asking) -> None:
    window = frames(open_page)
    window.press("import_frame")
    import_list(window, tmp_path)
    window.press("apply_import")
    assert texts(asking, only_frame(asking).id) == ["Dikiş çeker", "Kusur bulur"]


def test_a_meaning_leaves_its_former_column(open_page: Opened, tmp_path: Path) -> None:
    window = frames(open_page)
    window.press("import_frame")
    import_list(window, tmp_path)
    meanings = window.page.frame_import.meanings
    meanings._fields[0].set_value("text")
    assert meanings.chosen == {0: "text", 1: "group", 3: "level"}


def test_without_a_field_the_list_waits(open_page: Opened, tmp_path: Path) -> None:
    window = frames(open_page)
    window.press("import_frame")
    path = tmp_path / "liste.csv"
    path.write_text(LIST, encoding="utf-8")
    window.page.frame_import.open_list(path)
    window.settle()
    assert not window.page.frame_import.take_button.isEnabled()
