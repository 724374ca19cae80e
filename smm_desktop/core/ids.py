"""Identifiers: UUIDs of version 7 (RFC 9562), ordered by time and strictly rising within one process."""

import secrets
import threading
import time
from uuid import UUID

_VERSION_AND_VARIANT = (7 << 76) | (2 << 62)
_RANDOM_BITS = 74
_STEP_BITS = 32


class _Sequence:
    """The 48 bits of milliseconds and the 74 bits after them, as one number that only rises."""

    def __init__(self) -> None:
        self._lock = threading.Lock()
        self._last = 0

    def next(self, milliseconds: int) -> int:
        with self._lock:
            if milliseconds > self._last >> _RANDOM_BITS:
                # the top random bit stays free, so that steps within one millisecond never run into the next
                self._last = (milliseconds << _RANDOM_BITS) | secrets.randbits(_RANDOM_BITS - 1)
            else:
                self._last += 1 + secrets.randbits(_STEP_BITS)
            return self._last


_sequence = _Sequence()


def new_id() -> UUID:
    """A fresh UUIDv7, greater than every one made before in this process."""
    value = _sequence.next(time.time_ns() // 1_000_000)
    milliseconds, tail = value >> _RANDOM_BITS, value & ((1 << _RANDOM_BITS) - 1)
    high, low = tail >> 62, tail & ((1 << 62) - 1)
    return UUID(int=(milliseconds << 80) | (high << 64) | low | _VERSION_AND_VARIANT)
