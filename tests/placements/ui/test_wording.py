"""The sentences and words of placements."""

from datetime import date
from string import Formatter

import pytest

from smm_desktop.core.official_numbers import TaxNumberFault
from smm_desktop.core.refusals import Refusal
from smm_desktop.placements.terms import (
    ContactRole,
    Obstruction,
    PlacementGap,
    PlacementReason,
    ProtocolStanding,
    ValuePart,
    VisitKind,
)
from smm_desktop.placements.ui import wording
from smm_desktop.placements.ui.wording.refusals import sentences


@pytest.mark.parametrize("reason", PlacementReason)
def test_every_reason_has_a_sentence(reason: PlacementReason) -> None:
    assert sentences()[reason].endswith(".")


@pytest.mark.parametrize("reason", PlacementReason)
def test_every_sentence_names_its_values_only(reason: PlacementReason) -> None:
    assert all(
        name is None or name.isidentifier() for _, name, _, _ in Formatter().parse(sentences()[reason])
    )


def test_days_are_written_as_they_are_here() -> None:
    refusal = Refusal(
        PlacementReason.PROTOCOL_DATES_REVERSED,
        field="ends_on",
        starts_on=date(2026, 11, 23),
        ends_on=date(2026, 11, 1),
    )
    assert "01.11.2026" in str(wording.word_refusal(refusal))


def test_a_faulty_tax_number_says_what_is_wrong() -> None:
    fault = TaxNumberFault.CHECK_DIGITS_WRONG
    refusal = Refusal(PlacementReason.TAX_NUMBER_FAULTY, field="tax_number", found="1", fault=fault)
    assert wording.tax_fault_text(fault) in str(wording.word_refusal(refusal))


def test_every_word_is_there() -> None:
    words = [
        *map(wording.role_text, ContactRole),
        *map(wording.visit_kind_text, VisitKind),
        *map(wording.standing_text, ProtocolStanding),
        *map(wording.obstruction_text, Obstruction),
        *map(wording.value_part_text, ValuePart),
        *map(wording.gap_text, PlacementGap),
    ]
    assert all(words)
