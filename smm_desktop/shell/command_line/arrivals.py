"""The packages of a night: found in folders, put in the order in which gaps close, and what became of each."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass
from enum import StrEnum
from pathlib import Path

from PySide6.QtCore import QCoreApplication

from smm_desktop.core.refusals import Refusal
from smm_desktop.exchange.service import inspect
from smm_desktop.exchange.terms import ExchangeReason, Inspection, KindChanges, PackageKind
from smm_desktop.shell.command_line.console import Console
from smm_desktop.shell.wording import word_refusal

translate = QCoreApplication.translate
_SUFFIXES = frozenset({".smm", ".SMM"})
_NAMES = ("new", "changed", "removed", "unchanged")


class ResultState(StrEnum):
    """What became of a package."""

    APPLIED = "applied"  # işlendi
    PLANNED = "planned"  # işlenebilir
    STANDS = "stands"  # zaten işlenmiş
    WITHDRAWN = "withdrawn"  # geri alınmış
    REFUSED = "refused"  # reddedildi


@dataclass(frozen=True, slots=True)
class Arrival:
    """A file that was named or found; `found` is None where it does not hold, and `fault` says why."""

    path: Path
    found: Inspection | None
    fault: Refusal | None = None

    def refused(self) -> Result | None:
        return None if self.fault is None else Result(self, ResultState.REFUSED, self.fault)


@dataclass(frozen=True, slots=True)
class Result:
    """One line of the answer."""

    arrival: Arrival
    state: ResultState
    refusal: Refusal | None = None
    changes: Sequence[KindChanges] = ()
    missing: Sequence[int] = ()

    @property
    def center(self) -> int | None:
        """The sender by its own account."""
        return None if self.arrival.found is None else self.arrival.found.manifest.sender

    @property
    def total(self) -> dict[str, int]:
        return {name: sum(getattr(one, name) for one in self.changes) for name in _NAMES}


def arrivals_of(sources: Iterable[Path]) -> list[Arrival]:
    """All packages of the sources; each center's in the order in which they were made, broken files last.

    Receipts that lie in a folder are left out: that is where somebody keeps what goes back.
    """
    found = [one for source in sources for one in _looked_at(source)]
    return sorted(found, key=_place)


def _place(arrival: Arrival) -> tuple[object, ...]:
    if arrival.found is None:
        return (1, str(arrival.path))
    manifest = arrival.found.manifest
    since, instance = manifest.instance_since, manifest.instance.hex
    return (0, manifest.sender, since, instance, manifest.number, str(arrival.path))


def _looked_at(source: Path) -> Iterator[Arrival]:
    if not source.is_dir():
        yield _arrival(source)
        return
    for path in source.rglob("*"):
        if path.suffix in _SUFFIXES and path.is_file():
            arrival = _arrival(path)
            if arrival.found is None or arrival.found.manifest.kind is not PackageKind.RECEIPT:
                yield arrival


def _arrival(path: Path) -> Arrival:
    try:
        return Arrival(path, inspect(path))
    except Refusal as refusal:
        return Arrival(path, None, refusal)
    except OSError as error:
        fault = Refusal(ExchangeReason.FILE_UNREADABLE, path=path)
        fault.__cause__ = error
        return Arrival(path, None, fault)


def show(results: Sequence[Result], console: Console) -> None:
    header = (
        translate("shell", "Package"),
        translate("shell", "Center"),
        translate("shell", "No."),
        translate("shell", "Result"),
        translate("shell", "New"),
        translate("shell", "Changed"),
        translate("shell", "Removed"),
    )
    console.table([header, *map(_line, results)] if results else [])
    for one in results:
        if one.state is ResultState.REFUSED and one.refusal is not None:
            console.complain(f"{one.arrival.path.name}: {word_refusal(one.refusal)}")
    if not results:
        console.say(translate("shell", "There is no package to take over."))


def _line(one: Result) -> tuple[str, ...]:
    total = one.total
    found = one.arrival.found
    return (
        one.arrival.path.name,
        "" if found is None else str(found.manifest.sender),
        "" if found is None else str(found.manifest.number),
        state_text(one.state),
        *(str(total[name]) if one.changes else "" for name in _NAMES[:3]),
    )


def state_text(state: ResultState) -> str:
    match state:
        case ResultState.APPLIED:
            return translate("shell", "taken over")
        case ResultState.PLANNED:
            return translate("shell", "can be taken over")
        case ResultState.STANDS:
            return translate("shell", "here already")
        case ResultState.WITHDRAWN:
            return translate("shell", "withdrawn here")
        case ResultState.REFUSED:
            return translate("shell", "refused")


def described(one: Result) -> dict[str, object]:
    found = one.arrival.found
    manifest = None if found is None else found.manifest
    return {
        "file": one.arrival.path,
        "center": one.center,
        "number": None if manifest is None else manifest.number,
        "state": one.state,
        "refused": one.refusal.term if one.state is ResultState.REFUSED and one.refusal else None,
        "text": word_refusal(one.refusal) if one.refusal else "",
        "missing": one.missing,
        "changes": one.total,
        "by_kind": {part.kind: {name: getattr(part, name) for name in _NAMES} for part in one.changes},
    }
