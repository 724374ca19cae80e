"""One changed byte anywhere, an edit that other tools call valid, a signature taken off: never genuine."""

import random
import re
from pathlib import Path

import pytest

from smm_desktop.certificates.service import VerificationService
from smm_desktop.certificates.terms import Verdict, VerdictGround
from smm_desktop.core.clock import FixedClock
from smm_desktop.core.database.database import Database
from smm_desktop.core.database.schema import create_schema
from smm_desktop.core.refusals import Refusal
from tests.certificates.builders import Office
from tests.conftest import CENTER, KEY, import_models
from tests.signing.builders import AT
from tests.signing.forgery import place_of, with_another_page_content


@pytest.fixture(scope="module")
def issued(tmp_path_factory: pytest.TempPathFactory) -> tuple[bytes, VerificationService]:
    """A certificate and a stranger who knows the center; made once."""
    import_models()
    clock = FixedClock(AT)
    database = Database.create(tmp_path_factory.mktemp("center"), KEY, clock, CENTER)
    create_schema(database)
    office = Office(database, clock).set_up()
    pdf, trust = office.pdf(office.one().id), office.trust()
    database.close()
    return pdf, VerificationService(lambda: trust)


Issued = tuple[bytes, VerificationService]


def verdict(service: VerificationService, pdf: bytes, out: Path) -> Verdict | None:
    path = out / "belge.pdf"
    path.write_bytes(pdf)
    try:
        return service.verify_file(path).verdict
    except Refusal:
        return None


def interesting_places(pdf: bytes) -> list[int]:
    """Header, trailer, cross-reference, signature dictionary, both ends of the signature and of its padding."""
    place = place_of(pdf)
    marks = [b"/ByteRange", b"/Contents", b"startxref", b"/Root", b"/Sig", b"/DocMDP", b"%%EOF", b"/Type/Sig"]
    found = [match.start() for mark in marks for match in re.finditer(re.escape(mark), pdf)]
    around = [at + step for at in found for step in range(0, 24, 3)]
    ends = [place.begin, place.begin + 1, place.begin + 9, place.end - 1, place.end - 2, place.end - 400]
    tail = list(range(len(pdf) - 40, len(pdf)))
    return [at for at in (*range(20), *around, *ends, *tail) if 0 <= at < len(pdf)]


@pytest.mark.parametrize("mask", [0x01, 0x20, 0xFF])
def test_a_changed_byte_in_a_sensitive_place(issued: Issued, out: Path, mask: int) -> None:
    pdf, service = issued
    for at in interesting_places(pdf):
        changed = bytearray(pdf)
        changed[at] ^= mask
        assert verdict(service, bytes(changed), out) is not Verdict.GENUINE, at


def test_a_changed_byte_anywhere(issued: Issued, out: Path) -> None:
    pdf, service = issued
    source = random.Random(11)  # noqa: S311 -- repeatable places
    for at in sorted(source.sample(range(len(pdf)), 250)):
        changed = bytearray(pdf)
        changed[at] ^= 1 << source.randrange(8)
        assert verdict(service, bytes(changed), out) is not Verdict.GENUINE, at


@pytest.mark.parametrize("tail", [b"\n", b" ", b"\0", b"%%EOF\n", b"% note\n"])
def test_anything_appended(issued: Issued, out: Path, tail: bytes) -> None:
    pdf, service = issued
    assert verdict(service, pdf + tail, out) is not Verdict.GENUINE


@pytest.mark.parametrize("lost", [1, 2, 100, 5000])
def test_anything_cut_off(issued: Issued, out: Path, lost: int) -> None:
    pdf, service = issued
    assert verdict(service, pdf[:-lost], out) is not Verdict.GENUINE


def test_an_edited_page_that_other_tools_call_valid(issued: Issued, out: Path) -> None:
    pdf, service = issued
    path = out / "belge.pdf"
    path.write_bytes(with_another_page_content(pdf))
    answer = service.verify_file(path)
    assert (answer.verdict, answer.grounds) == (Verdict.ALTERED, (VerdictGround.PAGES_ADDED_OR_EDITED,))


@pytest.mark.parametrize("mark", [b"/ByteRange", b"/Type/Sig", b"/Perms", b"/AcroForm"])
def test_a_signature_hidden_by_renaming(issued: Issued, out: Path, mark: bytes) -> None:
    pdf, service = issued
    hidden = pdf.replace(mark, b"/X" + mark[2:])
    assert verdict(service, hidden, out) is not Verdict.GENUINE


def test_the_untouched_file_is_genuine(issued: Issued, out: Path) -> None:
    pdf, service = issued
    assert verdict(service, pdf, out) is Verdict.GENUINE
