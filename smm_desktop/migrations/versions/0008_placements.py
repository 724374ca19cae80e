"""Placements: offers, requests, on-the-job training, daily log, evaluations, papers."""

from __future__ import annotations

import sqlalchemy as sa
from alembic import op

from smm_desktop.core.database.types import JsonText, UtcDateTime, Uuid16
from smm_desktop.migrations.table_parts import identity, mark_by_deed, reference, sort_key

revision = "0008"
down_revision = "0007"
depends_on = None

_TABLES = (
    "placement_request", "offer", "request_technology", "offer_technology", "pair_rule",
    "placement", "evaluation", "offer_need", "placement_day", "placement_paper",
)  # fmt: skip


def upgrade() -> None:
    _make_placement_request()
    _make_offer()
    _make_request_technology()
    _make_offer_technology()
    _make_pair_rule()
    _make_placement()
    _make_evaluation()
    _make_offer_need()
    _make_placement_day()
    _make_placement_paper()
    mark_by_deed(_TABLES)


def _make_placement_request() -> None:
    op.create_table(
        "placement_request",
        *identity(),
        sa.Column("teacher_id", Uuid16(), nullable=False),
        sa.Column("field_code", sa.String(length=80), nullable=True),
        sa.Column("asked_on", sa.Date(), nullable=False),
        sa.Column("free_from", sa.Date(), nullable=True),
        sa.Column("free_until", sa.Date(), nullable=True),
        sa.Column("provinces", JsonText(), nullable=False),
        sa.Column("state", sa.String(length=40), nullable=False),
        sa.Column("note", sa.Text(), nullable=False),
        reference("placement_request", "teacher_id", "teacher"),
        sa.PrimaryKeyConstraint("id", name="pk_placement_request"),
    )
    op.create_index("ix_placement_request_state", "placement_request", ["state"], unique=False)
    op.create_index("ix_placement_request_teacher_id", "placement_request", ["teacher_id"], unique=False)


def _make_offer() -> None:
    op.create_table(
        "offer",
        *identity(),
        sa.Column("company_id", Uuid16(), nullable=False),
        sa.Column("mentor_id", Uuid16(), nullable=True),
        sa.Column("code", sa.String(length=40), nullable=False),
        sa.Column("title", sa.String(length=300), nullable=False),
        sa.Column("title_en", sa.String(length=300), nullable=False),
        sa.Column("field_code", sa.String(length=80), nullable=True),
        sa.Column("competencies", JsonText(), nullable=False),
        sa.Column("prerequisites", JsonText(), nullable=False),
        sa.Column("starts_on", sa.Date(), nullable=False),
        sa.Column("ends_on", sa.Date(), nullable=False),
        sa.Column("weekdays", JsonText(), nullable=False),
        sa.Column("daily_minutes", sa.SmallInteger(), nullable=False),
        sa.Column("capacity", sa.SmallInteger(), nullable=False),
        sa.Column("minimum", sa.SmallInteger(), nullable=False),
        sa.Column("language", sa.String(length=2), nullable=False),
        sa.Column("accommodation", sa.String(length=40), nullable=False),
        sa.Column("requirements", sa.Text(), nullable=False),
        sa.Column("note", sa.Text(), nullable=False),
        sa.Column("is_active", sa.Boolean(), nullable=False),
        sort_key(900),
        reference("offer", "company_id", "company"),
        reference("offer", "mentor_id", "company_contact"),
        sa.PrimaryKeyConstraint("id", name="pk_offer"),
        sa.UniqueConstraint("center_id", "code", name="uq_offer_center_id_code"),
    )
    op.create_index("ix_offer_company_id", "offer", ["company_id"], unique=False)
    op.create_index("ix_offer_dates", "offer", ["starts_on", "ends_on"], unique=False)
    op.create_index("ix_offer_field_code", "offer", ["field_code"], unique=False)
    op.create_index("ix_offer_mentor_id", "offer", ["mentor_id"], unique=False)


def _make_request_technology() -> None:
    op.create_table(
        "request_technology",
        *identity(),
        sa.Column("request_id", Uuid16(), nullable=False),
        sa.Column("technology_id", Uuid16(), nullable=False),
        reference("request_technology", "request_id", "placement_request"),
        reference("request_technology", "technology_id", "technology"),
        sa.PrimaryKeyConstraint("id", name="pk_request_technology"),
        sa.UniqueConstraint(
            "request_id", "technology_id", name="uq_request_technology_request_id_technology_id"
        ),
    )
    op.create_index(
        "ix_request_technology_technology_id", "request_technology", ["technology_id"], unique=False
    )


def _make_offer_technology() -> None:
    op.create_table(
        "offer_technology",
        *identity(),
        sa.Column("offer_id", Uuid16(), nullable=False),
        sa.Column("technology_id", Uuid16(), nullable=False),
        reference("offer_technology", "technology_id", "technology"),
        reference("offer_technology", "offer_id", "offer"),
        sa.PrimaryKeyConstraint("id", name="pk_offer_technology"),
        sa.UniqueConstraint("offer_id", "technology_id", name="uq_offer_technology_offer_id_technology_id"),
    )
    op.create_index("ix_offer_technology_technology_id", "offer_technology", ["technology_id"], unique=False)


def _make_pair_rule() -> None:
    op.create_table(
        "pair_rule",
        *identity(),
        sa.Column("request_id", Uuid16(), nullable=False),
        sa.Column("offer_id", Uuid16(), nullable=False),
        sa.Column("ruling", sa.String(length=40), nullable=False),
        sa.Column("reason", sa.Text(), nullable=False),
        reference("pair_rule", "request_id", "placement_request"),
        reference("pair_rule", "offer_id", "offer"),
        sa.PrimaryKeyConstraint("id", name="pk_pair_rule"),
        sa.UniqueConstraint("request_id", "offer_id", name="uq_pair_rule_request_id_offer_id"),
    )
    op.create_index("ix_pair_rule_offer_id", "pair_rule", ["offer_id"], unique=False)


def _make_placement() -> None:
    op.create_table(
        "placement",
        *identity(),
        sa.Column("code", sa.String(length=40), nullable=False),
        sa.Column("teacher_id", Uuid16(), nullable=False),
        sa.Column("offer_id", Uuid16(), nullable=False),
        sa.Column("request_id", Uuid16(), nullable=True),
        sa.Column("mentor_id", Uuid16(), nullable=True),
        sa.Column("starts_on", sa.Date(), nullable=False),
        sa.Column("ends_on", sa.Date(), nullable=False),
        sa.Column("weekdays", JsonText(), nullable=False),
        sa.Column("daily_minutes", sa.SmallInteger(), nullable=False),
        sa.Column("state", sa.String(length=40), nullable=False),
        sa.Column("company_agreed_on", sa.Date(), nullable=True),
        sa.Column("school_agreed_on", sa.Date(), nullable=True),
        sa.Column("closed_at", UtcDateTime(), nullable=True),
        sa.Column("rules", JsonText(), nullable=True),
        sa.Column("grounds", JsonText(), nullable=True),
        sa.Column("report", JsonText(), nullable=True),
        sa.Column("reason", sa.Text(), nullable=False),
        sa.Column("note", sa.Text(), nullable=False),
        reference("placement", "request_id", "placement_request"),
        reference("placement", "mentor_id", "company_contact"),
        reference("placement", "offer_id", "offer"),
        reference("placement", "teacher_id", "teacher"),
        sa.PrimaryKeyConstraint("id", name="pk_placement"),
        sa.UniqueConstraint("center_id", "code", name="uq_placement_center_id_code"),
    )
    op.create_index("ix_placement_dates", "placement", ["starts_on", "ends_on"], unique=False)
    op.create_index("ix_placement_mentor_id", "placement", ["mentor_id"], unique=False)
    op.create_index("ix_placement_offer_id", "placement", ["offer_id"], unique=False)
    op.create_index("ix_placement_request_id", "placement", ["request_id"], unique=False)
    op.create_index("ix_placement_state", "placement", ["state"], unique=False)
    op.create_index("ix_placement_teacher_id", "placement", ["teacher_id"], unique=False)


def _make_evaluation() -> None:
    op.create_table(
        "evaluation",
        *identity(),
        sa.Column("placement_id", Uuid16(), nullable=False),
        sa.Column("evaluator", sa.String(length=40), nullable=False),
        sa.Column("marks", JsonText(), nullable=False),
        sa.Column("words", sa.Text(), nullable=False),
        sa.Column("evaluated_on", sa.Date(), nullable=False),
        reference("evaluation", "placement_id", "placement"),
        sa.PrimaryKeyConstraint("id", name="pk_evaluation"),
        sa.UniqueConstraint("placement_id", "evaluator", name="uq_evaluation_placement_id_evaluator"),
    )


def _make_offer_need() -> None:
    op.create_table(
        "offer_need",
        *identity(),
        sa.Column("offer_id", Uuid16(), nullable=False),
        sa.Column("need_id", Uuid16(), nullable=False),
        reference("offer_need", "need_id", "need"),
        reference("offer_need", "offer_id", "offer"),
        sa.PrimaryKeyConstraint("id", name="pk_offer_need"),
        sa.UniqueConstraint("offer_id", "need_id", name="uq_offer_need_offer_id_need_id"),
    )
    op.create_index("ix_offer_need_need_id", "offer_need", ["need_id"], unique=False)


def _make_placement_day() -> None:
    op.create_table(
        "placement_day",
        *identity(),
        sa.Column("placement_id", Uuid16(), nullable=False),
        sa.Column("day", sa.Date(), nullable=False),
        sa.Column("minutes", sa.SmallInteger(), nullable=False),
        sa.Column("work", sa.Text(), nullable=False),
        sa.Column("excuse", sa.String(length=40), nullable=True),
        reference("placement_day", "placement_id", "placement"),
        sa.PrimaryKeyConstraint("id", name="pk_placement_day"),
        sa.UniqueConstraint("placement_id", "day", name="uq_placement_day_placement_id_day"),
    )


def _make_placement_paper() -> None:
    op.create_table(
        "placement_paper",
        *identity(),
        sa.Column("placement_id", Uuid16(), nullable=False),
        sa.Column("kind", sa.String(length=40), nullable=False),
        sa.Column("code", sa.String(length=20), nullable=False),
        sa.Column("first_day", sa.Date(), nullable=True),
        sa.Column("last_day", sa.Date(), nullable=True),
        sa.Column("page_count", sa.SmallInteger(), nullable=False),
        sa.Column("geometry", JsonText(), nullable=False),
        sa.Column("printed_at", UtcDateTime(), nullable=False),
        reference("placement_paper", "placement_id", "placement"),
        sa.PrimaryKeyConstraint("id", name="pk_placement_paper"),
        sa.UniqueConstraint("code", name="uq_placement_paper_code"),
    )
    op.create_index("ix_placement_paper_placement_id", "placement_paper", ["placement_id"], unique=False)
