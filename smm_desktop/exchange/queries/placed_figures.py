"""On-the-job training in figures, and both kinds of training beside each other."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import asdict, dataclass
from enum import StrEnum
from typing import Protocol

from sqlalchemy.orm import Session

from smm_desktop.centers import queries as centers
from smm_desktop.centers.terms import Breakdown, TotalsFilter
from smm_desktop.certificates import queries as certificates
from smm_desktop.certificates.queries import CertificateTotals
from smm_desktop.exchange.queries.figure_lines import Key, line_name_of, ordered_lines
from smm_desktop.placements import queries as placements
from smm_desktop.placements.queries import PlacementTotals

_MINUTES = 60


@dataclass(frozen=True, slots=True)
class PlacedRow:
    """One line of on-the-job training. `name` is empty where window and paper word it themselves."""

    key: Key
    name: str
    offers: int = 0
    seats: int = 0
    placements: int = 0
    done: int = 0
    persons: int = 0
    companies: int = 0
    worked_minutes: int = 0
    recorded_minutes: int = 0
    certificates: int = 0
    revoked: int = 0

    @property
    def id(self) -> str:
        return str(self.key)

    @property
    def use(self) -> float | None:
        """The share of the places offered that were given to somebody, 0 to 1."""
        return self.placements / self.seats if self.seats else None

    @property
    def hours(self) -> int:
        """Whole hours of sixty minutes."""
        return self.worked_minutes // _MINUTES

    @property
    def attendance(self) -> float | None:
        return self.worked_minutes / self.recorded_minutes if self.recorded_minutes else None


NOTHING_PLACED = PlacedRow(0, "")


class JointKind(StrEnum):
    """What a line of the joint totals counts."""

    TRAININGS = "trainings"  # eğitimler
    ON_THE_JOB = "on_the_job"  # işbaşı eğitimi
    TOGETHER = "together"  # birlikte


@dataclass(frozen=True, slots=True)
class JointRow:
    """What can be added up of both; people cannot, since one may have done both. Hours are of sixty minutes."""

    kind: JointKind
    participations: int
    hours: int
    certificates: int
    revoked: int

    @property
    def id(self) -> str:
        return self.kind.value


class _Trained(Protocol):
    @property
    def participations(self) -> int: ...
    @property
    def attended_minutes(self) -> int: ...
    @property
    def certificates(self) -> int: ...
    @property
    def revoked(self) -> int: ...


def joint_rows(trained: _Trained, placed: PlacedRow) -> tuple[JointRow, JointRow, JointRow]:
    first = (trained.participations, trained.attended_minutes, trained.certificates, trained.revoked)
    second = (placed.placements, placed.worked_minutes, placed.certificates, placed.revoked)
    both = tuple(one + other for one, other in zip(first, second, strict=True))
    lines = zip(JointKind, (first, second, both), strict=True)
    made = [JointRow(kind, count, minutes // _MINUTES, *issued) for kind, (count, minutes, *issued) in lines]
    return made[0], made[1], made[2]


def placed_figures(
    session: Session, by: Breakdown, chosen: TotalsFilter
) -> tuple[tuple[PlacedRow, ...], PlacedRow]:
    """Every center has a line; other lines only where there is something to count. The total counts people once."""
    lines = _lines(session, by, chosen)
    total = _lines(session, Breakdown.ALL, chosen).get(0, NOTHING_PLACED)
    return ordered_lines(by, lines), total


def _lines(session: Session, by: Breakdown, chosen: TotalsFilter) -> Mapping[Key, PlacedRow]:
    counted = placements.placement_totals(session, by, chosen)
    issued = certificates.placement_certificate_totals(session, by, chosen)
    keys: set[Key] = {*counted, *issued}
    if by is Breakdown.CENTER and chosen.center is None:
        keys |= {one.number for one in centers.reference().centers}
    return {
        key: _line(by, key, counted.get(key, PlacementTotals()), issued.get(key, CertificateTotals()))
        for key in keys
    }


def _line(by: Breakdown, key: Key, counted: PlacementTotals, issued: CertificateTotals) -> PlacedRow:
    certified = {"certificates": issued.valid, "revoked": issued.revoked}
    return PlacedRow(key, line_name_of(by, key), **asdict(counted), **certified)
