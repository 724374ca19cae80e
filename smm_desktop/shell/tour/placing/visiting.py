"""The tour's protocols and visits: what was signed, what ends soon or is over, and who is to be asked again."""

from __future__ import annotations

from collections.abc import Mapping
from datetime import date, timedelta
from uuid import UUID

from smm_desktop.placements.terms import ProtocolDraft, VisitDraft, VisitKind
from smm_desktop.shell.rooms import Rooms

_ENDS_SOON, _IS_OVER, _HAS_NONE = "demiryolu", "pano", "sinyal"
_SCOPE = "Alan öğretmenlerinin işbaşı eğitimi, öğrencilerin işletmede beceri eğitimi ve ortak eğitim ortamı"


def sign_protocols(rooms: Rooms, companies: Mapping[str, UUID], today: date) -> None:
    """For two years from last spring on; one ends soon, one is over, with one none is signed yet."""
    begun = today - timedelta(days=240)
    ends = {_ENDS_SOON: today + timedelta(days=20), _IS_OVER: today - timedelta(days=90)}
    for number, (key, company_id) in enumerate(companies.items(), 1):
        if key == _HAS_NONE:
            continue
        draft = ProtocolDraft(
            begun,
            ends.get(key, begun + timedelta(days=729)),
            number=f"{begun.year}/{number:03d}",
            scope=_SCOPE,
            signed_on=begun - timedelta(days=9),
        )
        rooms.placing.protocols.add_protocol(company_id, draft, actor=rooms.actor)


def visit(rooms: Rooms, companies: Mapping[str, UUID]) -> None:
    """Somebody is to be asked again soon."""
    day = rooms.clock.today()
    for number, key in enumerate(("sinyal", "yazilim", "ray", "sarj")):
        draft = VisitDraft(
            day - timedelta(days=4 + 11 * number),
            VisitKind.VISIT if number % 2 == 0 else VisitKind.CALL,
            visitor=rooms.actor,
            met="İşletme yetkilisi",
            note="Yeni dönemin kontenjanları ve iş güvenliği koşulları görüşüldü.",
            follow_up_on=day + timedelta(days=25) if key == _HAS_NONE else None,
        )
        rooms.placing.visits.record_visit(companies[key], draft, actor=rooms.actor)
