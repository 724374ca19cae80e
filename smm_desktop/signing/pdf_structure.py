"""Whether a signed PDF is built as a certified document: one signature that allows no change, and nothing after it
but time stamps and validation data. Reads with pyHanko; whatever cannot be read is a finding.
"""

from __future__ import annotations

import re
import zlib
from dataclasses import dataclass
from datetime import datetime
from io import BytesIO

from pyhanko.pdf_utils.generic import parse_pdf_date
from pyhanko.pdf_utils.reader import PdfFileReader
from pyhanko.sign.diff_analysis import (
    CatalogModificationRule,
    DiffResult,
    DSSCompareRule,
    FormUpdatingRule,
    ModificationLevel,
    ObjectStreamRule,
    SigFieldCreationRule,
    SigFieldModificationRule,
    StandardDiffPolicy,
    XrefStreamRule,
)
from pyhanko.sign.fields import MDPPerm
from pyhanko.sign.validation import EmbeddedPdfSignature
from pyhanko.sign.validation.status import SignatureCoverageLevel

from smm_desktop.signing.signature_place import SignaturePlace
from smm_desktop.signing.terms import PdfFinding

LARGEST_ADDITION = 2_000_000
LARGEST_STREAM = 8_000_000
STREAM = re.compile(rb"stream\r?\n")
CHAINED_FILTERS = re.compile(rb"/Filter\s*\[[^\]]*/[^\]]*/")
# pyHanko leaves three constructors untyped
CATALOG = CatalogModificationRule(ignored_keys={"/AcroForm", "/DSS", "/Extensions"})  # type: ignore[no-untyped-call]
NEW_FIELDS = SigFieldCreationRule()  # type: ignore[no-untyped-call]
LTA_ONLY = StandardDiffPolicy(
    global_rules=[
        CATALOG,
        *(
            rule.as_qualified(ModificationLevel.LTA_UPDATES)
            for rule in (DSSCompareRule(), ObjectStreamRule(), XrefStreamRule())
        ),
    ],
    form_rule=FormUpdatingRule(field_rules=[NEW_FIELDS, SigFieldModificationRule()]),
    ignore_orphaned_objects=False,
    ignore_identical_objects=False,
)


@dataclass(frozen=True)
class CertifiedStructure:
    """What a soundly built document says of its signing."""

    signed_at: datetime


def inspect_structure(pdf: bytes, place: SignaturePlace) -> CertifiedStructure | PdfFinding:
    """The place must hold a signature that is known to be good, so that up to there the bytes are the signer's own."""
    addition = pdf[place.revision_end :]
    if addition and not _is_harmless(addition):
        return PdfFinding.CHANGED_AFTER_SIGNING
    try:
        return _inspect(pdf, place)
    except Exception:  # noqa: BLE001 - whatever a hostile file provokes in the parser, it is not soundly built
        return PdfFinding.CHANGED_AFTER_SIGNING if addition else PdfFinding.BAD_STRUCTURE


def _inspect(pdf: bytes, place: SignaturePlace) -> CertifiedStructure | PdfFinding:
    reader = PdfFileReader(BytesIO(pdf))
    signatures = reader.embedded_regular_signatures
    if len(signatures) != 1:
        return PdfFinding.MANY_SIGNATURES if signatures else PdfFinding.BAD_STRUCTURE
    (signature,) = signatures
    if [int(number) for number in signature.byte_range] != [
        0,
        place.begin,
        place.end,
        place.revision_end - place.end,
    ]:
        return PdfFinding.BAD_BYTE_RANGE
    if not _certifies(reader, signature):
        return PdfFinding.NOT_CERTIFIED
    if not _covers_all_but_validation_data(signature):
        return PdfFinding.CHANGED_AFTER_SIGNING
    return CertifiedStructure(parse_pdf_date(signature.sig_object["/M"], strict=True))


def _certifies(reader: PdfFileReader, signature: EmbeddedPdfSignature) -> bool:
    """DocMDP with permission 1, which the catalog names as well."""
    named = reader.root["/Perms"].raw_get("/DocMDP")
    held = signature.sig_field.raw_get("/V")
    same = named.reference == held.reference
    return same and signature.docmdp_level is MDPPerm.NO_CHANGES


def _covers_all_but_validation_data(signature: EmbeddedPdfSignature) -> bool:
    signature.compute_integrity_info(diff_policy=LTA_ONLY)  # type: ignore[no-untyped-call]  # pyHanko's own
    found = signature.summarise_integrity_info()
    if found["coverage"] is SignatureCoverageLevel.ENTIRE_FILE:
        return True
    changes = found["diff_result"]
    harmless = isinstance(changes, DiffResult) and changes.modification_level in {
        ModificationLevel.NONE,
        ModificationLevel.LTA_UPDATES,
    }
    return harmless and found["coverage"] is SignatureCoverageLevel.ENTIRE_REVISION


def _is_harmless(addition: bytes) -> bool:
    """Whether reading it costs no more than its size lets expect (no compressed bombs)."""
    if len(addition) > LARGEST_ADDITION or CHAINED_FILTERS.search(addition):
        return False
    return all(_unpacks_small(addition[found.end() :]) for found in STREAM.finditer(addition))


def _unpacks_small(data: bytes) -> bool:
    unpacker = zlib.decompressobj()
    try:
        unpacker.decompress(data, LARGEST_STREAM)
    except zlib.error:
        return True
    return not unpacker.unconsumed_tail
