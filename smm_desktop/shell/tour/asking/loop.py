"""The whole loop: survey, ranking, need, training, measuring again, need closed with its evidence."""

from __future__ import annotations

from dataclasses import dataclass
from pathlib import Path
from uuid import UUID

from smm_desktop.core.file_names import safe_file_name
from smm_desktop.core.files import write_safely
from smm_desktop.core.progress import Progress
from smm_desktop.needs import queries
from smm_desktop.needs.terms import (
    AnalysisWish,
    EntryPass,
    NeedDraft,
    NeedPriority,
    NeedState,
    RoundAnalysis,
)
from smm_desktop.shell.rooms import Rooms
from smm_desktop.shell.tour.asking import answering, survey
from smm_desktop.shell.tour.expectations import Expectations, Expected
from smm_desktop.shell.tour.places import Places
from smm_desktop.trainings.queries import propose_participants

_SEATS = 8
_STACK, _TYPED, _TYPED_TWICE = 8, 5, 3


@dataclass(frozen=True, slots=True)
class Asked:
    """What the tour asked, and the need that came out first."""

    survey: survey.Survey
    first_round: UUID
    need_id: UUID
    other_needs: tuple[UUID, ...]  # the next ones, which no training covers


@dataclass(frozen=True, slots=True)
class Loop:
    """What the pictures show of it: the need, the later round, and one that is still open."""

    need_id: UUID
    first_round: UUID
    later_round: UUID
    open_round: UUID


def ask(rooms: Rooms, places: Places, told: Expectations, progress: Progress) -> Asked:
    """Ask teachers and industry, rank, report, and record the needs on top."""
    steps = 4
    made = survey.lay_out(rooms)
    round_id = survey.open_round(rooms, made.teachers, "Eğitim öncesi ihtiyaç uygulaması")
    answering.answer_in_all_ways(rooms, round_id, places, told)
    progress.step(1, steps)
    rooms.asking.rounds.close_round(round_id, actor=rooms.actor)
    _ask_industry(rooms, made, places)
    progress.step(2, steps)
    found = rooms.asking.reports.analyze(AnalysisWish(round_id))
    items = found.analysis.items
    told.expect(
        Expected.GAP_RANKED_FIRST,
        holds=found.codes[items[0].competency] == survey.PLANTED and bool(found.analysis.side_by_side),
    )
    need_id, *others = _record(rooms, found)
    progress.step(3, steps)
    _report(rooms, round_id, places.needs_report, places.school_pages)
    progress.step(steps, steps)
    return Asked(made, round_id, need_id, tuple(others))


def _ask_industry(rooms: Rooms, made: survey.Survey, places: Places) -> None:
    """Companies answer the same competencies by the page alone."""
    if made.companies is None:
        return
    title = "Sektörün görüşü"
    round_id = survey.open_round(rooms, made.companies, title, companies=survey.COMPANIES)
    members = list(enumerate(rooms.database.ask(queries.members, round_id)))
    answering.send_answer_files(rooms, round_id, members, places.company_answers)
    rooms.asking.answer_import.import_folder(places.company_answers, actor=rooms.actor)
    rooms.asking.rounds.close_round(round_id, actor=rooms.actor)


def _record(rooms: Rooms, found: RoundAnalysis) -> tuple[UUID, ...]:
    """The three largest gaps, with the figures by which they were ranked."""
    priorities = (NeedPriority.HIGH, NeedPriority.MEDIUM, NeedPriority.MEDIUM)
    drafts = [
        NeedDraft(
            found.competencies[item.competency],
            priority=priority,
            reason="Öğretmenlerin yanıtlarında ve sektörün görüşünde öne çıktı.",
            round_id=found.wish.round_id,
            figures=queries.figures_of(item),
        )
        for item, priority in zip(found.analysis.items, priorities, strict=False)
    ]
    return tuple(rooms.asking.needs.record_needs(drafts, actor=rooms.actor))


def _report(rooms: Rooms, round_id: UUID, path: Path, schools: Path | None = None) -> None:
    """Keep the PDF, the workbook beside it, and a page for each school."""
    files = rooms.asking.reports.files(AnalysisWish(round_id), with_schools=schools is not None)
    write_safely(path, files.pdf)
    write_safely(path.with_suffix(".xlsx"), files.workbook)
    if schools is not None:
        for name, page in files.schools:
            write_safely(schools / f"{safe_file_name(name)}.pdf", page)


def cover(rooms: Rooms, asked: Asked, activity_id: UUID, told: Expectations) -> None:
    """Link the training that is to meet the need; the program proposes whom to invite."""
    rooms.need_covers.cover_by_activity(asked.need_id, activity_id, actor=rooms.actor)
    proposal = rooms.database.ask(propose_participants, asked.need_id, _SEATS, rooms.clock.today())
    need = rooms.database.ask(queries.need, asked.need_id)
    in_training = need is not None and need.state is NeedState.IN_TRAINING
    told.expect(Expected.TRAINING_COVERS_NEED, holds=in_training and len(proposal.proposed) == _SEATS)


def measure_again(rooms: Rooms, asked: Asked, places: Places, told: Expectations, progress: Progress) -> Loop:
    """Ask the same people once more, and close the need with what they say now."""
    steps = 3
    later = survey.open_round(rooms, asked.survey.teachers, "Eğitim sonrası yeniden ölçüm")
    for number, member in enumerate(rooms.database.ask(queries.members, later)):
        answering.answer_in_window(rooms, later, number, member, learnt=survey.PLANTED)
    rooms.asking.rounds.close_round(later, actor=rooms.actor)
    progress.step(1, steps)
    _close(rooms, asked, later, told)
    _report(rooms, later, places.later_report)
    progress.step(2, steps)
    still_open = _leave_open(rooms)
    progress.step(steps, steps)
    return Loop(asked.need_id, asked.first_round, later, still_open)


def _close(rooms: Rooms, asked: Asked, later: UUID, told: Expectations) -> None:
    need = rooms.database.ask(queries.need, asked.need_id)
    evidence = next(
        (one for one in rooms.asking.reports.remeasured(asked.need_id) if one.round_id == later), None
    )
    if need is None or evidence is None:
        told.expect(Expected.NEED_CLOSED, holds=False)
        return
    rooms.asking.needs.close_need(
        asked.need_id,
        "Eğitimden sonra yeniden ölçüldü: açık kapandı.",
        round_id=evidence.round_id,
        figures=evidence.figures,
        actor=rooms.actor,
    )
    last = rooms.database.ask(queries.need_steps, asked.need_id)[-1]
    told.expect(
        Expected.NEED_CLOSED,
        holds=last.state is NeedState.CLOSED
        and last.round_id == later
        and last.figures["mwds"] < need.figures["mwds"] / 2,
    )


def _leave_open(rooms: Rooms) -> UUID:
    """An anonymous round whose stack of paper is being typed; the second entry has a slip to be settled."""
    made = survey.lay_out_anonymous(rooms)
    round_id = survey.open_round(rooms, made.teachers, "Anonim ihtiyaç uygulaması", survey.OTHER_FIELD)
    form = rooms.asking.forms.preview_paper(round_id, copies=_STACK)
    rooms.asking.forms.keep_paper(form, actor=rooms.actor)
    for entry, typed in ((EntryPass.FIRST, _TYPED), (EntryPass.SECOND, _TYPED_TWICE)):
        for copy in range(1, typed + 1):
            answers = dict(survey.opinion(rooms, round_id, copy))
            if entry is EntryPass.SECOND and copy == 1:
                answers |= answering.slip(answers)
            rooms.asking.entries.enter(form.drawn.code, copy, answers, entry=entry, actor=rooms.actor)
    members = rooms.database.ask(queries.members, round_id)
    for member in members[:4]:
        rooms.asking.answers.mark_answered(round_id, member.id, has_answered=True, actor=rooms.actor)
    return round_id
