"""An anonymous round answered outside the project: answer files, spreadsheets (three broken), and a stack of paper."""

from __future__ import annotations

from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass
from pathlib import Path
from typing import Any
from uuid import UUID

from sqlalchemy import event
from sqlalchemy.engine import Engine

from smm_desktop.needs.service import EntryService, FolderPlan, ReportFiles, ReportService
from smm_desktop.needs.terms import AnalysisWish, Anonymity, EntryPass, RoundAnalysis
from tests.needs.builders import ACTOR, Asking, instrument_draft
from tests.needs.filled_forms import answer_file, filled_workbook
from tests.needs.made_up_answers import chance_of

BROKEN = 3
SCHOOLS = tuple(f"Örnek {number} MTAL" for number in range(1, 8))


@dataclass(frozen=True)
class Size:
    """How much is asked of how many, by which way."""

    pages: int
    sheets: int  # with the broken ones
    keyed: int
    competencies: int = 30

    @property
    def sound(self) -> int:
        return self.pages + self.sheets - BROKEN

    @property
    def everybody(self) -> int:
        return self.sound + self.keyed


WHOLE = Size(pages=500, sheets=100, keyed=20)
REGULAR = Size(pages=30, sheets=8, keyed=4)


@dataclass(frozen=True)
class Answered:
    """The open round, and the folder in which its answers came."""

    asking: Asking
    round_id: UUID
    folder: Path
    size: Size
    form_code: str

    @property
    def broken(self) -> list[str]:
        """Cut off, emptied, and a spreadsheet of something else."""
        return [f"cizelge-{number:03d}.xlsx" for number in range(BROKEN)]

    def take(self) -> FolderPlan:
        return self.asking.imports.import_folder(self.folder, actor=ACTOR)

    def key(self) -> int:
        """Types the stack twice, alike; returns how many forms became answers."""
        entries = EntryService(self.asking.database)
        for entry in EntryPass:
            for copy in range(1, self.size.keyed + 1):
                answers = opinion(self.size.competencies, 90_000 + copy)
                entries.enter(self.form_code, copy, answers, _background(copy), entry, actor=ACTOR)
        return entries.take_over(self.round_id, actor=ACTOR)

    def close(self) -> int:
        return self.asking.rounds.close_round(self.round_id, actor=ACTOR).responses

    def analysis(self) -> RoundAnalysis:
        return ReportService(self.asking.database).analyze(AnalysisWish(self.round_id))

    def report(self) -> ReportFiles:
        wish = AnalysisWish(self.round_id)
        return ReportService(self.asking.database).files(wish, with_schools=True)


def answered_outside(asking: Asking, folder: Path, size: Size) -> Answered:
    """Forms handed out by the program, filled in by other programs."""
    folder.mkdir()
    draft = instrument_draft(size.competencies)
    round_id = asking.opened(size.everybody, Anonymity.ANONYMOUS, draft)
    form = asking.forms.preview_paper(round_id, copies=size.keyed)
    asking.forms.keep_paper(form, actor=ACTOR)
    snapshot = asking.forms.snapshot(round_id)
    for number in range(size.pages):
        path = folder / f"yanit-{number:04d}.smmanswers"
        answer_file(path, snapshot, opinion(size.competencies, number), background=_background(number))
    blank = asking.forms.workbook(round_id).data
    for number in range(size.sheets):
        answers = opinion(size.competencies, 50_000 + number)
        about = {f"bilgi.{key}": value for key, value in _background(number).items()}
        filled_workbook(folder / f"cizelge-{number:03d}.xlsx", blank, answers, about)
    made = Answered(asking, round_id, folder, size, form.drawn.code)
    _spoil(made)
    return made


def _spoil(made: Answered) -> None:
    cut, emptied, strange = (made.folder / name for name in made.broken)
    cut.write_bytes(cut.read_bytes()[:3000])
    emptied.write_bytes(b"")
    strange.write_bytes(b"Sayin yetkili, formu dolduramadim.")


def opinion(competencies: int, person: int) -> dict[str, Any]:
    """Importance above ability, the more the later the competency; a half in fifty is missing."""
    chance = chance_of(person)
    answers = {}
    for number in range(1, competencies + 1):
        importance = min(5, max(1, round(chance.gauss(3.9, 0.7))))
        ability = min(5, max(1, round(chance.gauss(3.8 - 2.4 * number / competencies, 0.8))))
        answers[f"q{number}"] = [importance, None if chance.random() < 0.02 else ability]
    return answers


def _background(number: int) -> dict[str, str]:
    return {"school": SCHOOLS[number % len(SCHOOLS)], "experience": ("0-5", "6-10", "21+")[number % 3]}


@contextmanager
def counted_statements() -> Iterator[list[str]]:
    """Every SQL statement that any database is asked meanwhile."""
    asked: list[str] = []

    def note(*given: Any) -> None:
        asked.append(given[2])

    event.listen(Engine, "before_cursor_execute", note)
    try:
        yield asked
    finally:
        event.remove(Engine, "before_cursor_execute", note)
