"""Strings are collected from a room; English plurals are worded where that is safe, everything else is left open."""

from __future__ import annotations

import sys
from pathlib import Path

import pytest

from installer.collect_strings import collect
from installer.translations import Beside, Message, messages

PAGE = """
self.tr("Add a teacher")
self.tr("%n day(s)", "", 3)
self.tr("Enrol %n people", "", 3)
"""


@pytest.fixture
def checkout(tmp_path: Path) -> Path:
    room = tmp_path / "smm_desktop" / "teachers"
    room.mkdir(parents=True)
    (tmp_path / "translations").mkdir()
    (room / "page.py").write_text(PAGE, encoding="utf-8")
    collect(Beside(tmp_path, Path(sys.executable).parent), room)
    return tmp_path


def held(checkout: Path, language: str) -> dict[str, Message]:
    file = checkout / "translations" / f"teachers_{language}.ts"
    return {message.source: message for message in messages(file)}


def test_every_string_waits_for_its_turkish(checkout: Path) -> None:
    assert {message.state for message in held(checkout, "tr").values()} == {"unfinished"}


def test_english_holds_plurals_only(checkout: Path) -> None:
    assert set(held(checkout, "en")) == {"%n day(s)", "Enrol %n people"}


def test_a_marked_plural_is_worded(checkout: Path) -> None:
    assert held(checkout, "en")["%n day(s)"].forms == ("%n day", "%n days")


def test_another_plural_waits_for_a_person(checkout: Path) -> None:
    assert held(checkout, "en")["Enrol %n people"].state == "unfinished"


def test_what_a_person_worded_is_kept(checkout: Path) -> None:
    file = checkout / "translations" / "teachers_en.ts"
    file.write_text(file.read_text(encoding="utf-8").replace(">%n day<", ">One day<"), encoding="utf-8")
    collect(Beside(checkout, Path(sys.executable).parent), checkout / "smm_desktop" / "teachers")
    assert held(checkout, "en")["%n day(s)"].forms == ("One day", "%n days")
