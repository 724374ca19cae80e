"""Background work: answers in the window's thread, one writer at a time, nothing swallowed."""

import sys
from collections.abc import Iterator
from enum import StrEnum
from threading import Event, get_ident

import pytest
from PySide6.QtCore import QObject
from pytestqt.qtbot import QtBot

from smm_desktop.core.progress import Progress
from smm_desktop.core.refusals import Refusal
from smm_desktop.widgets.job_bar import JobBar
from smm_desktop.widgets.jobs import Job, JobRunner, JobState
from smm_desktop.widgets.labels import Label
from smm_desktop.widgets.loading import LatestLoader


class Reason(StrEnum):
    NO = "no"


@pytest.fixture
def runner(qtbot: QtBot) -> Iterator[JobRunner]:
    result = JobRunner()
    yield result
    assert result.shutdown()


@pytest.fixture
def crashes(monkeypatch: pytest.MonkeyPatch) -> list[BaseException]:
    found: list[BaseException] = []
    monkeypatch.setattr(sys, "excepthook", lambda _kind, error, _trace: found.append(error))
    return found


def finish(qtbot: QtBot, job: Job) -> None:
    if job.is_open:
        with qtbot.waitSignal(job.ended):
            pass


def refuse(_progress: Progress) -> None:
    raise Refusal(Reason.NO)


def break_down(_progress: Progress) -> None:
    raise ZeroDivisionError


def test_the_answer_arrives_in_the_windows_thread(qtbot: QtBot, runner: JobRunner) -> None:
    threads: list[int] = []
    finish(
        qtbot,
        runner.run(lambda _progress: get_ident(), on_done=lambda one: threads.extend([one, get_ident()])),
    )
    assert threads[0] != threads[1] == get_ident()


def test_a_refusal_is_handed_over(qtbot: QtBot, runner: JobRunner) -> None:
    refusals: list[Refusal] = []
    job = runner.run(refuse, on_refused=refusals.append)
    finish(qtbot, job)
    assert (refusals[0].term, job.state) == (Reason.NO, JobState.REFUSED)


def test_a_bug_reaches_the_crash_window(
    qtbot: QtBot, runner: JobRunner, crashes: list[BaseException]
) -> None:
    finish(qtbot, runner.run(break_down))
    assert [type(error) for error in crashes] == [ZeroDivisionError]


def test_a_refusal_nobody_words_reaches_the_crash_window(
    qtbot: QtBot, runner: JobRunner, crashes: list[BaseException]
) -> None:
    finish(qtbot, runner.run(refuse))
    assert [type(error) for error in crashes] == [Refusal]


def test_a_cancelled_job_stops_at_its_next_step(qtbot: QtBot, runner: JobRunner) -> None:
    started, steps = Event(), []

    def work(progress: Progress) -> None:
        started.set()
        for number in range(1_000_000):
            progress.step(number, 1_000_000)
            steps.append(number)

    job = runner.run(work, on_done=lambda _result: steps.append(-1))
    started.wait(5)
    job.cancel()
    finish(qtbot, job)
    assert (job.state, steps[-1:] == [-1]) == (JobState.CANCELLED, False)


def test_a_job_cancelled_while_it_waits_never_starts(qtbot: QtBot, runner: JobRunner) -> None:
    gate, ran = Event(), []
    first = runner.run(lambda _progress: gate.wait(5), writes=True)
    second = runner.run(lambda _progress: ran.append(True), writes=True)
    second.cancel()
    gate.set()
    finish(qtbot, first)
    finish(qtbot, second)
    assert (second.state, ran) == (JobState.CANCELLED, [])


def test_writers_run_one_after_the_other_in_one_thread(qtbot: QtBot, runner: JobRunner) -> None:
    order: list[tuple[int, int]] = []
    jobs = [
        runner.run(lambda _p, n=number: order.append((n, get_ident())), writes=True) for number in range(5)
    ]
    for job in jobs:
        finish(qtbot, job)
    assert ([number for number, _ in order], len({thread for _, thread in order})) == ([0, 1, 2, 3, 4], 1)


def test_readers_do_not_wait_for_a_writer(qtbot: QtBot, runner: JobRunner) -> None:
    gate = Event()
    writer = runner.run(lambda _progress: gate.wait(5), writes=True)
    reader = runner.run(lambda _progress: gate.set())
    finish(qtbot, reader)
    finish(qtbot, writer)
    assert writer.state is JobState.DONE


def test_nothing_is_told_once_the_owner_is_gone(qtbot: QtBot, runner: JobRunner) -> None:
    gate, told = Event(), []
    owner = QObject()
    job = runner.run(lambda _progress: gate.wait(5), on_done=told.append, owner=owner)
    owner.deleteLater()
    with qtbot.waitSignal(owner.destroyed):
        pass
    gate.set()
    finish(qtbot, job)
    assert told == []


def test_nothing_is_told_once_the_runner_is_shut_down(qtbot: QtBot, runner: JobRunner) -> None:
    told, done = [], Event()
    job = runner.run(
        lambda _progress: done.set(), on_done=told.append, on_cancelled=lambda: told.append(None)
    )
    done.wait(5)
    runner.shutdown()
    finish(qtbot, job)
    assert (told, runner.jobs) == ([], ())


def test_nothing_starts_once_the_runner_is_shut_down(qtbot: QtBot, runner: JobRunner) -> None:
    ran: list[str] = []
    runner.shutdown()
    job = runner.run(lambda _progress: ran.append("work"), on_cancelled=lambda: ran.append("told"))
    assert (job.state, runner.jobs, runner.shutdown(), ran) == (JobState.CANCELLED, (), True, [])


def test_a_loader_that_is_gone_does_not_begin_to_read(qtbot: QtBot, runner: JobRunner) -> None:
    gate, read, owner = Event(), [], QObject()
    for _ in range(2):
        runner.run(lambda _progress: gate.wait(5))
    LatestLoader(runner, owner).load(lambda: read.append(True), lambda _answer: None)
    owner.deleteLater()
    with qtbot.waitSignal(owner.destroyed):
        pass
    gate.set()
    qtbot.waitUntil(lambda: not runner.jobs)
    assert read == []


def test_a_loader_rests_once_the_runner_is_shut_down(qtbot: QtBot, runner: JobRunner) -> None:
    owner = QObject()
    loader = LatestLoader(runner, owner)
    runner.shutdown()
    loader.load(lambda: None, lambda _answer: None)
    assert not loader.busy


def test_progress_is_throttled_and_ends_complete(qtbot: QtBot, runner: JobRunner) -> None:
    seen: list[tuple[int, int]] = []

    def work(progress: Progress) -> None:
        for number in range(1, 10_001):
            progress.step(number, 10_000)

    job = runner.run(work)
    job.progressed.connect(lambda done, total: seen.append((done, total)))
    finish(qtbot, job)
    assert seen[-1] == (10_000, 10_000)
    assert len(seen) < 1000


def test_only_shown_jobs_make_it_busy(qtbot: QtBot, runner: JobRunner) -> None:
    gate = Event()
    quiet = runner.run(lambda _progress: gate.wait(5), quiet=True)
    busy_when_quiet = runner.busy
    shown = runner.run(lambda _progress: gate.wait(5))
    busy_when_shown = runner.busy
    gate.set()
    finish(qtbot, quiet)
    finish(qtbot, shown)
    assert (busy_when_quiet, busy_when_shown, runner.busy) == (False, True, False)


def test_only_the_newest_answer_is_shown(qtbot: QtBot, runner: JobRunner) -> None:
    gate, answers = Event(), []
    owner = QObject()
    loader = LatestLoader(runner, owner)
    loader.load(lambda: gate.wait(5), lambda _answer: answers.append("old"))
    loader.load(lambda: "new", answers.append)
    gate.set()
    qtbot.waitUntil(lambda: not runner.jobs)
    assert answers == ["new"]


def test_a_loader_hands_refusals_over(qtbot: QtBot, runner: JobRunner) -> None:
    owner, refused = QObject(), []

    def work() -> None:
        raise Refusal(Reason.NO)

    LatestLoader(runner, owner).load(work, lambda _answer: None, refused=refused.append)
    qtbot.waitUntil(lambda: not runner.jobs)
    assert refused[0].term is Reason.NO


def test_the_bar_shows_the_job_and_then_its_account(qtbot: QtBot, runner: JobRunner) -> None:
    bar = JobBar(runner)
    qtbot.addWidget(bar)
    job = runner.run(lambda _progress: None, title="İçe aktarma")
    shown = bar.isHidden()
    job.set_account("120 kişi eklendi")
    finish(qtbot, job)
    assert (shown, bar.findChild(Label, "job_bar_title").text()) == (False, "120 kişi eklendi")


def test_the_bars_button_cancels(qtbot: QtBot, runner: JobRunner) -> None:
    bar, gate = JobBar(runner), Event()
    qtbot.addWidget(bar)
    job = runner.run(lambda _progress: gate.wait(5), title="Belgeler")
    bar.findChild(QObject, "job_bar_cancel").click()
    cancelling = job.is_cancelling
    gate.set()
    finish(qtbot, job)
    assert cancelling
