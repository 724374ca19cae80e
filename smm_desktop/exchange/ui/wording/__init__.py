"""The sentences and labels of the hand-over."""

from smm_desktop.exchange.ui.wording.findings import finding_detail, mending_text
from smm_desktop.exchange.ui.wording.labels import finding_text
from smm_desktop.exchange.ui.wording.moments import digest_blocks, moment_text, size_text
from smm_desktop.exchange.ui.wording.packages import (
    package_text,
    receipt_note,
    receipt_outcome_text,
    state_badge,
)
from smm_desktop.exchange.ui.wording.records import kind_counts_text, record_kind_text, remark_subject
from smm_desktop.exchange.ui.wording.refusals import word_refusal

__all__ = [
    "digest_blocks",
    "finding_detail",
    "finding_text",
    "kind_counts_text",
    "mending_text",
    "moment_text",
    "package_text",
    "receipt_note",
    "receipt_outcome_text",
    "record_kind_text",
    "remark_subject",
    "size_text",
    "state_badge",
    "word_refusal",
]
