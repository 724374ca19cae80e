"""An import of companies is written as decided and as one deed, and one undo takes it back."""

from __future__ import annotations

import pytest

from smm_desktop.core.progress import Cancelled, Progress
from smm_desktop.placements import queries
from smm_desktop.placements.terms import (
    CompanyDecision,
    ContactRole,
    PlacementReason,
)
from smm_desktop.teachers.terms import RowVerdict
from tests.placements.builders_companies import (
    ACTOR,
    FIELD,
    OTHER_FIELD,
    TODAY,
    a_tax_number,
    refused,
    register,
)
from tests.placements.builders_company_lists import WHOLE, Lists, Row, lists, named

__all__ = ["lists", "register"]


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


def test_new_technologies_are_taken_into_the_list_once(lists: Lists) -> None:
    rows = (named(Teknolojiler="Yeni teknoloji"), named("Başka", Teknolojiler="YENİ TEKNOLOJİ"))
    outcome = lists.take(*rows, with_new_technologies=True)
    (row,) = lists.register.database.ask(queries.technologies)
    assert (outcome.technologies_added, row.name, row.company_count) == (1, "Yeni teknoloji", 2)


def test_without_the_decision_no_technology_is_added(lists: Lists) -> None:
    lists.take(named(Teknolojiler="Yeni teknoloji"))
    assert lists.register.database.ask(queries.technologies) == ()


def test_details_are_added_to_somebody_known(lists: Lists) -> None:
    company_id = lists.register.add("Örnek")
    lists.register.contact(company_id, "Deniz Örnek", title="Müdür")
    lists.take(named(Yetkili="DENİZ ÖRNEK", **{"Yetkili E-posta": "deniz@ornek.test"}))
    (contact,) = lists.register.detail(company_id).contacts
    assert (contact.draft.title, contact.draft.email) == ("Müdür", "deniz@ornek.test")


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


def test_a_cancelled_import_leaves_nothing(lists: Lists) -> None:
    plan = lists.plan(named("Bir"), named("İki"))
    with pytest.raises(Cancelled):
        lists.service.apply_import(plan, actor=ACTOR, progress=Progress(is_cancelled=lambda: True))
    assert lists.register.database.ask(queries.companies, TODAY) == ()


MENTORS: tuple[Row, ...] = (
    named(Telefon="0224 000 00 01", **{"Usta Öğretici": "Bir Usta"}),
    named(Telefon="0224 000 00 02", **{"Usta Öğretici": "İki Usta"}),
)


def test_a_row_for_each_mentor_makes_one_company(lists: Lists) -> None:
    company_id = lists.take(*MENTORS).company_ids[0]
    detail = lists.register.detail(company_id)
    assert [one.name for one in detail.contacts] == ["Bir Usta", "İki Usta"]
    assert (lists.register.names(), detail.row.draft.phone) == (["Örnek"], "2240000001")


def test_the_same_rows_for_each_mentor_again_change_nothing(lists: Lists) -> None:
    lists.take(*MENTORS)
    assert {row.verdict for row in lists.plan(*MENTORS).rows} == {RowVerdict.MATCHED}


def test_a_further_row_is_left_out_with_its_first(lists: Lists) -> None:
    outcome = lists.take(*MENTORS, left_out=frozenset({2}))
    assert (outcome.skipped, lists.register.names()) == (2, [])
