"""What anybody may write into a manifest or a key file with a key of his own: it is shown as it is, or refused."""

from __future__ import annotations

import json
from base64 import b64encode
from pathlib import Path
from typing import Any

import pytest

from smm_desktop.core.clock import local
from smm_desktop.core.plain_text import is_plain_text, plain_text
from smm_desktop.core.refusals import Refusal
from smm_desktop.exchange.service import inspect
from smm_desktop.exchange.terms import ExchangeReason
from smm_desktop.signing.key_files import FORMAT, read_key_file
from smm_desktop.signing.reading_keys import ReadingKey
from smm_desktop.signing.seals import SenderKey, read_envelope, seal
from smm_desktop.signing.terms import SealReason
from tests.exchange.outside_maker import Member, honest_manifest, signed, zipped

KEY, RECIPIENT = SenderKey.create(), ReadingKey.create().recipient
SENDER = honest_manifest()["sender"]
FIRST_HOUR, LAST_HOUR = "0001-01-01T00:00:00+14:00", "9999-12-31T23:59:59+00:00"
ODD: list[dict[str, Any]] = [
    {"sender": {**SENDER, "name": "\ud800"}},
    {"sender": {**SENDER, "name": "\x1b[2J"}},
    {"sender": {**SENDER, "center": 2**40}},
    {"program": "x" * 100_000},
    {"counts": {"\ud800": 1}},
    {"made_at": FIRST_HOUR},
    {"instance_since": LAST_HOUR},
    {"number": 2**40},
    {"score": 101},
]
ODD_KEYS: list[dict[str, Any]] = [
    {"center": 10**30},
    {"center": -3},
    {"name": "\ud800"},
    {"name": "Örnek\x1b[2J"},
    {"made_at": FIRST_HOUR},
    {"age": [RECIPIENT, RECIPIENT]},
    {"age": {RECIPIENT: 1}},
    {"accepted": "x" * 100_000},
    {"version": True},
    {"version": -1},
]


def crafted(**changed: Any) -> bytes:
    return signed(statement=json.dumps({**honest_manifest(), **changed}).encode())


@pytest.mark.parametrize("changed", ODD, ids=lambda one: next(iter(one)))
def test_an_odd_manifest_is_unreadable(changed: dict[str, Any], tmp_path: Path) -> None:
    (path := tmp_path / "odd.smm").write_bytes(crafted(**changed))
    with pytest.raises(Refusal) as refused:
        inspect(path)
    assert refused.value.term is ExchangeReason.MANIFEST_UNREADABLE


@pytest.mark.parametrize("changed", ODD_KEYS, ids=lambda one: next(iter(one)))
def test_an_odd_key_file_is_unreadable(changed: dict[str, Any]) -> None:
    body = {
        "version": 1,
        "kind": "request",
        "center": 9,
        "name": "Örnek",
        "mode": "real",
        "ed25519": b64encode(KEY.public).decode(),
        "age": [RECIPIENT],
        "made_at": "2026-11-23T00:00:00+00:00",
        "accepted": "",
    }
    with pytest.raises(Refusal) as refused:
        read_key_file(seal(FORMAT, json.dumps({**body, **changed}).encode(), [KEY]))
    assert refused.value.term is SealReason.KEY_FILE_UNREADABLE


@pytest.mark.parametrize("name", ["payloadType", "keyid"])
def test_an_envelope_of_letters_that_nobody_can_write_is_unreadable(name: str) -> None:
    body = {"payloadType": "a", "payload": "", "signatures": [{"keyid": "a", "sig": ""}]}
    (body if name in body else body["signatures"][0])[name] = "\ud800"  # type: ignore[index] # a dict either way
    with pytest.raises(Refusal) as refused:
        read_envelope(json.dumps(body, separators=(",", ":")).encode() + b"\n")
    assert refused.value.term is SealReason.SEAL_UNREADABLE


def test_moments_that_are_taken_can_be_shown(tmp_path: Path) -> None:
    (path := tmp_path / "late.smm").write_bytes(signed(made_at="9999-12-30T00:00:00+00:00"))
    assert local(inspect(path).manifest.made_at).hour == 3


def test_a_name_loses_what_steers_a_terminal() -> None:
    assert plain_text("Örnek\tSMM\x1b\u2028 İ") == "Örnek SMM   İ"
    assert is_plain_text(plain_text("Örnek\tSMM\x1b\u2028 İ"))


def test_a_directory_of_many_members_is_not_even_read(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    one = Member(b"x" * 60_000, b"")
    (path := tmp_path / "many.smm").write_bytes(zipped(one, listed=(one,) * 5))
    monkeypatch.setattr("smm_desktop.exchange.records.container.zipfile.ZipFile", None)
    with pytest.raises(Refusal) as refused:
        inspect(path)
    assert refused.value.term is ExchangeReason.STRANGE_MEMBERS
