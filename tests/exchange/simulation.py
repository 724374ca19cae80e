"""The protocol in small: random histories of hand-overs, losses and restores, and how each of them must end.

A `Flaw` leaves one part of the protocol out; a history of random steps then has to show what it was for.
"""

from __future__ import annotations

import copy
from datetime import timedelta

from smm_desktop.core.refusals import Refusal
from smm_desktop.exchange.rules import LastReceipt, judge
from tests.exchange.simulated_sides import Sides
from tests.exchange.simulated_states import ALARMING, EPOCH, Flaw


class World(Sides):
    """Some centers, one directorate, and files that get lost, doubled, late and out of order."""

    def step(self) -> None:
        self.now += timedelta(minutes=1)
        index = self.random.randrange(len(self.centers))
        deeds = (
            (30, lambda: self.work(index)),
            (20, lambda: self.export(index)),
            (22, self.arrive),
            (10, lambda: self.write_receipt(index)),
            (12, self.receipt_arrives),
            (3, lambda: self.back_up(index)),
            (3, lambda: self.restore(index)),
            (1, lambda: self.restore_unnoticed(index)),
            (2, self.back_up_directorate),
            (2, self.restore_directorate),
            (2, self.lose_a_file),
        )
        weights = [weight for weight, _ in deeds]
        self.random.choices([deed for _, deed in deeds], weights)[0]()

    def lose_a_file(self) -> None:
        for way in (self.way_there, self.way_back):
            if way and self.random.random() < 0.5:
                del way[self.random.randrange(len(way))]

    def back_up(self, index: int) -> None:
        self.backups[index].append(copy.deepcopy(self.centers[index]))

    def restore(self, index: int) -> None:
        if self.backups[index]:
            self.centers[index] = copy.deepcopy(self.random.choice(self.backups[index]))
            if not self._lacks(Flaw.RESTORED_CENTER_KEEPS_ITS_INSTANCE):
                self.start_anew(index)

    def restore_unnoticed(self, index: int) -> None:
        """A whole computer is set back, the file beside the database too; a fork or the states must show it."""
        if self.backups[index] and self.backups[index][-1].instance == self.centers[index].instance:
            self.centers[index] = copy.deepcopy(self.backups[index][-1])
            self.set_back.add(index)

    def back_up_directorate(self) -> None:
        self.directorate_backups.append(copy.deepcopy(self.directorate))

    def restore_directorate(self) -> None:
        if self.directorate_backups:
            self.directorate = copy.deepcopy(self.random.choice(self.directorate_backups))
            if not self._lacks(Flaw.RESTORED_DIRECTORATE_KEEPS_ITS_INSTANCE):
                self.directorate.instance, self.directorate.since = self._instance(), self.now

    # how it ends

    def settle(self) -> None:
        """Whatever is on its way arrives or is lost; then everybody hands over, is answered, and hands over again."""
        for index, package in sorted(self.way_there, key=lambda one: (one[0], one[1].manifest.number)):
            self.take(index, package)
        self.way_there.clear()
        self.is_settling = True
        for _ in range(3):
            self.now += timedelta(minutes=1)
            for index in range(len(self.centers)):
                self._answer(index)
                self._hand_over(index)

    def _answer(self, index: int) -> None:
        self.way_back.clear()
        self.write_receipt(index)
        self.take_receipt(index, self.way_back.pop()[1])

    def _hand_over(self, index: int) -> None:
        package = self.pack(index)
        standing = self._standing(index, package.manifest.instance)
        self.take(index, package)
        if self._lacks(Flaw.SENT_COUNTS_AS_RECEIVED):
            center = self.centers[index]
            center.last = LastReceipt(self.directorate.instance, EPOCH, 0, package.manifest.to_rev)
        try:
            judge(package.manifest, package.digest, standing)
        except Refusal as refusal:
            if refusal.term in ALARMING:
                self.start_anew(index)  # the alarm was shown, a person decided

    def differing(self) -> list[int]:
        """Centers whose rows at the directorate are not their own."""
        return [
            index
            for index, center in enumerate(self.centers)
            if self.directorate.rows.get(index, {}) != center.rows
        ]


def play(seed: int, flaws: frozenset[Flaw] = frozenset(), steps: int = 200) -> World:
    """One history, settled at its end."""
    world = World(seed, flaws)
    for _ in range(steps):
        world.step()
    world.settle()
    return world


def went_wrong(world: World) -> bool:
    """Rows that differ at the end, or differed after an import without anybody being told, or an alarm for nothing."""
    return bool(world.differing()) or world.silent_losses > 0 or world.false_alarms > 0
