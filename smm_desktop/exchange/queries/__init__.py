"""What the hand-over answers: who we are, whom we believe, what went and what came, what was remarked."""

from smm_desktop.exchange.queries.figures import FigureRow, Figures, figures
from smm_desktop.exchange.queries.incoming import (
    AppliedRow,
    SeenRow,
    accepted_of,
    applied_packages,
    centers_seen,
    newest_applied,
    seen_packages,
    standing,
    wants_all,
)
from smm_desktop.exchange.queries.merged import (
    LinkedPerson,
    MergedTeacherRow,
    linked_person,
    merged_teachers,
    remark_counts,
)
from smm_desktop.exchange.queries.outgoing import (
    Confirmed,
    SentRow,
    confirmed,
    delivery_of,
    last_sent,
    own_packages,
    sent_packages,
)
from smm_desktop.exchange.queries.overview import (
    CenterRow,
    center_name,
    center_row,
    center_rows,
    profile_of,
    report_months,
)
from smm_desktop.exchange.queries.own import OwnSide, own_side
from smm_desktop.exchange.queries.parties import (
    OwnKeyRow,
    PartyRow,
    directorate,
    own_keys,
    parties,
    party,
    sender_of,
)
from smm_desktop.exchange.queries.places import Place, RecordPlace, place_of
from smm_desktop.exchange.queries.receipts import ReceiptRow, received_receipts
from smm_desktop.exchange.queries.remarks import RemarkRow, remark_row, remarks, remarks_on
from smm_desktop.exchange.queries.waiting import waiting_records

__all__ = [
    "AppliedRow",
    "CenterRow",
    "Confirmed",
    "FigureRow",
    "Figures",
    "LinkedPerson",
    "MergedTeacherRow",
    "OwnKeyRow",
    "OwnSide",
    "PartyRow",
    "Place",
    "ReceiptRow",
    "RecordPlace",
    "RemarkRow",
    "SeenRow",
    "SentRow",
    "accepted_of",
    "applied_packages",
    "center_name",
    "center_row",
    "center_rows",
    "centers_seen",
    "confirmed",
    "delivery_of",
    "directorate",
    "figures",
    "last_sent",
    "linked_person",
    "merged_teachers",
    "newest_applied",
    "own_keys",
    "own_packages",
    "own_side",
    "parties",
    "party",
    "place_of",
    "profile_of",
    "received_receipts",
    "remark_counts",
    "remark_row",
    "remarks",
    "remarks_on",
    "report_months",
    "seen_packages",
    "sender_of",
    "sent_packages",
    "standing",
    "waiting_records",
    "wants_all",
]
