"""How long the texts of needs may be, and the room's bounds and defaults."""

from typing import Final

CODE_LENGTH: Final = 40
TITLE_LENGTH: Final = 300
GROUP_LENGTH: Final = 200
NAME_LENGTH: Final = 200
COMPETENCY_LENGTH: Final = 500
QUESTION_LENGTH: Final = 600
NOTE_LENGTH: Final = 4000
FREE_TEXT_LENGTH: Final = 4000
LEVELS: Final = range(1, 9)  # of the qualifications frame (Türkiye Yeterlilikler Çerçevesi)
POINTS: Final = range(2, 12)
QUESTIONS: Final = 300
CHOICES: Final = 60
NUMBERS: Final = range(-1_000_000_000, 1_000_000_001)
FORM_PAGES: Final = 1_000  # a corner code counts the pages of a batch up to 1,023
SEATS: Final = range(1, 1001)
REST_MONTHS: Final = 12  # after a training, before somebody is proposed for the next
ANSWER_FILE_BYTES: Final = 1_000_000
SPREADSHEET_BYTES: Final = 5_000_000
