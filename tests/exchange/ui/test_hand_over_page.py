"""The center's page: where it stands, the check, packages and receipts."""

from pathlib import Path

import pytest
from PySide6.QtWidgets import QWidget

from smm_desktop.exchange.queries import Passage, SentState
from smm_desktop.exchange.ui.hand_over_page import CHECK, KEYS, PACKAGES, REMARKS, HandOverPage
from smm_desktop.teachers.model import Teacher
from smm_desktop.widgets import file_dialogs
from smm_desktop.widgets.labels import Label
from smm_desktop.widgets.mini_list import MiniList
from tests.certificates.ui.driving import Wait, dialog, find, press
from tests.exchange.builders import ACTOR, House, Office
from tests.exchange.ui.conftest import OpenPage
from tests.widgets.typing import press as press_key


def refreshed(page: HandOverPage, wait: Wait) -> HandOverPage:
    page.mark_stale()
    wait()
    return page


def subtitle(page: HandOverPage) -> str:
    return find(page, Label, "page_subtitle").text()


def spoil(office: Office) -> None:
    """A number whose check digits do not fit, as an older program let it pass."""
    [teacher_id] = office.register("Ayşe")
    with office.database.deed("spoil", ACTOR) as deed:
        deed.session.get_one(Teacher, teacher_id).identity_number = "12345678901"


def test_before_the_first_package(page: HandOverPage) -> None:
    assert subtitle(page).startswith("No package was prepared yet · ")


def test_what_waits_is_counted(page: HandOverPage, world: House, wait: Wait) -> None:
    world.hand_over()
    world.answer()
    world.center.register("Ayşe", "Işıl")
    assert subtitle(refreshed(page, wait)).endswith("confirmed through no. 1 · 2 record(s) wait")


def test_without_a_receipt_it_says_so(page: HandOverPage, world: House, wait: Wait) -> None:
    world.hand_over()
    assert "no receipt yet" in subtitle(refreshed(page, wait))


def test_findings_are_grouped_by_kind(page: HandOverPage, world: House, wait: Wait) -> None:
    spoil(world.center)
    refreshed(page, wait)
    assert find(page, QWidget, "findings_identity_invalid").isVisible()
    assert (page.preflight.score, page.chips.isVisible()) == (95, True)


def test_a_finding_leads_to_its_record(page: HandOverPage, world: House, wait: Wait) -> None:
    spoil(world.center)
    refreshed(page, wait)
    wanted: list[tuple[str, object]] = []
    page.wanted.connect(lambda key, subject: wanted.append((key, subject)))
    press_key(find(page, MiniList, "findings_identity_invalid_list"), "Return")
    wait()
    assert wanted == [("teachers", page.preflight.findings[0].record_id)]


def test_findings_do_not_stop_a_package(page: HandOverPage, world: House, wait: Wait) -> None:
    spoil(world.center)
    refreshed(page, wait)
    press(page, "prepare_package")
    wait()
    assert "may go all the same" in page.export.banner.text
    assert page.export.write_button.isEnabled()


def test_without_findings_all_is_in_order(page: HandOverPage) -> None:
    assert find(page, QWidget, "no_findings").isVisible()


def states(page: HandOverPage, wait: Wait) -> list[SentState]:
    page.show_section(PACKAGES)
    wait()
    rows = [page.packages.table.row(one) for one in page.packages.table.model.store.ids]
    return [one.state for one in rows if isinstance(one, Passage) and one.sent is not None]


def test_packages_say_what_became_of_them(page: HandOverPage, world: House, wait: Wait) -> None:
    world.hand_over()
    world.answer()
    for _lost in range(2):
        world.center.clock.advance(seconds=1)
        world.center.export(world.stick)
    assert states(page, wait) == [SentState.WAITING, SentState.CONTAINED, SentState.CONFIRMED]


def test_packages_of_before_a_restore_are_told_apart(
    world: House, open_page: OpenPage, wait: Wait, tmp_path: Path
) -> None:
    world.center.export(world.stick)
    world.center.copy_records(tmp_path / "backup")
    world.center.register("Ayşe")
    world.center.restore_records(tmp_path / "backup")
    assert states(open_page(world.center), wait) == [SentState.FORMER]


def test_a_package_shows_its_counts_by_kind(page: HandOverPage, world: House, wait: Wait) -> None:
    world.center.register("Ayşe", "Işıl")
    world.hand_over()
    states(page, wait)
    shown = [label.text() for label in page.packages.detail.findChildren(Label)]
    assert {"teacher(s)", "2"} <= set(shown)


def taken_in(page: HandOverPage, path: Path, wait: Wait, monkeypatch: pytest.MonkeyPatch) -> HandOverPage:
    monkeypatch.setattr(file_dialogs, "open_file", lambda *_a, **_k: path)
    press(page, "take_in_receipt")
    wait()
    return page


def test_a_receipt_confirms(
    page: HandOverPage, world: House, wait: Wait, monkeypatch: pytest.MonkeyPatch
) -> None:
    world.hand_over()
    receipt = world.directorate.write_receipt(9, world.stick)
    refreshed(taken_in(page, receipt, wait, monkeypatch), wait)
    assert "confirmed through no. 1" in subtitle(page)


def test_a_receipt_twice_is_refused_in_words(
    page: HandOverPage, world: House, wait: Wait, monkeypatch: pytest.MonkeyPatch
) -> None:
    world.hand_over()
    receipt = world.directorate.write_receipt(9, world.stick)
    world.center.take_receipt(receipt)
    taken_in(page, receipt, wait, monkeypatch)
    told = dialog("refusal")
    shown = [label.text() for label in told.findChildren(Label)]
    told.accept()
    assert any("newer receipt" in text for text in shown)


def test_a_receipt_with_remarks_leads_to_them(
    page: HandOverPage, world: House, wait: Wait, monkeypatch: pytest.MonkeyPatch
) -> None:
    [teacher] = world.center.register("Ayşe")
    world.hand_over()
    world.directorate.remarks.remark(9, "teacher", teacher, "Okul adı eksik.", actor=ACTOR)
    taken_in(page, world.directorate.write_receipt(9, world.stick), wait, monkeypatch)
    assert page.chips.current == REMARKS


def test_the_arrow_keys_reach_every_section(page: HandOverPage, wait: Wait) -> None:
    reached = [page.chips.current]
    for key in (CHECK, PACKAGES, REMARKS):
        press_key(find(page, QWidget, f"hand_over_sections_{key}"), "Right")
        reached.append(page.chips.current)
    wait()
    assert reached == [CHECK, PACKAGES, REMARKS, KEYS]


def test_escape_leaves_the_export(page: HandOverPage, wait: Wait) -> None:
    press(page, "prepare_package")
    wait()
    press_key(page, "Escape")
    wait()
    assert page.bar.isVisible()
