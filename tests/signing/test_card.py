"""Signing with a smart card, played by SoftHSM2."""

from __future__ import annotations

import importlib.util
import os
import subprocess
from collections.abc import Iterator
from datetime import timedelta
from pathlib import Path
from shutil import which

import pytest
from cryptography.hazmat.primitives.serialization import Encoding, NoEncryption, PrivateFormat

from smm_desktop.core.refusals import Refusal
from smm_desktop.signing.batch_signer import BatchSigner
from smm_desktop.signing.card import list_cards, open_card
from smm_desktop.signing.identity import Identity
from smm_desktop.signing.pdf_signature import sign_pdf
from smm_desktop.signing.pdf_verification import PdfGenuine, verify_pdf
from smm_desktop.signing.terms import KeyKind, SigningReason
from tests.signing.builders import AT, TEXT, authority, identity, plain_pdf, prepared, trust

PIN = "246810"
LIBRARIES = [
    Path(folder) / "softhsm/libsofthsm2.so" for folder in ("/usr/lib", "/usr/lib64", "/usr/local/lib")
]
FOUND = [library for library in LIBRARIES if library.is_file()]
needs_softhsm = pytest.mark.skipif(
    not FOUND or which("softhsm2-util") is None or importlib.util.find_spec("pkcs11") is None,
    reason="smart cards are played by SoftHSM2 and read by the package python-pkcs11",
)
pytestmark = needs_softhsm
KINDS = pytest.mark.parametrize("kind", KeyKind)


@pytest.fixture(scope="module")
def library(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Path]:
    """Cards named after the kind of their key, and one with a key that is not meant for documents."""
    folder = tmp_path_factory.mktemp("cards")
    (folder / "tokens").mkdir()
    (folder / "softhsm2.conf").write_text(f"directories.tokendir = {folder}/tokens\nlog.level = ERROR\n")
    with pytest.MonkeyPatch.context() as environment:
        environment.setenv("SOFTHSM2_CONF", str(folder / "softhsm2.conf"))
        held = {str(kind): identity(kind) for kind in KeyKind} | {"authority": authority()}
        for label in (*held, "empty"):
            _softhsm("--init-token", "--free", "--label", label, "--so-pin", "12345678", "--pin", PIN)
        for label, signer in held.items():
            put_key(folder, label, signer)
        for label, signer in held.items():
            put_certificate(label, signer)
        yield FOUND[0]


def put_key(folder: Path, label: str, signer: Identity) -> None:
    key = signer.key.private_bytes(Encoding.PEM, PrivateFormat.PKCS8, NoEncryption())
    (folder / "key.pem").write_bytes(key)
    _softhsm("--import", folder / "key.pem", "--token", label, "--label", "imza", "--id", "01", "--pin", PIN)


def put_certificate(label: str, signer: Identity) -> None:
    import pkcs11  # noqa: PLC0415 - optional

    with pkcs11.lib(str(FOUND[0])).get_token(token_label=label).open(rw=True, user_pin=PIN) as session:
        session.create_object(
            {
                pkcs11.Attribute.CLASS: pkcs11.ObjectClass.CERTIFICATE,
                pkcs11.Attribute.CERTIFICATE_TYPE: pkcs11.CertificateType.X_509,
                pkcs11.Attribute.TOKEN: True,
                pkcs11.Attribute.ID: b"\1",
                pkcs11.Attribute.SUBJECT: signer.certificate.parsed.subject.public_bytes(),
                pkcs11.Attribute.VALUE: signer.certificate.der,
            }
        )


def _softhsm(*words: str | Path) -> None:
    subprocess.run(["softhsm2-util", *map(str, words)], check=True, capture_output=True, env=os.environ)


def serial_of(library: Path, label: str) -> str:
    return next(card.serial for card in list_cards(library) if card.label == label)


def refusal_of(library: Path, label: str, *, pin: str = PIN, years: int = 0) -> SigningReason:
    moment = AT + timedelta(days=366 * years)
    with (
        pytest.raises(Refusal) as caught,
        open_card(library, pin, serial=serial_of(library, label), at=moment),
    ):
        pass
    assert caught.value.values.get("pin") is None
    return SigningReason(caught.value.term)


def test_the_cards_are_listed_without_a_pin(library: Path) -> None:
    assert {"p256", "rsa2048", "authority", "empty"} <= {card.label for card in list_cards(library)}


@KINDS
def test_a_card_signs_any_document(library: Path, kind: KeyKind) -> None:
    with open_card(library, PIN, serial=serial_of(library, kind), at=AT) as signer:
        pdf = sign_pdf(plain_pdf(), signer, signed_at=AT, text=TEXT)
    assert isinstance(verify_pdf(pdf, trust()), PdfGenuine)


@KINDS
def test_a_card_signs_a_batch(library: Path, kind: KeyKind) -> None:
    with open_card(library, PIN, serial=serial_of(library, kind), at=AT) as signer:
        batch = BatchSigner(signer)
        signed = [batch.sign_prepared(prepared(batch.reserve, name), AT) for name in ("Ali", "Ayşe")]
    assert all(isinstance(verify_pdf(pdf, trust()), PdfGenuine) for pdf in signed)


def test_a_wrong_pin_is_refused(library: Path) -> None:
    assert refusal_of(library, "p256", pin="111111") is SigningReason.WRONG_PIN


def test_a_pin_of_impossible_length_is_refused(library: Path) -> None:
    assert refusal_of(library, "p256", pin="1") is SigningReason.WRONG_PIN


def test_a_card_without_a_key_is_refused(library: Path) -> None:
    assert refusal_of(library, "empty") is SigningReason.CARD_HAS_NO_KEY


def test_a_key_for_other_purposes_is_refused(library: Path) -> None:
    assert refusal_of(library, "authority") is SigningReason.CERTIFICATE_MAY_NOT_SIGN


def test_an_expired_card_is_refused(library: Path) -> None:
    assert refusal_of(library, "p256", years=20) is SigningReason.CERTIFICATE_EXPIRED


def test_a_card_that_is_not_there_is_missed(library: Path) -> None:
    with pytest.raises(Refusal) as caught, open_card(library, PIN, serial="none", at=AT):
        pass
    assert caught.value.term is SigningReason.NO_CARD


@pytest.mark.parametrize("path", ["/nowhere/libakisp11.so", __file__])
def test_a_library_that_is_none_is_named(path: str) -> None:
    with pytest.raises(Refusal) as caught:
        list_cards(Path(path))
    assert caught.value.term is SigningReason.CARD_LIBRARY_MISSING
