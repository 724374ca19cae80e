"""Every word of the field that the code coins stands in the glossary with its Turkish."""

from __future__ import annotations

import ast

from tests.architecture.house import CHECKOUT, Source, none_of, rooms, sources

GLOSSARY = (CHECKOUT / "docs" / "glossary.md").read_text(encoding="utf-8")
WHY_REFUSED = (
    *("CenterReason", "TeacherReason", "TrainingReason", "CertificateReason", "IneligibleReason"),
    *("ExchangeReason", "NeedsReason", "PlacementReason"),
)


def is_coined(node: ast.ClassDef) -> bool:
    """A StrEnum of the field; reasons of refusal are worded in the window instead."""
    return node.name not in WHY_REFUSED and any(ast.unparse(base) == "StrEnum" for base in node.bases)


def terms() -> list[Source]:
    every = [source for room in rooms() for source in sources(f"smm_desktop/{room.name}")]
    return [source for source in every if {"terms", "terms.py"} & set(source.path.parts)]


def test_every_coined_word_is_in_the_glossary() -> None:
    coined = [
        (source.at(node), node.name)
        for source in terms()
        for node in source.nodes(ast.ClassDef)
        if is_coined(node)
    ]
    none_of(
        [f"{at} {name}" for at, name in coined if f"`{name}`" not in GLOSSARY],
        "Add the word to docs/glossary.md.",
    )
