"""Set-up and profile: whose database it is, and its letterhead."""

import io
from dataclasses import replace

import pytest
from PIL import Image

from smm_desktop.centers import queries
from smm_desktop.centers.service import CenterService
from smm_desktop.centers.terms import CenterReason, DatabaseRole, ProfileDraft
from smm_desktop.core.database.database import Database
from smm_desktop.core.refusals import Refusal
from smm_desktop.paper.terms import PaperReason
from tests.centers.builders import ACTOR, set_up_service


def logo(width: int = 40) -> bytes:
    file = io.BytesIO()
    Image.new("RGB", (width, 30), "navy").save(file, "PNG")
    return file.getvalue()


def draft_of(database: Database) -> ProfileDraft:
    row = database.ask(queries.profile)
    assert row is not None
    return row.draft


def test_a_new_database_is_not_set_up(database: Database) -> None:
    assert not database.ask(queries.is_set_up)


def test_set_up_says_whose_database_it_is(database: Database) -> None:
    set_up_service(database)
    row = database.ask(queries.profile)
    assert row is not None
    assert (row.center_number, row.province_name, row.district) == (7, "İstanbul", "Başakşehir")


def test_set_up_happens_once(database: Database) -> None:
    service = set_up_service(database)
    with pytest.raises(Refusal) as refused:
        service.set_up_center(queries.suggested_set_up(7, "Başkası"), actor=ACTOR)
    assert refused.value.term is CenterReason.ALREADY_SET_UP


def test_a_database_of_another_center_is_a_bug(database: Database) -> None:
    with pytest.raises(ValueError, match="center 7"):
        CenterService(database, database.clock).set_up_center(queries.suggested_set_up(8, "Ada"), actor=ACTOR)


def test_set_up_needs_a_coordinator(database: Database) -> None:
    with pytest.raises(Refusal) as refused:
        CenterService(database, database.clock).set_up_center(queries.suggested_set_up(7, " "), actor=ACTOR)
    assert refused.value.term is CenterReason.COORDINATOR_MISSING


def test_a_center_that_nobody_knows_is_refused(database: Database) -> None:
    unknown = replace(queries.suggested_set_up(7, "Ada"), center_number=70)
    database.center_id = 70
    with pytest.raises(Refusal) as refused:
        CenterService(database, database.clock).set_up_center(unknown, actor=ACTOR)
    assert refused.value.term is CenterReason.UNKNOWN_CENTER


def test_the_directorate_has_no_number() -> None:
    suggested = queries.suggested_set_up(None, "Ada")
    assert (suggested.role, suggested.center_number) == (DatabaseRole.DIRECTORATE, None)


def test_the_letterhead_names_ministry_and_school(database: Database) -> None:
    set_up_service(database)
    letterhead = database.ask(queries.letterhead_snapshot)
    assert letterhead.lines == ("Millî Eğitim Bakanlığı", "Mesleki ve Teknik Eğitim Genel Müdürlüğü")
    assert letterhead.institution.startswith("Borsa İstanbul Başakşehir Mesleki ve Teknik Anadolu Lisesi")


def test_a_database_without_profile_has_an_empty_letterhead(database: Database) -> None:
    assert database.ask(queries.letterhead_snapshot).institution == ""


def test_own_letterhead_lines_stand_on_paper(database: Database) -> None:
    service = set_up_service(database)
    draft = replace(draft_of(database), letterhead_lines=(" Başakşehir  Kaymakamlığı ", ""))
    service.change_profile(draft, actor=ACTOR)
    assert database.ask(queries.letterhead_snapshot).lines == ("Başakşehir Kaymakamlığı",)


def test_logos_become_small_pngs(database: Database) -> None:
    service = set_up_service(database)
    service.change_profile(replace(draft_of(database), logo_right=logo(3000)), actor=ACTOR)
    (kept,) = database.ask(queries.letterhead_snapshot).logos
    assert Image.open(io.BytesIO(kept)).size[0] <= 1200


def test_what_is_no_image_is_no_logo(database: Database) -> None:
    service = set_up_service(database)
    with pytest.raises(Refusal) as refused:
        service.change_profile(replace(draft_of(database), logo_left=b"%PDF-1.7"), actor=ACTOR)
    assert refused.value.term is PaperReason.IMAGE_NOT_READABLE


def test_a_name_is_needed(database: Database) -> None:
    service = set_up_service(database)
    with pytest.raises(Refusal) as refused:
        service.change_profile(replace(draft_of(database), name="  "), actor=ACTOR)
    assert refused.value.term is CenterReason.NAME_MISSING


def test_a_province_must_exist(database: Database) -> None:
    service = set_up_service(database)
    with pytest.raises(Refusal) as refused:
        service.change_profile(replace(draft_of(database), province_code=82), actor=ACTOR)
    assert refused.value.term is CenterReason.UNKNOWN_PROVINCE


def test_a_change_is_undone(database: Database) -> None:
    service = set_up_service(database)
    before = draft_of(database)
    service.change_profile(replace(before, phone="0212 000 00 00"), actor=ACTOR)
    database.undo(ACTOR)
    assert draft_of(database) == before


def test_a_preference_is_remembered_without_a_deed(database: Database) -> None:
    service = set_up_service(database)
    last = database.last_undoable()
    service.set_preference("scale", 1.15)
    assert (database.ask(queries.preference, "scale", 1.0), database.last_undoable()) == (1.15, last)


def test_a_preference_of_another_type_counts_as_unset(database: Database) -> None:
    set_up_service(database).set_preference("scale", "large")
    assert database.ask(queries.preference, "scale", 1.0) == 1.0
