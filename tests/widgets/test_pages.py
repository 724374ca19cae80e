"""Pages, wizard, navigation and layouts."""

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QLayout, QLineEdit, QWidget
from pytestqt.qtbot import QtBot

from smm_desktop.widgets.banner import Banner
from smm_desktop.widgets.buttons import Button, primary
from smm_desktop.widgets.detail_panel import DetailPanel, Fact, Stat, TimelineItem
from smm_desktop.widgets.labels import ElidedLabel, Label
from smm_desktop.widgets.layouts import Flow, ScrollColumn, SideBySide, column
from smm_desktop.widgets.nav_rail import NavButton, NavItem, NavRail
from smm_desktop.widgets.page import Page
from smm_desktop.widgets.wizard import StepWizard, WizardStep
from tests.widgets.typing import press


class CountingPage(Page):
    def __init__(self) -> None:
        super().__init__()
        self.refreshed = 0
        self.place = column()
        self.body.addLayout(self.place)

    def refresh(self) -> None:
        self.refreshed += 1

    def panel_places(self) -> dict[str, QLayout]:
        return {"history": self.place}


class Stubborn(WizardStep):
    def check(self) -> bool:
        return False


@pytest.fixture
def page(qtbot: QtBot) -> CountingPage:
    result = CountingPage()
    qtbot.addWidget(result)
    return result


@pytest.fixture
def wizard(qtbot: QtBot) -> StepWizard:
    result = StepWizard(name="setup")
    qtbot.addWidget(result)
    return result


def test_a_page_loads_when_it_is_first_shown(page: CountingPage) -> None:
    before = page.refreshed
    page.show()
    assert (before, page.refreshed) == (0, 1)


def test_a_stale_page_loads_at_once_when_it_is_seen(page: CountingPage) -> None:
    page.show()
    page.mark_stale()
    assert page.refreshed == 2


def test_a_stale_hidden_page_loads_when_it_is_shown_again(page: CountingPage) -> None:
    page.show()
    page.hide()
    page.mark_stale()
    page.mark_stale()
    hidden = page.refreshed
    page.show()
    assert (hidden, page.refreshed) == (1, 2)


def test_showing_a_fresh_page_again_loads_nothing(page: CountingPage) -> None:
    page.show()
    page.hide()
    page.show()
    assert page.refreshed == 1


def test_a_higher_rooms_panel_hangs_at_its_place(page: CountingPage) -> None:
    panel = QWidget()
    page.add_panel(panel, "history")
    assert page.place.indexOf(panel) == 0


def test_an_unknown_place_is_a_bug(page: CountingPage) -> None:
    with pytest.raises(KeyError):
        page.add_panel(QWidget(), "nowhere")


def test_unused_rows_take_no_room(page: CountingPage) -> None:
    page.show()
    assert not page._toolbar_box.isVisible()


def test_banners_can_be_closed(page: CountingPage) -> None:
    banner = page.show_banner("Yedek eski")
    page.show()
    banner.close_banner()
    assert not banner.isVisible()


def test_banners_are_cleared_together(page: CountingPage) -> None:
    page.show_banner("bir")
    page.show_banner("iki")
    page.clear_banners()
    assert page.findChildren(Banner) == []


def test_a_scrolling_page_keeps_its_body(qtbot: QtBot) -> None:
    page = Page()
    qtbot.addWidget(page)
    page.make_scrolling()
    label = Label("uzun")
    page.body.addWidget(label)
    page.show()
    assert label.isVisible()


def test_the_wizard_goes_on_and_back(wizard: StepWizard) -> None:
    first, second = wizard.add_step(WizardStep("Bir")), wizard.add_step(WizardStep("İki"))
    wizard.go_next()
    after = wizard.current
    wizard.go_back()
    assert (after, wizard.current) == (second, first)


def test_a_step_that_is_not_in_order_stays(wizard: StepWizard) -> None:
    step = wizard.add_step(Stubborn("Bir"))
    wizard.add_step(WizardStep("İki"))
    wizard.go_next()
    assert wizard.current is step


def test_a_skipped_step_is_passed_over(wizard: StepWizard) -> None:
    steps = [wizard.add_step(WizardStep(title)) for title in ("Bir", "İki", "Üç")]
    wizard.set_step_skipped(steps[1], True)
    wizard.go_next()
    assert wizard.current is steps[2]


def test_the_last_step_finishes(qtbot: QtBot, wizard: StepWizard) -> None:
    wizard.add_step(WizardStep("Bir"))
    with qtbot.waitSignal(wizard.finished):
        wizard.findChild(Button, "setup_next").click()


def test_a_busy_wizard_waits(wizard: StepWizard) -> None:
    first = wizard.add_step(WizardStep("Bir"))
    wizard.add_step(WizardStep("İki"))
    wizard.set_busy(True)
    wizard.go_next()
    assert wizard.current is first


def test_the_rail_tells_what_is_chosen(qtbot: QtBot) -> None:
    rail = NavRail()
    qtbot.addWidget(rail)
    rail.add_item(NavItem("home", "Panel", "house"))
    rail.add_item(NavItem("teachers", "Öğretmenler", "users"))
    with qtbot.waitSignal(rail.chosen) as told:
        rail.findChild(NavButton, "nav_teachers").click()
    assert (told.args, rail.current) == (["teachers"], "teachers")


def test_a_cleared_panel_says_what_to_do(qtbot: QtBot) -> None:
    panel = DetailPanel(name="detail")
    qtbot.addWidget(panel)
    panel.set_header("İrem Çelik")
    panel.clear()
    panel.show()
    assert not panel.findChild(Label, "detail_title").isVisible()


def test_a_long_panel_is_read_by_keys_from_the_list(qtbot: QtBot) -> None:
    panel, beside = DetailPanel(name="detail"), QLineEdit()
    window = QWidget()
    window.setLayout(column(beside, panel))
    qtbot.addWidget(window)
    panel.set_header("İrem Çelik")
    panel.set_facts([Fact("mail", f"{at}@ornek.k12.tr") for at in range(80)])
    window.resize(300, 300)
    with qtbot.waitExposed(window):
        window.show()
    window.activateWindow()
    beside.setFocus()
    qtbot.keyClick(beside, Qt.Key.Key_PageDown, Qt.KeyboardModifier.AltModifier)
    bar = panel.findChild(ScrollColumn, "detail_scroll").verticalScrollBar()
    assert bar.value() > 0


def test_a_panel_shows_the_new_subject_only(qtbot: QtBot) -> None:
    panel = DetailPanel(name="detail")
    qtbot.addWidget(panel)
    for name in ("İrem", "Ali"):
        panel.set_header(name)
        panel.set_stats([Stat("120", "Saat")])
        panel.set_facts([Fact("mail", f"{name}@ornek.k12.tr")])
        panel.set_timeline("Eğitimler", [TimelineItem(name)])
    shown = [label.text() for label in panel.findChildren(ElidedLabel) if "@" in label.text()]
    assert shown == ["Ali@ornek.k12.tr"]


def test_the_side_panel_gives_way_in_a_narrow_window(qtbot: QtBot) -> None:
    side = QWidget()
    both = SideBySide(QWidget(), side)
    qtbot.addWidget(both)
    both.resize(1100, 400)
    both.show()
    wide = side.isVisible()
    both.resize(700, 400)
    assert (wide, side.isVisible()) == (True, False)


def test_flowing_items_break_into_lines(qtbot: QtBot) -> None:
    box = QWidget()
    qtbot.addWidget(box)
    flow = Flow(box)
    for _ in range(4):
        item = QWidget()
        item.setFixedSize(100, 20)
        flow.addWidget(item)
    assert (flow.heightForWidth(500), flow.heightForWidth(210)) == (20, 48)


def test_a_cut_label_shows_all_of_it_as_tip(qtbot: QtBot) -> None:
    label = ElidedLabel("Gölbaşı Mesleki ve Teknik Anadolu Lisesi")
    qtbot.addWidget(label)
    label.resize(80, 20)
    label.show()
    assert label.toolTip() == label.text()


def test_a_pages_action_is_found_and_pressed(page: CountingPage) -> None:
    pressed: list[bool] = []
    page.add_action(primary("Ekle", name="add", on_click=lambda: pressed.append(True)))
    page.show()
    press(page.findChild(Button, "add"), "Space")
    assert pressed == [True]
