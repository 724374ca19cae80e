"""The key ceremony: introducing, comparing, changing, revoking, several recipients, and every way to be refused."""

from __future__ import annotations

import json
from base64 import b64decode, b64encode
from pathlib import Path

import pyrage
import pytest

from smm_desktop.core.refusals import Refusal
from smm_desktop.exchange import queries
from smm_desktop.exchange.records import open_package
from smm_desktop.exchange.service import Introduction
from smm_desktop.exchange.terms import DIRECTORATE, ExchangeReason, PartyState
from smm_desktop.signing.key_files import KeyFileKind
from smm_desktop.signing.reading_keys import ReadingKey
from smm_desktop.signing.terms import SealReason
from tests.exchange.builders import ACTOR, House, Office, introduce


def read(taker: Office, giver: Office) -> Introduction:
    return taker.keys.read(giver.keys.introduce(actor=ACTOR))


def reason(deed: object, *args: object, **kwargs: object) -> object:
    with pytest.raises(Refusal) as refused:
        deed(*args, **kwargs)  # type: ignore[operator] # whatever is called
    return refused.value.term


def stranger(world: House, center: int, *, is_test: bool = False) -> Office:
    folder = world.stick.parent / f"stranger-{center}-{is_test}"
    return Office(folder, world.clock(), center, is_test=is_test)


# introducing


def test_three_files_make_a_center_and_the_directorate_known(world: House) -> None:
    kinds = [
        read(world.center, world.directorate).file.kind,
        read(world.directorate, world.center).file.kind,
        world.center.keys.read(world.directorate.keys.answer(9)).file.kind,
    ]
    assert kinds == [KeyFileKind.TRUST, KeyFileKind.REQUEST, KeyFileKind.ANSWER]


def test_both_sides_read_the_same_digits(world: House) -> None:
    assert read(world.directorate, world.center).fingerprint == world.center.keys.own().fingerprint


def test_digits_may_be_written_in_any_way(world: House) -> None:
    met = read(world.directorate, world.center)
    said = "-".join(met.fingerprint.replace(" ", ""))
    world.directorate.keys.trust(met, compared=said, actor=ACTOR)


def test_other_digits_are_refused(world: House) -> None:
    met = read(world.directorate, world.center)
    other = world.other.keys.own().fingerprint
    said = reason(world.directorate.keys.trust, met, compared=other, actor=ACTOR)
    assert said is ExchangeReason.FINGERPRINT_DIFFERS


def test_nobody_is_believed_without_comparing(world: House) -> None:
    unknown = stranger(world, 12)
    met = read(world.directorate, unknown)
    unknown.close()
    said = reason(world.directorate.keys.trust, met, compared=None, actor=ACTOR)
    assert said is ExchangeReason.FINGERPRINT_DIFFERS


def test_reading_a_file_believes_nothing(world: House) -> None:
    unknown = stranger(world, 12)
    read(world.directorate, unknown)
    unknown.close()
    assert world.directorate.database.ask(queries.party, 12) is None


def test_a_trust_file_is_nothing_for_a_directorate(world: House) -> None:
    said = reason(read, world.directorate, world.directorate)
    assert said is ExchangeReason.KEY_FILE_UNEXPECTED


def test_an_own_request_is_nothing_for_its_center(world: House) -> None:
    assert reason(read, world.center, world.center) is ExchangeReason.KEY_FILE_UNEXPECTED


def test_an_answer_to_another_center_is_refused(world: House) -> None:
    answer = world.directorate.keys.answer(4)
    assert reason(world.center.keys.read, answer) is ExchangeReason.KEY_FILE_FOR_OTHERS


def test_nobody_is_answered_who_is_unknown(world: House) -> None:
    assert reason(world.directorate.keys.answer, 12) is ExchangeReason.CENTER_UNKNOWN


def test_exercise_keys_do_not_mix_with_real_ones(world: House) -> None:
    exercise = stranger(world, 12, is_test=True)
    said = reason(read, world.directorate, exercise), reason(read, exercise, world.directorate)
    exercise.close()
    assert said == (ExchangeReason.TEST_INTO_REAL, ExchangeReason.REAL_INTO_TEST)


@pytest.mark.parametrize("damage", [b"", b"{}", b"PK\3\4", "bu bir anahtar değil".encode()])
def test_what_is_no_key_file_is_refused(damage: bytes, world: House) -> None:
    assert reason(world.center.keys.read, damage) is SealReason.KEY_FILE_UNREADABLE


def test_a_changed_key_file_is_refused(world: House) -> None:
    data = world.center.keys.introduce(actor=ACTOR)
    said = json.loads(data)["payload"]
    other = b64encode(b64decode(said).replace(b'"center": 9', b'"center": 8')).decode()
    changed = data.replace(said.encode(), other.encode())
    assert reason(world.directorate.keys.read, changed) is SealReason.SEAL_BROKEN


# changing


def test_the_former_key_stands_for_the_new_one(world: House) -> None:
    world.center.keys.renew_keys(actor=ACTOR)
    met = read(world.directorate, world.center)
    world.directorate.keys.trust(met, compared=None, actor=ACTOR)
    world.hand_over()
    assert met.is_vouched


def test_a_key_of_two_changes_ago_still_stands_for_the_newest(world: House) -> None:
    for _ in range(2):
        world.center.keys.renew_keys(actor=ACTOR)
    assert read(world.directorate, world.center).is_vouched


def test_a_lost_key_stands_for_nothing(world: House) -> None:
    world.center.keys.renew_keys(actor=ACTOR, former_is_lost=True)
    met = read(world.directorate, world.center)
    said = reason(world.directorate.keys.trust, met, compared=None, actor=ACTOR)
    assert (met.is_vouched, said) == (False, ExchangeReason.FINGERPRINT_DIFFERS)


def test_after_a_lost_key_comparing_helps(world: House) -> None:
    world.center.keys.renew_keys(actor=ACTOR, former_is_lost=True)
    introduce(world.center, world.directorate, one_way=True)
    world.hand_over()
    assert [one.number for one in world.directorate.database.ask(queries.applied_packages, 9)] == [1]


def test_a_package_by_a_key_not_yet_known_is_refused(world: House) -> None:
    world.center.keys.renew_keys(actor=ACTOR)
    assert reason(world.hand_over) is ExchangeReason.KEY_UNKNOWN


def test_a_package_by_a_replaced_key_is_refused(world: House) -> None:
    late = world.center.export(world.stick)
    world.center.keys.renew_keys(actor=ACTOR)
    introduce(world.center, world.directorate, one_way=True)
    assert reason(world.directorate.receive, late) is ExchangeReason.KEY_REPLACED


def test_what_was_encrypted_for_a_former_key_is_still_opened(world: House) -> None:
    path = world.center.export(world.stick)
    world.directorate.keys.renew_keys(actor=ACTOR)
    world.directorate.receive(path)


def test_an_older_key_file_vouches_for_nothing(world: House) -> None:
    """It could bring a recipient back that was taken away since."""
    old = world.directorate.keys.introduce(actor=ACTOR)
    world.clock().advance(hours=1)
    introduce(world.center, world.directorate)
    assert not world.center.keys.read(old).is_vouched


def test_a_vouched_file_waits_for_nobody_else(world: House) -> None:
    """Between reading and believing the former key was revoked: then nothing stands for the new one."""
    world.center.keys.renew_keys(actor=ACTOR)
    met = read(world.directorate, world.center)
    world.directorate.keys.revoke(9, "Çalındı", actor=ACTOR)
    said = reason(world.directorate.keys.trust, met, compared=None, actor=ACTOR)
    assert said is ExchangeReason.PLAN_STALE


# revoking


def test_a_revoked_key_is_believed_no_more(world: House) -> None:
    path = world.center.export(world.stick)
    world.directorate.keys.revoke(9, "Çalındı", actor=ACTOR)
    assert reason(world.directorate.receive, path) is ExchangeReason.KEY_REVOKED


def test_a_revoked_key_never_comes_back(world: House) -> None:
    world.directorate.keys.revoke(9, "Çalındı", actor=ACTOR)
    assert reason(introduce, world.center, world.directorate) is ExchangeReason.KEY_REVOKED


def test_after_a_revocation_a_new_key_is_compared_anew(world: House) -> None:
    world.directorate.keys.revoke(9, "Çalındı", actor=ACTOR)
    world.center.keys.renew_keys(actor=ACTOR, former_is_lost=True)
    assert not read(world.directorate, world.center).is_vouched
    introduce(world.center, world.directorate, one_way=True)
    world.hand_over()


def test_a_revocation_keeps_its_reason(world: House) -> None:
    world.directorate.keys.revoke(9, "USB bellek kayboldu", actor=ACTOR)
    [row] = [one for one in world.directorate.database.ask(queries.parties) if one.center == 9]
    assert (row.state, row.note) == (PartyState.REVOKED, "USB bellek kayboldu")


def test_nobody_unknown_is_revoked(world: House) -> None:
    said = reason(world.directorate.keys.revoke, 12, "", actor=ACTOR)
    assert said is ExchangeReason.CENTER_UNKNOWN


def test_a_center_can_give_the_directorates_key_up(world: House) -> None:
    world.center.keys.revoke(DIRECTORATE, "Sahte çıktı", actor=ACTOR)
    assert reason(world.center.export, world.stick) is ExchangeReason.NO_DIRECTORATE


def test_a_revoked_center_gets_no_receipt(world: House) -> None:
    world.directorate.keys.revoke(9, "Çalındı", actor=ACTOR)
    said = reason(world.directorate.write_receipt, 9, world.stick)
    assert said is ExchangeReason.CENTER_UNKNOWN


# several recipients


def opens(path: Path, key: ReadingKey) -> bool:
    package = open_package(path)
    data = path.read_bytes()[package.opened.payload_at :][: package.opened.payload_size]
    try:
        return bool(pyrage.decrypt(data, [pyrage.x25519.Identity.from_str(key.secret)]))
    except pyrage.DecryptError:
        return False


def test_a_second_officer_opens_packages_too(world: House) -> None:
    officer = ReadingKey.create()
    world.directorate.keys.add_recipient(officer.recipient, actor=ACTOR)
    introduce(world.center, world.directorate)
    path = world.center.export(world.stick)
    world.directorate.receive(path)
    assert opens(path, officer)


def test_a_recipient_changes_the_fingerprint_and_is_vouched_for(world: House) -> None:
    before = world.directorate.keys.own().fingerprint
    world.directorate.keys.add_recipient(ReadingKey.create().recipient, actor=ACTOR)
    met = read(world.center, world.directorate)
    assert (met.is_vouched, met.fingerprint != before) == (True, True)


def test_a_recipient_taken_away_opens_nothing_new(world: House) -> None:
    officer = ReadingKey.create()
    world.directorate.keys.add_recipient(officer.recipient, actor=ACTOR)
    introduce(world.center, world.directorate)
    world.directorate.keys.remove_recipient(officer.recipient, actor=ACTOR)
    introduce(world.center, world.directorate)
    assert not opens(world.center.export(world.stick), officer)


def test_recipients_stay_when_keys_are_renewed(world: House) -> None:
    officer = ReadingKey.create().recipient
    world.directorate.keys.add_recipient(officer, actor=ACTOR)
    assert officer in world.directorate.keys.renew_keys(actor=ACTOR).recipients


def test_the_own_key_is_no_recipient_to_take_away(world: House) -> None:
    own = world.directorate.keys.own().recipients
    world.directorate.keys.remove_recipient(own[0], actor=ACTOR)
    assert world.directorate.keys.own().recipients == own


def test_what_is_no_recipient_is_refused(world: House) -> None:
    said = reason(world.directorate.keys.add_recipient, "age1yok", actor=ACTOR)
    assert said is SealReason.RECIPIENT_UNREADABLE


def test_recipients_come_to_an_end(world: House) -> None:
    for _ in range(19):
        world.directorate.keys.add_recipient(ReadingKey.create().recipient, actor=ACTOR)
    said = reason(world.directorate.keys.add_recipient, ReadingKey.create().recipient, actor=ACTOR)
    assert said is ExchangeReason.RECIPIENTS_FULL
