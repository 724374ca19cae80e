"""Answer files as they come: encodings, separators, workbooks, audiences, rounds, and groups that stay hidden."""

from pathlib import Path

import pytest

from smm_desktop.core.clock import FixedClock
from smm_desktop.core.refusals import Refusal
from smm_desktop.needs.service.file_analysis import FileAnalysis, analyze_file
from smm_desktop.needs.terms import (
    AnswerFault,
    Arithmetic,
    Dimension,
    ItemFigures,
    LeftOut,
    NeedsReason,
    Pairing,
    Silence,
)
from smm_desktop.paper.spreadsheets.writing import Column, XlsxWriter

HEADER = "respondent,competency,importance,ability"
REFERENCE = [(5, 3), (4, 3), (5, 4), (4, 2), (3, 3)]


def rows(*, competency: str = "Ölçme", more: str = "", people: str = "T") -> list[str]:
    return [f"{people}{at},{competency},{one},{two}{more}" for at, (one, two) in enumerate(REFERENCE)]


def analysed(folder: Path, lines: list[str], encoding: str = "utf-8", separator: str = ",") -> FileAnalysis:
    path = folder / "answers.csv"
    path.write_text("\n".join(lines).replace(",", separator), encoding=encoding)
    return analyze_file(path, replicates=50)


def score(found: FileAnalysis) -> tuple[float, float]:
    figures = found.analysis.items[0].figures
    assert isinstance(figures, ItemFigures)
    return figures.mwds, figures.rds


def test_the_reference_case(tmp_path: Path) -> None:
    assert score(analysed(tmp_path, [HEADER, *rows()])) == (5.04, -80.0)


@pytest.mark.parametrize("separator", [",", ";", "\t"])
@pytest.mark.parametrize("encoding", ["utf-8", "utf-8-sig", "cp1254", "utf-16"])
def test_encodings_and_separators(tmp_path: Path, encoding: str, separator: str) -> None:
    found = analysed(tmp_path, [HEADER, *rows()], encoding, separator)
    assert (score(found), found.analysis.items[0].competency) == ((5.04, -80.0), "Ölçme")


def test_turkish_captions_in_any_order(tmp_path: Path) -> None:
    lines = [f"{two},{one},T{at},Ölçme" for at, (one, two) in enumerate(REFERENCE)]
    assert score(analysed(tmp_path, ["Beceri,ÖNEM,Katılımcı,Yeterlik", *lines])) == (5.04, -80.0)


def test_decimals_with_comma(tmp_path: Path) -> None:
    lines = [HEADER.replace(",", ";"), *(f"T{at};x;4,5;2,5" for at in range(5))]
    path = tmp_path / "answers.csv"
    path.write_text("\n".join(lines), encoding="utf-8")
    assert score(analyze_file(path, replicates=0))[0] == 9.0


def test_a_workbook_is_read_too(tmp_path: Path, clock: FixedClock) -> None:
    with XlsxWriter(created=clock.now()) as book:
        sheet = book.sheet("Yanıtlar", [Column(caption) for caption in HEADER.split(",")])
        sheet.add_all([f"T{at}", "Ölçme", one, two] for at, (one, two) in enumerate(REFERENCE))
        (tmp_path / "answers.xlsx").write_bytes(book.to_bytes())
    assert score(analyze_file(tmp_path / "answers.xlsx", replicates=0)) == (5.04, -80.0)


def test_bad_rows_are_named_and_the_rest_analysed(tmp_path: Path) -> None:
    found = analysed(tmp_path, [HEADER, *rows(), "T9,Ölçme,beş,1", "", "T0,Ölçme,1,5", "T8,Ölçme,4"])
    assert found.fault_lines == {AnswerFault.NOT_A_NUMBER: (7,), AnswerFault.REPEATED: (9,)}
    assert (score(found), found.analysis.items[0].left_out) == ((5.04, -80.0), LeftOut(ability=1))


def test_too_few_pairs_carry_no_claim_but_can_be_reckoned(tmp_path: Path) -> None:
    found = analysed(tmp_path, [HEADER, "a,x,5,1", "b,x,5,1"])
    assert found.analysis.items[0].figures is Silence.TOO_FEW
    assert found.arithmetic == {"x": Arithmetic(5.0, 1.0, 20.0, -100.0)}


def test_columns_that_are_missing_are_named(tmp_path: Path) -> None:
    with pytest.raises(Refusal) as refused:
        analysed(tmp_path, ["respondent,competency,importance", "a,x,5"])
    assert refused.value.term is NeedsReason.ANSWER_COLUMNS_MISSING
    assert refused.value.values["missing"] == ("ability",)


def test_a_file_with_a_header_only_is_refused(tmp_path: Path) -> None:
    with pytest.raises(Refusal) as refused:
        analysed(tmp_path, [HEADER])
    assert refused.value.term is NeedsReason.NOTHING_TO_IMPORT


def test_alpha_is_given_for_each_group(tmp_path: Path) -> None:
    lines = [
        *rows(competency="a", more=",G1"),
        *rows(competency="b", more=",G1"),
        *rows(competency="c", more=",G2"),
    ]
    found = analysed(tmp_path, [HEADER + ",group", *lines])
    assert [(one.group, one.scale.value, one.alpha) for one in found.analysis.reliability] == [
        ("G1", "importance", 1.0),
        ("G1", "ability", 1.0),
        ("G2", "importance", Silence.TOO_FEW_ITEMS),
        ("G2", "ability", Silence.TOO_FEW_ITEMS),
    ]


def test_the_school_of_three_stays_hidden(tmp_path: Path) -> None:
    sizes = {"Akçay": 12, "Bozkır": 3, "Çınar": 9, "Dere": 10, "Ekin": 6}
    lines = [f"{name}{at},x,5,{1 + at % 3},{name}" for name, size in sizes.items() for at in range(size)]
    groups = analysed(tmp_path, [HEADER + ",school", *lines]).analysis.breakdowns[0].groups
    assert [one.label for one in groups if one.respondents is Silence.HIDDEN] == ["Bozkır", "Ekin"]
    assert not any(one.items for one in groups if one.respondents is Silence.HIDDEN)


def test_with_groups_in_the_file_there_is_no_bare_arithmetic(tmp_path: Path) -> None:
    assert not analysed(tmp_path, [HEADER + ",school", "a,x,5,1,A", "b,x,5,1,A"]).arithmetic


def test_teachers_and_industry_stand_side_by_side(tmp_path: Path) -> None:
    lines = [*rows(more=",öğretmen"), *rows(more=",sektör", people="S")]
    found = analysed(tmp_path, [HEADER + ",audience", *lines])
    assert found.population == {Dimension.AUDIENCE: "öğretmen"}
    assert [(one.dimension, one.first, one.second) for one in found.side_by_side] == [
        (Dimension.AUDIENCE, "öğretmen", "sektör")
    ]


def test_rounds_of_the_same_people_are_paired(tmp_path: Path) -> None:
    lines = [*rows(more=",2025"), *(f"T{at},Ölçme,5,{4 + at % 2},2026" for at in range(5))]
    found = analysed(tmp_path, [HEADER + ",round", *lines])
    difference = found.side_by_side[0].items[0].difference
    assert found.population == {Dimension.ROUND: "2026"}
    assert not isinstance(difference, Silence)
    assert difference.pairing is Pairing.PAIRED
