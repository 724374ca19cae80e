"""Importing a folder of answers: planned, shown, then kept by one deed a round; the same folder twice adds nothing."""

from __future__ import annotations

from collections import Counter
from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from functools import cached_property
from pathlib import Path
from uuid import UUID

from sqlalchemy.orm import Session

from smm_desktop.core.database.database import Database
from smm_desktop.core.database.deeds import Deed
from smm_desktop.core.progress import QUIET, Progress
from smm_desktop.core.refusals import Refusal
from smm_desktop.needs.model import Instrument, RoundMember
from smm_desktop.needs.service import guards, taking
from smm_desktop.needs.service.folder_plan import (
    Judge,
    PlannedFile,
    Waiting,
    files_of,
    taken_already,
    without_doubles,
)
from smm_desktop.needs.service.keys import RoundKeys
from smm_desktop.needs.service.taking import Taken
from smm_desktop.needs.terms import AnswerWay, FileVerdict, NeedsReason

_IMPORTED = frozenset({FileVerdict.NEW, FileVerdict.REPLACES})


@dataclass(frozen=True)
class FolderPlan:
    """What importing a folder would do, file by file, in the order of their names."""

    folder: Path
    files: tuple[PlannedFile, ...]

    @cached_property
    def counts(self) -> Mapping[FileVerdict, int]:
        counted = Counter(file.verdict for file in self.files)
        return {verdict: counted[verdict] for verdict in FileVerdict}

    @property
    def broken(self) -> tuple[PlannedFile, ...]:
        return tuple(file for file in self.files if file.verdict is FileVerdict.REFUSED)

    @property
    def open_to_read(self) -> int:
        """Spreadsheets: anybody who finds them in the folder can read them, unlike answer files."""
        ways = [file.waiting.way for file in self.files if file.waiting]
        return ways.count(AnswerWay.SPREADSHEET)


@dataclass(frozen=True, slots=True)
class FolderOutcome:
    """What an import did, in files."""

    added: int
    replaced: int
    known: int
    refused: int


class AnswerImportService:
    """Answer files and spreadsheet forms by the folder, whichever rounds they belong to."""

    def __init__(self, database: Database) -> None:
        self._database = database
        self._keys = RoundKeys(database)

    def plan_import(self, folder: Path, *, progress: Progress = QUIET) -> FolderPlan:
        """Reads and judges every file; nothing is kept. Refuses FOLDER_MISSING, FOLDER_EMPTY; raises Cancelled."""
        files = files_of(folder)
        with self._database.read() as session:
            judge = Judge(session, self._keys)
            judged = []
            for done, (path, name) in enumerate(files):
                progress.step(done, len(files))
                judged.append(judge.judged(path, name))
        progress.step(len(files), len(files))
        return FolderPlan(folder, without_doubles(judged))

    def apply_import(self, plan: FolderPlan, *, actor: str, progress: Progress = QUIET) -> FolderOutcome:
        """Keeps what the plan found, by one deed a round. Refused as IMPORT_OUTDATED when answers came meanwhile that
        the plan did not know. Cancelled it keeps nothing; once a round is kept it goes through to the end."""
        wanted = [file for file in plan.files if file.verdict in _IMPORTED]
        rounds = dict.fromkeys(file.round_id for file in wanted if file.round_id)
        for place, round_id in enumerate(rounds):
            mine = [file for file in wanted if file.round_id == round_id]
            self._keep(round_id, mine, actor, progress.part(place, len(rounds)))
            progress = progress.past_return()
        counts = plan.counts
        return FolderOutcome(
            counts[FileVerdict.NEW],
            counts[FileVerdict.REPLACES],
            counts[FileVerdict.KNOWN],
            counts[FileVerdict.REFUSED],
        )

    def import_folder(self, folder: Path, *, actor: str, progress: Progress = QUIET) -> FolderPlan:
        """Plans and keeps in one go; the plan says what became of each file."""
        plan = self.plan_import(folder, progress=progress)
        self.apply_import(plan, actor=actor, progress=progress)
        return plan

    def _keep(self, round_id: UUID, files: Sequence[PlannedFile], actor: str, progress: Progress) -> None:
        waiting = [file.waiting for file in files if file.waiting]
        with self._database.deed("import_answers", actor, reversible=False) as deed:
            _, instrument = guards.open_round(deed.session, round_id)
            deed.reversible = not guards.is_anonymous(instrument)
            _refuse_outdated(deed.session, round_id, instrument, files)
            taking.keep(deed, round_id, instrument, _taken(deed, waiting, progress))
            progress.step(len(waiting), len(waiting))


def _refuse_outdated(
    session: Session, round_id: UUID, instrument: Instrument, files: Sequence[PlannedFile]
) -> None:
    tokens, people = taken_already(session, round_id, instrument)
    new = (file.waiting for file in files if file.waiting and file.verdict is FileVerdict.NEW)
    if any(one.token in tokens or one.member_id in people for one in new):
        raise Refusal(NeedsReason.IMPORT_OUTDATED)


def _taken(deed: Deed, waiting: Sequence[Waiting], progress: Progress) -> list[Taken]:
    found = []
    for done, one in enumerate(waiting):
        progress.step(done, len(waiting))
        member = deed.session.get(RoundMember, one.member_id) if one.member_id else None
        respondent = taking.respondent_of(deed.session, member, one.respondent)
        found.append(Taken(one.answers, respondent, one.way, member, "", one.token, one.edition))
    return found
