"""Which papers a wish stands for: one per company, per school, per placement or one for all, each drawn when asked."""

from __future__ import annotations

from collections.abc import Callable, Iterator, Sequence
from dataclasses import dataclass
from datetime import date
from functools import partial
from uuid import UUID

from smm_desktop.core import turkish
from smm_desktop.core.file_names import safe_file_name
from smm_desktop.core.ids import new_id
from smm_desktop.core.refusals import Refusal
from smm_desktop.paper.terms import DocumentLanguage
from smm_desktop.placements.documents.assignment_list import assignment_list
from smm_desktop.placements.documents.daily_log import daily_log
from smm_desktop.placements.documents.evaluation_form import evaluation_form
from smm_desktop.placements.documents.final_report import final_report
from smm_desktop.placements.documents.letters import company_letter, school_letter
from smm_desktop.placements.documents.protocol_summary import protocol_summary
from smm_desktop.placements.documents.scan_page import Subject
from smm_desktop.placements.documents.words import DrawnPaper, kind_text
from smm_desktop.placements.terms import (
    OutcomeSnapshot,
    PaperHead,
    PaperKind,
    PaperWish,
    PlacementReason,
    PlacementSnapshot,
    ProtocolSnapshot,
)

Placements = tuple[PlacementSnapshot, ...]
_Group = tuple[Placements, str]
_BY_CODE = frozenset({PaperKind.DAILY_LOG, PaperKind.MENTOR_EVALUATION, PaperKind.TEACHER_EVALUATION})


@dataclass(frozen=True, slots=True)
class PreparedPaper:
    """A paper ready for the printer. `code` names what is read again; `file_name` has no suffix."""

    id: UUID
    kind: PaperKind
    code: str
    placement_ids: tuple[UUID, ...]
    about: str
    first_day: date
    last_day: date
    page_count: int
    pdf: bytes
    geometry: dict[str, object] | None
    file_name: str


@dataclass(frozen=True, slots=True)
class PlannedPaper:
    """A paper that is not drawn yet: drawing takes a moment each."""

    id: UUID
    kind: PaperKind
    placements: Placements
    about: str
    draw: Callable[[], DrawnPaper]

    def prepared(self, language: DocumentLanguage) -> PreparedPaper:
        drawn = self.draw()
        return PreparedPaper(
            id=self.id,
            kind=self.kind,
            code=drawn.code,
            placement_ids=tuple(one.id for one in self.placements),
            about=self.about,
            first_day=min(one.starts_on for one in self.placements),
            last_day=max(one.ends_on for one in self.placements),
            page_count=drawn.page_count,
            pdf=drawn.pdf,
            geometry=drawn.geometry,
            file_name=_file_name(self, language),
        )


def _file_name(paper: PlannedPaper, language: DocumentLanguage) -> str:
    """Papers of one placement begin with its code, so that they lie together in the folder."""
    name, codes = kind_text(paper.kind, language), {one.code for one in paper.placements}
    code = codes.pop() if paper.kind in _EACH else ""
    return safe_file_name(" ".join(filter(None, (code, f"{name} – {paper.about}" if paper.about else name))))


@dataclass(frozen=True, slots=True)
class PaperDrawing:
    """The frozen facts of a wish, and where a placement's outcome is asked for."""

    head: PaperHead
    placements: Placements
    wish: PaperWish
    outcome: Callable[[UUID], OutcomeSnapshot]

    @property
    def language(self) -> DocumentLanguage:
        return DocumentLanguage(self.wish.language)

    def planned(self) -> Iterator[PlannedPaper]:
        """By kind in the order of the words, then by company, school or name."""
        for kind in PaperKind:
            if kind in self.wish.kinds:
                yield from self._of_kind(kind)

    def _of_kind(self, kind: PaperKind) -> Iterator[PlannedPaper]:
        if kind in _EACH:
            groups: list[_Group] = [((one,), one.teacher) for one in self.placements]
        elif kind is PaperKind.ASSIGNMENT_LIST:
            groups = [(self.placements, "")]
        else:
            groups = _grouped(self.placements, _SHARED_BY[kind])
        for placements, about in groups:
            own = new_id()
            yield PlannedPaper(own, kind, placements, about, self._drawing(kind, own, placements))

    def _drawing(self, kind: PaperKind, own: UUID, placements: Placements) -> Callable[[], DrawnPaper]:
        head, wish, language = self.head, self.wish, self.language
        if kind in _BY_CODE:
            drawing = daily_log if kind is PaperKind.DAILY_LOG else evaluation_form
            return partial(drawing, Subject(own, kind, head, placements[0], language))
        if kind in _LETTERS:
            return partial(_LETTERS[kind], head, placements, wish.kinds, language)
        if kind is PaperKind.ASSIGNMENT_LIST:
            return partial(assignment_list, head, placements, language)
        if kind is PaperKind.PROTOCOL_SUMMARY:
            return partial(protocol_summary, head, _protocol(placements), placements, language)
        return lambda: final_report(head, placements[0], self.outcome(placements[0].id), language)


def _protocol(placements: Placements) -> ProtocolSnapshot:
    """That of the placement which begins last."""
    latest = max(placements, key=lambda one: one.starts_on)
    if latest.protocol is None:
        raise Refusal(PlacementReason.NO_PROTOCOL, company=latest.company.name)
    return latest.protocol


def _grouped(
    placements: Sequence[PlacementSnapshot], named: Callable[[PlacementSnapshot], tuple[object, str]]
) -> list[_Group]:
    """Placements that share a key, under the first one's name, in Turkish order of names."""
    groups: dict[object, list[PlacementSnapshot]] = {}
    for one in placements:
        groups.setdefault(named(one)[0], []).append(one)
    found = [(tuple(group), named(group[0])[1]) for group in groups.values()]
    return turkish.sorted_by(found, key=lambda group: group[1])


def _by_company(one: PlacementSnapshot) -> tuple[object, str]:
    return one.company.id, one.company.name


def _by_school(one: PlacementSnapshot) -> tuple[object, str]:
    """Schools are known by name and place alone; people without one share their province's letter."""
    district = turkish.fold(one.school_district) if one.school else ""
    return (turkish.fold(one.school), district, one.school_province), one.school or one.school_province


_LETTERS = {PaperKind.COMPANY_LETTER: company_letter, PaperKind.SCHOOL_LETTER: school_letter}
_EACH = _BY_CODE | {PaperKind.FINAL_REPORT}
_SHARED_BY = {
    PaperKind.COMPANY_LETTER: _by_company,
    PaperKind.PROTOCOL_SUMMARY: _by_company,
    PaperKind.SCHOOL_LETTER: _by_school,
}
