"""Genuine, altered, revoked or unknown: what a stranger with the key list, and the center itself, answer."""

from dataclasses import replace
from pathlib import Path

import pytest

from smm_desktop.certificates.service import VerificationService
from smm_desktop.certificates.service.desk import claim_of
from smm_desktop.certificates.terms import CertificateReason, RevocationReason, Verdict, VerdictGround
from smm_desktop.core.clock import FixedClock
from smm_desktop.core.database.database import Database
from smm_desktop.core.refusals import Refusal
from smm_desktop.paper.photographs import photographed
from smm_desktop.signing.proof import make_proof
from smm_desktop.signing.proof_keys import ProofKey
from smm_desktop.signing.terms import SignatureLevel
from smm_desktop.signing.trust import EMPTY
from tests.certificates.builders import Office, snapshot
from tests.trainings.builders import ACTOR

GROUND = VerdictGround


def photo(office: Office, out: Path) -> Path:
    path = out / "foto.jpg"
    path.write_bytes(photographed(office.pdf(office.one().id), dpi=150, degrees=3, quality=40))
    return path


def test_the_issued_file_is_genuine_for_a_stranger(office: Office, out: Path) -> None:
    answer = office.stranger.verify_file(office.file(office.one().id, out))
    assert answer.verdict is Verdict.GENUINE
    assert answer.grounds == (GROUND.SIGNATURE_VALID, GROUND.PROOF_VALID)


def test_the_center_itself_compares_with_its_records(office: Office, out: Path) -> None:
    answer = office.verification.verify_file(office.file(office.one().id, out))
    assert answer.grounds[-1] is GROUND.REGISTERED_HERE


def test_the_answer_says_what_the_certificate_says(office: Office, out: Path) -> None:
    row = office.one()
    answer = office.stranger.verify_file(office.file(row.id, out))
    assert answer.claim == claim_of(row.snapshot)
    assert (answer.as_of, answer.level) == (office.clock.today(), SignatureLevel.B_B)


def test_a_photograph_of_the_print_is_genuine(office: Office, out: Path) -> None:
    answer = office.stranger.verify_file(photo(office, out))
    assert (answer.verdict, answer.grounds, answer.level) == (Verdict.GENUINE, (GROUND.PROOF_VALID,), None)


def test_a_scanned_text_is_genuine(office: Office) -> None:
    assert office.stranger.verify_text(office.one().proof).verdict is Verdict.GENUINE


@pytest.mark.parametrize("is_list", [True, False])
def test_a_revoked_one_is_revoked_for_everybody(office: Office, out: Path, is_list: bool) -> None:
    row = office.one()
    office.issue.revoke(row.id, RevocationReason.NAME_WRONG, "", actor=ACTOR)
    service = office.stranger if is_list else office.verification
    answers = [service.verify_file(office.file(row.id, out)), service.verify_text(row.proof)]
    assert [one.verdict for one in answers] == [Verdict.REVOKED] * 2
    assert {one.revoked_on for one in answers} == {office.clock.today()}


def test_an_older_list_does_not_know_the_revocation_but_the_records_do(office: Office, out: Path) -> None:
    old = office.trust()
    row = office.one()
    office.issue.revoke(row.id, RevocationReason.NAME_WRONG, "", actor=ACTOR)
    path = office.file(row.id, out)
    assert VerificationService(lambda: old).verify_file(path).verdict is Verdict.GENUINE
    records = VerificationService.of_database(office.database, lambda: old)
    assert records.verify_file(path).verdict is Verdict.REVOKED


def test_a_test_center_is_named_as_one(database: Database, clock: FixedClock, out: Path) -> None:
    office = Office(database, clock).set_up(is_test=True)
    row = office.one()
    answers = [office.stranger.verify_file(office.file(row.id, out)), office.stranger.verify_text(row.proof)]
    assert all(one.is_test for one in answers)


def test_without_a_list_nobody_is_known(office: Office, out: Path) -> None:
    row = office.one()
    service = VerificationService(lambda: EMPTY)
    assert service.verify_file(office.file(row.id, out)).grounds == (GROUND.SIGNER_UNKNOWN,)
    assert service.verify_text(row.proof).grounds == (GROUND.KEY_UNKNOWN,)


def test_another_centers_code_is_unknown_with_its_claim(office: Office) -> None:
    answer = office.stranger.verify_text(make_proof(claim_of(snapshot()), ProofKey.create()))
    assert (answer.verdict, answer.grounds) == (Verdict.UNKNOWN, (GROUND.KEY_UNKNOWN,))
    assert answer.claim == claim_of(snapshot())


def test_a_proof_that_differs_from_the_records_is_altered(office: Office) -> None:
    """Signed with the center's own key, stolen perhaps: the records tell."""
    row = office.one()
    forged = office.proof_of(replace(row.snapshot, holder="Başka Biri"))
    answer = office.verification.verify_text(forged)
    assert (answer.verdict, answer.grounds[-1]) == (Verdict.ALTERED, GROUND.DIFFERS_FROM_REGISTER)


@pytest.mark.parametrize(
    ("text", "ground"),
    [
        ("", GROUND.CODE_OF_OTHER_KIND),
        ("https://ornek.invalid/belge/1", GROUND.CODE_OF_OTHER_KIND),
        ("SMM1:", GROUND.PROOF_MALFORMED),
        ("SMM1:" + "A" * 300, GROUND.PROOF_MALFORMED),
        ("SMM1:" + "%" * 9_000, GROUND.PROOF_MALFORMED),
        ("A" * 50_000, GROUND.CODE_OF_OTHER_KIND),
    ],
)
def test_texts_that_are_no_proof(office: Office, text: str, ground: VerdictGround) -> None:
    answer = office.stranger.verify_text(text)
    assert (answer.verdict, answer.grounds) == (Verdict.UNKNOWN, (ground,))


@pytest.mark.parametrize("content", [b"", b"hello", b"\x89PNG\r\n\x1a\nbroken", b"PK\x03\x04", b"%PD"])
def test_what_is_neither_pdf_nor_picture_is_refused(office: Office, out: Path, content: bytes) -> None:
    path = out / "dosya.bin"
    path.write_bytes(content)
    with pytest.raises(Refusal) as refused:
        office.stranger.verify_file(path)
    assert (refused.value.term, refused.value.values["file"]) == (
        CertificateReason.FILE_UNREADABLE,
        "dosya.bin",
    )


def test_a_folder_or_a_missing_file_is_refused(office: Office, out: Path) -> None:
    for path in (out, out / "yok.pdf"):
        with pytest.raises(Refusal) as refused:
            office.stranger.verify_file(path)
        assert refused.value.term is CertificateReason.FILE_UNREADABLE
