"""Mutated packages: none is taken for one that holds, none makes the reader stumble, none makes it swell.

`SMM_FUZZ=100000` asks for more of them than the usual run.
"""

from __future__ import annotations

import os
import random
import tracemalloc
from collections.abc import Callable
from contextlib import suppress
from pathlib import Path

import pytest

from smm_desktop.core.refusals import Refusal
from smm_desktop.exchange.records import open_package, read_payload
from smm_desktop.exchange.service.comparing import Comparison
from tests.exchange.builders import House
from tests.exchange.case_keys import PACKAGES, kept_keys
from tests.exchange.outside_maker import honest_lines, signed

COUNT = int(os.environ.get("SMM_FUZZ", "3000"))
VALID = tuple(path.read_bytes() for path in sorted((PACKAGES / "valid").glob("*.smm")))
MOST_MEMORY = 30_000_000
Mutation = Callable[[bytearray, random.Random], None]


def flip(data: bytearray, dice: random.Random) -> None:
    place = dice.randrange(len(data))
    data[place] ^= 1 << dice.randrange(8)


def overwrite(data: bytearray, dice: random.Random) -> None:
    place = dice.randrange(len(data))
    data[place : place + dice.randrange(1, 60)] = dice.randbytes(dice.randrange(1, 60))


def cut(data: bytearray, dice: random.Random) -> None:
    del data[dice.randrange(len(data)) :]


def take_out(data: bytearray, dice: random.Random) -> None:
    place = dice.randrange(len(data))
    del data[place : place + dice.randrange(1, 200)]


def put_in(data: bytearray, dice: random.Random) -> None:
    place = dice.randrange(len(data) + 1)
    data[place:place] = dice.randbytes(dice.randrange(1, 200))


def swap(data: bytearray, dice: random.Random) -> None:
    one, other = (dice.randrange(len(data)) for _ in range(2))
    piece = data[one : one + 40]
    data[other : other + 40] = piece


def join(data: bytearray, dice: random.Random) -> None:
    """The beginning of one package and the end of another."""
    other = dice.choice(VALID)
    place = dice.randrange(len(data))
    data[place:] = other[dice.randrange(len(other)) :]


def sizes(data: bytearray, dice: random.Random) -> None:
    """Numbers that a header could lie with."""
    place = dice.randrange(max(len(data) - 4, 1))
    data[place : place + 4] = dice.choice(
        [b"\xff\xff\xff\xff", b"\0\0\0\0", b"\xff\xff\xff\x7f", b"\1\0\0\0"]
    )


MUTATIONS: tuple[Mutation, ...] = (flip, flip, overwrite, cut, take_out, put_in, swap, join, sizes)


def mutated(dice: random.Random) -> bytes:
    data = bytearray(dice.choice(VALID))
    for _ in range(dice.choice([1, 1, 1, 2, 5])):
        if data:
            dice.choice(MUTATIONS)(data, dice)
    return bytes(data)


def test_no_mutated_package_is_accepted(tmp_path: Path) -> None:
    dice, path = random.Random(9), tmp_path / "mutated.smm"  # noqa: S311 -- dice, no secrets
    for _ in range(COUNT):
        data = mutated(dice)
        if data not in VALID:
            path.write_bytes(data)
            with pytest.raises(Refusal):
                open_package(path)


def test_mutated_lines_under_a_good_signature_are_taken_or_refused(world: House, tmp_path: Path) -> None:
    """Whoever holds a center's key may sign nonsense: a plan or a refusal, and nothing else, comes of it."""
    dice, path = random.Random(6), tmp_path / "signed.smm"  # noqa: S311 -- as above
    reader, lines = kept_keys().reading, honest_lines()
    for _ in range(COUNT // 10):
        data = bytearray(lines)
        for _ in range(dice.choice([1, 1, 2, 4])):
            if data:
                dice.choice(MUTATIONS)(data, dice)
        path.write_bytes(signed(bytes(data), counts={"teacher": max(data.count(b"\n") - 1, 0)}))
        with suppress(Refusal), world.directorate.database.read() as session:
            package = open_package(path)
            comparison = Comparison(session.connection(), package.manifest, None)
            read_payload(package, [reader], comparison.take)
            comparison.finish()
    assert world.directorate.names(9) == []


def test_the_readers_memory_is_bounded(tmp_path: Path) -> None:
    dice, path = random.Random(4), tmp_path / "mutated.smm"  # noqa: S311 -- as above
    tracemalloc.start()
    for _ in range(200):
        path.write_bytes(mutated(dice))
        try:
            open_package(path)
        except Refusal:
            continue
    _, most = tracemalloc.get_traced_memory()
    tracemalloc.stop()
    assert most < MOST_MEMORY


def test_every_bit_of_a_package_counts(tmp_path: Path) -> None:
    data, path = VALID[-1], tmp_path / "flipped.smm"
    for place in range(0, len(data), 3):
        path.write_bytes(data[:place] + bytes([data[place] ^ 1 << place % 8]) + data[place + 1 :])
        with pytest.raises(Refusal):
            open_package(path)
