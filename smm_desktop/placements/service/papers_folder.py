"""A batch of files that goes into a folder as a whole, or leaves it as it was."""

from __future__ import annotations

import shutil
import tempfile
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

from smm_desktop.core import turkish
from smm_desktop.core.file_names import safe_file_name
from smm_desktop.core.files import flush_folder, refusal_of, write_safely

_LONGEST = 180  # bytes: room for a number and the suffix


class Batch:
    """Files wait in a hidden folder inside the target, on the same disk, until all are there."""

    def __init__(self, folder: Path, waiting: Path) -> None:
        self._folder = folder
        self._waiting = waiting
        self._names: list[str] = []
        self._taken: set[str] = set()

    def add(self, stem: str, suffix: str, data: bytes) -> None:
        name = f"{self._distinct(stem)}{suffix}"
        write_safely(self._waiting / name, data)
        self._names.append(name)

    def _distinct(self, stem: str) -> str:
        """Two that file systems could mix up get a number."""
        short = safe_file_name(stem.encode()[:_LONGEST].decode(errors="ignore"))
        name, number = short, 1
        while turkish.fold(name) in self._taken:
            number += 1
            name = f"{short} ({number})"
        self._taken.add(turkish.fold(name))
        return name

    @contextmanager
    def put_in_place(self) -> Iterator[tuple[Path, ...]]:
        """Lay all files into the folder; when the block fails, take them out and put back what they replaced."""
        replaced = self._waiting / "replaced"
        moved: list[Path] = []
        try:
            replaced.mkdir()
            for name in self._names:
                target = self._folder / name
                if target.exists():
                    target.replace(replaced / name)
                moved.append(target)
                (self._waiting / name).replace(target)
            flush_folder(self._folder)
            yield tuple(moved)
        except BaseException:
            for target in moved:
                target.unlink(missing_ok=True)
            if replaced.exists():
                for kept in replaced.iterdir():
                    kept.replace(self._folder / kept.name)
            raise


@contextmanager
def batch_into(folder: Path) -> Iterator[Batch]:
    """The hidden folder is gone afterwards, whatever happened."""
    try:
        waiting = Path(tempfile.mkdtemp(prefix=".smm-", suffix=".part", dir=folder))
    except OSError as error:
        raise refusal_of(error, folder) from error
    try:
        yield Batch(folder, waiting)
    except OSError as error:
        raise refusal_of(error, folder) from error
    finally:
        shutil.rmtree(waiting, ignore_errors=True)
