"""A directorate and its centers, for every test of the hand-over."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

import pytest

from smm_desktop.core.clock import FixedClock
from tests.exchange.builders import House, house


@pytest.fixture
def world(tmp_path: Path, clock: FixedClock) -> Iterator[House]:
    yield from house(tmp_path / "world", clock)
