"""Companies are taken in checked, found by any word, retired rather than lost, and removed only without history."""

from __future__ import annotations

from typing import Any

import pytest

from smm_desktop.core.official_numbers import TaxNumberFault
from smm_desktop.placements import queries
from smm_desktop.placements.queries import CompanyRow
from smm_desktop.placements.terms import CompanyDraft, CompanySort, ContactDraft, ContactRole, PlacementReason
from tests.placements.builders_companies import (
    ACTOR,
    FIELD,
    OTHER_FIELD,
    TODAY,
    Companies,
    a_company,
    a_tax_number,
    refused,
    register,
)

__all__ = ["register"]


def only_row(register: Companies) -> CompanyRow:
    (row,) = register.database.ask(queries.companies, TODAY)
    return row


def test_a_company_is_kept_in_one_form(register: Companies) -> None:
    register.add(
        "  Örnek \n Makine ",
        phone="+90 224 000 00 01",
        email="Bilgi@Ornek.TEST",
        website="https://Ornek.test/",
    )
    draft = only_row(register).draft
    assert (draft.name, draft.phone, draft.email, draft.website) == (
        "Örnek Makine",
        "2240000001",
        "bilgi@ornek.test",
        "ornek.test",
    )


@pytest.mark.parametrize(
    ("changes", "reason", "field"),
    [
        ({"name": "  "}, PlacementReason.COMPANY_NAME_MISSING, "name"),
        ({"name": "a" * 301}, PlacementReason.COMPANY_TEXT_TOO_LONG, "name"),
        ({"phone": "123"}, PlacementReason.COMPANY_PHONE_FAULTY, "phone"),
        ({"email": "ornek.test"}, PlacementReason.COMPANY_EMAIL_FAULTY, "email"),
        ({"website": "javascript:x"}, PlacementReason.COMPANY_WEBSITE_FAULTY, "website"),
        ({"province_code": 82}, PlacementReason.COMPANY_PROVINCE_UNKNOWN, "province_code"),
        ({"field_codes": (FIELD, "yok")}, PlacementReason.COMPANY_FIELD_UNKNOWN, "field_codes"),
        ({"tax_number": "1234567891"}, PlacementReason.TAX_NUMBER_FAULTY, "tax_number"),
    ],
)
def test_what_is_wrong_is_named_beside_its_field(
    register: Companies, changes: dict[str, Any], reason: PlacementReason, field: str
) -> None:
    with refused(reason) as refusal:
        register.companies.add_company(a_company(**changes), actor=ACTOR)
    assert refusal.values["field"] == field


def test_a_faulty_tax_number_says_what_is_wrong_with_it(register: Companies) -> None:
    with refused(PlacementReason.TAX_NUMBER_FAULTY) as refusal:
        register.add(tax_number="4540536921")
    assert refusal.values["fault"] is TaxNumberFault.CHECK_DIGITS_WRONG


def test_a_tax_number_belongs_to_one_company(register: Companies) -> None:
    register.add("Birinci", tax_number=a_tax_number())
    with refused(PlacementReason.TAX_NUMBER_TAKEN) as refusal:
        register.add("İkinci", tax_number=a_tax_number())
    assert refusal.values["name"] == "Birinci"


def test_another_spelling_at_the_same_place_is_the_same_company(register: Companies) -> None:
    register.add("Örnek Makine Sanayi ve Ticaret Limited Şirketi")
    with refused(PlacementReason.COMPANY_KNOWN) as refusal:
        register.add("ÖRNEK MAKİNE SAN. VE TİC. LTD. ŞTİ.")
    assert refusal.values["name"] == "Örnek Makine Sanayi ve Ticaret Limited Şirketi"


def test_two_companies_of_one_name_differ_by_their_tax_numbers(register: Companies) -> None:
    register.add("Örnek", tax_number=a_tax_number(1))
    register.add("Örnek", tax_number=a_tax_number(2))
    assert register.names() == ["Örnek", "Örnek"]


def test_a_company_can_be_saved_again_as_it_is(register: Companies) -> None:
    company_id = register.add(tax_number=a_tax_number())
    register.companies.change_company(company_id, only_row(register).draft, actor=ACTOR)
    assert only_row(register).draft.tax_number == a_tax_number()


def test_one_undo_takes_a_company_and_its_technologies_back(register: Companies) -> None:
    register.add("Örnek", register.technology())
    register.database.undo(ACTOR)
    assert register.names(with_retired=True) == []


def test_technologies_and_fields_are_set_anew(register: Companies) -> None:
    torna, freze = register.technology("CNC torna"), register.technology("CNC freze")
    company_id = register.add("Örnek", torna)
    register.companies.set_technologies(company_id, [freze], actor=ACTOR)
    register.companies.set_fields(company_id, [OTHER_FIELD, OTHER_FIELD], actor=ACTOR)
    row = only_row(register)
    assert (row.technologies, row.draft.field_codes) == (("CNC freze",), (OTHER_FIELD,))


def test_a_change_without_technologies_leaves_them(register: Companies) -> None:
    company_id = register.add("Örnek", register.technology())
    register.companies.change_company(company_id, a_company("Yeni ad"), actor=ACTOR)
    assert only_row(register).technologies == ("CNC torna",)


def test_a_retired_company_is_shown_only_when_asked_for(register: Companies) -> None:
    company_id = register.add("Örnek")
    register.companies.retire_company(company_id, actor=ACTOR)
    assert (register.names(), register.names(with_retired=True)) == ([], ["Örnek"])


def test_a_restored_company_is_back(register: Companies) -> None:
    company_id = register.add("Örnek")
    register.companies.retire_company(company_id, actor=ACTOR)
    register.companies.restore_company(company_id, actor=ACTOR)
    assert register.names() == ["Örnek"]


def test_a_company_without_history_is_removed_with_its_people(register: Companies) -> None:
    company_id = register.add("Örnek", register.technology())
    register.contact(company_id)
    register.companies.remove_company(company_id, actor=ACTOR)
    assert register.database.ask(queries.company, company_id, TODAY) is None


def test_the_undo_of_a_removal_brings_the_people_back(register: Companies) -> None:
    company_id = register.add("Örnek", register.technology())
    register.contact(company_id, "Deniz Örnek")
    register.companies.remove_company(company_id, actor=ACTOR)
    register.database.undo(ACTOR)
    detail = register.detail(company_id)
    assert ([one.name for one in detail.contacts], len(detail.technologies)) == (["Deniz Örnek"], 1)


def test_a_company_with_a_visit_is_not_removed(register: Companies) -> None:
    company_id = register.add("Örnek")
    register.visit(company_id)
    with refused(PlacementReason.COMPANY_IN_USE) as refusal:
        register.companies.remove_company(company_id, actor=ACTOR)
    assert (refusal.values["visits"], refusal.values["offers"]) == (1, 0)


@pytest.mark.parametrize("text", ["ornek", "MAKİNE nil", "bursa", "makine ve tasarım", "cnc", "bursa cnc"])
def test_a_company_is_found_by_words_of_its_own_and_of_its_technologies(
    register: Companies, text: str
) -> None:
    register.add("Örnek Makine", register.technology("CNC torna"), field_codes=(FIELD,))
    register.add("Başka Gıda", province_code=6, district="Çankaya")
    assert register.names(text=text) == ["Örnek Makine"]


def test_every_word_has_to_be_found(register: Companies) -> None:
    register.add("Örnek Makine", register.technology("CNC torna"))
    assert register.names(text="örnek kaynak") == []


@pytest.mark.parametrize(
    ("asked", "names"),
    [
        ({"province_code": 6}, ["Ankara"]),
        ({"field_code": FIELD}, ["Bursa"]),
        ({"center": 99}, []),
        ({}, ["Ankara", "Bursa"]),
    ],
)
def test_companies_are_filtered(register: Companies, asked: dict[str, Any], names: list[str]) -> None:
    register.add("Bursa", field_codes=(FIELD,))
    register.add("Ankara", province_code=6)
    assert register.names(**asked) == names


def test_companies_are_filtered_by_a_technology(register: Companies) -> None:
    torna = register.technology()
    register.add("Torna", torna)
    register.add("Kaynak")
    assert register.names(technology_id=torna) == ["Torna"]


def test_names_are_sorted_by_turkish_rules(register: Companies) -> None:
    for name in ("Zeytin", "Çelik", "Işık", "Cam", "İnci"):
        register.add(name)
    assert register.names() == ["Cam", "Çelik", "Işık", "İnci", "Zeytin"]


def test_what_is_unknown_comes_last_in_either_direction(register: Companies) -> None:
    register.add("Bilinmeyen")
    register.visit(register.add("Eski"), days_ago=30)
    register.visit(register.add("Yeni"), days_ago=3)
    asked = (
        register.database.ask(queries.companies, TODAY, sort=CompanySort.LAST_VISIT, descending=down)
        for down in (False, True)
    )
    assert [[row.name for row in rows] for rows in asked] == [
        ["Eski", "Yeni", "Bilinmeyen"],
        ["Yeni", "Eski", "Bilinmeyen"],
    ]


def test_chips_count_each_part_without_itself(register: Companies) -> None:
    register.add("Bursa", field_codes=(FIELD, OTHER_FIELD))
    register.add("Ankara", province_code=6, field_codes=(FIELD,))
    counts = register.database.ask(queries.company_counts, TODAY)
    assert (counts.provinces, counts.fields) == ({16: 1, 6: 1}, {FIELD: 2, OTHER_FIELD: 1})


def test_people_are_asked_for_by_role(register: Companies) -> None:
    company_id = register.add()
    register.contact(company_id, "Yetkili Örnek")
    register.contact(company_id, "Usta Örnek", role=ContactRole.MASTER_TRAINER, certificate="UÖ-1")
    mentors = {ContactRole.MASTER_TRAINER, ContactRole.GUIDE}
    found = register.database.ask(queries.contacts, company_id, roles=mentors)
    assert [(one.name, one.draft.certificate) for one in found] == [("Usta Örnek", "UÖ-1")]


def test_somebody_who_left_is_no_choice_any_more(register: Companies) -> None:
    company_id = register.add()
    register.people.retire_contact(register.contact(company_id), actor=ACTOR)
    assert register.database.ask(queries.contacts, company_id) == ()


def test_a_contact_is_changed_and_removed(register: Companies) -> None:
    contact_id = register.contact(register.add())
    register.people.change_contact(contact_id, ContactDraft("Derya Örnek", title="Müdür"), actor=ACTOR)
    register.people.remove_contact(contact_id, actor=ACTOR)
    register.database.undo(ACTOR)
    (row,) = register.database.ask(queries.companies, TODAY)
    assert register.detail(row.id).contacts[0].draft.title == "Müdür"


def test_a_contact_needs_a_name(register: Companies) -> None:
    company_id = register.add()
    with refused(PlacementReason.CONTACT_NAME_MISSING):
        register.people.add_contact(company_id, ContactDraft(" "), actor=ACTOR)


def test_an_unknown_company_is_refused(register: Companies) -> None:
    company_id = register.add()
    register.companies.remove_company(company_id, actor=ACTOR)
    with refused(PlacementReason.COMPANY_UNKNOWN):
        register.companies.change_company(company_id, CompanyDraft("Örnek"), actor=ACTOR)
