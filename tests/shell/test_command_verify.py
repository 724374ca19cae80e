"""`verify` from outside: every verdict has its exit code, everything that people bring has its answer."""

import json
from dataclasses import dataclass
from pathlib import Path

import pytest

from smm_desktop.certificates.service import IssueOrder
from smm_desktop.certificates.service.codes import codes_in
from smm_desktop.certificates.terms import CertificateKind, CertificateLanguage, RevocationReason
from smm_desktop.core.clock import SystemClock
from smm_desktop.paper.photographs import photographed
from smm_desktop.shell.center_files import open_center
from smm_desktop.shell.command_line.exit_codes import Exit
from smm_desktop.shell.rooms import build_rooms
from smm_desktop.signing.trust_file import write_trust_list
from smm_desktop.signing.trust_store import TrustStore
from smm_desktop.trainings import queries
from tests.shell.answers import Command
from tests.shell.builders import COORDINATOR, PASSWORD, School
from tests.signing.forgery import with_another_page_content


@dataclass(frozen=True)
class Brought:
    """What somebody may bring; this computer knows no keys but those of the list."""

    genuine: Path
    altered: Path
    edited: Path
    revoked: Path
    photograph: Path
    text: str
    keys: Path


@pytest.fixture(scope="module")
def brought(_school: School, tmp_path_factory: pytest.TempPathFactory) -> Brought:
    place = tmp_path_factory.mktemp("brought")
    school = _school.copied(place / "center")
    genuine, revoked, keys = issued(school, place)
    data = bytearray(genuine.read_bytes())
    photograph = written(place / "photo.jpg", photographed(bytes(data), dpi=150, degrees=3, quality=40))
    edited = written(place / "edited.pdf", with_another_page_content(bytes(data)))
    data[len(data) // 3] ^= 1
    altered = written(place / "altered.pdf", bytes(data))
    return Brought(genuine, altered, edited, revoked, photograph, codes_in(genuine)[0], keys)


def issued(school: School, place: Path) -> tuple[Path, Path, Path]:
    """A genuine file, a revoked one, and the key list that knows of both."""
    clock = SystemClock()
    database = open_center(school.folder, PASSWORD, clock).database
    rooms = build_rooms(database, clock, COORDINATOR, TrustStore(place / "known.json"))
    activity = database.ask(queries.activity_by_code, school.code)
    assert activity is not None
    order = IssueOrder(activity.id, CertificateKind.ATTENDANCE, CertificateLanguage.TURKISH)
    ids = rooms.issue.issue(order, actor=COORDINATOR).issued
    rooms.issue.revoke(ids[1], RevocationReason.NAME_WRONG, "", actor=COORDINATOR)
    genuine, revoked, *_others = rooms.handing_out.to_folder(ids, place).paths
    keys = written(place / "keys.json", write_trust_list(rooms.own_key_list()))
    database.close()
    return genuine, revoked, keys


def written(path: Path, data: bytes) -> Path:
    path.write_bytes(data)
    return path


@pytest.mark.parametrize(
    ("what", "code"),
    [
        ("genuine", Exit.OK),
        ("photograph", Exit.OK),
        ("altered", Exit.ALTERED),
        ("edited", Exit.ALTERED),
        ("revoked", Exit.REVOKED),
    ],
)
def test_every_verdict_has_its_exit_code(command: Command, brought: Brought, what: str, code: Exit) -> None:
    said = command("verify", getattr(brought, what), "--keys", brought.keys)
    assert (said.code, said.err) == (code, "")


@pytest.mark.parametrize("what", ["genuine", "photograph", "revoked"])
def test_without_the_key_list_it_is_unknown(command: Command, brought: Brought, what: str) -> None:
    assert command("verify", getattr(brought, what)).code == Exit.UNKNOWN


def test_a_key_list_beside_the_file_is_not_trusted(command: Command, brought: Brought) -> None:
    assert brought.keys.parent == brought.genuine.parent
    assert command("verify", brought.genuine).code == Exit.UNKNOWN


def test_scanned_text_is_verified(command: Command, brought: Brought) -> None:
    assert command("verify", "--text", brought.text, "--keys", brought.keys).code == Exit.OK


def test_forged_text_is_altered(command: Command, brought: Brought) -> None:
    swapped = "B" if brought.text[-10] == "A" else "A"
    forged = f"{brought.text[:-10]}{swapped}{brought.text[-9:]}"
    assert command("verify", "--text", forged, "--keys", brought.keys).code == Exit.ALTERED


@pytest.mark.parametrize("text", ["", "https://example.org", "SMM1:", "SMM1:" + "A" * 20_000])
def test_text_that_proves_nothing_is_unknown(command: Command, brought: Brought, text: str) -> None:
    assert command("verify", "--text", text, "--keys", brought.keys).code == Exit.UNKNOWN


@pytest.mark.parametrize("data", [b"", b"no PDF at all", b"\x89PNG\r\n\x1a\n broken", b"PK\x03\x04 broken"])
def test_what_cannot_be_read_is_refused_by_name(command: Command, tmp_path: Path, data: bytes) -> None:
    said = command("verify", written(tmp_path / "odd.pdf", data))
    assert (said.code, said.out, len(said.err.splitlines())) == (Exit.REFUSED, "", 1)
    assert "odd.pdf" in said.err


def test_a_folder_is_refused(command: Command, tmp_path: Path) -> None:
    assert command("verify", tmp_path).code == Exit.REFUSED


def test_a_broken_pdf_gets_an_answer_and_no_traceback(command: Command, tmp_path: Path) -> None:
    said = command("verify", written(tmp_path / "broken.pdf", b"%PDF-1.7\n1 0 obj\n<<"))
    assert said.code in {Exit.REFUSED, Exit.ALTERED, Exit.UNKNOWN}
    assert "Traceback" not in said.err


def test_of_several_files_the_first_bad_one_decides(command: Command, brought: Brought) -> None:
    files = (brought.genuine, brought.revoked, brought.altered)
    assert command("verify", *files, "--keys", brought.keys).code == Exit.REVOKED


def test_all_of_several_files_are_answered(command: Command, brought: Brought, tmp_path: Path) -> None:
    unreadable = written(tmp_path / "odd.pdf", b"")
    answers = json.loads(
        command("verify", unreadable, brought.altered, brought.genuine, "--keys", brought.keys, "--json").out
    )
    assert [answer["verdict"] for answer in answers] == [None, "altered", "genuine"]
    assert answers[0]["refused"] == "file_unreadable"


def test_json_tells_everything_that_a_script_needs(command: Command, brought: Brought) -> None:
    (answer,) = json.loads(command("verify", brought.revoked, "--keys", brought.keys, "--json").out)
    assert answer["revoked_on"] == SystemClock().today().isoformat()
    assert answer["is_test"] is True
    assert len(answer["explanation"]) == len(answer["grounds"]) > 0


@pytest.mark.parametrize(("language", "word"), [("tr", "Gerçek"), ("en", "Genuine")])
def test_the_verdict_is_said_in_both_languages(
    command: Command, brought: Brought, language: str, word: str
) -> None:
    said = command("verify", brought.genuine, "--keys", brought.keys, language=language)
    assert word in said.out


def test_a_key_list_that_is_none_is_refused(command: Command, brought: Brought, tmp_path: Path) -> None:
    said = command("verify", brought.genuine, "--keys", written(tmp_path / "keys.json", b"{}"))
    assert (said.code, len(said.err.splitlines())) == (Exit.REFUSED, 1)


def test_a_second_key_list_takes_nothing_from_the_first(
    command: Command, brought: Brought, tmp_path: Path
) -> None:
    other = written(tmp_path / "other.json", write_trust_list(TrustStore(tmp_path / "none.json").load()))
    assert command("verify", brought.genuine, "--keys", brought.keys, "--keys", other).code == Exit.OK
