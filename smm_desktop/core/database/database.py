"""One database: deeds change it, `ask` and `read` look at it, nothing else touches it."""

import threading
from collections.abc import Callable, Iterator
from contextlib import contextmanager, suppress
from pathlib import Path
from typing import Concatenate, ParamSpec, Self, TypeVar
from uuid import UUID

from sqlalchemy.exc import DBAPIError
from sqlalchemy.orm import Session

from smm_desktop.core.clock import Clock
from smm_desktop.core.database import opening, secret, timeline, undo
from smm_desktop.core.database.deeds import Deed
from smm_desktop.core.database.engines import Engines
from smm_desktop.core.database.facts import leave_standing
from smm_desktop.core.database.faults import translated
from smm_desktop.core.database.origin import Origin
from smm_desktop.core.database.stamping import ReadSession
from smm_desktop.core.database.timeline import DeedLine
from smm_desktop.core.database.undo import UndoneDeed
from smm_desktop.core.refusals import Refusal

P = ParamSpec("P")
T = TypeVar("T")

_DEEDS_BETWEEN_STANDINGS = 20


class Database:
    """Made by `create`, `open` or `from_url`. For any number of threads; deeds wait for one another."""

    def __init__(self, opened: opening.Opened, clock: Clock) -> None:
        self.engines: Engines = opened.engines
        self.folder: Path | None = opened.engines.folder
        self.clock = clock
        self.center_id: int = opened.facts.center_id
        self.instance: UUID = opened.facts.instance
        self.origin: Origin = opened.origin
        self.listeners: list[Callable[[str], None]] = []
        self._key = opened.key
        self._writing = threading.Lock()
        self._writer: int | None = None
        self._closed = False

    @classmethod
    def create(cls, folder: Path, key: bytes, clock: Clock, center_id: int) -> Self:
        """Makes `records.db` in `folder`, with the kit's own tables; refuses to replace one."""
        return cls(opening.create_file(folder, key, clock, center_id), clock)

    @classmethod
    def open(cls, folder: Path, key: bytes, clock: Clock) -> Self:
        """Opens `records.db` in `folder`; a restored or cloned one takes a new instance (see `origin`)."""
        return cls(opening.open_file(folder, key, clock), clock)

    @classmethod
    def from_url(cls, url: str, clock: Clock, center_id: int) -> Self:
        """Opens a database on a PostgreSQL server; `center_id` counts when it is used for the first time."""
        return cls(opening.open_server(url, clock, center_id), clock)

    @contextmanager
    def deed(self, name: str, actor: str, reversible: bool = True) -> Iterator[Deed]:
        """All that is done inside is one transaction and one journal entry; an exception undoes it all."""
        with (
            self._alone(),
            translated(self.folder),
            Session(self.engines.writer, expire_on_commit=False) as session,
            session.begin(),
        ):
            self.engines.lock(session.connection())
            deed = Deed(session, name, actor, self.clock.now(), self.center_id)
            deed.reversible = reversible
            yield deed
            deed.finish()
        self._tell(deed)

    @contextmanager
    def read(self) -> Iterator[Session]:
        """A session on one consistent state that cannot write."""
        self._refuse_when_closed()
        with translated(self.folder), ReadSession(self.engines.reader, autoflush=False) as session:
            yield session

    def ask(self, function: Callable[Concatenate[Session, P], T], *args: P.args, **kwargs: P.kwargs) -> T:
        """Runs a query function in a read session: `database.ask(queries.teacher, teacher_id)`."""
        with self.read() as session:
            return function(session, *args, **kwargs)

    def undo(self, actor: str, number: int | None = None) -> UndoneDeed:
        """Takes back the newest deed that stands (or the one of that number), as a deed of its own."""
        return undo.undo(self, actor, number)

    def redo(self, actor: str) -> UndoneDeed:
        """Brings back what the newest undo took, as long as nothing new was done since."""
        return undo.redo(self, actor)

    def last_undoable(self) -> DeedLine | None:
        return self.ask(timeline.last_undoable)

    def last_redoable(self) -> DeedLine | None:
        return self.ask(timeline.next_to_redo)

    def derived_secret(self, label: str) -> bytes:
        """32 secret bytes for one purpose, the same as long as the data key is."""
        return secret.derive(self._key, label)

    def start_anew(self) -> UUID:
        """Takes a new instance: for a person who learned that this file was set back or copied unnoticed."""
        with self._alone(), translated(self.folder):
            self.instance = opening.take_new_instance(self.engines, self.folder, self.clock)
        return self.instance

    def forget_former_states(self) -> None:
        """After a deed that destroys something: it is in no freed page anyway, and now in the log neither."""
        with self._alone(), translated(self.folder):
            self.engines.empty_log()

    @contextmanager
    def standstill(self) -> Iterator[None]:
        """No deed of this process runs meanwhile."""
        with self._alone():
            yield

    def close(self) -> None:
        if self._closed:
            return
        with self._alone():
            self._closed = True
            self._leave_standing()
            self.engines.dispose()

    def _refuse_when_closed(self) -> None:
        if self._closed:
            raise RuntimeError("the database is closed")

    @contextmanager
    def _alone(self) -> Iterator[None]:
        """One writer in this process; other processes wait in the database."""
        self._refuse_when_closed()
        if self._writer == threading.get_ident():
            raise RuntimeError("a deed inside a deed")
        with self._writing:
            self._writer = threading.get_ident()
            try:
                yield
            finally:
                self._writer = None

    def _tell(self, deed: Deed) -> None:
        if deed.rev % _DEEDS_BETWEEN_STANDINGS == 0:
            with self._alone():
                self._leave_standing()
        for listener in tuple(self.listeners):
            listener(deed.name)

    def _leave_standing(self) -> None:
        """Facts are safe already; where this cannot be written now, an earlier mark serves."""
        if self.folder is not None:
            with suppress(DBAPIError, Refusal), self.engines.reader.connect() as connection:
                leave_standing(connection, self.folder, self.instance)
