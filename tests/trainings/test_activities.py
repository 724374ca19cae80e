"""Activities with their groups: planning, changing, removing."""

from dataclasses import replace
from datetime import date

import pytest

from smm_desktop.core.refusals import Refusal
from smm_desktop.trainings import queries
from smm_desktop.trainings.queries import ActivityFilter
from smm_desktop.trainings.terms import ActivityDraft, ActivityState, TrainingReason
from tests.trainings.builders import ACTOR, MONDAY, Center


def draft_of(center: Center, **changes: object) -> ActivityDraft:
    draft = ActivityDraft(catalogue_id=center.entry(), starts_on=MONDAY, ends_on=date(2026, 11, 20))
    return replace(draft, **changes)  # type: ignore[arg-type]  # a test's shorthand


def refused_for(center: Center, draft: ActivityDraft) -> TrainingReason:
    with pytest.raises(Refusal) as refused:
        center.activities.plan_activity(draft, actor=ACTOR)
    return TrainingReason(refused.value.term)


def test_a_planned_activity_has_its_first_group(center: Center) -> None:
    own = center.activity(quota=25)
    assert [(row.name, row.quota) for row in center.database.ask(queries.groups, own)] == [("A", 25)]


def test_an_activity_takes_title_and_code_from_the_catalogue(center: Center) -> None:
    row = center.database.ask(queries.activity, center.activity())
    assert row is not None
    assert (row.code, row.title) == ("ROB-01-2026-1", "Endüstriyel Robot Programlama ROB-01")


def test_the_next_run_gets_the_next_number(center: Center) -> None:
    draft = draft_of(center)
    center.activities.plan_activity(draft, actor=ACTOR)
    second = center.activities.plan_activity(draft, actor=ACTOR)
    row = center.database.ask(queries.activity, second)
    assert row is not None
    assert row.code == "ROB-01-2026-2"


def test_an_own_code_is_kept_and_given_once(center: Center) -> None:
    draft = draft_of(center, code="KURS-7")
    center.activities.plan_activity(draft, actor=ACTOR)
    assert refused_for(center, draft) is TrainingReason.CODE_TAKEN


def test_reversed_dates_are_refused(center: Center) -> None:
    assert refused_for(center, draft_of(center, ends_on=date(2026, 11, 1))) is TrainingReason.DATES_REVERSED


@pytest.mark.parametrize("quota", [0, -1, 1001])
def test_absurd_quotas_are_refused(center: Center, quota: int) -> None:
    assert refused_for(center, draft_of(center, quota=quota)) is TrainingReason.QUOTA_OUT_OF_RANGE


def test_a_retired_training_is_not_planned(center: Center) -> None:
    draft = draft_of(center)
    center.catalogue.retire_entry(draft.catalogue_id, actor=ACTOR)
    assert refused_for(center, draft) is TrainingReason.CATALOGUE_RETIRED


def test_dates_must_hold_the_sessions(center: Center) -> None:
    draft = draft_of(center)
    own = center.activities.plan_activity(draft, actor=ACTOR)
    center.plan(center.group_of(own), center.pattern(days=3))
    with pytest.raises(Refusal) as refused:
        center.activities.change_activity(own, replace(draft, ends_on=MONDAY), actor=ACTOR)
    assert refused.value.term is TrainingReason.DATES_EXCLUDE_SESSIONS


def test_a_change_is_kept(center: Center) -> None:
    draft = draft_of(center)
    own = center.activities.plan_activity(draft, actor=ACTOR)
    center.activities.change_activity(own, replace(draft, title="Yeni Ad", place="Salon"), actor=ACTOR)
    row = center.database.ask(queries.activity, own)
    assert row is not None
    assert (row.title, row.place, row.code) == ("Yeni Ad", "Salon", "ROB-01-2026-1")


def test_another_training_cannot_be_chosen_once_open(center: Center) -> None:
    draft = draft_of(center)
    own = center.activities.plan_activity(draft, actor=ACTOR)
    center.activities.open_activity(own, actor=ACTOR)
    with pytest.raises(Refusal) as refused:
        center.activities.change_activity(own, replace(draft, catalogue_id=center.entry("X-1")), actor=ACTOR)
    assert refused.value.term is TrainingReason.WRONG_STATE


def test_an_empty_activity_can_be_removed_with_its_sessions(center: Center) -> None:
    own = center.activity()
    center.plan(center.group_of(own), center.pattern())
    center.activities.remove_activity(own, actor=ACTOR)
    assert center.database.ask(queries.activities) == ()


def test_a_removed_activity_comes_back_by_undo(center: Center) -> None:
    own = center.activity()
    center.plan(center.group_of(own), center.pattern())
    center.activities.remove_activity(own, actor=ACTOR)
    center.database.undo(ACTOR)
    assert len(center.database.ask(queries.slots, center.group_of(own))) == 8


def test_an_activity_with_people_is_not_removed(center: Center) -> None:
    own = center.activity()
    center.enrolments.enrol(center.group_of(own), center.some_teachers(1), actor=ACTOR)
    with pytest.raises(Refusal) as refused:
        center.activities.remove_activity(own, actor=ACTOR)
    assert refused.value.term is TrainingReason.ACTIVITY_NOT_EMPTY


def test_groups_stand_in_turkish_order(center: Center) -> None:
    own = center.activity()
    for name in ("Ç", "C"):
        center.activities.add_group(own, name, 10, actor=ACTOR)
    assert [row.name for row in center.database.ask(queries.groups, own)] == ["A", "C", "Ç"]


def test_a_group_name_is_given_once(center: Center) -> None:
    own = center.activity()
    with pytest.raises(Refusal) as refused:
        center.activities.add_group(own, " a ", 10, actor=ACTOR)
    assert refused.value.term is TrainingReason.GROUP_NAME_TAKEN


def test_the_last_group_stays(center: Center) -> None:
    with pytest.raises(Refusal) as refused:
        center.activities.remove_group(center.group_of(center.activity()), actor=ACTOR)
    assert refused.value.term is TrainingReason.LAST_GROUP


def test_a_group_with_people_stays(center: Center) -> None:
    own = center.activity()
    group_id = center.activities.add_group(own, "B", 10, actor=ACTOR)
    center.enrolments.enrol(group_id, center.some_teachers(1), actor=ACTOR)
    with pytest.raises(Refusal) as refused:
        center.activities.remove_group(group_id, actor=ACTOR)
    assert refused.value.term is TrainingReason.GROUP_NOT_EMPTY


def test_an_empty_group_goes(center: Center) -> None:
    own = center.activity()
    group_id = center.activities.add_group(own, "B", 10, actor=ACTOR)
    center.activities.remove_group(group_id, actor=ACTOR)
    assert len(center.database.ask(queries.groups, own)) == 1


def test_the_list_shows_the_newest_first(center: Center) -> None:
    center.activity(code="ESKI", first_day=date(2026, 3, 2))
    center.activity(code="YENI", first_day=date(2026, 9, 7))
    assert [row.code for row in center.database.ask(queries.activities)] == ["YENI-2026-1", "ESKI-2026-1"]


def test_the_list_is_filtered_by_words_and_days(center: Center) -> None:
    center.activity(code="ESKI", first_day=date(2026, 3, 2))
    center.activity(code="YENI", first_day=date(2026, 9, 7))
    chosen = ActivityFilter(text="robot prog", first_day=date(2026, 3, 6), last_day=date(2026, 3, 31))
    assert [row.code for row in center.database.ask(queries.activities, chosen)] == ["ESKI-2026-1"]


def test_states_are_counted_for_the_chips(center: Center) -> None:
    center.activity(code="BIR")
    center.activities.open_activity(center.activity(code="IKI"), actor=ACTOR)
    chosen = ActivityFilter(states=frozenset({ActivityState.HELD}))
    counts = center.database.ask(queries.state_counts, chosen)
    assert (counts[ActivityState.PLANNED], counts[ActivityState.OPEN], counts[ActivityState.HELD]) == (
        1,
        1,
        0,
    )


def test_an_activity_is_found_by_its_code(center: Center) -> None:
    own = center.activity()
    found = center.database.ask(queries.activity_by_code, " ROB-01-2026-1 ")
    assert found is not None
    assert found.id == own
