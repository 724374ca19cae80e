"""What the command line writes: sentences, tables, JSON and a progress line; errors and progress go to stderr."""

from __future__ import annotations

import io
import json
import sys
from collections.abc import Iterator, Sequence
from contextlib import contextmanager
from dataclasses import asdict, is_dataclass
from datetime import date, datetime
from enum import StrEnum
from pathlib import Path
from threading import Event
from typing import Any, TextIO
from uuid import UUID

from smm_desktop.core.plain_text import plain_text
from smm_desktop.core.progress import Progress

_BAR = 24


class Console:
    """Where a command speaks to: two streams, whether somebody sits there, and whether to stop."""

    def __init__(self, out: TextIO, err: TextIO, *, is_asked: bool, quiet: bool = False) -> None:
        self._out, self._err, self._quiet = out, err, quiet
        self.is_asked = is_asked
        self.is_working = False
        self.stop = Event()
        self._bar_is_open = False

    @classmethod
    def standard(cls, *, quiet: bool = False) -> Console:
        for stream in (sys.stdout, sys.stderr):
            if isinstance(stream, io.TextIOWrapper):
                stream.reconfigure(errors="replace")  # an old console without ✓ or ş
        return cls(sys.stdout, sys.stderr, is_asked=_is_terminal(sys.stdin, sys.stdout), quiet=quiet)

    def say(self, text: str = "") -> None:
        self._end_bar()
        print(text, file=self._out)

    def complain(self, text: str) -> None:
        self._end_bar()
        print(text, file=self._err)

    def table(self, rows: Sequence[Sequence[str]]) -> None:
        """Write rows in columns; the first row is the header."""
        if not rows:
            return
        rows = [[plain_text(cell) for cell in row] for row in rows]
        widths = [max(len(row[index]) for row in rows) for index in range(len(rows[0]))]
        for row in rows:
            self.say("  ".join(cell.ljust(width) for cell, width in zip(row, widths, strict=True)).rstrip())

    def json(self, value: object) -> None:
        """Write one JSON document; values, terms, dates and paths as plain texts."""
        self.say(json.dumps(value, default=_plain, ensure_ascii=False, indent=2))

    @contextmanager
    def progress(self, title: str) -> Iterator[Progress]:
        """Give a progress that draws a bar at a terminal and a line every quarter elsewhere; Ctrl+C stops it."""
        bar = None if self._quiet else _Bar(self, title).step
        self.is_working = True
        try:
            yield Progress(bar, self.stop.is_set)
        finally:
            self.is_working = False
            self._end_bar()

    def draw_bar(self, text: str) -> None:
        self._err.write(f"\r{text}")
        self._err.flush()
        self._bar_is_open = True

    @property
    def draws_bars(self) -> bool:
        return self._err.isatty()

    def _end_bar(self) -> None:
        if self._bar_is_open:
            self._err.write("\n")
            self._bar_is_open = False


def _is_terminal(*streams: TextIO | None) -> bool:
    """Say whether somebody sits there; a window program of Windows has no streams at all."""
    return all(stream is not None and stream.isatty() for stream in streams)


class _Bar:
    def __init__(self, console: Console, title: str) -> None:
        self._console, self._title = console, title
        self._quarter = self._percent = -1

    def step(self, done: int, total: int) -> None:
        percent = 100 if total <= 0 else min(100, done * 100 // total)
        if self._console.draws_bars:
            if percent != self._percent:
                filled = percent * _BAR // 100
                self._console.draw_bar(
                    f"{self._title} [{'#' * filled}{'.' * (_BAR - filled)}] {percent:3d} %"
                )
        elif percent // 25 != self._quarter:
            self._console.complain(f"{self._title}: {percent} %")
            self._quarter = percent // 25
        self._percent = percent


def _plain(value: object) -> Any:
    match value:
        case StrEnum():
            return value.value
        case datetime() | date():
            return value.isoformat()
        case UUID() | Path():
            return str(value)
        case bytes():
            return value.hex()
        case frozenset() | set():
            return sorted(map(str, value))
        case _:
            return _plain_fields(value)


def _plain_fields(value: object) -> dict[str, Any]:
    if is_dataclass(value) and not isinstance(value, type):
        return asdict(value)
    raise TypeError(type(value).__name__)
