"""The words of the center: its role, its rule book, its keys, and why a deed on them is refused."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import asdict, dataclass
from datetime import date
from decimal import Decimal
from enum import StrEnum
from typing import Self


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
    PASS_MARK = "achievement.pass_mark"  # noqa: S105 -- başarı notu
    LESSON_MINUTES = "lesson.minutes"  # ders süresi
    NUMBER_PATTERN = "certificate.number_pattern"  # belge numarası kalıbı
    SIGNERS = "certificate.signers"  # imzalayanlar
    REPORT_PERIODS = "report.periods"  # rapor dönemleri


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


class ClosureOrigin(StrEnum):
    """Why a day is closed."""

    LAW = "law"  # genel tatil
    FEAST = "feast"  # dinî bayram
    CENTER = "center"  # merkezin kapalı günü


@dataclass(frozen=True, slots=True)
class DayClosure:
    """A day without lessons from a minute after local midnight on (0: the whole day; 780: from 13:00)."""

    day: date
    name: str
    name_en: str
    from_minute: int
    origin: ClosureOrigin
    is_verified: bool
    source: str

    @property
    def is_whole_day(self) -> bool:
        return self.from_minute == 0


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
class LetterheadSnapshot:
    """The center's letterhead as on paper; the fields are those of `paper.letterhead.Letterhead`."""

    lines: tuple[str, ...]
    institution: str
    logos: tuple[bytes, ...] = ()
    contact: str = ""
    state: str = "T.C."


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


@dataclass(frozen=True, slots=True)
class ProfileDraft:
    """The center's own data as typed in; a logo is a PNG or JPEG file's bytes."""

    name: str
    province_code: int
    coordinator: str
    district: str = ""
    address: str = ""
    phone: str = ""
    email: str = ""
    web: str = ""
    coordinator_title: str = ""
    principal: str = ""
    principal_title: str = ""
    letterhead_lines: tuple[str, ...] = ()
    letterhead_institution: str = ""
    logo_left: bytes | None = None
    logo_right: bytes | None = None


@dataclass(frozen=True, slots=True)
class SetUp:
    """Whose database a new one is; the directorate has no number. Empty titles take the usual ones."""

    center_number: int | None
    role: DatabaseRole
    name: str
    province_code: int
    coordinator: str
    district: str = ""
    address: str = ""
    web: str = ""
    coordinator_title: str = ""
    principal: str = ""
    principal_title: str = ""
    is_test: bool = False


class PatternFault(StrEnum):
    """What is wrong with a pattern of certificate numbers."""

    PLACE_UNKNOWN = "place_unknown"
    PLACE_MISSING = "place_missing"
    PLACE_REPEATED = "place_repeated"
    PLACES_TOUCH = "places_touch"
    CHECK_NOT_LAST = "check_not_last"
    SIGN_NOT_ALLOWED = "sign_not_allowed"
    TOO_LONG = "too_long"


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
    CLOSED_DAY_UNKNOWN = "closed_day_unknown"
    UNKNOWN_PROVINCE = "unknown_province"
    COORDINATOR_MISSING = "coordinator_missing"
