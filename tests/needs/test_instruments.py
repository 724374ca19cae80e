"""Instruments: what can be asked, the promise that stays, and the freezing."""

from __future__ import annotations

from dataclasses import replace

import pytest

from smm_desktop.needs import queries
from smm_desktop.needs.model import Instrument
from smm_desktop.needs.rules.instrument_json import from_plain, to_plain
from smm_desktop.needs.rules.instruments import normal_instrument
from smm_desktop.needs.terms import (
    Anonymity,
    Choice,
    Condition,
    InstrumentDraft,
    InstrumentState,
    NeedsReason,
    PointScale,
    Question,
    Words,
)
from tests.needs.builders import (
    ACTOR,
    CHOICE,
    NUMBER,
    SCALE,
    SIDES,
    SINGLE,
    TEXT,
    Asking,
    instrument_draft,
    paired,
    refused,
)

EVERY_KIND = instrument_draft(3, (CHOICE, NUMBER, SINGLE, TEXT))


def with_question(question: Question) -> InstrumentDraft:
    return instrument_draft(2, (question,))


def test_an_instrument_survives_its_json() -> None:
    assert from_plain(to_plain(EVERY_KIND)) == EVERY_KIND


def test_questions_get_keys_that_are_free() -> None:
    draft = normal_instrument(with_question(replace(SINGLE, key="")))
    assert [question.key for question in draft.questions()] == ["q1", "q2", "q3"]


@pytest.mark.parametrize(
    ("question", "reason"),
    [
        (replace(SINGLE, words=Words()), NeedsReason.QUESTION_TEXT_MISSING),
        (replace(SINGLE, scale=PointScale(1)), NeedsReason.SCALE_FAULTY),
        (replace(SINGLE, scale=PointScale(12)), NeedsReason.SCALE_FAULTY),
        (replace(SINGLE, key="q1"), NeedsReason.QUESTION_KEY_TAKEN),
        (replace(SINGLE, key="Soru 1"), NeedsReason.QUESTION_KEY_FAULTY),
        (paired(9, sides=None), NeedsReason.SIDES_MISSING),
        (replace(CHOICE, choices=CHOICE.choices[:1]), NeedsReason.CHOICES_MISSING),
        (replace(CHOICE, choices=(Choice("a", SIDES[0]),) * 2), NeedsReason.CHOICE_KEY_TAKEN),
        (replace(NUMBER, condition=None, least=5, most=4), NeedsReason.RANGE_REVERSED),
        (NUMBER, NeedsReason.CONDITION_FAULTY),
    ],
)
def test_what_cannot_be_asked_is_refused(question: Question, reason: NeedsReason) -> None:
    with refused(reason):
        normal_instrument(with_question(question))


def test_a_condition_names_answers_that_can_be_given() -> None:
    number = replace(NUMBER, condition=Condition("uses", ("maybe",)))
    with refused(NeedsReason.CONDITION_FAULTY):
        normal_instrument(instrument_draft(1, (CHOICE, number)))


def test_any_number_of_points_up_to_eleven() -> None:
    for points in (2, 3, 7, 11):
        question = paired(9, scale=replace(SCALE, points=points))
        assert list(normal_instrument(with_question(question)).questions())[-1].scale == question.scale


def test_no_deed_changes_the_promise(asking: Asking) -> None:
    instrument_id = asking.instrument(Anonymity.ANONYMOUS)
    asking.instruments.change_instrument(instrument_id, EVERY_KIND, actor=ACTOR)
    row = asking.database.ask(queries.instrument, instrument_id)
    assert row is not None
    assert row.anonymity is Anonymity.ANONYMOUS


def test_an_open_round_freezes_its_instrument(asking: Asking) -> None:
    asking.opened()
    [row] = asking.database.ask(queries.instruments)
    assert row.state is InstrumentState.FROZEN
    with refused(NeedsReason.INSTRUMENT_FROZEN):
        asking.instruments.change_instrument(row.id, EVERY_KIND, actor=ACTOR)


def test_a_copy_may_make_another_promise(asking: Asking) -> None:
    asking.opened()
    [row] = asking.database.ask(queries.instruments)
    copy = asking.instruments.copy_instrument(
        row.id, Words("Kopya"), anonymity=Anonymity.ANONYMOUS, actor=ACTOR
    )
    with asking.database.read() as session:
        found = session.get_one(Instrument, copy)
        assert (found.state, found.anonymity) == (InstrumentState.DRAFT, Anonymity.ANONYMOUS)


def test_only_published_frames_are_asked_about(asking: Asking) -> None:
    frame_id = asking.frames.new_version(asking.frame(), actor=ACTOR)
    with refused(NeedsReason.FRAME_NOT_PUBLISHED):
        asking.instruments.create_instrument(EVERY_KIND, Anonymity.NAMED, frame_id=frame_id, actor=ACTOR)


def test_a_frame_becomes_sections_of_paired_questions(asking: Asking) -> None:
    sections = asking.database.ask(queries.frame_sections, asking.frame(5), SCALE, SIDES)
    assert [[one.competency for one in section.questions] for section in sections] == [
        ["Y01", "Y02", "Y03"],
        ["Y04", "Y05"],
    ]


def test_an_instrument_in_use_is_not_removed(asking: Asking) -> None:
    instrument_id = asking.instrument()
    asking.round(instrument_id)
    with refused(NeedsReason.INSTRUMENT_IN_USE):
        asking.instruments.remove_instrument(instrument_id, actor=ACTOR)
