"""A certificate's proof on paper: its claim in CBOR, signed with Ed25519 (COSE_Sign1, RFC 9052), as text for a QR code.

The text is "SMM1:" and Base45 (RFC 9285), letters that a QR code packs at 5.5 bits each; see docs/adr/0021.
"""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass
from datetime import date

import cbor2
from base45 import b45decode, b45encode

from smm_desktop.signing.proof_claim import NewerClaim, ProofClaim, read_claim, write_claim
from smm_desktop.signing.proof_keys import ProofKey, proof_signature_fits
from smm_desktop.signing.scanned_text import readings
from smm_desktop.signing.terms import ProofFinding
from smm_desktop.signing.trust import Revocation, TrustedCenter, TrustList

PREFIX = "SMM1:"
LONGEST_TEXT = 4296  # what the largest QR code holds
COSE_SIGN1, ALGORITHM, EDDSA, KEY_ID = 18, 1, -8, 4


@dataclass(frozen=True)
class ProofVerified:
    claim: ProofClaim
    center: TrustedCenter


@dataclass(frozen=True)
class ProofRevoked:
    """The proof is the center's, but the certificate was taken back."""

    claim: ProofClaim
    center: TrustedCenter
    revocation: Revocation


@dataclass(frozen=True)
class ProofKeyWithdrawn:
    """The signature fits, but the center's key did not count any more on the day of issue."""

    claim: ProofClaim
    center: TrustedCenter
    since: date


@dataclass(frozen=True)
class ProofKeyUnknown:
    """Signed by a key that nobody here knows: the claim is unproven."""

    claim: ProofClaim
    key_id: str


@dataclass(frozen=True)
class ProofForged:
    """It names a known key, and that key did not sign it."""

    claim: ProofClaim
    key_id: str


@dataclass(frozen=True)
class ProofMalformed:
    finding: ProofFinding


ProofAnswer = (
    ProofVerified | ProofRevoked | ProofKeyWithdrawn | ProofKeyUnknown | ProofForged | ProofMalformed
)


@dataclass(frozen=True)
class _Envelope:
    protected: bytes
    payload: bytes
    signature: bytes
    key_id: bytes
    claim: ProofClaim


def make_proof(claim: ProofClaim, key: ProofKey) -> str:
    payload = write_claim(claim)
    protected = _protected_header(key.key_id)
    signature = key.sign(_signed_bytes(protected, payload))
    encoded: bytes = b45encode(_envelope_bytes(protected, payload, signature))
    return PREFIX + encoded.decode()


def looks_like_proof(text: str) -> bool:
    return any(reading.startswith(PREFIX) for reading in readings(text[:LONGEST_TEXT], PREFIX))


def read_proof(text: str, trust: TrustList) -> ProofAnswer:
    """What a scanned text proves. Never raises, whatever the text."""
    if len(text) > LONGEST_TEXT:
        return ProofMalformed(ProofFinding.TOO_LONG)
    findings: list[ProofFinding] = []
    for body in _bodies(text):
        opened = _open(body)
        if isinstance(opened, _Envelope):
            return _judge(opened, trust)
        findings.append(opened)
    newer = ProofFinding.NEWER_VERSION in findings
    return ProofMalformed(ProofFinding.NEWER_VERSION if newer else [*findings, ProofFinding.NOT_A_PROOF][0])


def _bodies(text: str) -> Iterator[str]:
    return (reading.removeprefix(PREFIX) for reading in readings(text, PREFIX) if reading.startswith(PREFIX))


def _judge(envelope: _Envelope, trust: TrustList) -> ProofAnswer:
    claim = envelope.claim
    signed = _signed_bytes(envelope.protected, envelope.payload)
    called = list(trust.keys_called(envelope.key_id))
    for center, key in called:
        if not proof_signature_fits(key.public, envelope.signature, signed) or center.number != claim.center:
            continue
        if key.withdrawn_on and not key.counts_on(claim.issued_on):
            return ProofKeyWithdrawn(claim, center, key.withdrawn_on)
        revocation = trust.revocation_of(claim.number, claim.center)
        return ProofRevoked(claim, center, revocation) if revocation else ProofVerified(claim, center)
    key_id = envelope.key_id.hex()
    return ProofForged(claim, key_id) if called else ProofKeyUnknown(claim, key_id)


def _open(body: str) -> _Envelope | ProofFinding:
    try:
        data = b45decode(body)
    except ValueError:
        return ProofFinding.BAD_ENCODING
    try:
        return _read_envelope(data)
    except NewerClaim:
        return ProofFinding.NEWER_VERSION
    except Exception:  # noqa: BLE001 - whatever hostile bytes provoke in the decoder, they are no proof
        return ProofFinding.BAD_STRUCTURE


def _read_envelope(data: bytes) -> _Envelope:
    """Accepts only what `make_proof` writes: parsed, written again, and compared."""
    protected, _, payload, signature = cbor2.loads(data).value
    key_id = cbor2.loads(protected)[KEY_ID]
    if not all(isinstance(part, bytes) for part in (payload, signature, key_id)):
        raise TypeError(bytes)
    if _protected_header(key_id) != protected or _envelope_bytes(protected, payload, signature) != data:
        raise ValueError(key_id)
    return _Envelope(protected, payload, signature, key_id, read_claim(payload))


def _protected_header(key_id: bytes) -> bytes:
    return cbor2.dumps({ALGORITHM: EDDSA, KEY_ID: key_id}, canonical=True)


def _signed_bytes(protected: bytes, payload: bytes) -> bytes:
    return cbor2.dumps(["Signature1", protected, b"", payload])


def _envelope_bytes(protected: bytes, payload: bytes, signature: bytes) -> bytes:
    return cbor2.dumps(cbor2.CBORTag(COSE_SIGN1, [protected, {}, payload, signature]), canonical=True)
