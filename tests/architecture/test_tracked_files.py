"""No tracked file names a package registry, a workplace, or a folder of the computer it was written on."""

from __future__ import annotations

import re
from pathlib import Path

import pytest

from tests.architecture.house import CHECKOUT, none_of, shipped_files

# Put together here, so that this file does not name them either.
REGISTRIES = (
    "pypi" + ".org",
    "pypi" + ".python",
    "files.python" + "hosted",
    "registry." + "npmjs",
    "/sim" + "ple/",
)
FOLDERS = (
    "/wo" + "rk/",
    "/tm" + "p/",
    "/ro" + "ot/",
    "/ho" + "me/",
    "/opt/py" + "pi",
    "C:" + "\\Users",
)
FORBIDDEN = re.compile("|".join(re.escape(word) for word in REGISTRIES + FOLDERS), re.IGNORECASE)
LOCKS = sorted((CHECKOUT / "installer").glob("*.lock"))


def text_of(file: Path) -> str:
    raw = file.read_bytes()
    return "" if b"\0" in raw[:8000] else raw.decode("utf-8", errors="replace")


def test_no_tracked_file_names_a_registry_or_a_folder() -> None:
    found = [
        f"{file.relative_to(CHECKOUT)}:{number}: {hit.group()}"
        for file in shipped_files()
        for number, line in enumerate(text_of(file).splitlines(), 1)
        if (hit := FORBIDDEN.search(line))
    ]
    none_of(found, "Hosts and folders of one computer have no place in the project.")


@pytest.mark.parametrize("lock", LOCKS, ids=lambda lock: lock.name)
def test_a_lock_holds_versions_and_hashes_only(lock: Path) -> None:
    lines = lock.read_text(encoding="utf-8").splitlines()
    odd = [
        line
        for line in lines
        if not re.match(r"#|[a-z0-9._-]+==\S+.*\\$|    --hash=sha256:[0-9a-f]{64}", line)
    ]
    none_of(odd, "Rewrite the locks with installer/lock.py.")


@pytest.mark.parametrize("lock", LOCKS, ids=lambda lock: lock.name)
def test_every_locked_package_has_a_hash(lock: Path) -> None:
    entries = re.split(r"\n(?=[a-z])", lock.read_text(encoding="utf-8"))[1:]
    none_of(
        [entry for entry in entries if "--hash=sha256:" not in entry],
        "Rewrite the locks with installer/lock.py.",
    )
