"""Whether a signed PDF is built as a certified document: one signature that allows no change, and nothing after it
but time stamps and validation data. Reads with pyHanko; whatever cannot be read is a finding.
"""

from __future__ import annotations

import logging
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

from smm_desktop.signing.later_revisions import Addition, read_addition
from smm_desktop.signing.signature_place import SignaturePlace
from smm_desktop.signing.terms import PdfFinding

logging.getLogger("pyhanko").addHandler(
    logging.NullHandler()
)  # its remarks on hostile files are for the log only
# pyHanko leaves some calls untyped
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
    added = pdf[place.revision_end :]
    addition = read_addition(added)
    if addition is None:
        return PdfFinding.CHANGED_AFTER_SIGNING
    try:
        return _inspect(pdf, place, addition)
    except Exception:  # noqa: BLE001 - whatever a hostile file provokes in the parser, it is not soundly built
        return PdfFinding.CHANGED_AFTER_SIGNING if added else PdfFinding.BAD_STRUCTURE


def _inspect(pdf: bytes, place: SignaturePlace, addition: Addition) -> CertifiedStructure | PdfFinding:
    reader = PdfFileReader(BytesIO(pdf))
    signatures = reader.embedded_regular_signatures
    if len(signatures) != 1:
        return PdfFinding.MANY_SIGNATURES if signatures else PdfFinding.BAD_STRUCTURE
    (signature,) = signatures
    ranges = [0, place.begin, place.end, place.revision_end - place.end]
    if [int(number) for number in signature.byte_range] != ranges:
        return PdfFinding.BAD_BYTE_RANGE
    if not _certifies(reader, signature):
        return PdfFinding.NOT_CERTIFIED
    if not _is_accounted_for(reader, signature, addition) or not _covers_all_but_validation_data(signature):
        return PdfFinding.CHANGED_AFTER_SIGNING
    return CertifiedStructure(parse_pdf_date(signature.sig_object["/M"], strict=True))


def _is_accounted_for(reader: PdfFileReader, signature: EmbeddedPdfSignature, addition: Addition) -> bool:
    """Whether the parser sees just the revisions and objects that lie in the bytes after the signed revision."""
    first, total = signature.signed_revision + 1, reader.xrefs.total_revisions
    seen = {
        reference.idnum
        for revision in range(first, total)
        for reference in reader.get_historical_resolver(revision).explicit_refs_in_revision()  # type: ignore[no-untyped-call]
    }
    return total - first == addition.revisions and addition.objects <= seen


def _certifies(reader: PdfFileReader, signature: EmbeddedPdfSignature) -> bool:
    """DocMDP with permission 1, which the catalog names as well."""
    if "/Perms" not in reader.root or "/DocMDP" not in reader.root["/Perms"]:
        return False
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
