"""What the solver refuses names ids; people read names and codes."""

from __future__ import annotations

from collections.abc import Iterator
from contextlib import contextmanager
from typing import Any

from smm_desktop.core.refusals import Refusal
from smm_desktop.placements.service.proposals import PreparedMatch


@contextmanager
def in_names(ready: PreparedMatch) -> Iterator[None]:
    """A refusal from inside names teachers and offers as people know them."""
    try:
        yield
    except Refusal as refusal:
        refusal.values = {name: _named(ready, value) for name, value in refusal.values.items()}
        raise


def _named(ready: PreparedMatch, value: Any) -> Any:
    if isinstance(value, tuple | list):
        return tuple(_named(ready, one) for one in value)
    names = {str(own): row.name for own, row in ready.facts.requests.items()}
    codes = {str(own): row.code for own, row in ready.facts.offers.items()}
    return (names | codes).get(value, value) if isinstance(value, str) else value
