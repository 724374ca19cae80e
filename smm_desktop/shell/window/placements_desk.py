"""What the page of placements works with, gathered from the rooms."""

from __future__ import annotations

from functools import partial

from smm_desktop.placements.ui.section_panel import Desk
from smm_desktop.shell.rooms import Rooms
from smm_desktop.shell.window.placement_certificates import standing_certificate
from smm_desktop.shell.wording import word_refusal
from smm_desktop.trainings import queries as trainings
from smm_desktop.widgets.jobs import JobRunner


def placements_desk(rooms: Rooms, jobs: JobRunner) -> Desk:
    placing = rooms.placing
    return Desk(
        database=rooms.database,
        companies=placing.companies,
        company_import=placing.company_import,
        contacts=placing.contacts,
        protocols=placing.protocols,
        visits=placing.visits,
        technologies=placing.technologies,
        offers=placing.offers,
        requests=placing.requests,
        matching=placing.matching,
        placements=placing.placements,
        log=placing.log,
        evaluations=placing.evaluations,
        papers=placing.papers,
        clock=rooms.clock,
        jobs=jobs,
        actor=lambda: rooms.actor,
        word_other=word_refusal,
        catalogue=lambda: [(one.code, one.title) for one in rooms.database.ask(trainings.catalogue)],
        certificate=partial(standing_certificate, rooms.database),
    )
