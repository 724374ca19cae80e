"""Each decision is numbered, said in the same shape, and listed."""

from __future__ import annotations

import re
from pathlib import Path

import pytest

from tests.architecture.house import CHECKOUT

FOLDER = CHECKOUT / "docs" / "adr"
DECISIONS = sorted(file for file in FOLDER.glob("*.md") if file.name != "README.md")


def test_each_decision_has_its_own_number() -> None:
    numbers = [file.name[:4] for file in DECISIONS]
    assert all(number.isdecimal() for number in numbers)
    assert len(set(numbers)) == len(numbers)


@pytest.mark.parametrize("decision", DECISIONS, ids=lambda file: file.stem)
def test_a_decision_is_listed(decision: Path) -> None:
    assert f"({decision.name})" in (FOLDER / "README.md").read_text(encoding="utf-8")


@pytest.mark.parametrize("decision", DECISIONS, ids=lambda file: file.stem)
def test_a_decisions_title_carries_its_number(decision: Path) -> None:
    title = decision.read_text(encoding="utf-8").partition("\n")[0]
    assert re.fullmatch(rf"# {int(decision.name[:4])}\. \S.*", title)
