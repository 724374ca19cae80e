"""What stands where the lists have nothing: what to do next, with the way to it."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import QCoreApplication

from smm_desktop.placements.ui.matching_panel.facts import Scene
from smm_desktop.placements.ui.wording.requests import RequestCounts
from smm_desktop.widgets.empty_state import EmptyState

translate = QCoreApplication.translate
OFFERS, REQUESTS = "offers", "requests"


def empty_pairs(
    scene: Scene, is_found: bool, match: Callable[[], object], go_to: Callable[[str], object]
) -> EmptyState:
    """`is_found`: a match there is, and it places nobody or nobody whom the search fits."""
    if is_found:
        return EmptyState(
            translate("placements", "No pair to show"),
            translate(
                "placements", "The search fits none, or the match places nobody: see “Without a place”."
            ),
            icon="search",
            name="match_no_pair",
        )
    if not scene.requests:
        return EmptyState(
            translate("placements", "Nobody waits for a place"),
            translate("placements", "A match needs requests: say who asks for on-the-job training."),
            icon="users",
            action=translate("placements", "Go to the requests"),
            on_action=lambda: go_to(REQUESTS),
            name="match_no_requests",
        )
    if not scene.seats:
        return EmptyState(
            translate("placements", "No offer has a free place"),
            translate(
                "placements", "A match needs offers of companies that have not begun and are not full."
            ),
            icon="factory",
            action=translate("placements", "Go to the offers"),
            on_action=lambda: go_to(OFFERS),
            name="match_no_offers",
        )
    return _ready(scene, match)


def _ready(scene: Scene, match: Callable[[], object]) -> EmptyState:
    people, free = len(scene.requests), scene.seats
    counts = RequestCounts()
    return EmptyState(
        f"{counts.waiting(people)}, {counts.free_places(free)}",
        translate(
            "placements",
            "Say at the left what counts. The match with the highest total value is found and proven, and every pair "
            "explains itself. Nothing is written before you apply it.",
        ),
        icon="sparkles",
        action=translate("placements", "Find the best match"),
        on_action=match,
        name="match_ready",
    )


def empty_without() -> EmptyState:
    return EmptyState(
        translate("placements", "Nobody stays without"),
        translate("placements", "Here you see who gets no place, why, and what is nearest."),
        icon="circle-check",
        name="match_nobody_without",
    )


def empty_rulings() -> EmptyState:
    return EmptyState(
        translate("placements", "No pins and no bans"),
        translate(
            "placements", "Choose a pair and pin or forbid it; what you decide stands here until you lift it."
        ),
        icon="lock-open",
        name="match_no_rulings",
    )
