"""Certificates of placements beside those of trainings, and the placements that a moving teacher brings along."""

from __future__ import annotations

import sqlalchemy as sa
from alembic import op

from smm_desktop.core.database.types import JsonText, UtcDateTime, Uuid16
from smm_desktop.migrations.table_parts import identity, reference, sort_key

revision = "0009"
down_revision = "0008"
depends_on = None

_ONE_SOURCE = (
    "enrolment_id IS NOT NULL AND activity_id IS NOT NULL AND placement_id IS NULL "
    "OR enrolment_id IS NULL AND activity_id IS NULL AND placement_id IS NOT NULL"
)
_COPIED = (
    "id, center_id, rev, number, kind, year, serial, enrolment_id, teacher_id, activity_id, sort_key, snapshot, proof, "
    "sha256, issued_at, issued_by, replaces_id, folded, search_row"
)


def upgrade() -> None:
    if op.get_bind().dialect.name == "sqlite":
        _make_anew()
    else:
        _alter()
    op.create_index("ix_certificate_placement_id", "certificate", ["placement_id"], unique=False)
    _make_brought_placement()


def _make_brought_placement() -> None:
    op.create_table(
        "brought_placement",
        sa.Column("id", Uuid16(), nullable=False),
        sa.Column("teacher_id", Uuid16(), nullable=False),
        sa.Column("version", sa.Integer(), nullable=False),
        sa.Column("line", sa.LargeBinary(), nullable=False),
        sa.Column("rev", sa.BigInteger(), nullable=False),
        reference("brought_placement", "teacher_id", "teacher"),
        sa.PrimaryKeyConstraint("id", name="pk_brought_placement"),
    )
    op.create_index("ix_brought_placement_teacher_id", "brought_placement", ["teacher_id"], unique=False)
    op.create_index("ix_brought_placement_rev", "brought_placement", ["rev"], unique=False)


def _alter() -> None:
    op.alter_column("certificate", "enrolment_id", existing_type=Uuid16(), nullable=True)
    op.alter_column("certificate", "activity_id", existing_type=Uuid16(), nullable=True)
    op.add_column("certificate", sa.Column("placement_id", Uuid16(), nullable=True))
    op.create_foreign_key(
        "fk_certificate_placement_id", "certificate", "placement", ["placement_id"], ["id"], deferrable=True
    )
    op.create_check_constraint(op.f("ck_certificate_one_source"), "certificate", _ONE_SOURCE)


def _make_anew() -> None:
    """SQLite changes no column in place. The rows come back into a table of the same name.

    Alembic's batch way renames a copy instead: files and revocations would then count as pointing to nothing, and the
    commit would be refused. The search index keeps its rows, since `search_row` stays; its triggers are made after
    all migrations.
    """
    op.execute("PRAGMA defer_foreign_keys = ON")
    op.execute(f"CREATE TEMPORARY TABLE kept AS SELECT {_COPIED} FROM certificate")  # noqa: S608 -- our own names
    op.execute("DROP TABLE certificate")
    _make_certificate()
    op.execute(f"INSERT INTO certificate ({_COPIED}) SELECT {_COPIED} FROM kept")  # noqa: S608 -- our own names
    op.execute("DROP TABLE kept")
    for column in ("activity_id", "enrolment_id", "replaces_id", "rev", "sort_key", "teacher_id"):
        op.create_index(f"ix_certificate_{column}", "certificate", [column], unique=False)
    op.create_index("ix_certificate_issued", "certificate", ["issued_at"], unique=False)


def _make_certificate() -> None:
    op.create_table(
        "certificate",
        *identity(),
        sa.Column("number", sa.String(length=40), nullable=False),
        sa.Column("kind", sa.String(length=40), nullable=False),
        sa.Column("year", sa.SmallInteger(), nullable=False),
        sa.Column("serial", sa.Integer(), nullable=False),
        sa.Column("enrolment_id", Uuid16(), nullable=True),
        sa.Column("teacher_id", Uuid16(), nullable=False),
        sa.Column("activity_id", Uuid16(), nullable=True),
        sa.Column("placement_id", Uuid16(), nullable=True),
        sort_key(420),
        sa.Column("snapshot", JsonText(), nullable=False),
        sa.Column("proof", sa.Text(), nullable=False),
        sa.Column("sha256", sa.LargeBinary(length=32), nullable=False),
        sa.Column("issued_at", UtcDateTime(), nullable=False),
        sa.Column("issued_by", sa.String(length=120), nullable=False),
        sa.Column("replaces_id", Uuid16(), nullable=True),
        sa.Column("folded", sa.Text(), nullable=False),
        sa.Column("search_row", sa.BigInteger(), nullable=False),
        reference("certificate", "activity_id", "activity"),
        reference("certificate", "enrolment_id", "enrolment"),
        reference("certificate", "placement_id", "placement"),
        reference("certificate", "replaces_id", "certificate"),
        reference("certificate", "teacher_id", "teacher"),
        sa.PrimaryKeyConstraint("id", name="pk_certificate"),
        sa.UniqueConstraint("center_id", "year", "serial", name="uq_certificate_center_id_year_serial"),
        sa.UniqueConstraint("number", name="uq_certificate_number"),
        sa.UniqueConstraint("search_row", name="uq_certificate_search_row"),
        sa.CheckConstraint(_ONE_SOURCE, name=op.f("ck_certificate_one_source")),
    )
