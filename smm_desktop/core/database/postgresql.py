"""PostgreSQL for a directorate: one advisory lock makes deeds follow one another as they do on SQLite."""

from sqlalchemy import Connection, create_engine, make_url, text

from smm_desktop.core.database.engines import Engines

_DEED_LOCK = 0x534D4D  # "SMM"
_LOCK_TIMEOUT = "20s"


class PostgresqlEngines(Engines):
    folder = None

    def __init__(self, url: str) -> None:
        named = make_url(url)
        if named.drivername in {"postgresql", "postgres"}:
            named = named.set(drivername="postgresql+psycopg")
        self.writer = create_engine(named, hide_parameters=True, pool_pre_ping=True)
        self.reader = self.writer.execution_options(
            isolation_level="REPEATABLE READ", postgresql_readonly=True
        )

    def lock(self, connection: Connection) -> None:
        connection.execute(text(f"SET LOCAL lock_timeout = '{_LOCK_TIMEOUT}'"))
        connection.execute(text("SELECT pg_advisory_xact_lock(:lock)"), {"lock": _DEED_LOCK})

    def defer_references(self, connection: Connection) -> None:
        connection.execute(text("SET CONSTRAINTS ALL DEFERRED"))

    def empty_log(self) -> None:
        """The server sees to its log and to former rows itself."""
