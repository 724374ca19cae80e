"""Folders and files that a command writes into."""

from __future__ import annotations

from pathlib import Path

from smm_desktop.core.files import refusal_of


def output_folder(path: Path) -> Path:
    """Return the folder, made when it is missing; refused in the core's words when that cannot be."""
    try:
        path.mkdir(parents=True, exist_ok=True)
    except OSError as error:
        raise refusal_of(error, path.parent) from error
    return path
