"""A center that asks, for every test of needs."""

import pytest

from smm_desktop.core.clock import FixedClock
from smm_desktop.core.database.database import Database
from tests.needs.builders import Asking
from tests.needs.stacks import Stack


@pytest.fixture
def asking(database: Database, clock: FixedClock) -> Asking:
    return Asking(database, clock)


@pytest.fixture
def stack(asking: Asking) -> Stack:
    """Six printed forms of an anonymous round."""
    return Stack(asking)
