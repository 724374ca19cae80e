"""Identifiers rise, are of version 7 and tell their time."""

import itertools
import threading
import time

from smm_desktop.core.ids import new_id


def test_ids_are_of_version_seven() -> None:
    made = new_id()
    assert (made.version, made.variant) == (7, "specified in RFC 4122")


def test_ids_rise() -> None:
    made = [new_id() for _ in range(20_000)]
    assert all(one < other for one, other in itertools.pairwise(made))


def test_ids_tell_their_millisecond() -> None:
    before = time.time_ns() // 1_000_000
    told = new_id().int >> 80
    assert before <= told <= time.time_ns() // 1_000_000 + 1


def test_threads_never_get_the_same_id() -> None:
    made: list[object] = []
    threads = [threading.Thread(target=lambda: made.extend(new_id() for _ in range(2_000))) for _ in range(4)]
    for thread in threads:
        thread.start()
    for thread in threads:
        thread.join()
    assert len(set(made)) == 8_000
