"""The words of the center: its role, its rule book's keys, its keys' purposes, and why a deed on them is refused."""

from __future__ import annotations

from dataclasses import dataclass
from enum import StrEnum


class DatabaseRole(StrEnum):
    """Whose records a database holds."""

    CENTER = "center"  # merkez
    DIRECTORATE = "directorate"  # genel müdürlük


class FieldKind(StrEnum):
    """What a field of the catalogue is."""

    VOCATIONAL = "vocational"  # alan (MTAL)
    SUPPORT = "support"  # destek dersi


class RuleStatus(StrEnum):
    """Whether a rule's value was found in an official text or confirmed by the coordinator."""

    UNVERIFIED = "unverified"  # doğrulanmamış
    CONFIRMED = "confirmed"  # doğrulanmış


class KeyPurpose(StrEnum):
    """What a key of the center signs."""

    AUTHORITY = "authority"  # merkez kök sertifikası
    DOCUMENT = "document"  # PDF imza anahtarı
    PROOF = "proof"  # karekod imza anahtarı


class RuleKey(StrEnum):
    """Every value of the rule book."""

    MINIMUM_ATTENDANCE = "attendance.minimum_percent"  # asgari devam yüzdesi
    EXCUSED_COUNTS = "attendance.excused_counts_as_present"  # mazeretli devamsızlık
    PASS_MARK = "achievement.pass_mark"  # başarı notu
    LESSON_MINUTES = "lesson.minutes"  # ders süresi
    NUMBER_PATTERN = "certificate.number_pattern"  # belge numarası kalıbı
    SIGNERS = "certificate.signers"  # imzalayanlar
    REPORT_PERIODS = "report.periods"  # rapor dönemleri


@dataclass(frozen=True, slots=True)
class Branch:
    """A branch (dal) of a field."""

    code: str
    name: str


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
class Province:
    """A province (il) by its plate code 1 to 81."""

    code: int
    name: str


@dataclass(frozen=True, slots=True)
class ReferenceCenter:
    """One of the excellence centers (SMM) by its number."""

    number: int
    province_code: int
    district: str
    school: str
    field_codes: tuple[str, ...]
    web: str


@dataclass(frozen=True, slots=True)
class FrozenRules:
    """The rule book's numbers as they stood when a training opened.

    Percent values are 0 to 100 of planned minutes; the pass mark is 0 to 100 points; lesson_minutes is one slot's length.
    """

    minimum_attendance_percent: int
    excused_counts_as_present: bool
    pass_mark: int
    lesson_minutes: int
    number_pattern: str


class CenterReason(StrEnum):
    """Why a deed on the center's own data is refused."""

    ALREADY_SET_UP = "already_set_up"
    NOT_SET_UP = "not_set_up"
    UNKNOWN_CENTER = "unknown_center"
    NAME_MISSING = "name_missing"
    RULE_OUT_OF_RANGE = "rule_out_of_range"
    RULE_SOURCE_MISSING = "rule_source_missing"
    NUMBER_PATTERN_BROKEN = "number_pattern_broken"
    NO_SIGNING_KEY = "no_signing_key"
    CLOSED_DAY_KNOWN = "closed_day_known"
