"""Signs documents in which the place for the signature is already laid: little more work than one raw signature."""

from __future__ import annotations

import hashlib
from datetime import datetime
from typing import Protocol

from smm_desktop.core.clock import local
from smm_desktop.core.refusals import Refusal
from smm_desktop.signing.cms import CmsTemplate
from smm_desktop.signing.identity import check_usable
from smm_desktop.signing.signer import Signer
from smm_desktop.signing.terms import SigningReason


class Prepared(Protocol):
    """A PDF that lacks two things: the time of signing, and the signature over all the rest.

    `contents`: where the signature goes, from "<" up to and with ">"; `signed_at`: the 23 characters of the date in /M.
    """

    @property
    def data(self) -> bytes: ...
    @property
    def contents(self) -> tuple[int, int]: ...
    @property
    def signed_at(self) -> tuple[int, int]: ...


class BatchSigner:
    """Signs one document after the other with the same key."""

    def __init__(self, signer: Signer) -> None:
        self._signer = signer
        self._template = CmsTemplate(signer.certificate, signer.chain)

    @property
    def reserve(self) -> int:
        """How many bytes of signature a document must leave room for."""
        return self._template.largest

    def sign_prepared(self, prepared: Prepared, signed_at: datetime) -> bytes:
        """The finished document. Refuses when the certificate does not count at that moment."""
        check_usable(self._signer.certificate, signed_at)
        document = bytearray(prepared.data)
        begin, end = prepared.signed_at
        document[begin:end] = pdf_date(signed_at)
        fill_contents(
            document, prepared.contents, self.sign_digest(digest_around(document, prepared.contents))
        )
        return bytes(document)

    def sign_digest(self, digest: bytes) -> bytes:
        """The CMS over a document of this SHA-256."""
        signature = self._signer.sign(self._template.signed_attributes(digest))
        return self._template.assemble(digest, signature)


def pdf_date(moment: datetime) -> bytes:
    """Such as D:20261123090000+03'00', 23 characters, in the local time of Türkiye."""
    there = local(moment)
    offset = there.strftime("%z")
    return f"D:{there:%Y%m%d%H%M%S}{offset[:3]}'{offset[3:]}'".encode()


def digest_around(document: bytes | bytearray, contents: tuple[int, int]) -> bytes:
    """SHA-256 of all but the room for the signature."""
    view = memoryview(document)
    digest = hashlib.sha256(view[: contents[0]])
    digest.update(view[contents[1] :])
    return digest.digest()


def fill_contents(document: bytearray, contents: tuple[int, int], cms: bytes) -> None:
    """Writes the signature in capital hexadecimal digits; the rest of the room is zeros."""
    begin, end = contents
    room = end - begin - 2
    digits = cms.hex().translate(CAPITAL_HEX).encode()
    if len(digits) > room:
        raise Refusal(SigningReason.SIGNATURE_TOO_LONG, size=len(cms), room=room // 2)
    document[begin:end] = b"<" + digits.ljust(room, b"0") + b">"


CAPITAL_HEX = str.maketrans("abcdef", "ABCDEF")
