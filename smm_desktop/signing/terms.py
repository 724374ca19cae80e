"""The words of signing: why it is refused, how strong a signature is, and what a verification found."""

from __future__ import annotations

from enum import StrEnum


class SigningReason(StrEnum):
    """Why a key, a card or a document cannot be used for signing."""

    NOT_A_KEY_FILE = "not_a_key_file"
    WRONG_PASSPHRASE = "wrong_passphrase"  # noqa: S105 - a term, no secret
    NO_PRIVATE_KEY = "no_private_key"
    NO_CERTIFICATE = "no_certificate"
    CERTIFICATE_EXPIRED = "certificate_expired"
    CERTIFICATE_NOT_YET_VALID = "certificate_not_yet_valid"
    CERTIFICATE_MAY_NOT_SIGN = "certificate_may_not_sign"
    KEY_UNSUPPORTED = "key_unsupported"
    CARD_SUPPORT_MISSING = "card_support_missing"
    CARD_LIBRARY_MISSING = "card_library_missing"
    NO_CARD = "no_card"
    WRONG_PIN = "wrong_pin"
    PIN_LOCKED = "pin_locked"
    CARD_HAS_NO_KEY = "card_has_no_key"
    CARD_FAILED = "card_failed"
    TIME_STAMP_UNREACHABLE = "time_stamp_unreachable"
    TRUST_LIST_UNREADABLE = "trust_list_unreadable"
    TRUST_LIST_NEWER = "trust_list_newer"
    PDF_UNREADABLE = "pdf_unreadable"
    PDF_ALREADY_SIGNED = "pdf_already_signed"
    SIGNATURE_TOO_LONG = "signature_too_long"


class SealReason(StrEnum):
    """Why a sealed statement, an encrypted package or a file of keys cannot be used."""

    SEAL_UNREADABLE = "seal_unreadable"
    SEAL_BROKEN = "seal_broken"
    NOT_FOR_THESE_KEYS = "not_for_these_keys"
    ENCRYPTION_BROKEN = "encryption_broken"
    RECIPIENT_UNREADABLE = "recipient_unreadable"
    KEY_LOCKED = "key_locked"  # the database that keeps the key is not the one that sealed it
    KEY_FILE_UNREADABLE = "key_file_unreadable"
    KEY_FILE_NEWER = "key_file_newer"  # version: int, known: int


class KeyKind(StrEnum):
    """The keys this program makes: P-256 unless a reader of the documents needs RSA."""

    P256 = "p256"
    RSA2048 = "rsa2048"


class SignatureLevel(StrEnum):
    """How much a PDF's signature carries (ETSI EN 319 142-1): nothing, a signature, or a time stamp as well."""

    UNSIGNED = "unsigned"
    B_B = "b_b"
    B_T = "b_t"


class TrustMode(StrEnum):
    """Whether a center's documents count, or are an exercise."""

    REAL = "real"
    TEST = "test"


class PdfFinding(StrEnum):
    """What speaks against a signed PDF, or makes it unreadable."""

    NOT_A_PDF = "not_a_pdf"
    TOO_LARGE = "too_large"
    BAD_BYTE_RANGE = "bad_byte_range"
    BAD_CONTAINER = (
        "bad_container"  # the room for the signature holds more or other than one canonical signature
    )
    CONTENT_CHANGED = "content_changed"
    CHANGED_AFTER_SIGNING = "changed_after_signing"
    BAD_SIGNATURE = "bad_signature"
    SIGNER_NOT_NAMED = "signer_not_named"  # the signed attributes do not pin the signer's certificate
    NOT_CERTIFIED = "not_certified"  # signed, but without the rule that nothing may change
    MANY_SIGNATURES = "many_signatures"
    NOT_VALID_THEN = "not_valid_then"  # the signer's certificate, on the day of signing
    MAY_NOT_SIGN = "may_not_sign"
    BAD_TIME_STAMP = "bad_time_stamp"
    BAD_STRUCTURE = "bad_structure"


class ProofFinding(StrEnum):
    """Why a scanned text is no proof that can be read."""

    NOT_A_PROOF = "not_a_proof"
    TOO_LONG = "too_long"
    BAD_ENCODING = "bad_encoding"
    BAD_STRUCTURE = "bad_structure"
    NEWER_VERSION = "newer_version"
