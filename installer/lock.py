"""Rewrites the hash-locked lists from pyproject.toml; needs `uv`. See CONTRIBUTING.md, 'Dependencies'."""

from __future__ import annotations

import shutil
import subprocess
import sys
from pathlib import Path

INSTALLER = Path(__file__).resolve().parent
HEADER = (
    "# Written by installer/lock.py from pyproject.toml; do not edit. Linux, Windows; Python 3.11 to 3.13.\n"
)

# For each list: what it is made from, and the lists whose versions it keeps.
LISTS = {
    "requirements.lock": (["pyproject.toml"], []),
    "requirements-build.lock": (["--group", "build"], ["requirements.lock"]),
    "requirements-dev.lock": (["--group", "dev"], ["requirements.lock", "requirements-build.lock"]),
}
PLAINLY = ["--quiet", "--no-header", "--no-annotate", "--no-emit-index-url", "--no-emit-find-links"]


def lock(uv: str, name: str, *, upgrade: bool) -> None:
    """Resolve one list for both systems with the hash of every file it may fetch."""
    sources, kept = LISTS[name]
    constraints = [part for other in kept for part in ("--constraint", f"installer/{other}")]
    resolving = [
        "--generate-hashes",
        "--universal",
        "--python-version",
        "3.11",
        *(["--upgrade"] if upgrade else []),
    ]
    target = INSTALLER / name
    command = [
        uv,
        "pip",
        "compile",
        *sources,
        *constraints,
        *resolving,
        *PLAINLY,
        "--output-file",
        str(target),
    ]
    subprocess.run(command, check=True, cwd=INSTALLER.parent, stdout=subprocess.DEVNULL)
    target.write_text(HEADER + target.read_text(encoding="utf-8"), encoding="utf-8", newline="\n")


def main() -> int:
    uv = shutil.which("uv")
    if uv is None:
        print("uv is needed to resolve the lists: install it with `pip install uv`.")
        return 2
    for name in LISTS:
        lock(uv, name, upgrade="--upgrade" in sys.argv[1:])
        print(f"wrote installer/{name}")
    return 0


if __name__ == "__main__":
    sys.exit(main())
