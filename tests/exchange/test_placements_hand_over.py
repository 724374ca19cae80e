"""Placements from a center to the directorate: all of it arrives, twice changes nothing, and what is gone goes."""

from __future__ import annotations

from dataclasses import replace
from uuid import UUID

import pytest
from sqlalchemy import func, select

from smm_desktop.centers.service import CenterService
from smm_desktop.certificates.records import RECORDS as CERTIFICATE_RECORDS
from smm_desktop.core.database.records import Writer, stored
from smm_desktop.exchange import queries
from smm_desktop.exchange.queries import Place
from smm_desktop.exchange.records import KINDS, KINDS_BY_NAME, current_versions
from smm_desktop.exchange.service import differing_kinds, exporting
from smm_desktop.exchange.terms import FindingKind
from smm_desktop.placements import queries as placements
from smm_desktop.placements.records import RECORDS
from smm_desktop.placements.terms import ProtocolDraft
from tests.certificates.builders import Office as Issuer
from tests.certificates.placed import Workshop
from tests.exchange.builders import ACTOR, House, Office
from tests.placements.placing import YEAR

NAMES = {kind.name for kind in RECORDS}


def workshop_of(office: Office) -> Workshop:
    CenterService(office.database, office.clock).create_keys(actor=ACTOR)
    return Workshop(Issuer(office.database, office.clock))


def placed(office: Office) -> tuple[Workshop, UUID]:
    """Two finished placements with certificates, one under way, a request that waits, and a free offer."""
    workshop = workshop_of(office)
    own, _other = workshop.finished(2)
    workshop.issue()
    workshop.begun()
    workshop.placing.request(technologies=(workshop.placing.technology("Robot"),))
    return workshop, own


def rows(office: Office, kind: str, center: int = 9) -> int:
    table = KINDS_BY_NAME[kind].table
    with office.database.read() as session:
        found = select(func.count()).select_from(table).where(table.columns["center_id"] == center)
        return session.scalar(found) or 0


def test_everything_arrives_as_it_stood(world: House) -> None:
    _workshop, own = placed(world.center)
    outcome = world.hand_over()
    arrived = {change.kind for change in outcome.changes if change.new} & NAMES
    assert arrived >= {"company", "protocol", "offer", "placement_request", "placement", "placement_day"}
    assert world.directorate.database.ask(differing_kinds, 9) == ()
    assert world.directorate.database.ask(placements.figures, own).hours == 40


def test_certificates_of_placements_arrive_with_their_files(world: House) -> None:
    placed(world.center)
    world.hand_over()
    assert (rows(world.directorate, "certificate"), rows(world.directorate, "certificate_file")) == (2, 2)


def test_a_package_once_more_changes_nothing(world: House) -> None:
    placed(world.center)
    path = world.center.export(world.stick)
    world.directorate.receive(path)
    full = world.directorate.importing.plan_import(world.center.export(world.stick, full=True))
    changed = {one.kind: one for one in full.changes if one.new or one.changed or one.removed}
    assert not changed.keys() & NAMES


def test_what_is_removed_here_goes_there(world: House) -> None:
    workshop = workshop_of(world.center)
    offer = workshop.placing.offer()
    world.hand_over()
    world.answer()
    workshop.placing.offers.remove_offer(offer, actor=ACTOR)
    world.hand_over()
    assert (rows(world.directorate, "offer"), world.directorate.database.ask(differing_kinds, 9)) == (0, ())


def test_a_change_is_told_field_by_field(world: House) -> None:
    workshop = workshop_of(world.center)
    offer = workshop.placing.offer()
    world.hand_over()
    world.answer()
    row = world.center.database.ask(placements.offer, offer)
    assert row is not None
    workshop.placing.offers.change_offer(
        offer, workshop.placing.offer_draft(row.company_id, capacity=5), actor=ACTOR
    )
    plan = world.directorate.importing.plan_import(world.center.export(world.stick))
    told = {one.kind: {name for name, _before, _after in one.fields} for one in plan.differences}
    assert told["offer"] == {"capacity"}


def test_certificates_of_an_older_program_are_read(world: House) -> None:
    workshop_of(world.center)
    issuer = Issuer(world.center.database, world.center.clock)
    issuer.issue_all(issuer.closed(1))
    kind = CERTIFICATE_RECORDS[0]
    with world.center.database.read() as session:
        [[row]] = stored(session.connection(), kind, "center_id = 9")
    older = Writer(kind, "sqlite", 1)
    assert older.rows(older.lines([row])) == [row]


def as_before_placements(monkeypatch: pytest.MonkeyPatch) -> None:
    """Let a center hand over as the program did that knew no placements."""
    old = replace(CERTIFICATE_RECORDS[0], version=1, older=(), withheld=frozenset({"placement_id"}))
    kinds = [old if kind.name == old.name else kind for kind in KINDS if kind.name not in NAMES]
    versions = {name: number for name, number in current_versions().items() if name not in NAMES}
    monkeypatch.setattr(exporting, "KINDS", kinds)
    monkeypatch.setattr(exporting, "current_versions", lambda: versions | {old.name: old.version})


def test_a_package_of_an_older_program_is_taken_over(world: House, monkeypatch: pytest.MonkeyPatch) -> None:
    workshop_of(world.center)
    issuer = Issuer(world.center.database, world.center.clock)
    issuer.issue_all(issuer.closed(1))
    with monkeypatch.context() as older:
        as_before_placements(older)
        world.hand_over()
    assert rows(world.directorate, "certificate") == 1
    assert world.directorate.database.ask(differing_kinds, 9) == ()


def test_after_it_a_package_of_this_program_adds_up(world: House, monkeypatch: pytest.MonkeyPatch) -> None:
    issuer = workshop_of(world.center).office
    issuer.issue_all(issuer.closed(1))
    with monkeypatch.context() as older:
        as_before_placements(older)
        world.hand_over()
        world.answer()
    workshop = Workshop(issuer)
    workshop.finished()
    workshop.issue()
    world.hand_over()
    assert rows(world.directorate, "certificate") == 2
    assert world.directorate.database.ask(differing_kinds, 9) == ()


@pytest.mark.parametrize(
    ("kind", "place"),
    [
        ("placement_day", Place.PLACEMENT),
        ("evaluation", Place.PLACEMENT),
        ("protocol", Place.COMPANY),
        ("offer_technology", Place.OFFER),
        ("request_technology", Place.REQUEST),
    ],
)
def test_each_record_is_found_on_its_page(world: House, kind: str, place: Place) -> None:
    placed(world.center)
    table = KINDS_BY_NAME[kind].table
    with world.center.database.read() as session:
        record = session.scalars(select(table.columns["id"])).first()
    assert isinstance(record, UUID)
    found = world.center.database.ask(queries.place_of, kind, record)
    assert (found.place, bool(found.name)) == (place, True)


def kinds_found(office: Office) -> dict[FindingKind, str]:
    return {one.kind: one.record_kind for one in office.exporting.check()}


def test_what_is_over_and_not_finished_is_found(world: House) -> None:
    workshop = workshop_of(world.center)
    workshop.begun()
    world.center.clock.advance(days=60)
    assert kinds_found(world.center) == {FindingKind.PLACEMENT_UNFINISHED: "placement"}


def test_more_people_than_places_and_a_clash_are_found(world: House) -> None:
    """A cancelled placement comes back by undo, while its seat and the teacher's days were given away."""
    placing = workshop_of(world.center).placing
    offer, teacher = placing.offer(capacity=1), placing.teacher()
    placing.placements.cancel(placing.placement(offer, teacher), "Vazgeçti", actor=ACTOR)
    cancelled = world.center.database.last_undoable()
    placing.placement(offer, teacher)
    assert cancelled is not None
    world.center.database.undo(ACTOR, cancelled.number)
    found = kinds_found(world.center)
    assert found == {FindingKind.OFFER_OVERFULL: "offer", FindingKind.PLACEMENTS_CLASH: "placement"}


def test_a_placement_without_a_protocol_is_found(world: House) -> None:
    placing = workshop_of(world.center).placing
    company = placing.company(protocol=None)
    placing.protocols.add_protocol(company, ProtocolDraft(*YEAR), actor=ACTOR)
    added = world.center.database.last_undoable()
    placing.running(placing.offer(company, mentor_id=placing.mentor(company)))
    assert added is not None
    world.center.database.undo(ACTOR, added.number)
    assert kinds_found(world.center) == {FindingKind.PLACEMENT_UNCOVERED: "placement"}
