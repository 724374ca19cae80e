"""Random histories of real databases: whatever is lost, doubled, reordered or restored, all rows arrive in the end."""

from __future__ import annotations

import itertools
import os
import shutil
import tempfile
from datetime import UTC, datetime
from pathlib import Path

from hypothesis import HealthCheck, settings
from hypothesis import strategies as st
from hypothesis.stateful import RuleBasedStateMachine, initialize, precondition, rule

from smm_desktop.core.clock import FixedClock
from smm_desktop.core.refusals import Refusal
from smm_desktop.exchange import queries
from smm_desktop.exchange.service import differing_kinds
from smm_desktop.exchange.terms import Alarm, ExchangeReason
from smm_desktop.teachers.model import Teacher
from tests.exchange.builders import ACTOR, Office, introduce

NOW = datetime(2026, 11, 23, 6, 0, tzinfo=UTC)
CENTERS = (9, 4)
RESTORED = frozenset({Alarm.RESTORED})
INDEX = st.integers(0, 10_000)
NAMES = st.sampled_from(["Ayşe", "Işıl", "Ümit"])


class Histories(RuleBasedStateMachine):
    """Two centers and a directorate; files lie on the way until somebody takes them in, or nobody ever does."""

    @initialize()
    def open_offices(self) -> None:
        self.root = Path(tempfile.mkdtemp(prefix="smm-histories-"))
        self.clock = FixedClock(NOW)
        self.way = self.root / "way"
        self.way.mkdir()
        self.offices = {
            number: Office(self.root / str(number), self.clock, number) for number in (0, *CENTERS)
        }
        for number in CENTERS:
            introduce(self.offices[number], self.offices[0])
        self.packages: list[Path] = []
        self.receipts: list[tuple[int, Path]] = []
        self.backups: dict[int, list[Path]] = {number: [] for number in self.offices}
        self.counter = itertools.count()

    @rule(
        center=st.sampled_from(CENTERS),
        names=st.lists(NAMES, min_size=1, max_size=4),
    )
    def register(self, center: int, names: list[str]) -> None:
        self.offices[center].register(*names)

    @rule(center=st.sampled_from(CENTERS), at=INDEX, how=st.sampled_from(["rename", "remove", "undo"]))
    def change(self, center: int, at: int, how: str) -> None:
        office = self.offices[center]
        with office.database.read() as session:
            ids = list(session.scalars(Teacher.__table__.select().with_only_columns(Teacher.id)))
        if how == "undo":
            try:
                office.database.undo(ACTOR)
            except Refusal:
                return
        elif ids and how == "rename":
            office.rename(ids[at % len(ids)], f"Yeni {next(self.counter)}")
        elif ids:
            office.remove(ids[at % len(ids)])

    @rule(center=st.sampled_from(CENTERS), full=st.booleans())
    def export(self, center: int, full: bool) -> None:
        self.clock.advance(minutes=1)
        self.packages.append(self.offices[center].export(self.way, full=full))

    @precondition(lambda self: self.packages)
    @rule(at=INDEX, is_kept=st.booleans())
    def arrive(self, at: int, is_kept: bool) -> None:
        path = self.packages[at % len(self.packages)]
        if not is_kept:
            self.packages.remove(path)
        self.take(path)

    def take(self, path: Path) -> None:
        """Whatever is applied is at once what the center held when it handed over."""
        office = self.offices[0]
        try:
            done = office.importing.receive(path, actor=ACTOR, accepted=RESTORED)
        except Refusal as refusal:
            if refusal.term in EXPECTED:
                return
            raise
        assert office.database.ask(differing_kinds, done.center) == ()

    @rule(center=st.sampled_from(CENTERS))
    def answer(self, center: int) -> None:
        self.clock.advance(minutes=1)
        self.receipts.append((center, self.offices[0].write_receipt(center, self.way)))

    @precondition(lambda self: self.receipts)
    @rule(at=INDEX, is_kept=st.booleans())
    def receipt_arrives(self, at: int, is_kept: bool) -> None:
        center, path = self.receipts[at % len(self.receipts)]
        if not is_kept:
            self.receipts.remove((center, path))
        try:
            self.offices[center].take_receipt(path)
        except Refusal as refusal:
            if refusal.term is not ExchangeReason.RECEIPT_OVERTAKEN:
                raise

    @rule(number=st.sampled_from((0, *CENTERS)))
    def back_up(self, number: int) -> None:
        target = self.root / f"backup-{next(self.counter)}"
        self.offices[number].copy_records(target)
        self.backups[number].append(target)

    @rule(number=st.sampled_from((0, *CENTERS)), at=INDEX)
    def restore(self, number: int, at: int) -> None:
        if self.backups[number]:
            self.clock.advance(minutes=1)
            self.offices[number].restore_records(self.backups[number][at % len(self.backups[number])])

    @rule(center=st.sampled_from(CENTERS))
    def withdraw(self, center: int) -> None:
        office = self.offices[0]
        newest = office.database.ask(queries.newest_applied, center)
        if newest is not None:
            office.withdrawing.withdraw(center, newest.number, actor=ACTOR)

    def teardown(self) -> None:
        """Everybody is answered and hands over: then the directorate holds what the centers hold."""
        if not hasattr(self, "offices"):
            return
        try:
            for _, center in itertools.product(range(2), CENTERS):
                self.clock.advance(minutes=1)
                office = self.offices[center]
                office.take_receipt(self.offices[0].write_receipt(center, self.way))
                self.take(office.export(self.way))
            for center in CENTERS:
                assert self.offices[0].lines(center) == self.offices[center].lines(center)
        finally:
            for office in self.offices.values():
                office.close()
            shutil.rmtree(self.root)


EXPECTED = frozenset(
    {
        ExchangeReason.ALREADY_APPLIED,
        ExchangeReason.CENTER_RESTORED,
        ExchangeReason.GAP,
        ExchangeReason.INSTANCE_SUPERSEDED,
        ExchangeReason.OVERTAKEN,
        ExchangeReason.WITHDRAWN_BEFORE,
    }
)

TestHistories = Histories.TestCase
TestHistories.settings = settings(
    max_examples=int(os.environ.get("SMM_HISTORIES", "6")),
    stateful_step_count=25,
    deadline=None,
    derandomize=True,
    suppress_health_check=[HealthCheck.too_slow, HealthCheck.data_too_large, HealthCheck.filter_too_much],
)
