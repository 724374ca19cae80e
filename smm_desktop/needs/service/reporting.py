"""From a round in the database to its analysis and its report; the promise of anonymity is kept on the way."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, replace
from datetime import datetime
from uuid import UUID

from sqlalchemy.orm import Session

from smm_desktop.centers.queries import letterhead_snapshot, reference
from smm_desktop.core import turkish
from smm_desktop.core.database.database import Database
from smm_desktop.core.progress import QUIET, Progress
from smm_desktop.core.refusals import Refusal
from smm_desktop.needs import queries
from smm_desktop.needs.documents.report_words import ReportWords
from smm_desktop.needs.queries import NeedRow, RoundRow
from smm_desktop.needs.queries.answer_rows import round_answers, texts_by_question
from smm_desktop.needs.queries.comparable import (
    comparable_rounds,
    may_be_analysed,
    speaks_as_of,
    usual_comparisons,
)
from smm_desktop.needs.rules.analysis import side_by_side
from smm_desktop.needs.rules.answer_book import AnswerBook
from smm_desktop.needs.rules.bootstrap import REPLICATES, SEED
from smm_desktop.needs.rules.needs import figures_of
from smm_desktop.needs.rules.round_analysis import RoundFigures, Wanted
from smm_desktop.needs.rules.round_answers import competency_labels
from smm_desktop.needs.terms import (
    SMALLEST_CLAIM,
    AnalysisWish,
    Audience,
    Dimension,
    FreeAnswers,
    NeedsReason,
    NeedsReportSnapshot,
    ReportScope,
    RoundAnalysis,
    SideBySide,
)
from smm_desktop.paper.terms import DocumentLanguage


@dataclass(frozen=True, slots=True)
class ReportFiles:
    """A report ready to be saved; `schools` are one page for each school that may be shown, by its name."""

    pdf: bytes
    workbook: bytes
    schools: tuple[tuple[str, bytes], ...] = ()


@dataclass(frozen=True, slots=True)
class Remeasured:
    """What a later round says of a need's competency, in the figures that a need keeps."""

    round_id: UUID
    title: str
    figures: Mapping[str, float]


class ReportService:
    """Analyses and reports of rounds; it only reads."""

    def __init__(self, database: Database) -> None:
        self._database = database

    def analyze(self, wish: AnalysisWish, progress: Progress = QUIET) -> RoundAnalysis:
        """Refuses ROUND_UNKNOWN, ROUND_NOT_CLOSED (anonymous ones), RESPONSE_EMPTY when nobody answered."""
        with self._database.read() as session:
            return _Reading(session, wish).analysis(progress)

    def snapshot(self, wish: AnalysisWish, progress: Progress = QUIET) -> NeedsReportSnapshot:
        """What a report says: the same data give the same snapshot, whenever it is made."""
        with self._database.read() as session:
            return _Reading(session, wish).snapshot(progress)

    def remeasured(self, need_id: UUID) -> tuple[Remeasured, ...]:
        """Later rounds that asked the need's people for its competency again, the newest first, with what they say."""
        with self._database.read() as session:
            need = queries.need(session, need_id)
            if need is None:
                raise Refusal(NeedsReason.NEED_UNKNOWN)
            first = queries.survey_round(session, need.round_id) if need.round_id else None
            if first is None:
                return ()
            later = [one for one in comparable_rounds(session, first.id) if _follows(one, first)]
            found = ((one, _measured(session, one, need)) for one in later)
            return tuple(Remeasured(one.id, one.title, figures) for one, figures in found if figures)

    def files(
        self, wish: AnalysisWish, *, with_schools: bool = False, progress: Progress = QUIET
    ) -> ReportFiles:
        """The whole report in the wish's language, with bootstrap intervals."""
        full = replace(wish, replicates=wish.replicates or REPLICATES)
        return report_files(self.snapshot(full, progress), wish.language, with_schools=with_schools)


def report_files(snapshot: NeedsReportSnapshot, language: str, *, with_schools: bool = False) -> ReportFiles:
    from smm_desktop.needs.documents.report import needs_report_pdf  # noqa: PLC0415 - draws, so when needed
    from smm_desktop.needs.documents.report_workbook import needs_report_xlsx  # noqa: PLC0415 - as above
    from smm_desktop.needs.documents.school_pages import each_school_pdf  # noqa: PLC0415 - as above

    speech = DocumentLanguage(language)
    return ReportFiles(
        needs_report_pdf(snapshot, speech),
        needs_report_xlsx(snapshot, speech),
        each_school_pdf(snapshot, speech) if with_schools else (),
    )


class _Reading:
    """One wish, worked out within one read session."""

    def __init__(self, session: Session, wish: AnalysisWish) -> None:
        self.session, self.wish = session, wish
        self.round = _readable(session, wish.round_id)
        self.words = ReportWords(DocumentLanguage(wish.language))
        self.answers = round_answers(session, self.round, wish.language)
        self.labels = competency_labels(self.answers.content, wish.language)
        if not self.answers.people:
            raise Refusal(NeedsReason.NOBODY_ANSWERED, title=self.round.title)
        self.figures = RoundFigures(self.answers)
        names = {one.name: one.code for one in reference().fields}
        shown = turkish.sorted_by(self.figures.fields, str)
        self.fields = {names.get(name, name): name for name in shown}
        self.field = self._wanted_field()

    def _wanted_field(self) -> str:
        if not self.wish.field_code:
            return ""
        if self.wish.field_code not in self.fields:
            raise Refusal(NeedsReason.FIELD_NOT_SHOWN, found=self.wish.field_code)
        return self.fields[self.wish.field_code]

    def analysis(self, progress: Progress) -> RoundAnalysis:
        wanted = Wanted(self.field, self.wish.replicates, SEED, progress.step)
        found = self.figures.analyze(wanted)
        return RoundAnalysis(
            wish=self.wish,
            analysis=replace(found, side_by_side=self._sides()),
            anonymity=self.round.anonymity,
            competencies=self._competencies(),
            codes={text: code for code, text in self.labels.items()},
            fields=self.fields,
            questions=self.figures.questions(self.field),
            free_answers=self._free_answers(),
        )

    def _competencies(self) -> dict[str, UUID]:
        if self.round.frame_id is None:
            return {}
        known = queries.competencies(self.session, self.round.frame_id)
        return {self.labels[one.code]: one.id for one in known if one.code in self.labels}

    def _sides(self) -> tuple[SideBySide, ...]:
        """Rounds in which this field is hidden or nobody answered stand beside nothing."""
        if self.wish.beside is None:
            others = usual_comparisons(self.session, self.round.id)
        else:
            known = {one.id: one for one in comparable_rounds(self.session, self.round.id)}
            others = tuple(known[one] for one in self.wish.beside if one in known)
        mine = self.figures.comparable_book(self.field)
        found = [self._beside(mine, one) for one in others]
        return tuple(one for one in found if one is not None and one.items)

    def _beside(self, mine: AnswerBook, other: RoundRow) -> SideBySide | None:
        figures = RoundFigures(round_answers(self.session, other, self.wish.language, self.labels))
        if not figures.answers.people or (self.field and self.field not in figures.fields):
            return None
        book = figures.comparable_book(self.field)
        if other.audience is self.round.audience:
            sides = [(other.title, book), (self.round.title, mine)]
            if (other.starts_on, other.id) > (self.round.starts_on, self.round.id):
                sides.reverse()
            return side_by_side(Dimension.ROUND, *sides)
        return side_by_side(
            Dimension.AUDIENCE, (self._said(self.round.audience), mine), (self._said(other.audience), book)
        )

    def _said(self, audience: Audience) -> str:
        return self.words.text(f"audience.{audience}")

    def _free_answers(self) -> tuple[FreeAnswers, ...]:
        """Those of an anonymous round stand apart from every group, in an order that is nobody's; few are nowhere."""
        if self.field and self.answers.is_anonymous and not self.answers.has_one_field:
            return ()
        field = "" if self.answers.is_anonymous else self.field
        found = texts_by_question(self.session, self.round.id, self.wish.language, field)
        return tuple(
            FreeAnswers(question, self._permitted(texts))
            for question, texts in found.items()
            if texts or self.answers.is_anonymous
        )

    def _permitted(self, texts: list[str]) -> tuple[str, ...]:
        if self.answers.is_anonymous and len(texts) < SMALLEST_CLAIM:
            return ()
        return tuple(turkish.sorted_by(texts, str))

    def snapshot(self, progress: Progress) -> NeedsReportSnapshot:
        found = self.analysis(progress)
        return NeedsReportSnapshot(
            created=self._as_of(),
            letterhead=letterhead_snapshot(self.session),
            title=self.round.instrument,
            round=self.round.title,
            starts_on=self.round.starts_on,
            ends_on=self.round.ends_on,
            audience=self._said(self.round.audience),
            is_anonymous=self.answers.is_anonymous,
            invited=None if self.field else self.round.members or None,
            analysis=found.analysis,
            scope=ReportScope.FIELD if self.field else ReportScope.ROUND,
            scope_name=self.field,
            questions=found.questions,
            free_answers=found.free_answers,
            replicates=self.wish.replicates,
            seed=SEED if self.wish.replicates else "",
        )

    def _as_of(self) -> datetime:
        return speaks_as_of(self.session, self.round.id)


def _readable(session: Session, round_id: UUID) -> RoundRow:
    row = queries.survey_round(session, round_id)
    if row is None:
        raise Refusal(NeedsReason.ROUND_UNKNOWN)
    if not may_be_analysed(row):
        raise Refusal(NeedsReason.ROUND_NOT_CLOSED, title=row.title)
    return row


def _follows(one: RoundRow, first: RoundRow) -> bool:
    return one.audience is first.audience and (one.starts_on, one.id) > (first.starts_on, first.id)


def _measured(session: Session, row: RoundRow, need: NeedRow) -> Mapping[str, float]:
    """The need's group where the round shows it; everybody where the group is nobody's name. Hidden: nothing."""
    try:
        found = _Reading(session, AnalysisWish(row.id, beside=())).analysis(QUIET)
        codes = {name: code for code, name in found.fields.items()}
        if need.group in codes:
            wish = AnalysisWish(row.id, field_code=codes[need.group], beside=())
            found = _Reading(session, wish).analysis(QUIET)
    except Refusal:
        return {}
    groups = [group for one in found.analysis.breakdowns for group in one.groups if group.label == need.group]
    is_group = bool(need.group and groups and need.group not in codes)
    items = groups[0].items if is_group else found.analysis.items
    return next(
        (figures_of(one) for one in items if found.codes.get(one.competency) == need.competency.code), {}
    )
