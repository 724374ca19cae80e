"""Whatever stands in the lines of receipts and transfers: it is read as it was written, or refused."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from contextlib import suppress
from datetime import UTC, date, datetime
from typing import Any, Protocol
from uuid import UUID

import orjson
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from smm_desktop.certificates.terms import CertificateKind
from smm_desktop.core.refusals import Refusal
from smm_desktop.exchange.records.frozen_lines import read_line, write_line
from smm_desktop.exchange.records.payload import Section
from smm_desktop.exchange.records.receipts import (
    INTRODUCTION,
    PARTY,
    REFERENCE,
    REMARK,
    TRUST,
    ReceiptContent,
)
from smm_desktop.exchange.records.transfers import CERTIFICATE, PERSON, TRAINING, TransferContent
from smm_desktop.exchange.terms import (
    DataMode,
    EarlierCertificate,
    EarlierTraining,
    ExchangeReason,
    PartyFacts,
    PartyState,
)
from smm_desktop.teachers.terms import TeacherDraft
from smm_desktop.trainings.terms import ActivityState, EnrolmentState, TrainingKind

NOW = datetime(2026, 11, 23, 6, tzinfo=UTC)
TRAINED = EarlierTraining(
    id=UUID(int=1),
    center=9,
    center_name="Örnek MTAL",
    code="A-1",
    title="Robotik",
    title_en="",
    kind=TrainingKind.COURSE,
    starts_on=date(2026, 1, 5),
    ends_on=date(2026, 1, 9),
    hours=16,
    attended_hours=12.5,
    percent=78,
    state=ActivityState.CLOSED,
    enrolment_state=EnrolmentState.ENROLLED,
    has_passed=False,
    score=None,
)
KIND = next(iter(CertificateKind))
CERTIFIED = EarlierCertificate(
    UUID(int=2), 9, "Örnek MTAL", "SMM09", KIND, "Robotik", NOW, bytes(32), date(2026, 2, 1)
)
PARTY_OF_4 = PartyFacts(4, "Örnek", DataMode.REAL, bytes(32), ("age1a", "age1b"), PartyState.TRUSTED, NOW)
TEACHER = TeacherDraft("Işıl", "Çelik", "10000000146", languages={"en": "B2"})


class Content(Protocol):
    def take(self, section: Section, lines: Sequence[bytes]) -> None: ...


SECTIONS: list[tuple[Callable[[], Content], Section]] = [
    *((ReceiptContent, one) for one in (REMARK, INTRODUCTION, PARTY, TRUST, REFERENCE)),
    *((TransferContent, one) for one in (PERSON, TRAINING, CERTIFICATE)),
]
VALUES = st.recursive(
    st.none() | st.booleans() | st.integers(-(2**63), 2**64 - 1) | st.floats() | st.text(max_size=12),
    lambda inner: st.lists(inner, max_size=3) | st.dictionaries(st.text(max_size=3), inner, max_size=2),
    max_leaves=6,
)


@pytest.mark.parametrize("frozen", [TRAINED, CERTIFIED, PARTY_OF_4, TEACHER])
def test_what_was_written_is_read(frozen: Any) -> None:
    assert read_line(type(frozen), "kind", write_line(frozen))[0] == frozen


@pytest.mark.parametrize(("make", "section"), SECTIONS)
@settings(max_examples=60, deadline=None)
@given(data=st.data())
def test_no_line_crashes_the_reader(
    make: Callable[[], Content], section: Section, data: st.DataObject
) -> None:
    size = len(section.fields)
    values = data.draw(st.lists(VALUES, min_size=size, max_size=size) | VALUES)
    line = orjson.dumps(values)
    with suppress(Refusal):
        make().take(section, [line])


@pytest.mark.parametrize(("place", "value"), [(1, "9"), (1, True), (9, 12.5), (15, "1"), (7, "2026-13-01")])
def test_a_value_of_another_type_is_refused(place: int, value: object) -> None:
    values = orjson.loads(write_line(TRAINED))
    values[place] = value
    with pytest.raises(Refusal) as refused:
        read_line(EarlierTraining, "earlier_training", orjson.dumps(values))
    assert refused.value.term is ExchangeReason.RECORDS_UNREADABLE


@pytest.mark.parametrize("make", [ReceiptContent, TransferContent])
def test_a_section_of_a_newer_program_is_refused(make: Callable[[], Content]) -> None:
    with pytest.raises(Refusal) as refused:
        make().take(Section("spaceship", 2, ("id",)), [b"[]"])
    assert refused.value.term is ExchangeReason.NEWER_RECORDS


def test_a_pdf_with_another_digest_is_refused() -> None:
    with pytest.raises(Refusal) as refused:
        TransferContent().take(CERTIFICATE, [write_line(CERTIFIED, "AAAA")])
    assert refused.value.values["field"] == "pdf"


@pytest.mark.parametrize("people", [0, 2])
def test_a_transfer_is_of_one_person(people: int) -> None:
    content = TransferContent([(UUID(int=1), TEACHER)] * people)
    with pytest.raises(Refusal):
        content.the_person()


@pytest.mark.parametrize("frozen", [TRAINED, CERTIFIED, PARTY_OF_4, TEACHER])
@settings(max_examples=100, deadline=None)
@given(data=st.data())
def test_one_odd_value_among_good_ones_crashes_nothing(frozen: Any, data: st.DataObject) -> None:
    values = orjson.loads(write_line(frozen))
    values[data.draw(st.integers(0, len(values) - 1))] = data.draw(VALUES)
    with suppress(Refusal):
        read_line(type(frozen), "kind", orjson.dumps(values))
