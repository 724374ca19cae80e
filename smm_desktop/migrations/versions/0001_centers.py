"""The center's profile, rule book, keys, closed days and preferences."""

from __future__ import annotations

import sqlalchemy as sa
from alembic import op

from smm_desktop.core.database.types import JsonText, UtcDateTime, Uuid16

revision = "0001"
down_revision = None
branch_labels = None
depends_on = None


def upgrade() -> None:
    _make_center_profile()
    _make_rule_value()
    _make_signing_key()
    _make_closed_day()
    _make_preference()


def _make_center_profile() -> None:
    op.create_table(
        "center_profile",
        sa.Column("id", Uuid16(), nullable=False),
        sa.Column("center_id", sa.Integer(), nullable=False),
        sa.Column("role", sa.String(length=40), nullable=False),
        sa.Column("name", sa.String(length=200), nullable=False),
        sa.Column("province_code", sa.Integer(), nullable=False),
        sa.Column("district", sa.String(length=100), nullable=False),
        sa.Column("address", sa.Text(), nullable=False),
        sa.Column("phone", sa.String(length=40), nullable=False),
        sa.Column("email", sa.String(length=200), nullable=False),
        sa.Column("web", sa.String(length=200), nullable=False),
        sa.Column("coordinator", sa.String(length=120), nullable=False),
        sa.Column("coordinator_title", sa.String(length=120), nullable=False),
        sa.Column("principal", sa.String(length=120), nullable=False),
        sa.Column("principal_title", sa.String(length=120), nullable=False),
        sa.Column("letterhead_lines", sa.Text(), nullable=False),
        sa.Column("letterhead_institution", sa.String(length=300), nullable=False),
        sa.Column("logo_left", sa.LargeBinary(), nullable=True),
        sa.Column("logo_right", sa.LargeBinary(), nullable=True),
        sa.Column("is_test", sa.Boolean(), nullable=False),
        sa.Column("rev", sa.BigInteger(), nullable=False),
        sa.PrimaryKeyConstraint("id", name="pk_center_profile"),
    )
    op.create_index("ix_center_profile_rev", "center_profile", ["rev"], unique=False)


def _make_rule_value() -> None:
    op.create_table(
        "rule_value",
        sa.Column("id", Uuid16(), nullable=False),
        sa.Column("center_id", sa.Integer(), nullable=False),
        sa.Column("key", sa.String(length=80), nullable=False),
        sa.Column("value", JsonText(), nullable=False),
        sa.Column("source", sa.Text(), nullable=False),
        sa.Column("effective_from", sa.Date(), nullable=False),
        sa.Column("status", sa.String(length=40), nullable=False),
        sa.Column("confirmed_by", sa.String(length=120), nullable=False),
        sa.Column("confirmed_at", UtcDateTime(), nullable=True),
        sa.Column("rev", sa.BigInteger(), nullable=False),
        sa.PrimaryKeyConstraint("id", name="pk_rule_value"),
        sa.UniqueConstraint(
            "center_id", "key", "effective_from", name="uq_rule_value_center_id_key_effective_from"
        ),
    )
    op.create_index("ix_rule_value_rev", "rule_value", ["rev"], unique=False)


def _make_signing_key() -> None:
    op.create_table(
        "signing_key",
        sa.Column("id", Uuid16(), nullable=False),
        sa.Column("center_id", sa.Integer(), nullable=False),
        sa.Column("purpose", sa.String(length=40), nullable=False),
        sa.Column("label", sa.String(length=200), nullable=False),
        sa.Column("public_part", sa.LargeBinary(), nullable=False),
        sa.Column("private_part", sa.LargeBinary(), nullable=True),
        sa.Column("fingerprint", sa.String(length=64), nullable=False),
        sa.Column("algorithm", sa.String(length=20), nullable=False),
        sa.Column("valid_until", UtcDateTime(), nullable=True),
        sa.Column("is_imported", sa.Boolean(), nullable=False),
        sa.Column("created_at", UtcDateTime(), nullable=False),
        sa.Column("retired_at", UtcDateTime(), nullable=True),
        sa.Column("rev", sa.BigInteger(), nullable=False),
        sa.PrimaryKeyConstraint("id", name="pk_signing_key"),
    )
    op.create_index("ix_signing_key_rev", "signing_key", ["rev"], unique=False)


def _make_closed_day() -> None:
    op.create_table(
        "closed_day",
        sa.Column("id", Uuid16(), nullable=False),
        sa.Column("center_id", sa.Integer(), nullable=False),
        sa.Column("day", sa.Date(), nullable=False),
        sa.Column("name", sa.String(length=120), nullable=False),
        sa.Column("is_open", sa.Boolean(), nullable=False),
        sa.Column("rev", sa.BigInteger(), nullable=False),
        sa.PrimaryKeyConstraint("id", name="pk_closed_day"),
        sa.UniqueConstraint("center_id", "day", name="uq_closed_day_center_id_day"),
    )
    op.create_index("ix_closed_day_rev", "closed_day", ["rev"], unique=False)


def _make_preference() -> None:
    op.create_table(
        "preference",
        sa.Column("key", sa.String(length=80), nullable=False),
        sa.Column("value", JsonText(), nullable=False),
        sa.PrimaryKeyConstraint("key", name="pk_preference"),
    )
