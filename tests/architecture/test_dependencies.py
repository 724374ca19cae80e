"""What the program imports is declared, and what is declared is imported."""

from __future__ import annotations

import ast
import re
import sys
import tomllib
from collections.abc import Iterator
from importlib.metadata import packages_distributions

from tests.architecture.house import CHECKOUT, Source, none_of, sources

PROJECT = tomllib.loads((CHECKOUT / "pyproject.toml").read_text(encoding="utf-8"))["project"]
# Loaded by name, never imported: the time zone data, and the reader of the directorate's database.
LOADED_BY_NAME = frozenset({"tzdata", "psycopg"})
# Part of PySide6_Essentials under a name of its own.
BROUGHT_ALONG = frozenset({"shiboken6"})


def plain(requirement: str) -> str:
    return re.split(r"[\[<>=!~; ]", requirement)[0].lower().replace("_", "-")


def declared() -> set[str]:
    optional = [line for group in PROJECT["optional-dependencies"].values() for line in group]
    return {plain(line) for line in [*PROJECT["dependencies"], *optional]}


def imported_packages(source: Source) -> Iterator[str]:
    for node in source.nodes(ast.Import):
        yield from (alias.name.split(".")[0] for alias in node.names)
    yield from ((node.module or "").split(".")[0] for node in source.nodes(ast.ImportFrom))


def needed() -> dict[str, str]:
    """The distributions the program imports, each with the first file that does."""
    by_package = packages_distributions()
    found: dict[str, str] = {}
    for source in sources("smm_desktop"):
        for package in set(imported_packages(source)) - sys.stdlib_module_names - {"smm_desktop"}:
            for distribution in by_package.get(package, [package])[:1]:
                found.setdefault(plain(distribution), source.name)
    return found


def test_every_imported_package_is_declared() -> None:
    missing = [
        f"{name} ({place})" for name, place in needed().items() if name not in declared() | BROUGHT_ALONG
    ]
    none_of(missing, "Add it to pyproject.toml and rewrite the locks with installer/lock.py.")


def test_every_declared_package_is_imported() -> None:
    none_of(
        declared() - set(needed()) - LOADED_BY_NAME, "Not imported anywhere: take it out of pyproject.toml."
    )


def test_every_declared_package_is_locked() -> None:
    lock = (CHECKOUT / "installer" / "requirements.lock").read_text(encoding="utf-8")
    required = {plain(line) for line in PROJECT["dependencies"]}
    none_of(
        [name for name in required if f"\n{name}==" not in lock], "Rewrite the locks with installer/lock.py."
    )
