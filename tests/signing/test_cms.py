"""The signature's encoding: canonical, with the attributes of PAdES, taken by openssl."""

from __future__ import annotations

import hashlib
from pathlib import Path

import pytest
from asn1crypto import cms
from cryptography.hazmat.primitives.serialization import Encoding

from smm_desktop.signing.cms import CmsTemplate, read_cms, template_that_wrote
from smm_desktop.signing.der import NotDer
from smm_desktop.signing.identity import Identity
from smm_desktop.signing.terms import KeyKind
from tests.signing.builders import authority, identity, needs, told_by

CONTENT = b"belge"
DIGEST = hashlib.sha256(CONTENT).digest()


def made(signer: Identity) -> bytes:
    template = CmsTemplate(signer.certificate, signer.chain)
    return template.assemble(DIGEST, signer.sign(template.signed_attributes(DIGEST)))


def signed_attributes(encoded: bytes) -> dict[str, object]:
    signer = cms.ContentInfo.load(encoded, strict=True)["content"]["signer_infos"][0]
    return {one["type"].native: one["values"].native for one in signer["signed_attrs"]}


@pytest.mark.parametrize("kind", KeyKind)
@needs("openssl")
def test_openssl_verifies_it_as_cades(kind: KeyKind, tmp_path: Path) -> None:
    for name, data in (("cms", made(identity(kind))), ("content", CONTENT)):
        (tmp_path / name).write_bytes(data)
    (tmp_path / "root.pem").write_bytes(authority(kind).certificate.parsed.public_bytes(Encoding.PEM))
    asked = ["openssl", "cms", "-verify", "-cades", "-binary", "-inform", "DER", "-in", tmp_path / "cms"]
    trusted = ["-content", tmp_path / "content", "-CAfile", tmp_path / "root.pem", "-out", tmp_path / "out"]
    assert "CAdES Verification successful" in told_by(*asked, *trusted, "-attime", "1795500000")


@pytest.mark.parametrize("kind", KeyKind)
def test_another_encoder_writes_the_same_bytes(kind: KeyKind) -> None:
    encoded = made(identity(kind))
    assert cms.ContentInfo.load(encoded, strict=True).copy().dump(force=True) == encoded


def test_the_attributes_are_those_of_pades() -> None:
    assert set(signed_attributes(made(identity()))) == {
        "content_type",
        "message_digest",
        "signing_certificate_v2",
    }


def test_the_time_of_signing_is_left_to_the_pdf() -> None:
    assert "signing_time" not in signed_attributes(made(identity()))


def test_the_root_stays_out() -> None:
    assert read_cms(made(identity())).certificates == (identity().certificate.der,)


def test_parts_build_the_same_signature_again() -> None:
    encoded = made(identity())
    written = template_that_wrote(read_cms(encoded), encoded)
    assert written is not None
    assert written[0] == identity().certificate


def test_a_signature_is_no_longer_than_announced() -> None:
    template = CmsTemplate(identity().certificate, identity().chain)
    assert len(made(identity())) <= template.largest


@pytest.mark.parametrize("length", range(0, 600, 37))
def test_a_cut_signature_is_no_signature(length: int) -> None:
    with pytest.raises(NotDer):
        read_cms(made(identity())[:length])
