"""The register of teachers."""

from __future__ import annotations

import sqlalchemy as sa
from alembic import op

from smm_desktop.core.database.types import JsonText, Uuid16
from smm_desktop.migrations.search_index import make_search_index

revision = "0002"
down_revision = "0001"
branch_labels = None
depends_on = None


def upgrade() -> None:
    _make_teacher()
    _make_distinct_pair()


def _make_teacher() -> None:
    op.create_table(
        "teacher",
        sa.Column("id", Uuid16(), nullable=False),
        sa.Column("center_id", sa.Integer(), nullable=False),
        sa.Column("identity_number", sa.String(length=11), nullable=True),
        sa.Column("first_name", sa.String(length=100), nullable=False),
        sa.Column("last_name", sa.String(length=100), nullable=False),
        sa.Column(
            "sort_key",
            sa.String(length=420).with_variant(sa.String(collation="C"), "postgresql"),
            nullable=False,
        ),
        sa.Column("school", sa.String(length=200), nullable=False),
        sa.Column("province_code", sa.SmallInteger(), nullable=True),
        sa.Column("district", sa.String(length=100), nullable=False),
        sa.Column("field_code", sa.String(length=80), nullable=True),
        sa.Column("branch_code", sa.String(length=120), nullable=True),
        sa.Column("subject", sa.String(length=120), nullable=False),
        sa.Column("email", sa.String(length=200), nullable=False),
        sa.Column("phone", sa.String(length=20), nullable=False),
        sa.Column("languages", JsonText(), nullable=False),
        sa.Column("employment", sa.String(length=40), nullable=False),
        sa.Column("note", sa.Text(), nullable=False),
        sa.Column("merged_into_id", Uuid16(), nullable=True),
        sa.Column("folded", sa.Text(), nullable=False),
        sa.Column("search_row", sa.BigInteger(), nullable=False),
        sa.Column("rev", sa.BigInteger(), nullable=False),
        sa.ForeignKeyConstraint(
            ["merged_into_id"], ["teacher.id"], name="fk_teacher_merged_into_id", deferrable=True
        ),
        sa.PrimaryKeyConstraint("id", name="pk_teacher"),
        sa.UniqueConstraint("search_row", name="uq_teacher_search_row"),
    )
    op.create_index("ix_teacher_employment", "teacher", ["merged_into_id", "employment"], unique=False)
    op.create_index("ix_teacher_identity", "teacher", ["identity_number"], unique=False)
    op.create_index("ix_teacher_rev", "teacher", ["rev"], unique=False)
    listed = ["merged_into_id", "sort_key", "id", "employment"]
    op.create_index("ix_teacher_sort", "teacher", listed, unique=False)
    op.create_index("ix_teacher_search", "teacher", ["search_row", *listed], unique=False)
    op.create_index("ix_teacher_field", "teacher", ["field_code", *listed], unique=False)
    op.create_index("ix_teacher_province", "teacher", ["province_code", *listed], unique=False)
    make_search_index("teacher")


def _make_distinct_pair() -> None:
    op.create_table(
        "distinct_pair",
        sa.Column("id", Uuid16(), nullable=False),
        sa.Column("center_id", sa.Integer(), nullable=False),
        sa.Column("first_id", Uuid16(), nullable=False),
        sa.Column("second_id", Uuid16(), nullable=False),
        sa.Column("rev", sa.BigInteger(), nullable=False),
        sa.ForeignKeyConstraint(
            ["first_id"], ["teacher.id"], name="fk_distinct_pair_first_id", deferrable=True
        ),
        sa.ForeignKeyConstraint(
            ["second_id"], ["teacher.id"], name="fk_distinct_pair_second_id", deferrable=True
        ),
        sa.PrimaryKeyConstraint("id", name="pk_distinct_pair"),
        sa.UniqueConstraint("first_id", "second_id", name="uq_distinct_pair_first_id_second_id"),
    )
    op.create_index("ix_distinct_pair_rev", "distinct_pair", ["rev"], unique=False)
    op.create_index("ix_distinct_pair_second_id", "distinct_pair", ["second_id"], unique=False)
