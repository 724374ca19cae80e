"""The key ceremony in the window: files read and written, blocks compared, keys changed."""

from pathlib import Path

import pytest
from PySide6.QtWidgets import QWidget

from smm_desktop.exchange import queries
from smm_desktop.exchange.queries import CeremonyStep
from smm_desktop.exchange.terms import DIRECTORATE, KeyUse
from smm_desktop.exchange.ui.hand_over_page import KEYS, HandOverPage
from smm_desktop.exchange.ui.keys_blocks_panel import FingerprintBlocks
from smm_desktop.exchange.ui.keys_compare_dialog import CompareDialog
from smm_desktop.widgets import file_dialogs
from smm_desktop.widgets.buttons import Button
from smm_desktop.widgets.labels import Label
from tests.certificates.ui.driving import Wait, dialog, find, press
from tests.exchange.builders import ACTOR, House, Office
from tests.exchange.ui.conftest import OpenPage
from tests.widgets.typing import type_text


@pytest.fixture
def strange_page(stranger: Office, open_page: OpenPage) -> HandOverPage:
    return open_page(stranger)


@pytest.fixture
def trust_file(world: House, tmp_path: Path) -> Path:
    path = tmp_path / "güven.json"
    path.write_bytes(world.directorate.keys.introduce(actor=ACTOR))
    return path


def compare_dialog() -> CompareDialog:
    shown = dialog("compare_keys")
    assert isinstance(shown, CompareDialog)
    return shown


def read(page: HandOverPage, path: Path, wait: Wait) -> HandOverPage:
    page.keys.read_file(path)
    wait()
    return page


def type_blocks(text: str) -> CompareDialog:
    shown = compare_dialog()
    for field, block in zip(shown.fields, text.split(), strict=True):
        type_text(field, block)
    return shown


def trusted(page: HandOverPage, world: House, path: Path, wait: Wait) -> HandOverPage:
    read(page, path, wait)
    type_blocks(world.directorate.keys.own().fingerprint).confirm()
    wait()
    return page


def step(page: HandOverPage) -> CeremonyStep:
    assert page.keys.standing is not None
    return page.keys.standing.step


def test_a_strange_center_begins_with_the_ceremony(strange_page: HandOverPage, wait: Wait) -> None:
    wait()
    assert strange_page.chips.current == KEYS
    assert find(strange_page, QWidget, "key_ceremony").isVisible()
    assert not strange_page.prepare_button.isVisible()


def test_the_digits_must_be_typed(strange_page: HandOverPage, trust_file: Path, wait: Wait) -> None:
    read(strange_page, trust_file, wait)
    shown = compare_dialog()
    assert not shown.confirm_button.isEnabled()
    shown.reject()


def test_a_wrong_block_is_named(strange_page: HandOverPage, trust_file: Path, wait: Wait) -> None:
    read(strange_page, trust_file, wait)
    shown = type_blocks("00000 00000 00000 00000 00000 00000")
    assert find(shown, Label, "compare_sign_1").text() == "differs"
    assert not shown.confirm_button.isEnabled()
    shown.reject()


def test_right_digits_make_the_directorate_trusted(
    strange_page: HandOverPage, world: House, trust_file: Path, stranger: Office, wait: Wait
) -> None:
    trusted(strange_page, world, trust_file, wait)
    party = stranger.database.ask(queries.party, DIRECTORATE)
    assert party is not None
    assert party.public == world.directorate.keys.own().public


def test_the_request_is_written_and_accepted(
    strange_page: HandOverPage,
    world: House,
    trust_file: Path,
    wait: Wait,
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    trusted(strange_page, world, trust_file, wait)
    target = world.stick / "bildirim.json"
    monkeypatch.setattr(file_dialogs, "save_file", lambda *_a, **_k: target)
    press(strange_page, "write_key_file")
    wait()
    assert world.directorate.keys.read(target.read_bytes()).file.keys.center == 5


def answered(world: House, stranger: Office) -> Path:
    met = world.directorate.keys.read(stranger.keys.introduce(actor=ACTOR))
    world.directorate.keys.trust(met, compared=met.fingerprint, actor=ACTOR)
    path = world.stick / "yanıt.json"
    path.write_bytes(world.directorate.keys.answer(5))
    return path


def test_the_answer_ends_the_ceremony(
    strange_page: HandOverPage, world: House, stranger: Office, trust_file: Path, wait: Wait
) -> None:
    trusted(strange_page, world, trust_file, wait)
    before = step(strange_page)
    read(strange_page, answered(world, stranger), wait)
    assert (before, step(strange_page)) == (CeremonyStep.ANSWER, CeremonyStep.DONE)
    assert find(strange_page, Button, "prepare_package").isVisible()


def test_a_confirmed_package_ends_it_too(page: HandOverPage, world: House, wait: Wait) -> None:
    world.hand_over()
    world.answer()
    page.show_section(KEYS)
    wait()
    assert step(page) is CeremonyStep.DONE


def test_new_keys_want_a_new_answer(page: HandOverPage, world: House, wait: Wait) -> None:
    world.hand_over()
    world.answer()
    world.center.clock.advance(seconds=1)
    page.keys.ask_renewal()
    dialog("renew_keys_question").confirm()
    wait()
    assert step(page) is CeremonyStep.ANSWER
    assert len(world.center.database.ask(queries.own_keys, KeyUse.SENDING)) == 2


def test_the_own_fingerprint_stands_in_blocks(page: HandOverPage, world: House, wait: Wait) -> None:
    page.show_section(KEYS)
    wait()
    shown = find(page, FingerprintBlocks, "own_fingerprint")
    assert (shown.text, shown.isVisible()) == (world.center.keys.own().fingerprint, True)


def test_keys_that_the_former_ones_sealed_need_no_telephone(
    page: HandOverPage, world: House, tmp_path: Path, wait: Wait
) -> None:
    world.directorate.keys.renew_keys(actor=ACTOR)
    path = tmp_path / "yeni.json"
    path.write_bytes(world.directorate.keys.introduce(actor=ACTOR))
    read(page, path, wait)
    dialog("take_over_keys").confirm()
    wait()
    party = world.center.database.ask(queries.directorate)
    assert party.public == world.directorate.keys.own().public


def test_a_file_that_is_no_key_file_is_refused_in_words(
    page: HandOverPage, tmp_path: Path, wait: Wait
) -> None:
    path = tmp_path / "başka.json"
    path.write_text("{}", encoding="utf-8")
    read(page, path, wait)
    told = dialog("refusal")
    shown = [label.text() for label in told.findChildren(Label)]
    told.accept()
    assert any("no key file" in text for text in shown)


def test_another_centers_key_file_is_compared_and_listed(
    page: HandOverPage, world: House, tmp_path: Path, wait: Wait
) -> None:
    path = tmp_path / "öbür merkez.json"
    path.write_bytes(world.other.keys.introduce(actor=ACTOR))
    read(page, path, wait)
    type_blocks(world.other.keys.own().fingerprint).confirm()
    wait()
    page.show_section(KEYS)
    wait()
    assert find(page, QWidget, "other_centers_card").isVisible()
