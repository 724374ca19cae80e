"""What a receipt brings besides its answer, and which receipts bring nothing."""

from __future__ import annotations

from pathlib import Path

import pytest

from smm_desktop.centers import queries as centers
from smm_desktop.centers.service import CenterService
from smm_desktop.certificates.terms import RevocationReason
from smm_desktop.core.refusals import Refusal
from smm_desktop.exchange import queries
from smm_desktop.exchange.records import open_package, read_payload
from smm_desktop.exchange.records.receipts import ReceiptContent
from smm_desktop.exchange.service import ReceiptService, TransferService, receipts
from smm_desktop.exchange.service.own_keys import OwnKeys
from smm_desktop.exchange.terms import DIRECTORATE, ExchangeReason, PartyState, ReceiptOutcome
from smm_desktop.signing.pdf_verification import PdfGenuine, PdfSignerUnknown, verify_pdf
from smm_desktop.signing.trust import TrustList
from tests.certificates.builders import Office as Issuer
from tests.exchange.builders import ACTOR, House, Office, introduce, meet


def answer(house: House, office: Office | None = None) -> ReceiptOutcome:
    office = office or house.center
    path = house.directorate.write_receipt(office.center, house.stick)
    return ReceiptService(office.database).receive(path, actor=ACTOR)


def refused(office: Office, path: Path) -> object:
    with pytest.raises(Refusal) as refusal:
        office.take_receipt(path)
    return refusal.value.term


def trust(office: Office) -> TrustList:
    return office.database.ask(queries.trust, office.clock.today())


def issued(office: Office) -> bytes:
    """The signed PDF of a certificate of the center."""
    CenterService(office.database, office.clock).create_keys(actor=ACTOR)
    issuer = Issuer(office.database, office.clock)
    [one] = issuer.issue_all(issuer.closed(1)).issued
    return issuer.pdf(one)


def test_centers_learn_each_others_keys(world: House) -> None:
    outcome = answer(world)
    known = world.center.database.ask(queries.party, 4)
    assert known is not None
    assert (outcome.keys, known.fingerprint) == (1, world.other.keys.own().fingerprint)


def test_a_second_receipt_teaches_nothing_new(world: House) -> None:
    answer(world)
    assert answer(world).keys == 0


def test_a_teacher_can_move_by_keys_that_receipts_brought(world: House) -> None:
    [teacher] = world.center.register("Ayşe")
    answer(world)
    answer(world, world.other)
    file = TransferService(world.center.database).write(teacher, 4, world.stick, actor=ACTOR)
    moving = TransferService(world.other.database)
    moving.take_over(moving.plan(Path(file.path)), actor=ACTOR)
    assert world.other.names() == ["Ayşe"]


def test_a_revoked_key_is_revoked_everywhere(world: House) -> None:
    answer(world)
    world.directorate.keys.revoke(4, "Bilgisayar çalındı", actor=ACTOR)
    assert answer(world).keys == 1
    assert world.center.database.ask(queries.party, 4) is None


def test_a_key_revoked_unseen_cannot_come_in_later(world: House) -> None:
    world.directorate.keys.revoke(4, "Bilgisayar çalındı", actor=ACTOR)
    answer(world)
    with pytest.raises(Refusal) as refusal:
        meet(world.center, world.other)
    assert refusal.value.term is ExchangeReason.KEY_REVOKED


def test_what_a_person_here_revoked_no_receipt_brings_back(world: House) -> None:
    answer(world)
    world.center.keys.revoke(4, "Şüpheli", actor=ACTOR)
    answer(world)
    assert world.center.database.ask(queries.party, 4) is None


def test_a_centers_new_key_replaces_the_former_one(world: House) -> None:
    answer(world)
    world.clock().advance(hours=1)
    world.other.keys.renew_keys(actor=ACTOR)
    introduce(world.other, world.directorate)
    answer(world)
    states = [row.state for row in world.center.database.ask(queries.parties) if row.center == 4]
    assert states == [PartyState.TRUSTED, PartyState.REPLACED]


def test_the_directorates_new_key_comes_by_its_receipt(world: House) -> None:
    world.directorate.keys.renew_keys(actor=ACTOR)
    answer(world)
    world.center.register("Ayşe")
    world.hand_over()
    assert world.directorate.names(9) == ["Ayşe"]
    assert world.center.database.ask(queries.directorate).public == world.directorate.keys.own().public


def test_a_key_that_the_former_does_not_stand_for_is_unknown(world: House) -> None:
    world.directorate.keys.renew_keys(actor=ACTOR, former_is_lost=True)
    path = world.directorate.write_receipt(9, world.stick)
    assert refused(world.center, path) is ExchangeReason.KEY_UNKNOWN


def test_a_stranger_cannot_pass_for_the_directorate(world: House, tmp_path: Path) -> None:
    stranger = Office(tmp_path / "stranger", world.clock(), DIRECTORATE)
    introduce(world.center, stranger, one_way=True)
    path = stranger.write_receipt(9, world.stick)
    stranger.close()
    assert refused(world.center, path) is ExchangeReason.KEY_UNKNOWN


def test_what_a_stranger_swells_is_not_even_opened(
    world: House, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    """Anybody can encrypt for a center, and whether the key is to be believed shows inside."""
    monkeypatch.setattr(receipts, "LARGEST_RECEIPT", 1_000)
    stranger = Office(tmp_path / "stranger", world.clock(), DIRECTORATE)
    introduce(world.center, stranger, one_way=True)
    path = stranger.write_receipt(9, world.stick)
    stranger.close()
    assert refused(world.center, path) is ExchangeReason.PACKAGE_TOO_LARGE


def test_a_certificate_of_another_center_is_verified_by_what_receipts_brought(world: House) -> None:
    pdf = issued(world.other)
    world.hand_over(world.other)
    assert answer(world).trust >= 1
    assert isinstance(verify_pdf(pdf, trust(world.center)), PdfGenuine)


def test_without_the_receipt_its_signer_is_unknown(world: House) -> None:
    pdf = issued(world.other)
    assert isinstance(verify_pdf(pdf, trust(world.center)), PdfSignerUnknown)


def test_the_directorate_verifies_by_merged_records(world: House) -> None:
    pdf = issued(world.other)
    world.hand_over(world.other)
    assert isinstance(verify_pdf(pdf, trust(world.directorate)), PdfGenuine)


def test_revocations_of_other_centers_arrive(world: House) -> None:
    issued(world.other)
    issuer = Issuer(world.other.database, world.clock())
    [one] = issuer.rows()
    issuer.issue.revoke(one.id, RevocationReason.NAME_WRONG, "", actor=ACTOR)
    world.hand_over(world.other)
    answer(world)
    assert trust(world.center).revocation_of(one.number, 4) is not None


def test_of_its_own_keys_a_center_asks_nobody(world: House) -> None:
    issued(world.center)
    world.hand_over()
    answer(world)
    assert 9 not in {one.number for one in world.center.database.ask(queries.received_trust).centers}


def test_reference_data_of_the_same_version_are_left_alone(world: House) -> None:
    assert (answer(world).reference, world.center.database.ask(queries.brought_reference)) == ("", {})


def test_newer_reference_data_are_kept(world: House, monkeypatch: pytest.MonkeyPatch) -> None:
    texts = centers.reference_texts()
    newer = {**texts, "centers.toml": texts["centers.toml"].replace('"2026-11"', '"2027-02"', 1)}
    target = "smm_desktop.exchange.service.receipt_content.centers.reference_texts"
    path = written_with(world, monkeypatch, target, newer)
    outcome = ReceiptService(world.center.database).receive(path, actor=ACTOR)
    assert outcome.reference.startswith("2027-02/")
    assert world.center.database.ask(queries.brought_reference) == newer


def written_with(house: House, monkeypatch: pytest.MonkeyPatch, target: str, texts: dict[str, str]) -> Path:
    with monkeypatch.context() as patch:
        patch.setattr(target, lambda: texts)
        return house.directorate.write_receipt(9, house.stick)


def test_broken_reference_data_are_refused_and_nothing_is_taken(
    world: House, monkeypatch: pytest.MonkeyPatch
) -> None:
    target = "smm_desktop.exchange.service.receipt_content.centers.reference_texts"
    path = written_with(world, monkeypatch, target, {"centers.toml": "bu bir tablo değil"})
    assert refused(world.center, path) is ExchangeReason.RECORDS_UNREADABLE
    assert world.center.database.ask(queries.party, 4) is None


def test_a_receipt_of_remarks_alone_is_still_read(world: House, monkeypatch: pytest.MonkeyPatch) -> None:
    """Receipts of the first program held nothing else."""
    [teacher] = world.center.register("Ayşe")
    world.hand_over()
    world.directorate.remarks.remark(9, "teacher", teacher, "Okul adı eksik.", actor=ACTOR)
    parts = ReceiptContent.parts
    monkeypatch.setattr(ReceiptContent, "parts", lambda content: [next(iter(parts(content)))])
    assert answer(world).remarks == 1


def test_a_receipt_is_taken_in_once(world: House) -> None:
    path = world.directorate.write_receipt(9, world.stick)
    world.center.take_receipt(path)
    assert refused(world.center, path) is ExchangeReason.RECEIPT_OVERTAKEN


def test_a_receipt_for_another_center_is_refused(world: House) -> None:
    path = world.directorate.write_receipt(4, world.stick)
    assert refused(world.center, path) is ExchangeReason.WRONG_RECIPIENT


def test_a_center_cannot_write_a_receipt(world: House) -> None:
    answer(world)
    answer(world, world.other)
    [teacher] = world.other.register("Ayşe")
    file = TransferService(world.other.database).write(teacher, 9, world.stick, actor=ACTOR)
    assert refused(world.center, Path(file.path)) is ExchangeReason.ONLY_DIRECTORATE


def test_a_receipt_says_nothing_of_the_recipients_own_keys(world: House) -> None:
    package = open_package(world.directorate.write_receipt(9, world.stick))
    content = ReceiptContent()
    keys = world.center.database.ask(OwnKeys(world.center.database).readers)
    read_payload(package, keys, content.take)
    assert {one.center for one in content.parties} == {4}


def test_a_receipt_is_remembered_as_written(world: House) -> None:
    path = world.directorate.write_receipt(9, world.stick)
    [sent] = world.directorate.database.ask(queries.sent_packages, 9)
    assert (sent.file_size, sent.written_at is not None) == (path.stat().st_size, True)
