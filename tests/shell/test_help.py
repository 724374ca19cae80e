"""Help in both languages, and what is said when arguments make no sense."""

import importlib
from pathlib import Path

import pytest

from smm_desktop.shell.command_line.exit_codes import Exit
from smm_desktop.shell.command_line.parser import build_parser
from tests.shell.answers import Command

COMMANDS = (
    "tour", "create-center", "import-teachers", "activities", "print-sheets", "issue-certificates", "verify",
    "export-keys", "check", "backup", "export", "inspect", "receive", "keys", "directorate",
)  # fmt: skip
INNER = (
    *(("keys", name) for name in ("show", "write", "read", "answer", "renew", "recipient", "revoke")),
    *(
        ("directorate", name)
        for name in ("init", "trust", "import", "receipts", "centers", "report", "withdraw")
    ),
)


@pytest.mark.parametrize("name", COMMANDS)
def test_every_command_helps_in_turkish_and_english(command: Command, name: str) -> None:
    turkish, english = command(name, "--help", language="tr"), command(name, "--help")
    assert (turkish.code, english.code) == (Exit.OK, Exit.OK)
    assert turkish.out.startswith("kullanım:")
    assert english.out.startswith("usage:")


@pytest.mark.parametrize("name", COMMANDS)
def test_every_command_leads_to_its_function(name: str, command: Command) -> None:
    required = {
        "tour": ["x"], "create-center": ["--coordinator", "x"], "import-teachers": ["x"], "export-keys": ["x"],
        "print-sheets": ["x", "--out", "x"], "issue-certificates": ["x"], "backup": ["x"],
        "inspect": ["x"], "receive": ["x"], "directorate": ["centers"],
    }  # fmt: skip
    function = build_parser().parse_args([name, *required.get(name, [])]).function
    module, _dot, attribute = function.partition(".")
    assert callable(getattr(importlib.import_module(f"smm_desktop.shell.command_line.{module}"), attribute))


@pytest.mark.parametrize("names", INNER, ids=" ".join)
def test_commands_of_a_group_help_in_turkish_and_english(command: Command, names: tuple[str, str]) -> None:
    turkish, english = command(*names, "--help", language="tr"), command(*names, "--help")
    assert turkish.out.startswith("kullanım:")
    assert english.out.startswith(f"usage: smm-desktop {' '.join(names)}")


def test_a_group_without_a_command_is_senseless(command: Command) -> None:
    assert command("directorate").code == Exit.USAGE


def test_every_command_is_described(command: Command) -> None:
    described = (Path(__file__).parents[2] / "docs" / "command-line.md").read_text("utf-8")
    names = [*COMMANDS, *(f"{group} {name}" for group, name in INNER)]
    assert [name for name in names if f"`{name}" not in described] == []


def test_the_help_lists_all_commands_and_exit_codes(command: Command) -> None:
    said = command("--help")
    assert all(name in said.out for name in COMMANDS)
    assert "130" in said.out


@pytest.mark.parametrize(
    ("arguments", "says"),
    [
        (["print-sheets"], "eksik: CODE, --out"),
        (["nonsense"], "'nonsense' şunlardan biri değil"),
        (["create-center", "--coordinator", "x", "--center", "99"], "99 şunlardan biri değil"),
        (["print-sheets", "X", "--out", "y", "--day", "dün"], "2026-11-23 gibi bir tarih değil"),
        (["check", "--unheard"], "anlaşılamadı: --unheard"),
        (["--unheard"], "eksik"),
    ],
)
def test_senseless_arguments_are_named_in_turkish(command: Command, arguments: list[str], says: str) -> None:
    said = command(*arguments, language="tr")
    assert said.code == Exit.USAGE
    assert says in said.err


def test_the_version_is_told(command: Command) -> None:
    assert command("--version").out.startswith("SMM Desktop ")


def test_an_option_without_its_value_is_named(command: Command) -> None:
    assert "--data: değeri eksik" in command("check", "--data", language="tr").err
