"""Proofs: what they hold, and what is answered to true, false and broken ones."""

from __future__ import annotations

import re
from dataclasses import replace
from datetime import date

import cbor2
import pytest
from base45 import b45decode, b45encode
from hypothesis import given, settings
from hypothesis import strategies as st

from smm_desktop.signing.proof import (
    PREFIX,
    ProofAnswer,
    ProofForged,
    ProofKeyUnknown,
    ProofKeyWithdrawn,
    ProofMalformed,
    ProofRevoked,
    ProofVerified,
    looks_like_proof,
    make_proof,
    read_proof,
)
from smm_desktop.signing.proof_claim import write_claim
from smm_desktop.signing.proof_keys import ProofKey
from smm_desktop.signing.terms import ProofFinding
from smm_desktop.signing.trust import EMPTY, Revocation, TrustedKey, TrustList
from tests.signing.builders import center, claim, proof_key

LONG = claim(holder="Muhammed Abdurrahman Büyükkaraağaçlıoğlu", title="Ç" * 200, number="X" * 40)


def proof() -> str:
    return make_proof(claim(), proof_key())


def trust(*keys: TrustedKey, revocations: tuple[Revocation, ...] = ()) -> TrustList:
    return TrustList((center(keys=keys or None, as_of=date(2026, 12, 1)),), revocations)


def repacked(**changes: object) -> str:
    """The proof with other parts, packed as it was."""
    protected, unprotected, payload, signature = cbor2.loads(b45decode(proof().removeprefix(PREFIX))).value
    parts = {"protected": protected, "unprotected": unprotected, "payload": payload, "signature": signature}
    packed = cbor2.dumps(cbor2.CBORTag(18, list((parts | changes).values())))
    return PREFIX + b45encode(packed).decode()


def finding(answer: ProofAnswer) -> ProofFinding:
    assert isinstance(answer, ProofMalformed)
    return answer.finding


def test_a_proof_is_verified() -> None:
    assert read_proof(proof(), trust()) == ProofVerified(claim(), center(as_of=date(2026, 12, 1)))


@pytest.mark.parametrize(
    "kind", [claim(), LONG, claim(holder="", title=""), claim(hours=0), claim(issued_on=date(2026, 1, 1))]
)
def test_every_claim_comes_back_as_it_was(kind: object) -> None:
    answer = read_proof(make_proof(kind, proof_key()), trust())  # type: ignore[arg-type]  # all are claims
    assert isinstance(answer, ProofVerified)
    assert answer.claim == kind


def test_a_proof_takes_the_dense_letters_of_a_qr_code() -> None:
    assert re.fullmatch(r"[0-9A-Z $%*+\-./:]+", proof())


def test_a_usual_proof_stays_short() -> None:
    assert len(proof()) <= 300


def test_a_proof_is_plain_cose() -> None:
    message = cbor2.loads(b45decode(proof().removeprefix(PREFIX)))
    assert (message.tag, cbor2.loads(message.value[0])) == (18, {1: -8, 4: proof_key().key_id})


def test_the_same_claim_gives_the_same_proof() -> None:
    assert proof() == proof()


def test_a_revoked_certificate_is_named() -> None:
    revocation = Revocation(claim().number, claim().center, date(2026, 11, 30), "data_wrong")
    answer = read_proof(proof(), trust(revocations=(revocation,)))
    assert isinstance(answer, ProofRevoked)
    assert answer.revocation == revocation


def test_the_same_number_of_another_center_is_not_revoked() -> None:
    revocation = Revocation(claim().number, 99, date(2026, 11, 30), "data_wrong")
    assert isinstance(read_proof(proof(), trust(revocations=(revocation,))), ProofVerified)


def test_a_stranger_s_proof_is_unknown() -> None:
    answer = read_proof(make_proof(claim(), ProofKey.create()), trust())
    assert isinstance(answer, ProofKeyUnknown)


def test_nobody_is_known_to_an_empty_list() -> None:
    assert isinstance(read_proof(proof(), EMPTY), ProofKeyUnknown)


def test_another_claim_under_the_signature_is_forged() -> None:
    other = write_claim(claim(holder="Başkası"))
    assert isinstance(read_proof(repacked(payload=other), trust()), ProofForged)


def test_another_signature_is_forged() -> None:
    assert isinstance(read_proof(repacked(signature=bytes(64)), trust()), ProofForged)


def test_a_center_cannot_speak_for_another() -> None:
    assert isinstance(read_proof(make_proof(claim(center=8), proof_key()), trust()), ProofForged)


def test_a_withdrawn_key_does_not_count_for_later_certificates() -> None:
    key = TrustedKey(proof_key().public, claim().issued_on)
    assert isinstance(read_proof(proof(), trust(key)), ProofKeyWithdrawn)


def test_a_withdrawn_key_counts_for_earlier_certificates() -> None:
    key = TrustedKey(proof_key().public, date(2026, 11, 24))
    assert isinstance(read_proof(proof(), trust(key)), ProofVerified)


def test_the_right_one_of_two_keys_with_one_short_name_is_found() -> None:
    namesake = TrustedKey(ProofKey.create().public)
    object.__setattr__(namesake, "key_id", proof_key().key_id)
    assert isinstance(read_proof(proof(), trust(namesake, TrustedKey(proof_key().public))), ProofVerified)


def test_a_later_version_is_named() -> None:
    newer = cbor2.dumps(cbor2.loads(write_claim(claim())) | {0: 2, 77: "yeni"}, canonical=True)
    assert finding(read_proof(repacked(payload=newer), trust())) is ProofFinding.NEWER_VERSION


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("", ProofFinding.NOT_A_PROOF),
        ("https://example.org", ProofFinding.NOT_A_PROOF),
        ("SMM1:", ProofFinding.BAD_STRUCTURE),
        ("SMM1:é", ProofFinding.BAD_ENCODING),
        ("SMM1:AAAAAA", ProofFinding.BAD_STRUCTURE),
        ("SMM1:" + "A" * 5000, ProofFinding.TOO_LONG),
    ],
)
def test_what_is_no_proof_is_told_apart(text: str, expected: ProofFinding) -> None:
    assert finding(read_proof(text, trust())) is expected


@pytest.mark.parametrize(
    "changes",
    [
        {"protected": b""},
        {"protected": cbor2.dumps({1: -7, 4: b"abcd"})},
        {"protected": cbor2.dumps([1, 2])},
        {"unprotected": {1: 2}},
        {"unprotected": []},
        {"payload": b""},
        {"payload": "text"},
        {"payload": cbor2.dumps({})},
        {"payload": write_claim(claim()) + b"\0"},
        {"payload": cbor2.dumps(cbor2.loads(write_claim(claim())) | {4: "30"})},
        {"payload": cbor2.dumps(cbor2.loads(write_claim(claim())) | {5: 10**12})},
        {"payload": write_claim(replace(claim(), holder="x" * 500))},
        {"signature": 5},
    ],
)
def test_a_proof_of_another_shape_is_malformed(changes: dict[str, object]) -> None:
    assert finding(read_proof(repacked(**changes), trust())) in {
        ProofFinding.BAD_STRUCTURE,
        ProofFinding.BAD_ENCODING,
    }


def test_no_changed_letter_is_verified() -> None:
    text = proof()
    changed = (text[:at] + ("A" if text[at] != "A" else "B") + text[at + 1 :] for at in range(len(text)))
    assert not any(isinstance(read_proof(one, trust()), ProofVerified) for one in changed)


@settings(max_examples=150, deadline=None)
@given(st.text(max_size=400))
def test_any_text_is_answered(text: str) -> None:
    assert isinstance(read_proof(text, trust()), ProofMalformed)


@settings(max_examples=150, deadline=None)
@given(st.binary(max_size=400))
def test_any_bytes_are_answered(data: bytes) -> None:
    assert not isinstance(read_proof(PREFIX + b45encode(data).decode(), trust()), ProofVerified)


@pytest.mark.parametrize(
    ("text", "expected"), [(proof(), True), ("SMM1", False), ("hello", False), ("", False)]
)
def test_a_proof_is_recognised(text: str, expected: bool) -> None:
    assert looks_like_proof(text) is expected
