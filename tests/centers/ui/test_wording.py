"""Every term has words: refusals with their values, rules, keys, days."""

from datetime import UTC, datetime
from enum import StrEnum

import pytest

from smm_desktop.centers import queries
from smm_desktop.centers.terms import CenterReason, KeyPurpose, PatternFault, RuleKey
from smm_desktop.centers.ui import wording
from smm_desktop.core.refusals import Refusal
from smm_desktop.core.terms import CoreReason
from smm_desktop.paper.terms import PaperReason
from smm_desktop.signing.terms import SigningReason

OLD, NEW = datetime(2026, 1, 1, tzinfo=UTC), datetime(2027, 1, 1, tzinfo=UTC)
NUMBERS = dict.fromkeys(
    ("number", "code", "limit", "version", "size", "room", "width", "height", "pages", "page"), 7
)
TEXTS = dict.fromkeys(("name", "detail", "kind", "path", "url", "file"), "x")
BOUNDS = {"key": RuleKey.PASS_MARK, "minimum": 0, "maximum": 100, "fault": PatternFault.PLACE_MISSING}
VALUES = {**NUMBERS, **TEXTS, **BOUNDS, "day": OLD.date(), "until": OLD, "since": NEW}
TERMS = [*CenterReason, *SigningReason, *PaperReason]


@pytest.mark.parametrize("term", TERMS, ids=lambda term: f"{type(term).__name__}.{term.name}")
def test_every_refusal_has_a_sentence(term: StrEnum) -> None:
    sentence = wording.word_refusal(Refusal(term, **VALUES))
    assert sentence
    assert "{" not in sentence


def test_another_rooms_refusal_is_left_to_it() -> None:
    assert wording.word_refusal(Refusal(CoreReason.DISK_FULL)) is None


@pytest.mark.parametrize("fault", PatternFault)
def test_every_fault_of_a_pattern_has_a_sentence(fault: PatternFault) -> None:
    assert wording.word_refusal(Refusal(CenterReason.NUMBER_PATTERN_BROKEN, fault=fault, detail="x"))


def test_every_rule_has_a_name_of_its_own() -> None:
    assert len({wording.rule_name(key) for key in RuleKey}) == len(RuleKey)


@pytest.mark.parametrize("line", queries.shipped_rules(), ids=lambda line: line.key.value)
def test_every_shipped_value_reads(line: queries.RuleLine) -> None:
    assert wording.rule_value(line)
    assert wording.rule_hint(line.key)


def test_every_key_has_a_name_of_its_own() -> None:
    assert len({wording.key_name(purpose) for purpose in KeyPurpose}) == len(KeyPurpose)
