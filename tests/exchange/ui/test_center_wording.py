"""Every kind, finding and state of the center's side has its words."""

from datetime import UTC, datetime
from uuid import UUID

import pytest

from smm_desktop.core.official_numbers import IdentityFault
from smm_desktop.exchange.queries import ReceiptRow, SentState
from smm_desktop.exchange.records import KINDS, TOMBSTONE
from smm_desktop.exchange.terms import Finding, FindingKind, PackageKind, ReceiptOutcome
from smm_desktop.exchange.ui import wording

NOBODY = UUID(int=0)
NOON = datetime(2026, 11, 23, 12, tzinfo=UTC)


@pytest.mark.parametrize("kind", [*(kind.name for kind in KINDS), TOMBSTONE, "remark"])
def test_every_kind_of_record_is_worded(kind: str) -> None:
    assert wording.record_kind_text(kind, 2) != f"2 {kind}"


def test_a_kind_of_a_later_program_keeps_its_name() -> None:
    assert wording.record_kind_text("goal", 2) == "2 goal"


@pytest.mark.parametrize("kind", FindingKind)
def test_every_finding_says_how_it_is_mended(kind: FindingKind) -> None:
    assert wording.mending_text(kind).endswith(".")


@pytest.mark.parametrize("fault", IdentityFault)
def test_every_fault_of_a_number_is_worded(fault: IdentityFault) -> None:
    finding = Finding(FindingKind.IDENTITY_INVALID, "teacher", NOBODY, "Ayşe", fault.value)
    assert wording.finding_detail(finding) != fault.value


def test_days_are_written_as_they_are_here() -> None:
    finding = Finding(FindingKind.SESSIONS_CLASH, "training_session", NOBODY, "Ağ", "2026-11-23 Salon 1")
    assert wording.finding_detail(finding) == "23.11.2026 Salon 1"


@pytest.mark.parametrize("state", SentState)
def test_every_state_of_a_package_is_worded(state: SentState) -> None:
    assert wording.state_badge(state, 4).text


@pytest.mark.parametrize("kind", PackageKind)
def test_every_package_has_a_name(kind: PackageKind) -> None:
    assert wording.package_text(kind, 7).endswith("7")


def test_a_receipt_that_asks_for_everything_says_so() -> None:
    receipt = ReceiptRow(NOBODY, 1, NOBODY, 0, True, NOON, NOON)
    assert wording.receipt_note(receipt).endswith("is to hold everything.")


def test_a_directorate_that_went_back_is_told_first() -> None:
    outcome = ReceiptOutcome(accepted=2, fell_back=True, wants_all=True, remarks=0, settled=0)
    assert wording.receipt_outcome_text(outcome).startswith("The directorate went back")


def test_a_digest_is_read_in_blocks() -> None:
    assert wording.digest_blocks(bytes(range(16)), 4) == "0001 0203 0405 0607\n0809 0a0b 0c0d 0e0f"
