"""The program's log: a few rotating files, with identity numbers, e-mail addresses and telephones struck out."""

import logging
import re
from logging.handlers import RotatingFileHandler
from pathlib import Path

FILE_NAME = "smm-desktop.log"
_LARGEST = 1_000_000
_KEPT = 5
_LINE = "%(asctime)s %(levelname)s %(name)s %(threadName)s: %(message)s"
_PERSONAL = (
    (re.compile(r"(?<!\d)\d{11}(?!\d)"), "<identity number>"),
    (re.compile(r"[\w.+-]+@[\w-]+(\.[\w-]+)+"), "<e-mail>"),
    (re.compile(r"(?<!\d)(\+?90|0)[ (]*5\d{2}[ )-]*\d{3}[ -]*\d{2}[ -]*\d{2}(?!\d)"), "<telephone>"),
    (re.compile(r"(?<!\d)5\d{9}(?!\d)"), "<telephone>"),
)


def without_personal_data(text: str) -> str:
    for pattern, sign in _PERSONAL:
        text = pattern.sub(sign, text)
    return text


class _Discreet(logging.Formatter):
    """Strikes out over the whole record, its traceback included."""

    def format(self, record: logging.LogRecord) -> str:
        return without_personal_data(super().format(record))


def configure_logging(folder: Path, level: int = logging.INFO) -> Path:
    """Sends the log of the whole program to `folder`, once however often it is called; returns the file."""
    folder.mkdir(parents=True, exist_ok=True)
    path = folder / FILE_NAME
    root = logging.getLogger()
    for handler in [handler for handler in root.handlers if isinstance(handler, RotatingFileHandler)]:
        root.removeHandler(handler)
        handler.close()
    handler = RotatingFileHandler(path, maxBytes=_LARGEST, backupCount=_KEPT, encoding="utf-8", delay=True)
    handler.setFormatter(_Discreet(_LINE))
    root.addHandler(handler)
    root.setLevel(level)
    return path
