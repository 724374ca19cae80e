"""The checkout as the architecture tests see it: rooms, kits, and every source file parsed once."""

from __future__ import annotations

import ast
import subprocess
from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from functools import cache, cached_property
from pathlib import Path
from typing import TypeVar

CHECKOUT = Path(__file__).resolve().parents[2]
PROGRAM = CHECKOUT / "smm_desktop"
KITS = frozenset({"core", "paper", "signing", "widgets", "migrations", "shell"})
UNTRACKED = frozenset({".git", ".venv", "__pycache__", "build", "dist", "out"})

Function = ast.FunctionDef | ast.AsyncFunctionDef
Kind = TypeVar("Kind", bound=ast.AST)


@dataclass(frozen=True)
class Source:
    """One Python file."""

    path: Path

    @cached_property
    def text(self) -> str:
        return self.path.read_text(encoding="utf-8")

    @cached_property
    def tree(self) -> ast.Module:
        return ast.parse(self.text)

    @property
    def name(self) -> str:
        return self.path.relative_to(CHECKOUT).as_posix()

    @property
    def length(self) -> int:
        return len(self.text.splitlines())

    @property
    def is_drawn_on_glass(self) -> bool:
        inside = self.path.relative_to(PROGRAM).parts
        return "ui" in inside or inside[0] in {"widgets", "shell", "__main__.py"}

    def at(self, node: ast.stmt | ast.expr) -> str:
        return f"{self.name}:{node.lineno}"

    def nodes(self, kind: type[Kind]) -> Iterator[Kind]:
        return (node for node in ast.walk(self.tree) if isinstance(node, kind))

    def functions(self) -> Iterator[Function]:
        return (node for node in ast.walk(self.tree) if isinstance(node, Function))


def written(line: str) -> Source:
    """A file that holds just this line, to prove that a check would catch it."""
    source = Source(PROGRAM / "core" / "sin.py")
    source.__dict__["tree"] = ast.parse(line)
    return source


@cache
def sources(*folders: str) -> tuple[Source, ...]:
    """Every Python file below the folders, in a fixed order."""
    files = (file for folder in folders for file in (CHECKOUT / folder).rglob("*.py"))
    return tuple(Source(file) for file in sorted(files) if not UNTRACKED & set(file.parts))


@cache
def rooms() -> tuple[Path, ...]:
    """The subject rooms: every package of the program that is not a kit."""
    packages = (file.parent for file in PROGRAM.glob("*/__init__.py"))
    return tuple(sorted(package for package in packages if package.name not in KITS))


def body_length(function: Function) -> int:
    """Lines from `def` to the last, without decorators."""
    return (function.end_lineno or function.lineno) - function.lineno + 1


@cache
def shipped_files() -> tuple[Path, ...]:
    """The files git tracks; without git, all that is not made by running."""
    asked = ["git", "-c", f"safe.directory={CHECKOUT}", "-C", str(CHECKOUT), "ls-files", "-z"]
    try:
        listed = subprocess.run(asked, capture_output=True, check=True, text=True).stdout.split("\0")
    except (OSError, subprocess.CalledProcessError):
        walked = (file for file in CHECKOUT.rglob("*") if not UNTRACKED & set(file.parts))
        return tuple(sorted(file for file in walked if file.is_file()))
    return tuple(CHECKOUT / name for name in listed if name and (CHECKOUT / name).is_file())


def none_of(found: Iterable[str], advice: str) -> None:
    """Fail with every place at once and with what to do about it."""
    places = sorted(found)
    assert not places, "\n".join([advice, *places])
