"""Takes the answers of an anonymous round apart, so that no row is one person's, and no figure changes by it.

What is known of one answer (the only school with forty benches) leads to no other answer of the same person.
"""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Callable, Hashable, Iterator, Sequence

from smm_desktop.needs.terms import Answer, Answers, InstrumentDraft, Question, QuestionKind, Section

Shuffle = Callable[[list[Answers]], None]
Block = frozenset[str]  # keys of questions


def unlinked(
    instrument: InstrumentDraft,
    people: Sequence[tuple[Hashable, Answers]],
    shuffle: Shuffle,
) -> list[Answers]:
    """Everybody's group and answers in; for each in the same order answers of the group out, block by block shuffled.

    Sums and counts over whole groups stay as they are, and so does what questions of one block have in common: alpha
    over the pairs of a section, and who was asked what by a condition.
    """
    groups: defaultdict[Hashable, list[int]] = defaultdict(list)
    for place, (group, _) in enumerate(people):
        groups[group].append(place)
    found: list[dict[str, Answer]] = [{} for _ in people]
    for block in blocks(instrument):
        for places in groups.values():
            parts = [_part(people[place][1], block) for place in places]
            shuffle(parts)
            for place, part in zip(places, parts, strict=True):
                found[place].update(part)
    order = [question.key for question in instrument.questions()]
    return [{key: answers[key] for key in order if key in answers} for answers in found]


def _part(answers: Answers, block: Block) -> Answers:
    return {key: answers[key] for key in block if key in answers}


def blocks(instrument: InstrumentDraft) -> list[Block]:
    """Questions whose answers must stay together: pairs under one heading, and what a condition joins."""
    together = {question.key: {question.key} for question in instrument.questions()}
    for one, other in _ties(instrument):
        if together[one] is not together[other]:
            together[one] |= together[other]
            together.update(dict.fromkeys(together[one], together[one]))
    return list(dict.fromkeys(frozenset(block) for block in together.values()))


def _ties(instrument: InstrumentDraft) -> Iterator[tuple[str, str]]:
    first: dict[str, str] = {}
    for section in instrument.sections:
        for question in section.questions:
            if question.condition is not None:
                yield question.condition.question, question.key
            for mark in _marks(section, question):
                yield first.setdefault(mark, question.key), question.key


def _marks(section: Section, question: Question) -> Iterator[str]:
    """Pairs stay with those of the same heading in either language; those that not all are asked with one another."""
    if question.kind is not QuestionKind.PAIRED:
        return
    if question.condition is not None:
        yield "not asked of all"
    yield from (f"{language} {section.title.text(language)}" for language in ("tr", "en"))
