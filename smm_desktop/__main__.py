"""Starts the shell: `python -m smm_desktop`, or the console script `smm-desktop`."""

from __future__ import annotations

import sys


def main() -> int:
    """Run the command line, or the window when no command is given; return the exit code."""
    from smm_desktop.shell.command_line.exit_codes import Exit  # noqa: PLC0415 - keeps `import smm_desktop` light

    try:
        from smm_desktop.shell.command_line.main import run  # noqa: PLC0415 - as above

        return run(sys.argv[1:])
    except KeyboardInterrupt:  # before a command is there to say so
        return Exit.CANCELLED
    except Exception as error:  # noqa: BLE001 - the last place where a fault can be reported
        sys.excepthook(type(error), error, error.__traceback__)
        return Exit.BUG


if __name__ == "__main__":
    sys.exit(main())
