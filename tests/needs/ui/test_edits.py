"""Changes of a survey under construction, without a window."""

import pytest

from smm_desktop.needs.rules.instruments import normal_instrument
from smm_desktop.needs.terms import Choice, QuestionKind, Words
from smm_desktop.needs.ui.builder_panel import edits
from tests.needs.builders import CHOICE, TEXT, instrument_draft

DRAFT = instrument_draft(3, [CHOICE, TEXT])


def keys(draft: edits.InstrumentDraft) -> list[list[str]]:
    return [[question.key for question in section.questions] for section in draft.sections]


def test_a_question_comes_behind_the_chosen_one() -> None:
    draft, place = edits.add_question(DRAFT, (0, 0), QuestionKind.TEXT)
    assert (keys(draft)[0], place) == (["q1", "q4", "q2", "q3"], (0, 1))


def test_a_question_without_any_section_makes_one() -> None:
    draft, place = edits.add_question(instrument_draft(0), edits.COVER, QuestionKind.TEXT)
    assert (len(draft.sections[place[0]].questions), place[1]) == (1, 0)


@pytest.mark.parametrize("kind", QuestionKind)
def test_a_new_question_lacks_its_wording_only(kind: QuestionKind) -> None:
    draft, place = edits.add_question(DRAFT, (0, 2), kind)
    written = edits.with_question(draft, place, lambda one: edits.replace(one, words=Words("Soru")))
    assert normal_instrument(written).question("q4")


def test_a_new_scale_is_that_of_the_question_before() -> None:
    draft, place = edits.add_question(DRAFT, (0, 2), QuestionKind.PAIRED)
    added = edits.question_at(draft, place)
    assert added is not None
    assert added.sides == DRAFT.sections[0].questions[0].sides


def test_a_section_comes_behind_the_chosen_one() -> None:
    draft, place = edits.add_section(DRAFT, (0, 1))
    assert (len(draft.sections), place) == (3, (1, -1))


def test_questions_change_places() -> None:
    draft, place = edits.move(DRAFT, (0, 0), 1)
    assert (keys(draft)[0], place) == (["q2", "q1", "q3"], (0, 1))


def test_at_the_edge_a_question_goes_into_the_next_section() -> None:
    draft, place = edits.move(DRAFT, (0, 2), 1)
    assert (keys(draft), place) == ([["q1", "q2"], ["q3", "uses", "wish"]], (1, 0))


def test_and_back_into_the_one_before() -> None:
    draft, place = edits.move(DRAFT, (1, 0), -1)
    assert (keys(draft), place) == ([["q1", "q2", "q3", "uses"], ["wish"]], (0, 3))


def test_sections_change_places() -> None:
    draft, place = edits.move(DRAFT, (0, -1), 1)
    assert (keys(draft)[0], place) == (["uses", "wish"], (1, -1))


def test_nothing_moves_past_the_ends() -> None:
    assert edits.move(DRAFT, (1, 1), 1) == (DRAFT, (1, 1))


def test_after_a_removal_the_neighbour_is_chosen() -> None:
    draft, place = edits.remove(DRAFT, (0, 2))
    assert (keys(draft)[0], place) == (["q1", "q2"], (0, 1))


def test_a_choice_that_stays_keeps_its_key() -> None:
    before = (Choice("a", Words("Evet")), Choice("b", Words("Hayır")))
    made = edits.choices_of("Belki\nHayır\nEvet", "Maybe\nNo\nYes", before)
    assert [(one.key, one.words.en) for one in made] == [("1", "Maybe"), ("b", "No"), ("a", "Yes")]


def test_a_choice_that_is_reworded_keeps_its_key() -> None:
    before = (Choice("a", Words("Evet")), Choice("b", Words("Hayır")))
    assert [one.key for one in edits.choices_of("Evet, var\nHayır", "", before)] == ["a", "b"]
