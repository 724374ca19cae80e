"""Trust lists as files, sound and broken, and the user's own."""

from __future__ import annotations

import json
from collections.abc import Callable
from datetime import date
from pathlib import Path
from typing import Any

import pytest

from smm_desktop.core.refusals import Refusal
from smm_desktop.signing.terms import SigningReason, TrustMode
from smm_desktop.signing.trust import EMPTY, Revocation, TrustedCenter, TrustedKey, TrustedRoot, TrustList
from smm_desktop.signing.trust_file import read_trust_list, write_trust_list
from smm_desktop.signing.trust_store import TrustStore, known_keys_path
from tests.signing.builders import authority, proof_key

MAY = date(2026, 5, 1)
WHOLE = TrustList(
    (
        TrustedCenter(
            7,
            "Şişli Merkezi",
            TrustMode.TEST,
            (TrustedRoot(authority().certificate.der, MAY),),
            (TrustedKey(proof_key().public),),
            MAY,
        ),
    ),
    (Revocation("SMM-1", 7, MAY, "data_wrong"),),
)


def refusal_of(data: bytes) -> SigningReason:
    with pytest.raises(Refusal) as caught:
        read_trust_list(data)
    return SigningReason(caught.value.term)


def test_a_list_comes_back_as_it_was() -> None:
    assert read_trust_list(write_trust_list(WHOLE)) == WHOLE


def test_an_empty_list_comes_back() -> None:
    assert read_trust_list(write_trust_list(EMPTY)) == EMPTY


def test_a_list_is_readable_by_people() -> None:
    assert "Şişli Merkezi".encode() in write_trust_list(WHOLE)


def test_an_editor_s_byte_order_mark_does_no_harm() -> None:
    assert read_trust_list(b"\xef\xbb\xbf" + write_trust_list(WHOLE)) == WHOLE


def test_a_later_version_is_named() -> None:
    assert (
        refusal_of(write_trust_list(WHOLE).replace(b'"version": 1', b'"version": 2'))
        is SigningReason.TRUST_LIST_NEWER
    )


@pytest.mark.parametrize(
    "data", [b"", b"{}", b"[]", b"null", b"\xff", b"[" * 100_000, b'{"format": 1}', b"%PDF"]
)
def test_another_file_is_refused(data: bytes) -> None:
    assert refusal_of(data) is SigningReason.TRUST_LIST_UNREADABLE


@pytest.mark.parametrize(
    "damage",
    [
        lambda body: body.pop("centers"),
        lambda body: body["centers"][0].pop("mode"),
        lambda body: body["centers"][0].update(mode="maybe"),
        lambda body: body["centers"][0].update(number="7"),
        lambda body: body["centers"][0].update(number=True),
        lambda body: body["centers"][0].update(name=None),
        lambda body: body["centers"][0]["roots"][0].update(x509="AAAA"),
        lambda body: body["centers"][0]["roots"][0].update(x509="%%"),
        lambda body: body["centers"][0]["proof_keys"][0].update(ed25519="AAAA"),
        lambda body: body["centers"][0]["proof_keys"][0].update(id="00000000"),
        lambda body: body["centers"][0]["proof_keys"][0].update(withdrawn_on="yesterday"),
        lambda body: body["revocations"][0].update(on=5),
        lambda body: body.update(revocations=[[]]),
    ],
)
def test_a_damaged_list_is_refused(damage: Callable[[Any], object]) -> None:
    body = json.loads(write_trust_list(WHOLE))
    damage(body)
    assert refusal_of(json.dumps(body).encode()) is SigningReason.TRUST_LIST_UNREADABLE


def test_nobody_is_believed_where_there_is_no_list(tmp_path: Path) -> None:
    assert TrustStore(tmp_path / "none.json").load() == EMPTY


def test_what_is_remembered_is_believed(tmp_path: Path) -> None:
    TrustStore(tmp_path / "new" / "keys.json").remember(WHOLE)
    assert TrustStore(tmp_path / "new" / "keys.json").load() == WHOLE


def test_remembering_adds_to_what_was_known(tmp_path: Path) -> None:
    store = TrustStore(tmp_path / "keys.json")
    store.remember(WHOLE)
    store.remember(TrustList((TrustedCenter(8, "Öteki", TrustMode.REAL),)))
    assert [center.number for center in store.load().centers] == [7, 8]


def test_a_broken_list_is_not_taken_for_an_empty_one(tmp_path: Path) -> None:
    (tmp_path / "keys.json").write_bytes(b"{")
    with pytest.raises(Refusal):
        TrustStore(tmp_path / "keys.json").load()


def test_a_broken_list_is_not_overwritten(tmp_path: Path) -> None:
    (tmp_path / "keys.json").write_bytes(b"{")
    with pytest.raises(Refusal):
        TrustStore(tmp_path / "keys.json").remember(WHOLE)
    assert (tmp_path / "keys.json").read_bytes() == b"{"


def test_the_environment_can_name_another_list(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("SMM_DESKTOP_KNOWN_KEYS", str(tmp_path / "mine.json"))
    assert known_keys_path() == tmp_path / "mine.json"
