"""Answers as values: what a respondent said, who (or of what kind) it was, and what is wrong with it."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from typing import TypeAlias
from uuid import UUID

from smm_desktop.needs.terms.words import Background, ResponseFault

# paired: [first side, second side], a missing half is None; single, number: int; choice: key or keys; text: str
Answer: TypeAlias = int | str | list[str] | list[int | None]
Answers: TypeAlias = Mapping[str, Answer]


@dataclass(frozen=True, slots=True)
class Respondent:
    """What is known of who answers; empty where it was not asked. `experience` is a value of `ExperienceBand`."""

    field_code: str = ""
    branch_code: str = ""
    province_code: int | None = None
    school: str = ""
    experience: str = ""

    def value(self, background: Background) -> str:
        match background:
            case Background.FIELD:
                return self.field_code
            case Background.BRANCH:
                return self.branch_code
            case Background.PROVINCE:
                return "" if self.province_code is None else str(self.province_code)
            case Background.SCHOOL:
                return self.school
            case Background.EXPERIENCE:
                return self.experience


@dataclass(frozen=True, slots=True)
class FaultyAnswer:
    """One answer that cannot be taken."""

    key: str
    fault: ResponseFault


@dataclass(frozen=True, slots=True)
class ResponseDraft:
    """One person's answers. `member_id` names the person and is left out of what an anonymous round keeps."""

    answers: Answers
    respondent: Respondent = Respondent()
    member_id: UUID | None = None


@dataclass(frozen=True, slots=True)
class Disagreement:
    """Where first and second entry of a paper form differ: which stack (the form's code), copy and field. The values
    are as typed, None for nothing."""

    code: str
    copy: int
    key: str
    first: Answer | str | int | None
    second: Answer | str | int | None


@dataclass(frozen=True, slots=True)
class EntryQuality:
    """How well a stack was typed: fields compared and differing; `rate` is per field, None where none was compared."""

    entered: int
    entered_twice: int
    compared: int
    differing: int

    @property
    def rate(self) -> float | None:
        return self.differing / self.compared if self.compared else None
