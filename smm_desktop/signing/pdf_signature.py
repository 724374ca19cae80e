"""Signs any PDF: a certification signature (PAdES) after which nothing may change, added as an incremental update.

Sheets from the press have the place for their signature ready; `BatchSigner` signs them to the same effect.
"""

from __future__ import annotations

from dataclasses import dataclass
from datetime import datetime
from io import BytesIO

from pyhanko.pdf_utils.incremental_writer import IncrementalPdfFileWriter
from pyhanko.pdf_utils.misc import PdfError
from pyhanko.sign.fields import InvisSigSettings, MDPPerm, SigFieldSpec, SigSeedSubFilter
from pyhanko.sign.general import SigningError
from pyhanko.sign.signers.cms_embedder import PdfCMSEmbedder, SigIOSetup, SigMDPSetup, SigObjSetup
from pyhanko.sign.signers.pdf_byterange import SignatureObject

from smm_desktop.core.refusals import Refusal
from smm_desktop.signing.batch_signer import digest_around, fill_contents
from smm_desktop.signing.cms import CmsTemplate
from smm_desktop.signing.identity import check_usable
from smm_desktop.signing.signer import Signer
from smm_desktop.signing.terms import SigningReason
from smm_desktop.signing.time_stamp import ROOM_FOR_TIME_STAMP, request_time_stamp

FIELD_NAME = "Signature1"


@dataclass(frozen=True)
class SignatureText:
    """What PDF viewers show of a signature."""

    name: str
    reason: str = ""
    location: str = ""
    contact: str = ""


class UndatedWriter(IncrementalPdfFileWriter):
    """Leaves the document's own dates and producer as they are."""

    def _update_meta(self) -> None:
        """Changes nothing."""


def sign_pdf(
    pdf: bytes, signer: Signer, *, signed_at: datetime, text: SignatureText, time_stamp_url: str | None = None
) -> bytes:
    """Level B-B, or B-T with the address of a time-stamp authority, which must then answer."""
    check_usable(signer.certificate, signed_at)
    template = CmsTemplate(signer.certificate, signer.chain)
    reserve = template.largest + (ROOM_FOR_TIME_STAMP if time_stamp_url else 0)
    document, contents = _lay_place(pdf, text, signed_at, reserve)
    digest = digest_around(document, contents)
    signature = signer.sign(template.signed_attributes(digest))
    stamp = request_time_stamp(time_stamp_url, signature) if time_stamp_url else b""
    fill_contents(document, contents, template.assemble(digest, signature, stamp))
    return bytes(document)


def _lay_place(
    pdf: bytes, text: SignatureText, signed_at: datetime, reserve: int
) -> tuple[bytearray, tuple[int, int]]:
    """The document with an empty certification signature, and where its contents go."""
    try:
        return _embed(_writer(pdf), text, signed_at, reserve)
    except (PdfError, SigningError, ValueError, KeyError, TypeError, RecursionError) as error:
        raise Refusal(SigningReason.PDF_UNREADABLE) from error


def _writer(pdf: bytes) -> IncrementalPdfFileWriter:
    writer = UndatedWriter(BytesIO(pdf))
    if writer.prev.embedded_signatures:
        raise Refusal(SigningReason.PDF_ALREADY_SIGNED)
    if writer.prev.encrypted:
        raise Refusal(SigningReason.PDF_UNREADABLE)
    return writer


def _embed(
    writer: IncrementalPdfFileWriter, text: SignatureText, signed_at: datetime, reserve: int
) -> tuple[bytearray, tuple[int, int]]:
    invisible = InvisSigSettings(set_print_flag=True, set_hidden_flag=False, box_out_of_bounds=False)
    embedder = PdfCMSEmbedder(SigFieldSpec(FIELD_NAME, invis_sig_settings=invisible))
    steps = embedder.write_cms(FIELD_NAME, writer)
    next(steps)
    place = SignatureObject(
        signed_at,
        SigSeedSubFilter.PADES,
        name=text.name,
        reason=text.reason or None,
        location=text.location or None,
        contact_info=text.contact or None,
        bytes_reserved=2 * reserve,
    )
    permission = SigMDPSetup(md_algorithm="sha256", certify=True, docmdp_perms=MDPPerm.NO_CHANGES)
    steps.send(SigObjSetup(place, permission))
    prepared, output = steps.send(SigIOSetup(md_algorithm="sha256"))
    return bytearray(output.getvalue()), (prepared.reserved_region_start, prepared.reserved_region_end)
