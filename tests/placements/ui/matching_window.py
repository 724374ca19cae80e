"""The section of matching with its register, found and pressed as by hand."""

from __future__ import annotations

from uuid import UUID

from smm_desktop.placements.ui.matching_panel import MatchingPanel
from smm_desktop.placements.ui.matching_panel.lists import Kind
from tests.placements.placing import Placing
from tests.placements.ui.conftest import Opened
from tests.placements.ui.driving import Window
from tests.placements.ui.matching_register import MatchingRegister


def shown(open_page: Opened) -> tuple[Window, MatchingPanel]:
    window = open_page()
    window.page.show_section("matching")
    window.settle()
    return window, window.page.matching


def matched(placing: Placing, open_page: Opened) -> tuple[Window, MatchingPanel]:
    """With the best match of twenty who ask and eight offers."""
    MatchingRegister(placing)
    window, panel = shown(open_page)
    find(window)
    return window, panel


def find(window: Window) -> None:
    window.press("match_find")
    window.qtbot.wait(150)  # the explanation waits until the keys rest
    window.settle()


def rows(panel: MatchingPanel, kind: Kind) -> int:
    return panel.view.lists.tables[kind].row_count


def pin_without(window: Window, panel: MatchingPanel) -> None:
    """Somebody without a place to the best one that is taken."""
    lists = panel.view.lists
    lists.show_kind(Kind.WITHOUT)
    lists.tables[Kind.WITHOUT].select(with_wishes(panel))
    window.press("match_pin_without")
    window.answer("ruling_dialog")


def with_wishes(panel: MatchingPanel) -> UUID:
    assert panel.matched is not None
    return next(one.id for one in panel.matched.without if one.left.wishes)


def apply(window: Window) -> None:
    window.press("match_apply")
    window.answer("apply_question")
