"""How long the texts of placements may be, the bounds of numbers, and the defaults of a match."""

from typing import Final

from smm_desktop.placements.terms.proposing import Limits, Nearness, Weights

CODE_LENGTH: Final = 40
TITLE_LENGTH: Final = 300
NOTE_LENGTH: Final = 4000
CODE_PREFIX_OFFER: Final = "İK"  # işbaşı eğitim kontenjanı
CODE_PREFIX_PLACEMENT: Final = "İE"  # işbaşı eğitimi
CAPACITY: Final = range(1, 501)
DAILY_MINUTES: Final = range(1, 721)
MOST_DAYS: Final = 366  # of an offer
MARKS: Final = range(1, 6)
WEIGHT: Final = range(101)

WEIGHTS: Final = Weights(need=40, technology=20, distance=15, waiting=15, fair_share=10)
MATCH_SETTINGS: Final = "placements.match"  # the preference that keeps what the center uses instead
MONTHS: Final = range(121)  # that a limit may reach back
LIMITS: Final = Limits(language_level="B1", been_there_months=24, lately_months=24)
SATURATED_DAYS: Final = 365  # waiting longer adds nothing
NEAR: Final = {
    Nearness.SAME_DISTRICT: 1.0,
    Nearness.SAME_PROVINCE: 0.8,
    Nearness.NEIGHBOUR: 0.5,
    Nearness.FURTHER: 0.1,
    Nearness.UNKNOWN: 0.1,
}
NO_WISH: Final = 0.5  # for somebody who asks for no technology, each is as good as any
