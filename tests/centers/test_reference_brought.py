"""Reference data that the directorate sent: used while they are newer, never against what came with the program."""

from __future__ import annotations

from collections.abc import Iterator

import pytest

from smm_desktop.centers.queries import (
    is_newer_reference,
    reference,
    reference_of,
    reference_texts,
    use_reference,
)
from smm_desktop.centers.queries.reference import _newer


@pytest.fixture(autouse=True)
def as_shipped() -> Iterator[None]:
    yield
    _newer.clear()


def changed(version: str) -> dict[str, str]:
    texts = reference_texts()
    text = texts["centers.toml"].replace('"2026-11"', f'"{version}"', 1)
    return {**texts, "centers.toml": text.replace("Gazi MTAL", "Yeni Gazi MTAL")}


def test_newer_data_are_used() -> None:
    assert use_reference(changed("2027-02"))
    assert any(one.school == "Yeni Gazi MTAL" for one in reference().centers)


@pytest.mark.parametrize("version", ["2026-10", "2026-11"])
def test_older_or_equal_data_are_not(version: str) -> None:
    assert not use_reference(changed(version))


def test_nothing_brought_changes_nothing() -> None:
    assert not use_reference({})


def test_texts_give_the_shipped_book() -> None:
    assert reference_of(reference_texts()) == reference()


@pytest.mark.parametrize(
    ("one", "other", "is_newer"),
    [
        ("2027-01/2025-09/2026-11", "2026-11/2025-09/2026-11", True),
        ("2027-01/2025-01/2026-11", "2026-11/2025-09/2026-11", False),
        ("2026-11/2025-09/2026-11", "2026-11/2025-09/2026-11", False),
        ("2027-01", "2026-11/2025-09/2026-11", False),
    ],
)
def test_a_version_is_newer_in_some_file_and_older_in_none(one: str, other: str, *, is_newer: bool) -> None:
    assert is_newer_reference(one, other) is is_newer
