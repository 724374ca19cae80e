"""The decisions of the hand-over; pure, so that thousands of histories can be tried on them."""

from smm_desktop.exchange.rules.answers import LastReceipt, OwnPackages, accepted_rev
from smm_desktop.exchange.rules.judging import Judgement, Seen, Standing, check_parties, judge
from smm_desktop.exchange.rules.readiness import counted, score

__all__ = [
    "Judgement",
    "LastReceipt",
    "OwnPackages",
    "Seen",
    "Standing",
    "accepted_rev",
    "check_parties",
    "counted",
    "judge",
    "score",
]
