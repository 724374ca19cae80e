"""Every refusal of the whole house has a sentence, in both languages, made from the values that it is raised with."""

import ast
import importlib
import inspect
import pkgutil
import re
from collections.abc import Iterator, Mapping
from datetime import date
from enum import StrEnum
from functools import cache
from pathlib import Path

import pytest
from PySide6.QtWidgets import QApplication

import smm_desktop
from smm_desktop.centers.terms import PatternFault, RuleKey
from smm_desktop.core.official_numbers import IdentityFault
from smm_desktop.core.refusals import Refusal
from smm_desktop.needs.terms import FaultyAnswer, ResponseFault
from smm_desktop.paper.spreadsheets.terms import FileKind, SpreadsheetReason
from smm_desktop.shell.language import Language, Translations
from smm_desktop.shell.window.deed_wording import deed_text
from smm_desktop.shell.wording import word_refusal
from smm_desktop.trainings.terms import ActivityState, ClosingGap, GapFact
from tests.architecture.house import sources

NO_REFUSALS = {"IneligibleReason", "RevocationReason"}
EVERYTHING = frozenset({"*"})
SAMPLES: dict[str, object] = {
    "starts_on": "23.11.2026",
    "ends_on": "20.11.2026",
    "offers": 1,
    "protocols": 2,
    "visits": 3,
    **dict.fromkeys(("day", "first", "last", "last_day", "since", "until"), date(2026, 11, 23)),
    **dict.fromkeys(("path", "folder", "file"), Path("/yol/liste.xlsx")),
    **dict.fromkeys(("starts_at", "ends_at"), 540),
    **dict.fromkeys(
        ("least", "most", "limit", "minimum", "maximum", "rows", "row", "block", "clashes", "quota", "width", "height",
         "pages", "page", "marks", "megabytes", "days", "count", "copy"), 7,
    ),
    **dict.fromkeys(("sheet", "activity", "group", "name", "title", "number", "text"), "Örnek"),
    "state": ActivityState.OPEN,
    "wanted": (ActivityState.HELD, ActivityState.CLOSED),
    "gaps": (GapFact(ClosingGap.MARKS_MISSING, "A", 3, 4, 12), GapFact(ClosingGap.NO_SESSIONS, "B")),
    "names": ("Ali Örnek", "Ayşe Deneme"),
    "keys": (RuleKey.PASS_MARK,),
    "key": RuleKey.PASS_MARK,
    "fault": PatternFault.TOO_LONG,
    "found": FileKind.PDF,
}  # fmt: skip


def reasons() -> Iterator[type[StrEnum]]:
    """Every enum of terms whose members refuse."""
    for module in pkgutil.walk_packages(smm_desktop.__path__, "smm_desktop."):
        if "terms" not in module.name.split("."):
            continue
        for name, found in inspect.getmembers(importlib.import_module(module.name), inspect.isclass):
            if found.__module__ == module.name and name.endswith("Reason") and name not in NO_REFUSALS:
                yield found


@cache
def raised() -> Mapping[tuple[str, str], set[frozenset[str]]]:
    """By enum and member: the names of the values of every place that raises it; EVERYTHING for `**values`."""
    found: dict[tuple[str, str], set[frozenset[str]]] = {}
    for source in sources("smm_desktop"):
        for call in source.nodes(ast.Call):
            if getattr(call.func, "id", "") == "Refusal" and call.args:
                names = frozenset(keyword.arg or "*" for keyword in call.keywords)
                for term in ast.walk(call.args[0]):
                    if isinstance(term, ast.Attribute) and isinstance(term.value, ast.Name):
                        found.setdefault((term.value.id, term.attr), set()).add(names)
    return found


def cases() -> Iterator[tuple[StrEnum, frozenset[str]]]:
    for found in sorted(set(reasons()), key=lambda one: one.__name__):
        for member in found:
            places = raised().get((found.__name__, member.name), {EVERYTHING})
            yield from ((member, names) for names in sorted(places, key=sorted))


def values_of(member: StrEnum, names: frozenset[str]) -> dict[str, object]:
    if "*" in names:
        names = names.union(SAMPLES) - {"*"}
    given = {name: SAMPLES.get(name, "Örnek") for name in names}
    if isinstance(member, SpreadsheetReason):
        given["file"] = "liste.xlsx"  # added to each by the guard
    if member.name == "ANSWERS_FAULTY":
        given["faults"] = (FaultyAnswer("1", next(iter(ResponseFault))),)
    if member.name == "IDENTITY_NUMBER_FAULTY":
        given["fault"] = IdentityFault.CHECK_DIGITS_WRONG
    return given


def _written(value: StrEnum | frozenset[str]) -> str:
    """Return the same name in every process: sets have no order of their own."""
    return str(value) if isinstance(value, StrEnum) else "-".join(sorted(value))


@pytest.mark.parametrize(("member", "names"), list(cases()), ids=_written)
def test_a_refusal_has_a_sentence_in_both_languages(
    member: StrEnum, names: frozenset[str], qapp: QApplication
) -> None:
    said = {}
    for language in Language:
        Translations(qapp).speak(language)
        said[language] = word_refusal(Refusal(member, **values_of(member, names)))
    assert said[Language.TURKISH] != said[Language.ENGLISH]
    assert all(text.strip() and "{" not in text for text in said.values())


def test_all_reasons_of_the_house_were_found() -> None:
    assert {member.__class__.__name__ for member, _names in cases()} == {
        "CoreReason", "SigningReason", "PaperReason", "SpreadsheetReason", "CenterReason", "TeacherReason",
        "NeedsReason", "TrainingReason", "PlacementReason", "CertificateReason", "ExchangeReason", "SealReason",
        "ShellReason",
    }  # fmt: skip


def test_every_deed_has_a_name() -> None:
    pattern = re.compile(r"\.deed\(\s*\"(\w+)\"")
    names = {name for source in sources("smm_desktop") for name in pattern.findall(source.text)}
    assert len(names) > 40
    assert all(deed_text(name) for name in names)


def test_a_refusal_that_nobody_words_is_a_bug() -> None:
    class Foreign(StrEnum):
        TERM = "term"

    with pytest.raises(LookupError):
        word_refusal(Refusal(Foreign.TERM))
