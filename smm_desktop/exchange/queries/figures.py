"""What the centers did, in figures: by center, province, field or month of a span, with one line for all of it.

Trainings and on-the-job training stand apart, since their hours and their people do not mean the same.
"""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass

from sqlalchemy.orm import Session

from smm_desktop.centers import queries as centers
from smm_desktop.certificates import queries as certificates
from smm_desktop.certificates.queries import CertificateTotals
from smm_desktop.exchange.queries.figure_lines import Key, line_name_of, ordered_lines
from smm_desktop.exchange.queries.placed_figures import (
    NOTHING_PLACED,
    JointRow,
    PlacedRow,
    joint_rows,
    placed_figures,
)
from smm_desktop.teachers import queries as teachers
from smm_desktop.trainings import queries as trainings
from smm_desktop.trainings.queries import TotalsFilter, TrainingTotals
from smm_desktop.trainings.terms import Breakdown

_COLUMNS = {"valid": "certificates"}


@dataclass(frozen=True, slots=True)
class FigureRow:
    """One line. `name` is empty for months and for trainings of no field: window and paper word those themselves."""

    key: Key
    name: str
    activities: int
    closed: int
    lessons: int
    participations: int
    persons: int
    attended_minutes: int
    recorded_minutes: int
    certificates: int
    revoked: int

    @property
    def id(self) -> str:
        return str(self.key)

    @property
    def attendance(self) -> float | None:
        """The share of recorded minutes that were attended, 0 to 1."""
        return self.attended_minutes / self.recorded_minutes if self.recorded_minutes else None


@dataclass(frozen=True, slots=True)
class Figures:
    """The lines in their order, and all of them together: people count once there, so it is no sum.

    `rows` and `total` are of trainings, `placed` and `placed_total` of on-the-job training.
    """

    by: Breakdown
    chosen: TotalsFilter
    rows: tuple[FigureRow, ...]
    total: FigureRow
    registered: int
    placed: tuple[PlacedRow, ...] = ()
    placed_total: PlacedRow = NOTHING_PLACED

    @property
    def joint(self) -> tuple[JointRow, JointRow, JointRow]:
        """Trainings, on-the-job training, and both together."""
        return joint_rows(self.total, self.placed_total)


def figures(session: Session, by: Breakdown, chosen: TotalsFilter) -> Figures:
    """Every center has a line, whether it reported or not; other lines only where there is something to count."""
    rows = ordered_lines(by, _lines(session, by, chosen))
    placed, placed_total = placed_figures(session, by, chosen)
    return Figures(
        by,
        chosen,
        rows,
        _total(rows, trainings.person_total(session, chosen)),
        teachers.person_count(session, chosen.center),
        placed,
        placed_total,
    )


def _total(rows: Sequence[FigureRow], persons: int) -> FigureRow:
    """All but the people adds up."""
    names = (*TrainingTotals.__slots__, *CertificateTotals.__slots__)
    sums = {name: sum(getattr(row, _COLUMNS.get(name, name)) for row in rows) for name in names}
    counted = TrainingTotals(**{name: sums[name] for name in TrainingTotals.__slots__} | {"persons": persons})
    return _line(0, "", counted, CertificateTotals(sums["valid"], sums["revoked"]))


def _lines(session: Session, by: Breakdown, chosen: TotalsFilter) -> Mapping[Key, FigureRow]:
    counted = trainings.training_totals(session, by, chosen)
    issued = certificates.certificate_totals(session, by, chosen)
    keys: set[Key] = {*counted, *issued}
    if by is Breakdown.CENTER and chosen.center is None:
        keys |= {one.number for one in centers.reference().centers}
    return {
        key: _line(
            key,
            line_name_of(by, key),
            counted.get(key, TrainingTotals()),
            issued.get(key, CertificateTotals()),
        )
        for key in keys
    }


def _line(key: Key, name: str, counted: TrainingTotals, issued: CertificateTotals) -> FigureRow:
    return FigureRow(
        key=key,
        name=name,
        activities=counted.activities,
        closed=counted.closed,
        lessons=counted.lessons,
        participations=counted.participations,
        persons=counted.persons,
        attended_minutes=counted.attended_minutes,
        recorded_minutes=counted.recorded_minutes,
        certificates=issued.valid,
        revoked=issued.revoked,
    )
