"""Frames: drafts change, versions never do, and the program brings three examples."""

from __future__ import annotations

from dataclasses import replace

import pytest

from smm_desktop.centers.queries import reference
from smm_desktop.needs import queries
from smm_desktop.needs.terms import FrameState, NeedsReason
from tests.needs.builders import ACTOR, FIELD, Asking, frame_draft, refused


def test_a_published_frame_does_not_change(asking: Asking) -> None:
    frame_id = asking.frame()
    with refused(NeedsReason.FRAME_PUBLISHED):
        asking.frames.change_frame(frame_id, frame_draft(4), actor=ACTOR)


def test_a_change_makes_a_new_version(asking: Asking) -> None:
    frame_id = asking.frame()
    newer = asking.frames.new_version(frame_id, actor=ACTOR)
    asking.frames.change_frame(newer, frame_draft(4), actor=ACTOR)
    rows = asking.database.ask(queries.frames)
    found = [(row.version, row.competency_count, row.state, row.is_newest) for row in rows]
    assert found == [(2, 4, FrameState.DRAFT, True), (1, 3, FrameState.PUBLISHED, False)]


def test_there_is_one_draft_at_a_time(asking: Asking) -> None:
    frame_id = asking.frame()
    asking.frames.new_version(frame_id, actor=ACTOR)
    with refused(NeedsReason.FRAME_HAS_DRAFT):
        asking.frames.new_version(frame_id, actor=ACTOR)


def test_competencies_keep_their_ids_over_a_change(asking: Asking) -> None:
    frame_id = asking.frames.create_frame(frame_draft(3), actor=ACTOR)
    before = {row.code: row.id for row in asking.database.ask(queries.competencies, frame_id)}
    lines = frame_draft(3).competencies
    asking.frames.change_frame(frame_id, replace(frame_draft(), competencies=lines[::-1]), actor=ACTOR)
    after = asking.database.ask(queries.competencies, frame_id)
    assert [(row.code, row.id) for row in after] == [(code, before[code]) for code in ("Y03", "Y02", "Y01")]


def test_an_empty_frame_is_not_published(asking: Asking) -> None:
    frame_id = asking.frames.create_frame(frame_draft(0), actor=ACTOR)
    with refused(NeedsReason.FRAME_EMPTY):
        asking.frames.publish_frame(frame_id, actor=ACTOR)


def test_codes_are_not_given_twice(asking: Asking) -> None:
    asking.frame()
    with refused(NeedsReason.CODE_TAKEN):
        asking.frames.create_frame(frame_draft(), actor=ACTOR)


def test_a_draft_can_be_removed(asking: Asking) -> None:
    frame_id = asking.frames.create_frame(frame_draft(), actor=ACTOR)
    asking.frames.remove_frame(frame_id, actor=ACTOR)
    assert asking.database.ask(queries.frames) == ()


def test_undo_brings_a_frame_back(asking: Asking) -> None:
    frame_id = asking.frames.create_frame(frame_draft(), actor=ACTOR)
    asking.frames.remove_frame(frame_id, actor=ACTOR)
    asking.database.undo(ACTOR)
    assert len(asking.database.ask(queries.competencies, frame_id)) == 3


def test_examples_are_of_pilot_fields() -> None:
    fields = [reference().field(code) for code in queries.example_fields()]
    assert [field.is_pilot for field in fields if field] == [True] * 3


@pytest.mark.parametrize("code", queries.example_fields())
def test_an_example_says_that_it_is_one(asking: Asking, code: str) -> None:
    frame_id = asking.frames.add_example(code, actor=ACTOR)
    row = asking.database.ask(queries.frame, frame_id)
    assert row is not None
    assert (row.is_example, row.title[:6], row.title_en[:7]) == (True, "ÖRNEK:", "EXAMPLE")


@pytest.mark.parametrize("code", queries.example_fields())
def test_an_example_is_in_both_languages(asking: Asking, code: str) -> None:
    frame_id = asking.frames.add_example(code, actor=ACTOR)
    rows = asking.database.ask(queries.competencies, frame_id)
    assert all(row.text and row.text_en and row.group and row.group_en and row.level for row in rows)


def test_an_unknown_field_is_refused(asking: Asking) -> None:
    with refused(NeedsReason.UNKNOWN_FIELD):
        asking.frames.create_frame(replace(frame_draft(), field_code="uzay"), actor=ACTOR)


def test_only_pilot_fields_with_a_file_have_an_example(asking: Asking) -> None:
    with refused(NeedsReason.EXAMPLE_UNKNOWN):
        asking.frames.add_example("denizcilik", actor=ACTOR)
    assert FIELD in queries.example_fields()
