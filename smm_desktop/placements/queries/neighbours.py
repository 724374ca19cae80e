"""Which provinces border on which."""

from __future__ import annotations

import tomllib
from collections.abc import Mapping
from functools import cache

from smm_desktop.core import paths


@cache
def province_neighbours() -> Mapping[int, frozenset[int]]:
    """By plate code."""
    with paths.resource("placements", "provinces_neighbours.toml").open("rb") as file:
        stored = tomllib.load(file)["neighbours"]
    return {int(code): frozenset(bordering) for code, bordering in stored.items()}
