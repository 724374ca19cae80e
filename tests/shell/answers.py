"""What a command answers, in this process."""

import json
from collections.abc import Callable
from contextlib import redirect_stderr, redirect_stdout
from dataclasses import dataclass
from io import StringIO
from typing import Any

from smm_desktop.shell.command_line.main import run


@dataclass(frozen=True)
class Said:
    """What a command answered."""

    code: int
    out: str
    err: str

    @property
    def json(self) -> Any:
        return json.loads(self.out)


Command = Callable[..., Said]


def telling(*arguments: Any, language: str = "en") -> Said:
    """Run a command where no test's capture is at hand."""
    out, err = StringIO(), StringIO()
    with redirect_stdout(out), redirect_stderr(err):
        code = run([*map(str, arguments), "--language", language])
    return Said(code, out.getvalue(), err.getvalue())
