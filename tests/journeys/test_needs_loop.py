"""From whom to ask to a need that is closed: ranking, training, measuring again, and what comes back."""

from __future__ import annotations

from datetime import date
from uuid import UUID

import pytest

from smm_desktop.core.clock import FixedClock
from smm_desktop.core.database.database import Database
from smm_desktop.needs import queries
from smm_desktop.needs.rules.needs import figures_of
from smm_desktop.needs.service import NeedService, ReportService
from smm_desktop.needs.terms import AnalysisWish, Anonymity, NeedDraft, NeedState
from smm_desktop.trainings import queries as trainings
from smm_desktop.trainings.service import NeedCoverService
from tests.needs.builders import ACTOR, TODAY, Asking, instrument_draft, pairs
from tests.needs.rounds_made import answered
from tests.trainings.builders import Center

AFTERWARDS = date(2027, 5, 3)


class Asked:
    """A center whose six teachers lack a competency; what follows from that is the journey."""

    def __init__(self, database: Database, clock: FixedClock) -> None:
        self.asking, self.center = Asking(database, clock), Center(database, clock)
        self.database = database
        self.needs, self.reports = NeedService(database), ReportService(database)
        frame_id = self.asking.frame()
        self.asking.some_teachers(6)
        self.instrument_id = self.asking.instruments.create_instrument(
            instrument_draft(), Anonymity.NAMED, frame_id=frame_id, actor=ACTOR
        )
        self.first_round = answered(self.asking, self.instrument_id, {**pairs(second=4), "q2": [5, 1]})
        self.need_id = self._recorded()

    def _recorded(self) -> UUID:
        """The competency that ranks first, with its figures."""
        found = self.reports.analyze(AnalysisWish(self.first_round))
        top = found.analysis.items[0]
        draft = NeedDraft(
            found.competencies[top.competency], round_id=self.first_round, figures=figures_of(top)
        )
        return self.needs.record_need(draft, actor=ACTOR)

    @property
    def state(self) -> NeedState:
        row = self.database.ask(queries.need, self.need_id)
        assert row is not None
        return row.state

    def train(self) -> UUID:
        """A training that is open and meant for the need."""
        group_id = self.center.running(people=0)
        activity_id = self.center.activity_of(group_id)
        NeedCoverService(self.database).cover_by_activity(self.need_id, activity_id, actor=ACTOR)
        return activity_id

    def measure_again(self, second: int) -> UUID:
        better = {**pairs(second=4), "q2": [5, second]}
        return answered(self.asking, self.instrument_id, better, title="Sonra", starts=AFTERWARDS)

    def close(self) -> None:
        """By the newest round that asked again."""
        (evidence,) = self.reports.remeasured(self.need_id)
        self.needs.close_need(
            self.need_id, "Ölçüldü", round_id=evidence.round_id, figures=evidence.figures, actor=ACTOR
        )


@pytest.fixture
def asked(database: Database, clock: FixedClock) -> Asked:
    return Asked(database, clock)


def test_the_largest_gap_becomes_the_need(asked: Asked) -> None:
    row = asked.database.ask(queries.need, asked.need_id)
    assert row is not None
    assert (row.competency.code, row.figures["mwds"], row.figures["rank"]) == ("Y02", 20.0, 1.0)


def test_nobody_covers_it_yet(asked: Asked) -> None:
    assert [one.id for one in asked.database.ask(trainings.uncovered_needs)] == [asked.need_id]


def test_everybody_who_lacks_it_is_proposed(asked: Asked) -> None:
    proposal = asked.database.ask(trainings.propose_participants, asked.need_id, 4, TODAY)
    assert [one.candidate.gap for one in proposal.proposed] == [4.0] * 4


def test_its_training_moves_the_need_on(asked: Asked) -> None:
    asked.train()
    assert asked.state is NeedState.IN_TRAINING
    assert asked.database.ask(trainings.uncovered_needs) == ()


def test_measured_again_it_is_closed_with_the_evidence(asked: Asked) -> None:
    asked.train()
    later = asked.measure_again(second=5)
    asked.close()
    last = asked.database.ask(queries.need_steps, asked.need_id)[-1]
    assert (last.state, last.round_id, last.figures["mwds"]) == (NeedState.CLOSED, later, 0.0)


def test_the_report_of_the_later_round_compares_it_with_the_first(asked: Asked) -> None:
    later = asked.measure_again(second=5)
    (beside,) = asked.reports.analyze(AnalysisWish(later)).analysis.side_by_side
    assert {beside.first, beside.second} == {"Sonra", "2026 güz"}


def test_a_need_that_comes_back_says_so(asked: Asked) -> None:
    asked.measure_again(second=5)
    asked.close()
    asked.needs.reopen_need(asked.need_id, "Yine görüldü", actor=ACTOR)
    row = asked.database.ask(queries.need, asked.need_id)
    assert row is not None
    assert (row.state, row.came_back) == (NeedState.REOPENED, True)
