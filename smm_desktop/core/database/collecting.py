"""Bulk work without the search for circles: rows by the hundred thousand hold none, and looking costs a fifth."""

import gc
from collections.abc import Iterator
from contextlib import contextmanager


@contextmanager
def no_collecting() -> Iterator[None]:
    """Pauses the collector; what nobody holds any more goes at once all the same."""
    was_on = gc.isenabled()
    gc.disable()
    try:
        yield
    finally:
        if was_on:
            gc.enable()
