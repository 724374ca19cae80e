"""The decisions of the hand-over; pure, so that thousands of histories can be tried on them."""

from smm_desktop.exchange.rules.answers import LastReceipt, OwnPackages, accepted_rev
from smm_desktop.exchange.rules.judging import Judgement, Seen, Standing, check_parties, judge
from smm_desktop.exchange.rules.punctuality import Span, days_late, last_period, period_of
from smm_desktop.exchange.rules.readiness import counted, score

__all__ = [
    "Judgement",
    "LastReceipt",
    "OwnPackages",
    "Seen",
    "Span",
    "Standing",
    "accepted_rev",
    "check_parties",
    "counted",
    "days_late",
    "judge",
    "last_period",
    "period_of",
    "score",
]
