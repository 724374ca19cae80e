"""`needs analyze`: figures of a file from anywhere, as a table and as JSON, without any center."""

import json
from pathlib import Path
from typing import Any

import pytest

from smm_desktop.shell.command_line.exit_codes import Exit
from tests.shell.conftest import Command, Said

HEADER = "respondent,competency,importance,ability"
CASES = {
    "A": ([5, 4, 5, 4, 3], [3, 3, 4, 2, 3]),
    "B": ([4, 4, 4], [4, 4, 4]),
    "C": ([2, 2], [4, 4]),
    "D": ([5, 5], [1, 1]),
}


@pytest.fixture
def reference(tmp_path: Path) -> Path:
    """The known cases, one half of a pair missing, and one faulty row."""
    rows = [
        f"T{at},{name},{one},{two}"
        for name, columns in CASES.items()
        for at, (one, two) in enumerate(zip(*columns, strict=True))
    ]
    path = tmp_path / "answers.csv"
    path.write_text("\n".join([HEADER, *rows, "T8,A,,2", "T9,A,beş,2"]), encoding="utf-8")
    return path


@pytest.fixture
def without_center(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("SMM_DESKTOP_DATA", str(tmp_path / "nothing here"))


def items(said: Said) -> dict[str, Any]:
    return {item["competency"]: item for item in json.loads(said.out)["items"]}


def test_the_reference_case_needs_no_center(command: Command, reference: Path, without_center: None) -> None:
    found = items(command("needs", "analyze", reference, "--json"))["A"]
    assert (found["mwds"]["value"], found["rds"]["value"], found["pairs"]) == (5.04, -80.0, 5)


@pytest.mark.parametrize(("name", "score"), [("B", 0.0), ("C", -4.0), ("D", 20.0)])
def test_too_few_pairs_are_reckoned_but_not_claimed(
    command: Command, reference: Path, name: str, score: float
) -> None:
    found = items(command("needs", "analyze", reference, "--json"))[name]
    assert (found["state"], found["rank"], found["mwds"]) == ("too_few", None, None)
    assert (found["arithmetic"]["claim"], found["arithmetic"]["mwds"]["value"]) == (False, score)


def test_what_is_missing_or_faulty_is_counted(command: Command, reference: Path) -> None:
    said = command("needs", "analyze", reference, "--json")
    assert items(said)["A"]["left_out"]["importance_missing"] == 1
    assert [(one["fault"], one["lines"]) for one in json.loads(said.out)["faults"]["kinds"]] == [
        ("not_a_number", [15])
    ]


def figures(part: Any) -> list[Any]:
    """Every object that carries a number of the analysis."""
    found = [part] if isinstance(part, dict) and {"value", "alpha", "mean", "low"} & part.keys() else []
    inside = part.values() if isinstance(part, dict) else part if isinstance(part, list) else ()
    return found + [one for more in inside for one in figures(more)]


def test_every_figure_names_its_method_and_source(command: Command, reference: Path) -> None:
    document = json.loads(command("needs", "analyze", reference, "--json").out)
    every = figures(document["items"]) + figures(document["reliability"])
    assert len(every) > 10
    assert all(one["source"] and one["method"] in document["methods"] for one in every)


def test_the_table_is_turkish(command: Command, reference: Path) -> None:
    said = command("needs", "analyze", reference, language="tr")
    assert said.code == Exit.OK
    assert "5,04" in said.out
    assert "−80,0" in said.out  # noqa: RUF001 - a true minus
    assert "önem ya da beceri sayı değil: 1; satır 15" in said.out


def test_the_seed_moves_the_bootstrap_only(command: Command, reference: Path) -> None:
    one, two = (items(command("needs", "analyze", reference, "--json", "--seed", seed))["A"] for seed in "ab")
    assert one["mwds"].pop("bootstrap") != two["mwds"].pop("bootstrap")
    assert one == two


def test_without_replicates_there_is_no_bootstrap(command: Command, reference: Path) -> None:
    found = items(command("needs", "analyze", reference, "--json", "--replicates", "0"))
    assert found["A"]["mwds"]["bootstrap"] is None


def test_answers_outside_the_scale_are_faulty(command: Command, reference: Path) -> None:
    said = command("needs", "analyze", reference, "--json", "--scale", "1-4")
    assert json.loads(said.out)["faults"]["kinds"][0]["fault"] == "outside_scale"


@pytest.mark.parametrize("arguments", [("--scale", "5-1"), ("--scale", "x"), ("--replicates", "-1"), ()])
def test_senseless_arguments_are_said(command: Command, tmp_path: Path, arguments: tuple[str, ...]) -> None:
    file = [tmp_path] if arguments else []
    assert command("needs", "analyze", *file, *arguments).code == Exit.USAGE


def test_a_file_without_the_columns_is_refused(command: Command, tmp_path: Path) -> None:
    (tmp_path / "x.csv").write_text("ad,soyad\na,b\n", encoding="utf-8")
    said = command("needs", "analyze", tmp_path / "x.csv", language="tr")
    assert said.code == Exit.REFUSED
    assert "respondent" in said.err


def test_hidden_schools_have_no_figure_in_the_json(command: Command, tmp_path: Path) -> None:
    sizes = {"A": 12, "B": 3, "C": 9, "D": 10, "E": 6}
    rows = [f"{name}{at},x,5,{1 + at % 3},{name}" for name, size in sizes.items() for at in range(size)]
    (tmp_path / "x.csv").write_text("\n".join([HEADER + ",school", *rows]), encoding="utf-8")
    groups = json.loads(command("needs", "analyze", tmp_path / "x.csv", "--json").out)["breakdowns"][0][
        "groups"
    ]
    hidden = [one for one in groups if one["state"] == "hidden"]
    assert [(one["label"], one["respondents"], one["items"]) for one in hidden] == [
        ("B", None, []),
        ("E", None, []),
    ]


def keys_of(part: Any) -> set[str]:
    if isinstance(part, list):
        return set().union(*map(keys_of, part))
    if not isinstance(part, dict):
        return set()
    return set(part).union(*map(keys_of, part.values()))


def test_every_key_of_the_json_stands_in_the_documents(command: Command, tmp_path: Path) -> None:
    rows = [
        f"{name}{at},{item},{4 + at % 2},{1 + at % 3},{name},{audience},{time}"
        for name, size in {"A": 12, "B": 3, "C": 9}.items()
        for at in range(size)
        for item in "xy"
        for audience in ("teachers", "companies")
        for time in (1, 2)
    ]
    path = tmp_path / "x.csv"
    path.write_text("\n".join([HEADER + ",school,audience,round", *rows, "Z,z,?,1,A,teachers,2"]), "utf-8")
    said = json.loads(command("needs", "analyze", path, "--json").out)
    del said["methods"]
    page = (Path(__file__).parents[2] / "docs" / "command-line.md").read_text("utf-8")
    assert [key for key in keys_of(said) if f"{key}`" not in page and f"{key}[]" not in page] == []


def test_a_name_cannot_steer_the_terminal(command: Command, tmp_path: Path) -> None:
    path = tmp_path / "x.csv"
    path.write_text(f"{HEADER}\nT1,To\x1b[31mrna,5,3\n", encoding="utf-8")
    assert "\x1b" not in command("needs", "analyze", path).out


def test_it_helps_in_turkish(command: Command) -> None:
    said = command("needs", "analyze", "--help", language="tr")
    assert said.out.startswith("kullanım: smm-desktop needs analyze")
