"""The two ways into a database, one that writes and one that only reads, whatever the dialect."""

from abc import ABC, abstractmethod
from pathlib import Path

from sqlalchemy import Connection, Engine


class Engines(ABC):
    """Transactions of `writer` alone may write; those of `reader` see one consistent state and cannot."""

    writer: Engine
    reader: Engine
    folder: Path | None

    @abstractmethod
    def lock(self, connection: Connection) -> None:
        """Makes the transaction of `connection` the only one that writes, until it ends."""

    @abstractmethod
    def defer_references(self, connection: Connection) -> None:
        """Foreign keys of this transaction are checked at its end."""

    def copy_into(self, path: Path) -> None:
        """Writes a whole copy, under the same key, to a file that is not there yet."""
        raise TypeError(f"a server is not copied to {path}: it is backed up by its own tools")

    def beside(self, path: Path) -> "Engines":
        """The same two ways into a copy."""
        raise TypeError(f"a server has no copy at {path}")

    @abstractmethod
    def empty_log(self) -> None:
        """Former states of pages, kept for readers and for crashes, go; where a reader needs them still, later."""

    def dispose(self) -> None:
        self.reader.dispose()
        self.writer.dispose()
