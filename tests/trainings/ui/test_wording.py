"""Every term of trainings has its words, in the window's language."""

from datetime import date
from typing import Any

import pytest
from PySide6.QtCore import QLocale

from smm_desktop.core.refusals import Refusal
from smm_desktop.core.terms import CoreReason
from smm_desktop.trainings.terms import (
    ActivityState,
    Clash,
    ClashKind,
    ClosingGap,
    EnrolmentState,
    ExcuseCode,
    GapFact,
    Mark,
    MarkFact,
    PasteVerdict,
    SheetSpan,
    SkippedDay,
    TrainingKind,
    TrainingReason,
)
from smm_desktop.trainings.ui import wording

DAY = date(2026, 11, 16)
VALUES: dict[str, Any] = {
    **dict.fromkeys(("least", "most", "limit", "quota", "marks"), 7),
    **dict.fromkeys(("code", "title", "name", "group", "activity"), "Örnek"),
    **dict.fromkeys(("day", "first", "last", "last_day"), DAY),
    "starts_at": 540,
    "ends_at": 580,
    "state": ActivityState.PLANNED,
    "wanted": (ActivityState.OPEN,),
    "gaps": (GapFact(ClosingGap.NO_SESSIONS, "A"),),
    "keys": ("lesson.minutes",),
    "clashes": (),
}


@pytest.fixture(autouse=True)
def _turkish() -> None:
    QLocale.setDefault(QLocale("tr_TR"))


@pytest.mark.parametrize("reason", TrainingReason)
def test_every_refusal_is_a_sentence(reason: TrainingReason) -> None:
    sentence = wording.word_refusal(Refusal(reason, **VALUES))
    assert sentence
    assert "{" not in sentence


def test_another_rooms_refusal_is_left_to_it() -> None:
    assert wording.word_refusal(Refusal(CoreReason.DISK_FULL)) is None


@pytest.mark.parametrize(
    "words",
    [
        [wording.activity_state_text(one) for one in ActivityState],
        [wording.enrolment_state_text(one) for one in EnrolmentState],
        [wording.training_kind_text(one) for one in TrainingKind],
        [wording.excuse_text(one) for one in ExcuseCode],
        [wording.mark_text(one) for one in Mark],
        [wording.paste_verdict_text(one) for one in PasteVerdict],
        [wording.sheet_span_text(one) for one in SheetSpan],
    ],
)
def test_no_two_words_of_a_kind_are_alike(words: list[str]) -> None:
    assert all(words)
    assert len(set(words)) == len(words)


@pytest.mark.parametrize("gap", ClosingGap)
def test_a_gap_names_its_group(gap: ClosingGap) -> None:
    assert "Z9" in wording.closing_gap_text(GapFact(gap, "Z9", people=2, slots=3, cells=4))


def test_a_gap_of_few_people_names_them() -> None:
    gap = GapFact(ClosingGap.SCORES_MISSING, "A", people=2, names=("İnci Işık", "Şule Öz"))
    assert "İnci Işık, Şule Öz" in wording.closing_gap_text(gap)


def test_a_gap_of_many_people_names_nobody() -> None:
    gap = GapFact(ClosingGap.SCORES_MISSING, "A", people=30, names=("İnci Işık",))
    assert "İnci" not in wording.closing_gap_text(gap)


@pytest.mark.parametrize("kind", ClashKind)
def test_a_clash_says_when(kind: ClashKind) -> None:
    clash = Clash(kind, "Atölye 1", DAY, 540, 580, "Robot", "A")
    assert "16 Kas Pzt 09.00–09.40" in wording.clash_text(clash)


def test_a_half_day_says_until_when() -> None:
    assert "13.00" in wording.skipped_day_text(SkippedDay(DAY, "Cumhuriyet Bayramı arifesi", from_minute=780))


@pytest.mark.parametrize(
    ("last", "shown"),
    [
        (date(2026, 11, 16), "16 Kasım 2026"),
        (date(2026, 11, 20), "16–20 Kasım 2026"),
        (date(2026, 12, 4), "16 Kasım – 4 Aralık 2026"),
        (date(2027, 1, 8), "16 Kasım 2026 – 8 Ocak 2027"),
    ],
)
def test_a_span_is_as_short_as_can_be(last: date, shown: str) -> None:
    assert wording.span_text(DAY, last) == shown


def test_a_late_mark_says_how_late() -> None:
    assert "15" in wording.mark_text(MarkFact(Mark.LATE, 15))


@pytest.mark.parametrize(("number", "shown"), [(34.6, "34,6"), (12.0, "12")])
def test_decimals_have_a_comma(number: float, shown: str) -> None:
    assert wording.decimal_text(number) == shown
