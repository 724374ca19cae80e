"""Surveys in the window: made, built, tried out, saved, frozen."""

from uuid import UUID

from PySide6.QtCore import Qt

from smm_desktop.needs import queries
from smm_desktop.needs.terms import Anonymity, Audience, QuestionKind, Words
from smm_desktop.needs.ui.builder_panel.edits import COVER, question_at
from smm_desktop.needs.ui.question_panel import AnswerSheet
from smm_desktop.widgets.labels import Label
from tests.needs.builders import ACTOR, CHOICE, NUMBER, Asking, instrument_draft
from tests.needs.ui.conftest import Opened
from tests.needs.ui.driving import Window, dialog_shown


def surveys(opened: Opened) -> Window:
    window = opened()
    window.go("instruments")
    return window


def built(asking: Asking, opened: Opened, instrument: UUID | None = None) -> Window:
    wanted = instrument or asking.instrument(draft=instrument_draft(2, [CHOICE, NUMBER]))
    window = surveys(opened)
    window.page.instruments.opened.emit(wanted)
    window.settle()
    return window


def only_survey(asking: Asking) -> queries.InstrumentRow:
    (found,) = asking.database.ask(queries.instruments)
    return found


def test_a_survey_is_made_of_a_frame(asking: Asking, open_page: Opened) -> None:
    frame = asking.frame(4)
    window = surveys(open_page)
    window.press("new_instrument")
    window.fill("instrument_dialog", title="Güz anketi", frame=frame, anonymity=Anonymity.ANONYMOUS)
    made = only_survey(asking)
    assert (made.question_count, made.anonymity) == (4, Anonymity.ANONYMOUS)


def test_the_promise_is_explained_before_it_is_given(open_page: Opened) -> None:
    window = surveys(open_page)
    window.press("new_instrument")
    dialog = window.dialog("instrument_dialog")
    dialog.form.editor("anonymity").set_value(Anonymity.ANONYMOUS)  # type: ignore[attr-defined]
    texts = [label.text() for label in dialog.findChildren(Label)]
    assert any("sealed box" in text for text in texts)


def test_companies_are_not_asked_for_their_years(asking: Asking, open_page: Opened) -> None:
    window = surveys(open_page)
    window.press("new_instrument")
    window.fill("instrument_dialog", title="Sektör", audience=Audience.COMPANIES)
    assert [one.value for one in only_survey(asking).content.background] == ["field", "province"]


def test_a_new_survey_opens_in_the_builder(open_page: Opened) -> None:
    window = surveys(open_page)
    window.press("new_instrument")
    window.fill("instrument_dialog", title="Yeni")
    assert window.page.view is window.page.builder


def test_what_is_typed_stands_in_the_outline_at_once(asking: Asking, open_page: Opened) -> None:
    window = built(asking, open_page)
    window.table("outline_table").select((0, 0))
    window.page.builder.question.editor("words").set_value("Yeni soru")
    row = window.table("outline_table").row((0, 0))
    assert row is not None
    assert row.text == "Yeni soru"


def test_nothing_is_kept_before_it_is_saved(asking: Asking, open_page: Opened) -> None:
    window = built(asking, open_page)
    window.page.builder.add_question(QuestionKind.TEXT)
    assert only_survey(asking).question_count == 4
    window.page.builder.question.editor("words").set_value("Dilek")
    window.press("save_instrument")
    assert only_survey(asking).question_count == 5


def test_leaving_asks_before_changes_are_lost(asking: Asking, open_page: Opened) -> None:
    window = built(asking, open_page)
    window.page.builder.cover.editor("title").set_value("Başka")
    window.press("leave_builder")
    assert dialog_shown("leave_question") is not None


def test_the_fields_of_another_kind_are_hidden(asking: Asking, open_page: Opened) -> None:
    window = built(asking, open_page)
    window.table("outline_table").select((1, 0))
    form = window.page.builder.question
    assert form.editor("choices").isVisible()  # type: ignore[attr-defined]
    assert not form.editor("points").isVisible()  # type: ignore[attr-defined]


def test_a_condition_offers_the_answers_of_its_question(asking: Asking, open_page: Opened) -> None:
    window = built(asking, open_page)
    window.table("outline_table").select((1, 1))
    assert window.page.builder.question.values()["answers"] == ("yes",)


def test_a_question_is_moved_by_keyboard(asking: Asking, open_page: Opened) -> None:
    window = built(asking, open_page)
    table = window.table("outline_table")
    table.select((0, 0))
    table.focus_table()
    window.qtbot.keyClick(table.view, Qt.Key.Key_Down, Qt.KeyboardModifier.AltModifier)
    assert window.page.builder.place == (0, 1)


def test_a_refused_survey_stays_as_it_was_typed(asking: Asking, open_page: Opened) -> None:
    window = built(asking, open_page)
    window.page.builder.add_question(QuestionKind.TEXT)
    window.press("save_instrument")
    assert window.page.builder.question.error("words")
    assert window.page.builder.is_dirty


def test_a_refused_survey_leads_to_the_question(asking: Asking, open_page: Opened) -> None:
    window = built(asking, open_page)
    window.page.builder.add_question(QuestionKind.TEXT)
    place = window.page.builder.place
    window.table("outline_table").select(COVER)
    window.press("save_instrument")
    assert window.page.builder.place == place


def test_a_single_scale_has_no_second_side(asking: Asking, open_page: Opened) -> None:
    window = built(asking, open_page)
    builder = window.page.builder
    builder.add_question(QuestionKind.SINGLE)
    builder.question.editor("words").set_value("Memnun musunuz?")
    assert builder.draft is not None
    made = question_at(builder.draft, builder.place)
    assert made is not None
    assert made.sides is None


def test_a_frozen_survey_can_only_be_looked_at(asking: Asking, open_page: Opened) -> None:
    asking.opened()
    window = built(asking, open_page, only_survey(asking).id)
    assert not window.page.builder.add_menu.isVisible()
    assert window.page.builder.frozen.isVisible()


def test_the_preview_speaks_both_languages(asking: Asking, open_page: Opened) -> None:
    window = built(asking, open_page)
    window.table("outline_table").select((0, 0))
    window.page.builder.preview.languages.choose("en")
    sheet = window.find(AnswerSheet, "section_0", window.page.builder.preview)
    assert sheet.cards[0].words.text() == "1. Competency 1"


def test_a_copy_may_promise_something_else(asking: Asking, open_page: Opened) -> None:
    asking.instrument(Anonymity.NAMED)
    window = surveys(open_page)
    window.press("copy_instrument")
    window.fill("copy_dialog", anonymity=Anonymity.ANONYMOUS)
    assert {row.anonymity for row in asking.database.ask(queries.instruments)} == set(Anonymity)


def test_a_draft_is_removed(asking: Asking, open_page: Opened) -> None:
    asking.instruments.create_instrument(instrument_draft(), Anonymity.NAMED, actor=ACTOR)
    window = surveys(open_page)
    window.page.instruments._remove()
    window.settle()
    assert asking.database.ask(queries.instruments) == ()


def test_words_stand_beside_each_other(asking: Asking, open_page: Opened) -> None:
    window = built(asking, open_page)
    window.page.builder.cover.set_values({"title_en": "Trial"})
    window.page.builder.cover.editor("title").set_value("Deneme")
    assert window.page.builder.draft is not None
    assert window.page.builder.draft.title == Words("Deneme", "Trial")
