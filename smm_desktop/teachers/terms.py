"""The words of the teacher register, and why a deed on it is refused."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from dataclasses import field as dataclass_field
from enum import StrEnum

from smm_desktop.core.official_numbers import IdentityFault


class Employment(StrEnum):
    """How a teacher is employed (istihdam durumu)."""

    PERMANENT = "permanent"  # kadrolu
    CONTRACTED = "contracted"  # sözleşmeli
    HOURLY = "hourly"  # ücretli
    MASTER_TRAINER = "master_trainer"  # usta öğretici
    ON_LEAVE = "on_leave"  # aylıksız izinli
    RETIRED = "retired"  # emekli
    LEFT = "left"  # ayrıldı


class ExcuseCode(StrEnum):
    """Why an absence is excused: a code, never a medical text."""

    HEALTH = "health"  # sağlık
    OFFICIAL_DUTY = "official_duty"  # görevli
    FAMILY = "family"  # aile
    OTHER = "other"  # diğer


class RowVerdict(StrEnum):
    """What an import would do with one row of the spreadsheet."""

    NEW = "new"  # yeni
    MATCHED = "matched"  # eşleşti, değişiklik yok
    CHANGED = "changed"  # eşleşti, değişecek
    DOUBTFUL = "doubtful"  # şüpheli: bir kişinin karar vermesi gerekir
    REFUSED = "refused"  # alınmadı


class TeacherReason(StrEnum):
    """Why a deed on the register is refused."""

    IDENTITY_NUMBER_FAULTY = "identity_number_faulty"
    IDENTITY_NUMBER_TAKEN = "identity_number_taken"
    NAME_MISSING = "name_missing"
    NAME_TOO_LONG = "name_too_long"
    UNKNOWN_PROVINCE = "unknown_province"
    UNKNOWN_FIELD = "unknown_field"
    UNKNOWN_BRANCH = "unknown_branch"
    TEXT_TOO_LONG = "text_too_long"
    EMAIL_FAULTY = "email_faulty"
    PHONE_FAULTY = "phone_faulty"
    LANGUAGE_FAULTY = "language_faulty"
    TEACHER_UNKNOWN = "teacher_unknown"
    MERGE_WITH_ITSELF = "merge_with_itself"
    MERGE_IDENTITIES_DIFFER = "merge_identities_differ"
    DISTINCT_FROM_ITSELF = "distinct_from_itself"
    UNDO_DOUBLES_NUMBER = "undo_doubles_number"  # name: str, who has the number today
    STILL_REFERENCED = "still_referenced"
    SHEET_UNKNOWN = "sheet_unknown"  # sheet
    NO_HEADER_FOUND = "no_header_found"
    NO_NAME_COLUMN = "no_name_column"
    NOTHING_TO_IMPORT = "nothing_to_import"
    IMPORT_OUTDATED = "import_outdated"
    IMPORT_NUMBERS_CLASH = "import_numbers_clash"  # name: str, rows: str


class ImportField(StrEnum):
    """What a column of a teacher list can hold."""

    IDENTITY_NUMBER = "identity_number"
    FULL_NAME = "full_name"
    FIRST_NAME = "first_name"
    LAST_NAME = "last_name"
    SCHOOL = "school"
    PROVINCE = "province"
    DISTRICT = "district"
    FIELD = "field"
    BRANCH = "branch"
    SUBJECT = "subject"
    EMAIL = "email"
    PHONE = "phone"
    LANGUAGES = "languages"
    EMPLOYMENT = "employment"
    NOTE = "note"


class RowProblem(StrEnum):
    """What is noticed about one row of a teacher list; the values that go with it stand in `Problem`."""

    IDENTITY_NUMBER_FAULTY = "identity_number_faulty"
    IDENTITY_NUMBER_MISSING = "identity_number_missing"
    NAME_MISSING = "name_missing"
    NAME_TOO_LONG = "name_too_long"
    NOT_A_NAME = "not_a_name"
    NAME_DIFFERS = "name_differs"
    LOOKS_LIKE = "looks_like"
    REPEATED_ROW = "repeated_row"
    FORMULA_CELL = "formula_cell"
    PROVINCE_UNKNOWN = "province_unknown"
    FIELD_UNKNOWN = "field_unknown"
    FIELD_FROM_BRANCH = "field_from_branch"
    BRANCH_UNKNOWN = "branch_unknown"
    EMAIL_FAULTY = "email_faulty"
    PHONE_FAULTY = "phone_faulty"
    LANGUAGE_UNKNOWN = "language_unknown"
    EMPLOYMENT_UNKNOWN = "employment_unknown"
    TEXT_TOO_LONG = "text_too_long"


class RowDecision(StrEnum):
    """What a person decided about a doubtful row."""

    SAME_PERSON = "same_person"  # aynı kişi: güncelle
    NEW_PERSON = "new_person"  # başka kişi: ekle
    SKIP = "skip"  # atla


class TeacherSort(StrEnum):
    """By which column the register is sorted."""

    NAME = "name"
    SCHOOL = "school"
    PROVINCE = "province"
    FIELD = "field"
    SUBJECT = "subject"
    EMPLOYMENT = "employment"


@dataclass(frozen=True, slots=True)
class TeacherDraft:
    """A teacher as typed or imported; `languages` maps ISO 639-1 codes to a CEFR level or ""."""

    first_name: str
    last_name: str
    identity_number: str | None = None
    school: str = ""
    province_code: int | None = None
    district: str = ""
    field_code: str | None = None
    branch_code: str | None = None
    subject: str = ""
    email: str = ""
    phone: str = ""
    languages: Mapping[str, str] = dataclass_field(default_factory=dict)
    employment: Employment = Employment.PERMANENT
    note: str = ""


@dataclass(frozen=True, slots=True)
class Problem:
    """One thing noticed about a row: what, in which field, and the text that was found."""

    kind: RowProblem
    field: ImportField | None = None
    found: str = ""
    fault: IdentityFault | None = None
    row_number: int | None = None


class LikenessGround(StrEnum):
    """Why two entries of the register look like one person."""

    SAME_IDENTITY = "same_identity"
    SAME_NAME = "same_name"
    ALIKE_NAME = "alike_name"
    SAME_SCHOOL = "same_school"
    SAME_DISTRICT = "same_district"
    SAME_EMAIL = "same_email"
    SAME_PHONE = "same_phone"


@dataclass(frozen=True, slots=True)
class FieldChange:
    """What an import or a merge would do to one field of a known teacher; both sides as stored."""

    field: ImportField
    before: object
    after: object
