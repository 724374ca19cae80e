"""Companies: contacts, technologies, protocols, visits."""

from __future__ import annotations

import sqlalchemy as sa
from alembic import op

from smm_desktop.core.database.types import JsonText, Uuid16
from smm_desktop.migrations.search_index import make_search_index
from smm_desktop.migrations.table_parts import identity, mark_by_deed, reference, sort_key

revision = "0007"
down_revision = "0006"
depends_on = None

_TABLES = (
    "company", "technology", "company_contact", "company_technology", "company_visit", "protocol",
)  # fmt: skip


def upgrade() -> None:
    _make_company()
    _make_technology()
    _make_company_contact()
    _make_company_technology()
    _make_company_visit()
    _make_protocol()
    mark_by_deed(_TABLES)
    make_search_index("company")


def _make_company() -> None:
    op.create_table(
        "company",
        *identity(),
        sa.Column("name", sa.String(length=300), nullable=False),
        sa.Column("tax_number", sa.String(length=11), nullable=True),
        sa.Column("sector", sa.String(length=160), nullable=False),
        sa.Column("field_codes", JsonText(), nullable=False),
        sa.Column("address", sa.String(length=400), nullable=False),
        sa.Column("province_code", sa.SmallInteger(), nullable=True),
        sa.Column("district", sa.String(length=100), nullable=False),
        sa.Column("phone", sa.String(length=20), nullable=False),
        sa.Column("email", sa.String(length=200), nullable=False),
        sa.Column("website", sa.String(length=200), nullable=False),
        sa.Column("safety", sa.Text(), nullable=False),
        sa.Column("note", sa.Text(), nullable=False),
        sa.Column("is_active", sa.Boolean(), nullable=False),
        sort_key(900),
        sa.Column("folded", sa.Text(), nullable=False),
        sa.Column("search_row", sa.BigInteger(), nullable=False),
        sa.PrimaryKeyConstraint("id", name="pk_company"),
        sa.UniqueConstraint("search_row", name="uq_company_search_row"),
    )
    op.create_index("ix_company_province_code", "company", ["province_code"], unique=False)
    op.create_index("ix_company_sort", "company", ["sort_key", "id"], unique=False)
    op.create_index("ix_company_tax_number", "company", ["tax_number"], unique=False)


def _make_technology() -> None:
    op.create_table(
        "technology",
        *identity(),
        sa.Column("name", sa.String(length=120), nullable=False),
        sa.Column("name_en", sa.String(length=120), nullable=False),
        sa.Column("field_code", sa.String(length=80), nullable=True),
        sa.Column("folded_name", sa.String(length=240), nullable=False),
        sa.Column("is_active", sa.Boolean(), nullable=False),
        sort_key(380),
        sa.PrimaryKeyConstraint("id", name="pk_technology"),
        sa.UniqueConstraint("center_id", "folded_name", name="uq_technology_center_id_folded_name"),
    )
    op.create_index("ix_technology_field_code", "technology", ["field_code"], unique=False)


def _make_company_contact() -> None:
    op.create_table(
        "company_contact",
        *identity(),
        sa.Column("company_id", Uuid16(), nullable=False),
        sa.Column("name", sa.String(length=200), nullable=False),
        sa.Column("role", sa.String(length=40), nullable=False),
        sa.Column("title", sa.String(length=120), nullable=False),
        sa.Column("phone", sa.String(length=20), nullable=False),
        sa.Column("email", sa.String(length=200), nullable=False),
        sa.Column("certificate", sa.String(length=60), nullable=False),
        sa.Column("is_active", sa.Boolean(), nullable=False),
        sort_key(620),
        reference("company_contact", "company_id", "company"),
        sa.PrimaryKeyConstraint("id", name="pk_company_contact"),
    )
    op.create_index("ix_company_contact_company_id", "company_contact", ["company_id"], unique=False)


def _make_company_technology() -> None:
    op.create_table(
        "company_technology",
        *identity(),
        sa.Column("company_id", Uuid16(), nullable=False),
        sa.Column("technology_id", Uuid16(), nullable=False),
        reference("company_technology", "company_id", "company"),
        reference("company_technology", "technology_id", "technology"),
        sa.PrimaryKeyConstraint("id", name="pk_company_technology"),
        sa.UniqueConstraint(
            "company_id", "technology_id", name="uq_company_technology_company_id_technology_id"
        ),
    )
    op.create_index(
        "ix_company_technology_technology_id", "company_technology", ["technology_id"], unique=False
    )


def _make_company_visit() -> None:
    op.create_table(
        "company_visit",
        *identity(),
        sa.Column("company_id", Uuid16(), nullable=False),
        sa.Column("day", sa.Date(), nullable=False),
        sa.Column("kind", sa.String(length=40), nullable=False),
        sa.Column("visitor", sa.String(length=200), nullable=False),
        sa.Column("met", sa.String(length=200), nullable=False),
        sa.Column("note", sa.Text(), nullable=False),
        sa.Column("follow_up_on", sa.Date(), nullable=True),
        reference("company_visit", "company_id", "company"),
        sa.PrimaryKeyConstraint("id", name="pk_company_visit"),
    )
    op.create_index("ix_company_visit_company", "company_visit", ["company_id", "day"], unique=False)


def _make_protocol() -> None:
    op.create_table(
        "protocol",
        *identity(),
        sa.Column("company_id", Uuid16(), nullable=False),
        sa.Column("number", sa.String(length=60), nullable=False),
        sa.Column("scope", sa.Text(), nullable=False),
        sa.Column("signed_on", sa.Date(), nullable=True),
        sa.Column("starts_on", sa.Date(), nullable=False),
        sa.Column("ends_on", sa.Date(), nullable=False),
        sa.Column("remind_days", sa.SmallInteger(), nullable=False),
        reference("protocol", "company_id", "company"),
        sa.PrimaryKeyConstraint("id", name="pk_protocol"),
    )
    op.create_index("ix_protocol_company", "protocol", ["company_id", "ends_on"], unique=False)
