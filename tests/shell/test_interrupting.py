"""Ctrl+C: long work stops at its next step and stays whole."""

import os
import signal
from collections.abc import Callable
from pathlib import Path

import pytest

from smm_desktop.certificates import queries
from smm_desktop.certificates.queries import CertificateFilter
from smm_desktop.certificates.service import IssueService
from smm_desktop.core.clock import SystemClock
from smm_desktop.core.database.checking import check
from smm_desktop.shell.center_files import open_center
from smm_desktop.shell.command_line.exit_codes import Exit
from smm_desktop.teachers.service import ImportService
from tests.shell.answers import Command
from tests.shell.builders import PASSWORD, School, journal_number


def interrupting(function: Callable[..., object]) -> Callable[..., object]:
    """The function, with Ctrl+C pressed just before it."""

    def call(*arguments: object, **more: object) -> object:
        os.kill(os.getpid(), signal.SIGINT)
        return function(*arguments, **more)

    return call


@pytest.mark.skipif(os.name == "nt", reason="signals are sent otherwise there")
def test_ctrl_c_while_issuing_keeps_whole_certificates_only(
    school: School, command: Command, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(IssueService, "issue", interrupting(IssueService.issue))
    said = command("issue-certificates", school.code)
    database = open_center(school.folder, PASSWORD, SystemClock()).database
    ids = database.ask(queries.certificate_ids, CertificateFilter())
    assert all(database.ask(queries.pdf_of, one) for one in ids)
    assert check(database).is_good
    database.close()
    assert said.code == Exit.CANCELLED


@pytest.mark.skipif(os.name == "nt", reason="signals are sent otherwise there")
def test_ctrl_c_while_importing_writes_nothing(
    school: School, command: Command, monkeypatch: pytest.MonkeyPatch, tmp_path: Path
) -> None:
    monkeypatch.setattr(ImportService, "apply_import", interrupting(ImportService.apply_import))
    (tmp_path / "liste.csv").write_text("Adı Soyadı;Okulu\n" + "Ali Örnek;Kurgu\n", "utf-8")
    before = journal_number(school)
    said = command("import-teachers", tmp_path / "liste.csv", "--yes", "--quiet")
    assert (said.code, journal_number(school)) == (Exit.CANCELLED, before)
