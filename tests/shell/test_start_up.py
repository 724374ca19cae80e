"""The window paints before anything heavy is imported; commands import only what they need."""

import os
import subprocess
import sys
from pathlib import Path

import pytest

HEAVY = ("sqlalchemy", "reportlab", "openpyxl", "pyhanko", "cryptography", "numpy", "highspy", "alembic")
PAINT = """
import sys
from smm_desktop.shell.command_line.main import run
code = run(["--quit-when-painted", "--data", sys.argv[1]])
print(code, *sorted(set(sys.modules) & set({heavy!r})))
"""
HELP = """
import sys
from smm_desktop.shell.command_line.main import run
run(["--help"])
print(*sorted(set(sys.modules) & set({heavy!r})), file=sys.stderr)
"""


def fresh(script: str, *arguments: str) -> subprocess.CompletedProcess[str]:
    environment = {**os.environ, "QT_QPA_PLATFORM": "offscreen"}
    return subprocess.run(
        [sys.executable, "-c", script.format(heavy=HEAVY), *arguments],
        capture_output=True, text=True, check=True, timeout=60, env=environment,
    )  # fmt: skip


@pytest.mark.parametrize("is_there", [True, False])
def test_the_window_paints_before_anything_heavy_is_imported(tmp_path: Path, is_there: bool) -> None:
    if is_there:
        (tmp_path / "records.db").touch()
    assert fresh(PAINT, str(tmp_path)).stdout.split() == ["0"]


def test_help_imports_nothing_heavy() -> None:
    assert fresh(HELP).stderr.split() == []


def test_the_module_starts_as_a_program() -> None:
    said = subprocess.run(
        [sys.executable, "-m", "smm_desktop", "--version"], capture_output=True, text=True, check=True
    )
    assert said.stdout.startswith("SMM Desktop ")


def test_a_fault_of_the_program_is_no_refusal(monkeypatch: pytest.MonkeyPatch) -> None:
    from smm_desktop import __main__  # noqa: PLC0415 - the program's own start
    from smm_desktop.shell.command_line import main  # noqa: PLC0415

    monkeypatch.setattr(main, "run", lambda _arguments: 1 // 0)
    monkeypatch.setattr(sys, "excepthook", lambda *_error: None)
    assert __main__.main() == 70


def test_an_early_ctrl_c_ends_quietly(monkeypatch: pytest.MonkeyPatch) -> None:
    from smm_desktop import __main__  # noqa: PLC0415 - the program's own start
    from smm_desktop.shell.command_line import main  # noqa: PLC0415

    def interrupted(_arguments: object) -> int:
        raise KeyboardInterrupt

    monkeypatch.setattr(main, "run", interrupted)
    assert __main__.main() == 130
