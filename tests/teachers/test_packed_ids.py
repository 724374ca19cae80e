"""Packed ids are a sequence like any other."""

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from smm_desktop.core.ids import new_id, new_ids
from smm_desktop.teachers.queries.ids import PackedIds


@settings(max_examples=40, deadline=None)
@given(st.lists(st.uuids(), max_size=8), st.slices(8))
def test_slices_are_those_of_a_list(ids, part) -> None:
    assert list(PackedIds.of(ids)[part]) == ids[part]


@settings(max_examples=40, deadline=None)
@given(st.lists(st.uuids(), min_size=1, max_size=8))
def test_ids_are_read_back_from_either_end(ids) -> None:
    packed = PackedIds.of(one.bytes for one in ids)
    assert (list(packed), packed[0], packed[-1]) == (ids, ids[0], ids[-1])


def test_an_id_is_found_at_its_place_only() -> None:
    inner = bytes(8), bytes([1] * 16), bytes(8)  # the second id also begins inside the first
    packed = PackedIds(b"".join(inner))
    with pytest.raises(ValueError, match="not in the list"):
        packed.index(PackedIds(bytes([1] * 16))[0])


def test_places_are_told() -> None:
    ids = new_ids(5)
    assert [PackedIds.of(ids).index(one) for one in ids] == list(range(5))


def test_a_stranger_is_not_in_it() -> None:
    assert new_id() not in PackedIds.of(new_ids(3))


def test_a_place_outside_is_an_error() -> None:
    with pytest.raises(IndexError):
        PackedIds()[0]
