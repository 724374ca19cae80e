"""A refusal carries a term and its values, never a sentence: sentences live in `ui/wording.py`."""

from __future__ import annotations

import ast
from collections.abc import Iterator

import pytest

from tests.architecture.house import Source, none_of, sources, written


def is_sentence(node: ast.expr) -> bool:
    if isinstance(node, ast.JoinedStr):
        return True
    return isinstance(node, ast.Constant) and isinstance(node.value, str) and " " in node.value


def sentences(source: Source) -> Iterator[str]:
    """Refusals whose term is a text, or one of whose values is a sentence."""
    for call in source.nodes(ast.Call):
        name = call.func.attr if isinstance(call.func, ast.Attribute) else getattr(call.func, "id", "")
        if name != "Refusal":
            continue
        texts = [term for term in call.args if isinstance(term, ast.Constant | ast.JoinedStr)]
        values = [keyword.value for keyword in call.keywords if is_sentence(keyword.value)]
        if texts or values:
            yield source.at(call)


def test_no_refusal_carries_a_sentence() -> None:
    found = [place for source in sources("smm_desktop") for place in sentences(source)]
    none_of(found, "Refusal(Reason.TERM, value=…): the sentence belongs in ui/wording.py.")


@pytest.mark.parametrize(
    "line", ['Refusal("No such file")', 'Refusal(R.X, why=f"{a} b")', 'Refusal(R.X, why="a b")']
)
def test_the_check_catches(line: str) -> None:
    assert list(sentences(written(line)))
