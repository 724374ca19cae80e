"""Trust lists: how they merge."""

from __future__ import annotations

from dataclasses import replace
from datetime import date

import pytest

from smm_desktop.signing.terms import TrustMode
from smm_desktop.signing.trust import EMPTY, Revocation, TrustedCenter, TrustedKey, TrustedRoot, TrustList

MAY, JUNE = date(2026, 5, 1), date(2026, 6, 1)
KEY, OTHER = TrustedKey(bytes(32)), TrustedKey(b"\1" * 32)
CENTER = TrustedCenter(7, "Merkez", TrustMode.REAL, (TrustedRoot(b"a"),), (KEY,), MAY)
REVOCATION = Revocation("SMM-1", 7, MAY, "data_wrong")


def lists(*centers: TrustedCenter) -> list[TrustList]:
    return [TrustList((center,)) for center in centers]


def merged(*centers: TrustedCenter) -> TrustList:
    """The lists of each, merged in this order; the other order must come to the same."""
    first, second = lists(*centers)
    assert set(first.merged(second).centers) == set(second.merged(first).centers)
    return first.merged(second)


def test_different_centers_stand_beside_each_other() -> None:
    assert len(merged(CENTER, replace(CENTER, number=8)).centers) == 2


def test_a_test_center_is_not_the_real_one() -> None:
    assert len(merged(CENTER, replace(CENTER, mode=TrustMode.TEST)).centers) == 2


def test_the_later_name_counts() -> None:
    (center,) = merged(CENTER, replace(CENTER, name="Yeni", as_of=JUNE)).centers
    assert (center.name, center.as_of) == ("Yeni", JUNE)


def test_keys_are_never_forgotten() -> None:
    (center,) = merged(replace(CENTER, proof_keys=(OTHER,)), replace(CENTER, as_of=JUNE)).centers
    assert set(center.proof_keys) == {KEY, OTHER}


@pytest.mark.parametrize("other", [None, JUNE])
def test_the_earlier_withdrawal_counts(other: date | None) -> None:
    withdrawn = replace(CENTER, proof_keys=(replace(KEY, withdrawn_on=MAY),))
    later = replace(CENTER, proof_keys=(replace(KEY, withdrawn_on=other),), as_of=JUNE)
    (center,) = merged(withdrawn, later).centers
    assert center.proof_keys[0].withdrawn_on == MAY


def test_a_withdrawn_root_stays_withdrawn() -> None:
    withdrawn = replace(CENTER, roots=(TrustedRoot(b"a", MAY),), as_of=JUNE)
    (center,) = merged(CENTER, withdrawn).centers
    assert center.roots == (TrustedRoot(b"a", MAY),)


def test_revocations_add_up() -> None:
    both = TrustList((), (REVOCATION,)).merged(TrustList((), (replace(REVOCATION, number="SMM-2"),)))
    assert both.revocation_of("SMM-1", 7) == REVOCATION
    assert both.revocation_of("SMM-2", 7) is not None


def test_an_empty_list_changes_nothing() -> None:
    whole = TrustList((CENTER,), (REVOCATION,))
    assert whole.merged(EMPTY) == EMPTY.merged(whole) == whole
