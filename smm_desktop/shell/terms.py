"""The words of the shell: why the program as a whole refuses something."""

from __future__ import annotations

from enum import StrEnum


class ShellReason(StrEnum):
    """Why the program cannot do what was asked, before any room is entered."""

    PASSWORD_MISSING = "password_missing"  # noqa: S105 - a term; variable: str
    PASSWORD_FILE_UNREADABLE = "password_file_unreadable"  # noqa: S105 - a term; path: Path
    ACTIVITY_NOT_FOUND = "activity_not_found"  # code: str
    GROUP_NOT_FOUND = "group_not_found"  # name: str
    FOLDER_NOT_EMPTY = "folder_not_empty"  # folder: Path
    KEY_LIST_UNREADABLE = "key_list_unreadable"  # path: Path
    CENTER_EXISTS = "center_exists"  # folder: Path
    SERVER_URL_STRANGE = "server_url_strange"
    SERVER_DRIVER_MISSING = "server_driver_missing"
    SERVER_EMPTY = "server_empty"
    SERVER_OCCUPIED = "server_occupied"
    TARGET_NOT_NAMED = "target_not_named"  # drives: str
