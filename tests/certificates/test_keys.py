"""Certificates under keys that were imported or replaced."""

from pathlib import Path

from smm_desktop.certificates.terms import Verdict, VerdictGround
from tests.centers.builders import PASSPHRASE, foreign_key_file
from tests.certificates.builders import Office
from tests.trainings.builders import ACTOR


def test_an_imported_key_signs_what_the_own_list_verifies(office: Office, out: Path) -> None:
    office.center.import_document_key(foreign_key_file(office.clock.now()), PASSPHRASE, actor=ACTOR)
    answer = office.stranger.verify_file(office.file(office.one().id, out))
    assert (answer.verdict, answer.signer) == (Verdict.GENUINE, "Yabancı İmza")


def test_what_was_signed_before_an_import_stays_genuine(office: Office, out: Path) -> None:
    path = office.file(office.one().id, out)
    office.center.import_document_key(foreign_key_file(office.clock.now()), PASSPHRASE, actor=ACTOR)
    assert office.stranger.verify_file(path).verdict is Verdict.GENUINE


def test_what_was_signed_before_new_keys_stays_genuine(office: Office, out: Path) -> None:
    row = office.one()
    path = office.file(row.id, out)
    office.clock.advance(days=3)
    office.center.create_keys(actor=ACTOR)
    answers = [office.stranger.verify_file(path), office.stranger.verify_text(row.proof)]
    assert [one.verdict for one in answers] == [Verdict.GENUINE] * 2


def test_another_certificate_of_the_imported_keys_authority_is_a_stranger(office: Office, out: Path) -> None:
    """Only the imported certificate is trusted, not everybody whom its issuer certifies."""
    other = foreign_key_file(office.clock.now(), name="Başkası")
    office.center.import_document_key(foreign_key_file(office.clock.now()), PASSPHRASE, actor=ACTOR)
    path = out / "belge.pdf"
    path.write_bytes(office.signed_by(other, PASSPHRASE))
    assert office.stranger.verify_file(path).grounds == (VerdictGround.SIGNER_UNKNOWN,)
