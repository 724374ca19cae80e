"""What Ctrl+K finds: pages and actions at once, teachers, trainings and certificates from the database."""

from __future__ import annotations

from collections.abc import Sequence
from functools import partial
from typing import Protocol

from PySide6.QtCore import QCoreApplication

from smm_desktop.certificates import queries as certificates
from smm_desktop.certificates.queries import CertificateFilter
from smm_desktop.core import turkish
from smm_desktop.core.database.database import Database
from smm_desktop.placements import queries as placements
from smm_desktop.placements.queries import OfferFilter, PlacementFilter, RequestFilter
from smm_desktop.placements.terms import CompanyFilter
from smm_desktop.shell.language import Language
from smm_desktop.teachers import queries as teachers
from smm_desktop.trainings import queries as trainings
from smm_desktop.trainings.queries import ActivityFilter
from smm_desktop.widgets.command_palette import CommandPalette, PaletteItem
from smm_desktop.widgets.nav_rail import NavItem

translate = QCoreApplication.translate
_MOST = 8
PLACING = (
    "offer",
    "request",
    "placement",
    "late_placements",
    "add_offer",
    "add_request",
    "technologies",
    "company_import",
    "company_reminders",
)  # what the page of placements is asked for


class Guide(Protocol):
    """Where the palette can lead to: the view that shows the pages."""

    nav_items: list[NavItem]

    def go(self, key: str) -> None: ...
    def go_for(self, key: str, subject: object = None) -> None: ...
    def undo(self) -> None: ...
    def redo(self) -> None: ...
    def back_up(self) -> None: ...
    def switch_appearance(self) -> None: ...
    def choose_language(self, language: Language) -> None: ...
    def change_password(self) -> None: ...
    def new_recovery_key(self) -> None: ...
    def leave_records(self) -> None: ...
    def show_keys(self) -> None: ...


def fill_palette(palette: CommandPalette, database: Database, window: Guide) -> None:
    """Give the palette its providers."""
    palette.add_provider(translate("shell", "Actions"), lambda text: _actions(window, text))

    def people(text: str) -> Sequence[PaletteItem]:
        return [
            PaletteItem(row.full_name, row.school, "user", partial(window.go_for, "teachers", row.id))
            for row in database.ask(teachers.find, text, _MOST)
        ]

    def activities(text: str) -> Sequence[PaletteItem]:
        rows = database.ask(trainings.activities, ActivityFilter(text=text))[:_MOST]
        return [
            PaletteItem(row.title, row.code, "graduation-cap", partial(window.go_for, "trainings", row.id))
            for row in rows
        ]

    def issued(text: str) -> Sequence[PaletteItem]:
        ids = database.ask(certificates.certificate_ids, CertificateFilter(text=text))[:_MOST]
        rows = database.ask(certificates.certificates_by_id, ids)
        return [
            PaletteItem(
                rows[one].snapshot.holder,
                f"{rows[one].number} · {rows[one].snapshot.title}",
                "award",
                partial(window.go_for, "certificates", one),
            )
            for one in ids
        ]

    _add_placing(palette, database, window)
    palette.add_provider(translate("shell", "Teachers"), people, background=True)
    palette.add_provider(translate("shell", "Trainings"), activities, background=True)
    palette.add_provider(translate("shell", "Certificates"), issued, background=True)


def _places(window: Guide) -> bool:
    """Whether there is a page of placements; the directorate has none."""
    return any(item.key == "placements" for item in window.nav_items)


def _add_placing(palette: CommandPalette, database: Database, window: Guide) -> None:
    """Companies, offers, requests and placements, where their page is."""
    if not _places(window):
        return

    def companies(text: str) -> Sequence[PaletteItem]:
        rows = database.ask(placements.companies, database.clock.today(), CompanyFilter(text=text))[:_MOST]
        return [
            PaletteItem(row.name, row.province_name, "factory", partial(window.go_for, "placements", row.id))
            for row in rows
        ]

    palette.add_provider(translate("shell", "Companies"), companies, background=True)
    _add_offers(palette, database, window)


def _add_offers(palette: CommandPalette, database: Database, window: Guide) -> None:
    def offers(text: str) -> Sequence[PaletteItem]:
        rows = database.ask(placements.offers, OfferFilter(text=text))[:_MOST]
        return [
            PaletteItem(
                row.title, f"{row.code} · {row.company}", "briefcase", partial(window.go_for, "offer", row.id)
            )
            for row in rows
        ]

    def requests(text: str) -> Sequence[PaletteItem]:
        rows = database.ask(placements.requests, RequestFilter(text=text))[:_MOST]
        return [
            PaletteItem(row.name, row.field, "hand", partial(window.go_for, "request", row.id))
            for row in rows
        ]

    def placed(text: str) -> Sequence[PaletteItem]:
        rows = database.ask(placements.placements, PlacementFilter(text=text))[:_MOST]
        return [
            PaletteItem(
                row.teacher,
                f"{row.code} · {row.company}",
                "handshake",
                partial(window.go_for, "placement", row.id),
            )
            for row in rows
        ]

    palette.add_provider(translate("shell", "Offers of companies"), offers, background=True)
    palette.add_provider(translate("shell", "Requests of teachers"), requests, background=True)
    palette.add_provider(translate("shell", "Placements"), placed, background=True)


def _actions(window: Guide, text: str) -> Sequence[PaletteItem]:
    words = turkish.fold(text)
    return [item for item in _all_actions(window) if words in turkish.fold(item.title)]


def _all_actions(window: Guide) -> list[PaletteItem]:
    items = [
        PaletteItem(item.text, "", item.icon, partial(window.go, item.key), item.shortcut)
        for item in window.nav_items
    ]
    return [
        *items,
        *_teaching(window),
        *_placing(window),
        *_hand_over(window),
        PaletteItem(translate("shell", "Undo the last deed"), "", "undo-2", window.undo, "Ctrl+Z"),
        PaletteItem(translate("shell", "Redo"), "", "redo-2", window.redo, "Ctrl+Y"),
        PaletteItem(translate("shell", "Make a backup"), "", "archive", window.back_up, "Ctrl+B"),
        PaletteItem(translate("shell", "Light or dark"), "", "moon", window.switch_appearance),
        *(
            PaletteItem(one.own_name, "", "languages", partial(window.choose_language, one))
            for one in Language
        ),
        PaletteItem(translate("shell", "Change password"), "", "key-round", window.change_password),
        PaletteItem(translate("shell", "New recovery key"), "", "file-badge", window.new_recovery_key),
        PaletteItem(translate("shell", "Sign out"), "", "log-out", window.leave_records),
        PaletteItem(translate("shell", "Keyboard shortcuts"), "", "keyboard", window.show_keys, "F1"),
    ]


def _teaching(window: Guide) -> list[PaletteItem]:
    """What a center adds first; the directorate takes packages in instead."""
    if all(item.key != "teachers" for item in window.nav_items):
        take_in = translate("shell", "Take in packages")
        return [PaletteItem(take_in, "", "package-open", lambda: window.go_for("take_in"), "Ctrl+N")]
    return [
        PaletteItem(translate("shell", "Import teachers"), "", "upload", lambda: window.go_for("import")),
        PaletteItem(translate("shell", "Plan training"), "", "plus", lambda: window.go_for("plan")),
    ]


def _placing(window: Guide) -> list[PaletteItem]:
    """What only a center can do."""
    if not _places(window):
        return []
    return [
        PaletteItem(
            translate("shell", "Import companies"), "", "upload", lambda: window.go_for("company_import")
        ),
        PaletteItem(
            translate("shell", "List of technologies"), "", "wrench", lambda: window.go_for("technologies")
        ),
        PaletteItem(translate("shell", "New offer"), "", "plus", lambda: window.go_for("add_offer")),
        PaletteItem(translate("shell", "New request"), "", "plus", lambda: window.go_for("add_request")),
    ]


def _hand_over(window: Guide) -> list[PaletteItem]:
    """What only a center can do."""
    if all(item.key != "handover" for item in window.nav_items):
        return []
    return [
        PaletteItem(translate("shell", "Prepare package"), "", "package", lambda: window.go_for("prepare")),
        PaletteItem(
            translate("shell", "Take in receipt"), "", "file-check", lambda: window.go_for("receipt")
        ),
        PaletteItem(
            translate("shell", "Remarks of the directorate"),
            "",
            "message-square",
            lambda: window.go_for("remarks"),
        ),
    ]
