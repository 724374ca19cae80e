"""The list of technologies grows without growing a second spelling, and starts with words of our own."""

from __future__ import annotations

from collections import Counter

import pytest

from smm_desktop.centers.queries import reference
from smm_desktop.centers.terms import FieldKind
from smm_desktop.placements import queries
from smm_desktop.placements.rules.technologies import technology_key
from smm_desktop.placements.service import starting_technologies
from smm_desktop.placements.terms import PlacementReason, TechnologyDraft
from tests.placements.builders_companies import ACTOR, FIELD, OTHER_FIELD, TODAY, Companies, refused, register

__all__ = ["register"]


def listed(register: Companies, **asked: str) -> list[str]:
    return [row.name for row in register.database.ask(queries.technologies, **asked)]  # type: ignore[arg-type]  # texts only


@pytest.mark.parametrize("spelling", ["CAD-CAM", "cad cam", "Cad/Cam", "CADCAM", " CAD / CAM "])
def test_another_spelling_is_refused_and_says_which(register: Companies, spelling: str) -> None:
    register.technology("CAD/CAM")
    with refused(PlacementReason.TECHNOLOGY_KNOWN) as refusal:
        register.technology(spelling)
    assert refusal.values["name"] == "CAD/CAM"


@pytest.mark.parametrize("name", ["C++", "C#", "Java"])
def test_signs_that_tell_names_apart_count(register: Companies, name: str) -> None:
    register.technology("C")
    register.technology(name)
    assert set(listed(register)) == {"C", name}


def test_turkish_letters_are_one_with_plain_ones() -> None:
    assert technology_key("IŞIL İŞLEM") == technology_key("ısıl işlem")


def test_a_technology_needs_a_name(register: Companies) -> None:
    with refused(PlacementReason.TECHNOLOGY_NAME_MISSING):
        register.technology(" / ")


def test_an_unknown_field_is_refused(register: Companies) -> None:
    with refused(PlacementReason.COMPANY_FIELD_UNKNOWN):
        register.technology(field_code="yok")


def test_a_technology_is_renamed(register: Companies) -> None:
    technology_id = register.technology("CNC torna")
    draft = TechnologyDraft("CNC Torna", "CNC turning", OTHER_FIELD)
    register.technologies.change_technology(technology_id, draft, actor=ACTOR)
    row = register.database.ask(queries.technology, technology_id)
    assert row is not None
    assert (row.name, row.name_en, row.field_code) == ("CNC Torna", "CNC turning", OTHER_FIELD)


def test_a_technology_is_not_renamed_to_another(register: Companies) -> None:
    register.technology("CNC torna")
    freze = register.technology("CNC freze")
    with refused(PlacementReason.TECHNOLOGY_KNOWN):
        register.technologies.change_technology(freze, TechnologyDraft("Cnc-Torna"), actor=ACTOR)


def test_merging_moves_what_named_the_duplicate(register: Companies) -> None:
    torna, lathe = register.technology("CNC torna"), register.technology("CNC lathe")
    both, one = register.add("Her ikisi", torna, lathe), register.add("Biri", lathe)
    register.technologies.merge_technologies(torna, lathe, actor=ACTOR)
    names = [register.detail(company_id).row.technologies for company_id in (both, one)]
    assert (names, listed(register)) == ([("CNC torna",), ("CNC torna",)], ["CNC torna"])


def test_one_undo_parts_merged_technologies(register: Companies) -> None:
    torna, lathe = register.technology("CNC torna"), register.technology("CNC lathe")
    both = register.add("Her ikisi", torna, lathe)
    register.technologies.merge_technologies(torna, lathe, actor=ACTOR)
    register.database.undo(ACTOR)
    assert register.detail(both).row.technologies == ("CNC lathe", "CNC torna")


def test_a_technology_is_not_merged_with_itself(register: Companies) -> None:
    torna = register.technology()
    with refused(PlacementReason.TECHNOLOGY_MERGED_WITH_ITSELF):
        register.technologies.merge_technologies(torna, torna, actor=ACTOR)


def test_a_technology_in_use_is_retired_rather_than_removed(register: Companies) -> None:
    torna = register.technology()
    register.add("Örnek", torna)
    with refused(PlacementReason.TECHNOLOGY_IN_USE) as refusal:
        register.technologies.remove_technology(torna, actor=ACTOR)
    register.technologies.retire_technology(torna, actor=ACTOR)
    assert (refusal.values["uses"], listed(register)) == (1, [])


def test_a_retired_technology_still_stands_with_its_company(register: Companies) -> None:
    torna = register.technology()
    company_id = register.add("Örnek", torna)
    register.technologies.retire_technology(torna, actor=ACTOR)
    assert register.detail(company_id).row.technologies == ("CNC torna",)


def test_an_unused_technology_is_removed(register: Companies) -> None:
    register.technologies.remove_technology(register.technology(), actor=ACTOR)
    assert listed(register) == []


def test_the_list_is_sorted_filtered_and_counted(register: Companies) -> None:
    torna = register.technology("Torna")
    register.technology("Çelik döküm", OTHER_FIELD)
    register.add("Bir", torna)
    register.add("İki", torna)
    rows = register.database.ask(queries.technologies)
    assert [(row.name, row.company_count) for row in rows] == [("Çelik döküm", 0), ("Torna", 2)]


@pytest.mark.parametrize("asked", [{"field_code": OTHER_FIELD}, {"text": "celik"}, {"text": "metal tek"}])
def test_the_list_is_searched(register: Companies, asked: dict[str, str]) -> None:
    register.technology("Torna")
    register.technology("Çelik döküm", OTHER_FIELD)
    assert listed(register, **asked) == ["Çelik döküm"]


def test_the_starting_list_adds_what_is_missing_once(register: Companies) -> None:
    register.technology("cnc TORNA")
    first = register.technologies.offer_starting_list(FIELD, actor=ACTOR)
    again = register.technologies.offer_starting_list(FIELD, actor=ACTOR)
    assert (first, again) == (len(starting_technologies()[FIELD]) - 1, 0)


def test_a_field_without_a_starting_list_is_refused(register: Companies) -> None:
    with refused(PlacementReason.NO_STARTING_LIST):
        register.technologies.offer_starting_list("adalet", actor=ACTOR)


def test_every_pilot_field_starts_with_some_technologies() -> None:
    pilots = {one.code for one in reference().fields if one.is_pilot and one.kind is FieldKind.VOCATIONAL}
    starting = starting_technologies()
    assert (set(starting), {len(one) in range(8, 13) for one in starting.values()}) == (pilots, {True})


def test_no_starting_technology_stands_twice() -> None:
    keys = Counter(technology_key(one.name) for drafts in starting_technologies().values() for one in drafts)
    assert [key for key, count in keys.items() if count > 1] == []


def test_every_starting_list_can_be_taken_over(register: Companies) -> None:
    for code in starting_technologies():
        register.technologies.offer_starting_list(code, actor=ACTOR)
    count = sum(map(len, starting_technologies().values()))
    assert len(register.database.ask(queries.technologies)) == count
    assert register.database.ask(queries.companies, TODAY) == ()
