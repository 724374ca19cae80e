"""Backups hold nothing of an open anonymous round: two of them, one answer between, would tell that answer."""

from __future__ import annotations

from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path
from uuid import UUID

from smm_desktop.core.database.backup import make_backup, restore_backup
from smm_desktop.core.database.database import Database
from smm_desktop.needs import queries
from smm_desktop.needs.model import BallotBox, RoundKey
from smm_desktop.needs.terms import Anonymity, NeedsReason
from tests.conftest import KEY
from tests.needs.builders import ACTOR, Asking, instrument_draft, pairs, refused
from tests.needs.raw_pages import anywhere
from tests.needs.test_anonymity import SECRET, answered


@contextmanager
def restored(asking: Asking, place: Path) -> Iterator[Asking]:
    """What a backup that is made now brings back."""
    backup = make_backup(asking.database, place / "monday").path
    restore_backup(backup, place / "back", lambda _folder: KEY, asking.clock)
    database = Database.open(place / "back", KEY, asking.clock)
    try:
        yield Asking(database, asking.clock)
    finally:
        database.close()


def open_round(asking: Asking, anonymity: Anonymity) -> UUID:
    round_id = asking.opened(8, anonymity, instrument_draft(2))
    for member in asking.database.ask(queries.members, round_id)[:6]:
        asking.answer(round_id, pairs(2), member.id)
    return round_id


def test_a_backup_has_neither_box_nor_key(asking: Asking, tmp_path: Path) -> None:
    round_id = open_round(asking, Anonymity.ANONYMOUS)
    with restored(asking, tmp_path) as later, later.database.read() as session:
        assert session.get(BallotBox, round_id) is None
        assert session.get(RoundKey, round_id) is None


def test_no_page_of_a_backup_holds_an_answer(asking: Asking, tmp_path: Path) -> None:
    answered(asking)
    with restored(asking, tmp_path):
        assert not anywhere(tmp_path / "back", KEY, SECRET.encode())


def test_a_restored_round_is_not_closed_on_what_it_had(asking: Asking, tmp_path: Path) -> None:
    round_id = open_round(asking, Anonymity.ANONYMOUS)
    with restored(asking, tmp_path) as later, refused(NeedsReason.TOO_FEW_ANSWERS):
        later.rounds.close_round(round_id, actor=ACTOR)


def test_a_restored_round_says_why_it_has_no_forms(asking: Asking, tmp_path: Path) -> None:
    round_id = open_round(asking, Anonymity.ANONYMOUS)
    with restored(asking, tmp_path) as later:
        with refused(NeedsReason.ROUND_NOT_IN_BACKUP):
            later.forms.answer_page(round_id)
        later.rounds.cancel_round(round_id, actor=ACTOR)


def test_the_round_itself_goes_on_after_a_backup(asking: Asking, tmp_path: Path) -> None:
    round_id = open_round(asking, Anonymity.ANONYMOUS)
    make_backup(asking.database, tmp_path / "monday")
    assert asking.rounds.close_round(round_id, actor=ACTOR).responses == 6


def test_a_backup_of_a_closed_round_has_its_answers(asking: Asking, tmp_path: Path) -> None:
    round_id = open_round(asking, Anonymity.ANONYMOUS)
    asking.rounds.close_round(round_id, actor=ACTOR)
    with restored(asking, tmp_path) as later, later.database.read() as session:
        assert len(list(queries.responses(session, round_id))) == 6


def test_a_named_round_comes_back_with_its_key(asking: Asking, tmp_path: Path) -> None:
    round_id = open_round(asking, Anonymity.NAMED)
    with restored(asking, tmp_path) as later:
        assert later.forms.answer_page(round_id).data
