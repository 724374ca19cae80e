"""Raw signatures: one canonical form each."""

from __future__ import annotations

import pytest
from cryptography.hazmat.primitives.asymmetric.utils import decode_dss_signature, encode_dss_signature

from smm_desktop.signing.signer import CURVE_ORDERS, signature_fits, signature_size
from smm_desktop.signing.terms import KeyKind
from tests.signing.builders import identity


@pytest.mark.parametrize("kind", KeyKind)
def test_a_signature_fits_what_was_signed(kind: KeyKind) -> None:
    assert signature_fits(identity(kind).certificate, identity(kind).sign(b"a"), b"a")


@pytest.mark.parametrize("kind", KeyKind)
def test_a_signature_does_not_fit_something_else(kind: KeyKind) -> None:
    assert not signature_fits(identity(kind).certificate, identity(kind).sign(b"a"), b"b")


def test_the_other_value_of_s_is_not_taken() -> None:
    r, s = decode_dss_signature(identity().sign(b"a"))
    twin = encode_dss_signature(r, CURVE_ORDERS["p256"] - s)
    assert not signature_fits(identity().certificate, twin, b"a")


@pytest.mark.parametrize("signature", [b"", b"\0", bytes(64), b"\x30\x06\x02\x01\x00\x02\x01\x00"])
def test_nonsense_does_not_fit(signature: bytes) -> None:
    assert not signature_fits(identity().certificate, signature, b"a")


@pytest.mark.parametrize("kind", KeyKind)
def test_no_signature_is_larger_than_announced(kind: KeyKind) -> None:
    sizes = [len(identity(kind).sign(bytes([number]))) for number in range(40)]
    assert max(sizes) <= signature_size(identity(kind).certificate)
