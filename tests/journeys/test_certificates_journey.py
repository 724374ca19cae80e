"""From a list to signed certificates, looked at with programs that are not ours and verified by the key list alone."""

from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path

import pytest
from PIL import Image

from smm_desktop.certificates.terms import CertificateState, RevocationReason, Verdict, VerdictGround
from smm_desktop.core.database.checking import check
from smm_desktop.core.refusals import Refusal
from tests.journeys.builders import COORDINATOR, Journey, listed, names_of, stranger
from tests.journeys.tools import covers_everything, loose_fonts, needs, signature_is_valid, told
from tests.signing.forgery import with_an_annotation, with_another_page_content, with_another_title

PEOPLE, ABSENT = 7, 2
needs_pdfsig, needs_pdffonts, needs_pdftoppm = needs("pdfsig"), needs("pdffonts"), needs("pdftoppm")


@dataclass(frozen=True)
class Handed:
    """What the journey hands out: one file a person, and the key list that it verifies with."""

    journey: Journey
    paths: tuple[Path, ...]
    keys: Path

    def verdict(self, path: Path) -> Verdict:
        return stranger(self.keys).verify_file(path).verdict


@dataclass(frozen=True)
class Revoked:
    """A certificate's file after it was taken back, the one in its place, and the key list of that day."""

    old: Path
    new: Path
    keys: Path


@pytest.fixture(scope="module")
def handed(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Handed]:
    folder = tmp_path_factory.mktemp("journey")
    journey = Journey.begin(folder / "center")
    issued = journey.issue(journey.closed(journey.import_rows(listed(PEOPLE)), absent=ABSENT))
    paths = journey.hand_out(issued, folder / "files")
    yield Handed(journey, paths, journey.export_keys(folder / "keys.json"))
    journey.end()


@pytest.fixture
def changed(handed: Handed, tmp_path: Path) -> Path:
    """A certificate with one byte changed in the midst of its page."""
    data = bytearray(handed.paths[0].read_bytes())
    data[len(data) // 3] ^= 1
    path = tmp_path / "changed.pdf"
    path.write_bytes(data)
    return path


def test_who_attended_enough_holds_one(handed: Handed) -> None:
    holders = {row.snapshot.holder for row in handed.journey.all_certificates()}
    assert len(holders) == len(handed.paths) == PEOPLE - ABSENT
    assert holders < set(names_of(listed(PEOPLE)))


def test_all_are_genuine_by_the_key_list_alone(handed: Handed) -> None:
    assert [handed.verdict(path) for path in handed.paths] == [Verdict.GENUINE] * len(handed.paths)


def test_the_answer_tells_what_the_certificate_claims(handed: Handed) -> None:
    answer = stranger(handed.keys).verify_file(handed.paths[0])
    assert answer.claim is not None
    assert (answer.claim.title, answer.claim.hours, answer.is_test) == ("Endüstriyel Ağlar BT-1", 4, True)


def test_without_the_key_list_nobody_is_believed(handed: Handed, tmp_path: Path) -> None:
    other = Journey.begin(tmp_path / "other")
    keys = other.export_keys(tmp_path / "other.json")
    other.end()
    assert stranger(keys).verify_file(handed.paths[0]).verdict is Verdict.UNKNOWN


@needs_pdfsig
def test_pdfsig_calls_every_signature_valid(handed: Handed) -> None:
    assert all(signature_is_valid(path) for path in handed.paths)


@needs_pdfsig
def test_pdfsig_says_that_the_whole_document_is_signed(handed: Handed) -> None:
    assert all(covers_everything(path) for path in handed.paths)


@needs_pdffonts
def test_all_fonts_are_embedded(handed: Handed) -> None:
    assert [font for path in handed.paths for font in loose_fonts(path)] == []


@needs_pdfsig
def test_pdfsig_sees_one_changed_byte(changed: Path) -> None:
    assert not signature_is_valid(changed)


def test_verify_sees_one_changed_byte(handed: Handed, changed: Path) -> None:
    assert handed.verdict(changed) is Verdict.ALTERED


@pytest.mark.parametrize("forge", [with_another_page_content, with_an_annotation, with_another_title])
def test_an_edit_laid_on_top_is_refused(handed: Handed, tmp_path: Path, forge: object) -> None:
    path = tmp_path / "edited.pdf"
    path.write_bytes(forge(handed.paths[0].read_bytes()))  # type: ignore[operator]  # one of three functions
    assert handed.verdict(path) is Verdict.ALTERED


@needs_pdfsig
def test_pdfsig_alone_would_have_called_that_edit_valid(handed: Handed, tmp_path: Path) -> None:
    path = tmp_path / "edited.pdf"
    path.write_bytes(with_another_page_content(handed.paths[0].read_bytes()))
    assert signature_is_valid(path)


@pytest.fixture(scope="module")
def photograph(handed: Handed, tmp_path_factory: pytest.TempPathFactory) -> Path:
    """A printout at 150 dpi, laid down 3 degrees askew, as a JPEG of quality 40."""
    stem = tmp_path_factory.mktemp("photograph") / "page"
    told("pdftoppm", "-r", 150, "-png", "-singlefile", handed.paths[0], stem)
    with Image.open(stem.with_suffix(".png")) as page:
        turned = page.convert("RGB").rotate(3, Image.Resampling.BICUBIC, expand=True, fillcolor="white")
    turned.save(stem.with_suffix(".jpg"), quality=40)
    return stem.with_suffix(".jpg")


@needs_pdftoppm
def test_the_photograph_of_a_printout_is_genuine(handed: Handed, photograph: Path) -> None:
    assert handed.verdict(photograph) is Verdict.GENUINE


@needs_pdftoppm
def test_the_photograph_tells_the_holder(handed: Handed, photograph: Path) -> None:
    claim = stranger(handed.keys).verify_file(photograph).claim
    first = min(handed.journey.all_certificates(), key=lambda row: row.number)
    assert claim is not None
    assert (claim.number, claim.holder) == (first.number, first.snapshot.holder)


@pytest.fixture(scope="module")
def revoked(handed: Handed) -> Revoked:
    """The last certificate is taken back and issued anew."""
    journey, last = handed.journey, max(handed.journey.all_certificates(), key=lambda row: row.number)
    journey.rooms.issue.revoke(last.id, RevocationReason.NAME_WRONG, "Deneme", actor=COORDINATOR)
    new = journey.rooms.issue.reissue(last.id, actor=COORDINATOR)
    (path,) = journey.hand_out([new], handed.keys.parent / "again")
    return Revoked(handed.paths[-1], path, journey.export_keys(handed.keys.with_name("newer.json")))


def test_a_revoked_certificate_is_revoked_by_the_newer_key_list(handed: Handed, revoked: Revoked) -> None:
    answer = stranger(revoked.keys).verify_file(revoked.old)
    assert (answer.verdict, answer.revoked_on) == (Verdict.REVOKED, handed.journey.rooms.clock.today())


def test_its_successor_is_genuine(revoked: Revoked) -> None:
    assert stranger(revoked.keys).verify_file(revoked.new).verdict is Verdict.GENUINE


def test_the_register_says_the_same_and_why(handed: Handed, revoked: Revoked) -> None:
    answer = handed.journey.rooms.verification.verify_file(revoked.old)
    assert answer.verdict is Verdict.REVOKED
    assert VerdictGround.IN_REVOCATION_LIST in answer.grounds


def test_both_stay_in_the_register(handed: Handed, revoked: Revoked) -> None:
    states = [row.state for row in handed.journey.all_certificates()]
    assert (len(states), states.count(CertificateState.REVOKED)) == (PEOPLE - ABSENT + 1, 1)


def test_what_is_revoked_cannot_be_undone(handed: Handed, revoked: Revoked) -> None:
    with pytest.raises(Refusal):
        handed.journey.rooms.database.undo(COORDINATOR)


def test_the_records_are_whole_at_the_end(handed: Handed, revoked: Revoked) -> None:
    assert check(handed.journey.rooms.database).is_good
