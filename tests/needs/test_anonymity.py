"""The threat model of docs/adr/0041: nothing in the records leads from an anonymous answer to a person or school."""

from __future__ import annotations

import zlib
from collections import Counter
from dataclasses import replace
from uuid import UUID

from sqlalchemy import select, text

from smm_desktop.core.database.journal import JournalEntry, entries
from smm_desktop.core.database.records import Writer, stored
from smm_desktop.needs import queries
from smm_desktop.needs.model import BallotBox, FreeAnswer, Response, RoundKey, RoundMember
from smm_desktop.needs.records import RECORDS
from smm_desktop.needs.service.ballots import ballots
from smm_desktop.needs.terms import Anonymity, NeedsReason, Respondent
from tests.needs.builders import ACTOR, NUMBER, TEXT, Asking, instrument_draft, pairs, refused

ANONYMOUS = Anonymity.ANONYMOUS
SECRET = "Bunu yalnız ben söyledim"


def answered(asking: Asking, people: int = 8, *, text_by: int = 6) -> tuple[UUID, list[UUID]]:
    """An open anonymous round to which everybody answered in the order of the list."""
    round_id = asking.opened(people, ANONYMOUS, instrument_draft(3, (TEXT,)))
    members = [row.id for row in asking.database.ask(queries.members, round_id)]
    for place, member in enumerate(members):
        answers = {**pairs(first=place % 5 + 1), **({"wish": f"{SECRET} {place}"} if place < text_by else {})}
        asking.answer(round_id, answers, member)
        asking.clock.advance(minutes=7)
    return round_id, members


def journal_text(asking: Asking) -> str:
    with asking.database.read() as session:
        return "".join(zlib.decompress(entry.body).decode() for entry in entries(session))


def test_nothing_can_be_read_while_the_round_is_open(asking: Asking) -> None:
    round_id, _ = answered(asking)
    with asking.database.read() as session:
        assert list(queries.responses(session, round_id)) == []
        assert queries.free_texts(session, round_id) == ()


def test_an_answer_leaves_no_row_of_its_own(asking: Asking) -> None:
    round_id, _ = answered(asking)
    with asking.database.read() as session:
        assert len(session.scalars(select(BallotBox)).all()) == 1
        assert len(ballots(session, round_id)) == 8


def test_the_box_is_stirred(asking: Asking) -> None:
    """Thirty answers in the order they came would be a chance of one in 10 to the 32nd."""
    round_id = asking.opened(30, ANONYMOUS, instrument_draft(1, (replace(NUMBER, condition=None),)))
    for place, member in enumerate(asking.database.ask(queries.members, round_id)):
        asking.answer(round_id, {"many": place}, member.id)
    with asking.database.read() as session:
        order = [ballot.answers["many"] for ballot in ballots(session, round_id)]
    assert order != list(range(30))


def test_the_journal_names_who_answered_and_no_answer(asking: Asking) -> None:
    answered(asking)
    written = journal_text(asking)
    assert "ballot_box" not in written
    assert SECRET not in written


def test_the_journal_of_closing_holds_no_answer(asking: Asking) -> None:
    round_id, _ = answered(asking)
    asking.rounds.close_round(round_id, actor=ACTOR)
    assert SECRET not in journal_text(asking)


def test_responses_and_members_share_no_number(asking: Asking) -> None:
    round_id, _ = answered(asking)
    asking.rounds.close_round(round_id, actor=ACTOR)
    with asking.database.read() as session:
        members = set(session.scalars(select(RoundMember.rev)))
        assert not members & set(session.scalars(select(Response.rev)))


def test_all_responses_come_by_one_deed(asking: Asking) -> None:
    round_id, _ = answered(asking)
    asking.rounds.close_round(round_id, actor=ACTOR)
    with asking.database.read() as session:
        assert len(set(session.scalars(select(Response.rev)))) == 1
        assert len(set(session.scalars(select(FreeAnswer.rev)))) == 1


def test_ids_are_random_and_rows_lie_in_their_order(asking: Asking) -> None:
    round_id, _ = answered(asking)
    asking.rounds.close_round(round_id, actor=ACTOR)
    with asking.database.read() as session:
        for table in (Response.__table__, FreeAnswer.__table__):
            ids = list(session.scalars(select(table.c.id).order_by(text("rowid"))))
            assert {one.version for one in ids} == {4}
            assert ids == sorted(ids)


def test_a_response_holds_nothing_of_its_way(asking: Asking) -> None:
    round_id, _ = answered(asking)
    asking.rounds.close_round(round_id, actor=ACTOR)
    with asking.database.read() as session:
        rows = session.scalars(select(Response)).all()
        assert {(row.teacher_id, row.name, row.way, row.token, row.edition) for row in rows} == {
            (None, "", None, "", 1)
        }


def test_free_texts_are_cut_off(asking: Asking) -> None:
    round_id, _ = answered(asking)
    asking.rounds.close_round(round_id, actor=ACTOR)
    with asking.database.read() as session:
        assert all("wish" not in row.answers for row in queries.responses(session, round_id))
        assert {one.text for one in queries.free_texts(session, round_id)} == {
            f"{SECRET} {place}" for place in range(6)
        }


def test_texts_that_are_too_few_to_be_shown_are_not_kept(asking: Asking) -> None:
    round_id, _ = answered(asking, text_by=4)
    asking.rounds.close_round(round_id, actor=ACTOR)
    with asking.database.read() as session:
        assert queries.free_texts(session, round_id) == ()


def test_closing_destroys_box_and_key(asking: Asking) -> None:
    round_id, _ = answered(asking)
    asking.rounds.close_round(round_id, actor=ACTOR)
    with asking.database.read() as session:
        assert session.get(BallotBox, round_id) is None
        assert session.get(RoundKey, round_id) is None


def test_a_box_of_four_is_not_opened(asking: Asking) -> None:
    round_id = asking.opened(8, ANONYMOUS)
    for member in asking.database.ask(queries.members, round_id)[:4]:
        asking.answer(round_id, member=member.id)
    with refused(NeedsReason.TOO_FEW_ANSWERS):
        asking.rounds.close_round(round_id, actor=ACTOR)


def test_a_closed_box_stays_closed(asking: Asking) -> None:
    round_id, _ = answered(asking)
    asking.rounds.close_round(round_id, actor=ACTOR)
    with refused(NeedsReason.ROUND_SEALED):
        asking.rounds.reopen_round(round_id, actor=ACTOR)


def test_no_undo_takes_an_anonymous_answer_back(asking: Asking) -> None:
    answered(asking)
    with asking.database.read() as session:
        deeds = session.scalars(select(JournalEntry).where(JournalEntry.deed == "record_response"))
        assert not any(entry.reversible for entry in deeds)


def test_a_cancelled_round_leaves_no_answer(asking: Asking) -> None:
    round_id, _ = answered(asking)
    asking.rounds.cancel_round(round_id, actor=ACTOR)
    with asking.database.read() as session:
        assert session.get(BallotBox, round_id) is None
        assert session.get(RoundKey, round_id) is None


def forty_with_a_school_of_three(asking: Asking) -> UUID:
    """Three teachers of one school among forty; the others teach at two schools."""
    for school, count in (("Küçük MTAL", 3), ("Orta MTAL", 12), ("Büyük MTAL", 25)):
        asking.some_teachers(count, school)
    round_id = asking.round(asking.instrument(ANONYMOUS))
    asking.rounds.open_round(round_id, actor=ACTOR)
    asking.everybody_answers(round_id)
    asking.rounds.close_round(round_id, actor=ACTOR)
    return round_id


def test_a_school_of_three_is_in_no_record(asking: Asking) -> None:
    """A package holds the rows of the records kit; the small school's are mixed with those of another."""
    forty_with_a_school_of_three(asking)
    with asking.database.read() as session:
        schools = Counter(session.scalars(select(Response.school)))
    assert schools == {"": 15, "Büyük MTAL": 25}


def test_what_travels_does_not_name_the_small_school(asking: Asking) -> None:
    forty_with_a_school_of_three(asking)
    with asking.database.read() as session:
        connection = session.connection()
        lines = [
            line
            for kind in RECORDS
            for rows in stored(connection, kind, "1 = 1")
            for line in Writer(kind, "sqlite").lines(rows)
        ]
    assert not any("Küçük".encode() in line for line in lines)


def test_members_and_boxes_do_not_travel() -> None:
    tables = {kind.table.name for kind in RECORDS}
    assert not tables & {"round_member", "ballot_box", "round_key", "keyed_form", "taken_copy"}


def test_the_register_s_school_goes_through_the_same_sieve(asking: Asking) -> None:
    """What a respondent claims of a background is made as coarse as what the register knows."""
    round_id = asking.opened(8, ANONYMOUS)
    for place in range(8):
        asking.answer(round_id, respondent=Respondent(school=f"Okul {place % 2}"))
    asking.rounds.close_round(round_id, actor=ACTOR)
    with asking.database.read() as session:
        assert set(session.scalars(select(Response.school))) == {""}
