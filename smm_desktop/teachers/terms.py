"""The words of the teacher register, and why a deed on it is refused."""

from __future__ import annotations

from enum import StrEnum


class Employment(StrEnum):
    """How a teacher is employed (istihdam durumu)."""

    PERMANENT = "permanent"  # kadrolu
    CONTRACTED = "contracted"  # sözleşmeli
    HOURLY = "hourly"  # ücretli
    MASTER_TRAINER = "master_trainer"  # usta öğretici
    ON_LEAVE = "on_leave"  # aylıksız izinli
    RETIRED = "retired"  # emekli
    LEFT = "left"  # ayrıldı


class IdentityFault(StrEnum):
    """What is wrong with a T.C. identity number."""

    MISSING = "missing"
    NOT_ELEVEN_DIGITS = "not_eleven_digits"
    STARTS_WITH_ZERO = "starts_with_zero"
    CHECK_DIGITS_WRONG = "check_digits_wrong"
    OBVIOUS_FAKE = "obvious_fake"


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
    EMAIL_FAULTY = "email_faulty"
    PHONE_FAULTY = "phone_faulty"
    LANGUAGE_FAULTY = "language_faulty"
    TEACHER_UNKNOWN = "teacher_unknown"
    MERGE_WITH_ITSELF = "merge_with_itself"
    MERGE_IDENTITIES_DIFFER = "merge_identities_differ"
    STILL_REFERENCED = "still_referenced"
    NO_HEADER_FOUND = "no_header_found"
    NO_NAME_COLUMN = "no_name_column"
    NOTHING_TO_IMPORT = "nothing_to_import"
    IMPORT_OUTDATED = "import_outdated"
