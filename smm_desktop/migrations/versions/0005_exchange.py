"""Hand-over: own and believed keys, packages sent, seen and applied, receipts, remarks, teachers who moved."""

from __future__ import annotations

import sqlalchemy as sa
from alembic import op

from smm_desktop.core.database.types import JsonText, UtcDateTime, Uuid16

revision = "0005"
down_revision = "0004"
branch_labels = None
depends_on = None


def upgrade() -> None:
    _make_applied_package()
    _make_brought_file()
    _make_brought_history()
    _make_exchange_key()
    _make_full_wish()
    _make_known_party()
    _make_received_receipt()
    _make_remark()
    _make_seen_package()
    _make_sent_package()
    _make_teacher_move()


def _make_applied_package() -> None:
    op.create_table(
        "applied_package",
        sa.Column("digest", sa.LargeBinary(length=32), nullable=False),
        sa.Column("center", sa.Integer(), nullable=False),
        sa.Column("instance", Uuid16(), nullable=False),
        sa.Column("instance_since", UtcDateTime(), nullable=False),
        sa.Column("number", sa.Integer(), nullable=False),
        sa.Column("from_rev", sa.BigInteger(), nullable=False),
        sa.Column("to_rev", sa.BigInteger(), nullable=False),
        sa.Column("state", JsonText(), nullable=False),
        sa.Column("versions", JsonText(), nullable=False),
        sa.Column("counts", JsonText(), nullable=False),
        sa.Column("score", sa.Integer(), nullable=True),
        sa.Column("made_at", UtcDateTime(), nullable=False),
        sa.Column("applied_at", UtcDateTime(), nullable=False),
        sa.Column("rev", sa.BigInteger(), nullable=False),
        sa.PrimaryKeyConstraint("digest", name="pk_applied_package"),
    )
    op.create_index("ix_applied_package_center", "applied_package", ["center"], unique=False)
    op.create_index("ix_applied_package_rev", "applied_package", ["rev"], unique=False)


def _make_brought_file() -> None:
    op.create_table(
        "brought_file",
        sa.Column("name", sa.String(length=100), nullable=False),
        sa.Column("version", sa.String(length=100), nullable=False),
        sa.Column("text", sa.Text(), nullable=False),
        sa.Column("received_at", UtcDateTime(), nullable=False),
        sa.PrimaryKeyConstraint("name", name="pk_brought_file"),
    )


def _make_brought_history() -> None:
    for name, more in (
        ("training", ()),
        ("certificate", (sa.Column("pdf", sa.LargeBinary(), nullable=False),)),
    ):
        table = f"brought_{name}"
        op.create_table(
            table,
            sa.Column("id", Uuid16(), nullable=False),
            sa.Column("teacher_id", Uuid16(), nullable=False),
            sa.Column("version", sa.Integer(), nullable=False),
            sa.Column("line", sa.LargeBinary(), nullable=False),
            *more,
            sa.Column("rev", sa.BigInteger(), nullable=False),
            _of_teacher(table),
            sa.PrimaryKeyConstraint("id", name=f"pk_{table}"),
        )
        _make_indexes(table)


def _make_teacher_move() -> None:
    op.create_table(
        "teacher_move",
        sa.Column("digest", sa.LargeBinary(length=32), nullable=False),
        sa.Column("direction", sa.String(length=40), nullable=False),
        sa.Column("teacher_id", Uuid16(), nullable=False),
        sa.Column("center", sa.Integer(), nullable=False),
        sa.Column("center_name", sa.String(length=200), nullable=False),
        sa.Column("origin_id", Uuid16(), nullable=True),
        sa.Column("instance", Uuid16(), nullable=False),
        sa.Column("number", sa.Integer(), nullable=False),
        sa.Column("moved_at", UtcDateTime(), nullable=False),
        sa.Column("noted_at", UtcDateTime(), nullable=False),
        sa.Column("rev", sa.BigInteger(), nullable=False),
        _of_teacher("teacher_move"),
        sa.PrimaryKeyConstraint("digest", name="pk_teacher_move"),
    )
    _make_indexes("teacher_move")


def _of_teacher(table: str) -> sa.ForeignKeyConstraint:
    return sa.ForeignKeyConstraint(
        ["teacher_id"], ["teacher.id"], name=f"fk_{table}_teacher_id", deferrable=True
    )


def _make_indexes(table: str) -> None:
    for column in ("rev", "teacher_id"):
        op.create_index(f"ix_{table}_{column}", table, [column], unique=False)


def _make_exchange_key() -> None:
    op.create_table(
        "exchange_key",
        sa.Column("id", Uuid16(), nullable=False),
        sa.Column("use", sa.String(length=40), nullable=False),
        sa.Column("public_part", sa.String(length=100), nullable=False),
        sa.Column("private_part", sa.LargeBinary(), nullable=False),
        sa.Column("created_at", UtcDateTime(), nullable=False),
        sa.Column("retired_at", UtcDateTime(), nullable=True),
        sa.PrimaryKeyConstraint("id", name="pk_exchange_key"),
    )


def _make_full_wish() -> None:
    op.create_table(
        "full_wish",
        sa.Column("center", sa.Integer(), autoincrement=False, nullable=False),
        sa.Column("since", UtcDateTime(), nullable=False),
        sa.PrimaryKeyConstraint("center", name="pk_full_wish"),
    )


def _make_known_party() -> None:
    op.create_table(
        "known_party",
        sa.Column("id", Uuid16(), nullable=False),
        sa.Column("center", sa.Integer(), nullable=False),
        sa.Column("name", sa.String(length=200), nullable=False),
        sa.Column("mode", sa.String(length=40), nullable=False),
        sa.Column("public", sa.LargeBinary(length=32), nullable=False),
        sa.Column("recipients", JsonText(), nullable=False),
        sa.Column("state", sa.String(length=40), nullable=False),
        sa.Column("trusted_at", UtcDateTime(), nullable=False),
        sa.Column("trusted_by", sa.String(length=200), nullable=False),
        sa.Column("made_at", UtcDateTime(), nullable=False),
        sa.Column("ended_at", UtcDateTime(), nullable=True),
        sa.Column("note", sa.Text(), nullable=False),
        sa.PrimaryKeyConstraint("id", name="pk_known_party"),
        sa.UniqueConstraint("public", name="uq_known_party_public"),
    )
    op.create_index("ix_known_party_center", "known_party", ["center"], unique=False)


def _make_received_receipt() -> None:
    op.create_table(
        "received_receipt",
        sa.Column("id", Uuid16(), nullable=False),
        sa.Column("sender_instance", Uuid16(), nullable=False),
        sa.Column("sender_since", UtcDateTime(), nullable=False),
        sa.Column("number", sa.Integer(), nullable=False),
        sa.Column("digest", sa.LargeBinary(length=32), nullable=False),
        sa.Column("instance", Uuid16(), nullable=False),
        sa.Column("accepted_number", sa.Integer(), nullable=False),
        sa.Column("accepted_rev", sa.BigInteger(), nullable=False),
        sa.Column("wants_all", sa.Boolean(), nullable=False),
        sa.Column("made_at", UtcDateTime(), nullable=False),
        sa.Column("received_at", UtcDateTime(), nullable=False),
        sa.PrimaryKeyConstraint("id", name="pk_received_receipt"),
        sa.UniqueConstraint("sender_instance", "number", name="uq_received_receipt_sender_instance_number"),
    )


def _make_remark() -> None:
    op.create_table(
        "remark",
        sa.Column("id", Uuid16(), nullable=False),
        sa.Column("center", sa.Integer(), nullable=False),
        sa.Column("record_kind", sa.String(length=63), nullable=False),
        sa.Column("record_id", Uuid16(), nullable=False),
        sa.Column("text", sa.Text(), nullable=False),
        sa.Column("author", sa.String(length=200), nullable=False),
        sa.Column("state", sa.String(length=40), nullable=False),
        sa.Column("made_at", UtcDateTime(), nullable=False),
        sa.Column("settled_at", UtcDateTime(), nullable=True),
        sa.PrimaryKeyConstraint("id", name="pk_remark"),
    )
    op.create_index("ix_remark_center", "remark", ["center"], unique=False)
    op.create_index("ix_remark_record_id", "remark", ["record_id"], unique=False)


def _make_seen_package() -> None:
    op.create_table(
        "seen_package",
        sa.Column("id", Uuid16(), nullable=False),
        sa.Column("center", sa.Integer(), nullable=False),
        sa.Column("instance", Uuid16(), nullable=False),
        sa.Column("number", sa.Integer(), nullable=False),
        sa.Column("digest", sa.LargeBinary(length=32), nullable=False),
        sa.Column("previous", sa.LargeBinary(length=32), nullable=False),
        sa.Column("state", sa.String(length=40), nullable=False),
        sa.Column("made_at", UtcDateTime(), nullable=False),
        sa.Column("first_seen_at", UtcDateTime(), nullable=False),
        sa.Column("file_name", sa.String(length=300), nullable=False),
        sa.PrimaryKeyConstraint("id", name="pk_seen_package"),
        sa.UniqueConstraint(
            "center", "instance", "number", "digest", name="uq_seen_package_center_instance_number_digest"
        ),
    )


def _make_sent_package() -> None:
    op.create_table(
        "sent_package",
        sa.Column("id", Uuid16(), nullable=False),
        sa.Column("kind", sa.String(length=40), nullable=False),
        sa.Column("instance", Uuid16(), nullable=False),
        sa.Column("recipient", sa.Integer(), nullable=False),
        sa.Column("number", sa.Integer(), nullable=False),
        sa.Column("digest", sa.LargeBinary(length=32), nullable=False),
        sa.Column("from_rev", sa.BigInteger(), nullable=False),
        sa.Column("to_rev", sa.BigInteger(), nullable=False),
        sa.Column("state", JsonText(), nullable=False),
        sa.Column("versions", JsonText(), nullable=False),
        sa.Column("counts", JsonText(), nullable=False),
        sa.Column("score", sa.Integer(), nullable=True),
        sa.Column("made_at", UtcDateTime(), nullable=False),
        sa.Column("made_by", sa.String(length=200), nullable=False),
        sa.Column("written_at", UtcDateTime(), nullable=True),
        sa.Column("file_name", sa.String(length=300), nullable=False),
        sa.Column("file_digest", sa.LargeBinary(length=32), nullable=True),
        sa.Column("file_size", sa.BigInteger(), nullable=True),
        sa.PrimaryKeyConstraint("id", name="pk_sent_package"),
        sa.UniqueConstraint(
            "instance", "recipient", "number", name="uq_sent_package_instance_recipient_number"
        ),
    )
