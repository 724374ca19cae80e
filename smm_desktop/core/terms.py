"""The words of the kit: why it can refuse."""

from enum import StrEnum


class CoreReason(StrEnum):
    """Each with the values its wording can use."""

    WRONG_PASSWORD = "wrong_password"  # noqa: S105 -- the name of a refusal
    PASSWORD_TOO_SHORT = "password_too_short"  # noqa: S105 -- minimum: int
    WRONG_RECOVERY_KEY = "wrong_recovery_key"
    RECOVERY_KEY_MISTYPED = "recovery_key_mistyped"  # block: int, the first block that is wrong, or 0
    WRONG_KEY = "wrong_key"
    USER_UNKNOWN = "user_unknown"  # user: str
    USER_EXISTS = "user_exists"  # user: str
    LAST_USER = "last_user"  # user: str
    KEYRING_EXISTS = "keyring_exists"  # folder: Path
    KEYRING_MISSING = "keyring_missing"  # folder: Path
    KEYRING_DAMAGED = "keyring_damaged"  # folder: Path
    DATABASE_MISSING = "database_missing"  # path: Path
    DATABASE_EXISTS = "database_exists"  # path: Path
    NOT_A_DATABASE = "not_a_database"  # path: Path
    DATABASE_DAMAGED = "database_damaged"
    DATABASE_IN_USE = "database_in_use"
    DATABASE_NEWER = "database_newer"
    SERVER_UNREACHABLE = "server_unreachable"
    DISK_FULL = "disk_full"
    DISK_FAILED = "disk_failed"
    FOLDER_NOT_WRITABLE = "folder_not_writable"  # folder: Path, where known
    ROW_CHANGED_SINCE = "row_changed_since"  # table: str
    NOTHING_TO_UNDO = "nothing_to_undo"
    NOTHING_TO_REDO = "nothing_to_redo"
    UNDO_BLOCKED = "undo_blocked"  # deed: str, number: int, rows: int
    DEED_IRREVERSIBLE = "deed_irreversible"  # deed: str, number: int
    BACKUP_DAMAGED = "backup_damaged"  # path: Path
    BACKUP_MISSING = "backup_missing"  # path: Path
