"""What others made and we ship has its licence beside it."""

from __future__ import annotations

from pathlib import Path

from tests.architecture.house import CHECKOUT, none_of

OTHERS_WORK = frozenset({".ttf", ".otf", ".woff2", ".svg", ".icc"})
LICENCE_NAMES = ("licen", "ofl", "copying", "notice")


def has_licence(folder: Path) -> bool:
    """A licence file, or a README that speaks of copyright."""
    files = [file for file in folder.iterdir() if file.is_file()]
    named = any(name in file.name.lower() for file in files for name in LICENCE_NAMES)
    readme = folder / "README.md"
    return named or (readme.exists() and "copyright" in readme.read_text(encoding="utf-8").lower())


def test_fonts_icons_and_profiles_have_their_licences_beside_them() -> None:
    shipped = [file for file in (CHECKOUT / "resources").rglob("*") if file.suffix in OTHERS_WORK]
    bare = {str(file.parent.relative_to(CHECKOUT)) for file in shipped if not has_licence(file.parent)}
    none_of(bare, "Put the licence's text beside the files it covers.")


def test_the_project_ships_its_own_licence() -> None:
    assert "Apache License" in (CHECKOUT / "LICENSE").read_text(encoding="utf-8")
