"""Two entries of one person become one, field by field."""

from hypothesis import given, settings
from hypothesis import strategies as st

from smm_desktop.teachers.rules.merging import differing_fields, merged
from smm_desktop.teachers.terms import Employment
from tests.teachers.builders import a_draft, a_number

TEXTS = st.sampled_from(["", "a", "b"])
DRAFTS = st.builds(a_draft, school=TEXTS, district=TEXTS, subject=TEXTS, email=TEXTS, phone=TEXTS, note=TEXTS)


def test_the_survivor_keeps_what_it_says() -> None:
    assert merged(a_draft(school="A"), a_draft(school="B"), frozenset()).school == "A"


def test_an_empty_field_is_filled() -> None:
    assert merged(a_draft(), a_draft(identity_number=a_number()), frozenset()).identity_number == a_number()


def test_a_taken_field_comes_from_the_duplicate() -> None:
    taken = frozenset({"employment"})
    retired = a_draft(employment=Employment.RETIRED)
    assert merged(a_draft(), retired, taken).employment is Employment.RETIRED


def test_a_field_is_never_emptied() -> None:
    assert merged(a_draft(school="A"), a_draft(), frozenset({"school"})).school == "A"


def test_languages_add_up() -> None:
    ours, theirs = a_draft(languages={"en": "B2"}), a_draft(languages={"en": "A1", "de": "C1"})
    assert merged(ours, theirs, frozenset()).languages == {"en": "B2", "de": "C1"}


def test_taken_languages_are_the_duplicates() -> None:
    ours, theirs = a_draft(languages={"en": "B2"}), a_draft(languages={"de": "C1"})
    assert merged(ours, theirs, frozenset({"languages"})).languages == {"de": "C1"}


def test_fields_in_which_both_differ_are_named() -> None:
    assert differing_fields(a_draft(school="A", note="x"), a_draft(school="B", note="x")) == ("school",)


def test_what_the_duplicate_leaves_empty_is_no_difference() -> None:
    assert differing_fields(a_draft(school="A", province_code=6), a_draft()) == ()


def test_what_the_survivor_leaves_empty_is_nothing_to_choose() -> None:
    assert differing_fields(a_draft(), a_draft(school="A", province_code=6)) == ()


@settings(max_examples=40, deadline=None)
@given(ours=DRAFTS, theirs=DRAFTS)
def test_nothing_that_either_says_becomes_empty(ours, theirs) -> None:
    result = merged(ours, theirs, frozenset())
    for field in ("school", "district", "subject", "email", "phone", "note"):
        assert getattr(result, field) == (getattr(ours, field) or getattr(theirs, field))


@settings(max_examples=40, deadline=None)
@given(draft=DRAFTS)
def test_merging_with_an_equal_entry_changes_nothing(draft) -> None:
    assert merged(draft, draft, frozenset()) == draft
