"""Upper, lower and order of Turkish text go through `core.turkish`, everywhere.

Calls of str's own case methods are forbidden for machine text too: `turkish.fold(path.suffix)` compares a suffix.
"""

from __future__ import annotations

import ast
from collections.abc import Iterator

import pytest

from tests.architecture.house import Source, none_of, sources, written

HOME = "smm_desktop/core/turkish.py"
CASE_METHODS = frozenset({"upper", "lower", "casefold", "title", "swapcase", "capitalize"})
ORDERINGS = frozenset({"sorted", "sort", "order_by"})
PEOPLES_WORDS = frozenset(
    {
        *(
            "name",
            "names",
            "full_name",
            "first_name",
            "last_name",
            "given_name",
            "surname",
            "label",
            "labels",
        ),
        *("title", "titles", "school", "schools", "school_name", "city", "district", "province_name"),
    }
)
FILES = frozenset({"file", "folder", "path", "source"})


def wrong_case(source: Source) -> Iterator[str]:
    """Calls such as `text.upper()` and references such as `str.upper`; `turkish.upper(text)` is the right way."""
    for call in source.nodes(ast.Call):
        method = call.func
        bare = isinstance(method, ast.Attribute) and method.attr in CASE_METHODS and not call.args
        if bare:
            yield source.at(call)
    for reference in source.nodes(ast.Attribute):
        if (
            reference.attr in CASE_METHODS
            and isinstance(reference.value, ast.Name)
            and reference.value.id == "str"
        ):
            yield source.at(reference)


def words_of(node: ast.expr) -> set[str]:
    """The words an ordering compares: name for `row.name`, `Teacher.name.desc()`, `(r.day, r.name)`, `names`."""
    match node:
        case ast.Attribute(value=ast.Name(id=owner), attr=word):
            return set() if owner in FILES else {word}
        case ast.Attribute(attr=word) | ast.Name(id=word):
            return {word}
        case (
            ast.Lambda(body=inside)
            | ast.GeneratorExp(elt=inside)
            | ast.ListComp(elt=inside)
            | ast.SetComp(elt=inside)
        ):
            return words_of(inside)
        case ast.Tuple(elts=parts) | ast.Call(func=ast.Name(id="set" | "list" | "tuple"), args=parts):
            return set().union(*map(words_of, parts))
        case ast.Call(func=ast.Attribute(value=inside, attr="desc" | "asc")):
            return words_of(inside)
        case _:
            return set()


def ordered_by(call: ast.Call) -> Iterator[ast.expr]:
    """What an ordering call goes by: its key where it has one, else what it orders."""
    function = call.func
    name = function.attr if isinstance(function, ast.Attribute) else getattr(function, "id", "")
    if name not in ORDERINGS:
        return
    keys = [keyword.value for keyword in call.keywords if keyword.arg == "key"]
    receiver = [function.value] if name == "sort" and isinstance(function, ast.Attribute) else []
    yield from keys or [*call.args, *receiver]


def wrong_order(source: Source) -> Iterator[str]:
    """Orderings of people's words by code point instead of `turkish.sorted_by` or a stored sort key."""
    for call in source.nodes(ast.Call):
        for expression in ordered_by(call):
            if PEOPLES_WORDS & words_of(expression):
                yield source.at(call)


def everything_but_turkish() -> list[Source]:
    return [source for source in sources("smm_desktop") if source.name != HOME]


def test_case_is_changed_by_turkish_rules_only() -> None:
    found = [place for source in everything_but_turkish() for place in wrong_case(source)]
    none_of(
        found,
        "Use core.turkish: upper, lower, name_case for people; fold to compare, suffixes and codes too.",
    )


def test_names_are_ordered_by_turkish_rules_only() -> None:
    found = [place for source in everything_but_turkish() for place in wrong_order(source)]
    none_of(found, "Use core.turkish.sorted_by, key=turkish.sort_key, or order_by a stored sort key.")


@pytest.mark.parametrize("line", ["x = name.upper()", "x = map(str.lower, names)", "x = f().title()"])
def test_the_case_check_catches(line: str) -> None:
    assert list(wrong_case(written(line)))


@pytest.mark.parametrize(
    "line", ["sorted(names)", "rows.sort(key=lambda row: row.name)", "q.order_by(T.title.desc())"]
)
def test_the_order_check_catches(line: str) -> None:
    assert list(wrong_order(written(line)))


@pytest.mark.parametrize(
    "line",
    [
        "sorted(days)",
        "sorted(names, key=turkish.sort_key)",
        "q.order_by(T.sort_key)",
        "sorted(path.name for path in f)",
    ],
)
def test_the_order_check_lets_pass(line: str) -> None:
    assert not list(wrong_order(written(line)))
