"""A center with its keys, made once, and small documents to sign; all names are invented."""

from __future__ import annotations

import subprocess
from datetime import date, datetime
from functools import cache
from pathlib import Path
from shutil import which

import pytest

from smm_desktop.core.clock import LOCAL_ZONE
from smm_desktop.paper.document import PdfDocument
from smm_desktop.paper.fonts import Face
from smm_desktop.paper.press import PreparedPdf, Press, SheetFacts, SignatureField
from smm_desktop.paper.terms import A4, DocumentLanguage
from smm_desktop.signing.authority import create_authority, create_identity
from smm_desktop.signing.batch_signer import BatchSigner, digest_around, fill_contents, pdf_date
from smm_desktop.signing.cms import CmsTemplate
from smm_desktop.signing.identity import Identity
from smm_desktop.signing.pdf_signature import SignatureText, sign_pdf
from smm_desktop.signing.proof_claim import ProofClaim
from smm_desktop.signing.proof_keys import ProofKey
from smm_desktop.signing.terms import KeyKind, TrustMode
from smm_desktop.signing.trust import TrustedCenter, TrustedKey, TrustedRoot, TrustList

AT = datetime(2026, 11, 23, 9, 0, tzinfo=LOCAL_ZONE)
CENTER = 7
TURKISH = DocumentLanguage.TURKISH
TEXT = SignatureText("Deneme Merkezi", "Katılım belgesi", "Ankara")


def authority(kind: KeyKind = KeyKind.P256) -> Identity:
    return made_authority(kind, "Deneme Merkezi – Kök")


def identity(kind: KeyKind = KeyKind.P256) -> Identity:
    return made_identity(authority(kind), kind)


def stranger() -> Identity:
    return made_identity(made_authority(KeyKind.P256, "Başka Merkez – Kök"), KeyKind.P256)


@cache
def made_authority(kind: KeyKind, name: str) -> Identity:
    return create_authority(name, organization="Deneme Kurumu", at=AT, kind=kind)


@cache
def made_identity(issuer: Identity, kind: KeyKind) -> Identity:
    return create_identity(issuer, "Deneme Merkezi", organization="Deneme Kurumu", at=AT, kind=kind)


@cache
def proof_key() -> ProofKey:
    return ProofKey.create()


@cache
def trust(*kinds: KeyKind) -> TrustList:
    roots = tuple(TrustedRoot(identity(kind).anchor) for kind in kinds or tuple(KeyKind))
    return TrustList((center(roots=roots),))


def center(
    *,
    roots: tuple[TrustedRoot, ...] = (),
    keys: tuple[TrustedKey, ...] | None = None,
    as_of: date | None = None,
) -> TrustedCenter:
    trusted = (TrustedKey(proof_key().public),) if keys is None else keys
    return TrustedCenter(CENTER, "Deneme Merkezi", TrustMode.REAL, roots, trusted, as_of)


@cache
def plain_pdf(text: str = "Şükrü Çağrı Öztürk") -> bytes:
    document = PdfDocument("Deneme", created=AT, language=TURKISH)
    document.add_page().text(20, 30, text)
    return document.finish()


def signed_pdf(kind: KeyKind = KeyKind.P256) -> bytes:
    return _signed_pdf(kind)


@cache
def _signed_pdf(kind: KeyKind) -> bytes:
    return sign_pdf(plain_pdf(), identity(kind), signed_at=AT, text=TEXT)


@cache
def press() -> Press:
    return Press(
        A4, lambda page: page.rect(10, 10, 190, 277), language=TURKISH, author="Deneme", faces=[Face.SERIF]
    )


def prepared(reserve: int, name: str = "Şükrü Çağrı Öztürk") -> PreparedPdf:
    field = SignatureField(reserve, "Deneme Merkezi", "Katılım belgesi (30 saat)", "Ankara")
    return press().print(SheetFacts("Deneme", AT), lambda page: page.text(20, 30, name, Face.SERIF), field)


@cache
def printed_pdf(kind: KeyKind = KeyKind.P256) -> bytes:
    """As the press prints and the batch signs it."""
    signer = BatchSigner(identity(kind))
    return signer.sign_prepared(prepared(signer.reserve), AT)


@cache
def roomy_pdf() -> bytes:
    """A signed document whose place for the signature is larger than it needs."""
    return BatchSigner(identity()).sign_prepared(prepared(3000), AT)


def forced_pdf(signer: Identity, signed_at: datetime = AT) -> bytes:
    """Signed although the signer may not: what somebody with a patched program could do."""
    template = CmsTemplate(signer.certificate, signer.chain)
    sheet = prepared(template.largest)
    document = bytearray(sheet.data)
    document[slice(*sheet.signed_at)] = pdf_date(signed_at)
    digest = digest_around(document, sheet.contents)
    signature = signer.sign(template.signed_attributes(digest))
    fill_contents(document, sheet.contents, template.assemble(digest, signature))
    return bytes(document)


def claim(**changes: object) -> ProofClaim:
    facts: dict[str, object] = {
        "number": "SMM-07-2026-000123-45",
        "holder": "Şükrü Çağrı Öztürk",
        "title": "PLC Programlama ve SCADA",
        "hours": 30,
        "starts_on": date(2026, 11, 16),
        "ends_on": date(2026, 11, 20),
        "center": CENTER,
        "kind": 1,
        "issued_on": date(2026, 11, 23),
    }
    return ProofClaim(**(facts | changes))  # type: ignore[arg-type]  # test data


def needs(program: str) -> pytest.MarkDecorator:
    return pytest.mark.skipif(which(program) is None, reason=f"{program} is not installed")


def told_by(*command: str | Path) -> str:
    done = subprocess.run(list(map(str, command)), capture_output=True, text=True, check=False, timeout=60)
    return done.stdout + done.stderr
