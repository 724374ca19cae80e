"""When two spellings name one technology, and what is taken in of a technology."""

from __future__ import annotations

from dataclasses import replace
from typing import Final

from smm_desktop.core import turkish
from smm_desktop.core.contact import tidy
from smm_desktop.core.refusals import Refusal
from smm_desktop.placements.rules.companies import refuse_long
from smm_desktop.placements.terms import PlacementReason, TechnologyDraft

_LENGTHS: Final = {"name": 120, "name_en": 120}
_TELLING_SIGNS: Final = (("#", " sharp "), ("+", " plus "), ("&", " ve "))


def technology_key(name: str) -> str:
    """Return a name as it is compared: 'CAD/CAM', 'Cad Cam' and 'CADCAM' are one, 'C', 'C++' and 'C#' three."""
    spelt = name
    for sign, word in _TELLING_SIGNS:
        spelt = spelt.replace(sign, word)
    return turkish.fold(spelt).replace(" ", "")


def normal_technology(draft: TechnologyDraft) -> TechnologyDraft:
    refuse_long(draft, _LENGTHS)
    name = tidy(draft.name)
    if not technology_key(name):
        raise Refusal(PlacementReason.TECHNOLOGY_NAME_MISSING, field="name")
    return replace(draft, name=name, name_en=tidy(draft.name_en))
