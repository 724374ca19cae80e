"""What every page of the window is: a title, a line that says where you are, its actions, the content."""

from collections.abc import Callable

from PySide6.QtCore import Signal
from PySide6.QtGui import QShowEvent
from PySide6.QtWidgets import QHBoxLayout, QLayout, QVBoxLayout, QWidget

from smm_desktop.widgets.banner import Banner
from smm_desktop.widgets.bugs import reporting
from smm_desktop.widgets.buttons import Button
from smm_desktop.widgets.labels import ElidedLabel, Label, TextRole
from smm_desktop.widgets.layouts import EDGE, SPACE, ScrollColumn, column, empty_layout, row
from smm_desktop.widgets.progress import ProgressLine
from smm_desktop.widgets.toast import Toast, show_toast
from smm_desktop.widgets.tones import Tone

_AFTER_TOOLBAR = 3


class Page(QWidget):
    """Build in `__init__`, load in `refresh`: the window paints first."""

    subject_chosen = Signal(object)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._stale = True
        self._busy = False
        self._title = Label("", TextRole.TITLE, name="page_title")
        self._subtitle = ElidedLabel("", TextRole.SUBTITLE, name="page_subtitle")
        self._actions = row()
        self._line = ProgressLine(name="page_busy")
        self._banners = column()
        self.toolbar = row(gap=SPACE)
        self.body = column(gap=SPACE)
        self.footer = row(gap=SPACE)
        self._panels = column(gap=SPACE)
        self._toolbar_box = _box(self.toolbar)
        self._footer_box = _box(self.footer)
        self._lay_out()

    def _lay_out(self) -> None:
        titles = column(self._title, self._subtitle, gap=1)
        head = self._head = row(titles, self._actions, gap=SPACE)
        head.setStretch(0, 1)
        self._content = column(head, self._banners, self._toolbar_box, gap=14)
        self._content.addLayout(self.body, 1)
        self._content.addLayout(self._panels)
        self._content.addWidget(self._footer_box)
        self._content.setContentsMargins(EDGE, 16, EDGE, 16)
        self._line.setFixedHeight(3)
        keep = self._line.sizePolicy()
        keep.setRetainSizeWhenHidden(True)
        self._line.setSizePolicy(keep)
        self._line.hide()
        self.setLayout(column(self._line, self._content, gap=0))

    def make_scrolling(self) -> None:
        """For pages longer than the window: call it first."""
        scroll = ScrollColumn(name="page_scroll")
        scroll.keep_right_margin(EDGE)
        self._content.removeItem(self.body)
        self._content.removeItem(self._panels)
        inside = column(self.body, self._panels, gap=SPACE)
        scroll.body.addLayout(inside)
        self._content.insertWidget(_AFTER_TOOLBAR, scroll, 1)
        self._content.setContentsMargins(EDGE, 16, 0, 16)
        for layout in (self._head, self._banners, self.toolbar, self.footer):
            layout.setContentsMargins(0, 0, EDGE, 0)

    def set_title(self, text: str) -> None:
        self._title.setText(text)
        self.setAccessibleName(text)

    def set_subtitle(self, text: str) -> None:
        self._subtitle.setText(text)

    @property
    def title(self) -> str:
        return self._title.text()

    def add_action(self, button: Button) -> Button:
        """At the top right; the last one added stands at the edge and is normally the primary one."""
        self._actions.addWidget(button)
        return button

    def refresh(self) -> None:
        """Override: load what is shown. Called at the first show and after deeds."""

    def mark_stale(self) -> None:
        """After a deed: loads again at once where it is seen, else when it is shown next."""
        if self.isVisible():
            self._stale = False
            self.refresh()
        else:
            self._stale = True

    def showEvent(self, event: QShowEvent) -> None:
        self.show_used_rows()
        super().showEvent(event)
        if self._stale:
            self._stale = False
            self._refresh_safely()

    @reporting
    def _refresh_safely(self) -> None:
        self.refresh()

    @property
    def busy(self) -> bool:
        return self._busy

    def set_busy(self, busy: bool) -> None:
        """A thin moving line at the top; the page stays usable."""
        self._busy = busy
        self._line.set_endless(busy)
        self._line.setVisible(busy)

    def panel_places(self) -> dict[str, QLayout]:
        """Override to offer more places to panels of higher rooms."""
        return {}

    def add_panel(self, panel: QWidget, place: str = "") -> None:
        """A higher room hangs its panel here; an unknown place is a bug and raises."""
        places: dict[str, QLayout] = {"": self._panels, **self.panel_places()}
        places[place].addWidget(panel)

    def show_banner(
        self,
        text: str,
        tone: Tone = Tone.INFO,
        *,
        action: str = "",
        on_action: Callable[[], object] | None = None,
        closable: bool = True,
    ) -> Banner:
        banner = Banner(text, tone, action=action, on_action=on_action, closable=closable, name="page_banner")
        self._banners.addWidget(banner)
        banner.closed.connect(banner.deleteLater)
        return banner

    def clear_banners(self) -> None:
        empty_layout(self._banners)

    def show_toast(
        self,
        text: str,
        *,
        tone: Tone = Tone.GOOD,
        action: str = "",
        on_action: Callable[[], object] | None = None,
    ) -> Toast:
        return show_toast(self.window(), text, tone=tone, action=action, on_action=on_action)

    def show_used_rows(self) -> None:
        """A toolbar or a footer that shows nothing takes no room; call it after hiding what is in one."""
        self._toolbar_box.setVisible(_is_used(self.toolbar))
        self._footer_box.setVisible(_is_used(self.footer))


def _is_used(layout: QLayout) -> bool:
    items = filter(None, (layout.itemAt(at) for at in range(layout.count())))
    return any(item.layout() is not None or _is_wanted(item.widget()) for item in items)


def _is_wanted(widget: QWidget | None) -> bool:
    return widget is not None and not widget.isHidden()


def _box(layout: QHBoxLayout | QVBoxLayout) -> QWidget:
    box = QWidget()
    box.setLayout(layout)
    return box
