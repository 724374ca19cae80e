"""The tour as anybody starts it: exit code 0, at least twenty certificates that other programs call valid."""

import json
import os
import shutil
import subprocess
import sys
from collections import Counter
from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path
from typing import Any

import pytest
from icalendar import Calendar
from PySide6.QtCore import QLocale
from PySide6.QtWidgets import QApplication

from smm_desktop.certificates.terms import Verdict
from smm_desktop.core.refusals import Refusal
from smm_desktop.exchange.service import inspect
from smm_desktop.exchange.terms import ExchangeReason, PackageKind
from smm_desktop.shell.command_line.exit_codes import Exit
from smm_desktop.shell.command_line.main import run
from smm_desktop.shell.language import Translations
from smm_desktop.shell.tour.people import distinct_teachers
from tests.journeys.builders import stranger
from tests.journeys.tools import covers_everything, loose_fonts, needs, signature_is_valid, told

ROOT = Path(__file__).parents[2]
PROMISED = 20


@dataclass(frozen=True)
class Toured:
    """What the tour answered, and the folder that it left."""

    folder: Path
    code: int
    out: str
    err: str

    @property
    def answer(self) -> Any:
        return json.loads(self.out)

    @property
    def certificates(self) -> list[Path]:
        return sorted((self.folder / "belgeler").glob("*.pdf"))

    @property
    def placements(self) -> Path:
        return self.folder / "yerlestirmeler"

    @property
    def revoked(self) -> Path:
        """The one whose own register calls it revoked."""
        answers = json.loads((self.folder / "dogrulama-yanitlari.json").read_bytes())
        (name,) = (name for name, answer in answers.items() if answer["verdict"] == Verdict.REVOKED)
        return self.folder / "belgeler" / name.removesuffix(" (sicil)")

    @property
    def tried(self) -> dict[str, Path]:
        return {path.suffix: path for path in (self.folder / "denemeler").iterdir()}


@pytest.fixture(scope="module")
def toured(tmp_path_factory: pytest.TempPathFactory) -> Toured:
    """In a process of its own, without a display, without anything of this user's."""
    home = tmp_path_factory.mktemp("tour")
    environment = {
        **{name: value for name, value in os.environ.items() if name not in {"DISPLAY", "WAYLAND_DISPLAY"}},
        "HOME": str(home),
        "SMM_DESKTOP_KNOWN_KEYS": str(home / "known.json"),
        "SMM_DESKTOP_DATA": str(home / "data"),
    }
    command = (sys.executable, "-m", "smm_desktop", "tour", home / "out", "--no-pictures", "--json")
    done = subprocess.run(
        command, cwd=ROOT, env=environment, capture_output=True, stdin=subprocess.DEVNULL, check=False
    )
    return Toured(home / "out", done.returncode, done.stdout.decode(), done.stderr.decode())


@pytest.fixture
def english(qapp: QApplication) -> Iterator[None]:
    """Commands run in this process leave the language as they found it."""
    locale = QLocale()
    yield
    Translations(qapp).fall_silent()
    QLocale.setDefault(locale)


def test_the_tour_ends_with_0(toured: Toured) -> None:
    assert toured.code == 0, toured.err


def test_everything_it_expected_held(toured: Toured) -> None:
    expectations = toured.answer["expectations"]
    assert len(expectations) > 5
    assert all(expectations.values())


def test_it_leaves_as_many_certificates_as_promised(toured: Toured) -> None:
    assert len(toured.certificates) >= PROMISED
    assert toured.answer["certificates"] >= len(toured.certificates)


def test_its_key_list_is_enough_to_verify_them(toured: Toured) -> None:
    service = stranger(toured.folder / "keys.json")
    some = [path for path in toured.certificates if path.name != toured.revoked.name][::9]
    assert {service.verify_file(path).verdict for path in some} == {Verdict.GENUINE}


def test_its_key_list_knows_of_the_revocation(toured: Toured) -> None:
    assert stranger(toured.folder / "keys.json").verify_file(toured.revoked).verdict is Verdict.REVOKED


@needs("pdfsig")
def test_pdfsig_calls_all_of_them_valid_and_whole(toured: Toured) -> None:
    bad = [p.name for p in toured.certificates if not (signature_is_valid(p) and covers_everything(p))]
    assert (bad, len(toured.certificates) > 0) == ([], True)


@needs("pdffonts")
def test_all_fonts_are_embedded(toured: Toured) -> None:
    assert [font for path in toured.certificates for font in loose_fonts(path)] == []


def test_its_changed_certificate_is_altered(toured: Toured) -> None:
    answer = stranger(toured.folder / "keys.json").verify_file(toured.tried[".pdf"])
    assert answer.verdict is Verdict.ALTERED


@needs("pdfsig")
def test_pdfsig_sees_that_change_too(toured: Toured) -> None:
    assert not signature_is_valid(toured.tried[".pdf"])


def test_its_photograph_is_genuine(toured: Toured) -> None:
    answer = stranger(toured.folder / "keys.json").verify_file(toured.tried[".jpg"])
    assert answer.verdict is Verdict.GENUINE


def test_the_list_the_sheets_and_the_answers_are_there(toured: Toured) -> None:
    names = {path.name for path in toured.folder.iterdir()}
    assert names >= {"ogretmen-listesi.xlsx", "imza-listeleri", "dogrulama-yanitlari.json", "OKU-BENI.txt"}
    assert list((toured.folder / "imza-listeleri").glob("*.pdf"))


def test_it_closes_the_loop_of_needs(toured: Toured) -> None:
    loop = ("answered_all_ways", "gap_ranked_first", "training_covers_need", "need_closed")
    assert [toured.answer["expectations"].get(one) for one in loop] == [True] * 4


def test_its_forms_answers_and_reports_are_there_and_told_of(toured: Toured) -> None:
    note = (toured.folder / "OKU-BENI.txt").read_text("utf-8-sig")
    names = {path.name for path in (toured.folder / "ihtiyaclar").iterdir()}
    assert names >= {"basili-form.pdf", "yanit-sayfasi.html", "ihtiyac-raporu.pdf", "ihtiyac-raporu.xlsx"}
    assert [name for name in names if name not in note] == []


def test_its_answer_files_say_outside_only_whose_round_they_are_of(toured: Toured) -> None:
    files = list((toured.folder / "ihtiyaclar").rglob("*.smmanswers"))
    outside = {name for path in files for name in json.loads(path.read_bytes())}
    assert outside == {"format", "version", "round", "point", "nonce", "sealed"}


def test_it_places_teachers_to_the_end(toured: Toured) -> None:
    story = ("companies_imported", "match_proven", "without_explained", "placements_done", "told_apart")
    assert [toured.answer["expectations"].get(one) for one in story] == [True] * 5


def test_every_placement_has_its_papers(toured: Toured) -> None:
    codes = Counter(path.name.split()[0] for path in toured.placements.rglob("İE-*.pdf"))
    assert len(codes) >= 10
    assert set(codes.values()) == {4}  # sheet, the mentor's form, the teacher's form, report


def test_its_papers_are_told_of(toured: Toured) -> None:
    note = (toured.placements / "OKU-BENI.txt").read_text("utf-8-sig")
    names = {path.name for path in toured.placements.iterdir() if path.name != "OKU-BENI.txt"}
    letters = {path.name.split(" – ")[0] for path in toured.placements.rglob("* – *.pdf")}
    kinds = {name for name in letters if not name.startswith("İE-")}
    assert [name for name in names | kinds if name not in note] == []


@needs("pdffonts")
def test_all_fonts_of_its_papers_are_embedded(toured: Toured) -> None:
    some = sorted(toured.placements.rglob("*.pdf"))[::5]
    assert [font for path in some for font in loose_fonts(path)] == []


@needs("pdftotext")
def test_on_the_job_training_is_certified_where_its_hours_suffice(toured: Toured) -> None:
    certified = [path for path in toured.certificates if "İŞBAŞI EĞİTİMİ" in told("pdftotext", path, "-")]
    finished = list((toured.placements / "sonuc-raporlari").glob("*.pdf"))
    assert 0 < len(certified) < len(finished)


def test_each_placed_teacher_has_a_calendar(toured: Toured) -> None:
    files = list((toured.placements / "takvim").glob("*.ics"))
    events = [Calendar.from_ical(path.read_bytes()).walk("VEVENT") for path in files]
    assert len(files) >= 10
    assert {(len(found), str(found[0]["STATUS"])) for found in events} == {(1, "CONFIRMED")}


@needs("pdftotext")
def test_its_placement_papers_tell_no_identity_numbers(toured: Toured) -> None:
    texts = "".join(told("pdftotext", path, "-") for path in toured.placements.rglob("*.pdf"))
    numbers = {person.identity_number for person in distinct_teachers(34)}
    assert [number for number in numbers if number in texts] == []


@pytest.mark.usefixtures("english")
def test_its_report_comes_out_the_same_from_the_command_line(
    toured: Toured, tmp_path: Path, monkeypatch: pytest.MonkeyPatch, capfd: pytest.CaptureFixture[str]
) -> None:
    password = json.loads((toured.folder / "tur.json").read_bytes())["password"]
    monkeypatch.setenv("SMM_DESKTOP_PASSWORD", password)
    data = shutil.copytree(toured.folder / "merkez", tmp_path / "data")
    wanted = ["--pdf", str(tmp_path / "again.pdf"), "--data", str(data), "--quiet"]
    assert run(["needs", "report", "Eğitim öncesi ihtiyaç uygulaması", *wanted]) == Exit.OK
    kept = toured.folder / "ihtiyaclar" / "ihtiyac-raporu.pdf"
    assert (tmp_path / "again.pdf").read_bytes() == kept.read_bytes()


def test_its_packages_and_receipts_hold(toured: Toured) -> None:
    files = sorted((toured.folder / "teslim").rglob("*.smm"))
    kinds = [inspect(path).manifest.kind for path in files]
    assert Counter(kinds) == {PackageKind.RECORDS: 5, PackageKind.RECEIPT: 4, PackageKind.TRANSFER: 1}


def test_its_changed_package_does_not(toured: Toured) -> None:
    with pytest.raises(Refusal) as refused:
        inspect(toured.tried[".smm"])
    assert refused.value.term is ExchangeReason.PAYLOAD_CHANGED


def test_every_package_has_its_delivery_minute(toured: Toured) -> None:
    minutes = {path.stem for path in (toured.folder / "teslim" / "teslim-tutanaklari").glob("*.pdf")}
    packages = (toured.folder / "teslim").glob("[py]*/*.smm")
    assert minutes == {path.stem for path in packages}


def test_its_packages_tell_no_names(toured: Toured) -> None:
    names = {word.encode() for person in distinct_teachers(34) for word in person.last_name.split()}
    data = b"".join(path.read_bytes() for path in (toured.folder / "teslim").rglob("*.smm"))
    assert not [name for name in names if name in data]


@needs("unzip")
def test_unzip_lists_a_package(toured: Toured) -> None:
    path = min((toured.folder / "teslim" / "paketler").iterdir())
    assert "2 files" in told("unzip", "-l", path)


@pytest.mark.usefixtures("english")
def test_importing_its_packages_again_changes_nothing(
    toured: Toured, tmp_path: Path, monkeypatch: pytest.MonkeyPatch, capfd: pytest.CaptureFixture[str]
) -> None:
    monkeypatch.setenv(
        "SMM_DESKTOP_PASSWORD", json.loads((toured.folder / "tur.json").read_bytes())["password"]
    )
    data = shutil.copytree(toured.folder / "genel-mudurluk", tmp_path / "data")
    packages = toured.folder / "teslim" / "paketler"
    code = run(["directorate", "import", str(packages), "--data", str(data), "--json", "--quiet"])
    states = [one["state"] for one in json.loads(capfd.readouterr().out)["packages"]]
    assert (code, states) == (Exit.OK, ["stands"] * 4)


@pytest.mark.usefixtures("english")
def test_a_folder_with_something_in_it_is_left_alone(
    tmp_path: Path, capfd: pytest.CaptureFixture[str]
) -> None:
    (tmp_path / "mine.txt").write_text("x")
    code = run(["tour", str(tmp_path), "--no-pictures", "--language", "en"])
    assert (code, [path.name for path in tmp_path.iterdir()]) == (Exit.REFUSED, ["mine.txt"])
    assert len(capfd.readouterr().err.splitlines()) == 1
