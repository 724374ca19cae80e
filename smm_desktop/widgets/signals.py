"""Connecting signals to plain functions."""

from collections.abc import Callable


def plainly(callback: Callable[[], object]) -> Callable[..., None]:
    """A slot that calls without the signal's arguments."""

    def call(*_arguments: object) -> None:
        callback()

    return call
