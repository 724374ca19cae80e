"""What a forger can do to a signed document without the center's key."""

from __future__ import annotations

import re
from io import BytesIO

from asn1crypto import cms, x509
from pyhanko.pdf_utils import generic
from pyhanko.pdf_utils.generic import pdf_name
from pyhanko.pdf_utils.incremental_writer import IncrementalPdfFileWriter
from pyhanko.sign.fields import MDPPerm, SigFieldSpec, SigSeedSubFilter
from pyhanko.sign.signers.cms_embedder import PdfCMSEmbedder, SigIOSetup, SigMDPSetup, SigObjSetup
from pyhanko.sign.signers.pdf_byterange import SignatureObject

from smm_desktop.signing.batch_signer import digest_around, fill_contents
from smm_desktop.signing.certificate_part import CertificatePart
from smm_desktop.signing.cms import CmsTemplate
from smm_desktop.signing.identity import Identity
from smm_desktop.signing.signature_place import SignaturePlace, find_places
from tests.signing.builders import AT, forced_pdf, identity, plain_pdf, stranger


def place_of(pdf: bytes) -> SignaturePlace:
    return find_places(pdf)[0]


def cms_of(pdf: bytes) -> bytes:
    container = place_of(pdf).container(pdf)
    assert container is not None
    return container[: 4 + int.from_bytes(container[2:4], "big")]


def with_cms(pdf: bytes, encoded: bytes) -> bytes:
    place, changed = place_of(pdf), bytearray(pdf)
    fill_contents(changed, (place.begin, place.end), encoded)
    return bytes(changed)


def with_more_certificates(encoded: bytes, own: bytes, other: bytes) -> bytes:
    """The same signature with another certificate in the set, all lengths right."""
    changed = cms.ContentInfo.load(encoded)
    both = [x509.Certificate.load(der) for der in (own, other)]
    changed["content"]["certificates"] = [cms.CertificateChoices("certificate", one) for one in both]
    return bytes(changed.dump(force=True))


def with_byte_range(pdf: bytes, *numbers: int) -> bytes:
    found = re.search(rb"/ByteRange ?\[[^\]]*\] *", pdf)
    assert found is not None
    written = b"/ByteRange[" + b" ".join(b"%d" % number for number in numbers) + b"]"
    return pdf.replace(found[0], written.ljust(len(found[0])))


def with_another_page_content(pdf: bytes) -> bytes:
    """An incremental update that shows something else, as any PDF editor writes it."""
    writer = IncrementalPdfFileWriter(BytesIO(pdf))
    page = writer.root["/Pages"]["/Kids"][0]
    page[pdf_name("/Contents")] = writer.add_object(generic.StreamObject(stream_data=b"0 0 400 400 re f"))
    writer.update_container(page)
    return written(writer)


def with_an_annotation(pdf: bytes) -> bytes:
    writer = IncrementalPdfFileWriter(BytesIO(pdf))
    box = generic.ArrayObject(map(generic.NumberObject, (100, 100, 300, 300)))
    note = {"/Type": pdf_name("/Annot"), "/Subtype": pdf_name("/Square"), "/Rect": box}
    writer.register_annotation(
        writer.find_page_for_modification(0)[0],
        writer.add_object(generic.DictionaryObject({pdf_name(key): value for key, value in note.items()})),
    )
    return written(writer)


def with_another_title(pdf: bytes) -> bytes:
    writer = IncrementalPdfFileWriter(BytesIO(pdf))
    writer.set_info(
        writer.add_object(generic.DictionaryObject({pdf_name("/Title"): generic.pdf_string("Başka")}))
    )
    return written(writer)


def with_orphan(pdf: bytes) -> bytes:
    writer = IncrementalPdfFileWriter(BytesIO(pdf))
    writer.add_object(generic.StreamObject(stream_data=b"0 0 400 400 re f"))
    return written(writer)


def written(writer: IncrementalPdfFileWriter) -> bytes:
    out = BytesIO()
    writer.write(out)
    return out.getvalue()


def signed_otherwise(
    pdf: bytes | None = None, *, permission: MDPPerm | None, field: str = "Signature1"
) -> bytes:
    """By the center's own key, but as other software would: another permission, or none at all."""
    template = CmsTemplate(identity().certificate, identity().chain)
    steps = PdfCMSEmbedder(SigFieldSpec(field)).write_cms(
        field, IncrementalPdfFileWriter(BytesIO(pdf or plain_pdf()))
    )
    next(steps)
    place = SignatureObject(AT, SigSeedSubFilter.PADES, bytes_reserved=2 * template.largest)
    allowed = SigMDPSetup("sha256", certify=permission is not None, docmdp_perms=permission)
    steps.send(SigObjSetup(place, allowed))
    prepared, output = steps.send(SigIOSetup("sha256"))
    document = bytearray(output.getvalue())
    contents = (prepared.reserved_region_start, prepared.reserved_region_end)
    digest = digest_around(document, contents)
    signature = identity().sign(template.signed_attributes(digest))
    fill_contents(document, contents, template.assemble(digest, signature))
    return bytes(document)


def by_a_broken_certificate(place: int, value: int) -> bytes | None:
    """Signed by a stranger whose certificate has one byte changed; nothing, when no signature can be built on it."""
    der = bytearray(stranger().certificate.der)
    der[place] = value
    try:
        return forced_pdf(Identity(stranger().key, CertificatePart(bytes(der)), stranger().chain))
    except Exception:  # noqa: BLE001 - cryptography has many words for it
        return None
