"""The key that signs proofs."""

from __future__ import annotations

import pytest

from smm_desktop.core.refusals import Refusal
from smm_desktop.signing.proof_keys import ProofKey, key_id_of, proof_signature_fits
from smm_desktop.signing.terms import SigningReason
from tests.signing.builders import proof_key

PASSPHRASE = b"gizli"


def test_a_kept_key_is_the_same_key() -> None:
    assert ProofKey.from_bytes(proof_key().to_bytes(PASSPHRASE), PASSPHRASE).public == proof_key().public


@pytest.mark.parametrize("blob", [proof_key().to_bytes(b"other"), b"", b"nonsense"])
def test_what_does_not_open_is_refused(blob: bytes) -> None:
    with pytest.raises(Refusal) as caught:
        ProofKey.from_bytes(blob, PASSPHRASE)
    assert caught.value.term is SigningReason.WRONG_PASSPHRASE


def test_the_key_does_not_lie_open() -> None:
    assert proof_key().key.private_bytes_raw() not in proof_key().to_bytes(PASSPHRASE)


def test_the_short_name_comes_from_the_public_key() -> None:
    assert proof_key().key_id == key_id_of(proof_key().public)


@pytest.mark.parametrize("public", [b"", bytes(31), bytes(32), bytes(33)])
def test_nonsense_keys_verify_nothing(public: bytes) -> None:
    assert not proof_signature_fits(public, bytes(64), b"data")


def test_the_key_is_not_shown() -> None:
    assert "Ed25519" not in repr(proof_key())
