"""What is destroyed is nowhere: neither in pages that nothing uses any more, nor in the log."""

from __future__ import annotations

from pathlib import Path
from uuid import UUID

import pytest

from smm_desktop.needs import queries
from smm_desktop.needs.terms import Anonymity
from tests.conftest import KEY
from tests.needs.builders import ACTOR, TEXT, Asking, instrument_draft, pairs
from tests.needs.raw_pages import anywhere

SECRET = "Bunu yalnız ben söyledim"


@pytest.fixture
def folder(asking: Asking) -> Path:
    assert asking.database.folder is not None
    return asking.database.folder


@pytest.fixture
def round_id(asking: Asking) -> UUID:
    """Twelve answers, three of them with a text: fewer than are kept."""
    found = asking.opened(12, Anonymity.ANONYMOUS, instrument_draft(3, (TEXT,)))
    for place, member in enumerate(asking.database.ask(queries.members, found)):
        said = {"wish": f"{SECRET} {place} " * 40} if place < 3 else {}
        asking.answer(found, {**pairs(), **said}, member.id)
    return found


def test_the_open_box_can_be_found(folder: Path, round_id: UUID) -> None:
    """Whoever holds the data key can; so the tests below look where something is to be seen."""
    assert anywhere(folder, KEY, SECRET.encode())


@pytest.mark.parametrize("deed", ["close_round", "cancel_round"])
def test_no_page_and_no_log_keeps_the_box(asking: Asking, folder: Path, round_id: UUID, deed: str) -> None:
    getattr(asking.rounds, deed)(round_id, actor=ACTOR)
    assert not anywhere(folder, KEY, SECRET.encode())


def test_a_reader_does_not_stop_a_round_from_closing(asking: Asking, folder: Path, round_id: UUID) -> None:
    with asking.database.read() as session:
        assert queries.survey_round(session, round_id) is not None
        asking.rounds.close_round(round_id, actor=ACTOR)
    asking.database.close()
    assert not anywhere(folder, KEY, SECRET.encode())
