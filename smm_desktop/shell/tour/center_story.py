"""The story of the tour's center: from a messy list to certificates, of trainings and of on-the-job training."""

from __future__ import annotations

import json
from collections.abc import Callable, Sequence
from contextlib import AbstractContextManager
from dataclasses import asdict, dataclass
from datetime import date, timedelta
from pathlib import Path
from uuid import UUID

from smm_desktop.core.clock import Clock, FixedClock
from smm_desktop.core.files import write_safely
from smm_desktop.core.progress import Progress
from smm_desktop.shell.rooms import Rooms
from smm_desktop.shell.tour import proving, story
from smm_desktop.shell.tour.asking import loop
from smm_desktop.shell.tour.expectations import Expectations, Expected
from smm_desktop.shell.tour.places import Places
from smm_desktop.shell.tour.placing import around, certifying, week
from smm_desktop.shell.tour.steps import Step
from smm_desktop.shell.tour.year import Year, fill_year
from smm_desktop.teachers.service import ImportOutcome

CENTER_NUMBER = 2
_PROMISED = 20
_BAD_ROWS = 2
_ON_CARD = 15  # whose card the tour leaves: trained, and placed in any case

Showing = Callable[[Step], AbstractContextManager[Progress]]


@dataclass(frozen=True, slots=True)
class Scenes:
    """What the pictures show of the tour."""

    teacher_id: UUID
    teaching: story.Teaching
    year: Year
    loop: loop.Loop
    placed: week.Placed
    around: around.Around
    certificate_id: UUID
    placement_certificate_id: UUID
    shared_id: UUID
    leaver_id: UUID
    certificate: Path
    teacher_list: Path
    center: int = CENTER_NUMBER
    directorate: Rooms | None = None
    packages: Sequence[Path] = ()


@dataclass(frozen=True, slots=True)
class Stage:
    """Where the story is played: the center with its clock, today, the folder, and what is told of it."""

    rooms: Rooms
    clock: FixedClock
    now: Clock
    places: Places
    told: Expectations
    showing: Showing

    def go_to(self, day: date) -> None:
        self.clock.advance(days=(day - self.clock.today()).days)


@dataclass(frozen=True, slots=True)
class Begun:
    """What stands before anybody is taught: the people, the training planned, the week at the companies agreed."""

    people: tuple[UUID, ...]
    asked: loop.Asked
    teaching: story.Teaching
    placed: week.Placed


def play_story(stage: Stage) -> tuple[int, Scenes]:
    """Return how many certificates were issued, and what there is to be seen."""
    begun = _plan(stage)
    stage.go_to(begun.placed.first_day)
    week.begin(stage.rooms, begun.placed)
    stage.go_to(stage.now.today())
    story.record_attendance(stage.rooms, begun.teaching)
    story.close(stage.rooms, begun.teaching)
    with stage.showing(Step.MEASURING) as progress:
        closed_loop = loop.measure_again(stage.rooms, begun.asked, stage.places, stage.told, progress)
    with stage.showing(Step.YEAR) as progress:
        year = fill_year(stage.rooms, begun.people, stage.now.today(), progress)
    with stage.showing(Step.AT_COMPANIES) as progress:
        week.end(stage.rooms, begun.placed, stage.places, stage.told, progress)
        next_ones = _next_ones(stage, begun)
    ids, placed_ids, first = _certify(stage, begun)
    scenes = Scenes(
        teacher_id=begun.people[4],
        teaching=begun.teaching,
        year=year,
        loop=closed_loop,
        placed=begun.placed,
        around=next_ones,
        certificate_id=ids[3],
        placement_certificate_id=placed_ids[0],
        shared_id=begun.people[0],
        leaver_id=begun.people[1],
        certificate=first,
        teacher_list=stage.places.teacher_list,
    )
    return len(ids) + len(placed_ids) + 1, scenes


def _next_ones(stage: Stage, begun: Begun) -> around.Around:
    need_id = begun.asked.other_needs[-1]
    return around.fill_around(stage.rooms, begun.placed.register, begun.people, need_id, stage.now.today())


def _plan(stage: Stage) -> Begun:
    """A few days before: import, ask, plan and print for the training; match and print for the companies."""
    rooms, places, told = stage.rooms, stage.places, stage.told
    outcome = _import_list(stage)
    with stage.showing(Step.ASKING) as progress:
        asked = loop.ask(rooms, places, told, progress)
    first = story.first_day(stage.now.today())
    teaching = story.plan_teaching(rooms, first)
    loop.cover(rooms, asked, teaching.activity_id, told)
    story.enrol(rooms, teaching, outcome.teacher_ids)
    with stage.showing(Step.SHEETS) as progress:
        story.print_sheets(rooms, teaching, places.sheets, progress)
    with stage.showing(Step.PLACING) as progress:
        begins, today = first + timedelta(days=7), stage.now.today()
        case = week.Case(outcome.teacher_ids, asked.other_needs[0], begins, today)
        placed = week.prepare(rooms, places, case, told, progress)
    return Begun(outcome.teacher_ids, asked, teaching, placed)


def _import_list(stage: Stage) -> ImportOutcome:
    plan, outcome = story.import_list(stage.rooms, stage.places.teacher_list, stage.clock)
    stage.told.expect(Expected.ROWS_REFUSED, holds=outcome.refused >= _BAD_ROWS)
    stage.told.expect(Expected.ALL_REGISTERED, holds=outcome.added == story.PEOPLE)
    write_json(stage.places.preview, [asdict(row) for row in plan.rows])
    return outcome


def _certify(stage: Stage, begun: Begun) -> tuple[list[UUID], tuple[UUID, ...], Path]:
    """Certificates of the training, then of the placements, and the file of the first."""
    rooms, places = stage.rooms, stage.places
    with stage.showing(Step.CERTIFICATES) as progress:
        ids = story.issue(rooms, begun.teaching, progress)
        placed_ids = certifying.certify(rooms, begun.placed.placement_ids, stage.told, progress)
    stage.told.expect(Expected.ENOUGH_CERTIFICATES, holds=len(ids) >= _PROMISED)
    every = [*ids, *placed_ids]
    with stage.showing(Step.FILES) as progress:
        paths = rooms.handing_out.to_folder(every, places.certificates, progress=progress).paths
    _hand_out(rooms, every, begun.people[_ON_CARD], places)
    _prove(stage, (ids[-1], paths[len(ids) - 1]), paths)
    return ids, placed_ids, paths[0]


def _hand_out(rooms: Rooms, ids: Sequence[UUID], teacher_id: UUID, places: Places) -> None:
    rooms.handing_out.to_zip(ids, places.archive)
    write_safely(places.print_job, rooms.handing_out.print_job(ids))
    card = rooms.cards.training_card(
        teacher_id,
        extra=rooms.handing_out.card_lines(teacher_id),
        placed=rooms.handing_out.placed_history(teacher_id),
    )
    write_safely(places.card, card)


def _prove(stage: Stage, revoked: tuple[UUID, Path], paths: Sequence[Path]) -> None:
    rooms, places, told = stage.rooms, stage.places, stage.told
    trust = proving.write_keys(rooms, places.keys)
    answers = proving.verify_all(paths, trust, told)
    answers |= proving.try_to_cheat(paths[0], places.trials, trust, told)
    answers |= proving.revoke_one(rooms, *revoked, places.reissued, told)
    proving.write_keys(rooms, places.keys)
    write_json(places.answers, {name: asdict(answer) for name, answer in answers.items()})


def write_json(path: Path, value: object) -> None:
    write_safely(path, json.dumps(value, ensure_ascii=False, indent=1, default=str).encode())
