"""The directorate's key ceremony: keys, trust file, request compared by telephone, answer, revocation."""

from __future__ import annotations

from pathlib import Path

import pytest
from pytestqt.qtbot import QtBot

from smm_desktop.exchange import queries
from smm_desktop.exchange.terms import PartyState
from smm_desktop.exchange.ui.directorate_keys_page import DirectorateKeysPage
from smm_desktop.exchange.ui.keys_compare_dialog import CompareDialog
from smm_desktop.widgets import file_dialogs
from smm_desktop.widgets.jobs import JobRunner
from tests.certificates.ui.driving import Wait, dialog
from tests.exchange.builders import ACTOR, House, Office
from tests.exchange.ui.directorate_builders import Directorate, confirm, fill_text


@pytest.fixture
def side(world: House, qtbot: QtBot, jobs: JobRunner, wait: Wait) -> Directorate:
    return Directorate(world, qtbot, jobs, wait)


@pytest.fixture
def page(side: Directorate) -> DirectorateKeysPage:
    return side.open(DirectorateKeysPage)


@pytest.fixture
def target(monkeypatch: pytest.MonkeyPatch, tmp_path: Path) -> Path:
    """Where the next key file is written."""
    path = tmp_path / "written.json"
    monkeypatch.setattr(file_dialogs, "save_file", lambda *_args, **_named: path)
    return path


def request_of(office: Office, folder: Path) -> Path:
    path = folder / "request.json"
    path.write_bytes(office.keys.introduce(actor=ACTOR))
    return path


def compare() -> CompareDialog:
    shown = dialog("compare_keys")
    assert isinstance(shown, CompareDialog)
    return shown


def test_our_own_fingerprint_stands_on_the_page(page: DirectorateKeysPage, side: Directorate) -> None:
    assert page.own_blocks.text == side.world.directorate.keys.own().fingerprint


def test_a_center_believes_the_trust_file(
    page: DirectorateKeysPage, side: Directorate, stranger: Office, target: Path
) -> None:
    page.trust_button.click()
    side.wait()
    met = stranger.keys.read(target.read_bytes())
    assert met.fingerprint == page.own_blocks.text


def test_a_request_is_believed_after_its_blocks_were_typed(
    page: DirectorateKeysPage, side: Directorate, stranger: Office, tmp_path: Path
) -> None:
    page.read_request(request_of(stranger, tmp_path))
    side.wait()
    shown = compare()
    for field, block in zip(shown.fields, stranger.keys.own().fingerprint.split(), strict=True):
        field.set_value(block)
    shown.confirm()
    side.wait()
    assert side.world.directorate.database.ask(queries.party, stranger.center) is not None


def test_nothing_is_believed_while_a_block_differs(
    page: DirectorateKeysPage, side: Directorate, stranger: Office, tmp_path: Path
) -> None:
    page.read_request(request_of(stranger, tmp_path))
    side.wait()
    shown = compare()
    for field in shown.fields:
        field.set_value("00000")
    assert not shown.confirm_button.isEnabled()
    shown.reject()


def test_the_answer_is_for_the_chosen_center(
    page: DirectorateKeysPage, side: Directorate, target: Path
) -> None:
    party = page.party
    assert party is not None
    page.detail.answer_button.click()
    side.wait()
    office = next(one for one in side.world.everyone() if one.center == party.center)
    assert office.keys.read(target.read_bytes()).is_vouched


def test_keys_sealed_by_the_former_ones_need_no_comparing(
    page: DirectorateKeysPage, side: Directorate, tmp_path: Path
) -> None:
    center = side.world.center
    new = center.keys.renew_keys(actor=ACTOR)
    page.read_request(request_of(center, tmp_path))
    side.wait()
    confirm("vouched_question")
    side.wait()
    known = side.world.directorate.database.ask(queries.party, center.center)
    assert known is not None
    assert known.public == new.public


def test_revoked_keys_are_believed_no_more(page: DirectorateKeysPage, side: Directorate) -> None:
    party = page.party
    assert party is not None
    page.ask_revocation()
    fill_text("revoke_keys_dialog", "Bilgisayar çalındı")
    side.wait()
    rows = side.world.directorate.database.ask(queries.parties)
    assert [row.state for row in rows if row.center == party.center] == [PartyState.REVOKED]
