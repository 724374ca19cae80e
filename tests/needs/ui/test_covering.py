"""From a need to its training and its participants, on the panel that the shell hangs on the page of needs."""

from __future__ import annotations

from uuid import UUID

import pytest
from PySide6.QtWidgets import QWidget

from smm_desktop.needs import queries
from smm_desktop.needs.service import NeedService
from smm_desktop.needs.terms import Anonymity, NeedDraft, NeedPriority, NeedState
from smm_desktop.trainings import queries as trainings
from smm_desktop.trainings.service import NeedCoverService
from smm_desktop.trainings.ui.need_cover_panel import NeedCoverPanel
from smm_desktop.trainings.ui.proposal_dialog import ProposalDialog
from smm_desktop.widgets.buttons import Button
from smm_desktop.widgets.forms import FormDialog
from smm_desktop.widgets.jobs import JobRunner
from smm_desktop.widgets.labels import Label
from tests.needs.builders import ACTOR, Asking, instrument_draft
from tests.needs.ui.conftest import Opened
from tests.needs.ui.driving import Window
from tests.trainings.builders import Center

GAPS = (1, 4, 2, 0, 3, 4)  # importance less ability of six teachers, in the order of their names


@pytest.fixture
def center(asking: Asking) -> Center:
    return Center(asking.database, asking.clock)


def a_need(asking: Asking, *, anonymous: bool = False) -> UUID:
    """The need of six teachers who answered with these gaps."""
    frame_id = asking.frame(1)
    asking.some_teachers(6)
    promise = Anonymity.ANONYMOUS if anonymous else Anonymity.NAMED
    instrument_id = asking.instruments.create_instrument(
        instrument_draft(1), promise, frame_id=frame_id, actor=ACTOR
    )
    round_id = asking.round(instrument_id)
    asking.rounds.open_round(round_id, actor=ACTOR)
    for member, gap in zip(asking.database.ask(queries.members, round_id), GAPS, strict=True):
        asking.answer(round_id, {"q1": [5, 5 - gap]}, member.id)
    asking.rounds.close_round(round_id, actor=ACTOR)
    competency = asking.database.ask(queries.competencies, frame_id)[0]
    draft = NeedDraft(competency.id, "", NeedPriority.HIGH, "Fark büyük", round_id, {"mwds": 12.0})
    return NeedService(asking.database).record_need(draft, actor=ACTOR)


@pytest.fixture
def opened(open_page: Opened, center: Center, jobs: JobRunner) -> Opened:
    """The page with the panel hung on it, as the shell does."""

    def show() -> Window:
        window = open_page()
        database = center.database
        panel = NeedCoverPanel(
            database, NeedCoverService(database), center.enrolments, center.clock, jobs, lambda: ACTOR, str
        )
        window.page.add_panel(panel, "need")
        window.page.need_list.need_chosen.connect(panel.show_need)
        panel.changed.connect(window.page.mark_stale)
        window.go("needs")
        return window

    return show


def state(asking: Asking, need_id: UUID) -> NeedState:
    row = asking.database.ask(queries.need, need_id)
    assert row is not None
    return row.state


def cover(window: Window, **values: object) -> FormDialog:
    window.press("cover_need")
    return window.fill("cover_dialog", **values)


def proposed(window: Window) -> ProposalDialog:
    button = window.find(Button, "propose_people")
    window.qtbot.waitUntil(button.isEnabled)
    window.press("propose_people")
    found = window.dialog("proposal_dialog")
    assert isinstance(found, ProposalDialog)
    window.qtbot.waitUntil(lambda: found.table.row_count > 0)
    return found


def test_a_need_is_covered_by_a_planned_training(asking: Asking, opened: Opened, center: Center) -> None:
    need_id, activity_id = a_need(asking), center.activity()
    cover(opened(), activity=activity_id)
    assert state(asking, need_id) is NeedState.PLANNED


def test_a_need_is_covered_by_an_entry(asking: Asking, opened: Opened, center: Center) -> None:
    need_id, entry_id = a_need(asking), center.entry()
    cover(opened(), entry=entry_id)
    assert asking.database.ask(trainings.covers_of_need, need_id)[0].catalogue_id == entry_id


def test_covering_by_nothing_is_told_beside_the_field(asking: Asking, opened: Opened) -> None:
    a_need(asking)
    assert cover(opened()).form.error("activity")


def test_a_link_is_taken_away(asking: Asking, opened: Opened, center: Center) -> None:
    need_id, entry_id = a_need(asking), center.entry()
    window = opened()
    cover(window, entry=entry_id)
    window.press("uncover_ROB-01")
    assert state(asking, need_id) is NeedState.OPEN


def test_without_a_training_nobody_is_proposed(asking: Asking, opened: Opened) -> None:
    a_need(asking)
    window = opened()
    assert not window.find(Button, "propose_people").isEnabled()
    assert not window.find(Label, "no_cover").isHidden()


def test_the_largest_gaps_are_proposed_and_the_others_told_why(
    asking: Asking, opened: Opened, center: Center
) -> None:
    a_need(asking)
    activity_id = center.activity(quota=2)
    window = opened()
    cover(window, activity=activity_id)
    dialog = proposed(window)
    gaps = [dialog.table.row(one).candidate.gap for one in dialog.table.checked_ids]
    assert gaps == [4.0, 4.0]
    verdicts = [dialog.table.model.index(row, 4).data() for row in range(6)]
    assert verdicts[:2] == ["Place 1", "Place 2"]
    assert {"shows no gap", "no seat is left"} == set(verdicts[2:])


def test_the_proposed_are_enrolled(asking: Asking, opened: Opened, center: Center) -> None:
    a_need(asking)
    activity_id = center.activity(quota=3)
    window = opened()
    cover(window, activity=activity_id)
    proposed(window)
    window.answer("proposal_dialog")
    assert len(center.seated(center.group_of(activity_id))) == 3


def test_who_is_enrolled_is_not_proposed_again(asking: Asking, opened: Opened, center: Center) -> None:
    a_need(asking)
    activity_id = center.activity(quota=3)
    window = opened()
    cover(window, activity=activity_id)
    for _ in range(2):
        proposed(window)
        window.answer("proposal_dialog")
    assert len(center.seated(center.group_of(activity_id))) == 3
    assert len(center.database.ask(trainings.enrolments, center.group_of(activity_id))) == 4


def test_an_anonymous_round_tells_nobodys_gap(asking: Asking, opened: Opened, center: Center) -> None:
    a_need(asking, anonymous=True)
    activity_id = center.activity()
    window = opened()
    cover(window, activity=activity_id)
    dialog = proposed(window)
    assert all(dialog.table.row(one).candidate.gap is None for one in dialog.table.checked_ids)
    assert "nobody's gap" in dialog.account.text()


def test_a_met_need_is_not_covered_any_more(asking: Asking, opened: Opened) -> None:
    NeedService(asking.database).close_need(a_need(asking), "Oldu", actor=ACTOR)
    window = opened()
    assert not window.find(Button, "cover_need").isEnabled()
    assert isinstance(window.find(QWidget, "need_cover_panel"), NeedCoverPanel)
