"""The page of needs as a whole: its sections, and its size on a small screen."""

from smm_desktop.needs.ui.page import NeedsPage
from tests.needs.builders import Asking
from tests.needs.ui.conftest import Opened

BESIDE_THE_RAIL = 1366 - 214


def test_it_fits_a_small_screen(asking: Asking, open_page: Opened) -> None:
    asking.opened()
    assert open_page().page.minimumSizeHint().width() <= BESIDE_THE_RAIL


def test_the_switch_leads_to_the_sections(open_page: Opened) -> None:
    window = open_page()
    window.page.switch.choose("frames")
    assert window.page.view is window.page.frames


def test_a_round_opens_from_another_section(asking: Asking, open_page: Opened) -> None:
    round_id = asking.opened()
    window = open_page()
    window.go("frames")
    window.page.round.show_round(round_id)
    window.page.show_view(window.page.round)
    assert window.page.view is window.page.round
    assert window.page.switch.current == "rounds"


def test_the_switch_is_hidden_where_there_is_a_way_back(asking: Asking, open_page: Opened) -> None:
    window = open_page()
    window.page.show_view(window.page.frame_import)
    assert window.page.switch.isHidden()
    assert isinstance(window.page, NeedsPage)
