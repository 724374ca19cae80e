"""The directorate's side: a package is checked, planned, shown, and applied in one transaction."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import replace
from pathlib import Path
from typing import Any
from uuid import UUID

from sqlalchemy.exc import IntegrityError
from sqlalchemy.orm import Session

from smm_desktop.core.database.collecting import no_collecting
from smm_desktop.core.database.database import Database
from smm_desktop.core.database.deeds import Deed
from smm_desktop.core.database.record_state import RecordState, whole_state
from smm_desktop.core.progress import QUIET, Progress
from smm_desktop.core.refusals import Refusal
from smm_desktop.exchange import queries, rules
from smm_desktop.exchange.records import (
    KINDS,
    KINDS_BY_NAME,
    TOMBSTONE,
    Package,
    Section,
    current_versions,
    open_package,
    read_payload,
)
from smm_desktop.exchange.service import staleness
from smm_desktop.exchange.service.arrivals import applied_row, note_seen, wish_all
from smm_desktop.exchange.service.comparing import Comparison, SectionReader
from smm_desktop.exchange.service.own_keys import OwnKeys
from smm_desktop.exchange.terms import (
    Alarm,
    ExchangeReason,
    ImportOutcome,
    ImportPlan,
    Manifest,
    PackageKind,
    SeenState,
)

_NOTED = {
    ExchangeReason.GAP: SeenState.HELD,
    ExchangeReason.FORK: SeenState.FORKED,
    ExchangeReason.CENTER_RESTORED: SeenState.HELD,
}
_LACKING = frozenset({ExchangeReason.STATE_DIFFERS, ExchangeReason.RECORDS_INCONSISTENT})
WORTH_NOTING = _LACKING | _NOTED.keys()
NONE: frozenset[Alarm] = frozenset()
_ATTEMPTS = 5


class ImportService:
    """Takes packages of centers in. Planning reads only."""

    def __init__(self, database: Database) -> None:
        self._database = database
        self._keys = OwnKeys(database)

    def plan_import(self, path: Path, *, again: bool = False, progress: Progress = QUIET) -> ImportPlan:
        """What the package would do; refused by name where it must not be applied.

        `again` lets a package pass that was withdrawn before.
        """
        return self._database.ask(self._plan, open_package(path), again=again, progress=progress)

    def _plan(self, session: Session, package: Package, *, again: bool, progress: Progress) -> ImportPlan:
        manifest = package.manifest
        sender, judgement = self._judged(session, package, again=again)
        newest = queries.newest_applied(session, manifest.sender)
        comparison = Comparison(session.connection(), manifest, _start(manifest, newest))
        total = sum(manifest.counts.values())
        done = 0

        def take(section: Section, lines: list[bytes]) -> None:
            nonlocal done
            comparison.take(section, lines)
            done += len(lines)
            progress.step(done, total)

        with no_collecting():
            read_payload(package, self._keys.readers(session), take)
            comparison.finish()
        return ImportPlan(
            path=str(package.path),
            digest=package.digest,
            manifest=manifest,
            sender_name=sender.name,
            based_on=queries.own_side(session).head,
            changes=comparison.changes(),
            differences=tuple(comparison.differences),
            alarms=judgement.alarms,
            missing=judgement.missing,
            replaced=_frozen(comparison.replaced),
            removed=_frozen(comparison.removed),
            unchanged=_frozen(comparison.unchanged),
        )

    def _judged(
        self, session: Session, package: Package, *, again: bool
    ) -> tuple[queries.PartyRow, rules.Judgement]:
        manifest = package.manifest
        own = queries.own_side(session)
        if not own.is_directorate:
            raise Refusal(ExchangeReason.ONLY_DIRECTORATE)
        sender = queries.sender_of(session, manifest.sender_key, manifest.sender)
        rules.check_parties(manifest, own=own.center, mode=own.mode, kind=PackageKind.RECORDS)
        _refuse_newer_records(manifest)
        standing = queries.standing(session, manifest.sender, manifest.instance)
        return sender, rules.judge(
            manifest, package.digest, standing if not again else _without_withdrawals(standing)
        )

    def apply(
        self,
        plan: ImportPlan,
        *,
        actor: str,
        accepted: frozenset[Alarm] = NONE,
        progress: Progress = QUIET,
    ) -> ImportOutcome:
        """All of it or nothing. Refuses CENTER_RESTORED, PLAN_STALE, RECORDS_INCONSISTENT, STATE_DIFFERS."""
        center = plan.manifest.sender
        if not plan.alarms <= accepted:
            raise Refusal(ExchangeReason.CENTER_RESTORED, center=center)
        package = open_package(Path(plan.path))
        if package.digest != plan.digest:
            raise Refusal(ExchangeReason.PLAN_STALE)
        try:
            with no_collecting(), self._database.deed("apply_package", actor, reversible=False) as deed:
                self._refuse_stale(deed, plan, package)
                self._write(deed, plan, package, progress)
                deed.session.add(applied_row(plan.manifest, plan.digest, deed.now))
                note_seen(deed, package, SeenState.APPLIED)
                if plan.manifest.is_full:
                    wish_all(deed, center, wanted=False)
        except IntegrityError as error:
            raise Refusal(ExchangeReason.RECORDS_INCONSISTENT) from error
        return ImportOutcome(center, plan.manifest.number, deed.rev, plan.changes, plan.missing)

    def _refuse_stale(self, deed: Deed, plan: ImportPlan, package: Package) -> None:
        """Deeds since the plan count only where they meet the same center; its keys may have been revoked since."""
        if deed.rev == plan.based_on + 1:
            return
        _, judgement = self._judged(deed.session, package, again=True)
        is_touched = staleness.is_touched(deed.session, plan.manifest.sender, plan.based_on)
        if is_touched or not judgement.alarms <= plan.alarms:
            raise Refusal(ExchangeReason.PLAN_STALE)

    def _write(self, deed: Deed, plan: ImportPlan, package: Package, progress: Progress) -> None:
        """Takes out what goes or changes, then loads what comes: no order of rows can stumble over a unique value."""
        connection = deed.session.connection()
        self._database.engines.defer_references(connection)
        for kind in reversed(KINDS):
            leaving = [*plan.replaced.get(kind.name, ()), *plan.removed.get(kind.name, ())]
            if leaving:
                deed.delete_rows(kind.table, [(_uuid(one),) for one in leaving])
        reader = SectionReader(connection.dialect.name)
        total, done = sum(plan.manifest.counts.values()), 0

        def take(section: Section, lines: list[bytes]) -> None:
            nonlocal done
            if section.kind != TOMBSTONE:
                _load(deed, plan, reader, section, lines)
            done += len(lines)
            progress.step(done, total)

        read_payload(package, self._keys.readers(deed.session), take)
        if plan.manifest.versions != current_versions():
            _compare_whole_state(deed, plan.manifest)

    def receive(
        self,
        path: Path,
        *,
        actor: str,
        accepted: frozenset[Alarm] = NONE,
        again: bool = False,
        progress: Progress = QUIET,
    ) -> ImportOutcome:
        """Plans and applies; what must be kept in mind of a refused package (a gap, a fork) is noted."""
        package = open_package(path)
        for attempt in range(1, _ATTEMPTS + 1):
            try:
                plan = self._database.ask(self._plan, package, again=again, progress=progress.part(0, 2))
                return self.apply(plan, actor=actor, accepted=accepted, progress=progress.part(1, 2))
            except Refusal as refusal:
                if refusal.term is ExchangeReason.PLAN_STALE and attempt < _ATTEMPTS:
                    continue  # nobody was shown this plan: another is made
                self.note_refused(package, refusal, actor=actor)
                raise
        raise AssertionError(_ATTEMPTS)

    def note_refused(self, package: Package, refusal: Refusal, *, actor: str) -> None:
        """What must be kept in mind of it, once: a package that is brought again changes nothing."""
        state = _NOTED.get(refusal.term)  # type: ignore[call-overload] # a term of another room is no key
        differs = refusal.term in _LACKING
        if (state is None and not differs) or self._database.ask(_is_noted, package, state):
            return
        with self._database.deed("note_refused_package", actor, reversible=False) as deed:
            if differs:
                wish_all(deed, package.manifest.sender, wanted=True)
            else:
                note_seen(deed, package, state)


def _is_noted(session: Session, package: Package, state: SeenState | None) -> bool:
    """Without a state: whether everything is wanted of its sender already."""
    center = package.manifest.sender
    if state is None:
        return queries.wants_all(session, center)
    return any(one.digest == package.digest for one in queries.seen_packages(session, center, state))


def _start(manifest: Manifest, newest: queries.AppliedRow | None) -> RecordState | None:
    """The state that a package is added to; None where it was counted in lines of another version."""
    current = current_versions()
    if manifest.versions != current:
        return None
    if manifest.is_full:
        return RecordState()
    return RecordState.from_json(newest.state) if newest and newest.versions == current else None


def _refuse_newer_records(manifest: Manifest) -> None:
    for name, version in manifest.versions.items():
        kind = KINDS_BY_NAME.get(name)
        if kind is None or kind.fields_of(version) is None:
            raise Refusal(ExchangeReason.NEWER_RECORDS, kind=name, found=version)


def _without_withdrawals(standing: rules.Standing) -> rules.Standing:
    seen = {
        number: tuple(replace(one, is_withdrawn=False) for one in ones)
        for number, ones in standing.seen.items()
    }
    return replace(standing, seen=seen)


def _frozen(ids: Mapping[str, set[Any]]) -> dict[str, frozenset[Any]]:
    return {kind: frozenset(ones) for kind, ones in ids.items() if ones}


def _uuid(value: Any) -> UUID:
    return value if isinstance(value, UUID) else UUID(bytes=value)


def _load(deed: Deed, plan: ImportPlan, reader: SectionReader, section: Section, lines: list[bytes]) -> None:
    kind, rows = reader.rows(section, lines)
    stays = plan.unchanged.get(kind.name)
    center = plan.manifest.sender
    ready = rows if stays is None else [row for row in rows if row[0] not in stays]
    if ready:
        deed.load_rows(kind.table, kind.fields, ready, center_id=center)


def _compare_whole_state(deed: Deed, manifest: Manifest) -> None:
    """Counts all of the sender's records in the lines of its own program."""
    found = whole_state(deed.session.connection(), KINDS, manifest.sender, manifest.versions)
    differing = found.differing(RecordState.from_json(manifest.state))
    if differing:
        raise Refusal(ExchangeReason.STATE_DIFFERS, kinds=differing)
