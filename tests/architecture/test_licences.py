"""What others made and we ship has its licence beside it."""

from __future__ import annotations

from pathlib import Path

from tests.architecture.house import CHECKOUT, none_of

OTHERS_WORK = frozenset({".ttf", ".otf", ".woff2", ".svg", ".icc"})
LICENCE_NAMES = ("licen", "ofl", "copying", "notice", "readme")


def has_licence(folder: Path) -> bool:
    nearby = [file for place in (folder, folder.parent) for file in place.iterdir() if file.is_file()]
    return any(name in file.name.lower() for file in nearby for name in LICENCE_NAMES)


def test_fonts_icons_and_profiles_have_their_licences_beside_them() -> None:
    shipped = [file for file in (CHECKOUT / "resources").rglob("*") if file.suffix in OTHERS_WORK]
    bare = {str(file.parent.relative_to(CHECKOUT)) for file in shipped if not has_licence(file.parent)}
    none_of(bare, "Put the licence's text beside the files it covers.")


def test_the_project_ships_its_own_licence() -> None:
    assert "Apache License" in (CHECKOUT / "LICENSE").read_text(encoding="utf-8")
