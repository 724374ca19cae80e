"""The open records of the directorate: its own rail, and where its pages and the palette lead to."""

from __future__ import annotations

from typing import Any

from smm_desktop.shell.window.directorate_pages import DirectoratePages
from smm_desktop.shell.window.main_view import MainView
from smm_desktop.widgets.nav_rail import NavItem

_ICONS = {
    "overview": "building-2",
    "arrivals": "package-open",
    "register": "users",
    "figures": "chart-column",
    "field_needs": "target",
    "party_keys": "key-round",
    "verify": "shield-check",
    "center": "landmark",
}
_KINDS = frozenset({"teachers", "trainings", "certificates"})


class DirectorateView(MainView):
    """Everything else is a center's view."""

    pages: DirectoratePages

    def _make_pages(self) -> DirectoratePages:
        return DirectoratePages(self._rooms, self._jobs)

    def _nav_items(self) -> list[NavItem]:
        texts = {
            "overview": self.tr("Centers"),
            "arrivals": self.tr("Packages"),
            "register": self.tr("Merged register"),
            "figures": self.tr("Figures"),
            "field_needs": self.tr("Needs"),
            "party_keys": self.tr("Keys"),
            "verify": self.tr("Verify"),
            "center": self.tr("Directorate"),
        }
        return [
            NavItem(key, texts[key], _ICONS[key], f"Ctrl+{number}")
            for number, key in enumerate(self.pages.keys, 1)
        ]

    def go(self, key: str) -> None:
        """The first page of a center is the overview here."""
        super().go("overview" if key == "dashboard" else key)

    def _connect(self, key: str) -> None:
        if key == "overview":
            self.pages.overview.arrivals_wanted.connect(self.start_arrivals)

    def start_arrivals(self) -> None:
        """Show the page that takes packages in; it asks for files by itself when it is empty."""
        self.go("arrivals")
        self.pages.arrivals.choose_files()

    def go_for(self, key: str, subject: Any = None) -> None:
        """Records of all centers stand in the merged register."""
        if key in _KINDS:
            self.go("register")
            self.pages.register.show_record(key, subject)
        elif key == "overview":
            self.go(key)
            self.pages.overview.show_center(subject)
        elif key == "arrivals":
            self.go(key)
            self.pages.arrivals.look_at(subject or ())
        elif key == "take_in":
            self.start_arrivals()
        else:
            super().go_for(key, subject)
