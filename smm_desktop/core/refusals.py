"""The one refusal: what a user can act on, as a term and its values; sentences live in `ui/wording.py`."""

from enum import StrEnum


class Refusal(Exception):
    """Carries no sentence; its text is the term alone, so that logs keep no personal data."""

    def __init__(self, term: StrEnum, **values: object) -> None:
        super().__init__(str(term))
        self.term = term
        self.values = values
