"""Several packages at once, as they lie on a stick: each is looked at, put in order, shown, and taken in by name."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from contextlib import suppress
from dataclasses import dataclass, field, replace
from pathlib import Path
from uuid import UUID

from smm_desktop.core import turkish
from smm_desktop.core.progress import QUIET, Progress
from smm_desktop.core.refusals import Refusal
from smm_desktop.exchange.records import open_package
from smm_desktop.exchange.service.importing import WORTH_NOTING, ImportService
from smm_desktop.exchange.service.inspecting import inspect
from smm_desktop.exchange.settings import SUFFIX
from smm_desktop.exchange.terms import Alarm, ExchangeReason, ImportOutcome, ImportPlan, Manifest

NONE: frozenset[Alarm] = frozenset()


@dataclass(frozen=True, slots=True)
class Arrival:
    """A file that was brought: what it would do, or why it is refused.

    `covered_by` names a later package of the same batch that holds all its records, so that it need not be taken in;
    `missing` are numbers before it that never came, not even in this batch.
    `outcome` is there once it was taken in.
    """

    path: Path
    manifest: Manifest | None = None
    plan: ImportPlan | None = field(default=None, repr=False)
    refusal: Refusal | None = None
    covered_by: int | None = None
    missing: tuple[int, ...] = ()
    outcome: ImportOutcome | None = None

    @property
    def id(self) -> str:
        return str(self.path)

    @property
    def is_ready(self) -> bool:
        return self.plan is not None and self.covered_by is None and self.outcome is None


def packages_in(paths: Iterable[Path]) -> tuple[Path, ...]:
    """The files themselves, and for a folder all packages in it, whatever case their names are in."""
    found: list[Path] = []
    for path in paths:
        if path.is_dir():
            found += sorted(one for one in path.iterdir() if turkish.fold(one.suffix) == turkish.fold(SUFFIX))
        else:
            found.append(path)
    return tuple(dict.fromkeys(found))


class BatchService:
    """Plans read only; what is taken in was shown before, or is refused as stale."""

    def __init__(self, importing: ImportService) -> None:
        self._importing = importing

    def plan(
        self,
        paths: Sequence[Path],
        *,
        actor: str,
        again: frozenset[Path] = frozenset(),
        progress: Progress = QUIET,
    ) -> tuple[Arrival, ...]:
        """Looks at each file. Those in `again` may pass although they were withdrawn before.

        What must be kept in mind of a refused one (a gap, a fork, records that do not add up) is noted at once: the
        overview names it, and the next receipt tells the center.
        """
        found = []
        for number, path in enumerate(paths):
            progress.step(number, len(paths))
            found.append(self._look(path, actor, again=path in again))
        return _in_order(found)

    def _look(self, path: Path, actor: str, *, again: bool) -> Arrival:
        manifest: Manifest | None = None
        try:
            manifest = inspect(path).manifest
            return Arrival(path, manifest, self._importing.plan_import(path, again=again))
        except Refusal as refusal:
            self._remember(path, refusal, actor)
            return Arrival(path, manifest, refusal=refusal)

    def _remember(self, path: Path, refusal: Refusal, actor: str) -> None:
        if refusal.term in WORTH_NOTING:
            with suppress(Refusal):  # the stick may be gone by now
                self._importing.note_refused(open_package(path), refusal, actor=actor)

    def take_in(
        self,
        arrival: Arrival,
        *,
        actor: str,
        accepted: frozenset[Alarm] = NONE,
        again: bool = False,
        progress: Progress = QUIET,
    ) -> Arrival:
        """Takes in what was shown; refused (PLAN_STALE) where the records would change otherwise now."""
        shown = arrival.plan
        if shown is None:
            return arrival
        try:
            plan = self._importing.plan_import(arrival.path, again=again)
            _refuse_other(plan, shown)
            outcome = self._importing.apply(plan, actor=actor, accepted=accepted, progress=progress)
        except Refusal as refusal:
            self._remember(arrival.path, refusal, actor)
            return replace(arrival, plan=None, refusal=refusal)
        return replace(arrival, outcome=outcome)


def _refuse_other(plan: ImportPlan, shown: ImportPlan) -> None:
    if (plan.digest, plan.changes) != (shown.digest, shown.changes):
        raise Refusal(ExchangeReason.PLAN_STALE)


def _in_order(found: Sequence[Arrival]) -> tuple[Arrival, ...]:
    """By center, the older state of a center first, in it the newest package first; the refused ones last."""

    def place(arrival: Arrival) -> tuple[bool, int, float, int]:
        manifest = arrival.manifest
        if manifest is None:
            return True, 0, 0.0, 0
        since = manifest.instance_since.timestamp()
        return arrival.plan is None, manifest.sender, since, -manifest.number

    newest: dict[tuple[int, UUID], int] = {}
    ordered = []
    for arrival in sorted(found, key=place):
        manifest, covered_by = arrival.manifest, None
        if arrival.plan is not None and manifest is not None:
            number = newest.setdefault((manifest.sender, manifest.instance), manifest.number)
            covered_by = number if number > manifest.number else None
        ordered.append(replace(arrival, covered_by=covered_by, missing=_missing(arrival, found)))
    return tuple(ordered)


def _missing(arrival: Arrival, batch: Sequence[Arrival]) -> tuple[int, ...]:
    plan = arrival.plan
    if plan is None:
        return ()
    whose = plan.manifest.sender, plan.manifest.instance
    manifests = (one.manifest for one in batch if one.manifest is not None)
    brought = {one.number for one in manifests if (one.sender, one.instance) == whose}
    return tuple(number for number in plan.missing if number not in brought)
