"""Papers of placements by the service: what is drawn, what is kept, and a batch that is whole or not there."""

from __future__ import annotations

from pathlib import Path

import pytest

from smm_desktop.core.clock import FixedClock
from smm_desktop.core.database.database import Database
from smm_desktop.core.progress import Cancelled, Progress
from smm_desktop.core.refusals import Refusal
from smm_desktop.core.terms import CoreReason
from smm_desktop.paper.preview import page_count
from smm_desktop.placements import queries
from smm_desktop.placements.service import PaperService
from smm_desktop.placements.terms import PaperKind, PaperWish, PlacementReason
from tests.placements.placing import Placing, refused
from tests.trainings.builders import ACTOR

EVERY = frozenset(PaperKind)
FORMS = frozenset({PaperKind.DAILY_LOG, PaperKind.MENTOR_EVALUATION, PaperKind.TEACHER_EVALUATION})
LOG = frozenset({PaperKind.DAILY_LOG})


@pytest.fixture
def placing(database: Database, clock: FixedClock) -> Placing:
    return Placing(database, clock)


@pytest.fixture
def papers(database: Database, clock: FixedClock) -> PaperService:
    return PaperService(database, clock)


@pytest.fixture
def folder(tmp_path: Path) -> Path:
    made = tmp_path / "papers"
    made.mkdir()
    return made


def stopping_after(steps: int) -> Progress:
    told: list[int] = []
    return Progress(lambda done, _total: told.append(done), lambda: len(told) >= steps)


def test_a_letter_names_all_teachers_of_a_company(placing: Placing, papers: PaperService) -> None:
    offer = placing.offer(capacity=3)
    ids = tuple(placing.placement(offer) for _ in range(3))
    (letter,) = papers.papers(PaperWish(ids, frozenset({PaperKind.COMPANY_LETTER})))
    assert set(letter.placement_ids) == set(ids)


def test_every_school_gets_a_letter_of_its_own(placing: Placing, papers: PaperService) -> None:
    offer = placing.offer(capacity=3)
    people = [placing.teacher(school=school) for school in ("Örnek MTAL", "ÖRNEK MTAL", "Deneme MTAL")]
    ids = tuple(placing.placement(offer, one) for one in people)
    letters = papers.papers(PaperWish(ids, frozenset({PaperKind.SCHOOL_LETTER})))
    assert [len(letter.placement_ids) for letter in letters] == [1, 2]


def test_looking_at_papers_keeps_nothing(placing: Placing, papers: PaperService) -> None:
    own = placing.placement()
    papers.papers(PaperWish((own,), EVERY))
    assert placing.database.ask(queries.papers_of, own) == ()


def test_only_what_carries_a_code_is_kept(placing: Placing, papers: PaperService) -> None:
    own = placing.placement()
    assert papers.keep(papers.papers(PaperWish((own,), EVERY)), actor=ACTOR) == 3
    assert {row.kind for row in placing.database.ask(queries.papers_of, own)} == FORMS


def test_a_kept_sheet_is_found_by_its_code(placing: Placing, papers: PaperService) -> None:
    own = placing.placement()
    drawn = papers.papers(PaperWish((own,), LOG))
    papers.keep(drawn, actor=ACTOR)
    row = placing.database.ask(queries.paper_by_code, drawn[0].code)
    assert row is not None
    assert (row.placement_id, row.geometry, row.page_count) == (own, drawn[0].geometry, 1)


def test_a_print_job_has_the_pages_of_all(placing: Placing, papers: PaperService) -> None:
    drawn = papers.papers(PaperWish((placing.placement(),), EVERY))
    assert page_count(papers.print_job(drawn)) == sum(paper.page_count for paper in drawn)


def test_a_batch_writes_every_paper_and_a_calendar(
    placing: Placing, papers: PaperService, folder: Path
) -> None:
    offer = placing.offer(capacity=2)
    ids = (placing.placement(offer), placing.placement(offer))
    written = papers.to_folder(PaperWish(ids, FORMS, with_calendar=True), folder, actor=ACTOR)
    assert sorted(folder.iterdir()) == sorted(written.paths)
    assert [path.suffix for path in sorted(written.paths)].count(".ics") == 2
    assert len(written.paths) == 2 * len(FORMS) + 2


def test_a_batch_remembers_its_sheets(placing: Placing, papers: PaperService, folder: Path) -> None:
    own = placing.placement()
    papers.to_folder(PaperWish((own,), EVERY), folder, actor=ACTOR)
    assert len(placing.database.ask(queries.papers_of, own)) == len(FORMS)


def test_a_cancelled_batch_leaves_nothing(placing: Placing, papers: PaperService, folder: Path) -> None:
    own = placing.placement()
    with pytest.raises(Cancelled):
        papers.to_folder(PaperWish((own,), EVERY), folder, actor=ACTOR, progress=stopping_after(3))
    assert list(folder.iterdir()) == []
    assert placing.database.ask(queries.papers_of, own) == ()


def test_a_batch_that_fails_at_its_end_puts_the_old_files_back(
    placing: Placing, papers: PaperService, folder: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    wish = PaperWish((placing.placement(),), LOG)
    (path,) = papers.to_folder(wish, folder, actor=ACTOR).paths
    before = path.read_bytes()
    monkeypatch.setattr(PaperService, "keep", lambda *_args, **_named: 1 // 0)
    with pytest.raises(ZeroDivisionError):
        papers.to_folder(wish, folder, actor=ACTOR)
    assert [one.read_bytes() for one in folder.iterdir()] == [before]


def test_names_that_would_hurt_a_file_system_are_made_safe(
    placing: Placing, papers: PaperService, folder: Path
) -> None:
    company = placing.company("A/B: Makine \\ Kalıp? <Ltd>." + "ç" * 200)
    wish = PaperWish((placing.placement(placing.offer(company)),), frozenset({PaperKind.COMPANY_LETTER}))
    (path,) = papers.to_folder(wish, folder, actor=ACTOR).paths
    assert path.parent == folder
    assert len(path.name.encode()) < 256
    assert not set(path.name) & set('<>:"/\\|?*')


def test_papers_of_the_same_name_get_numbers(placing: Placing, papers: PaperService, folder: Path) -> None:
    companies = [placing.company("Örnek A.Ş.", province_code=code) for code in (6, 34)]
    ids = tuple(placing.placement(placing.offer(company)) for company in companies)
    papers.to_folder(PaperWish(ids, frozenset({PaperKind.COMPANY_LETTER})), folder, actor=ACTOR)
    assert len(list(folder.iterdir())) == 2


def test_a_folder_that_is_not_there_is_refused(placing: Placing, papers: PaperService, folder: Path) -> None:
    with pytest.raises(Refusal) as found:
        papers.to_folder(PaperWish((placing.placement(),), LOG), folder / "yok", actor=ACTOR)
    assert found.value.term is CoreReason.FOLDER_NOT_WRITABLE


def test_nothing_chosen_is_refused(placing: Placing, papers: PaperService) -> None:
    with refused(PlacementReason.PAPER_KINDS_MISSING):
        papers.papers(PaperWish((placing.placement(),), frozenset()))
    with refused(PlacementReason.PAPER_PLACEMENTS_MISSING):
        papers.papers(PaperWish((), LOG))


def test_a_cancelled_placement_has_no_papers(placing: Placing, papers: PaperService) -> None:
    own = placing.placement()
    placing.placements.cancel(own, "Vazgeçildi", actor=ACTOR)
    with refused(PlacementReason.PLACEMENT_WRONG_STATE, code=placing.row(own).code):
        papers.papers(PaperWish((own,), LOG))
