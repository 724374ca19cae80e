"""Preparing a package in the window: sticks come and go, writing, stopping, failing, and the minute."""

from dataclasses import replace
from pathlib import Path
from unittest.mock import Mock

import pytest
from PySide6.QtWidgets import QWidget

from smm_desktop.core.progress import Cancelled
from smm_desktop.core.refusals import Refusal
from smm_desktop.exchange.service import ExportService
from smm_desktop.exchange.terms import Delivery, ExchangeReason
from smm_desktop.exchange.ui.export_drives_panel import Drive, removable_roots
from smm_desktop.exchange.ui.hand_over_page import HandOverPage
from smm_desktop.widgets import file_dialogs
from smm_desktop.widgets.labels import Label
from tests.certificates.ui.driving import Wait, dialog, find, press
from tests.exchange.builders import House
from tests.widgets.typing import press as press_key


def prepared(page: HandOverPage, wait: Wait) -> HandOverPage:
    press(page, "prepare_package")
    wait()
    return page


def written(page: HandOverPage, wait: Wait) -> HandOverPage:
    prepared(page, wait)
    press(page, "write_package")
    wait()
    return page


def files(folder: Path) -> list[Path]:
    return list(folder.glob("*.smm"))


def test_a_stick_is_offered_by_name(page: HandOverPage, wait: Wait) -> None:
    drive = prepared(page, wait).export.drives.chosen
    assert drive is not None
    assert drive.name == "MEB USB"


def test_a_stick_that_is_plugged_in_appears(page: HandOverPage, sticks: list[Drive], wait: Wait) -> None:
    sticks.clear()
    prepared(page, wait)
    before = page.export.write_button.isEnabled()
    sticks.append(Drive(Path("/media/a"), "KINGSTON", 1, 2))
    page.export.drives.look()
    wait()
    assert (before, page.export.write_button.isEnabled()) == (False, True)


def test_a_stick_that_is_pulled_leaves(page: HandOverPage, sticks: list[Drive], wait: Wait) -> None:
    prepared(page, wait)
    sticks.clear()
    page.export.drives.look()
    wait()
    assert page.export.drives.chosen is None
    assert find(page, QWidget, "no_drives").isVisible()


def test_a_locked_stick_cannot_be_written_to(page: HandOverPage, sticks: list[Drive], wait: Wait) -> None:
    sticks[:] = [replace(sticks[0], is_writable=False)]
    assert not prepared(page, wait).export.write_button.isEnabled()


def test_a_folder_can_be_chosen(
    page: HandOverPage, wait: Wait, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    folder = tmp_path / "Giden"
    folder.mkdir()
    monkeypatch.setattr(file_dialogs, "choose_folder", lambda *_a, **_k: folder)
    prepared(page, wait)
    press(page, "choose_export_folder")
    press(page, "write_package")
    wait()
    assert len(files(folder)) == 1


def test_a_written_package_may_be_removed(page: HandOverPage, world: House, wait: Wait) -> None:
    written(page, wait)
    assert find(page, Label, "export_done_title").text() == "Safe to remove the stick"
    assert world.directorate.receive(files(world.stick)[0]).number == 1


def test_a_folder_of_a_stick_is_the_stick(page: HandOverPage, world: House, wait: Wait) -> None:
    folder = world.stick / "Kasım"
    folder.mkdir()
    prepared(page, wait).export.drives.offer_folder(folder)
    press(page, "write_package")
    wait()
    assert find(page, Label, "export_done_title").text() == "Safe to remove the stick"


def test_the_hash_is_shown_in_blocks(page: HandOverPage, wait: Wait) -> None:
    shown = find(written(page, wait), Label, "export_digest").text()
    assert [len(block) for block in shown.split()] == [4] * 16


def test_ctrl_enter_writes(page: HandOverPage, world: House, wait: Wait) -> None:
    prepared(page, wait)
    press_key(page.export, "Ctrl+Return")
    wait()
    assert len(files(world.stick)) == 1


def test_everything_goes_on_demand(page: HandOverPage, world: House, wait: Wait) -> None:
    world.center.register("Ayşe")
    world.hand_over()
    world.answer()
    prepared(page, wait)
    little = page.export.amount.text()
    page.export.full.set_value(True)
    wait()
    assert (little, page.export.amount.text()) != (little, little)


@pytest.mark.parametrize(
    ("reason", "words"),
    [
        (ExchangeReason.TARGET_MISSING, "is not there any more"),
        (ExchangeReason.TARGET_FULL, "not enough room"),
        (ExchangeReason.TARGET_READ_ONLY, "cannot be written to"),
        (ExchangeReason.TARGET_FAILED, "failed"),
        (ExchangeReason.TARGET_DIFFERS, "read back"),
    ],
)
def test_a_failure_is_a_sentence_and_the_page_stays_usable(
    page: HandOverPage, wait: Wait, monkeypatch: pytest.MonkeyPatch, reason: ExchangeReason, words: str
) -> None:
    refusal = Refusal(reason, path=Path("/media/a"), needed=1, free=0)
    monkeypatch.setattr(ExportService, "export", Mock(side_effect=refusal))
    written(page, wait)
    assert words in page.export.banner.text
    assert page.export.write_button.isEnabled()


def test_a_stick_pulled_before_the_writing_is_told(page: HandOverPage, world: House, wait: Wait) -> None:
    prepared(page, wait)
    world.stick.rename(world.stick.with_name("pulled"))
    press(page, "write_package")
    wait()
    assert "is not there any more" in page.export.banner.text
    assert page.export.write_button.isEnabled()


def test_a_stop_leaves_nothing(
    page: HandOverPage, world: House, wait: Wait, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(ExportService, "export", Mock(side_effect=Cancelled))
    written(page, wait)
    assert page.export.banner.text.startswith("Stopped.")
    assert not files(world.stick)


def test_the_minute_is_previewed(page: HandOverPage, wait: Wait) -> None:
    written(page, wait)
    press(page, "print_minute")
    wait()
    shown = [one for one in page.findChildren(QWidget, "minute_dialog") if one.isVisible()]
    assert len(shown) == 1
    shown[0].close()


def test_the_minute_is_saved(
    page: HandOverPage, wait: Wait, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    target = tmp_path / "tutanak.pdf"
    monkeypatch.setattr(file_dialogs, "save_file", lambda *_a, **_k: target)
    written(page, wait)
    press(page, "print_minute")
    wait()
    shown = find(page, QWidget, "minute_dialog")
    press(shown, "save_minute")
    wait()
    shown.close()
    assert target.read_bytes().startswith(b"%PDF")


def test_leaving_while_writing_asks_first(
    page: HandOverPage, wait: Wait, monkeypatch: pytest.MonkeyPatch
) -> None:
    prepared(page, wait)
    monkeypatch.setattr(type(page.export), "is_writing", True)
    page.leave_export()
    asked = dialog("stop_export_question")
    asked.reject()
    assert page.export.isVisible()


def test_done_leads_back_with_the_new_standing(page: HandOverPage, wait: Wait) -> None:
    written(page, wait)
    press(page, "export_finished")
    wait()
    assert find(page, Label, "page_subtitle").text().startswith("Last package no. 1")


def test_blanks_in_mounts_are_read() -> None:
    mounts = "/dev/sdb1 /media/z/MEB\\040USB vfat rw 0 0\n/dev/sda1 / ext4 rw 0 0\n"
    assert removable_roots(mounts) == [Path("/media/z/MEB USB")]


def test_a_delivery_is_announced(page: HandOverPage, wait: Wait) -> None:
    seen: list[Delivery] = []
    page.export.written.connect(seen.append)
    written(page, wait)
    assert seen[0].number == 1
