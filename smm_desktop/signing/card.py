"""Signs with a smart card (AKİS and others) through its PKCS#11 library. The PIN is never kept, logged or retried.

Needs the optional package python-pkcs11, which is loaded when a card is asked for.
"""

from __future__ import annotations

import hashlib
from collections.abc import Iterator
from contextlib import contextmanager, suppress
from dataclasses import dataclass
from datetime import datetime
from pathlib import Path
from typing import TYPE_CHECKING, Any

from smm_desktop.core.refusals import Refusal
from smm_desktop.signing.certificate_part import CertificatePart
from smm_desktop.signing.chain import chain_above
from smm_desktop.signing.identity import check_usable
from smm_desktop.signing.signer import canonical_ecdsa
from smm_desktop.signing.terms import SigningReason

if TYPE_CHECKING:
    import pkcs11

SHA256_HEAD = bytes.fromhex(
    "3031300d060960864801650304020105000420"
)  # DigestInfo of PKCS#1 v1.5, before the digest


@dataclass(frozen=True)
class CardSlot:
    """A card in a reader, as it names itself."""

    label: str
    serial: str
    model: str


@dataclass(frozen=True)
class CardSigner:
    """A key on a card that is logged in; it is a `Signer` as long as the card stays in the reader."""

    certificate: CertificatePart
    chain: tuple[bytes, ...]
    key: Any

    def sign(self, data: bytes) -> bytes:
        with _failures():
            return self._sign(hashlib.sha256(data).digest())

    def _sign(self, digest: bytes) -> bytes:
        import pkcs11  # noqa: PLC0415 - optional

        if self.certificate.kind.startswith("rsa"):
            return bytes(self.key.sign(SHA256_HEAD + digest, mechanism=pkcs11.Mechanism.RSA_PKCS))
        raw = bytes(self.key.sign(digest, mechanism=pkcs11.Mechanism.ECDSA))
        half = len(raw) // 2
        return canonical_ecdsa(
            int.from_bytes(raw[:half], "big"), int.from_bytes(raw[half:], "big"), self.certificate.kind
        )


def list_cards(library: Path) -> tuple[CardSlot, ...]:
    """The cards in the readers; no PIN is needed."""
    with _failures():
        return tuple(
            CardSlot(token.label.strip(), _serial(token), token.model.strip()) for token in _tokens(library)
        )


@contextmanager
def open_card(library: Path, pin: str, *, at: datetime, serial: str = "") -> Iterator[CardSigner]:
    """The first key on the card that can sign documents at that moment; `serial` names one card of several."""
    with _failures():
        token = next((one for one in _tokens(library) if serial in {"", _serial(one)}), None)
        if token is None:
            raise Refusal(SigningReason.NO_CARD)
        session = token.open(user_pin=pin)
    try:
        with _failures():
            signer = _signer_in(session, at)
        yield signer
    finally:
        with suppress(RuntimeError):  # a card that was pulled out has nothing left to close
            session.close()


def _tokens(library: Path) -> Iterator[pkcs11.Token]:
    try:
        import pkcs11  # noqa: PLC0415 - optional
    except ImportError as error:
        raise Refusal(SigningReason.CARD_SUPPORT_MISSING) from error
    try:
        loaded = pkcs11.lib(str(library))
    except RuntimeError as error:
        raise Refusal(SigningReason.CARD_LIBRARY_MISSING, path=library) from error
    return (slot.get_token() for slot in loaded.get_slots(token_present=True))


def _serial(token: pkcs11.Token) -> str:
    return token.serial.decode(errors="replace").strip("\0 ")


def _signer_in(session: pkcs11.Session, at: datetime) -> CardSigner:
    found = _certificates(session)
    keys = _signing_keys(session)
    refused: Refusal | None = None
    for name, certificate in found:
        try:
            check_usable(certificate, at)
        except Refusal as refusal:
            refused = refusal
            continue
        if name in keys:
            chain = chain_above(certificate, [other for _, other in found])
            return CardSigner(certificate, chain, keys[name])
    raise refused or Refusal(SigningReason.CARD_HAS_NO_KEY)


def _certificates(session: pkcs11.Session) -> list[tuple[bytes, CertificatePart]]:
    """By the name (CKA_ID) that a certificate shares with its key."""
    from pkcs11 import Attribute, CertificateType, ObjectClass  # noqa: PLC0415 - optional

    wanted = {Attribute.CLASS: ObjectClass.CERTIFICATE, Attribute.CERTIFICATE_TYPE: CertificateType.X_509}
    return [
        (bytes(one[Attribute.ID]), CertificatePart(bytes(one[Attribute.VALUE])))
        for one in session.get_objects(wanted)
    ]


def _signing_keys(session: pkcs11.Session) -> dict[bytes, Any]:
    from pkcs11 import Attribute, ObjectClass  # noqa: PLC0415 - optional

    found = session.get_objects({Attribute.CLASS: ObjectClass.PRIVATE_KEY, Attribute.SIGN: True})
    return {bytes(one[Attribute.ID]): one for one in found}


@contextmanager
def _failures() -> Iterator[None]:
    """Says what a card's error means to the person who holds it."""
    try:
        yield
    except RuntimeError as error:
        reasons = {
            "PinIncorrect": SigningReason.WRONG_PIN,
            "PinInvalid": SigningReason.WRONG_PIN,
            "PinLenRange": SigningReason.WRONG_PIN,
            "PinLocked": SigningReason.PIN_LOCKED,
            "TokenNotPresent": SigningReason.NO_CARD,
            "DeviceRemoved": SigningReason.NO_CARD,
        }
        raise Refusal(reasons.get(type(error).__name__, SigningReason.CARD_FAILED)) from None
