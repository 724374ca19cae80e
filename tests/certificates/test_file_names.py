"""File names from patterns: known placeholders only, safe everywhere, and all different."""

from datetime import date

import pytest

from smm_desktop.certificates.rules import DEFAULT_PATTERN, check_pattern, file_stem, file_stems
from smm_desktop.certificates.terms import CertificateReason
from smm_desktop.core import turkish
from smm_desktop.core.refusals import Refusal
from tests.certificates.builders import snapshot

NUMBER = "SMM07-2026-00001-37"


@pytest.mark.parametrize(
    "pattern", [DEFAULT_PATTERN, "{name}", "{year} {title} {number}", "belge {date} {name}"]
)
def test_known_placeholders_are_taken(pattern: str) -> None:
    check_pattern(pattern)


@pytest.mark.parametrize(
    "pattern",
    [
        "",
        "belge",
        "{nam}",
        "{name",
        "}{name}",
        "{name!r}",
        "{name:>9999999}",
        "{number.__class__}",
        "{0}",
        "{title}",
    ],
)
def test_other_patterns_are_refused(pattern: str) -> None:
    with pytest.raises(Refusal) as refused:
        check_pattern(pattern)
    assert refused.value.term is CertificateReason.FILE_PATTERN_BROKEN


def test_a_pattern_is_filled_in() -> None:
    filled = file_stem("{year} {name} {number} {date}", snapshot(issued_on=date(2026, 11, 23)))
    assert filled == f"2026 Örnek Öğretmen {NUMBER} 2026-11-23"


@pytest.mark.parametrize("holder", ["A/B\\C:D", "con", "..", "محمد علي", "Ad\x00Soyad\n"])
def test_any_name_makes_a_safe_file_name(holder: str) -> None:
    stem = file_stem("{name}", snapshot(holder=holder))
    assert stem
    assert not set(stem) & set('<>:"/\\|?*\n\x00')


def test_namesakes_get_different_files() -> None:
    both = [snapshot(number="A-1"), snapshot(number="A-2")]
    assert list(file_stems("{name}", both)) == ["Örnek Öğretmen", "Örnek Öğretmen A-2"]


def test_names_that_differ_in_capitals_only_get_different_files() -> None:
    both = [snapshot(holder="IŞIL Ak", number="A-1"), snapshot(holder="Işıl AK", number="A-2")]
    assert len({turkish.fold(stem) for stem in file_stems("{name}", both)}) == 2
