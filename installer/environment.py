"""The program's own Python environment: `.venv` in the checkout, filled from hash-locked lists only."""

from __future__ import annotations

import hashlib
import importlib.util
import json
import os
import shutil
import subprocess
import sys
from collections.abc import Iterable
from dataclasses import dataclass
from pathlib import Path

from installer import system_packages

BUILD_LOCK = "requirements-build.lock"
RUN_LOCK = "requirements.lock"
TEST_LOCK = "requirements-dev.lock"
STAMP = "smm-desktop.json"


class EnvironmentFailed(Exception):
    """The environment could not be made; the text says what to do."""


@dataclass(frozen=True)
class Environment:
    """Where the environment lives and what fills it."""

    checkout: Path

    @property
    def folder(self) -> Path:
        return self.checkout / ".venv"

    @property
    def scripts(self) -> Path:
        return self.folder / ("Scripts" if os.name == "nt" else "bin")

    @property
    def python(self) -> Path:
        return self.script("python")

    @property
    def site_packages(self) -> Path:
        if os.name == "nt":
            return self.folder / "Lib" / "site-packages"
        return self.folder / "lib" / f"python3.{sys.version_info.minor}" / "site-packages"

    def script(self, name: str) -> Path:
        return self.scripts / (f"{name}.exe" if os.name == "nt" else name)

    def ensure(self, *, with_tools: bool) -> None:
        """Make or complete the environment; does nothing when the last one still fits."""
        if self.stamp().get("place") != place(self.checkout) or not self.python.exists():
            make_environment(self.folder)
            self.note("place", place(self.checkout))
        for lock in (BUILD_LOCK, RUN_LOCK, *([TEST_LOCK] if with_tools else [])):
            listed = digest(self.checkout / "installer" / lock)
            if self.stamp().get(lock) != listed:
                self.install_locked(lock)
                self.note(lock, listed)
        project = digest(self.checkout / "pyproject.toml")
        if self.stamp().get("project") != project or not self.script("smm-desktop").exists():
            self.install_project()
            self.note("project", project)

    def stamp(self) -> dict[str, str]:
        """What is already there, each with the hash of what it was made from."""
        return read_stamp(self.folder / STAMP)

    def note(self, part: str, made_from: str) -> None:
        """Remember a finished part, so that an interrupted installation goes on where it stopped."""
        stamp = json.dumps({**self.stamp(), part: made_from}, indent=1)
        (self.folder / STAMP).write_text(stamp, encoding="utf-8")

    def install_locked(self, lock: str) -> None:
        print(f"Installing what {lock} lists …", flush=True)
        # Wheels only: a source package would fetch unlocked tools and run its own code to be built.
        self.pip(
            ["--require-hashes", "--only-binary", ":all:", "-r", str(self.checkout / "installer" / lock)]
        )

    def install_project(self) -> None:
        print("Installing SMM Desktop from this folder …", flush=True)
        self.pip(["--no-deps", "--no-build-isolation", "--editable", str(self.checkout)])

    def pip(self, arguments: Iterable[str]) -> None:
        quietly = ["-qq", "--disable-pip-version-check", "--no-input"]
        command = [str(self.python), "-m", "pip", "install", *quietly, *arguments]
        if subprocess.call(command, env=clean_variables(), cwd=self.checkout) != 0:
            raise EnvironmentFailed("pip could not install the packages; its message stands above.")


def make_environment(folder: Path) -> None:
    """Make an empty virtual environment with pip, after installing Debian's missing parts where allowed."""
    if importlib.util.find_spec("ensurepip") is None:
        system_packages.install([f"python3.{sys.version_info.minor}-venv"], "virtual environments")
    print(f"Making a Python environment in {folder} …", flush=True)
    shutil.rmtree(folder, ignore_errors=True)
    if subprocess.call([sys.executable, "-m", "venv", str(folder)], env=clean_variables()) != 0:
        raise EnvironmentFailed("Python could not make a virtual environment; its message stands above.")


def clean_variables() -> dict[str, str]:
    """The process environment without what would lead pip out of our environment."""
    leading_away = {"PYTHONPATH", "PYTHONHOME", "PIP_USER", "PIP_TARGET", "PIP_PREFIX"}
    return {name: value for name, value in os.environ.items() if name not in leading_away}


def place(checkout: Path) -> str:
    """What an environment is bound to: scripts inside it hold this folder and this Python."""
    return f"{checkout} Python {sys.version.split()[0]}"


def digest(file: Path) -> str:
    return hashlib.sha256(file.read_bytes()).hexdigest()


def read_stamp(file: Path) -> dict[str, str]:
    try:
        stamp = json.loads(file.read_text(encoding="utf-8"))
    except (OSError, ValueError):
        return {}
    return stamp if isinstance(stamp, dict) else {}
