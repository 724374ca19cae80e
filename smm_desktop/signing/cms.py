"""The signature that goes into a PDF: CMS SignedData (RFC 5652) with the attributes that PAdES B-B asks for, in DER.

All but digest and signature is the same for every document of a signer, so it is built once. Verification builds it
again from the parts that it found and compares: there is exactly one way to write a signature.
"""

from __future__ import annotations

import hashlib
from dataclasses import dataclass

from smm_desktop.signing.certificate_part import CertificatePart
from smm_desktop.signing.chain import LONGEST_CHAIN, chain_above
from smm_desktop.signing.der import (
    NULL,
    OCTETS,
    SEQUENCE,
    SET,
    Element,
    NotDer,
    children,
    encode,
    encode_integer,
    encode_object,
    encode_set,
    read_first,
)
from smm_desktop.signing.signer import signature_size

CONTEXT_0, CONTEXT_1 = 0xA0, 0xA1
DATA = encode_object("1.2.840.113549.1.7.1")
SIGNED_DATA = encode_object("1.2.840.113549.1.7.2")
CONTENT_TYPE = encode_object("1.2.840.113549.1.9.3")
MESSAGE_DIGEST = encode_object("1.2.840.113549.1.9.4")
SIGNING_CERTIFICATE_V2 = encode_object("1.2.840.113549.1.9.16.2.47")
TIME_STAMP_TOKEN = encode_object("1.2.840.113549.1.9.16.2.14")
SHA256 = encode(SEQUENCE, encode_object("2.16.840.1.101.3.4.2.1"))
ECDSA_SHA256 = encode(SEQUENCE, encode_object("1.2.840.10045.4.3.2"))
RSA_SHA256 = encode(SEQUENCE, encode_object("1.2.840.113549.1.1.11"), encode(NULL))
DIGEST_SIZE = 32
NO_DIGEST = bytes(DIGEST_SIZE)


class CmsTemplate:
    """Everything of a signature by this certificate that does not depend on the document."""

    def __init__(self, certificate: CertificatePart, chain: tuple[bytes, ...]) -> None:
        """`chain`: the certificates above it, of which those that sign themselves stay out of the document."""
        above = tuple(der for der in chain if not CertificatePart(der).is_self_signed)
        self._before_digest, self._after_digest = _split_attributes(certificate, above)
        self._certificates = encode_set(CONTEXT_0, [certificate.der, *above])
        self._signer = encode_integer(1) + _issuer_and_serial(certificate) + SHA256
        self._algorithm = RSA_SHA256 if certificate.kind.startswith("rsa") else ECDSA_SHA256
        self.largest = len(self.assemble(NO_DIGEST, bytes(signature_size(certificate))))

    def signed_attributes(self, digest: bytes) -> bytes:
        """What the key signs, for a document of this SHA-256."""
        return self._before_digest + digest + self._after_digest

    def assemble(self, digest: bytes, signature: bytes, time_stamp: bytes = b"") -> bytes:
        """`time_stamp`: a token (RFC 3161) over the signature, or nothing."""
        attributes = self.signed_attributes(digest)
        signer = encode(
            SEQUENCE,
            self._signer,
            bytes((CONTEXT_0,)) + attributes[1:],
            self._algorithm,
            encode(OCTETS, signature),
            encode(CONTEXT_1, _attribute(TIME_STAMP_TOKEN, time_stamp)) if time_stamp else b"",
        )
        body = encode(
            SEQUENCE,
            encode_integer(1),
            encode(SET, SHA256),
            encode(SEQUENCE, DATA),
            self._certificates,
            encode(SET, signer),
        )
        return encode(SEQUENCE, SIGNED_DATA, encode(CONTEXT_0, body))


@dataclass(frozen=True)
class CmsParts:
    """What a signature found in a document says, not judged yet; `certificates` in the order found."""

    certificates: tuple[bytes, ...]
    digest: bytes
    signature: bytes
    time_stamp: bytes
    length: int


def read_cms(padded: bytes) -> CmsParts:
    """Takes the first encoded value apart; raises NotDer where it has another shape than `CmsTemplate` writes."""
    outer = read_first(padded)
    _, wrapped = _exactly(children(outer, SEQUENCE), 2)
    (body,) = _exactly(children(wrapped, CONTEXT_0), 1)
    _, _, _, certificates, signers = _exactly(children(body, SEQUENCE), 5)
    (signer,) = _exactly(children(signers, SET), 1)
    fields = children(signer, SEQUENCE)
    _, _, _, attributes, _, signature = _exactly(fields[:6], 6)
    embedded = children(certificates, CONTEXT_0)
    if len(embedded) > LONGEST_CHAIN:
        raise NotDer
    return CmsParts(
        certificates=tuple(one.whole for one in embedded),
        digest=_value_of(MESSAGE_DIGEST, children(attributes, CONTEXT_0)).content,
        signature=signature.content,
        time_stamp=_value_of(TIME_STAMP_TOKEN, children(fields[6], CONTEXT_1)).whole if fields[6:] else b"",
        length=len(outer.whole),
    )


def template_that_wrote(parts: CmsParts, encoded: bytes) -> tuple[CertificatePart, CmsTemplate] | None:
    """The signer's certificate and template, if building the signature from its parts gives the same bytes again."""
    found = [CertificatePart(der) for der in parts.certificates]
    for certificate in found:
        template = CmsTemplate(certificate, chain_above(certificate, found))
        if template.assemble(parts.digest, parts.signature, parts.time_stamp) == encoded:
            return certificate, template
    return None


def _split_attributes(certificate: CertificatePart, above: tuple[bytes, ...]) -> tuple[bytes, bytes]:
    """The signed attributes around the place of the digest."""
    named = encode(SEQUENCE, encode(SEQUENCE, *(_ess_certificate(der) for der in (certificate.der, *above))))
    encoded = encode_set(
        SET,
        [
            _attribute(CONTENT_TYPE, DATA),
            _attribute(MESSAGE_DIGEST, encode(OCTETS, NO_DIGEST)),
            _attribute(SIGNING_CERTIFICATE_V2, named),
        ],
    )
    before, after = encoded.split(MESSAGE_DIGEST + encode(SET, encode(OCTETS, NO_DIGEST)))
    return before + MESSAGE_DIGEST + encode(SET, encode(OCTETS, NO_DIGEST))[:-DIGEST_SIZE], after


def _attribute(kind: bytes, value: bytes) -> bytes:
    return encode(SEQUENCE, kind, encode(SET, value))


def _ess_certificate(der: bytes) -> bytes:
    """ESSCertIDv2 (RFC 5035) with its default algorithm, SHA-256."""
    return encode(SEQUENCE, encode(OCTETS, hashlib.sha256(der).digest()))


def _issuer_and_serial(certificate: CertificatePart) -> bytes:
    """As the certificate itself spells them."""
    fields = children(read_first(certificate.parsed.tbs_certificate_bytes), SEQUENCE)
    serial, _, issuer = fields[1:4] if fields[0].tag == CONTEXT_0 else fields[0:3]
    return encode(SEQUENCE, issuer.whole, serial.whole)


def _value_of(kind: bytes, attributes: list[Element]) -> Element:
    """The one value of the one attribute of this kind."""
    for attribute in attributes:
        name, values = _exactly(children(attribute, SEQUENCE), 2)
        if name.whole == kind:
            return _exactly(children(values, SET), 1)[0]
    raise NotDer


def _exactly(elements: list[Element], count: int) -> list[Element]:
    if len(elements) != count:
        raise NotDer
    return elements
