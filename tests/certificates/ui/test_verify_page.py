"""The page that verifies: files, pictures and scanned codes, each with its answer."""

from pathlib import Path

import pytest
from PySide6.QtWidgets import QWidget

from smm_desktop.certificates.terms import RevocationReason, Verdict
from smm_desktop.certificates.ui.verify_page import VerifyPage
from smm_desktop.paper.photographs import photographed
from smm_desktop.widgets import file_dialogs
from smm_desktop.widgets.labels import Label
from tests.certificates.builders import Office
from tests.certificates.ui.driving import Wait, find
from tests.trainings.builders import ACTOR
from tests.widgets.typing import press as press_key
from tests.widgets.typing import type_text


def word(page: VerifyPage) -> str:
    return find(page, Label, "verdict_word").text()


def verified(page: VerifyPage, wait: Wait, *paths: Path) -> VerifyPage:
    page.verify_files(paths)
    wait()
    return page


def test_a_genuine_file(verify_page: VerifyPage, office: Office, out: Path, wait: Wait) -> None:
    verified(verify_page, wait, office.file(office.one().id, out))
    assert word(verify_page) == "Genuine"
    assert verify_page.findChild(QWidget, "verdict_compare") is None


def test_an_altered_file(verify_page: VerifyPage, office: Office, out: Path, wait: Wait) -> None:
    path = office.file(office.one().id, out)
    data = bytearray(path.read_bytes())
    data[len(data) // 2] ^= 1
    path.write_bytes(data)
    verified(verify_page, wait, path)
    assert word(verify_page) == "Altered"


def test_a_photograph_asks_to_compare_the_paper(
    verify_page: VerifyPage, office: Office, out: Path, wait: Wait
) -> None:
    path = out / "foto.jpg"
    path.write_bytes(photographed(office.pdf(office.one().id), dpi=150, degrees=3, quality=40))
    verified(verify_page, wait, path)
    assert word(verify_page) == "Genuine"
    wait.until(lambda: find(verify_page, QWidget, "verdict_compare").isVisible())


def test_a_scanner_types_and_sends_enter(verify_page: VerifyPage, office: Office, wait: Wait) -> None:
    type_text(verify_page.code, office.one().proof)
    press_key(verify_page.code, "Return")
    wait()
    assert word(verify_page) == "Genuine"


def test_the_next_scan_takes_the_place_of_the_last(
    verify_page: VerifyPage, office: Office, wait: Wait
) -> None:
    first, second = (office.row(one) for one in office.issue_all(office.closed(2)).issued)
    for row in (first, second):
        type_text(verify_page.code, row.proof)
        press_key(verify_page.code, "Return")
        wait()
    assert verify_page.verdict.answer is not None
    assert verify_page.verdict.answer.claim is not None
    assert verify_page.verdict.answer.claim.number == second.number


def test_a_scanner_without_enter_is_understood(verify_page: VerifyPage, office: Office, wait: Wait) -> None:
    type_text(verify_page.code, office.one().proof)
    wait.until(lambda: word(verify_page) == "Genuine")


def test_a_revoked_one(verify_page: VerifyPage, office: Office, out: Path, wait: Wait) -> None:
    row = office.one()
    office.issue.revoke(row.id, RevocationReason.NAME_WRONG, "", actor=ACTOR)
    verified(verify_page, wait, office.file(row.id, out))
    assert word(verify_page) == "Revoked"


def test_an_unreadable_file_stops_no_other(
    verify_page: VerifyPage, office: Office, out: Path, wait: Wait
) -> None:
    broken = out / "bozuk.png"
    broken.write_bytes(b"no picture")
    verified(verify_page, wait, broken, office.file(office.one().id, out))
    assert verify_page.list.row_count == 2
    wait.until(lambda: find(verify_page, QWidget, "verdict_refused").isVisible())


def test_earlier_answers_stay_in_the_list(
    verify_page: VerifyPage, office: Office, out: Path, wait: Wait
) -> None:
    row = office.one()
    verified(verify_page, wait, office.file(row.id, out))
    verify_page.code.setText("yanlış kod")
    verify_page.verify_code()
    wait()
    assert word(verify_page) == "Unknown"
    verify_page.list.select(0)
    assert verify_page.verdict.answer is not None
    assert verify_page.verdict.answer.verdict is Verdict.GENUINE


def test_chosen_files_are_verified(
    verify_page: VerifyPage,
    office: Office,
    out: Path,
    wait: Wait,
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    path = office.file(office.one().id, out)
    monkeypatch.setattr(file_dialogs, "open_files", lambda *_a, **_k: [path])
    verify_page.choose_files()
    wait()
    assert word(verify_page) == "Genuine"
