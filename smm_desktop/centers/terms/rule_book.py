"""The rule book: its keys, its status, who signs, and what a training freezes of it."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import asdict, dataclass
from enum import StrEnum
from typing import Self


class RuleStatus(StrEnum):
    """Whether a rule's value was found in an official text or confirmed by the coordinator."""

    UNVERIFIED = "unverified"  # doğrulanmamış
    CONFIRMED = "confirmed"  # doğrulanmış


class RuleKey(StrEnum):
    """Every value of the rule book."""

    MINIMUM_ATTENDANCE = "attendance.minimum_percent"  # asgari devam yüzdesi
    EXCUSED_COUNTS = "attendance.excused_counts_as_present"  # mazeretli devamsızlık
    PASS_MARK = "achievement.pass_mark"  # noqa: S105 -- başarı notu
    LESSON_MINUTES = "lesson.minutes"  # ders süresi
    NUMBER_PATTERN = "certificate.number_pattern"  # belge numarası kalıbı
    SIGNERS = "certificate.signers"  # imzalayanlar
    REPORT_PERIODS = "report.periods"  # rapor dönemleri
    PLACEMENT_MINIMUM = "placement.minimum_percent"  # işbaşı eğitiminde asgari devam yüzdesi
    PLACEMENT_HOUR = "placement.hour_minutes"  # işbaşı eğitiminde bir saatin süresi


PLACEMENT_RULES = frozenset(
    {RuleKey.PLACEMENT_MINIMUM, RuleKey.PLACEMENT_HOUR}
)  # trainings do not freeze them


class SignerRole(StrEnum):
    """Who signs a certificate."""

    COORDINATOR = "coordinator"  # koordinatör
    PRINCIPAL = "principal"  # okul müdürü
    OTHER = "other"  # adıyla yazılan biri


@dataclass(frozen=True, slots=True)
class Signer:
    """Who signs, as printed under a signature line."""

    name: str
    title: str
    role: SignerRole = SignerRole.OTHER


@dataclass(frozen=True, slots=True)
class FrozenRules:
    """The rule book's numbers as they stood when a training opened.

    Percent values are 0 to 100 of planned minutes; the pass mark is 0 to 100 points; lesson_minutes is the
    length of one slot.
    """

    minimum_attendance_percent: int
    excused_counts_as_present: bool
    pass_mark: int
    lesson_minutes: int
    number_pattern: str
    unverified: tuple[str, ...] = ()  # keys that nobody had confirmed by then

    def to_json(self) -> dict[str, object]:
        """Plain values for a JSON column; `from_json` reads them back."""
        return {**asdict(self), "unverified": list(self.unverified)}

    @classmethod
    def from_json(cls, values: Mapping[str, object]) -> Self:
        unverified = values.get("unverified", ())
        texts = tuple(str(key) for key in unverified) if isinstance(unverified, (list, tuple)) else ()
        return cls(**{**values, "unverified": texts})  # type: ignore[arg-type]  # what `to_json` wrote
