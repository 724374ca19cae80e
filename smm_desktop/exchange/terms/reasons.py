"""Why a package, a receipt or a key is refused; each with the values its wording can use."""

from __future__ import annotations

from enum import StrEnum


class ExchangeReason(StrEnum):
    """Nothing was changed when one of these is raised."""

    # the file
    FILE_UNREADABLE = "file_unreadable"  # path: Path
    FILE_EMPTY = "file_empty"
    NOT_A_PACKAGE = "not_a_package"
    TRUNCATED = "truncated"
    STRANGE_MEMBERS = "strange_members"
    PACKAGE_TOO_LARGE = "package_too_large"  # size: int, largest: int
    REPACKED = "repacked"
    # what it says of itself
    MANIFEST_UNREADABLE = "manifest_unreadable"
    MANIFEST_CHANGED = "manifest_changed"
    NEWER_FORMAT = "newer_format"  # found: int, known: int
    NEWER_RECORDS = "newer_records"  # kind: str, found: int
    PAYLOAD_CHANGED = "payload_changed"
    PAYLOAD_UNREADABLE = "payload_unreadable"
    RECORDS_UNREADABLE = "records_unreadable"  # kind: str, field: str
    # between whom
    KEY_UNKNOWN = "key_unknown"  # key: str, center: int
    KEY_REVOKED = "key_revoked"  # center: int, name: str
    KEY_REPLACED = "key_replaced"  # center: int, name: str
    WRONG_CENTER = "wrong_center"  # claimed: int, center: int
    WRONG_RECIPIENT = "wrong_recipient"  # recipient: int
    CANNOT_OPEN = "cannot_open"
    TEST_INTO_REAL = "test_into_real"
    REAL_INTO_TEST = "real_into_test"
    KIND_UNEXPECTED = "kind_unexpected"  # kind: PackageKind
    # its place in the order
    ALREADY_APPLIED = "already_applied"  # number: int
    OVERTAKEN = "overtaken"  # number: int, applied: int
    ROLLBACK = "rollback"  # number: int
    FORK = "fork"  # number: int
    GAP = "gap"  # number: int, applied: int
    INSTANCE_SUPERSEDED = "instance_superseded"
    CENTER_RESTORED = "center_restored"  # center: int
    WITHDRAWN_BEFORE = "withdrawn_before"  # number: int
    # its records
    FOREIGN_RECORD = "foreign_record"  # kind: str, center: int
    RECORDS_INCONSISTENT = "records_inconsistent"
    STATE_DIFFERS = "state_differs"  # kinds: tuple[str, ...]
    PLAN_STALE = "plan_stale"
    # withdrawing
    NOT_APPLIED = "not_applied"
    LATER_PACKAGE_STANDS = "later_package_stands"  # number: int
    # receipts
    RECEIPT_OVERTAKEN = "receipt_overtaken"
    RECEIPT_OF_UNKNOWN_PACKAGE = "receipt_of_unknown_package"  # number: int
    # transfers
    TRANSFER_TO_ITSELF = "transfer_to_itself"
    TRANSFER_TAKEN = "transfer_taken"
    TRANSFER_OVERTAKEN = "transfer_overtaken"
    TEACHER_GONE = "teacher_gone"
    # keys
    NOT_SET_UP = "not_set_up"
    NO_DIRECTORATE = "no_directorate"
    NO_KEYS = "no_keys"
    ONLY_DIRECTORATE = "only_directorate"
    ONLY_CENTER = "only_center"
    KEY_FILE_UNEXPECTED = "key_file_unexpected"
    KEY_FILE_FOR_OTHERS = "key_file_for_others"
    CENTER_UNKNOWN = "center_unknown"  # center: int
    FINGERPRINT_DIFFERS = "fingerprint_differs"
    RECIPIENTS_FULL = "recipients_full"  # most: int
    # writing
    TARGET_MISSING = "target_missing"  # path: Path
    TARGET_FULL = "target_full"  # path: Path, needed: int, free: int
    TARGET_READ_ONLY = "target_read_only"  # path: Path
    TARGET_FAILED = "target_failed"  # path: Path
    TARGET_DIFFERS = "target_differs"  # path: Path
    ANOTHER_EXPORT = "another_export"
