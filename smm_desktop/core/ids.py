"""Identifiers: UUIDs of version 7 (RFC 9562), which rise with time, and random ones where time would tell too much."""

import itertools
import secrets
import struct
import threading
import time
from uuid import UUID

_VERSION_AND_VARIANT = (7 << 76) | (2 << 62)
_RANDOM_BITS = 74
_STEP_BYTES = 4


class _Sequence:
    """The 48 bits of milliseconds and the 74 bits after them, as one number that only rises."""

    def __init__(self) -> None:
        self._lock = threading.Lock()
        self._last = 0

    def take(self, count: int, milliseconds: int) -> list[int]:
        steps = struct.unpack(f"{count}I", secrets.token_bytes(count * _STEP_BYTES))
        with self._lock:
            if milliseconds > self._last >> _RANDOM_BITS:
                # the top random bit stays free, so that steps within one millisecond never run into the next
                self._last = (milliseconds << _RANDOM_BITS) | secrets.randbits(_RANDOM_BITS - 1)
            taken = list(itertools.accumulate(steps, lambda last, step: last + 1 + step, initial=self._last))
            self._last = taken[-1]
        return taken[1:]


_sequence = _Sequence()


def _as_uuid(value: int) -> UUID:
    milliseconds, tail = value >> _RANDOM_BITS, value & ((1 << _RANDOM_BITS) - 1)
    high, low = tail >> 62, tail & ((1 << 62) - 1)
    return UUID(int=(milliseconds << 80) | (high << 64) | low | _VERSION_AND_VARIANT)


def new_ids(count: int) -> list[UUID]:
    """Fresh UUIDv7s in rising order, cheaper by the dozen."""
    return [_as_uuid(value) for value in _sequence.take(count, time.time_ns() // 1_000_000)]


def new_id() -> UUID:
    """A fresh UUIDv7, greater than every one made before in this process."""
    return new_ids(1)[0]


def random_ids(count: int) -> list[UUID]:
    """UUIDs of version 4 in rising order: they tell neither when nor in which order their rows came to be."""
    made = (UUID(bytes=secrets.token_bytes(16), version=4) for _ in range(count))
    return sorted(made, key=lambda one: one.int)
