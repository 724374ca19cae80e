"""Start here: `python3 installer/bootstrap.py run [ARGS]` starts the program, `… test` checks it.

Only finds a Python that is new enough and hands over to the package beside it; an older one can still say so.
"""

from __future__ import annotations

import os
import runpy
import shutil
import subprocess
import sys
from pathlib import Path

CHECKOUT = Path(__file__).resolve().parent.parent
OLDEST = (3, 11)
NEWEST = (3, 13)


def other_python() -> str | None:
    """Return a suitable Python on this computer, or None."""
    for minor in range(OLDEST[1], NEWEST[1] + 1):
        found = shutil.which(f"python3.{minor}")
        if found:
            return found
    return None


def refuse() -> int:
    """Say which Python is needed and how to get it."""
    wanted = f"3.{OLDEST[1]} to 3.{NEWEST[1]}"
    print(f"SMM Desktop needs Python {wanted}; this is Python {sys.version.split()[0]}.")
    print("Debian 12, Pardus 23: sudo apt-get install python3.11 python3.11-venv")
    print("Windows: install Python 3.11 and start this file with `py -3.11`.")
    return 2


def main() -> int:
    """Hand over to the installer package under a Python that can run it."""
    if OLDEST <= sys.version_info[:2] <= NEWEST:
        sys.path[0] = str(CHECKOUT)
        runpy.run_module("installer", run_name="__main__")
        return 0
    python = other_python()
    if python is None or os.environ.get("SMM_BOOTSTRAPPED"):
        return refuse()
    environment = dict(os.environ, SMM_BOOTSTRAPPED="1")
    return subprocess.call([python, str(Path(__file__).resolve()), *sys.argv[1:]], env=environment)


if __name__ == "__main__":
    sys.exit(main())
