"""Certificates and their revocations."""

from __future__ import annotations

import sqlalchemy as sa
from alembic import op

from smm_desktop.core.database.types import JsonText, UtcDateTime, Uuid16
from smm_desktop.migrations.search_index import make_search_index

revision = "0004"
down_revision = "0003"
branch_labels = None
depends_on = None


def upgrade() -> None:
    _make_certificate()
    _make_certificate_file()
    _make_revocation()


def _make_certificate() -> None:
    op.create_table(
        "certificate",
        sa.Column("id", Uuid16(), nullable=False),
        sa.Column("center_id", sa.Integer(), nullable=False),
        sa.Column("number", sa.String(length=40), nullable=False),
        sa.Column("kind", sa.String(length=40), nullable=False),
        sa.Column("year", sa.SmallInteger(), nullable=False),
        sa.Column("serial", sa.Integer(), nullable=False),
        sa.Column("enrolment_id", Uuid16(), nullable=False),
        sa.Column("teacher_id", Uuid16(), nullable=False),
        sa.Column("activity_id", Uuid16(), nullable=False),
        sa.Column(
            "sort_key",
            sa.String(length=420).with_variant(sa.String(collation="C"), "postgresql"),
            nullable=False,
        ),
        sa.Column("snapshot", JsonText(), nullable=False),
        sa.Column("proof", sa.Text(), nullable=False),
        sa.Column("sha256", sa.LargeBinary(length=32), nullable=False),
        sa.Column("issued_at", UtcDateTime(), nullable=False),
        sa.Column("issued_by", sa.String(length=120), nullable=False),
        sa.Column("replaces_id", Uuid16(), nullable=True),
        sa.Column("folded", sa.Text(), nullable=False),
        sa.Column("search_row", sa.BigInteger(), nullable=False),
        sa.Column("rev", sa.BigInteger(), nullable=False),
        sa.ForeignKeyConstraint(
            ["activity_id"], ["activity.id"], name="fk_certificate_activity_id", deferrable=True
        ),
        sa.ForeignKeyConstraint(
            ["enrolment_id"], ["enrolment.id"], name="fk_certificate_enrolment_id", deferrable=True
        ),
        sa.ForeignKeyConstraint(
            ["replaces_id"], ["certificate.id"], name="fk_certificate_replaces_id", deferrable=True
        ),
        sa.ForeignKeyConstraint(
            ["teacher_id"], ["teacher.id"], name="fk_certificate_teacher_id", deferrable=True
        ),
        sa.PrimaryKeyConstraint("id", name="pk_certificate"),
        sa.UniqueConstraint("center_id", "year", "serial", name="uq_certificate_center_id_year_serial"),
        sa.UniqueConstraint("number", name="uq_certificate_number"),
        sa.UniqueConstraint("search_row", name="uq_certificate_search_row"),
    )
    op.create_index("ix_certificate_activity_id", "certificate", ["activity_id"], unique=False)
    op.create_index("ix_certificate_enrolment_id", "certificate", ["enrolment_id"], unique=False)
    op.create_index("ix_certificate_issued", "certificate", ["issued_at"], unique=False)
    op.create_index("ix_certificate_replaces_id", "certificate", ["replaces_id"], unique=False)
    op.create_index("ix_certificate_rev", "certificate", ["rev"], unique=False)
    op.create_index("ix_certificate_sort_key", "certificate", ["sort_key"], unique=False)
    op.create_index("ix_certificate_teacher_id", "certificate", ["teacher_id"], unique=False)
    make_search_index("certificate")


def _make_certificate_file() -> None:
    op.create_table(
        "certificate_file",
        sa.Column("id", Uuid16(), nullable=False),
        sa.Column("center_id", sa.Integer(), nullable=False),
        sa.Column("certificate_id", Uuid16(), nullable=False),
        sa.Column("pdf", sa.LargeBinary(), nullable=False),
        sa.Column("rev", sa.BigInteger(), nullable=False),
        sa.ForeignKeyConstraint(
            ["certificate_id"], ["certificate.id"], name="fk_certificate_file_certificate_id", deferrable=True
        ),
        sa.PrimaryKeyConstraint("id", name="pk_certificate_file"),
        sa.UniqueConstraint("certificate_id", name="uq_certificate_file_certificate_id"),
    )
    op.create_index("ix_certificate_file_rev", "certificate_file", ["rev"], unique=False)


def _make_revocation() -> None:
    op.create_table(
        "revocation",
        sa.Column("id", Uuid16(), nullable=False),
        sa.Column("center_id", sa.Integer(), nullable=False),
        sa.Column("certificate_id", Uuid16(), nullable=False),
        sa.Column("reason", sa.String(length=40), nullable=False),
        sa.Column("note", sa.Text(), nullable=False),
        sa.Column("revoked_at", UtcDateTime(), nullable=False),
        sa.Column("revoked_by", sa.String(length=120), nullable=False),
        sa.Column("rev", sa.BigInteger(), nullable=False),
        sa.ForeignKeyConstraint(
            ["certificate_id"], ["certificate.id"], name="fk_revocation_certificate_id", deferrable=True
        ),
        sa.PrimaryKeyConstraint("id", name="pk_revocation"),
        sa.UniqueConstraint("certificate_id", name="uq_revocation_certificate_id"),
    )
    op.create_index("ix_revocation_rev", "revocation", ["rev"], unique=False)
