"""Bugs inside Qt's own calls: told to sys.excepthook a moment later, since Qt cannot pass an exception on.

An exception that leaves a paint or data call can abort the whole process in PySide 6.9.
"""

import sys
from collections.abc import Callable
from functools import wraps
from typing import ParamSpec, TypeVar

from PySide6.QtCore import QTimer

P = ParamSpec("P")
T = TypeVar("T")


def report(error: BaseException) -> None:
    """Not from within the call that failed: the crash window must be able to paint."""
    QTimer.singleShot(0, lambda: sys.excepthook(type(error), error, error.__traceback__))


def reporting(function: Callable[P, T]) -> Callable[P, T | None]:
    """For overrides of Qt's virtuals that run what pages passed in."""

    @wraps(function)
    def call(*args: P.args, **kwargs: P.kwargs) -> T | None:
        try:
            return function(*args, **kwargs)
        except Exception as error:  # noqa: BLE001 - reported, never swallowed
            report(error)
            return None

    return call
