"""The box of an anonymous round: answers go in and are stirred; at closing they come out without a trace of how.

What each line here keeps from telling is listed in docs/adr/0041.
"""

from __future__ import annotations

import json
import secrets
import zlib
from collections import Counter
from collections.abc import Iterable
from dataclasses import asdict, dataclass
from typing import Any
from uuid import UUID

from sqlalchemy import delete, select
from sqlalchemy.orm import Session

from smm_desktop.core.database.deeds import Deed
from smm_desktop.core.ids import random_ids
from smm_desktop.needs.model import BallotBox, FreeAnswer, PrintedForm, Response, TakenCopy
from smm_desktop.needs.rules.coarsening import coarsened
from smm_desktop.needs.rules.unlinking import unlinked
from smm_desktop.needs.terms import SMALLEST_CLAIM, Answers, InstrumentDraft, QuestionKind, Respondent

_random = secrets.SystemRandom()


@dataclass(frozen=True, slots=True)
class Ballot:
    """Answers without a person. `token` tells a file from another while the box is shut, and goes when it opens."""

    answers: Answers
    respondent: Respondent
    token: str = ""
    edition: int = 1


def ballots(session: Session, round_id: UUID) -> list[Ballot]:
    """For the program's own use: no screen, report or package shows a box that is shut."""
    box = session.get(BallotBox, round_id)
    return [] if box is None else [_read(one) for one in json.loads(zlib.decompress(box.contents))]


def put(deed: Deed, round_id: UUID, added: Iterable[Ballot]) -> None:
    """Puts answers in; a newer edition of a file takes the place of the former."""
    together = ballots(deed.session, round_id)
    for ballot in added:
        if ballot.token:
            together = [one for one in together if one.token != ballot.token]
        together.append(ballot)
    _random.shuffle(together)
    contents = zlib.compress(json.dumps([asdict(one) for one in together], ensure_ascii=False).encode())
    box = deed.session.get(BallotBox, round_id)
    if box is None:
        deed.session.add(BallotBox(round_id=round_id, contents=contents))
    else:
        box.contents = contents
    deed.session.flush()


def _read(plain: dict[str, Any]) -> Ballot:
    return Ballot(plain["answers"], Respondent(**plain["respondent"]), plain["token"], plain["edition"])


def release(deed: Deed, round_id: UUID, instrument: InstrumentDraft) -> int:
    """Opens the box: responses made coarse and taken apart, texts cut off from them, all under random ids. Returns
    how many."""
    found = ballots(deed.session, round_id)
    _random.shuffle(found)
    texts = {question.key for question in instrument.questions() if question.kind is QuestionKind.TEXT}
    people = coarsened([one.respondent for one in found])
    kept = [{key: answer for key, answer in one.answers.items() if key not in texts} for one in found]
    answers = unlinked(instrument, list(zip(people, kept, strict=True)), _random.shuffle)
    rows = [
        {
            "id": row_id,
            "round_id": round_id,
            **asdict(person),
            "name": "",
            "token": "",
            "edition": 1,
            "answers": given,
        }
        for row_id, person, given in zip(random_ids(len(found)), people, answers, strict=True)
    ]
    deed.insert_many(Response, rows)
    _release_texts(deed, round_id, found, texts)
    discard(deed, round_id)
    return len(rows)


def _release_texts(deed: Deed, round_id: UUID, found: list[Ballot], keys: set[str]) -> None:
    """Those to a question that fewer than five answered are never shown, and so they are not kept either."""
    texts = [(key, str(one.answers[key])) for one in found for key in keys if key in one.answers]
    many = Counter(key for key, _ in texts)
    texts = [(key, text) for key, text in texts if many[key] >= SMALLEST_CLAIM]
    _random.shuffle(texts)
    rows = (
        {"id": row_id, "round_id": round_id, "question": key, "text": text}
        for row_id, (key, text) in zip(random_ids(len(texts)), texts, strict=True)
    )
    deed.insert_many(FreeAnswer, rows)


def discard(deed: Deed, round_id: UUID) -> None:
    """The box, and which papers lie in it."""
    printed = select(PrintedForm.id).where(PrintedForm.round_id == round_id)
    deed.session.execute(delete(TakenCopy).where(TakenCopy.form_id.in_(printed)))
    box = deed.session.get(BallotBox, round_id)
    if box is not None:
        deed.session.delete(box)
        deed.session.flush()
