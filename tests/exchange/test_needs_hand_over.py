"""Needs from a center to the directorate: everything arrives, and the package tells of nobody in an anonymous round."""

from __future__ import annotations

from collections import Counter
from pathlib import Path
from typing import Any
from uuid import UUID

import orjson
import pytest

from smm_desktop.core.database.record_state import whole_state
from smm_desktop.exchange.records import KINDS, Section, open_package, read_payload
from smm_desktop.exchange.service import differing_kinds
from smm_desktop.exchange.service.own_keys import OwnKeys
from smm_desktop.needs import queries
from smm_desktop.needs.records import RECORDS
from smm_desktop.needs.rules.coarsening import coarsened
from smm_desktop.needs.service import NeedService
from smm_desktop.needs.terms import Anonymity, NeedDraft, NeedPriority, Respondent
from smm_desktop.trainings import queries as trainings
from smm_desktop.trainings.service import NeedCoverService
from tests.exchange.builders import ACTOR, House, Office
from tests.needs.attacker import Attacker
from tests.needs.builders import TEXT, Asking, instrument_draft
from tests.needs.rounds_made import SMALL, forty, forty_people
from tests.trainings.builders import Center

_ATTRIBUTES = ("field_code", "branch_code", "province_code", "school", "experience")
_COUNTS = {"competency_frame": 1, "competency": 3, "instrument": 2, "survey_round": 2, "response": 46}


def asked(office: Office) -> UUID:
    """A named round of six, an anonymous one of forty, a need that a training covers, and a printed form."""
    asking = Asking(office.database, office.clock)
    frame_id = asking.frame()
    round_id = asking.opened(6, Anonymity.NAMED, instrument_draft(3, [TEXT]))
    asking.forms.keep_paper(asking.forms.preview_paper(round_id), actor=ACTOR)
    asking.everybody_answers(round_id)
    asking.rounds.close_round(round_id, actor=ACTOR)
    forty(asking, with_texts=True)
    competency = office.database.ask(queries.competencies, frame_id)[0]
    draft = NeedDraft(competency.id, "Bilişim", NeedPriority.HIGH, "Fark büyük", round_id, {"mwds": 5.04})
    need_id = NeedService(office.database).record_need(draft, actor=ACTOR)
    entry = Center(office.database, office.clock).entry("ROB-01")
    NeedCoverService(office.database).cover_by_entry(need_id, entry, actor=ACTOR)
    return need_id


def package_lines(world: House, path: Path) -> dict[str, list[dict[str, Any]]]:
    """All that travels, read from the package's own bytes with the directorate's key."""
    found: dict[str, list[dict[str, Any]]] = {}

    def take(section: Section, lines: list[bytes]) -> None:
        rows = (dict(zip(section.fields, orjson.loads(line), strict=True)) for line in lines)
        found.setdefault(section.kind, []).extend(rows)

    with world.directorate.database.read() as session:
        keys = OwnKeys(world.directorate.database).readers(session)
    read_payload(open_package(path), keys, take)
    return found


@pytest.fixture
def need_id(world: House) -> UUID:
    return asked(world.center)


def test_needs_arrive_whole(world: House, need_id: UUID) -> None:
    world.hand_over()
    sent, got = world.center.lines(9), world.directorate.lines(9)
    names = [one.name for one in RECORDS] + ["need_cover"]
    assert {name: got[name] for name in names} == {name: sent[name] for name in names}
    assert all(sent[name] for name in names)
    assert {name: len(got[name]) for name in _COUNTS} == _COUNTS


def test_both_ends_digest_their_records_alike(world: House, need_id: UUID) -> None:
    world.hand_over()
    states = []
    for office in (world.center, world.directorate):
        with office.database.read() as session:
            states.append(whole_state(session.connection(), KINDS, 9))
    assert states[0] == states[1]
    assert world.directorate.database.ask(differing_kinds, 9) == ()


def test_a_cover_keeps_its_need_at_the_directorate(world: House, need_id: UUID) -> None:
    world.hand_over()
    own, merged = (
        office.database.ask(trainings.covers_of_need, need_id) for office in (world.center, world.directorate)
    )
    assert len(own) == 1
    assert merged == own


def test_a_closed_need_travels_as_a_change(world: House, need_id: UUID) -> None:
    world.hand_over()
    world.answer()
    NeedService(world.center.database).close_need(need_id, "Eğitim yapıldı", actor=ACTOR)
    assert world.center.deliver(world.stick).counts == {"need": 1, "need_step": 1}


def test_members_boxes_and_keys_stay_at_the_center(world: House, need_id: UUID) -> None:
    found = package_lines(world, world.center.export(world.stick))
    assert not found.keys() & {"round_member", "ballot_box", "round_key", "keyed_form"}


def anonymous_responses(found: dict[str, list[dict[str, Any]]]) -> list[dict[str, Any]]:
    hidden = {one["id"] for one in found["instrument"] if one["anonymity"] == Anonymity.ANONYMOUS}
    rounds = {one["id"] for one in found["survey_round"] if one["instrument_id"] in hidden}
    return [one for one in found["response"] if one["round_id"] in rounds]


def test_anonymous_responses_name_nobody_and_keep_no_order(world: House, need_id: UUID) -> None:
    rows = anonymous_responses(package_lines(world, world.center.export(world.stick)))
    assert len(rows) == 40
    assert all(not row["teacher_id"] and not row["name"] and not row["token"] for row in rows)
    alike = [key for key in rows[0] if len({str(row[key]) for row in rows}) == 1]
    assert {"way", "edition", "token", "name"} <= set(alike)
    assert 7 not in {UUID(row["id"]).version for row in rows}


def test_the_small_school_is_in_no_line_of_the_answers(world: House, need_id: UUID) -> None:
    found = package_lines(world, world.center.export(world.stick))
    assert all(SMALL not in str(row) for row in anonymous_responses(found))


def test_nobody_recovers_a_school_of_three_from_the_lines(world: House, need_id: UUID) -> None:
    """Who reads the package and knows everybody sums the rows of every combination of what was kept."""
    rows = anonymous_responses(package_lines(world, world.center.export(world.stick)))
    people = [who for who, _ in forty_people()]
    kept = [_key(one) for one in coarsened(people)]
    combinations = Counter(tuple(row[name] or "" for name in _ATTRIBUTES) for row in rows)
    assert combinations == Counter(kept)
    cells = Counter((*after, who.school, who.experience) for who, after in zip(people, kept, strict=True))
    found = Attacker(cells, [dict(enumerate(one)) for one in combinations])
    assert not found.recovered_few()
    assert not found.recovers_group({len(_ATTRIBUTES): SMALL})


def _key(who: Respondent) -> tuple[Any, ...]:
    return tuple(getattr(who, name) or "" for name in _ATTRIBUTES)
