"""The tour's hand-over: two centers meet a directorate, a package is lost, receipts go back, counts are equal."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass, replace
from pathlib import Path
from uuid import UUID

from smm_desktop.centers.terms import Breakdown, TotalsFilter
from smm_desktop.core.clock import FixedClock
from smm_desktop.core.database.database import Database
from smm_desktop.core.database.journal import head
from smm_desktop.core.database.record_state import RecordState, whole_state
from smm_desktop.core.files import write_safely
from smm_desktop.core.progress import Progress
from smm_desktop.core.refusals import Refusal
from smm_desktop.exchange import queries
from smm_desktop.exchange.records import KINDS
from smm_desktop.exchange.terms import Delivery
from smm_desktop.shell.rooms import Rooms
from smm_desktop.shell.tour.expectations import Expectations, Expected
from smm_desktop.shell.tour.places import Places
from smm_desktop.teachers.queries import teacher

_REMARK = "Görev yaptığı okulun adı eksik görünüyor; kontrol edip düzeltir misiniz?"
_QUESTION = "Eğitimin yeri ile imza listesindeki derslik aynı mı? Bir sonraki pakette bekliyoruz."


@dataclass(frozen=True, slots=True)
class Subject:
    """What the directorate remarks on at the first center, and who leaves it for the second."""

    teacher_id: UUID
    activity_id: UUID
    leaver_id: UUID


@dataclass(frozen=True, slots=True)
class Parties:
    """Who hands over to whom; all live by the same clock."""

    centers: Sequence[Rooms]
    directorate: Rooms
    clock: FixedClock


def play(parties: Parties, places: Places, subject: Subject, told: Expectations, progress: Progress) -> None:
    """Meet, hand over, answer, correct, lose a package, and hand over again."""
    steps = 6
    first, directorate = parties.centers[0], parties.directorate
    for center in parties.centers:
        meet(center, directorate, places.key_files)
    progress.step(1, steps)
    for center in parties.centers:
        _take_over(parties, _delivered(center, places.packages, places))
    progress.step(2, steps)
    number = first.database.center_id
    remark = directorate.remarks.remark(
        number, "teacher", subject.teacher_id, _REMARK, actor=directorate.actor
    )
    directorate.remarks.remark(number, "activity", subject.activity_id, _QUESTION, actor=directorate.actor)
    _answer_all(parties, places)
    told.expect(
        Expected.REMARK_ARRIVES, holds=bool(first.database.ask(queries.remarks_on, subject.teacher_id))
    )
    _correct(first, subject.teacher_id)
    _move(parties, subject.leaver_id, places.transfers, told)
    progress.step(3, steps)
    _delivered(first, places.lost, places)
    for center in parties.centers:
        _take_over(parties, _delivered(center, places.packages, places))
    directorate.remarks.settle(remark, actor=directorate.actor)
    _answer_all(parties, places)
    progress.step(4, steps)
    _compare(parties, told)
    _compare_figures(parties, told)
    _try_again(parties, places, told)
    progress.step(5, steps)
    write_safely(places.report, directorate.reports.pdf())
    write_safely(places.workbook, directorate.reports.workbook())
    progress.step(steps, steps)


def meet(center: Rooms, directorate: Rooms, folder: Path) -> None:
    """Exchange key files; the digits are those that two people read to each other."""
    number = f"{center.database.center_id:02d}"
    trust, request = folder / "guven-dosyasi.json", folder / f"bildirim-{number}.json"
    write_safely(trust, directorate.exchange_keys.introduce(actor=directorate.actor))
    write_safely(request, center.exchange_keys.introduce(actor=center.actor))
    _believe(center, trust, directorate)
    _believe(directorate, request, center)
    answer = folder / f"yanit-{number}.json"
    write_safely(answer, directorate.exchange_keys.answer(center.database.center_id))
    _believe(center, answer, directorate)


def _believe(reader: Rooms, file: Path, writer: Rooms) -> None:
    read_out = writer.exchange_keys.own().fingerprint
    introduction = reader.exchange_keys.read(file.read_bytes())
    reader.exchange_keys.trust(introduction, compared=read_out, actor=reader.actor)


def _delivered(center: Rooms, folder: Path, places: Places) -> Delivery:
    delivery = center.package_export.export(folder, actor=center.actor)
    minute = places.minutes / f"{Path(delivery.path).stem}.pdf"
    write_safely(minute, center.minutes.draw(delivery))
    return delivery


def _take_over(parties: Parties, delivery: Delivery) -> None:
    """Plan, look, apply."""
    directorate = parties.directorate
    parties.clock.advance(seconds=1)
    plan = directorate.package_import.plan_import(Path(delivery.path))
    directorate.package_import.apply(plan, actor=directorate.actor)


def _answer_all(parties: Parties, places: Places) -> None:
    directorate = parties.directorate
    for center in parties.centers:
        parties.clock.advance(seconds=1)
        number = center.database.center_id
        receipt = directorate.receipts.write_receipt(number, places.receipts, actor=directorate.actor)
        center.receipts.receive(Path(receipt.path), actor=center.actor)


def _correct(center: Rooms, teacher_id: UUID) -> None:
    row = center.database.ask(teacher, teacher_id)
    if row is None:
        raise LookupError(teacher_id)
    draft = replace(row.draft, school=f"{row.school} (Merkez Kampüs)")
    center.teachers.change(teacher_id, draft, actor=center.actor)


def _move(parties: Parties, teacher_id: UUID, folder: Path, told: Expectations) -> None:
    """By a signed file from center to center; each knows the other's key from the directorate's receipts."""
    first, second = parties.centers
    delivery = first.transfers.write(teacher_id, second.database.center_id, folder, actor=first.actor)
    plan = second.transfers.plan(Path(delivery.path))
    outcome = second.transfers.take_over(plan, actor=second.actor)
    told.expect(Expected.TEACHER_MOVES, holds=outcome.is_new and outcome.trainings == len(plan.trainings) > 0)


def state_of(database: Database, center: int) -> RecordState:
    """Count and digest a center's records, read anew."""
    with database.read() as session:
        return whole_state(session.connection(), KINDS, center)


def _compare(parties: Parties, told: Expectations) -> None:
    """Counts and digests of every kind, read anew on both sides; and that nothing waits for a receipt."""
    equal, confirmed = True, True
    for center in parties.centers:
        database, number = center.database, center.database.center_id
        own = state_of(database, number)
        merged = state_of(parties.directorate.database, number)
        equal = (
            equal and own.counts == merged.counts and own.differing(merged) == () and own.counts.total() > 0
        )
        sent = database.ask(queries.last_sent, database.instance, 0)
        reached = database.ask(queries.confirmed, database.instance)
        confirmed = confirmed and sent is not None and sent.number == reached.number
    told.expect(Expected.COUNTS_EQUAL, holds=equal)
    told.expect(Expected.EVERYTHING_CONFIRMED, holds=confirmed)


def _compare_figures(parties: Parties, told: Expectations) -> None:
    """Trainings and on-the-job training of the first center, each by itself, as both sides count them."""
    first = parties.centers[0]
    chosen = TotalsFilter(center=first.database.center_id)
    sides = (first.database, parties.directorate.database)
    own, merged = (side.ask(queries.figures, Breakdown.ALL, chosen).joint for side in sides)
    trained, placed, both = merged
    told.expect(
        Expected.TOLD_APART,
        holds=own == merged
        and min(trained.certificates, placed.certificates, trained.hours, placed.hours) > 0
        and both.certificates == trained.certificates + placed.certificates,
    )


def _try_again(parties: Parties, places: Places, told: Expectations) -> None:
    """Every package once more, the lost one too; then one of which a byte was changed."""
    before = _standing(parties)
    files = sorted([*places.packages.iterdir(), *places.lost.iterdir()])
    refused = [_is_refused(parties.directorate, path) for path in files]
    unchanged = _standing(parties) == before
    told.expect(Expected.REPEATING_CHANGES_NOTHING, holds=unchanged and all(refused) and bool(files))
    data = bytearray(files[0].read_bytes())
    data[-400] ^= 0x01
    write_safely(places.altered_package, bytes(data))
    told.expect(
        Expected.ALTERED_PACKAGE_REFUSED,
        holds=_is_refused(parties.directorate, places.altered_package) and _standing(parties) == before,
    )


def _standing(parties: Parties) -> tuple[object, ...]:
    database = parties.directorate.database
    states = [state_of(database, center.database.center_id).to_json() for center in parties.centers]
    return (database.ask(head), states)


def _is_refused(directorate: Rooms, path: Path) -> bool:
    try:
        directorate.package_import.receive(path, actor=directorate.actor)
    except Refusal:
        return True
    return False
