"""Asking for files and folders; each purpose remembers its own last folder."""

from pathlib import Path

from PySide6.QtCore import QSettings
from PySide6.QtWidgets import QFileDialog, QWidget

from smm_desktop.core.file_names import safe_file_name
from smm_desktop.core.paths import default_documents_folder

_GROUP = "folders"


def open_file(parent: QWidget | None, title: str, filters: str, *, key: str = "") -> Path | None:
    chosen, _filter = QFileDialog.getOpenFileName(parent, title, str(last_folder(key)), filters)
    return _remembered(chosen, key)


def open_files(parent: QWidget | None, title: str, filters: str, *, key: str = "") -> list[Path]:
    chosen, _filter = QFileDialog.getOpenFileNames(parent, title, str(last_folder(key)), filters)
    found = [_remembered(name, key) for name in chosen]
    return [path for path in found if path is not None]


def save_file(
    parent: QWidget | None, title: str, suggested: str, filters: str, *, key: str = ""
) -> Path | None:
    """`suggested` is made fit for every file system, Turkish letters kept."""
    start = last_folder(key) / safe_file_name(suggested)
    chosen, _filter = QFileDialog.getSaveFileName(parent, title, str(start), filters)
    path = _remembered(chosen, key)
    if path is not None and not path.suffix:
        return path.with_suffix(Path(suggested).suffix)
    return path


def choose_folder(parent: QWidget | None, title: str, *, key: str = "") -> Path | None:
    chosen = QFileDialog.getExistingDirectory(parent, title, str(last_folder(key)))
    if not chosen:
        return None
    remember_folder(key, Path(chosen))
    return Path(chosen)


def last_folder(key: str) -> Path:
    """Where that purpose was last; else the documents, else the home folder."""
    kept = Path(str(QSettings().value(f"{_GROUP}/{key or 'any'}", "")))
    candidates = [kept, default_documents_folder(), default_documents_folder().parent, Path.home()]
    return next((folder for folder in candidates if folder.is_absolute() and folder.is_dir()), Path.home())


def remember_folder(key: str, folder: Path) -> None:
    QSettings().setValue(f"{_GROUP}/{key or 'any'}", str(folder))


def _remembered(chosen: str, key: str) -> Path | None:
    if not chosen:
        return None
    remember_folder(key, Path(chosen).parent)
    return Path(chosen)
