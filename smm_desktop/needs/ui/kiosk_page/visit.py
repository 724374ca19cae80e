"""What one person said so far; thrown away as a whole when the next one begins."""

from __future__ import annotations

from dataclasses import dataclass, field
from typing import Any
from uuid import UUID

from smm_desktop.needs.rules.answers import check_answers, is_asked
from smm_desktop.needs.terms import InstrumentDraft, Respondent, ResponseDraft


@dataclass(slots=True)
class Visit:
    """`answers` by section, so that each section knows what was said before it."""

    language: str = "tr"
    member: UUID | None = None
    answers: dict[int, dict[str, Any]] = field(default_factory=dict)
    background: dict[str, str] = field(default_factory=dict)

    def given(self, before: int) -> dict[str, Any]:
        """What was said before a section."""
        return {
            key: value
            for at in sorted(self.answers)
            if at < before
            for key, value in self.answers[at].items()
        }

    def everything(self) -> dict[str, Any]:
        return self.given(len(self.answers) + max(self.answers, default=0) + 1)

    def counted(self, instrument: InstrumentDraft) -> tuple[int, int]:
        """Answered questions, and those that are asked as things stand."""
        given = self.everything()
        asked = [one.key for one in instrument.questions() if is_asked(one.condition, given)]
        return sum(key in given for key in asked), len(asked)

    def draft(self, instrument: InstrumentDraft) -> ResponseDraft | None:
        """What is handed in; None where nothing was answered."""
        answers = self.everything()
        if not check_answers(instrument, answers).answers:
            return None
        province = self.background.get("province", "")
        respondent = Respondent(
            field_code=self.background.get("field", ""),
            branch_code=self.background.get("branch", ""),
            province_code=int(province) if province.isdecimal() else None,
            school=self.background.get("school", ""),
            experience=self.background.get("experience", ""),
        )
        return ResponseDraft(answers, respondent, self.member)
