"""What the builder reads: the survey, and the competencies that its questions can be about."""

from __future__ import annotations

from dataclasses import dataclass
from uuid import UUID

from smm_desktop.core.database.database import Database
from smm_desktop.needs import queries
from smm_desktop.needs.queries import CompetencyRow, InstrumentRow


@dataclass(frozen=True, slots=True)
class BuilderFacts:
    """The survey is None when it is no longer there."""

    row: InstrumentRow | None
    competencies: tuple[CompetencyRow, ...]


def read_builder(database: Database, instrument_id: UUID) -> BuilderFacts:
    found = database.ask(queries.instrument, instrument_id)
    frame = found.frame_id if found else None
    return BuilderFacts(found, database.ask(queries.competencies, frame) if frame else ())
