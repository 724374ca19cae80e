"""The tour: everything it promises, refused where something lies already, pictures of a real window."""

import json
import shutil
import subprocess
from collections.abc import Iterator
from datetime import timedelta
from pathlib import Path

import pytest
from PySide6.QtGui import QImage
from PySide6.QtWidgets import QApplication

from smm_desktop.centers.queries import holidays_of
from smm_desktop.core.clock import SystemClock
from smm_desktop.shell.command_line.exit_codes import Exit
from smm_desktop.shell.command_line.main import run
from smm_desktop.shell.tour import pictures
from smm_desktop.shell.tour.story import first_day
from tests.shell.answers import Command
from tests.shell.builders import CHEAP


@pytest.fixture(scope="module")
def toured(tmp_path_factory: pytest.TempPathFactory, qapp: QApplication) -> Iterator[Path]:
    """One tour for all tests, with the pictures of a page and of the answering screen."""
    folder = tmp_path_factory.mktemp("tour") / "out"
    with pytest.MonkeyPatch.context() as patch:
        patch.setattr("smm_desktop.core.database.keyring.KdfCost", lambda: CHEAP)
        patch.setenv("SMM_DESKTOP_KNOWN_KEYS", str(folder.parent / "known.json"))
        every = pictures.scenes_of
        patch.setattr(pictures, "scenes_of", lambda scenes: every(scenes)[:1] + every(scenes)[-2:-1])
        others = pictures.directorate_scenes_of
        patch.setattr(pictures, "directorate_scenes_of", lambda scenes: others(scenes)[:1])
        patch.setattr(pictures, "SIZES", ((1366, 768),))
        assert run(["tour", str(folder), "--quiet"]) == Exit.OK
    return folder


def test_everything_expected_came_out(toured: Path) -> None:
    account = json.loads((toured / "tur.json").read_text("utf-8"))
    assert len(account["expectations"]) == 30
    assert all(account["expectations"].values())


def test_at_least_twenty_certificates_are_left(toured: Path) -> None:
    assert len(list((toured / "belgeler").glob("*.pdf"))) >= 20


def test_the_note_explains_every_file(toured: Path) -> None:
    note = (toured / "OKU-BENI.txt").read_text("utf-8-sig")
    assert all(path.name in note for path in toured.iterdir() if path.name != "OKU-BENI.txt")


def test_the_pictures_show_the_window(toured: Path) -> None:
    files = sorted((toured / "ekran-goruntuleri").iterdir())
    images = [QImage(str(file)) for file in files]
    assert {(image.width(), image.height()) for image in images} == {(1366, 768)}
    assert [file.name for file in files] == [
        "01-panel-dark-1366x768.png", "01-panel-light-1366x768.png",
        "02-anket-yanitlama-dark-1366x768.png", "02-anket-yanitlama-light-1366x768.png",
        "03-gm-merkezler-dark-1366x768.png", "03-gm-merkezler-light-1366x768.png",
    ]  # fmt: skip


def test_the_messy_lists_bad_rows_are_in_the_preview(toured: Path) -> None:
    rows = json.loads((toured / "ice-aktarma-onizleme.json").read_text("utf-8"))
    assert sum(row["verdict"] == "refused" for row in rows) >= 2


def test_a_folder_that_holds_something_is_refused(toured: Path, command: Command) -> None:
    before = sorted(toured.rglob("*"))
    said = command("tour", toured, "--no-pictures")
    assert (said.code, sorted(toured.rglob("*"))) == (Exit.REFUSED, before)


def test_independent_tools_call_the_certificates_valid(toured: Path) -> None:
    pdfsig = shutil.which("pdfsig")
    if pdfsig is None:
        pytest.skip("pdfsig is not installed")
    file = min((toured / "belgeler").glob("*.pdf"))
    said = subprocess.run([pdfsig, "-nocert", str(file)], capture_output=True, text=True, check=False).stdout
    assert "Signature is Valid" in said
    assert "Total document signed" in said


@pytest.mark.parametrize("weeks", range(0, 52, 3))
def test_the_story_avoids_holidays(weeks: int) -> None:
    day = first_day(SystemClock().today() + timedelta(weeks=weeks))
    assert not any(day + timedelta(days=number) in holidays_of(day.year) for number in range(5))
