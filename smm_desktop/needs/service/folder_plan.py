"""Planning the import of a folder: every file read, opened and judged by name before anything is kept."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Mapping, Sequence
from dataclasses import dataclass, field, replace
from datetime import UTC, datetime
from itertools import islice
from pathlib import Path
from uuid import UUID

from sqlalchemy import select
from sqlalchemy.orm import Session

from smm_desktop.centers.queries import reference
from smm_desktop.core import turkish
from smm_desktop.core.refusals import Refusal
from smm_desktop.needs import settings
from smm_desktop.needs.documents.form_sheets import FormMark
from smm_desktop.needs.model import Instrument, Response, RoundMember, SurveyRound
from smm_desktop.needs.queries.forms import form_snapshot
from smm_desktop.needs.queries.rounds import MemberRow, member_by_code
from smm_desktop.needs.rules.answers import CheckedAnswers, check_answers
from smm_desktop.needs.service import answer_files, answer_sheets, guards
from smm_desktop.needs.service.ballots import ballots
from smm_desktop.needs.service.keys import RoundKeys
from smm_desktop.needs.service.taking import content_of, former_responses
from smm_desktop.needs.terms import (
    Answers,
    AnswerWay,
    ExperienceBand,
    FaultyAnswer,
    FileVerdict,
    FormSnapshot,
    NeedsReason,
    Respondent,
    RoundState,
)
from smm_desktop.signing.answer_keys import AnswerKey

_SHEETS = frozenset({"xlsx", "xls", "ods", "csv"})
_IGNORED = ("~$", ".")  # lock files and hidden files
_MOST_FILES = 20_000
_NO_MOMENT = datetime(1970, 1, 1, tzinfo=UTC)  # a form that is only read again


@dataclass(frozen=True, slots=True)
class Waiting:
    """A checked response that waits for the import; never shown."""

    round_id: UUID
    answers: Answers
    respondent: Respondent
    way: AnswerWay
    token: str
    edition: int
    member_id: UUID | None
    moment: float


@dataclass(frozen=True, slots=True)
class PlannedFile:
    """A file and what would become of it. `faults` are answers that cannot be taken; the rest of the file can."""

    name: str
    verdict: FileVerdict
    round_id: UUID | None = None
    round_title: str = ""
    problem: Refusal | None = None
    faults: tuple[FaultyAnswer, ...] = ()
    waiting: Waiting | None = field(default=None, repr=False)


@dataclass(slots=True)
class Desk:
    """What is known of one open round while its files are judged."""

    title: str
    key: AnswerKey | None
    snapshot: FormSnapshot
    instrument: Instrument
    editions: dict[str, int]  # by token
    people: frozenset[UUID]  # members of a named round whose answers are here already


class Judge:
    """Judges files one by one; a problem of one stops none of the others."""

    def __init__(self, session: Session, keys: RoundKeys) -> None:
        self._session, self._keys = session, keys
        self._desks: dict[UUID, Desk] = {}

    def judged(self, path: Path, name: str) -> PlannedFile:
        try:
            if turkish.fold(path.suffix).strip() in _SHEETS:
                return self._sheet(path, name)
            return self._page(path, name)
        except Refusal as refusal:
            return PlannedFile(name, FileVerdict.REFUSED, problem=refusal)

    def _page(self, path: Path, name: str) -> PlannedFile:
        file = answer_files.read_answer_file(path)
        desk = self._desk(file.round_id, path.name)
        if desk.key is None:
            raise Refusal(NeedsReason.FILE_OF_CLOSED_ROUND, file=path.name, title=desk.title)
        opened = answer_files.open_answers(file, desk.key, path.name)
        member = opened.member or opened.background.get("code", "")
        checked = check_answers(content_of(desk.instrument), opened.answers)
        filled = _Filled(file.round_id, AnswerWay.PAGE, opened.form, opened.edition, member)
        return self._planned(desk, path, name, filled, checked, opened.background)

    def _sheet(self, path: Path, name: str) -> PlannedFile:
        marked = answer_sheets.read_marked(path)
        desk = self._desk(marked.mark.round_id, path.name)
        form = answer_sheets.read_form(marked, self._form_of(desk, marked.mark))
        checked = check_answers(content_of(desk.instrument), form.answers)
        filled = _Filled(marked.mark.round_id, AnswerWay.SPREADSHEET, form.token, 1, form.member)
        return self._planned(desk, path, name, filled, checked, form.background)

    def _form_of(self, desk: Desk, mark: FormMark) -> FormSnapshot:
        """A form made for one person asks for less."""
        if not mark.member_code:
            return desk.snapshot
        member = self._member(desk, mark.member_code)
        return form_snapshot(
            self._session, mark.round_id, desk.snapshot.created, member.id if member else None
        )

    def _desk(self, round_id: UUID, name: str) -> Desk:
        if round_id not in self._desks:
            self._desks[round_id] = self._new_desk(round_id, name)
        return self._desks[round_id]

    def _new_desk(self, round_id: UUID, name: str) -> Desk:
        found = self._session.get(SurveyRound, round_id)
        if found is None:
            raise Refusal(NeedsReason.FILE_OF_OTHER_ROUND, file=name)
        if found.state is not RoundState.OPEN:
            raise Refusal(NeedsReason.FILE_OF_CLOSED_ROUND, file=name, title=found.title)
        instrument = guards.known_instrument(self._session, found.instrument_id)
        tokens, people = taken_already(self._session, round_id, instrument)
        return Desk(
            title=found.title,
            key=self._keys.private(self._session, round_id),
            snapshot=form_snapshot(self._session, round_id, _NO_MOMENT),
            instrument=instrument,
            editions=tokens,
            people=people,
        )

    def _member(self, desk: Desk, code: str) -> MemberRow | None:
        found = member_by_code(self._session, desk.snapshot.round_id, code) if code else None
        if found is None and not guards.is_anonymous(desk.instrument):
            raise Refusal(NeedsReason.MEMBER_UNKNOWN)
        return found

    def _planned(  # noqa: PLR0917  what a file is found to be, in the order it is found
        self,
        desk: Desk,
        path: Path,
        name: str,
        filled: _Filled,
        checked: CheckedAnswers,
        background: Mapping[str, str],
    ) -> PlannedFile:
        if not checked.answers:
            raise Refusal(NeedsReason.RESPONSE_EMPTY)
        is_anonymous = guards.is_anonymous(desk.instrument)
        member = None if is_anonymous else self._member(desk, filled.member)
        waiting = Waiting(
            round_id=filled.round_id,
            answers=checked.answers,
            respondent=respondent(background),
            way=filled.way,
            token=filled.token,
            edition=filled.edition,
            member_id=member.id if member else None,
            moment=path.stat().st_mtime,
        )
        verdict = _verdict(desk, waiting)
        return PlannedFile(name, verdict, filled.round_id, desk.title, None, checked.faults, waiting)


@dataclass(frozen=True, slots=True)
class _Filled:
    """How a filled form came and what tells it from others."""

    round_id: UUID
    way: AnswerWay
    token: str
    edition: int
    member: str


def _verdict(desk: Desk, waiting: Waiting) -> FileVerdict:
    known = desk.editions.get(waiting.token)
    if known is not None:
        return FileVerdict.REPLACES if waiting.edition > known else FileVerdict.KNOWN
    return FileVerdict.REPLACES if waiting.member_id in desk.people else FileVerdict.NEW


def taken_already(
    session: Session, round_id: UUID, instrument: Instrument
) -> tuple[dict[str, int], frozenset[UUID]]:
    """Editions by token, and (in named rounds) the members of whom there is an answer."""
    if guards.is_anonymous(instrument):
        return {one.token: one.edition for one in ballots(session, round_id) if one.token}, frozenset()
    rows = former_responses(session, round_id)
    return {row.token: row.edition for row in rows if row.token}, members_of(session, round_id, rows)


def members_of(session: Session, round_id: UUID, rows: Sequence[Response]) -> frozenset[UUID]:
    """The members whose responses these are."""
    teachers = {row.teacher_id for row in rows if row.teacher_id}
    names = {row.name for row in rows if row.teacher_id is None}
    asked = session.scalars(select(RoundMember).where(RoundMember.round_id == round_id))
    return frozenset(
        one.id for one in asked if (one.teacher_id in teachers if one.teacher_id else one.name in names)
    )


def respondent(background: Mapping[str, str]) -> Respondent:
    """What a form says of its respondent; values that the lists do not have are dropped."""
    book = reference()
    field = book.field(background.get("field") or None)
    branch = book.branch(background.get("branch", "")) if background.get("branch") else None
    province = background.get("province", "")
    is_province = province.isdecimal() and book.province(int(province)) is not None
    experience = background.get("experience", "")
    return Respondent(
        field_code=field.code if field else "",
        branch_code=branch.code if branch else "",
        province_code=int(province) if is_province else None,
        school=" ".join(background.get("school", "").split())[: settings.NAME_LENGTH],
        experience=experience if experience in set(ExperienceBand) else "",
    )


def files_of(folder: Path) -> list[tuple[Path, str]]:
    """Every file below a folder with its name inside it, in a fixed order."""
    if not folder.is_dir():
        raise Refusal(NeedsReason.FOLDER_MISSING, folder=str(folder))
    found = (path for path in folder.rglob("*") if path.is_file() and not path.name.startswith(_IGNORED))
    named = [(path, path.relative_to(folder).as_posix()) for path in islice(found, _MOST_FILES + 1)]
    if len(named) > _MOST_FILES:
        raise Refusal(NeedsReason.FOLDER_TOO_FULL, folder=str(folder), limit=_MOST_FILES)
    if not named:
        raise Refusal(NeedsReason.FOLDER_EMPTY, folder=str(folder))
    return sorted(named, key=lambda one: one[1])


def without_doubles(files: Sequence[PlannedFile]) -> tuple[PlannedFile, ...]:
    """Of several files of one respondent in a folder the last one counts: of one form the highest edition, of several
    forms the youngest file. The same when it is known already, so that no earlier one comes back."""
    of_form = _last_of(files, lambda one: (one.round_id, one.member_id, one.token), _edition)
    last = _last_of(of_form, lambda one: (one.round_id, one.member_id or one.token), _moment)
    kept = set(map(id, last))
    return tuple(
        replace(file, verdict=FileVerdict.KNOWN) if file.waiting and id(file) not in kept else file
        for file in files
    )


def _last_of(
    files: Iterable[PlannedFile], same: Callable[[Waiting], object], rank: Callable[[Waiting], float]
) -> list[PlannedFile]:
    """Of each form or person the file that ranks highest; of equals the last by name."""
    found: dict[object, tuple[float, PlannedFile]] = {}
    for file in files:
        if file.waiting is not None:
            key, place = same(file.waiting), rank(file.waiting)
            if key not in found or place >= found[key][0]:
                found[key] = place, file
    return [file for _, file in found.values()]


def _edition(waiting: Waiting) -> float:
    return waiting.edition


def _moment(waiting: Waiting) -> float:
    return waiting.moment
