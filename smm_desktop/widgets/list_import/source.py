"""What a room gives to an import in the window: its words, its columns and its deeds."""

from __future__ import annotations

from abc import ABC, abstractmethod
from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import Any, Protocol

from smm_desktop.core.progress import Progress
from smm_desktop.core.refusals import Refusal
from smm_desktop.widgets.forms import Choice


class Opened(Protocol):
    """A file that was read."""

    @property
    def path(self) -> Path: ...


class OutlineColumn(Protocol):
    """A column of the list: caption, meaning, how sure the guess is, first contents."""

    @property
    def index(self) -> int: ...
    @property
    def caption(self) -> str: ...
    @property
    def field(self) -> object | None: ...
    @property
    def score(self) -> float: ...
    @property
    def samples(self) -> tuple[str, ...]: ...


class Outline(Protocol):
    """How a list is understood."""

    @property
    def sheet(self) -> str: ...
    @property
    def sheets(self) -> tuple[str, ...]: ...
    @property
    def header_row(self) -> int | None: ...
    @property
    def columns(self) -> Sequence[OutlineColumn]: ...
    @property
    def first_rows(self) -> Sequence[Sequence[str]]: ...
    @property
    def row_count(self) -> int: ...
    @property
    def mapping(self) -> Mapping[int, Any]: ...


class Plan(Protocol):
    """What an import would do."""

    @property
    def path(self) -> Path: ...
    @property
    def rows(self) -> Sequence[Any]: ...
    @property
    def counts(self) -> Mapping[Any, int]: ...


@dataclass(frozen=True, slots=True)
class Chosen:
    """What was corrected of the guesses; `columns` by index."""

    sheet: str | None = None
    header_row: int | None = None
    columns: Mapping[int, Any] | None = None


@dataclass(frozen=True, slots=True)
class ImportWords:
    """The sentences that name the subject; all are translated already."""

    choose_file: str  # the title of the file dialog
    compare: str  # the button to the rows, with its mnemonic
    comparing: str  # while that is done
    names_wanted: str  # the columns lack what every row must have


class ImportSource(ABC):
    """One for each kind of list; `open_list`, `plan` and `write` run in the background."""

    words: ImportWords
    meanings: Sequence[Choice]
    file_key = "import"  # under which the last folder is remembered

    def meaning_text(self, field: object) -> str:
        return next((one.text for one in self.meanings if one.key == field), "")

    @abstractmethod
    def names_rows(self, mapping: Mapping[int, Any]) -> bool:
        """Whether the columns say enough to know rows by."""

    @abstractmethod
    def open_list(self, path: Path, progress: Progress) -> Opened: ...
    @abstractmethod
    def outline(self, opened: Any, chosen: Chosen) -> Outline: ...
    @abstractmethod
    def plan(self, opened: Any, chosen: Chosen, progress: Progress) -> Plan: ...
    @abstractmethod
    def write(self, plan: Any, decisions: Any, progress: Progress) -> object: ...
    @abstractmethod
    def kept(self, captions: Sequence[str], rows: Sequence[Sequence[str]]) -> bytes:
        """The preview as a workbook."""

    @abstractmethod
    def account(self, outcome: Any) -> str: ...
    @abstractmethod
    def sentence(self, refusal: Refusal) -> str: ...
