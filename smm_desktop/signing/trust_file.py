"""A trust list as a JSON file, which anyone can read and check by eye; keys and certificates are in Base64."""

from __future__ import annotations

import json
from base64 import b64decode, b64encode
from datetime import date
from typing import Any

from cryptography import x509

from smm_desktop.core.refusals import Refusal
from smm_desktop.signing.proof_keys import PUBLIC_KEY_SIZE
from smm_desktop.signing.terms import SigningReason, TrustMode
from smm_desktop.signing.trust import Revocation, TrustedCenter, TrustedKey, TrustedRoot, TrustList

FORMAT = "smm-desktop trust list"
VERSION = 1
LARGEST_FILE = 50_000_000


def write_trust_list(trust: TrustList) -> bytes:
    body = {
        "format": FORMAT,
        "version": VERSION,
        "centers": [_written_center(center) for center in trust.centers],
        "revocations": [
            {"number": one.number, "center": one.center, "on": _day(one.revoked_on), "reason": one.reason}
            for one in trust.revocations
        ],
    }
    return json.dumps(body, ensure_ascii=False, indent=1).encode() + b"\n"


def read_trust_list(data: bytes) -> TrustList:
    """Refuses (TRUST_LIST_UNREADABLE, TRUST_LIST_NEWER) what is not wholly understood."""
    try:
        body = _read_head(data)
        return TrustList(
            tuple(_read_center(one) for one in body["centers"]),
            tuple(_read_revocation(one) for one in body["revocations"]),
        )
    except (ValueError, KeyError, TypeError, RecursionError) as error:
        raise Refusal(SigningReason.TRUST_LIST_UNREADABLE) from error


def _read_head(data: bytes) -> dict[str, Any]:
    if len(data) > LARGEST_FILE:
        raise ValueError(len(data))
    body: dict[str, Any] = json.loads(data.decode("utf-8-sig"))
    if body["format"] != FORMAT:
        raise ValueError(FORMAT)
    if body["version"] != VERSION:
        raise Refusal(SigningReason.TRUST_LIST_NEWER, version=body["version"])
    return body


def _written_center(center: TrustedCenter) -> dict[str, object]:
    return {
        "number": center.number,
        "name": center.name,
        "mode": center.mode.value,
        "as_of": _day(center.as_of),
        "roots": [{"x509": _base64(one.der), "withdrawn_on": _day(one.withdrawn_on)} for one in center.roots],
        "proof_keys": [
            {"id": one.key_id.hex(), "ed25519": _base64(one.public), "withdrawn_on": _day(one.withdrawn_on)}
            for one in center.proof_keys
        ],
    }


def _read_center(body: dict[str, Any]) -> TrustedCenter:
    return TrustedCenter(
        number=_number(body["number"]),
        name=_text(body["name"]),
        mode=TrustMode(body["mode"]),
        roots=tuple(_read_root(one) for one in body["roots"]),
        proof_keys=tuple(_read_key(one) for one in body["proof_keys"]),
        as_of=_read_day(body["as_of"]),
    )


def _read_root(body: dict[str, Any]) -> TrustedRoot:
    der = b64decode(_text(body["x509"]), validate=True)
    x509.load_der_x509_certificate(der)
    return TrustedRoot(der, _read_day(body["withdrawn_on"]))


def _read_key(body: dict[str, Any]) -> TrustedKey:
    key = TrustedKey(b64decode(_text(body["ed25519"]), validate=True), _read_day(body["withdrawn_on"]))
    if len(key.public) != PUBLIC_KEY_SIZE or key.key_id.hex() != body["id"]:
        raise ValueError(PUBLIC_KEY_SIZE)
    return key


def _read_revocation(body: dict[str, Any]) -> Revocation:
    day = date.fromisoformat(_text(body["on"]))
    return Revocation(_text(body["number"]), _number(body["center"]), day, _text(body["reason"]))


def _base64(data: bytes) -> str:
    return b64encode(data).decode()


def _day(day: date | None) -> str | None:
    return day.isoformat() if day else None


def _read_day(text: object) -> date | None:
    return None if text is None else date.fromisoformat(_text(text))


def _text(value: object) -> str:
    if not isinstance(value, str):
        raise TypeError(str)
    return value


def _number(value: object) -> int:
    if not isinstance(value, int) or isinstance(value, bool):
        raise TypeError(int)
    return value
