"""The manifest as JSON inside its DSSE envelope: written in one way, read with suspicion."""

from __future__ import annotations

import json
from datetime import UTC, datetime
from typing import Any
from uuid import UUID

from smm_desktop.core.clock import LOCAL_ZONE
from smm_desktop.core.plain_text import is_plain_text
from smm_desktop.core.refusals import Refusal
from smm_desktop.exchange.settings import FORMAT_VERSION, LARGEST_CENTER, LARGEST_NUMBER, LONGEST_NAME
from smm_desktop.exchange.terms import (
    Accepted,
    DataMode,
    ExchangeReason,
    Manifest,
    PackageKind,
    PayloadFacts,
    ReceiptFacts,
)

STATEMENT = "application/vnd.smm-desktop.manifest+json"
FORMAT = "smm-desktop package"


def write_manifest(manifest: Manifest, version: int = FORMAT_VERSION) -> bytes:
    """The statement that the sender signs."""
    body = {
        "format": FORMAT,
        "version": version,
        "kind": manifest.kind.value,
        "mode": manifest.mode.value,
        "sender": {
            "center": manifest.sender,
            "name": manifest.sender_name,
            "ed25519": manifest.sender_key.hex(),
        },
        "recipient": manifest.recipient,
        "instance": str(manifest.instance),
        "instance_since": manifest.instance_since.isoformat(),
        "number": manifest.number,
        "previous": manifest.previous.hex(),
        "from_rev": manifest.from_rev,
        "to_rev": manifest.to_rev,
        "versions": dict(manifest.versions),
        "counts": dict(manifest.counts),
        "state": dict(manifest.state),
        "payload": _payload(manifest.payload),
        "program": manifest.program,
        "made_at": manifest.made_at.isoformat(),
        "score": manifest.score,
        "findings": dict(manifest.findings),
        "receipt": None if manifest.receipt is None else _receipt(manifest.receipt),
    }
    return json.dumps(body, ensure_ascii=False, indent=1).encode()


def _payload(facts: PayloadFacts) -> dict[str, object]:
    return {
        "size": facts.size,
        "sha256": facts.digest.hex(),
        "plain_size": facts.plain_size,
        "plain_sha256": facts.plain_digest.hex(),
    }


def _receipt(facts: ReceiptFacts) -> dict[str, object]:
    accepted = facts.accepted
    return {
        "accepted": None
        if accepted is None
        else {
            "instance": str(accepted.instance),
            "number": accepted.number,
            "sha256": accepted.digest.hex(),
            "to_rev": accepted.to_rev,
        },
        "wants_all": facts.wants_all,
        "held": list(facts.held),
        "forked": list(facts.forked),
    }


def read_manifest(statement: bytes) -> Manifest:
    """Refuses NEWER_FORMAT, MANIFEST_UNREADABLE."""
    try:
        body = json.loads(statement, object_pairs_hook=_once_each)
        version = _version(body)
        if version > FORMAT_VERSION:
            raise Refusal(ExchangeReason.NEWER_FORMAT, found=version, known=FORMAT_VERSION)
        return _manifest_of(body)
    except (ValueError, KeyError, TypeError, AttributeError, OverflowError, RecursionError) as error:
        raise Refusal(ExchangeReason.MANIFEST_UNREADABLE) from error


def _once_each(pairs: list[tuple[str, Any]]) -> dict[str, Any]:
    """A name that stands twice would say one thing to this program and another to the next."""
    body = dict(pairs)
    if len(body) != len(pairs):
        raise ValueError(pairs)
    return body


def _version(body: dict[str, Any]) -> int:
    if body["format"] != FORMAT:
        raise ValueError(FORMAT)
    return _number(body["version"], least=1)


def _manifest_of(body: dict[str, Any]) -> Manifest:
    return Manifest(
        kind=PackageKind(body["kind"]),
        mode=DataMode(body["mode"]),
        sender=_number(body["sender"]["center"], most=LARGEST_CENTER),
        sender_name=_text(body["sender"]["name"]),
        sender_key=_bytes32(body["sender"]["ed25519"]),
        recipient=_number(body["recipient"], most=LARGEST_CENTER),
        instance=UUID(_text(body["instance"])),
        instance_since=_moment(body["instance_since"]),
        number=_number(body["number"], least=1, most=LARGEST_NUMBER),
        previous=_bytes32(body["previous"]),
        from_rev=_number(body["from_rev"]),
        to_rev=_number(body["to_rev"], least=body["from_rev"]),
        versions=_numbers(body["versions"], least=1),
        counts=_numbers(body["counts"]),
        state=_state(body["state"]),
        payload=_read_payload(body["payload"]),
        program=_text(body["program"]),
        made_at=_moment(body["made_at"]),
        score=None if body["score"] is None else _number(body["score"], most=100),
        findings=_numbers(body["findings"]),
        receipt=None if body["receipt"] is None else _read_receipt(body["receipt"]),
    )


def _read_payload(body: dict[str, Any]) -> PayloadFacts:
    return PayloadFacts(
        _number(body["size"]),
        _bytes32(body["sha256"]),
        _number(body["plain_size"]),
        _bytes32(body["plain_sha256"]),
    )


def _read_receipt(body: dict[str, Any]) -> ReceiptFacts:
    one = body["accepted"]
    accepted = None
    if one is not None:
        accepted = Accepted(
            UUID(_text(one["instance"])),
            _number(one["number"]),
            _bytes32(one["sha256"]),
            _number(one["to_rev"]),
        )
    if type(body["wants_all"]) is not bool:
        raise TypeError(bool)
    held, forked = (tuple(map(_number, body[name])) for name in ("held", "forked"))
    return ReceiptFacts(accepted, body["wants_all"], held, forked)


def _text(value: object) -> str:
    if not isinstance(value, str) or len(value) > LONGEST_NAME or not is_plain_text(value):
        raise ValueError(str)
    return value


def _number(value: object, least: int = 0, most: int = 2**63 - 1) -> int:
    if type(value) is not int or not least <= value <= most:
        raise ValueError(value)
    return value


def _numbers(body: dict[str, Any], least: int = 0) -> dict[str, int]:
    return {_text(name): _number(value, least) for name, value in body.items()}


def _state(body: dict[str, Any]) -> dict[str, Any]:
    return {_text(kind): [_number(count), _bytes(digest, 16).hex()] for kind, (count, digest) in body.items()}


def _bytes(value: object, size: int) -> bytes:
    found = bytes.fromhex(_text(value))
    if len(found) != size:
        raise ValueError(size)
    return found


def _bytes32(value: object) -> bytes:
    return _bytes(value, 32)


def _moment(value: object) -> datetime:
    moment = datetime.fromisoformat(_text(value))
    if moment.tzinfo is None:
        raise ValueError(value)
    moment.astimezone(LOCAL_ZONE)  # the first and the last hours of all calendars have no way there
    moment.astimezone(UTC)
    return moment
