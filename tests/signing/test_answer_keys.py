"""Answers made in a browser: only the round's key opens them, under the round's name, byte by byte."""

from __future__ import annotations

from dataclasses import replace

import pytest

from smm_desktop.core.refusals import Refusal
from smm_desktop.signing.answer_keys import AnswerKey, SealedAnswers, seal_answers
from smm_desktop.signing.terms import SealReason

KEY = AnswerKey.create()
SEALED = seal_answers(KEY.public, "ğüşiöç".encode(), b"round")


def reason(sealed: SealedAnswers, key: AnswerKey = KEY, context: bytes = b"round") -> object:
    with pytest.raises(Refusal) as refused:
        key.open(sealed, context)
    return refused.value.term


def test_the_key_opens_what_was_sealed_for_it() -> None:
    assert KEY.open(SEALED, b"round").decode() == "ğüşiöç"


def test_another_key_does_not() -> None:
    assert reason(SEALED, AnswerKey.create()) is SealReason.ENCRYPTION_BROKEN


def test_another_round_does_not() -> None:
    assert reason(SEALED, context=b"other") is SealReason.ENCRYPTION_BROKEN


@pytest.mark.parametrize("part", ["point", "nonce", "sealed"])
def test_no_byte_may_change(part: str) -> None:
    value = getattr(SEALED, part)
    for place in range(len(value)):
        changed = value[:place] + bytes([value[place] ^ 1]) + value[place + 1 :]
        assert reason(replace(SEALED, **{part: changed})) is SealReason.ENCRYPTION_BROKEN


@pytest.mark.parametrize("point", [b"", b"\x04" + bytes(64), b"\x00" * 65, b"\x02" + bytes(32)])
def test_a_point_off_the_curve_is_refused(point: bytes) -> None:
    assert reason(replace(SEALED, point=point)) is SealReason.ENCRYPTION_BROKEN


def test_the_same_answers_look_different_each_time() -> None:
    assert seal_answers(KEY.public, b"a", b"").sealed != seal_answers(KEY.public, b"a", b"").sealed


def test_the_key_rests_sealed() -> None:
    blob = KEY.to_bytes(bytes(32))
    assert KEY.scalar not in blob
    assert AnswerKey.from_bytes(blob, bytes(32)) == KEY


def test_another_database_cannot_unseal_it() -> None:
    with pytest.raises(Refusal) as refused:
        AnswerKey.from_bytes(KEY.to_bytes(bytes(32)), b"\x01" * 32)
    assert refused.value.term is SealReason.KEY_LOCKED


def test_the_key_is_not_printed() -> None:
    assert repr(KEY.scalar) not in repr(KEY)
