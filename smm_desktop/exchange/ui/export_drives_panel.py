"""Where a package can be written: removable drives by name and free space, and a folder that was chosen."""

from __future__ import annotations

import ctypes
import sys
from collections.abc import Callable, Iterable
from dataclasses import dataclass
from pathlib import Path

from PySide6.QtCore import QStorageInfo, QTimer, Signal
from PySide6.QtGui import QHideEvent, QShowEvent
from PySide6.QtWidgets import QWidget

from smm_desktop.exchange.ui.wording import size_text
from smm_desktop.widgets import file_dialogs
from smm_desktop.widgets.buttons import secondary
from smm_desktop.widgets.empty_state import EmptyState
from smm_desktop.widgets.jobs import JobRunner
from smm_desktop.widgets.labels import Label, TextRole
from smm_desktop.widgets.layouts import STRETCH, Card, row
from smm_desktop.widgets.loading import LatestLoader
from smm_desktop.widgets.table import Column, DataTable, badge_column, text_column, two_line_column
from smm_desktop.widgets.tones import BadgeValue, Tone

_LOOK_MS = 2_000
_MEDIA = ("/media/", "/run/media/", "/Volumes/")
_MOUNTS = Path("/proc/self/mounts")
_WINDOWS_REMOVABLE = 2


@dataclass(frozen=True, slots=True)
class Drive:
    """A place to write to; a chosen folder is one too."""

    path: Path
    name: str
    free: int
    total: int
    is_writable: bool = True
    is_folder: bool = False


def removable_drives() -> tuple[Drive, ...]:
    """What is plugged in now; only such drives are asked, since a lost network drive would not answer."""
    found = (drive_at(root) for root in _roots())
    return tuple(one for one in found if one is not None)


def _roots() -> Iterable[Path]:
    if sys.platform == "win32":
        volumes = [Path(one.rootPath()) for one in QStorageInfo.mountedVolumes()]
        return [root for root in volumes if _is_removable_on_windows(root)]
    if _MOUNTS.exists():
        return removable_roots(_MOUNTS.read_text(encoding="utf-8", errors="replace"))
    volumes = [Path(one.rootPath()) for one in QStorageInfo.mountedVolumes()]
    return [root for root in volumes if f"{root}/".startswith(_MEDIA)]


def _is_removable_on_windows(root: Path) -> bool:
    windll = getattr(ctypes, "windll", None)
    return windll is not None and windll.kernel32.GetDriveTypeW(str(root)) == _WINDOWS_REMOVABLE


def removable_roots(mounts: str) -> list[Path]:
    """Read what Linux says of its mounts: blanks in names are spelt as octal numbers there."""
    places = [line.split(" ")[1] for line in mounts.splitlines() if line.count(" ") > 1]
    plain = [place.replace("\\040", " ").replace("\\011", "\t").replace("\\134", "\\") for place in places]
    return [Path(place) for place in plain if place.startswith(_MEDIA)]


def drive_at(path: Path, *, is_folder: bool = False) -> Drive | None:
    """None where there is nothing that can be used."""
    info = QStorageInfo(str(path))
    if not info.isValid() or not info.isReady():
        return None
    name = path.name if is_folder else info.displayName() or path.name
    if not is_folder and name == str(path):
        name = path.name or str(path)
    total, free = info.bytesTotal(), info.bytesAvailable()
    return Drive(path, name or str(path), free, total, not info.isReadOnly(), is_folder)


class DrivesPanel(Card):
    """Looks every two seconds while it is seen; a stick that is plugged in is chosen at once where none was."""

    changed = Signal()

    def __init__(
        self,
        jobs: JobRunner,
        find: Callable[[], tuple[Drive, ...]] = removable_drives,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(name="export_drives", parent=parent)
        self.set_title(self.tr("Where to"))
        self._find = find
        self._drives: tuple[Drive, ...] = ()
        self._folder: Drive | None = None
        self._loader = LatestLoader(jobs, self)
        self.table = DataTable(
            self._columns(), key=lambda drive: drive.path, row_height=52, name="drive_table"
        )
        self.table.setMinimumHeight(190)
        self.table.set_empty(
            EmptyState(
                self.tr("No stick is plugged in"),
                self.tr("Plug one in: it appears here by itself. Or choose a folder."),
                icon="usb",
                name="no_drives",
            )
        )
        self.table.view.setAccessibleName(self.tr("Stick or folder"))
        self.table.selection_changed.connect(lambda _path: self.changed.emit())
        self.folder_button = secondary(
            self.tr("Choose a &folder…"),
            icon="folder",
            name="choose_export_folder",
            on_click=self.choose_folder,
        )
        hint = Label(self.tr("Sticks appear and leave by themselves."), TextRole.SMALL)
        self.body.addWidget(self.table, 1)
        self.body.addLayout(row(self.folder_button, hint, STRETCH, gap=12))
        self._timer = QTimer(self, interval=_LOOK_MS)
        self._timer.timeout.connect(self.look)

    def _columns(self) -> tuple[Column, ...]:
        return (
            two_line_column(
                "name",
                self.tr("Stick or folder"),
                lambda drive: drive.name,
                lambda drive: str(drive.path),
                stretch=1,
                sortable=False,
            ),
            text_column(
                "free", self.tr("Free"), lambda drive: size_text(drive.free), width=110, sortable=False
            ),
            badge_column("state", "", self._badge, width=150, sortable=False),
        )

    def _badge(self, drive: Drive) -> BadgeValue:
        if not drive.is_writable:
            return BadgeValue(self.tr("write-protected"), Tone.BAD)
        return BadgeValue(self.tr("folder") if drive.is_folder else self.tr("removable"), Tone.NEUTRAL)

    def showEvent(self, event: QShowEvent) -> None:
        super().showEvent(event)
        self._timer.start()
        self.look()

    def hideEvent(self, event: QHideEvent) -> None:
        super().hideEvent(event)
        self._timer.stop()

    def look(self) -> None:
        """Ask again what is plugged in, behind the window's back."""
        if not self._loader.busy:
            self._loader.load(self._find, self._show)

    def _show(self, drives: tuple[Drive, ...]) -> None:
        if drives == self._drives and self.table.row_count:
            return
        came = {one.path for one in drives} - {one.path for one in self._drives}
        self._drives = drives
        rows = [*drives, *([self._folder] if self._folder else [])]
        self.table.set_rows(rows)
        if self.table.selected_id is None and rows:
            self.table.select(next((one.path for one in rows if one.path in came), rows[0].path))
        self.changed.emit()

    @property
    def chosen(self) -> Drive | None:
        found = None if self.table.selected_id is None else self.table.row(self.table.selected_id)
        return found if isinstance(found, Drive) else None

    def is_on_stick(self, path: Path) -> bool:
        """Whether a place lies on something that will be pulled out."""
        return any(path.is_relative_to(drive.path) for drive in self._drives)

    def choose_folder(self) -> None:
        folder = file_dialogs.choose_folder(self, self.tr("Folder for the package"), key="packages")
        if folder is not None:
            self.offer_folder(folder)

    def offer_folder(self, folder: Path) -> None:
        """Add a folder to the list and choose it."""
        self._folder = drive_at(folder, is_folder=True) or Drive(folder, folder.name, 0, 0, is_folder=True)
        self.table.set_rows([*self._drives, self._folder])
        self.table.select(folder)
        self.changed.emit()
