"""Trainings, sessions, enrolments, attendance and sheets."""

from __future__ import annotations

import sqlalchemy as sa
from alembic import op

from smm_desktop.core.database.types import JsonText, UtcDateTime, Uuid16

revision = "0003"
down_revision = "0002"
branch_labels = None
depends_on = None


def upgrade() -> None:
    _make_catalogue_entry()
    _make_trainer()
    _make_activity()
    _make_activity_group()
    _make_training_session()
    _make_lesson_slot()
    _make_enrolment()
    _make_attendance_mark()
    _make_attendance_sheet()


def _make_catalogue_entry() -> None:
    op.create_table(
        "catalogue_entry",
        sa.Column("id", Uuid16(), nullable=False),
        sa.Column("center_id", sa.Integer(), nullable=False),
        sa.Column("code", sa.String(length=40), nullable=False),
        sa.Column("title", sa.String(length=300), nullable=False),
        sa.Column("title_en", sa.String(length=300), nullable=False),
        sa.Column("field_code", sa.String(length=80), nullable=True),
        sa.Column("competencies", JsonText(), nullable=False),
        sa.Column("hours", sa.SmallInteger(), nullable=False),
        sa.Column("kind", sa.String(length=40), nullable=False),
        sa.Column("has_exam", sa.Boolean(), nullable=False),
        sa.Column("is_active", sa.Boolean(), nullable=False),
        sa.Column(
            "sort_key",
            sa.String(length=900).with_variant(sa.String(collation="C"), "postgresql"),
            nullable=False,
        ),
        sa.Column("rev", sa.BigInteger(), nullable=False),
        sa.PrimaryKeyConstraint("id", name="pk_catalogue_entry"),
        sa.UniqueConstraint("center_id", "code", name="uq_catalogue_entry_center_id_code"),
    )
    op.create_index("ix_catalogue_entry_rev", "catalogue_entry", ["rev"], unique=False)
    op.create_index("ix_catalogue_entry_sort_key", "catalogue_entry", ["sort_key"], unique=False)


def _make_trainer() -> None:
    op.create_table(
        "trainer",
        sa.Column("id", Uuid16(), nullable=False),
        sa.Column("center_id", sa.Integer(), nullable=False),
        sa.Column("name", sa.String(length=200), nullable=False),
        sa.Column("title", sa.String(length=120), nullable=False),
        sa.Column("institution", sa.String(length=200), nullable=False),
        sa.Column("email", sa.String(length=200), nullable=False),
        sa.Column("phone", sa.String(length=20), nullable=False),
        sa.Column("teacher_id", Uuid16(), nullable=True),
        sa.Column(
            "sort_key",
            sa.String(length=620).with_variant(sa.String(collation="C"), "postgresql"),
            nullable=False,
        ),
        sa.Column("rev", sa.BigInteger(), nullable=False),
        sa.ForeignKeyConstraint(
            ["teacher_id"], ["teacher.id"], name="fk_trainer_teacher_id", deferrable=True
        ),
        sa.PrimaryKeyConstraint("id", name="pk_trainer"),
    )
    op.create_index("ix_trainer_rev", "trainer", ["rev"], unique=False)
    op.create_index("ix_trainer_sort_key", "trainer", ["sort_key"], unique=False)
    op.create_index("ix_trainer_teacher_id", "trainer", ["teacher_id"], unique=False)


def _make_activity() -> None:
    op.create_table(
        "activity",
        sa.Column("id", Uuid16(), nullable=False),
        sa.Column("center_id", sa.Integer(), nullable=False),
        sa.Column("catalogue_id", Uuid16(), nullable=False),
        sa.Column("code", sa.String(length=40), nullable=False),
        sa.Column("title", sa.String(length=300), nullable=False),
        sa.Column("title_en", sa.String(length=300), nullable=False),
        sa.Column("place", sa.String(length=200), nullable=False),
        sa.Column("starts_on", sa.Date(), nullable=False),
        sa.Column("ends_on", sa.Date(), nullable=False),
        sa.Column("state", sa.String(length=40), nullable=False),
        sa.Column("has_exam", sa.Boolean(), nullable=False),
        sa.Column("rules", JsonText(), nullable=True),
        sa.Column("closed_at", UtcDateTime(), nullable=True),
        sa.Column("reopen_reason", sa.Text(), nullable=False),
        sa.Column("note", sa.Text(), nullable=False),
        sa.Column("rev", sa.BigInteger(), nullable=False),
        sa.ForeignKeyConstraint(
            ["catalogue_id"], ["catalogue_entry.id"], name="fk_activity_catalogue_id", deferrable=True
        ),
        sa.PrimaryKeyConstraint("id", name="pk_activity"),
        sa.UniqueConstraint("center_id", "code", name="uq_activity_center_id_code"),
    )
    op.create_index("ix_activity_catalogue_id", "activity", ["catalogue_id"], unique=False)
    op.create_index("ix_activity_dates", "activity", ["starts_on", "ends_on"], unique=False)
    op.create_index("ix_activity_rev", "activity", ["rev"], unique=False)


def _make_activity_group() -> None:
    op.create_table(
        "activity_group",
        sa.Column("id", Uuid16(), nullable=False),
        sa.Column("center_id", sa.Integer(), nullable=False),
        sa.Column("activity_id", Uuid16(), nullable=False),
        sa.Column("name", sa.String(length=60), nullable=False),
        sa.Column("quota", sa.SmallInteger(), nullable=False),
        sa.Column("rev", sa.BigInteger(), nullable=False),
        sa.ForeignKeyConstraint(
            ["activity_id"], ["activity.id"], name="fk_activity_group_activity_id", deferrable=True
        ),
        sa.PrimaryKeyConstraint("id", name="pk_activity_group"),
        sa.UniqueConstraint("activity_id", "name", name="uq_activity_group_activity_id_name"),
    )
    op.create_index("ix_activity_group_rev", "activity_group", ["rev"], unique=False)


def _make_training_session() -> None:
    op.create_table(
        "training_session",
        sa.Column("id", Uuid16(), nullable=False),
        sa.Column("center_id", sa.Integer(), nullable=False),
        sa.Column("group_id", Uuid16(), nullable=False),
        sa.Column("day", sa.Date(), nullable=False),
        sa.Column("room", sa.String(length=100), nullable=False),
        sa.Column("trainer_id", Uuid16(), nullable=True),
        sa.Column("topic", sa.String(length=300), nullable=False),
        sa.Column("rev", sa.BigInteger(), nullable=False),
        sa.ForeignKeyConstraint(
            ["group_id"], ["activity_group.id"], name="fk_training_session_group_id", deferrable=True
        ),
        sa.ForeignKeyConstraint(
            ["trainer_id"], ["trainer.id"], name="fk_training_session_trainer_id", deferrable=True
        ),
        sa.PrimaryKeyConstraint("id", name="pk_training_session"),
    )
    op.create_index("ix_training_session_day", "training_session", ["day"], unique=False)
    op.create_index("ix_training_session_group_id", "training_session", ["group_id"], unique=False)
    op.create_index("ix_training_session_rev", "training_session", ["rev"], unique=False)
    op.create_index("ix_training_session_trainer_id", "training_session", ["trainer_id"], unique=False)


def _make_lesson_slot() -> None:
    op.create_table(
        "lesson_slot",
        sa.Column("id", Uuid16(), nullable=False),
        sa.Column("center_id", sa.Integer(), nullable=False),
        sa.Column("session_id", Uuid16(), nullable=False),
        sa.Column("starts_at", sa.SmallInteger(), nullable=False),
        sa.Column("minutes", sa.SmallInteger(), nullable=False),
        sa.Column("rev", sa.BigInteger(), nullable=False),
        sa.ForeignKeyConstraint(
            ["session_id"], ["training_session.id"], name="fk_lesson_slot_session_id", deferrable=True
        ),
        sa.PrimaryKeyConstraint("id", name="pk_lesson_slot"),
        sa.UniqueConstraint("session_id", "starts_at", name="uq_lesson_slot_session_id_starts_at"),
    )
    op.create_index("ix_lesson_slot_rev", "lesson_slot", ["rev"], unique=False)


def _make_enrolment() -> None:
    op.create_table(
        "enrolment",
        sa.Column("id", Uuid16(), nullable=False),
        sa.Column("center_id", sa.Integer(), nullable=False),
        sa.Column("group_id", Uuid16(), nullable=False),
        sa.Column("teacher_id", Uuid16(), nullable=False),
        sa.Column("state", sa.String(length=40), nullable=False),
        sa.Column("is_walk_in", sa.Boolean(), nullable=False),
        sa.Column("queue_number", sa.Integer(), nullable=False),
        sa.Column("enrolled_at", UtcDateTime(), nullable=False),
        sa.Column("score", sa.SmallInteger(), nullable=True),
        sa.Column("rev", sa.BigInteger(), nullable=False),
        sa.ForeignKeyConstraint(
            ["group_id"], ["activity_group.id"], name="fk_enrolment_group_id", deferrable=True
        ),
        sa.ForeignKeyConstraint(
            ["teacher_id"], ["teacher.id"], name="fk_enrolment_teacher_id", deferrable=True
        ),
        sa.PrimaryKeyConstraint("id", name="pk_enrolment"),
        sa.UniqueConstraint("group_id", "teacher_id", name="uq_enrolment_group_id_teacher_id"),
    )
    op.create_index("ix_enrolment_rev", "enrolment", ["rev"], unique=False)
    op.create_index("ix_enrolment_teacher_id", "enrolment", ["teacher_id"], unique=False)


def _make_attendance_mark() -> None:
    op.create_table(
        "attendance_mark",
        sa.Column("id", Uuid16(), nullable=False),
        sa.Column("center_id", sa.Integer(), nullable=False),
        sa.Column("enrolment_id", Uuid16(), nullable=False),
        sa.Column("slot_id", Uuid16(), nullable=False),
        sa.Column("mark", sa.String(length=40), nullable=False),
        sa.Column("minutes_late", sa.SmallInteger(), nullable=False),
        sa.Column("excuse", sa.String(length=40), nullable=True),
        sa.Column("rev", sa.BigInteger(), nullable=False),
        sa.ForeignKeyConstraint(
            ["enrolment_id"], ["enrolment.id"], name="fk_attendance_mark_enrolment_id", deferrable=True
        ),
        sa.ForeignKeyConstraint(
            ["slot_id"], ["lesson_slot.id"], name="fk_attendance_mark_slot_id", deferrable=True
        ),
        sa.PrimaryKeyConstraint("id", name="pk_attendance_mark"),
        sa.UniqueConstraint("enrolment_id", "slot_id", name="uq_attendance_mark_enrolment_id_slot_id"),
    )
    op.create_index("ix_attendance_mark_rev", "attendance_mark", ["rev"], unique=False)
    op.create_index("ix_attendance_mark_slot_id", "attendance_mark", ["slot_id"], unique=False)


def _make_attendance_sheet() -> None:
    op.create_table(
        "attendance_sheet",
        sa.Column("id", Uuid16(), nullable=False),
        sa.Column("center_id", sa.Integer(), nullable=False),
        sa.Column("group_id", Uuid16(), nullable=False),
        sa.Column("code", sa.String(length=20), nullable=False),
        sa.Column("span", sa.String(length=40), nullable=False),
        sa.Column("first_day", sa.Date(), nullable=False),
        sa.Column("last_day", sa.Date(), nullable=False),
        sa.Column("page_count", sa.SmallInteger(), nullable=False),
        sa.Column("geometry", JsonText(), nullable=False),
        sa.Column("printed_at", UtcDateTime(), nullable=False),
        sa.Column("rev", sa.BigInteger(), nullable=False),
        sa.ForeignKeyConstraint(
            ["group_id"], ["activity_group.id"], name="fk_attendance_sheet_group_id", deferrable=True
        ),
        sa.PrimaryKeyConstraint("id", name="pk_attendance_sheet"),
        sa.UniqueConstraint("code", name="uq_attendance_sheet_code"),
    )
    op.create_index("ix_attendance_sheet_group_id", "attendance_sheet", ["group_id"], unique=False)
    op.create_index("ix_attendance_sheet_rev", "attendance_sheet", ["rev"], unique=False)
