"""The exit codes of `smm-desktop`; scripts rely on them (docs/command-line.md)."""

from enum import IntEnum


class Exit(IntEnum):
    """What a command's exit code says."""

    OK = 0
    REFUSED = 1  # said on stderr what is wrong and what to do; nothing was changed
    USAGE = 2  # the arguments make no sense (argparse)
    NOT_CONFIRMED = 3  # a preview was shown and nothing written: say --yes
    FAULT = 4  # a check found something wrong with the records
    ALTERED = 10
    REVOKED = 11
    UNKNOWN = 12
    BUG = 70  # our fault: the report stands on stderr
    CANCELLED = 130  # by Ctrl+C; what was finished stays, nothing half-done does
