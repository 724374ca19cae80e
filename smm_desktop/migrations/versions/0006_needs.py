"""Needs: frames, instruments, rounds, responses, forms, needs, and what trainings do about them."""

from __future__ import annotations

import sqlalchemy as sa
from alembic import op

from smm_desktop.core.database.types import JsonText, UtcDateTime, Uuid16
from smm_desktop.migrations.table_parts import identity, mark_by_deed, reference, sort_key

revision = "0006"
down_revision = "0005"
depends_on = None

_STAMPED = (
    "competency_frame", "competency", "instrument", "survey_round", "free_answer", "need",
    "printed_form", "response", "round_member", "need_cover", "need_step",
)  # fmt: skip


def upgrade() -> None:
    _make_competency_frame()
    _make_competency()
    _make_instrument()
    _make_survey_round()
    _make_box_and_key()
    _make_free_answer()
    _make_needs()
    _make_printed_form()
    _make_response()
    _make_round_member()
    _make_typed_copies()
    _make_need_cover()
    mark_by_deed(_STAMPED)


def _make_competency_frame() -> None:
    op.create_table(
        "competency_frame",
        *identity(),
        sa.Column("code", sa.String(length=40), nullable=False),
        sa.Column("version", sa.SmallInteger(), nullable=False),
        sa.Column("title", sa.String(length=300), nullable=False),
        sa.Column("title_en", sa.String(length=300), nullable=False),
        sa.Column("field_code", sa.String(length=80), nullable=False),
        sa.Column("state", sa.String(length=40), nullable=False),
        sa.Column("is_example", sa.Boolean(), nullable=False),
        sa.Column("published_at", UtcDateTime(), nullable=True),
        sort_key(900),
        sa.PrimaryKeyConstraint("id", name="pk_competency_frame"),
        sa.UniqueConstraint(
            "center_id", "code", "version", name="uq_competency_frame_center_id_code_version"
        ),
    )
    op.create_index("ix_competency_frame_field_code", "competency_frame", ["field_code"], unique=False)


def _make_competency() -> None:
    op.create_table(
        "competency",
        *identity(),
        sa.Column("frame_id", Uuid16(), nullable=False),
        sa.Column("code", sa.String(length=40), nullable=False),
        sa.Column("ordinal", sa.SmallInteger(), nullable=False),
        sa.Column("group_name", sa.String(length=200), nullable=False),
        sa.Column("group_name_en", sa.String(length=200), nullable=False),
        sa.Column("text", sa.String(length=500), nullable=False),
        sa.Column("text_en", sa.String(length=500), nullable=False),
        sa.Column("description", sa.Text(), nullable=False),
        sa.Column("level", sa.SmallInteger(), nullable=True),
        reference("competency", "frame_id", "competency_frame"),
        sa.PrimaryKeyConstraint("id", name="pk_competency"),
        sa.UniqueConstraint("frame_id", "code", name="uq_competency_frame_id_code"),
    )


def _make_instrument() -> None:
    op.create_table(
        "instrument",
        *identity(),
        sa.Column("title", sa.String(length=300), nullable=False),
        sa.Column("title_en", sa.String(length=300), nullable=False),
        sa.Column("audience", sa.String(length=40), nullable=False),
        sa.Column("anonymity", sa.String(length=40), nullable=False),
        sa.Column("state", sa.String(length=40), nullable=False),
        sa.Column("field_code", sa.String(length=80), nullable=True),
        sa.Column("frame_id", Uuid16(), nullable=True),
        sa.Column("content", JsonText(), nullable=False),
        sort_key(900),
        reference("instrument", "frame_id", "competency_frame"),
        sa.PrimaryKeyConstraint("id", name="pk_instrument"),
    )
    op.create_index("ix_instrument_frame_id", "instrument", ["frame_id"], unique=False)


def _make_survey_round() -> None:
    op.create_table(
        "survey_round",
        *identity(),
        sa.Column("instrument_id", Uuid16(), nullable=False),
        sa.Column("title", sa.String(length=300), nullable=False),
        sa.Column("starts_on", sa.Date(), nullable=False),
        sa.Column("ends_on", sa.Date(), nullable=False),
        sa.Column("state", sa.String(length=40), nullable=False),
        sa.Column("target", JsonText(), nullable=False),
        sa.Column("member_count", sa.Integer(), nullable=False),
        sa.Column("response_count", sa.Integer(), nullable=False),
        sa.Column("keyed", sa.Integer(), nullable=False),
        sa.Column("differing", sa.Integer(), nullable=False),
        sort_key(900),
        reference("survey_round", "instrument_id", "instrument"),
        sa.PrimaryKeyConstraint("id", name="pk_survey_round"),
    )
    op.create_index("ix_survey_round_instrument_id", "survey_round", ["instrument_id"], unique=False)


def _make_box_and_key() -> None:
    op.create_table(
        "ballot_box",
        sa.Column("round_id", Uuid16(), nullable=False),
        sa.Column("contents", sa.LargeBinary(), nullable=False),
        reference("ballot_box", "round_id", "survey_round"),
        sa.PrimaryKeyConstraint("round_id", name="pk_ballot_box"),
    )
    op.create_table(
        "round_key",
        sa.Column("round_id", Uuid16(), nullable=False),
        sa.Column("public_part", sa.String(length=100), nullable=False),
        sa.Column("private_part", sa.LargeBinary(), nullable=False),
        reference("round_key", "round_id", "survey_round"),
        sa.PrimaryKeyConstraint("round_id", name="pk_round_key"),
    )


def _make_free_answer() -> None:
    op.create_table(
        "free_answer",
        *identity(),
        sa.Column("round_id", Uuid16(), nullable=False),
        sa.Column("question", sa.String(length=40), nullable=False),
        sa.Column("text", sa.Text(), nullable=False),
        reference("free_answer", "round_id", "survey_round"),
        sa.PrimaryKeyConstraint("id", name="pk_free_answer"),
    )
    op.create_index("ix_free_answer_round_id", "free_answer", ["round_id"], unique=False)


def _make_needs() -> None:
    op.create_table(
        "need",
        *identity(),
        sa.Column("competency_id", Uuid16(), nullable=False),
        sa.Column("round_id", Uuid16(), nullable=True),
        sa.Column("group_name", sa.String(length=200), nullable=False),
        sa.Column("priority", sa.String(length=40), nullable=False),
        sa.Column("reason", sa.Text(), nullable=False),
        sa.Column("figures", JsonText(), nullable=True),
        sa.Column("state", sa.String(length=40), nullable=False),
        sa.Column("times_reopened", sa.SmallInteger(), nullable=False),
        reference("need", "competency_id", "competency"),
        reference("need", "round_id", "survey_round"),
        sa.PrimaryKeyConstraint("id", name="pk_need"),
    )
    op.create_index("ix_need_competency_id", "need", ["competency_id"], unique=False)
    op.create_index("ix_need_round_id", "need", ["round_id"], unique=False)
    op.create_table(
        "need_step",
        *identity(),
        sa.Column("need_id", Uuid16(), nullable=False),
        sa.Column("state", sa.String(length=40), nullable=False),
        sa.Column("at", UtcDateTime(), nullable=False),
        sa.Column("reason", sa.Text(), nullable=False),
        sa.Column("round_id", Uuid16(), nullable=True),
        sa.Column("figures", JsonText(), nullable=True),
        reference("need_step", "need_id", "need"),
        reference("need_step", "round_id", "survey_round"),
        sa.PrimaryKeyConstraint("id", name="pk_need_step"),
    )
    op.create_index("ix_need_step_need_id", "need_step", ["need_id"], unique=False)
    op.create_index("ix_need_step_round_id", "need_step", ["round_id"], unique=False)


def _make_printed_form() -> None:
    op.create_table(
        "printed_form",
        *identity(),
        sa.Column("round_id", Uuid16(), nullable=False),
        sa.Column("code", sa.String(length=20), nullable=False),
        sa.Column("language", sa.String(length=2), nullable=False),
        sa.Column("copies", sa.SmallInteger(), nullable=False),
        sa.Column("page_count", sa.SmallInteger(), nullable=False),
        sa.Column("geometry", JsonText(), nullable=False),
        sa.Column("printed_at", UtcDateTime(), nullable=False),
        reference("printed_form", "round_id", "survey_round"),
        sa.PrimaryKeyConstraint("id", name="pk_printed_form"),
        sa.UniqueConstraint("code", name="uq_printed_form_code"),
    )
    op.create_index("ix_printed_form_round_id", "printed_form", ["round_id"], unique=False)


def _make_response() -> None:
    op.create_table(
        "response",
        *identity(),
        sa.Column("round_id", Uuid16(), nullable=False),
        sa.Column("teacher_id", Uuid16(), nullable=True),
        sa.Column("name", sa.String(length=220), nullable=False),
        sa.Column("way", sa.String(length=40), nullable=True),
        sa.Column("field_code", sa.String(length=80), nullable=False),
        sa.Column("branch_code", sa.String(length=120), nullable=False),
        sa.Column("province_code", sa.SmallInteger(), nullable=True),
        sa.Column("school", sa.String(length=200), nullable=False),
        sa.Column("experience", sa.String(length=12), nullable=False),
        sa.Column("answers", JsonText(), nullable=False),
        sa.Column("token", sa.String(length=64), nullable=False),
        sa.Column("edition", sa.Integer(), nullable=False),
        reference("response", "round_id", "survey_round"),
        reference("response", "teacher_id", "teacher"),
        sa.PrimaryKeyConstraint("id", name="pk_response"),
    )
    op.create_index("ix_response_round_token", "response", ["round_id", "token"], unique=False)
    op.create_index("ix_response_teacher", "response", ["teacher_id"], unique=False)


def _make_round_member() -> None:
    op.create_table(
        "round_member",
        sa.Column("id", Uuid16(), nullable=False),
        sa.Column("round_id", Uuid16(), nullable=False),
        sa.Column("teacher_id", Uuid16(), nullable=True),
        sa.Column("code", sa.String(length=12), nullable=False),
        sa.Column("name", sa.String(length=220), nullable=False),
        sa.Column("organisation", sa.String(length=200), nullable=False),
        sa.Column("email", sa.String(length=200), nullable=False),
        sort_key(700),
        sa.Column("has_answered", sa.Boolean(), nullable=False),
        sa.Column("rev", sa.BigInteger(), nullable=False),
        reference("round_member", "round_id", "survey_round"),
        reference("round_member", "teacher_id", "teacher"),
        sa.PrimaryKeyConstraint("id", name="pk_round_member"),
        sa.UniqueConstraint("round_id", "code", name="uq_round_member_round_id_code"),
        sa.UniqueConstraint("round_id", "teacher_id", name="uq_round_member_round_id_teacher_id"),
    )
    op.create_index("ix_round_member_teacher_id", "round_member", ["teacher_id"], unique=False)


def _make_typed_copies() -> None:
    op.create_table(
        "keyed_form",
        sa.Column("form_id", Uuid16(), nullable=False),
        sa.Column("copy", sa.SmallInteger(), autoincrement=False, nullable=False),
        sa.Column("entry", sa.String(length=40), nullable=False),
        sa.Column("contents", JsonText(), nullable=False),
        reference("keyed_form", "form_id", "printed_form"),
        sa.PrimaryKeyConstraint("form_id", "copy", "entry", name="pk_keyed_form"),
    )
    op.create_table(
        "taken_copy",
        sa.Column("form_id", Uuid16(), nullable=False),
        sa.Column("copy", sa.SmallInteger(), autoincrement=False, nullable=False),
        reference("taken_copy", "form_id", "printed_form"),
        sa.PrimaryKeyConstraint("form_id", "copy", name="pk_taken_copy"),
        sqlite_with_rowid=False,
    )


def _make_need_cover() -> None:
    op.create_table(
        "need_cover",
        *identity(),
        sa.Column("need_id", Uuid16(), nullable=False),
        sa.Column("catalogue_id", Uuid16(), nullable=True),
        sa.Column("activity_id", Uuid16(), nullable=True),
        reference("need_cover", "activity_id", "activity"),
        reference("need_cover", "catalogue_id", "catalogue_entry"),
        reference("need_cover", "need_id", "need"),
        sa.PrimaryKeyConstraint("id", name="pk_need_cover"),
        sa.UniqueConstraint(
            "need_id", "catalogue_id", "activity_id", name="uq_need_cover_need_id_catalogue_id_activity_id"
        ),
    )
    op.create_index("ix_need_cover_activity_id", "need_cover", ["activity_id"], unique=False)
    op.create_index("ix_need_cover_catalogue_id", "need_cover", ["catalogue_id"], unique=False)
