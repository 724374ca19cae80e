"""The paper itself, as independent tools see it, and its code after a rough journey."""

import subprocess
from datetime import timedelta
from pathlib import Path
from shutil import which

import pytest

from smm_desktop.certificates.terms import CertificateLanguage, Verdict
from smm_desktop.core.clock import FixedClock
from smm_desktop.core.database.database import Database
from smm_desktop.paper.photographs import photographed
from tests.certificates.builders import (
    ACHIEVEMENT,
    ATTENDANCE,
    LONGEST_NAME,
    LONGEST_TITLE,
    Office,
    named,
)
from tests.trainings.builders import MONDAY, person
from tests.verapdf import assert_pdf_a, needs_verapdf

BILINGUAL = CertificateLanguage.TURKISH_ENGLISH
needs_poppler = pytest.mark.skipif(which("pdfsig") is None, reason="needs poppler-utils")
LONGEST = (" ".join(LONGEST_NAME.split()[:-1]), LONGEST_NAME.split()[-1])
TITLE_EN = "Applied Training in Programmable Controllers, Robotic Systems and Machine Vision Applications"


def said(tool: str, path: Path, *options: str) -> str:
    done = subprocess.run([tool, *options, path], capture_output=True, check=False, text=True)
    return done.stdout


def longest(office: Office) -> bytes:
    activity_id = office.closed(
        named(LONGEST),
        title=LONGEST_TITLE,
        title_en=TITLE_EN,
        code="UZUN",
        first_day=MONDAY - timedelta(days=7),
    )
    return office.pdf(office.issue_all(activity_id, ATTENDANCE, BILINGUAL).issued[0])


@pytest.mark.parametrize("language", CertificateLanguage)
def test_every_code_survives_print_tilt_and_compression(
    office: Office, out: Path, language: CertificateLanguage
) -> None:
    drafts = [*map(person, range(8)), *named(LONGEST, ("Rojîn Xêzal", "Qewwas"))]
    activity_id = office.closed(drafts, title=LONGEST_TITLE, title_en=TITLE_EN)
    verdicts = []
    for issued in office.issue_all(activity_id, ATTENDANCE, language).issued:
        path = out / "foto.jpg"
        path.write_bytes(photographed(office.pdf(issued), dpi=150, degrees=3, quality=40))
        verdicts.append(office.stranger.verify_file(path).verdict)
    assert verdicts == [Verdict.GENUINE] * len(drafts)


@needs_poppler
def test_pdfsig_calls_it_valid_and_total(office: Office, out: Path) -> None:
    told = said("pdfsig", office.file(office.one().id, out))
    assert "Signature is Valid" in told
    assert "Total document signed" in told


@needs_poppler
def test_pdfsig_notices_a_changed_byte(office: Office, out: Path) -> None:
    path = office.file(office.one().id, out)
    data = bytearray(path.read_bytes())
    data[len(data) // 3] ^= 1
    path.write_bytes(data)
    assert "Signature is Valid" not in said("pdfsig", path)


@needs_poppler
@pytest.mark.parametrize("language", CertificateLanguage)
def test_all_fonts_are_embedded(office: Office, out: Path, language: CertificateLanguage) -> None:
    (issued,) = office.issue_all(office.closed(named(("محمد", "Иванов"))), ATTENDANCE, language).issued
    lines = said("pdffonts", office.file(issued, out)).splitlines()[2:]
    assert lines
    assert all(line.split()[-5] == "yes" for line in lines)


@needs_poppler
def test_the_text_can_be_read_out(office: Office, out: Path) -> None:
    row = office.one()
    text = subprocess.run(
        ["pdftotext", office.file(row.id, out), "-"], capture_output=True, text=True, check=True
    )
    says = " ".join(text.stdout.split())
    assert all(part in says for part in (row.number, row.snapshot.holder, row.snapshot.title))


@needs_verapdf
def test_all_kinds_are_true_pdf_a(office: Office) -> None:
    activity_id = office.closed(named(("Ayşe", "Yılmaz"), ("Rojîn", "Иванов")), scores=[90, 90])
    attendance = office.issue_all(activity_id, ATTENDANCE, BILINGUAL).issued
    achievement = office.issue_all(activity_id, ACHIEVEMENT).issued
    assert_pdf_a(*(office.pdf(one) for one in (*attendance, *achievement)), longest(office))


@needs_verapdf
def test_a_test_centers_paper_is_true_pdf_a(database: Database, clock: FixedClock) -> None:
    office = Office(database, clock).set_up(is_test=True)
    assert_pdf_a(office.pdf(office.one().id))
