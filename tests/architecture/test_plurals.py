"""Plurals of a class are found only under its own name: one that others build on leaves them to a class apart."""

from __future__ import annotations

import ast

from tests.architecture.house import none_of, sources


def has_plural(node: ast.ClassDef) -> bool:
    """Whether it asks `self.tr` for a text with a count."""
    calls = (one for one in ast.walk(node) if isinstance(one, ast.Call))
    return any(
        isinstance(call.func, ast.Attribute)
        and call.func.attr == "tr"
        and any(isinstance(text, ast.Constant) and "%n" in str(text.value) for text in call.args[:1])
        for call in calls
    )


def test_no_class_with_plurals_is_built_on() -> None:
    classes = [(file, node) for file in sources("smm_desktop") for node in file.nodes(ast.ClassDef)]
    built_on = {base.id for _, node in classes for base in node.bases if isinstance(base, ast.Name)}
    found = [
        f"{file.at(node)} {node.name}" for file, node in classes if node.name in built_on and has_plural(node)
    ]
    none_of(found, "Qt finds no plural of a base class: let a QObject of its own say it.")
