"""The deeds on single teachers, what they refuse, and that undo brings everything back."""

from dataclasses import replace

import pytest

from smm_desktop.core.database.database import Database
from smm_desktop.core.ids import new_id
from smm_desktop.core.official_numbers import IdentityFault
from smm_desktop.core.refusals import Refusal
from smm_desktop.teachers import queries
from smm_desktop.teachers.service import TeacherService
from smm_desktop.teachers.terms import Employment, TeacherDraft, TeacherReason
from tests.teachers.builders import ACTOR, a_draft, a_number, journal_number, names, registered, stored

FIELD = "elektrik-elektronik-teknolojisi"
BRANCH = f"{FIELD}/asansor-sistemleri"


@pytest.fixture
def service(database: Database) -> TeacherService:
    return TeacherService(database)


def refused(service: TeacherService, draft: TeacherDraft) -> Refusal:
    with pytest.raises(Refusal) as caught:
        service.register(draft, actor=ACTOR)
    return caught.value


def whole_draft() -> TeacherDraft:
    return a_draft(
        identity_number=a_number(),
        school="Örnek MTAL",
        province_code=6,
        district="Çankaya",
        field_code=FIELD,
        branch_code=BRANCH,
        subject="Elektrik",
        email="ayse@ornek.test",
        phone="5320000001",
        languages={"en": "B2"},
        employment=Employment.CONTRACTED,
        note="Uydurma kişi",
    )


def test_a_teacher_is_kept_with_every_fact(database: Database, service: TeacherService) -> None:
    teacher_id = service.register(whole_draft(), actor=ACTOR)
    assert stored(database, teacher_id).draft == whole_draft()


def test_codes_are_shown_by_their_names(database: Database, service: TeacherService) -> None:
    row = stored(database, service.register(whole_draft(), actor=ACTOR))
    names = (row.province_name, row.field_name, row.branch_name)
    assert names == ("Ankara", "Elektrik-Elektronik Teknolojisi", "Asansör Sistemleri")


def test_facts_come_in_the_registers_form(database: Database, service: TeacherService) -> None:
    typed = a_draft(
        first_name=" Ayşe  Nur ",
        identity_number="100 000 001 46",
        email="Ayse@Ornek.Test ",
        phone="+90 532 000 00 01",
    )
    draft = stored(database, service.register(typed, actor=ACTOR)).draft
    found = (draft.first_name, draft.identity_number, draft.email, draft.phone)
    assert found == ("Ayşe Nur", "10000000146", "ayse@ornek.test", "5320000001")


@pytest.mark.parametrize(
    ("changes", "reason", "field"),
    [
        ({"first_name": " "}, TeacherReason.NAME_MISSING, "first_name"),
        ({"last_name": ""}, TeacherReason.NAME_MISSING, "last_name"),
        ({"last_name": "x" * 101}, TeacherReason.NAME_TOO_LONG, "last_name"),
        ({"school": "x" * 201}, TeacherReason.TEXT_TOO_LONG, "school"),
        ({"note": "x" * 2001}, TeacherReason.TEXT_TOO_LONG, "note"),
        ({"identity_number": "12345678901"}, TeacherReason.IDENTITY_NUMBER_FAULTY, "identity_number"),
        ({"email": "ayse@"}, TeacherReason.EMAIL_FAULTY, "email"),
        ({"phone": "12"}, TeacherReason.PHONE_FAULTY, "phone"),
        ({"languages": {"xx": ""}}, TeacherReason.LANGUAGE_FAULTY, "languages"),
        ({"province_code": 82}, TeacherReason.UNKNOWN_PROVINCE, "province_code"),
        ({"field_code": "simya"}, TeacherReason.UNKNOWN_FIELD, "field_code"),
        ({"field_code": FIELD, "branch_code": f"{FIELD}/x"}, TeacherReason.UNKNOWN_BRANCH, "branch_code"),
        ({"field_code": "adalet", "branch_code": BRANCH}, TeacherReason.UNKNOWN_BRANCH, "branch_code"),
        ({"branch_code": BRANCH}, TeacherReason.UNKNOWN_BRANCH, "branch_code"),
    ],
)
def test_a_refusal_names_the_field(
    service: TeacherService, changes: dict[str, object], reason: TeacherReason, field: str
) -> None:
    refusal = refused(service, a_draft(**changes))
    assert (refusal.term, refusal.values["field"]) == (reason, field)


def test_an_obvious_fake_is_named_as_such(service: TeacherService) -> None:
    refusal = refused(service, a_draft(identity_number="11111111110"))
    assert refusal.values["fault"] is IdentityFault.OBVIOUS_FAKE


def test_a_taken_number_is_refused_and_says_by_whom(database: Database, service: TeacherService) -> None:
    [ayse] = registered(database, a_draft(identity_number=a_number()))
    refusal = refused(service, a_draft(first_name="Veli", identity_number=a_number()))
    assert (refusal.term, refusal.values["name"], refusal.values["id"]) == (
        TeacherReason.IDENTITY_NUMBER_TAKEN,
        "Ayşe Işık",
        ayse,
    )


def test_a_refusal_leaves_no_trace(database: Database, service: TeacherService) -> None:
    refused(service, a_draft(identity_number="11111111110"))
    assert (journal_number(database), names(database)) == (0, [])


def test_a_registration_is_undone(database: Database, service: TeacherService) -> None:
    service.register(a_draft(), actor=ACTOR)
    database.undo(ACTOR)
    assert names(database) == []


def test_a_teacher_is_changed(database: Database, service: TeacherService) -> None:
    [ayse] = registered(database, a_draft())
    service.change(ayse, whole_draft(), actor=ACTOR)
    assert stored(database, ayse).draft == whole_draft()


def test_a_changed_name_is_found_and_the_old_one_is_not(database: Database, service: TeacherService) -> None:
    [ayse] = registered(database, a_draft())
    service.change(ayse, a_draft(last_name="Çınar"), actor=ACTOR)
    assert [len(database.ask(queries.find, text)) for text in ("çınar", "ışık")] == [1, 0]


def test_a_change_is_undone(database: Database, service: TeacherService) -> None:
    [ayse] = registered(database, whole_draft())
    service.change(ayse, a_draft(first_name="Veli"), actor=ACTOR)
    database.undo(ACTOR)
    assert stored(database, ayse).draft == whole_draft()


def test_a_teacher_keeps_the_own_number(database: Database, service: TeacherService) -> None:
    [ayse] = registered(database, whole_draft())
    service.change(ayse, whole_draft(), actor=ACTOR)
    assert stored(database, ayse).identity_number == a_number()


def test_a_change_to_a_taken_number_is_refused(database: Database, service: TeacherService) -> None:
    _, veli = registered(database, whole_draft(), a_draft(first_name="Veli"))
    with pytest.raises(Refusal) as caught:
        service.change(veli, a_draft(first_name="Veli", identity_number=a_number()), actor=ACTOR)
    assert caught.value.term is TeacherReason.IDENTITY_NUMBER_TAKEN


def test_a_change_of_nobody_is_refused(service: TeacherService) -> None:
    with pytest.raises(Refusal) as caught:
        service.change(new_id(), a_draft(), actor=ACTOR)
    assert caught.value.term is TeacherReason.TEACHER_UNKNOWN


def test_a_teacher_is_removed(database: Database, service: TeacherService) -> None:
    [ayse] = registered(database, a_draft())
    service.remove(ayse, actor=ACTOR)
    assert database.ask(queries.teacher, ayse) is None


def test_a_removal_is_undone(database: Database, service: TeacherService) -> None:
    [ayse] = registered(database, whole_draft())
    service.remove(ayse, actor=ACTOR)
    database.undo(ACTOR)
    assert stored(database, ayse).draft == whole_draft()


def test_a_removal_is_not_undone_when_somebody_else_has_the_number(
    database: Database, service: TeacherService
) -> None:
    [ayse] = registered(database, whole_draft())
    service.remove(ayse, actor=ACTOR)
    removal = journal_number(database)
    service.register(replace(whole_draft(), first_name="Veli"), actor=ACTOR)
    with pytest.raises(Refusal) as caught:
        database.undo(ACTOR, removal)
    assert (caught.value.term, len(names(database))) == (TeacherReason.UNDO_DOUBLES_NUMBER, 1)


def test_a_change_is_not_undone_when_somebody_else_has_the_number(
    database: Database, service: TeacherService
) -> None:
    ayse, veli = registered(database, a_draft(identity_number=a_number()), a_draft(first_name="Veli"))
    service.change(ayse, a_draft(identity_number=a_number(2)), actor=ACTOR)
    change = journal_number(database)
    service.change(veli, a_draft(first_name="Veli", identity_number=a_number()), actor=ACTOR)
    with pytest.raises(Refusal) as caught:
        database.undo(ACTOR, change)
    assert caught.value.values["name"] == "Veli Işık"


def test_undoing_one_by_one_is_never_refused(database: Database, service: TeacherService) -> None:
    [ayse] = registered(database, whole_draft())
    service.remove(ayse, actor=ACTOR)
    service.register(whole_draft(), actor=ACTOR)
    for _ in range(2):
        database.undo(ACTOR)
    assert stored(database, ayse).draft == whole_draft()


def test_a_removed_persons_number_is_free_again(database: Database, service: TeacherService) -> None:
    [ayse] = registered(database, whole_draft())
    service.remove(ayse, actor=ACTOR)
    assert service.register(whole_draft(), actor=ACTOR) != ayse


def test_nobody_cannot_be_removed(service: TeacherService) -> None:
    with pytest.raises(Refusal) as caught:
        service.remove(new_id(), actor=ACTOR)
    assert caught.value.term is TeacherReason.TEACHER_UNKNOWN


def test_a_removed_teacher_takes_the_word_about_two_people_along(
    database: Database, service: TeacherService
) -> None:
    one, other = registered(database, a_draft(), a_draft())
    service.mark_distinct(one, other, actor=ACTOR)
    service.remove(one, actor=ACTOR)
    assert names(database) == ["Ayşe Işık"]
