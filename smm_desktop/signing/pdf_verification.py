"""Whether a PDF is what a known center signed. Stricter than the usual tools, and never surprised by hostile files.

The signature is judged on the raw bytes first; only what a known center signed is given to a PDF parser.
"""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date, datetime

from smm_desktop.core.clock import local
from smm_desktop.signing.batch_signer import digest_around
from smm_desktop.signing.certificate_part import CertificatePart
from smm_desktop.signing.chain import chain_above, trusted_head
from smm_desktop.signing.cms import CmsParts, read_cms, template_that_wrote
from smm_desktop.signing.foreign_cms import foreign_signer
from smm_desktop.signing.signature_place import SignaturePlace, find_places, has_marks_of_signing
from smm_desktop.signing.signer import signature_fits
from smm_desktop.signing.terms import PdfFinding, SignatureLevel
from smm_desktop.signing.trust import TrustedCenter, TrustedRoot, TrustList

LARGEST_PDF = 100_000_000
HEADER_WITHIN = 1024  # where readers look for it


@dataclass(frozen=True)
class PdfGenuine:
    """Byte for byte what the center signed; `stamped_at` is what a time-stamp authority, not judged here, attests."""

    center: TrustedCenter
    signer: CertificatePart
    signed_at: datetime
    level: SignatureLevel
    stamped_at: datetime | None


@dataclass(frozen=True)
class PdfAltered:
    finding: PdfFinding
    signer: CertificatePart | None = None


@dataclass(frozen=True)
class PdfSignerUnknown:
    """Signed by somebody who is not on the trust list."""

    signer: CertificatePart


@dataclass(frozen=True)
class PdfKeyWithdrawn:
    """The center's key did not count any more when it signed."""

    center: TrustedCenter
    signer: CertificatePart
    signed_at: datetime
    since: date


@dataclass(frozen=True)
class PdfNotSigned:
    pass


@dataclass(frozen=True)
class PdfUnreadable:
    finding: PdfFinding


PdfAnswer = PdfGenuine | PdfAltered | PdfSignerUnknown | PdfKeyWithdrawn | PdfNotSigned | PdfUnreadable


@dataclass(frozen=True)
class _Signed:
    """A sound signature over the bytes up to the end of its revision, by whomever."""

    place: SignaturePlace
    parts: CmsParts
    signer: CertificatePart


def verify_pdf(pdf: bytes, trust: TrustList) -> PdfAnswer:
    """Never raises, whatever the bytes."""
    if len(pdf) > LARGEST_PDF:
        return PdfUnreadable(PdfFinding.TOO_LARGE)
    try:
        return _verify(pdf, trust)
    except Exception:  # noqa: BLE001 - whatever hostile bytes provoke in the parsers, they are not what was signed
        return PdfAltered(PdfFinding.BAD_STRUCTURE)


def _verify(pdf: bytes, trust: TrustList) -> PdfAnswer:
    places = find_places(pdf)
    if places:
        return _judge(pdf, places[0], trust)
    if has_marks_of_signing(pdf):
        return PdfAltered(PdfFinding.BAD_BYTE_RANGE)
    return PdfNotSigned() if b"%PDF-" in pdf[:HEADER_WITHIN] else PdfUnreadable(PdfFinding.NOT_A_PDF)


def _judge(pdf: bytes, place: SignaturePlace, trust: TrustList) -> PdfAnswer:
    try:
        signed = _check_signature(pdf, place)
    except Exception:  # noqa: BLE001 - whatever hostile bytes provoke in a certificate parser, they are no signature
        signed = PdfFinding.BAD_CONTAINER
    if isinstance(signed, PdfFinding):
        return _explain(pdf, place, trust, signed)
    head = _head_of(signed, trust)
    if head is None:
        return PdfSignerUnknown(signed.signer)
    return _judge_structure(pdf, signed, *head)


def _check_signature(pdf: bytes, place: SignaturePlace) -> _Signed | PdfFinding:
    container = place.container(pdf)
    if container is None:
        return PdfFinding.BAD_CONTAINER
    parts = read_cms(container)
    written = template_that_wrote(parts, container[: parts.length])
    if written is None or any(container[parts.length :]):
        return PdfFinding.BAD_CONTAINER
    signer, template = written
    if digest_around(pdf[: place.revision_end], (place.begin, place.end)) != parts.digest:
        return PdfFinding.CONTENT_CHANGED
    if not signature_fits(signer, parts.signature, template.signed_attributes(parts.digest)):
        return PdfFinding.BAD_SIGNATURE
    return _Signed(place, parts, signer)


def _explain(pdf: bytes, place: SignaturePlace, trust: TrustList, finding: PdfFinding) -> PdfAnswer:
    """A signature that other software wrote has another shape: then its signer is a stranger, and no more is said."""
    signer = foreign_signer(pdf[place.begin + 1 : place.end - 1])
    if signer is None or finding is not PdfFinding.BAD_CONTAINER:
        return PdfAltered(finding, signer)
    known = {CertificatePart(root.der).subject for _, root in trust.roots()}
    return (
        PdfAltered(finding, signer) if known & {signer.subject, signer.issuer} else PdfSignerUnknown(signer)
    )


def _head_of(signed: _Signed, trust: TrustList) -> tuple[TrustedCenter, TrustedRoot] | None:
    """The center and the root that vouch for the signer, from the day the signer's certificate was made."""
    embedded = [CertificatePart(der) for der in signed.parts.certificates]
    chain = chain_above(signed.signer, embedded)
    roots = list(trust.roots())
    head = trusted_head(signed.signer, chain, [root.der for _, root in roots], signed.signer.not_before)
    return next((pair for pair in roots if head is not None and pair[1].der == head.der), None)


def _judge_structure(pdf: bytes, signed: _Signed, center: TrustedCenter, root: TrustedRoot) -> PdfAnswer:
    from smm_desktop.signing.pdf_structure import inspect_structure  # noqa: PLC0415 - pyHanko loads slowly

    structure = inspect_structure(pdf, signed.place)
    if isinstance(structure, PdfFinding):
        return PdfAltered(structure, signed.signer)
    signed_at = structure.signed_at
    if not signed.signer.is_valid_at(signed_at):
        return PdfAltered(PdfFinding.NOT_VALID_THEN, signed.signer)
    if not signed.signer.may_sign:
        return PdfAltered(PdfFinding.MAY_NOT_SIGN, signed.signer)
    if root.withdrawn_on and not root.counts_on(local(signed_at).date()):
        return PdfKeyWithdrawn(center, signed.signer, signed_at, root.withdrawn_on)
    return _judge_time_stamp(signed, center, signed_at)


def _judge_time_stamp(signed: _Signed, center: TrustedCenter, signed_at: datetime) -> PdfAnswer:
    if not signed.parts.time_stamp:
        return PdfGenuine(center, signed.signer, signed_at, SignatureLevel.B_B, None)
    from smm_desktop.signing.time_stamp import stamped_at  # noqa: PLC0415 - pyHanko loads slowly

    moment = stamped_at(signed.parts.time_stamp, signed.parts.signature)
    if moment is None:
        return PdfAltered(PdfFinding.BAD_TIME_STAMP, signed.signer)
    return PdfGenuine(center, signed.signer, signed_at, SignatureLevel.B_T, moment)
