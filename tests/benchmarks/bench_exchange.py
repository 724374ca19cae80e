"""The hand-over beside its bare limits: `python -m tests.benchmarks.bench_exchange [marks] [rounds]`.

In every round the limit and ours run one after the other; the figures are medians. Baselines: hand_over_rows.py.
"""

from __future__ import annotations

import io
import os
import sys
from collections.abc import Callable
from pathlib import Path
from statistics import median

import orjson
from cryptography.hazmat.primitives.ciphers.aead import ChaCha20Poly1305

from smm_desktop.core.clock import FixedClock
from smm_desktop.signing.age_files import encrypt
from smm_desktop.signing.reading_keys import ReadingKey
from smm_desktop.signing.seals import SenderKey, seal
from tests.benchmarks.hand_over_rows import (
    NOW,
    all_marks,
    bare_export,
    bare_import,
    fill,
    offices,
    parents,
    plain_of,
)
from tests.benchmarks.measuring import Cost, cost_of, show
from tests.exchange.builders import ACTOR, Office

Pair = tuple[Cost, Cost]


def compared(pairs: list[Pair]) -> str:
    """Our share of the limit's speed: median of the rounds, and the worst of them."""
    bare, ours = (median(pair[place].cpu for pair in pairs) for place in (0, 1))
    by_cpu, by_wall = ([bare.cpu / ours.cpu for bare, ours in pairs], [b.wall / o.wall for b, o in pairs])
    shares = (
        f"{median(by_cpu):.2f} of its speed by CPU (worst {min(by_cpu):.2f}), {median(by_wall):.2f} by wall"
    )
    return f"{ours:.2f} s against {bare:.2f} s bare: {shares}"


def rounds_of(count: int, bare: Callable[[], object], ours: Callable[[], object]) -> list[Pair]:
    return [(cost_of(bare), cost_of(ours)) for _ in range(count)]


def exporting(marks: int, rounds: int) -> list[tuple[str, str]]:
    """SELECT and zstd of the same bytes | pre-flight check, lines, digests, zstd, age, signature, verified file."""
    with offices(9) as (stick, directorate, [center]):
        fill(center.database, marks)
        first = center.export(stick, full=True)
        plain = plain_of(first, directorate)
        pairs = rounds_of(
            rounds,
            lambda: bare_export(center.database, plain),
            lambda: center.export(stick, full=True),
        )
        return [("export", compared(pairs)), ("package", f"{first.stat().st_size / 1e6:.1f} MB")]


def importing(marks: int, rounds: int) -> list[tuple[str, str]]:
    """executemany of ready tuples | opening, checking, planning, and applying with journal and mark."""
    pairs, plans = [], []
    for _ in range(rounds):
        with offices(9, 4) as (stick, directorate, [center, bare]):
            fill(center.database, marks)
            path = center.export(stick)
            parents(bare.database, center.database)
            rows = all_marks(center.database)
            limit = cost_of(lambda: bare_import(bare.database, rows))  # noqa: B023 -- called at once
            rows = []
            plan = cost_of(lambda: _plan(directorate, path))  # noqa: B023 -- as above
            applied = cost_of(lambda: _apply(directorate))
            pairs.append((limit, Cost(plan.cpu + applied.cpu, plan.wall + applied.wall)))
            plans.append(plan.cpu)
    return [
        ("import (plan and apply)", compared(pairs)),
        ("of it the plan", f"{median(plans):.2f} s of CPU"),
    ]


_planned = []


def _plan(directorate: Office, path: Path) -> None:
    _planned[:] = [directorate.importing.plan_import(path)]


def _apply(directorate: Office) -> None:
    directorate.importing.apply(_planned.pop(), actor=ACTOR)


def history(rounds: int) -> list[tuple[str, str]]:
    """The same small change on top of ever more rows."""
    lines = []
    for marks in (10_000, 100_000, 300_000):
        with offices(9) as (stick, directorate, [center]):
            fill(center.database, marks)
            directorate.receive(center.export(stick))
            out, back = [], []
            for _ in range(rounds):
                center.take_receipt(directorate.write_receipt(9, stick))
                center.register(*["Ayşe"] * 100)
                paths: list[Path] = []
                out.append(cost_of(lambda: paths.append(center.export(stick))).cpu)  # noqa: B023 -- called at once
                back.append(cost_of(lambda: directorate.receive(paths[0])).cpu)  # noqa: B023 -- as above
            figures = f"out {median(out) * 1e3:.0f} ms, in {median(back) * 1e3:.0f} ms of CPU"
            lines.append((f"100 teachers after {marks} marks", figures))
    return lines


def ciphers(rounds: int) -> list[tuple[str, str]]:
    data, key, sender = os.urandom(50_000_000), ReadingKey.create(), SenderKey.create()
    pieces = [data[at : at + 100_000] for at in range(0, len(data), 100_000)]

    def ours() -> None:
        encrypt(pieces, io.BytesIO(), [key.recipient])
        seal("x", orjson.dumps({"number": 1}), [sender])

    raw = ChaCha20Poly1305(bytes(32))
    pairs = rounds_of(rounds, lambda: raw.encrypt(bytes(12), data, None), ours)
    return [("age and signature of 50 MB against ChaCha20-Poly1305", compared(pairs))]


def merging(marks: int) -> list[tuple[str, str]]:
    """15 centers into one directorate, each against the same rows as bare tuples into one table."""
    with offices(*range(1, 16)) as (stick, directorate, centers):
        bare, pairs = Office(stick.parent / "bare", FixedClock(NOW), 9), []
        for center in centers:
            fill(center.database, marks)
            path = center.export(stick)
            parents(bare.database, center.database)
            rows = all_marks(center.database)
            limit = cost_of(lambda: bare_import(bare.database, rows))  # noqa: B023 -- called at once
            pairs.append((limit, cost_of(lambda: directorate.receive(path))))  # noqa: B023 -- as above
        bare.close()
        spent = sum(ours.wall for _, ours in pairs)
        whole = f"{spent:.1f} s in all, {15 * marks / spent:,.0f} marks/s"
        return [(f"15 centers of {marks} marks, a center", compared(pairs)), ("", whole)]


def main() -> None:
    marks = int(sys.argv[1]) if len(sys.argv) > 1 else 300_000
    rounds = int(sys.argv[2]) if len(sys.argv) > 2 else 3
    show(f"{marks} attendance marks", [*exporting(marks, rounds), *importing(marks, rounds)])
    show("History", history(rounds))
    show("Ciphers", ciphers(rounds))
    show("Merging", merging(20_000))


if __name__ == "__main__":
    main()
