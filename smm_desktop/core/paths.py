"""Where things lie: what ships with the program, and where its people keep their data."""

import os
from pathlib import Path

import platformdirs

_PACKAGE = Path(__file__).resolve().parents[1]
_DATA_VARIABLE = "SMM_DESKTOP_DATA"


def _shipped(name: str) -> Path:
    """`name` inside the installed package, or beside it in a source checkout."""
    inside = _PACKAGE / name
    return inside if inside.is_dir() else _PACKAGE.parent / name


def resource(*parts: str) -> Path:
    return _shipped("resources").joinpath(*parts)


def translation_dir() -> Path:
    return _shipped("translations")


def default_data_folder() -> Path:
    """The folder of this user's records; the environment may name another (several centers on one PC)."""
    named = os.environ.get(_DATA_VARIABLE)
    return Path(named) if named else platformdirs.user_data_path("smm-desktop", appauthor=False)


def default_documents_folder() -> Path:
    return platformdirs.user_documents_path() / "SMM"
