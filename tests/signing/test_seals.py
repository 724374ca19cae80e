"""Seals: a changed byte is never taken, and the right keys alone open and sign."""

from __future__ import annotations

import json
from base64 import b64encode

import pytest

from smm_desktop.core.refusals import Refusal
from smm_desktop.signing.seals import (
    Envelope,
    SenderKey,
    check_seal,
    key_name,
    pre_authentication,
    read_envelope,
    seal,
)
from smm_desktop.signing.terms import SealReason

KIND = "application/vnd.smm-desktop.test+json"
STATEMENT = '{"söz": "Işıklı"}'.encode()


@pytest.fixture(scope="module")
def key() -> SenderKey:
    return SenderKey.create()


def test_the_signed_bytes_are_those_of_the_protocol() -> None:
    assert pre_authentication("http://example.com/HelloWorld", b"hello world") == (
        b"DSSEv1 29 http://example.com/HelloWorld 11 hello world"
    )


def test_a_statement_comes_back_as_it_was_sealed(key: SenderKey) -> None:
    assert read_envelope(seal(KIND, STATEMENT, [key])).statement == STATEMENT


def test_the_key_that_sealed_is_recognised(key: SenderKey) -> None:
    check_seal(read_envelope(seal(KIND, STATEMENT, [key])), key.public)


def test_two_keys_can_seal_together(key: SenderKey) -> None:
    other = SenderKey.create()
    envelope = read_envelope(seal(KIND, STATEMENT, [key, other]))
    assert [envelope.is_signed_by(one.public) for one in (key, other)] == [True, True]


def test_another_key_has_not_sealed_it(key: SenderKey) -> None:
    with pytest.raises(Refusal) as refused:
        check_seal(read_envelope(seal(KIND, STATEMENT, [key])), SenderKey.create().public)
    assert refused.value.term is SealReason.SEAL_BROKEN


def test_the_type_is_signed_too(key: SenderKey) -> None:
    envelope = read_envelope(seal(KIND, STATEMENT, [key]))
    assert not Envelope("application/other", envelope.statement, envelope.signatures).is_signed_by(key.public)


def holds(data: bytes, key: SenderKey) -> bool:
    try:
        check_seal(read_envelope(data), key.public)
    except Refusal:
        return False
    return True


def test_no_bit_of_an_envelope_can_be_changed(key: SenderKey) -> None:
    data = seal(KIND, STATEMENT, [key])
    changed = (
        data[:at] + bytes([data[at] ^ 1 << bit]) + data[at + 1 :]
        for at in range(len(data))
        for bit in range(8)
    )
    assert not any(holds(one, key) for one in changed)


@pytest.mark.parametrize("cut", [0, 1, 50, -1])
def test_a_shortened_envelope_is_refused(cut: int, key: SenderKey) -> None:
    assert not holds(seal(KIND, STATEMENT, [key])[:cut], key)


@pytest.mark.parametrize("count", [0, 5])
def test_no_signature_and_too_many_are_refused(count: int, key: SenderKey) -> None:
    one = {"keyid": key_name(key.public), "sig": b64encode(bytes(64)).decode()}
    body = {"payloadType": KIND, "payload": b64encode(STATEMENT).decode(), "signatures": [one] * count}
    assert not holds(json.dumps(body, separators=(",", ":")).encode() + b"\n", key)


def test_the_same_statement_spelt_otherwise_is_refused(key: SenderKey) -> None:
    spread = json.dumps(json.loads(seal(KIND, STATEMENT, [key]))).encode() + b"\n"
    with pytest.raises(Refusal) as refused:
        read_envelope(spread)
    assert refused.value.term is SealReason.SEAL_UNREADABLE
