"""The files by which keys are introduced: a directorate's trust file, a center's request, the directorate's answer.

Each is a sealed statement of one party's public keys; a changed key is sealed by the former one as well.
"""

from __future__ import annotations

import json
from base64 import b64decode, b64encode
from collections.abc import Sequence
from dataclasses import dataclass, field, replace
from datetime import UTC, datetime
from enum import StrEnum
from typing import Any

from smm_desktop.core.plain_text import is_plain_text
from smm_desktop.core.refusals import Refusal
from smm_desktop.signing.fingerprints import fingerprint
from smm_desktop.signing.proof_keys import PUBLIC_KEY_SIZE
from smm_desktop.signing.reading_keys import is_recipient
from smm_desktop.signing.seals import Envelope, SenderKey, check_seal, key_name, read_envelope, seal
from smm_desktop.signing.terms import SealReason, TrustMode

FORMAT = "application/vnd.smm-desktop.keys+json"
VERSION = 1
DIRECTORATE = 0
MOST_RECIPIENTS = 20
_LONGEST_NAME = 200
_LARGEST_CENTER = 2**31 - 1


class KeyFileKind(StrEnum):
    """Who introduces keys to whom."""

    TRUST = "trust"  # the directorate to its centers
    REQUEST = "request"  # a center to the directorate
    ANSWER = "answer"  # the directorate to one center: its request is accepted


@dataclass(frozen=True, slots=True)
class PartyKeys:
    """Somebody's public keys. `center` is 0 for the directorate."""

    center: int
    name: str
    mode: TrustMode
    public: bytes = field(repr=False)
    recipients: tuple[str, ...] = field(repr=False)

    @property
    def fingerprint(self) -> str:
        return fingerprint(self.center, self.public, self.recipients)

    @property
    def key_name(self) -> str:
        return key_name(self.public)


@dataclass(frozen=True, slots=True)
class KeyFile:
    """What a key file says. `accepted`: the name of the center's key that an answer speaks of, else empty."""

    kind: KeyFileKind
    keys: PartyKeys
    made_at: datetime
    accepted: str = ""
    seals: tuple[str, ...] = ()

    def is_sealed_by(self, former: str) -> bool:
        """Whether a key known before stands for the new ones."""
        return former in self.seals


def write_key_file(made: KeyFile, keys: Sequence[SenderKey], format_version: int = VERSION) -> bytes:
    """Sealed by `keys`: the introduced key first, then former ones that stand for it."""
    body = {
        "version": format_version,
        "kind": made.kind.value,
        "center": made.keys.center,
        "name": made.keys.name,
        "mode": made.keys.mode.value,
        "ed25519": b64encode(made.keys.public).decode(),
        "age": list(made.keys.recipients),
        "made_at": made.made_at.isoformat(),
        "accepted": made.accepted,
    }
    return seal(FORMAT, json.dumps(body, ensure_ascii=False, indent=1).encode(), keys)


def read_key_file(data: bytes, former: Sequence[bytes] = ()) -> KeyFile:
    """Refuses KEY_FILE_UNREADABLE, KEY_FILE_NEWER, SEAL_BROKEN; `former` keys that sealed it too are named."""
    try:
        envelope = read_envelope(data)
    except Refusal as refusal:
        raise Refusal(SealReason.KEY_FILE_UNREADABLE) from refusal
    if envelope.kind != FORMAT:
        raise Refusal(SealReason.KEY_FILE_UNREADABLE)
    found = _read(envelope)
    check_seal(envelope, found.keys.public)
    seals = tuple(key_name(one) for one in former if envelope.is_signed_by(one))
    return replace(found, seals=seals)


def _read(envelope: Envelope) -> KeyFile:
    try:
        body = json.loads(envelope.statement)
        if body["version"] > VERSION:
            raise Refusal(SealReason.KEY_FILE_NEWER, version=body["version"], known=VERSION)
        return _file_of(body)
    except (ValueError, KeyError, TypeError, OverflowError, RecursionError) as error:
        raise Refusal(SealReason.KEY_FILE_UNREADABLE) from error


def _file_of(body: dict[str, Any]) -> KeyFile:
    moment = datetime.fromisoformat(body["made_at"])
    moment.astimezone(UTC)
    recipients = tuple(body["age"])
    public = b64decode(body["ed25519"], validate=True)
    sound = (
        type(body["version"]) is int and body["version"] > 0,
        type(body["center"]) is int and DIRECTORATE <= body["center"] <= _LARGEST_CENTER,
        is_plain_text(body["name"]) and 0 < len(body["name"]) <= _LONGEST_NAME,
        is_plain_text(body["accepted"]) and len(body["accepted"]) <= _LONGEST_NAME,
        moment.tzinfo is not None,
        len(public) == PUBLIC_KEY_SIZE,
        0 < len(recipients) <= MOST_RECIPIENTS and all(map(is_recipient, recipients)),
        type(body["age"]) is list and len(set(recipients)) == len(recipients),
        (KeyFileKind(body["kind"]) is KeyFileKind.REQUEST) == (body["center"] != DIRECTORATE),
    )
    if not all(sound):
        raise ValueError(sound)
    keys = PartyKeys(body["center"], body["name"], TrustMode(body["mode"]), public, recipients)
    return KeyFile(KeyFileKind(body["kind"]), keys, moment, body["accepted"])
