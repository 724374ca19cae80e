"""The directorate ranks a field's needs over all centers from what their packages brought."""

from __future__ import annotations

from dataclasses import replace
from datetime import date

import pytest

from smm_desktop.needs import queries
from smm_desktop.needs.terms import Anonymity, Audience, ItemFigures, NationalRanking
from tests.exchange.builders import ACTOR, House, Office
from tests.needs.builders import TODAY, Asking, instrument_draft, pairs
from tests.needs.rounds_made import answered

FIELD = "bilisim-teknolojileri"
FIRMS = tuple(f"Firma {number}" for number in range(1, 7))


def ask_all(
    office: Office,
    people: int,
    ability: int,
    *,
    starts: date = TODAY,
    audience: Audience = Audience.TEACHERS,
    anonymity: Anonymity = Anonymity.ANONYMOUS,
) -> None:
    """A closed round on the example frame of the field, in which everybody answers importance 5."""
    asking = Asking(office.database, office.clock)
    known = office.database.ask(queries.frames, FIELD)
    frame_id = known[0].id if known else asking.frames.add_example(FIELD, actor=ACTOR)
    if not known:
        asking.frames.publish_frame(frame_id, actor=ACTOR)
        asking.some_teachers(people)
    codes = [one.code for one in office.database.ask(queries.competencies, frame_id)][:3]
    draft = instrument_draft(3, audience=audience)
    asked = (
        replace(one, competency=code) for one, code in zip(draft.sections[0].questions, codes, strict=True)
    )
    draft = replace(draft, sections=(replace(draft.sections[0], questions=tuple(asked)),))
    instrument = asking.instruments.create_instrument(draft, anonymity, frame_id=frame_id, actor=ACTOR)
    firms = FIRMS if audience is Audience.COMPANIES else ()
    answered(asking, instrument, pairs(3, 5, ability), starts=starts, companies=firms)


def merged(world: House) -> NationalRanking:
    for office in (world.center, world.other):
        world.hand_over(office)
    [found] = world.directorate.database.ask(queries.national_rankings, FIELD)
    return found


def told(found: NationalRanking) -> set[tuple[int, float]]:
    """How many pairs every competency has of teachers, and its MWDS."""
    sides = [one.teachers for one in found.items]
    return {(one.pairs, one.figures.mwds) for one in sides if one and isinstance(one.figures, ItemFigures)}


def test_the_same_example_frame_is_one_frame_everywhere(world: House) -> None:
    ask_all(world.center, 6, 1)
    ask_all(world.other, 6, 3)
    found = merged(world)
    assert (found.centers, found.rounds, len(found.items), told(found)) == (2, 2, 3, {(12, 15.0)})


def test_the_newest_round_of_each_center_counts(world: House) -> None:
    ask_all(world.center, 6, 1)
    ask_all(world.center, 6, 4, starts=date(2027, 5, 1))
    assert told(merged(world)) == {(6, 5.0)}


def test_industry_stands_beside_teachers(world: House) -> None:
    ask_all(world.center, 6, 1)
    ask_all(world.other, 6, 3, audience=Audience.COMPANIES, anonymity=Anonymity.NAMED)
    item = merged(world).items[0]
    assert item.teachers
    assert item.industry
    assert (item.teachers.pairs, item.industry.pairs) == (6, 6)


def test_only_fields_with_a_closed_round_are_offered(world: House) -> None:
    ask_all(world.center, 6, 1)
    world.hand_over()
    assert world.directorate.database.ask(queries.ranked_fields) == (FIELD,)
    assert world.directorate.database.ask(queries.national_rankings, "makine-ve-tasarim-teknolojisi") == ()


@pytest.mark.parametrize(("language", "shown"), [("tr", True), ("en", False)])
def test_competencies_are_worded_by_the_frame(world: House, language: str, shown: bool) -> None:
    ask_all(world.center, 6, 1)
    world.hand_over()
    draft = queries.example_frame(FIELD)
    assert draft
    texts = {one.text for one in draft.competencies}
    [found] = world.directorate.database.ask(queries.national_rankings, FIELD, language)
    assert all((one.competency in texts) is shown for one in found.items)
