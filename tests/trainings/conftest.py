"""A center to work in, for every test of trainings."""

import pytest

from smm_desktop.core.clock import FixedClock
from smm_desktop.core.database.database import Database
from tests.trainings.builders import Center


@pytest.fixture
def center(database: Database, clock: FixedClock) -> Center:
    return Center(database, clock)
