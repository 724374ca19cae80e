"""How long the texts of placements may be, the bounds of numbers, and the defaults of a match."""

from typing import Final

from smm_desktop.placements.terms.proposing import Weights

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
LANGUAGE_LEVEL: Final = "B1"  # CEFR: from here on somebody can be taught in a language
BEEN_THERE_MONTHS: Final = 24  # the same company not again before
LATELY_MONTHS: Final = 24  # placements that a school's fair share counts
SATURATED_DAYS: Final = 365  # waiting longer adds nothing
