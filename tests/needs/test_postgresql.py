"""The same tables and deeds on PostgreSQL."""

from __future__ import annotations

from pathlib import Path

import pytest

from smm_desktop.core.clock import FixedClock
from smm_desktop.core.database.database import Database
from smm_desktop.needs import queries
from smm_desktop.needs.terms import Anonymity
from tests.needs.builders import ACTOR, TEXT, Asking, instrument_draft, pairs
from tests.needs.filled_forms import answer_file

pytestmark = pytest.mark.postgresql


@pytest.fixture
def server(postgres_database: Database, clock: FixedClock) -> Asking:
    return Asking(postgres_database, clock)


def test_an_anonymous_round_runs_to_its_end(server: Asking, tmp_path: Path) -> None:
    round_id = server.opened(8, Anonymity.ANONYMOUS, instrument_draft(3, (TEXT,)))
    answer_file(tmp_path / "a.smmanswers", server.forms.snapshot(round_id), {**pairs(), "wish": "Şırınga"})
    server.imports.import_folder(tmp_path, actor=ACTOR)
    server.everybody_answers(round_id)
    assert server.rounds.close_round(round_id, actor=ACTOR).responses == 9
    with server.database.read() as session:
        assert len(list(queries.paired_answers(session, round_id))) == 27


def test_a_named_round_counts_who_answered(server: Asking) -> None:
    round_id = server.opened(6)
    server.everybody_answers(round_id)
    row = server.database.ask(queries.survey_round, round_id)
    assert row is not None
    assert (row.answered, row.waiting) == (6, 0)
