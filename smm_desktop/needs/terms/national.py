"""A field's competencies over all centers: what teachers say and, beside it, what industry says."""

from __future__ import annotations

from dataclasses import dataclass

from smm_desktop.needs.terms.figures import ItemResult


@dataclass(frozen=True, slots=True)
class NationalItem:
    """One competency. A side is None where nobody was asked, and silent below five pairs."""

    competency: str
    group: str
    teachers: ItemResult | None
    industry: ItemResult | None
    centers: int  # whose answers are in it

    @property
    def id(self) -> str:
        return self.competency


@dataclass(frozen=True, slots=True)
class NationalRanking:
    """A field's competencies that were asked on scales of so many points, the largest need of teachers first."""

    field_code: str
    points: int
    rounds: int
    centers: int
    items: tuple[NationalItem, ...]
