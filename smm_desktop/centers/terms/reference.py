"""The reference data: centers, fields with branches, provinces."""

from __future__ import annotations

from dataclasses import dataclass
from decimal import Decimal
from enum import StrEnum


class FieldKind(StrEnum):
    """What a field of the catalogue is."""

    VOCATIONAL = "vocational"  # alan (MTAL)
    SUPPORT = "support"  # destek dersi


@dataclass(frozen=True, slots=True)
class Branch:
    """A branch (dal) of a field."""

    code: str
    name: str
    note: str = ""


@dataclass(frozen=True, slots=True)
class Field:
    """A vocational field (alan) or support subject of the catalogue."""

    code: str
    name: str
    kind: FieldKind
    is_pilot: bool
    aliases: tuple[str, ...]
    branches: tuple[Branch, ...]


@dataclass(frozen=True, slots=True)
class DevelopmentIndex:
    """A province's place in the socio-economic ranking (SEGE) of a year; tier 1 (most developed) to 6."""

    year: int
    rank: int
    score: Decimal | None = None
    tier: int | None = None


@dataclass(frozen=True, slots=True)
class Province:
    """A province (il) by its plate code 1 to 81."""

    code: int
    name: str
    aliases: tuple[str, ...] = ()
    indices: tuple[DevelopmentIndex, ...] = ()


@dataclass(frozen=True, slots=True)
class ReferenceCenter:
    """One of the excellence centers (SMM) by its number."""

    number: int
    province_code: int
    district: str
    school: str
    field_codes: tuple[str, ...]
    web: str
    address: str = ""

    @property
    def full_name(self) -> str:
        """The school's name as it stands on a letterhead: MTAL written out."""
        return self.school.replace("MTAL", "Mesleki ve Teknik Anadolu Lisesi")
