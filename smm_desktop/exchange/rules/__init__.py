"""The decisions of the hand-over; pure, so that thousands of histories can be tried on them."""

from smm_desktop.exchange.rules.answers import LastReceipt, OwnPackages, accepted_rev
from smm_desktop.exchange.rules.judging import Judgement, Seen, Standing, check_parties, judge
from smm_desktop.exchange.rules.punctuality import Span, days_late, last_period, period_of
from smm_desktop.exchange.rules.readiness import counted, score
from smm_desktop.exchange.rules.transfers import TakenTransfer, judge_transfer

__all__ = [
    "Judgement",
    "LastReceipt",
    "OwnPackages",
    "Seen",
    "Span",
    "Standing",
    "TakenTransfer",
    "accepted_rev",
    "check_parties",
    "counted",
    "days_late",
    "judge",
    "judge_transfer",
    "last_period",
    "period_of",
    "score",
]
