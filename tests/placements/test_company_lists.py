"""A list of companies is understood, and each row is judged by tax number, name and place."""

from __future__ import annotations

import pytest

from smm_desktop.placements.terms import (
    CompanyColumn,
    CompanyProblem,
    PlacementReason,
)
from smm_desktop.teachers.terms import RowVerdict
from tests.placements.builders_companies import (
    FIELD,
    OTHER_FIELD,
    a_tax_number,
    refused,
    register,
)
from tests.placements.builders_company_lists import WHOLE, Lists, Row, kinds, lists, named

__all__ = ["lists", "register"]


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


def test_new_technologies_wait_for_a_decision(lists: Lists) -> None:
    plan = lists.plan(named(Teknolojiler="Yeni teknoloji"), named("Başka", Teknolojiler="YENİ TEKNOLOJİ, 5G"))
    assert dict(plan.unknown_technologies) == {"Yeni teknoloji": 2, "5G": 1}


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


def test_a_further_row_of_a_company_is_taken_for_whom_it_adds(lists: Lists) -> None:
    _, second = lists.plan(
        named(**{"Usta Öğretici": "Bir Usta"}), named(**{"Usta Öğretici": "İki Usta"})
    ).rows
    assert (second.verdict, second.follows, [one.column for one in second.changes]) == (
        RowVerdict.CHANGED,
        2,
        [CompanyColumn.MENTOR_NAME],
    )
