"""Starts the shell: `python -m smm_desktop`, or the console script `smm-desktop`."""

from __future__ import annotations

import sys


def main() -> int:
    """Run the command line, or the window when no command is given; return the exit code."""
    from smm_desktop.shell.command_line.main import run  # noqa: PLC0415 - keeps `import smm_desktop` light

    return run(sys.argv[1:])


if __name__ == "__main__":
    sys.exit(main())
