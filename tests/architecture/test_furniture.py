"""Every subject room holds the same files, and no file has a name that says nothing."""

from __future__ import annotations

import re
from pathlib import Path

import pytest

from tests.architecture.house import none_of, rooms, sources

FURNITURE = frozenset(
    {"terms", "model", "rules", "settings", "queries", "records", "documents", "service", "ui"}
)
ON_GLASS = re.compile(r"(\w+_)?(page|dialog|table|panel|wizard|grid|bar)|wording")
SAYS_NOTHING = frozenset({"utils", "util", "helpers", "helper", "common", "manager", "managers", "misc"})
NOT_CODE = frozenset({"__pycache__", "py.typed"})


def contents(folder: Path) -> list[Path]:
    return [path for path in folder.iterdir() if path.name not in NOT_CODE]


@pytest.mark.parametrize("room", rooms(), ids=lambda room: room.name)
def test_a_room_holds_only_the_known_furniture(room: Path) -> None:
    strange = [path.name for path in contents(room) if path.stem not in FURNITURE | {"__init__"}]
    none_of(strange, f"{room.name}: a room holds only {', '.join(sorted(FURNITURE))} (CONTRIBUTING.md).")


@pytest.mark.parametrize("room", rooms(), ids=lambda room: room.name)
def test_a_rooms_glass_holds_only_known_kinds(room: Path) -> None:
    pages = contents(room / "ui") if (room / "ui").is_dir() else []
    strange = [path.name for path in pages if path.stem != "__init__" and not ON_GLASS.fullmatch(path.stem)]
    none_of(
        strange,
        f"{room.name}/ui: pages, dialogs, tables, panels, bars, wizards, grids and wording (docs/adr/0005).",
    )


def test_no_file_has_a_name_that_says_nothing() -> None:
    files = sources("smm_desktop", "installer", "tests")
    vague = [file.name for file in files if SAYS_NOTHING & set(file.path.stem.split("_"))]
    none_of(vague, "Name a file after what it is for, never utils, helpers, common, manager or misc.")
