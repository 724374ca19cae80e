"""Every string of the window is translated, and can be: literals only, in the room's own context."""

from __future__ import annotations

import ast
import sys
from collections.abc import Iterator
from pathlib import Path

import pytest

from installer import translations
from tests.architecture.house import CHECKOUT, PROGRAM, Source, none_of, sources

QT_TOOLS = translations.Beside(CHECKOUT, Path(sys.executable).parent)
DIALOGUE = """
from PySide6.QtCore import QCoreApplication
def greet(name: str) -> str:
    return QCoreApplication.translate("teachers", "Welcome, {name}").format(name=name)
"""
COMPLETE = {"source": "Welcome, {name}", "state": "", "translation": "Hoş geldiniz {name}"}
TS = """<?xml version="1.0" encoding="utf-8"?>
<TS version="2.1" language="tr_TR"><context><name>teachers</name><message>
<source>{source}</source><translation{state}>{translation}</translation></message></context></TS>"""


def asked(source: Source) -> Iterator[tuple[ast.Call, str, list[ast.expr]]]:
    """Calls of tr() and translate() with their arguments."""
    for call in source.nodes(ast.Call):
        name = call.func.attr if isinstance(call.func, ast.Attribute) else getattr(call.func, "id", "")
        if name in {"tr", "translate"} and call.args:
            yield call, name, call.args


def is_text(node: ast.expr) -> bool:
    return isinstance(node, ast.Constant) and isinstance(node.value, str)


def untranslatable(source: Source) -> Iterator[str]:
    """Strings that lupdate cannot find or that never match at run time."""
    for call, name, arguments in asked(source):
        texts = arguments[:1] if name == "tr" else arguments[:2]
        if name == "translate" and len(arguments) < len(("context", "source")):
            continue
        if not all(is_text(text) for text in texts):
            yield source.at(call)


def foreign_context(source: Source) -> Iterator[str]:
    """translate() calls whose context is not the room they stand in."""
    room = source.path.relative_to(PROGRAM).parts[0]
    for call, name, arguments in asked(source):
        context = arguments[0]
        if name == "translate" and isinstance(context, ast.Constant) and context.value != room:
            yield f"{source.at(call)} {context.value!r}"


def test_every_string_is_translated() -> None:
    none_of(translations.complaints(QT_TOOLS), "Complete translations/<room>_tr.ts (CONTRIBUTING.md).")


def test_only_literals_are_translated() -> None:
    found = [place for source in sources("smm_desktop") for place in untranslatable(source)]
    none_of(found, "tr() takes plain literals; put values in afterwards with .format().")


def test_the_context_is_the_room() -> None:
    found = [place for source in sources("smm_desktop") for place in foreign_context(source)]
    none_of(found, 'QCoreApplication.translate("<room>", …): the context is the room\'s name.')


def house_with(folder: Path, **message: str) -> translations.Beside:
    """A house of one string and its translation file."""
    room = folder / "smm_desktop" / "teachers"
    room.mkdir(parents=True)
    (room / "__init__.py").write_text(DIALOGUE, encoding="utf-8")
    (folder / "translations").mkdir()
    values = {**COMPLETE, **message}
    written = TS.format(source=values["source"], state=values["state"], translation=values["translation"])
    (folder / "translations" / "teachers_tr.ts").write_text(written, encoding="utf-8")
    return translations.Beside(folder, QT_TOOLS.scripts)


def test_a_complete_translation_passes(tmp_path: Path) -> None:
    assert translations.complaints(house_with(tmp_path)) == []


@pytest.mark.parametrize(
    ("message", "complaint"),
    [
        ({"state": ' type="unfinished"'}, "unfinished"),
        ({"translation": ""}, "empty"),
        ({"translation": "Hoş geldiniz"}, "other placeholders"),
        ({"source": "Goodbye, {name}"}, "not in the file"),
    ],
)
def test_an_incomplete_translation_is_caught(tmp_path: Path, message: dict[str, str], complaint: str) -> None:
    assert complaint in "\n".join(translations.complaints(house_with(tmp_path, **message)))


def test_a_plural_needs_its_english_forms(tmp_path: Path) -> None:
    house = house_with(tmp_path)
    room = tmp_path / "smm_desktop" / "teachers"
    (room / "count.py").write_text('self.tr("%n teacher(s)", "", 3)', encoding="utf-8")
    assert "teachers_en.ts: not in the file: '%n teacher(s)'" in translations.complaints(house)


def test_translations_are_compiled_into_one_file(tmp_path: Path) -> None:
    compiled = translations.compile_all(house_with(tmp_path))
    assert [file.name for file in compiled if file.stat().st_size] == ["smm_desktop_tr.qm"]
