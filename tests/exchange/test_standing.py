"""What a center is told of its own standing: what waits, which receipts came, where a record stands."""

from smm_desktop.exchange import queries
from smm_desktop.exchange.queries import Place
from tests.exchange.builders import House
from tests.trainings.builders import Center


def waiting(world: House) -> dict[str, int]:
    database = world.center.database
    since = database.ask(queries.confirmed, database.instance).rev
    return database.ask(queries.waiting_records, 9, since)


def test_everything_waits_before_the_first_receipt(world: House) -> None:
    world.center.register("Ayşe", "Işıl")
    assert waiting(world)["teacher"] == 2


def test_nothing_waits_after_a_receipt(world: House) -> None:
    world.hand_over()
    world.answer()
    assert waiting(world) == {}


def test_removed_records_wait_too(world: House) -> None:
    [teacher] = world.center.register("Ayşe")
    world.hand_over()
    world.answer()
    world.center.remove(teacher)
    assert waiting(world) == {"tombstone": 1}


def test_what_waits_is_what_the_package_holds(world: House) -> None:
    world.hand_over()
    world.answer()
    Center(world.center.database, world.center.clock).running(2)
    assert waiting(world) == {kind: n for kind, n in world.center.deliver(world.stick).counts.items() if n}


def test_receipts_are_listed_newest_first(world: House) -> None:
    for _time in range(2):
        world.hand_over()
        world.center.clock.advance(seconds=1)
        world.answer()
    rows = world.center.database.ask(queries.received_receipts)
    assert [(row.number, row.accepted_number) for row in rows] == [(2, 2), (1, 1)]


def test_a_session_stands_in_its_training(world: House) -> None:
    made = Center(world.center.database, world.center.clock)
    group = made.running(1)
    place = world.center.database.ask(queries.place_of, "activity_group", group)
    assert (place.place, place.subject_id) == (Place.TRAINING, made.activity_of(group))
