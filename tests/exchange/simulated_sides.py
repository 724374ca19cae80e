"""The two sides of the simulated hand-over: what a center and the directorate do, judged by the room's own rules."""

from __future__ import annotations

import copy
import hashlib
import random
from collections.abc import Mapping
from dataclasses import replace
from uuid import UUID

from smm_desktop.core.refusals import Refusal
from smm_desktop.exchange.rules import LastReceipt, OwnPackages, Seen, Standing, accepted_rev, judge
from smm_desktop.exchange.terms import (
    NOTHING_BEFORE,
    Accepted,
    Alarm,
    DataMode,
    ExchangeReason,
    Manifest,
    PackageKind,
    ReceiptFacts,
)
from tests.exchange.simulated_states import (
    ALARMS,
    EPOCH,
    NOWHERE,
    CenterState,
    DirectorateState,
    Flaw,
    Package,
    Rows,
)


class Sides:
    """Centers and a directorate as dictionaries, with the files between them."""

    def __init__(self, seed: int, flaws: frozenset[Flaw] = frozenset(), centers: int = 2) -> None:
        self.random = random.Random(seed)  # noqa: S311 -- histories, no secrets
        self.flaws = flaws
        self.now = EPOCH
        self.centers = [CenterState(self._instance(), self.now) for _ in range(centers)]
        self.directorate = DirectorateState(self._instance(), self.now)
        self.backups: list[list[CenterState]] = [[] for _ in range(centers)]
        self.directorate_backups: list[DirectorateState] = []
        self.way_there: list[tuple[int, Package]] = []
        self.way_back: list[tuple[int, Manifest]] = []
        self.silent_losses = 0
        self.is_settling = False
        self.set_back: set[int] = set()  # centers that were set back unnoticed: their alarms are true ones
        self.false_alarms = 0

    def _instance(self) -> UUID:
        return UUID(int=self.random.getrandbits(128))

    def _lacks(self, flaw: Flaw) -> bool:
        return flaw in self.flaws

    # what people do

    def work(self, index: int) -> None:
        center = self.centers[index]
        center.rev += 1
        if center.rows and self.random.random() < 0.3:
            row = self.random.choice(sorted(center.rows))
            del center.rows[row]
            center.gone[row] = center.rev
            return
        row = self.random.randrange(40) + 100 * index
        center.rows[row] = center.rev
        center.gone.pop(row, None)

    def export(self, index: int) -> None:
        center = self.centers[index]
        before = copy.deepcopy(center)
        package = self.pack(index)
        if (
            self.random.random() < 0.1
        ):  # the computer stops between the file and the record of it, or before both
            if self._lacks(Flaw.NUMBER_IS_KEPT_AFTER_WRITING):
                self.centers[index] = before
                self.way_there.append((index, package))
            return
        self.way_there.append((index, package))
        if self._lacks(Flaw.SENT_COUNTS_AS_RECEIVED):
            manifest = package.manifest
            center.last = LastReceipt(self.directorate.instance, EPOCH, 0, manifest.to_rev)
            center.last_for, center.wants_all = center.instance, False

    def _from_rev(self, center: CenterState) -> int:
        own = center.last_for == center.instance or self._lacks(Flaw.NEW_INSTANCE_SENDS_A_DELTA)
        if center.last is None or center.wants_all or not own:
            return 0
        return center.last.accepted_rev

    def pack(self, index: int) -> Package:
        center = self.centers[index]
        from_rev = self._from_rev(center)
        rows = {row: rev for row, rev in center.rows.items() if rev > from_rev}
        gone = frozenset(row for row, rev in center.gone.items() if rev > from_rev)
        state = dict(center.rows)
        if self._lacks(Flaw.TOMBSTONES_STAY_HOME):
            gone = frozenset()
        if self._lacks(Flaw.REV_IS_READ_AFTER_THE_ROWS) and self.random.random() < 0.3:
            self.work(index)  # somebody else saves in between
            state = dict(center.rows)
        sent = center.sent.setdefault(center.instance, [])
        previous = sent[-1][0] if sent else NOTHING_BEFORE
        manifest = self._manifest(center, index, len(sent) + 1, previous, from_rev)
        digest = hashlib.sha256(repr((manifest, sorted(rows.items()), sorted(gone))).encode()).digest()
        sent.append((digest, center.rev))
        return Package(manifest, digest, rows, gone, state)

    def _manifest(
        self, center: CenterState, index: int, number: int, previous: bytes, from_rev: int
    ) -> Manifest:
        return Manifest(
            PackageKind.RECORDS,
            DataMode.REAL,
            sender=index + 1,
            sender_name="",
            sender_key=bytes(32),
            recipient=0,
            instance=center.instance,
            instance_since=center.since,
            number=number,
            previous=previous,
            from_rev=from_rev,
            to_rev=center.rev,
            versions={},
            counts={},
            state={},
            payload=NOWHERE,
            program="",
            made_at=self.now,
        )

    # what the directorate does

    def arrive(self) -> None:
        if not self.way_there:
            return
        place = self.random.randrange(len(self.way_there))
        index, package = self.way_there[place]
        if self.random.random() < 0.7:
            del self.way_there[place]  # otherwise it comes again
        self.take(index, package)

    def take(self, index: int, package: Package) -> None:
        try:
            self._judge(index, package)
        except Refusal as refusal:
            self.false_alarms += refusal.term in ALARMS and index not in self.set_back
            if refusal.term is ExchangeReason.STATE_DIFFERS:
                self.directorate.wishes.add(index)
            return
        self._apply(index, package)

    def _judge(self, index: int, package: Package) -> None:
        standing = self._standing(index, package.manifest.instance)
        self._see(index, package)
        alarms: frozenset[Alarm] = frozenset()
        try:
            alarms = judge(package.manifest, package.digest, standing).alarms
        except Refusal as refusal:
            if not self._is_overlooked(refusal):
                raise
        if Alarm.OUTDATED in alarms:  # a person accepts restored centers, but no late file
            raise Refusal(ExchangeReason.CENTER_RESTORED)
        differs = self._after(index, package) != package.state
        if differs and not self._lacks(Flaw.STATE_IS_NOT_COMPARED):
            raise Refusal(ExchangeReason.STATE_DIFFERS)

    def _is_overlooked(self, refusal: Refusal) -> bool:
        if refusal.term is ExchangeReason.GAP:
            return self._lacks(Flaw.GAPS_ARE_APPLIED)
        unseen = {ExchangeReason.FORK, ExchangeReason.ROLLBACK, ExchangeReason.OVERTAKEN}
        return refusal.term in unseen and self._lacks(Flaw.FORKS_GO_UNSEEN)

    def _standing(self, index: int, instance: UUID) -> Standing:
        applied = self.directorate.applied.get(index, [])
        newest = applied[-1] if applied else None
        former = {one.instance for one in applied} - ({newest.instance} if newest else set())
        seen: Mapping[int, tuple[Seen, ...]] = self.directorate.seen.get(index, {}).get(instance, {})
        return Standing(newest, seen, frozenset(former), self.directorate.sinces.get(index))

    def _see(self, index: int, package: Package) -> None:
        """As the services do: a fork is shown and remembered, but does not count against the honest branch."""
        manifest = package.manifest
        seen = self.directorate.seen.setdefault(index, {}).setdefault(manifest.instance, {})
        if manifest.number not in seen:
            try:
                judge(manifest, package.digest, self._standing(index, manifest.instance))
            except Refusal as refusal:
                if refusal.term is not ExchangeReason.GAP:
                    return
            seen[manifest.number] = (Seen(package.digest, manifest.previous),)

    def _after(self, index: int, package: Package) -> Rows:
        rows = dict(self.directorate.rows.get(index, {}))
        if package.manifest.is_full and not self._lacks(Flaw.FULL_PACKAGES_REMOVE_NOTHING):
            rows = {}
        rows.update(package.rows)
        return {row: rev for row, rev in rows.items() if row not in package.gone}

    def _apply(self, index: int, package: Package) -> None:
        manifest = package.manifest
        self.directorate.rows[index] = self._after(index, package)
        accepted = Accepted(manifest.instance, manifest.number, package.digest, manifest.to_rev)
        self.directorate.applied.setdefault(index, []).append(accepted)
        self.directorate.sinces[index] = manifest.instance_since
        self.directorate.wishes.discard(index)
        self.silent_losses += self.directorate.rows[index] != package.state

    def write_receipt(self, index: int) -> None:
        state = self.directorate
        state.receipts += 1
        applied = state.applied.get(index, [])
        facts = ReceiptFacts(applied[-1] if applied else None, index in state.wishes)
        made = self._manifest(self.centers[index], index, state.receipts, NOTHING_BEFORE, 0)
        receipt = replace(
            made,
            kind=PackageKind.RECEIPT,
            instance=state.instance,
            instance_since=state.since,
            receipt=facts,
        )
        self.way_back.append((index, receipt))

    def receipt_arrives(self) -> None:
        if not self.way_back:
            return
        place = self.random.randrange(len(self.way_back))
        index, receipt = self.way_back[place]
        if self.random.random() < 0.7:
            del self.way_back[place]
        self.take_receipt(index, receipt)

    def take_receipt(self, index: int, receipt: Manifest) -> None:
        center = self.centers[index]
        if self._lacks(Flaw.SENT_COUNTS_AS_RECEIVED):
            return
        sent = dict(enumerate(center.sent.get(center.instance, []), 1))
        last = None if self._lacks(Flaw.LATE_RECEIPTS_COUNT) else center.last
        facts = receipt.receipt or ReceiptFacts(None)
        try:
            rev = accepted_rev(receipt, OwnPackages(center.instance, sent, last))
        except Refusal as refusal:
            if self.is_settling and refusal.term is ExchangeReason.RECEIPT_OF_UNKNOWN_PACKAGE:
                self.start_anew(index)  # it was set back unnoticed: the sentence says so, a person decides
            return
        if facts.accepted and self._lacks(Flaw.RECEIPTS_OF_FORMER_INSTANCES_COUNT):
            rev = facts.accepted.to_rev
        center.last = LastReceipt(receipt.instance, receipt.instance_since, receipt.number, rev)
        center.last_for, center.wants_all = center.instance, facts.wants_all

    def start_anew(self, index: int) -> None:
        self.centers[index].instance, self.centers[index].since = self._instance(), self.now
