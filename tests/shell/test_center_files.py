"""Making and opening a center's folder: whole or not at all."""

from pathlib import Path

import pytest

from smm_desktop.centers import queries
from smm_desktop.core.clock import FixedClock, SystemClock
from smm_desktop.core.database.checking import check
from smm_desktop.core.refusals import Refusal
from smm_desktop.core.terms import CoreReason
from smm_desktop.shell import center_files
from smm_desktop.shell.center_files import (
    change_password,
    create_center,
    open_by_recovery_key,
    open_center,
    renew_recovery_key,
)
from smm_desktop.shell.data_folder import holds_center
from smm_desktop.signing.terms import SigningReason
from tests.shell.builders import COORDINATOR, PASSWORD, School

SET_UP = queries.suggested_set_up(3, "Deniz Örnek", is_test=True)


def test_a_new_center_is_whole(tmp_path: Path, clock: FixedClock) -> None:
    made = create_center(tmp_path / "new", SET_UP, "uzun parola 1", clock)
    assert check(made.database).is_good
    made.database.close()


def test_a_center_that_cannot_be_finished_leaves_nothing(tmp_path: Path) -> None:
    key_file = center_files.KeyFile(b"no key", "")
    with pytest.raises(Refusal) as refused:
        create_center(tmp_path / "new", SET_UP, "uzun parola 1", SystemClock(), key_file=key_file)
    assert refused.value.term is SigningReason.NOT_A_KEY_FILE
    assert list((tmp_path / "new").iterdir()) == []


def test_what_a_killed_set_up_left_is_cleared_away(tmp_path: Path, clock: FixedClock) -> None:
    leftover = tmp_path / "new" / ".setting-up-12345678"
    leftover.mkdir(parents=True)
    (leftover / "records.db").touch()
    assert not holds_center(tmp_path / "new")
    create_center(tmp_path / "new", SET_UP, "uzun parola 1", clock).database.close()
    assert not leftover.exists()


def test_a_center_is_not_made_over_another(school: School) -> None:
    with pytest.raises(Refusal) as refused:
        create_center(school.folder, SET_UP, "uzun parola 1", SystemClock())
    assert refused.value.term is CoreReason.DATABASE_EXISTS


def test_who_signs_in_is_the_user_of_the_password(school: School) -> None:
    signed_in = open_center(school.folder, PASSWORD, SystemClock())
    signed_in.database.close()
    assert signed_in.user == COORDINATOR


def test_an_old_password_opens_nothing_any_more(school: School) -> None:
    change_password(school.folder, COORDINATOR, PASSWORD, "yepyeni parola 2")
    with pytest.raises(Refusal) as refused:
        open_center(school.folder, PASSWORD, SystemClock())
    assert refused.value.term is CoreReason.WRONG_PASSWORD


def test_an_old_recovery_key_opens_nothing_any_more(school: School) -> None:
    new = renew_recovery_key(school.folder, COORDINATOR, PASSWORD)
    with pytest.raises(Refusal):
        open_by_recovery_key(school.folder, school.recovery_key, SystemClock())
    open_by_recovery_key(school.folder, new, SystemClock()).database.close()
