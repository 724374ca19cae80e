"""Key files: what two people compare, and what a file may say of somebody's keys."""

from __future__ import annotations

import json
from dataclasses import replace
from datetime import UTC, datetime
from typing import Any

import pytest

from smm_desktop.core.refusals import Refusal
from smm_desktop.signing.fingerprints import fingerprint, same_fingerprint
from smm_desktop.signing.key_files import (
    FORMAT,
    KeyFile,
    KeyFileKind,
    PartyKeys,
    read_key_file,
    write_key_file,
)
from smm_desktop.signing.reading_keys import ReadingKey
from smm_desktop.signing.seals import SenderKey, read_envelope, seal
from smm_desktop.signing.terms import SealReason, TrustMode

KEY, READING = SenderKey.create(), ReadingKey.create()
KEYS = PartyKeys(9, "Örnek SMM", TrustMode.REAL, KEY.public, (READING.recipient,))
REQUEST = KeyFile(KeyFileKind.REQUEST, KEYS, datetime(2026, 11, 23, tzinfo=UTC))


def test_a_key_file_comes_back_as_it_was_made() -> None:
    assert read_key_file(write_key_file(REQUEST, [KEY])) == REQUEST


def test_a_former_key_can_stand_for_a_new_one() -> None:
    former = SenderKey.create()
    found = read_key_file(write_key_file(REQUEST, [KEY, former]), [former.public])
    assert len(found.seals) == 1


def test_a_file_not_sealed_by_its_own_key_is_refused() -> None:
    with pytest.raises(Refusal) as refused:
        read_key_file(write_key_file(REQUEST, [SenderKey.create()]))
    assert refused.value.term is SealReason.SEAL_BROKEN


def test_a_newer_key_file_is_refused_by_name() -> None:
    with pytest.raises(Refusal) as refused:
        read_key_file(write_key_file(REQUEST, [KEY], format_version=2))
    assert refused.value.term is SealReason.KEY_FILE_NEWER


def altered(**changes: Any) -> bytes:
    body = json.loads(read_envelope(write_key_file(REQUEST, [KEY])).statement) | changes
    return seal(FORMAT, json.dumps(body).encode(), [KEY])


@pytest.mark.parametrize(
    "changes",
    [
        {"kind": "trust"},
        {"kind": "other"},
        {"center": 0},
        {"center": True},
        {"name": ""},
        {"mode": "exam"},
        {"ed25519": "AAAA"},
        {"age": []},
        {"age": ["age1xyz"]},
        {"made_at": "2026-11-23T00:00:00"},
        {"version": "1"},
    ],
)
def test_a_file_that_makes_no_sense_is_refused(changes: dict[str, Any]) -> None:
    with pytest.raises(Refusal) as refused:
        read_key_file(altered(**changes))
    assert refused.value.term is SealReason.KEY_FILE_UNREADABLE


def test_a_fingerprint_is_six_blocks_of_five_digits() -> None:
    blocks = KEYS.fingerprint.split(" ")
    assert [len(block) for block in blocks if block.isdecimal()] == [5] * 6


@pytest.mark.parametrize(
    "other", [replace(KEYS, center=8), replace(KEYS, recipients=()), replace(KEYS, public=b"x")]
)
def test_a_fingerprint_covers_center_and_keys(other: PartyKeys) -> None:
    assert other.fingerprint != KEYS.fingerprint


def test_a_fingerprint_stays_what_it_was() -> None:
    assert fingerprint(9, bytes(32), ["age1example"]) == "31900 45843 84440 15522 34497 45408"


def test_fingerprints_are_compared_by_their_digits() -> None:
    spelt = KEYS.fingerprint.replace(" ", "-")
    assert (same_fingerprint(spelt, KEYS.fingerprint), same_fingerprint("", "")) == (True, False)
