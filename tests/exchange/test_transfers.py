"""A teacher moves to another center: history comes along once, frozen, and only by an honest file for this center."""

from __future__ import annotations

from dataclasses import replace
from hashlib import sha256
from pathlib import Path
from uuid import UUID

import pytest

from smm_desktop.centers.service import CenterService
from smm_desktop.certificates import queries as certificates
from smm_desktop.core.refusals import Refusal
from smm_desktop.exchange import queries
from smm_desktop.exchange.records import TransferContent
from smm_desktop.exchange.rules import TakenTransfer, judge_transfer
from smm_desktop.exchange.service import TransferService
from smm_desktop.exchange.service.brought_history import keep_history
from smm_desktop.exchange.terms import ExchangeReason, MoveDirection, TransferOutcome, TransferPlan
from smm_desktop.teachers import queries as teachers
from smm_desktop.teachers.queries import generate_identity_number
from smm_desktop.teachers.terms import Employment, TeacherDraft
from tests.certificates.builders import Office as Issuer
from tests.exchange.builders import ACTOR, House, Office, meet

AYSE = TeacherDraft("Ayşe", "Işık", generate_identity_number(1), school="Örnek MTAL", note="İç not")


@pytest.fixture
def met(world: House) -> House:
    """Two centers that know each other's keys."""
    meet(world.center, world.other)
    return world


def register(office: Office, draft: TeacherDraft = AYSE) -> UUID:
    return office.teachers.register(draft, actor=ACTOR)


def write(house: House, teacher: UUID) -> Path:
    made = TransferService(house.center.database)
    return Path(made.write(teacher, house.other.center, house.stick, actor=ACTOR).path)


def plan(house: House, path: Path) -> TransferPlan:
    return TransferService(house.other.database).plan(path)


def take(house: House, path: Path, *, as_teacher: UUID | None = None) -> TransferOutcome:
    service = TransferService(house.other.database)
    return service.take_over(service.plan(path), actor=ACTOR, as_teacher=as_teacher)


def certified(office: Office) -> UUID:
    """A teacher of the center with one training behind and one certificate."""
    CenterService(office.database, office.clock).create_keys(actor=ACTOR)
    issuer = Issuer(office.database, office.clock)
    issuer.issue_all(issuer.closed([AYSE]))
    found = office.database.ask(teachers.by_identity, AYSE.identity_number or "")
    assert found is not None
    return found.id


def refusal(house: House, path: Path) -> object:
    with pytest.raises(Refusal) as refused:
        plan(house, path)
    return refused.value.term


def test_the_teacher_arrives_as_known(met: House) -> None:
    outcome = take(met, write(met, register(met.center)))
    draft = met.other.database.ask(teachers.draft_of, outcome.teacher_id)
    assert (outcome.is_new, draft) == (True, replace(AYSE, note=""))


def test_trainings_come_along_readable(met: House) -> None:
    outcome = take(met, write(met, certified(met.center)))
    [training] = met.other.database.ask(queries.earlier_trainings, outcome.teacher_id)
    assert (training.center, training.percent, training.has_passed) == (9, 100, True)


def test_certificates_come_along_with_their_pdf(met: House) -> None:
    teacher = certified(met.center)
    [issued] = met.center.database.ask(certificates.of_teacher, [teacher])
    outcome = take(met, write(met, teacher))
    [brought] = met.other.database.ask(queries.earlier_certificates, outcome.teacher_id)
    pdf = met.other.database.ask(queries.earlier_certificate_pdf, brought.id)
    assert (brought.number, sha256(pdf or b"").digest()) == (issued.number, issued.sha256)


def test_brought_history_is_nobodys_record(met: House) -> None:
    """It stays at the new center: the directorate has it from the old one and counts nothing twice."""
    take(met, write(met, certified(met.center)))
    assert met.other.lines(4)["certificate"] == met.other.lines(4)["enrolment"] == []


def test_the_old_center_marks_the_teacher_as_gone(met: House) -> None:
    teacher = register(met.center)
    write(met, teacher)
    row = met.center.database.ask(teachers.teacher, teacher)
    [move] = met.center.database.ask(queries.moves_of, teacher)
    assert row is not None
    assert (row.employment, move.direction, move.center) == (Employment.LEFT, MoveDirection.OUT, 4)


def test_the_mark_can_be_taken_back(met: House) -> None:
    teacher = register(met.center)
    write(met, teacher)
    met.center.database.undo(ACTOR)
    row = met.center.database.ask(teachers.teacher, teacher)
    assert row is not None
    assert (row.employment, met.center.database.ask(queries.moves_of, teacher)) == (Employment.PERMANENT, ())


def test_a_file_that_was_never_written_marks_nobody(met: House, monkeypatch: pytest.MonkeyPatch) -> None:
    teacher = register(met.center)
    monkeypatch.setattr("smm_desktop.exchange.service.writing._read_back", lambda _: b"")
    with pytest.raises(Refusal):
        write(met, teacher)
    assert (met.center.database.ask(queries.moves_of, teacher), list(met.stick.iterdir())) == ((), [])


def test_taking_over_can_be_undone_and_done_again(met: House) -> None:
    path = write(met, certified(met.center))
    first = take(met, path)
    met.other.database.undo(ACTOR)
    assert met.other.database.ask(teachers.teacher, first.teacher_id) is None
    assert take(met, path).certificates == 1


def test_one_who_is_here_by_number_is_not_doubled(met: House) -> None:
    here = register(met.other, replace(AYSE, school="Başka MTAL"))
    outcome = take(met, write(met, register(met.center)))
    assert (outcome.teacher_id, outcome.is_new) == (here, False)


def test_a_namesake_needs_a_persons_word(met: House) -> None:
    here = register(met.other, replace(AYSE, identity_number=None))
    path = write(met, register(met.center))
    assert (plan(met, path).known, plan(met, path).namesakes) == (None, (here,))
    assert take(met, path, as_teacher=here).teacher_id == here


def test_a_stranger_cannot_be_named_as_the_same(met: House) -> None:
    stranger = register(met.other, TeacherDraft("Veli", "Kaya"))
    path = write(met, register(met.center))
    with pytest.raises(Refusal) as refused:
        take(met, path, as_teacher=stranger)
    assert refused.value.term is ExchangeReason.PLAN_STALE


def test_a_file_is_taken_over_once(met: House) -> None:
    path = write(met, register(met.center))
    take(met, path)
    before = met.other.lines(4)
    assert (refusal(met, path), met.other.lines(4)) == (ExchangeReason.TRANSFER_TAKEN, before)


def test_a_later_file_of_the_same_teacher_adds_nobody(met: House) -> None:
    nameless = replace(AYSE, identity_number=None)
    teacher = register(met.center, nameless)
    first = take(met, write(met, teacher))
    second = take(met, write(met, teacher))
    assert (second.teacher_id, second.is_new) == (first.teacher_id, False)


def test_an_earlier_file_comes_too_late(met: House) -> None:
    teacher = register(met.center)
    earlier, later = write(met, teacher), write(met, teacher)
    take(met, later)
    assert refusal(met, earlier) is ExchangeReason.TRANSFER_OVERTAKEN


def test_two_files_of_one_number_are_a_fork(met: House) -> None:
    one = plan(met, write(met, register(met.center)))
    number = one.manifest.instance, one.manifest.number
    other = TakenTransfer(bytes(32), *number, UUID(int=1), one.manifest.made_at)
    with pytest.raises(Refusal) as refused:
        judge_transfer(one.manifest, one.digest, one.origin_id, [other])
    assert refused.value.term is ExchangeReason.FORK


def test_a_center_that_nobody_vouched_for_gets_nothing(world: House) -> None:
    with pytest.raises(Refusal) as refused:
        write(world, register(world.center))
    assert refused.value.term is ExchangeReason.CENTER_UNKNOWN


def test_nobody_moves_to_the_own_center(met: House) -> None:
    with pytest.raises(Refusal) as refused:
        TransferService(met.center.database).write(register(met.center), 9, met.stick, actor=ACTOR)
    assert refused.value.term is ExchangeReason.TRANSFER_TO_ITSELF


def test_the_directorate_moves_nobody(met: House) -> None:
    with pytest.raises(Refusal) as refused:
        TransferService(met.directorate.database).plan(write(met, register(met.center)))
    assert refused.value.term is ExchangeReason.ONLY_CENTER


def test_a_file_of_an_unknown_center_is_refused(met: House) -> None:
    path = write(met, register(met.center))
    met.other.keys.revoke(9, "Bilgisayar çalındı", actor=ACTOR)
    assert refusal(met, path) is ExchangeReason.KEY_REVOKED


def test_a_file_for_another_center_is_refused(met: House) -> None:
    third = Office(met.stick.parent / "12", met.center.clock, 12)
    meet(met.center, third)
    path = write(met, register(met.center))
    with pytest.raises(Refusal) as refused:
        TransferService(third.database).plan(path)
    third.close()
    assert refused.value.term is ExchangeReason.WRONG_RECIPIENT


def test_a_package_of_records_is_no_transfer(met: House) -> None:
    assert refusal(met, met.center.export(met.stick)) is ExchangeReason.WRONG_RECIPIENT


def test_a_changed_file_is_refused(met: House) -> None:
    path = write(met, register(met.center))
    data = bytearray(path.read_bytes())
    data[-400] ^= 1
    path.write_bytes(data)
    assert refusal(met, path) is ExchangeReason.PAYLOAD_CHANGED


def test_somebody_merged_or_gone_cannot_move(met: House) -> None:
    with pytest.raises(Refusal) as refused:
        write(met, UUID(int=5))
    assert refused.value.term is ExchangeReason.TEACHER_GONE


def test_history_goes_on_to_a_third_center_and_comes_home_once(met: House) -> None:
    """Back home the own records stand already: nothing of them is kept twice."""
    teacher = certified(met.center)
    there = take(met, write(met, teacher)).teacher_id
    back = TransferService(met.other.database).write(there, 9, met.stick, actor=ACTOR)
    home = TransferService(met.center.database)
    outcome = home.take_over(home.plan(Path(back.path)), actor=ACTOR)
    row = met.center.database.ask(teachers.teacher, teacher)
    assert row is not None
    assert (outcome.teacher_id, row.employment) == (teacher, Employment.PERMANENT)
    assert met.center.database.ask(queries.earlier_trainings, teacher) == ()


def test_nobody_rewrites_another_centers_history(met: House) -> None:
    """Center 12 calls the training of center 9 its own."""
    there = take(met, write(met, certified(met.center))).teacher_id
    [before] = met.other.database.ask(queries.earlier_trainings, there)
    forged = TransferContent(trainings=[replace(before, center=12, title="Uydurma")])
    with met.other.database.deed("forge", ACTOR) as deed:
        keep_history(deed, there, 12, forged)
    assert met.other.database.ask(queries.earlier_trainings, there) == (before,)
