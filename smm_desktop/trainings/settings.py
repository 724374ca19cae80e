"""How long the texts of trainings may be, and the room's defaults."""

from typing import Final

CODE_LENGTH: Final = 40
CATALOGUE_CODE_LENGTH: Final = 28  # leaves room for the year and number of an activity's code
TITLE_LENGTH: Final = 300
NAME_LENGTH: Final = 200
SHORT_LENGTH: Final = 100
GROUP_LENGTH: Final = 60
PHONE_LENGTH: Final = 20
NOTE_LENGTH: Final = 4000
HOURS: Final = range(1, 1001)
FIRST_GROUP: Final = "A"
USUAL_QUOTA: Final = 30
BLANK_ROWS: Final = 4  # on an attendance sheet, for walk-ins
