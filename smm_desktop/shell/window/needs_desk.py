"""What the page of needs works with, gathered from the rooms."""

from __future__ import annotations

from smm_desktop.core.database.keyring import Keyring
from smm_desktop.core.refusals import Refusal
from smm_desktop.core.terms import CoreReason
from smm_desktop.needs.ui.section_panel import Desk
from smm_desktop.shell.rooms import Rooms
from smm_desktop.shell.wording import word_refusal
from smm_desktop.widgets.jobs import JobRunner


def needs_desk(rooms: Rooms, jobs: JobRunner) -> Desk:
    asking = rooms.asking
    return Desk(
        database=rooms.database,
        frames=asking.frames,
        frame_import=asking.frame_import,
        instruments=asking.instruments,
        rounds=asking.rounds,
        answers=asking.answers,
        forms=asking.forms,
        answer_import=asking.answer_import,
        entries=asking.entries,
        needs=asking.needs,
        reports=asking.reports,
        clock=rooms.clock,
        jobs=jobs,
        actor=lambda: rooms.actor,
        is_password=lambda text: _is_password(rooms, text),
        word_other=word_refusal,
    )


def _is_password(rooms: Rooms, text: str) -> bool:
    """Whether the signed-in user's password was typed; records without one of their own ask for none."""
    folder = rooms.database.folder
    if folder is None:
        return True
    try:
        Keyring.unlock(folder, rooms.actor, text)
    except Refusal as refusal:
        if refusal.term is CoreReason.WRONG_PASSWORD:
            return False
        raise
    return True
