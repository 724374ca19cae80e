"""A round of sixty in four fields that asks scales, choices and numbers, some of them only of some."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from random import Random
from typing import Any

from smm_desktop.needs.rules.answers import check_answers
from smm_desktop.needs.rules.round_answers import RoundAnswers
from smm_desktop.needs.rules.tallies import Given
from smm_desktop.needs.terms import (
    Choice,
    Condition,
    InstrumentDraft,
    PointScale,
    Question,
    QuestionKind,
    Section,
    Words,
)
from tests.needs.made_up_answers import chance_of

SIZES = {"Bilişim": 25, "Elektrik": 20, "Makine": 12, "Tasarım": 3}


def choices(**words: str) -> tuple[Choice, ...]:
    return tuple(Choice(key, Words(text)) for key, text in words.items())


KIND = Question("kind", QuestionKind.CHOICE, Words("Okulunuzda bu alanın atölyesi var mı?"), choices=choices(
    own="Kendi atölyemiz var", shared="Başka bir alanla ortak kullanıyoruz", none="Yok"))  # fmt: skip
TOOLS = Question("tools", QuestionKind.CHOICE, Words("Atölyede hangileri var?"), several=True, choices=choices(
    cnc="CNC torna tezgâhı", laser="Lazer kesim"), condition=Condition("kind", ("own", "shared")))  # fmt: skip
ENDS = (Words("Hiç"), Words("Çok"))
CONTENT = Question("content", QuestionKind.SINGLE, Words("Verilen eğitimlerden memnun musunuz?"),
                   scale=PointScale(5, *ENDS))  # fmt: skip
HOURS = Question(
    "hours", QuestionKind.NUMBER, Words("Son bir yılda kaç saat eğitime katıldınız?"), least=0, most=40
)
SHORT = Question("short", QuestionKind.SINGLE, Words("Uzaktan eğitime katılmak ister misiniz?"),
                 scale=PointScale(3, *ENDS))  # fmt: skip
WHY = Question(
    "why", QuestionKind.NUMBER, Words("Kaç kez katıldınız?"), condition=Condition("short", ("2", "3"))
)
LASERS = Question(
    "lasers", QuestionKind.NUMBER, Words("Kaç lazer kesici?"), condition=Condition("tools", ("laser",))
)
PAIR = Question("pair", QuestionKind.PAIRED, Words("Lazer kesim"), scale=PointScale(5),
                sides=(Words("Önem"), Words("Beceri")), condition=Condition("tools", ("laser",)))  # fmt: skip
QUESTIONS = (KIND, TOOLS, CONTENT, HOURS, SHORT, WHY, LASERS, PAIR)
INSTRUMENT = InstrumentDraft(Words("Deneme"), sections=(Section(Words("Diğer"), QUESTIONS),))


def _said(chance: Random) -> Iterator[tuple[str, Any]]:
    """Everything, as if all were asked; what was not asked is dropped afterwards."""
    yield "kind", chance.choices(("own", "shared", "none"), (70, 24, 6))[0]
    yield "tools", [key for key, share in (("cnc", 0.85), ("laser", 0.4)) if chance.random() < share]
    yield "content", chance.choices(range(1, 6), (2, 4, 10, 30, 30))[0]
    yield "hours", chance.choice((0, 0, 0, 2, 4, 8, chance.randint(0, 40)))
    yield "short", chance.choices((1, 2, 3), (5, 60, 30))[0]
    yield "why", chance.randint(0, 3)
    yield "lasers", chance.randint(1, 2)
    yield "pair", [chance.randint(3, 5), chance.randint(1, 3)]


def sixty(seed: int, *, is_anonymous: bool = True) -> RoundAnswers:
    chance = chance_of(seed)
    people = []
    for field, size in SIZES.items():
        for at in range(size):
            raw: Mapping[str, Any] = {key: one for key, one in _said(chance) if chance.random() > 0.04}
            answers = check_answers(INSTRUMENT, raw).answers
            people.append(Given(f"{field} {at}", (field, "", "", "", ""), answers))
    return RoundAnswers(INSTRUMENT, people, is_anonymous)
