"""PDF files that are not plainly the issued one: scans, copies without signature, codes of others, no code."""

import io
from dataclasses import replace
from pathlib import Path

import pytest
from PIL import Image

from smm_desktop.centers.terms import LetterheadSnapshot
from smm_desktop.certificates.documents import CertificateLook, CertificatePrinter
from smm_desktop.certificates.queries import CertificateRow
from smm_desktop.certificates.service.desk import claim_of
from smm_desktop.certificates.terms import RevocationReason, Verdict, VerdictGround
from smm_desktop.paper.codes import draw_qr
from smm_desktop.paper.document import PdfDocument
from smm_desktop.paper.preview import render_page
from smm_desktop.paper.terms import A4, DocumentLanguage
from smm_desktop.signing.pdf_signature import SignatureText, sign_pdf
from smm_desktop.signing.proof import make_proof
from smm_desktop.signing.proof_keys import ProofKey
from tests.certificates.builders import Office, snapshot
from tests.trainings.builders import ACTOR

GROUND = VerdictGround


def written(out: Path, pdf: bytes, name: str = "belge.pdf") -> Path:
    path = out / name
    path.write_bytes(pdf)
    return path


def scanned(pdf: bytes) -> bytes:
    """The page as a scanner writes it: one picture in a PDF."""
    drawn = render_page(pdf, 0, 200)
    buffer = io.BytesIO()
    page = Image.frombytes("RGBA", (drawn.width, drawn.height), drawn.rgba).convert("RGB")
    page.save(buffer, "PDF", resolution=200, quality=60)
    return buffer.getvalue()


def with_code(office: Office, proof: str) -> bytes:
    """A document of the center, signed with its key, that bears a code (or none)."""
    document = PdfDocument("Yazı", created=office.clock.now(), language=DocumentLanguage.TURKISH, size=A4)
    page = document.add_page()
    page.text(20, 20, "Merkezin bir yazısı")
    if proof:
        draw_qr(page, proof, 80, 80, 45)
    return sign_pdf(
        document.finish(), office.identity(), signed_at=office.clock.now(), text=SignatureText("Merkez")
    )


def test_a_scan_as_a_pdf_is_as_good_as_the_paper(office: Office, out: Path) -> None:
    answer = office.stranger.verify_file(written(out, scanned(office.pdf(office.one().id))))
    assert (answer.verdict, answer.grounds) == (Verdict.GENUINE, (GROUND.PROOF_VALID,))


def another_name_beside_the_code(row: CertificateRow) -> bytes:
    """What anybody with a PDF editor can make: the page without signature, the code true, the name another's."""
    says = replace(row.snapshot, holder="Başka Biri")
    letterhead = LetterheadSnapshot(says.lines, says.center_name)
    look = CertificateLook(says.kind, says.language, says.center_name, says.province, letterhead)
    return CertificatePrinter(look).print(says, row.proof, created=row.issued_at).data


def test_a_file_without_signature_is_not_what_was_issued(office: Office, out: Path) -> None:
    copy = another_name_beside_the_code(office.one())
    answer = office.stranger.verify_file(written(out, copy))
    assert (answer.verdict, answer.grounds[0]) == (Verdict.UNKNOWN, GROUND.SIGNATURE_MISSING)


def test_a_file_without_signature_of_a_revoked_one_is_revoked(office: Office, out: Path) -> None:
    row = office.one()
    copy = another_name_beside_the_code(row)
    office.issue.revoke(row.id, RevocationReason.NAME_WRONG, "", actor=ACTOR)
    assert office.stranger.verify_file(written(out, copy)).verdict is Verdict.REVOKED


def test_another_centers_code_on_a_signed_document_does_not_belong_there(office: Office, out: Path) -> None:
    claim = claim_of(replace(snapshot(), center_number=9))
    answer = office.stranger.verify_file(
        written(out, with_code(office, make_proof(claim, ProofKey.create())))
    )
    assert (answer.verdict, answer.grounds[0]) == (Verdict.ALTERED, GROUND.PROOF_AND_DOCUMENT_DIFFER)


def test_a_forged_code_on_a_signed_document_is_altered(office: Office, out: Path) -> None:
    proof = office.proof_of(snapshot())
    other = "0" if proof[-1] != "0" else "1"
    answer = office.stranger.verify_file(written(out, with_code(office, proof[:-1] + other)))
    assert answer.verdict is not Verdict.GENUINE


@pytest.mark.parametrize("code", ["", "HTTPS://ORNEK.INVALID/1"])
def test_a_signed_document_without_a_certificates_code_is_unknown(
    office: Office, out: Path, code: str
) -> None:
    answer = office.stranger.verify_file(written(out, with_code(office, code)))
    assert answer.verdict is Verdict.UNKNOWN
    assert answer.grounds == (GROUND.SIGNATURE_VALID, GROUND.NO_CODE_IN_DOCUMENT)


def test_the_signature_vouches_for_a_code_whose_key_is_not_listed(office: Office, out: Path) -> None:
    row = office.one()
    service = office.stranger_without_proof_keys()
    answer = service.verify_file(office.file(row.id, out))
    assert (answer.verdict, answer.grounds) == (
        Verdict.GENUINE,
        (GROUND.SIGNATURE_VALID, GROUND.KEY_UNKNOWN),
    )


def test_a_revocation_counts_when_the_codes_key_is_not_listed(office: Office, out: Path) -> None:
    row = office.one()
    office.issue.revoke(row.id, RevocationReason.NAME_WRONG, "", actor=ACTOR)
    answer = office.stranger_without_proof_keys().verify_file(office.file(row.id, out))
    assert (answer.verdict, answer.revoked_on) == (Verdict.REVOKED, office.clock.today())


def test_a_print_job_is_no_issued_file(office: Office, out: Path) -> None:
    job = office.handing_out.print_job([office.one().id])
    assert office.stranger.verify_file(written(out, job)).verdict is not Verdict.GENUINE


def test_a_second_code_on_the_paper_does_not_hide_the_proof(office: Office, out: Path) -> None:
    document = PdfDocument("İki kod", created=office.clock.now(), language=DocumentLanguage.TURKISH, size=A4)
    page = document.add_page()
    draw_qr(page, "HTTPS://ORNEK.INVALID/1", 20, 20, 40)
    draw_qr(page, office.one().proof, 20, 120, 40)
    answer = office.stranger.verify_file(written(out, scanned(document.finish())))
    assert answer.verdict is Verdict.GENUINE
