"""The words of certificates: kinds, states, reasons for and against, and what a verification answers."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date
from enum import StrEnum


class CertificateKind(StrEnum):
    """What a certificate says of its holder."""

    ATTENDANCE = "attendance"  # katılım belgesi
    ACHIEVEMENT = "achievement"  # başarı belgesi
    ON_THE_JOB = "on_the_job"  # işbaşı eğitimi belgesi


TRAINING_KINDS = (CertificateKind.ATTENDANCE, CertificateKind.ACHIEVEMENT)


class CertificateState(StrEnum):
    """Whether a certificate still counts."""

    VALID = "valid"  # geçerli
    REVOKED = "revoked"  # iptal edildi


class CertificateSort(StrEnum):
    """In which order a list of certificates stands."""

    ISSUED = "issued"  # by year and running number
    HOLDER = "holder"  # by the holder's name, Turkish order


class IneligibleReason(StrEnum):
    """Why somebody gets no certificate of a kind."""

    NOT_CLOSED = "not_closed"
    WITHDRAWN = "withdrawn"
    ON_WAITING_LIST = "on_waiting_list"
    TOO_FEW_MINUTES = "too_few_minutes"
    MARKS_MISSING = "marks_missing"
    NO_EXAM = "no_exam"
    SCORE_MISSING = "score_missing"
    SCORE_TOO_LOW = "score_too_low"
    NOT_FINISHED = "not_finished"  # a placement's log or evaluations are still open
    TOO_FEW_HOURS = "too_few_hours"
    ALREADY_CERTIFIED = "already_certified"


class RevocationReason(StrEnum):
    """Why a certificate was taken back."""

    NAME_WRONG = "name_wrong"  # ad veya soyad yanlış
    DATA_WRONG = "data_wrong"  # başka bilgi yanlış
    ISSUED_IN_ERROR = "issued_in_error"  # sehven düzenlendi
    ATTENDANCE_CORRECTED = "attendance_corrected"  # devam kaydı düzeltildi
    OTHER = "other"  # diğer


class CertificateLanguage(StrEnum):
    """In which words a certificate is drawn."""

    TURKISH = "tr"
    TURKISH_ENGLISH = "tr_en"


class Verdict(StrEnum):
    """What the verification of a certificate answers."""

    GENUINE = "genuine"  # gerçek
    ALTERED = "altered"  # değiştirilmiş
    REVOKED = "revoked"  # iptal edilmiş
    UNKNOWN = "unknown"  # tanınmıyor


class VerdictGround(StrEnum):
    """Why a verification answers as it does."""

    SIGNATURE_VALID = "signature_valid"
    PROOF_VALID = "proof_valid"
    REGISTERED_HERE = "registered_here"
    DOCUMENT_CHANGED = "document_changed"
    PAGES_ADDED_OR_EDITED = "pages_added_or_edited"
    SIGNATURE_MALFORMED = "signature_malformed"
    SIGNATURE_MISSING = "signature_missing"
    SIGNER_UNKNOWN = "signer_unknown"
    SIGNING_KEY_WITHDRAWN = "signing_key_withdrawn"
    KEY_UNKNOWN = "key_unknown"
    KEY_WITHDRAWN = "key_withdrawn"
    PROOF_FORGED = "proof_forged"
    PROOF_MALFORMED = "proof_malformed"
    PROOF_AND_DOCUMENT_DIFFER = "proof_and_document_differ"
    NO_CODE_FOUND = "no_code_found"
    NO_CODE_IN_DOCUMENT = "no_code_in_document"
    CODE_OF_OTHER_KIND = "code_of_other_kind"
    IN_REVOCATION_LIST = "in_revocation_list"
    DIFFERS_FROM_REGISTER = "differs_from_register"


class CertificateReason(StrEnum):
    """Why a deed on certificates is refused."""

    NOBODY_ELIGIBLE = "nobody_eligible"
    NOT_ELIGIBLE = "not_eligible"
    ALREADY_REVOKED = "already_revoked"
    REASON_MISSING = "reason_missing"
    CERTIFICATE_UNKNOWN = "certificate_unknown"
    FILE_PATTERN_BROKEN = "file_pattern_broken"
    NOT_REVOKED_YET = "not_revoked_yet"
    FILE_UNREADABLE = "file_unreadable"
    NUMBERS_USED_UP = "numbers_used_up"
    FOLDER_MISSING = "folder_missing"  # folder: Path


@dataclass(frozen=True, slots=True)
class SignerLine:
    """Who signs on the paper, and as what."""

    name: str
    title: str


@dataclass(frozen=True, slots=True)
class CertificateSnapshot:
    """Everything a certificate says, frozen when it is issued.

    `hours` are lesson hours, of on-the-job training hours worked; `lines` are the letterhead's lines below "T.C.";
    the identity number stays out. `company` and `learnt` (technologies and competencies) are those of a placement.
    """

    number: str
    kind: CertificateKind
    language: CertificateLanguage
    holder: str
    title: str
    title_en: str
    field: str
    hours: int
    starts_on: date
    ends_on: date
    place: str
    center_number: int
    center_name: str
    province: str
    lines: tuple[str, ...]
    signers: tuple[SignerLine, ...]
    issued_on: date
    company: str = ""
    learnt: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True)
class Eligible:
    """Everything that the rule book asks for is there."""


@dataclass(frozen=True, slots=True)
class NotEligible:
    """Why not: all reasons at once."""

    reasons: tuple[IneligibleReason, ...]


Eligibility = Eligible | NotEligible
