"""The data key opens by every user's password and by the recovery key, and by nothing else."""

from pathlib import Path

import pytest

from smm_desktop.core.database import keyring_file
from smm_desktop.core.database.keyring import KdfCost, Keyring
from smm_desktop.core.refusals import Refusal
from smm_desktop.core.terms import CoreReason

QUICK = KdfCost(memory_kib=64, passes=1, lanes=1)
PASSWORD = "çok gizli söz"


def refused(caught: pytest.ExceptionInfo[Refusal]) -> CoreReason:
    assert isinstance(caught.value.term, CoreReason)
    return caught.value.term


def make(folder: Path) -> tuple[Keyring, str, bytes]:
    keyring, recovery, data_key = Keyring.create(folder, "Ayşe Işık", PASSWORD, cost=QUICK)
    return keyring, recovery.text, data_key


def test_the_password_opens(tmp_path: Path) -> None:
    _, _, data_key = make(tmp_path)
    assert Keyring.unlock(tmp_path, "Ayşe Işık", PASSWORD) == data_key


def test_the_user_need_not_be_named(tmp_path: Path) -> None:
    _, _, data_key = make(tmp_path)
    assert Keyring.unlock(tmp_path, None, PASSWORD) == data_key


def test_names_are_compared_as_people_do(tmp_path: Path) -> None:
    _, _, data_key = make(tmp_path)
    assert Keyring.unlock(tmp_path, "AYŞE IŞIK", PASSWORD) == data_key


def test_a_decomposed_password_is_the_same(tmp_path: Path) -> None:
    _, _, data_key = make(tmp_path)
    assert Keyring.unlock(tmp_path, None, "c\u0327ok gizli so\u0308z") == data_key


@pytest.mark.parametrize("password", ["", "cok gizli soz", PASSWORD + " ", PASSWORD.swapcase()])
def test_another_password_opens_nothing(tmp_path: Path, password: str) -> None:
    make(tmp_path)
    with pytest.raises(Refusal) as caught:
        Keyring.unlock(tmp_path, None, password)
    assert refused(caught) is CoreReason.WRONG_PASSWORD


def test_an_unknown_user_is_refused(tmp_path: Path) -> None:
    make(tmp_path)
    with pytest.raises(Refusal) as caught:
        Keyring.unlock(tmp_path, "Bora", PASSWORD)
    assert refused(caught) is CoreReason.USER_UNKNOWN


def test_the_recovery_key_opens(tmp_path: Path) -> None:
    _, recovery, data_key = make(tmp_path)
    assert Keyring.unlock_by_recovery(tmp_path, recovery) == data_key


def test_the_recovery_key_of_another_center_opens_nothing(tmp_path: Path) -> None:
    make(tmp_path / "one")
    _, other, _ = make(tmp_path / "other")
    with pytest.raises(Refusal) as caught:
        Keyring.unlock_by_recovery(tmp_path / "one", other)
    assert refused(caught) is CoreReason.WRONG_RECOVERY_KEY


def test_a_second_user_opens_with_a_password_of_her_own(tmp_path: Path) -> None:
    keyring, _, data_key = make(tmp_path)
    keyring.add_user(data_key, "Bora Örnek", "başka bir söz")
    assert Keyring.unlock(tmp_path, "Bora Örnek", "başka bir söz") == data_key


def test_the_first_user_stays(tmp_path: Path) -> None:
    keyring, _, data_key = make(tmp_path)
    keyring.add_user(data_key, "Bora Örnek", "başka bir söz")
    assert Keyring.load(tmp_path).users == ("Ayşe Işık", "Bora Örnek")


def test_a_name_is_given_once(tmp_path: Path) -> None:
    keyring, _, data_key = make(tmp_path)
    with pytest.raises(Refusal) as caught:
        keyring.add_user(data_key, "ayşe ışık", "başka bir söz")
    assert refused(caught) is CoreReason.USER_EXISTS


def test_a_changed_password_opens_and_the_old_one_does_not(tmp_path: Path) -> None:
    keyring, _, data_key = make(tmp_path)
    keyring.change_password(data_key, "Ayşe Işık", "yepyeni bir söz")
    assert Keyring.unlock(tmp_path, None, "yepyeni bir söz") == data_key
    with pytest.raises(Refusal):
        Keyring.unlock(tmp_path, None, PASSWORD)


def test_a_removed_user_opens_nothing(tmp_path: Path) -> None:
    keyring, _, data_key = make(tmp_path)
    keyring.add_user(data_key, "Bora Örnek", "başka bir söz")
    keyring.remove_user("Ayşe Işık")
    with pytest.raises(Refusal):
        Keyring.unlock(tmp_path, None, PASSWORD)


def test_the_last_user_stays(tmp_path: Path) -> None:
    keyring, _, _ = make(tmp_path)
    with pytest.raises(Refusal) as caught:
        keyring.remove_user("Ayşe Işık")
    assert refused(caught) is CoreReason.LAST_USER


def test_a_renewed_recovery_key_replaces_the_old_one(tmp_path: Path) -> None:
    keyring, old, data_key = make(tmp_path)
    new = keyring.renew_recovery(data_key)
    assert Keyring.unlock_by_recovery(tmp_path, new.text) == data_key
    with pytest.raises(Refusal):
        Keyring.unlock_by_recovery(tmp_path, old)


def test_a_short_password_is_refused(tmp_path: Path) -> None:
    with pytest.raises(Refusal) as caught:
        Keyring.create(tmp_path, "Ayşe Işık", "kısa söz"[:7], cost=QUICK)
    assert refused(caught) is CoreReason.PASSWORD_TOO_SHORT


def test_keys_of_an_existing_database_are_not_replaced(tmp_path: Path) -> None:
    (tmp_path / "records.db").write_bytes(b"somebody's work")
    with pytest.raises(Refusal) as caught:
        make(tmp_path)
    assert refused(caught) is CoreReason.KEYRING_EXISTS


def test_neither_file_holds_the_key(tmp_path: Path) -> None:
    _, _, data_key = make(tmp_path)
    kept = b"".join(path.read_bytes() for path in tmp_path.iterdir())
    assert data_key.hex().encode() not in kept


@pytest.mark.parametrize("damage", [b"", b"{}", b"\x00" * 50, b'{"version": 1}'])
def test_a_damaged_file_is_replaced_by_its_copy(tmp_path: Path, damage: bytes) -> None:
    _, _, data_key = make(tmp_path)
    (tmp_path / keyring_file.FILE_NAME).write_bytes(damage)
    assert Keyring.unlock(tmp_path, None, PASSWORD) == data_key


def test_one_flipped_bit_is_seen(tmp_path: Path) -> None:
    _, _, data_key = make(tmp_path)
    path = tmp_path / keyring_file.FILE_NAME
    at = path.read_text().index('"wrapped"') + 20
    text = path.read_text()
    path.write_text(text[:at] + ("0" if text[at] != "0" else "1") + text[at + 1 :])
    assert Keyring.unlock(tmp_path, None, PASSWORD) == data_key


def test_two_damaged_files_are_named(tmp_path: Path) -> None:
    make(tmp_path)
    for name in (keyring_file.FILE_NAME, keyring_file.SECOND_NAME):
        (tmp_path / name).write_bytes(b"{")
    with pytest.raises(Refusal) as caught:
        Keyring.unlock(tmp_path, None, PASSWORD)
    assert refused(caught) is CoreReason.KEYRING_DAMAGED


def test_a_missing_keyring_is_named(tmp_path: Path) -> None:
    with pytest.raises(Refusal) as caught:
        Keyring.unlock(tmp_path, None, PASSWORD)
    assert refused(caught) is CoreReason.KEYRING_MISSING


def test_the_cost_of_a_guess_is_stored(tmp_path: Path) -> None:
    make(tmp_path)
    assert keyring_file.read(tmp_path).users[0].cost == QUICK


def test_the_usual_cost_is_high() -> None:
    usual = KdfCost()
    assert (usual.memory_kib, usual.passes) == (65_536, 3)
