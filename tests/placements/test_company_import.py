"""A list of companies is understood, judged row by row, shown, and written as one deed that one undo takes back."""

from __future__ import annotations

from collections.abc import Mapping
from pathlib import Path
from typing import Any

import pytest

from smm_desktop.core.progress import Cancelled, Progress
from smm_desktop.placements import queries
from smm_desktop.placements.rules.judging_companies import PlannedCompany
from smm_desktop.placements.service import (
    CompanyDecisions,
    CompanyImportOutcome,
    CompanyImportService,
    CompanyPlan,
)
from smm_desktop.placements.terms import (
    CompanyColumn,
    CompanyDecision,
    CompanyProblem,
    ContactRole,
    PlacementReason,
)
from smm_desktop.teachers.terms import RowVerdict
from tests.paper.spreadsheets.builders import Plain, saved_xlsx
from tests.placements.builders_companies import (
    ACTOR,
    FIELD,
    OTHER_FIELD,
    TODAY,
    Companies,
    a_tax_number,
    refused,
    register,
)

__all__ = ["register"]
Row = Mapping[str, Plain]
WHOLE: Row = {
    "İşletmenin Adı": "ÖRNEK MAKİNE SAN. VE TİC. LTD. ŞTİ.",
    "Vergi No": a_tax_number(1),
    "Sektör": "Makine imalatı",
    "Alanlar": "Makine ve Tasarım Teknolojisi, Metal Teknolojisi",
    "Teknolojiler": "cnc TORNA; Yeni teknoloji",
    "İl": "BURSA",
    "İlçe": "NİLÜFER",
    "Telefon": "0224 000 00 01",
    "E-posta": "bilgi@ornek.test",
    "Web Sitesi": "https://www.ornek.test",
    "Yetkili Adı Soyadı": "DENİZ ÖRNEK",
    "Yetkili Telefonu": "0532 000 00 01",
    "Usta Öğretici": "Usta Örnek",
    "Belge No": "UÖ-12",
}


class Lists:
    """Imports of lists into one register."""

    def __init__(self, register: Companies, folder: Path) -> None:
        self.register = register
        self.service = CompanyImportService(register.database)
        self._folder = folder

    def file(self, *rows: Row, above: tuple[tuple[Plain, ...], ...] = ()) -> Path:
        captions = tuple(dict.fromkeys(caption for row in rows for caption in row))
        cells = [[row.get(caption) for caption in captions] for row in rows]
        return saved_xlsx(self._folder / "isletmeler.xlsx", [*above, captions, *cells])

    def plan(self, *rows: Row) -> CompanyPlan:
        return self.service.plan_import(self.file(*rows))

    def only(self, row: Row) -> PlannedCompany:
        (planned,) = self.plan(row).rows
        return planned

    def take(self, *rows: Row, **decided: Any) -> CompanyImportOutcome:
        return self.service.apply_import(self.plan(*rows), CompanyDecisions(**decided), actor=ACTOR)


@pytest.fixture
def lists(register: Companies, tmp_path: Path) -> Lists:
    return Lists(register, tmp_path)


def named(name: str = "Örnek", **more: Plain) -> Row:
    return {"İşletme": name, "İl": "Bursa", **more}


def kinds(row: PlannedCompany) -> set[CompanyProblem]:
    return {notice.kind for notice in row.notices}


def test_columns_are_understood_by_their_turkish_captions(lists: Lists) -> None:
    columns = {column.caption: column.field for column in lists.plan(WHOLE).outline.columns}
    assert columns == {
        "İşletmenin Adı": CompanyColumn.NAME,
        "Vergi No": CompanyColumn.TAX_NUMBER,
        "Sektör": CompanyColumn.SECTOR,
        "Alanlar": CompanyColumn.FIELDS,
        "Teknolojiler": CompanyColumn.TECHNOLOGIES,
        "İl": CompanyColumn.PROVINCE,
        "İlçe": CompanyColumn.DISTRICT,
        "Telefon": CompanyColumn.PHONE,
        "E-posta": CompanyColumn.EMAIL,
        "Web Sitesi": CompanyColumn.WEBSITE,
        "Yetkili Adı Soyadı": CompanyColumn.CONTACT_NAME,
        "Yetkili Telefonu": CompanyColumn.CONTACT_PHONE,
        "Usta Öğretici": CompanyColumn.MENTOR_NAME,
        "Belge No": CompanyColumn.MENTOR_CERTIFICATE,
    }


def test_a_whole_row_becomes_a_company(lists: Lists) -> None:
    lists.register.technology("CNC torna")
    outcome = lists.take(WHOLE)
    row = lists.register.detail(outcome.company_ids[0]).row
    draft = row.draft
    assert (draft.tax_number, draft.field_codes) == (a_tax_number(1), (FIELD, OTHER_FIELD))
    assert (draft.province_code, draft.district, draft.phone) == (16, "Nilüfer", "2240000001")
    assert (draft.website, row.technologies) == ("www.ornek.test", ("CNC torna",))


def test_a_row_brings_its_people(lists: Lists) -> None:
    contacts = lists.register.detail(lists.take(WHOLE).company_ids[0]).contacts
    assert [(one.name, one.role, one.draft.phone, one.draft.certificate) for one in contacts] == [
        ("Deniz Örnek", ContactRole.REPRESENTATIVE, "5320000001", ""),
        ("Usta Örnek", ContactRole.MASTER_TRAINER, "", "UÖ-12"),
    ]


def test_an_imported_company_is_found(lists: Lists) -> None:
    lists.take(WHOLE)
    assert lists.register.names(text="ornek makine bursa") == ["ÖRNEK MAKİNE SAN. VE TİC. LTD. ŞTİ."]


def test_one_undo_takes_the_whole_list_back(lists: Lists) -> None:
    lists.take(WHOLE, named("Başka"), with_new_technologies=True)
    lists.register.database.undo(ACTOR)
    technologies = lists.register.database.ask(queries.technologies)
    assert (lists.register.names(with_retired=True), technologies) == ([], ())


def test_the_same_list_again_changes_nothing(lists: Lists) -> None:
    lists.register.technology("CNC torna")
    first = lists.take(WHOLE)
    again = lists.take(WHOLE)
    assert (again.unchanged, again.added, again.company_ids) == (1, 0, first.company_ids)


def test_new_technologies_wait_for_a_decision(lists: Lists) -> None:
    plan = lists.plan(named(Teknolojiler="Yeni teknoloji"), named("Başka", Teknolojiler="YENİ TEKNOLOJİ, 5G"))
    assert dict(plan.unknown_technologies) == {"Yeni teknoloji": 2, "5G": 1}


def test_new_technologies_are_taken_into_the_list_once(lists: Lists) -> None:
    rows = (named(Teknolojiler="Yeni teknoloji"), named("Başka", Teknolojiler="YENİ TEKNOLOJİ"))
    outcome = lists.take(*rows, with_new_technologies=True)
    (row,) = lists.register.database.ask(queries.technologies)
    assert (outcome.technologies_added, row.name, row.company_count) == (1, "Yeni teknoloji", 2)


def test_without_the_decision_no_technology_is_added(lists: Lists) -> None:
    lists.take(named(Teknolojiler="Yeni teknoloji"))
    assert lists.register.database.ask(queries.technologies) == ()


def test_a_tax_number_finds_its_company_under_a_longer_name(lists: Lists) -> None:
    company_id = lists.register.add("Örnek", tax_number=a_tax_number())
    row = lists.only({"Firma": "Örnek Makine A.Ş.", "VKN": a_tax_number(), "Tel": "0224 000 00 02"})
    assert (row.verdict, row.company_id) == (RowVerdict.CHANGED, company_id)


def test_a_tax_number_under_a_strange_name_is_doubtful(lists: Lists) -> None:
    lists.register.add("Örnek Makine", tax_number=a_tax_number())
    row = lists.only({"Firma": "Başka Gıda", "VKN": a_tax_number()})
    assert (row.verdict, kinds(row), row.may_be_new) == (
        RowVerdict.DOUBTFUL,
        {CompanyProblem.NAME_DIFFERS},
        False,
    )


def test_a_name_without_its_legal_form_finds_the_company_of_the_province(lists: Lists) -> None:
    company_id = lists.register.add("Örnek Makine Sanayi ve Ticaret Limited Şirketi")
    row = lists.only(named("ÖRNEK MAKİNE"))
    assert (row.verdict, row.company_id) == (RowVerdict.MATCHED, company_id)


@pytest.mark.parametrize(
    ("row", "verdict"),
    [
        ({"İşletme": "Örnek", "İl": "Ankara"}, RowVerdict.NEW),
        ({"İşletme": "Örnek"}, RowVerdict.DOUBTFUL),
        ({"İşletme": "Örnek", "İl": "Bursa", "İlçe": "Osmangazi"}, RowVerdict.DOUBTFUL),
        ({"İşletme": "Örnek", "İl": "Bursa", "İlçe": "NİLÜFER"}, RowVerdict.MATCHED),
        ({"İşletme": "Örnek", "İl": "Bursa", "VKN": a_tax_number()}, RowVerdict.CHANGED),
    ],
)
def test_names_are_matched_with_their_place(lists: Lists, row: Row, verdict: RowVerdict) -> None:
    lists.register.add("Örnek")
    assert lists.only(row).verdict is verdict


def test_two_tax_numbers_are_two_companies_of_one_name(lists: Lists) -> None:
    lists.register.add("Örnek", tax_number=a_tax_number(1))
    assert lists.only(named(VKN=a_tax_number(2))).verdict is RowVerdict.NEW


def test_a_change_names_both_sides(lists: Lists) -> None:
    lists.register.add("Örnek", phone="0224 000 00 01", field_codes=(FIELD,))
    row = lists.only(named(Telefon="0224 000 00 02", Alan="Metal Teknolojisi"))
    assert [(one.column, one.before, one.after) for one in row.changes] == [
        (CompanyColumn.FIELDS, (FIELD,), (FIELD, OTHER_FIELD)),
        (CompanyColumn.PHONE, "2240000001", "2240000002"),
    ]


def test_empty_cells_and_spelling_change_nothing(lists: Lists) -> None:
    lists.register.add("Örnek", sector="Makine İmalatı", email="bilgi@ornek.test")
    assert lists.only(named("ÖRNEK", **{"Sektör": "MAKİNE İMALATI", "E-posta": None})).changes == ()


def test_details_are_added_to_somebody_known(lists: Lists) -> None:
    company_id = lists.register.add("Örnek")
    lists.register.contact(company_id, "Deniz Örnek", title="Müdür")
    lists.take(named(Yetkili="DENİZ ÖRNEK", **{"Yetkili E-posta": "deniz@ornek.test"}))
    (contact,) = lists.register.detail(company_id).contacts
    assert (contact.draft.title, contact.draft.email) == ("Müdür", "deniz@ornek.test")


@pytest.mark.parametrize(
    ("row", "problem", "is_refused"),
    [
        ({"İşletme": "Örnek", "Vergi No": "1234567891"}, CompanyProblem.TAX_NUMBER_FAULTY, True),
        ({"İşletme": None, "Telefon": "0224 000 00 01"}, CompanyProblem.NAME_MISSING, True),
        ({"İşletme": "TOPLAM: 12", "Telefon": ""}, CompanyProblem.NOT_A_NAME, True),
        ({"İşletme": "a" * 301}, CompanyProblem.NAME_TOO_LONG, True),
        ({"İşletme": "Örnek", "Telefon": "yok"}, CompanyProblem.PHONE_FAULTY, False),
        ({"İşletme": "Örnek", "E-posta": "ornek"}, CompanyProblem.EMAIL_FAULTY, False),
        ({"İşletme": "Örnek", "Web Sitesi": "yok"}, CompanyProblem.WEBSITE_FAULTY, False),
        ({"İşletme": "Örnek", "İl": "Atlantis"}, CompanyProblem.PROVINCE_UNKNOWN, False),
        ({"İşletme": "Örnek", "Alan": "Sihir"}, CompanyProblem.FIELD_UNKNOWN, False),
        ({"İşletme": "Örnek", "Teknoloji": "Sihir"}, CompanyProblem.TECHNOLOGY_UNKNOWN, False),
        ({"İşletme": "Örnek", "Sektör": "a" * 161}, CompanyProblem.TEXT_TOO_LONG, False),
        (
            {"İşletme": "Örnek", "Yetkili Telefonu": "0532 000 00 01"},
            CompanyProblem.CONTACT_WITHOUT_NAME,
            False,
        ),
    ],
)
def test_what_is_wrong_with_a_row_is_told(
    lists: Lists, row: Row, problem: CompanyProblem, is_refused: bool
) -> None:
    planned = lists.only(row)
    assert (problem in kinds(planned), planned.verdict is RowVerdict.REFUSED) == (True, is_refused)


def test_a_spreadsheets_lost_zeros_are_given_back(lists: Lists) -> None:
    assert lists.only({"İşletme": "Örnek", "Vergi No": 10213576}).draft.tax_number == "0010213576"


@pytest.mark.parametrize("again", [{"VKN": a_tax_number()}, {"VKN": None}])
def test_a_company_that_stands_twice_is_refused_the_second_time(lists: Lists, again: Row) -> None:
    _, second = lists.plan(named(VKN=a_tax_number()), named("ÖRNEK", **again)).rows
    assert (second.verdict, second.notices[-1].row_number) == (RowVerdict.REFUSED, 2)


@pytest.mark.parametrize(
    ("decision", "names"),
    [
        (CompanyDecision.SAME_COMPANY, ["Örnek"]),
        (CompanyDecision.NEW_COMPANY, ["Örnek", "ÖRNEK"]),
        (CompanyDecision.SKIP, ["Örnek"]),
    ],
)
def test_a_doubtful_row_is_done_as_decided(lists: Lists, decision: CompanyDecision, names: list[str]) -> None:
    lists.register.add("Örnek")
    lists.take({"İşletme": "ÖRNEK", "Telefon": "0224 000 00 02"}, doubtful={2: decision})
    assert lists.register.names() == names


def test_a_doubtful_row_without_a_decision_is_skipped(lists: Lists) -> None:
    lists.register.add("Örnek")
    assert lists.take({"İşletme": "ÖRNEK"}).skipped == 1


def test_rows_are_left_out(lists: Lists) -> None:
    outcome = lists.take(named("Bir"), named("İki"), left_out=frozenset({2}))
    assert (outcome.added, outcome.skipped, lists.register.names()) == (1, 1, ["İki"])


def test_rows_of_two_numbers_are_not_decided_to_be_one_company(lists: Lists) -> None:
    lists.register.add("Örnek")
    rows = ({"İşletme": "Örnek", "VKN": a_tax_number(1)}, {"İşletme": "Örnek", "VKN": a_tax_number(2)})
    decided = dict.fromkeys((2, 3), CompanyDecision.SAME_COMPANY)
    with refused(PlacementReason.COMPANY_NUMBERS_CLASH) as refusal:
        lists.take(*rows, doubtful=decided)
    assert refusal.values["rows"] == "2, 3"


def test_a_plan_is_outdated_by_any_change(lists: Lists) -> None:
    plan = lists.plan(named())
    lists.register.technology()
    with refused(PlacementReason.COMPANY_IMPORT_OUTDATED):
        lists.service.apply_import(plan, actor=ACTOR)


@pytest.mark.parametrize(
    ("rows", "reason"),
    [
        (({"Renk": "mavi", "Boy": "uzun"},), PlacementReason.LIST_WITHOUT_HEADER),
        (({"Telefon": "0224 000 00 01", "İl": "Bursa"},), PlacementReason.LIST_WITHOUT_NAME_COLUMN),
        (({"İşletme": None, "İl": None},), PlacementReason.LIST_WITHOUT_COMPANIES),
    ],
)
def test_a_file_that_is_no_list_is_refused(
    lists: Lists, rows: tuple[Row, ...], reason: PlacementReason
) -> None:
    with refused(reason):
        lists.plan(*rows)


def test_an_unknown_sheet_is_refused(lists: Lists) -> None:
    with refused(PlacementReason.LIST_SHEET_UNKNOWN):
        lists.service.plan_import(lists.file(named()), sheet="Yok")


def test_columns_can_be_chosen(lists: Lists) -> None:
    columns = {0: CompanyColumn.NAME, 1: CompanyColumn.NOTE}
    plan = lists.service.plan_import(lists.file({"Birinci": "Örnek", "İşletme": "bir not"}), columns=columns)
    assert (plan.rows[0].draft.name, plan.rows[0].draft.note) == ("Örnek", "bir not")


def test_a_cancelled_import_leaves_nothing(lists: Lists) -> None:
    plan = lists.plan(named("Bir"), named("İki"))
    with pytest.raises(Cancelled):
        lists.service.apply_import(plan, actor=ACTOR, progress=Progress(is_cancelled=lambda: True))
    assert lists.register.database.ask(queries.companies, TODAY) == ()
