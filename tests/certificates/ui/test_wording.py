"""Every term has its sentence, and file name placeholders work in every language of the window."""

from dataclasses import replace
from xml.etree import ElementTree as ET

import pytest

from smm_desktop.certificates.rules import IN_TURKISH, PLACEHOLDERS, check_pattern
from smm_desktop.certificates.service import Answer
from smm_desktop.certificates.service.desk import claim_of
from smm_desktop.certificates.terms import (
    CertificateKind,
    CertificateLanguage,
    CertificateReason,
    CertificateState,
    IneligibleReason,
    RevocationReason,
    Verdict,
    VerdictGround,
)
from smm_desktop.certificates.ui import wording
from smm_desktop.core.paths import translation_dir
from smm_desktop.core.refusals import Refusal
from smm_desktop.core.terms import CoreReason
from smm_desktop.signing.terms import SignatureLevel
from tests.certificates.builders import snapshot

VALUES = {"number": "A-1", "names": ("Ayşe Ak",), "pattern": "{x}", "file": "a.pdf", "folder": "Belgeler"}
CLAIM = claim_of(snapshot())


@pytest.mark.parametrize("reason", CertificateReason)
def test_every_refusal_has_a_sentence(reason: CertificateReason) -> None:
    assert wording.word_refusal(Refusal(reason, **VALUES))


def test_other_rooms_refusals_are_left_to_them() -> None:
    assert wording.word_refusal(Refusal(CoreReason.DISK_FULL)) is None


@pytest.mark.parametrize("ground", VerdictGround)
def test_every_ground_has_a_sentence(ground: VerdictGround) -> None:
    assert wording.ground_text(ground).endswith(".")


def test_every_term_has_a_name() -> None:
    words = [
        *map(wording.certificate_kind_text, CertificateKind),
        *map(wording.certificate_state_text, CertificateState),
        *map(wording.certificate_language_text, CertificateLanguage),
        *map(wording.ineligible_text, IneligibleReason),
        *map(wording.revocation_text, RevocationReason),
        *map(wording.verdict_text, Verdict),
        *map(wording.verdict_sentence, Verdict),
        *(wording.level_text(level, is_as_issued=True) for level in SignatureLevel),
    ]
    assert all(words)


def test_an_unproven_claim_is_called_one() -> None:
    lines = wording.answer_lines(Answer(Verdict.UNKNOWN, (VerdictGround.KEY_UNKNOWN,), CLAIM))
    assert "It claims, without proof:" in lines


@pytest.mark.parametrize(("level", "is_asked"), [(None, True), (SignatureLevel.B_B, False)])
def test_paper_must_be_compared_and_a_signed_file_not(level: SignatureLevel | None, is_asked: bool) -> None:
    answer = Answer(Verdict.GENUINE, (VerdictGround.PROOF_VALID,), CLAIM, level=level)
    assert wording.must_be_compared(answer) is is_asked


def test_the_lists_day_and_a_test_center_are_told() -> None:
    answer = Answer(Verdict.GENUINE, (VerdictGround.PROOF_VALID,), CLAIM, "Örnek SMM", is_test=True)
    lines = wording.answer_lines(replace(answer, as_of=snapshot().issued_on))
    assert "By the list of 23.11.2026." in lines
    assert any("trying out" in line for line in lines)


def test_a_kind_from_a_later_program_is_shown_as_it_is() -> None:
    facts = dict(wording.answer_facts(Answer(Verdict.GENUINE, (), replace(CLAIM, kind=7))))
    assert facts["Kind"] == "7"


@pytest.mark.parametrize("name", PLACEHOLDERS)
def test_placeholders_are_understood_as_shown(name: str) -> None:
    check_pattern(f"{{number}} {wording.placeholder_text(name)}")


def test_turkish_placeholders_are_those_of_the_translation() -> None:
    tree = ET.parse(translation_dir() / "certificates_tr.ts")  # noqa: S314 -- our own file
    asked = [one for one in tree.iter("message") if one.findtext("comment") == "in a file name pattern"]
    assert {one.findtext("translation"): one.findtext("source") for one in asked} == IN_TURKISH
