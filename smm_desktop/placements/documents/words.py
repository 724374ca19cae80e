"""The words that papers of placements share: titles, durations, facts, the letterhead in the paper's language."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import asdict, dataclass
from datetime import date

from smm_desktop.core.clock import local
from smm_desktop.paper.dates import date_range, long_date
from smm_desktop.paper.document import PdfDocument
from smm_desktop.paper.letterhead import Letterhead
from smm_desktop.paper.terms import A4, DocumentLanguage, PageSize
from smm_desktop.paper.wording import Wording, load_wording
from smm_desktop.placements.terms import PaperHead, PaperKind, PlacementSnapshot

_SHARED = "placement_papers"
_HOUR = 60
NOTHING = "–"


@dataclass(frozen=True, slots=True)
class DrawnPaper:
    """A finished paper; letters and lists have neither a code nor a geometry."""

    pdf: bytes
    page_count: int
    code: str = ""
    geometry: dict[str, object] | None = None


def shared(language: DocumentLanguage) -> Wording:
    return load_wording(_SHARED, language)


def kind_text(kind: PaperKind, language: DocumentLanguage) -> str:
    return shared(language).text(f"kind.{kind.value}")


def letterhead_of(head: PaperHead, language: DocumentLanguage) -> Letterhead:
    return Letterhead(**{**asdict(head.letterhead), "language": language})


def new_document(
    head: PaperHead, kind: PaperKind, about: str, language: DocumentLanguage, size: PageSize = A4
) -> PdfDocument:
    return PdfDocument(
        ": ".join(filter(None, (kind_text(kind, language), about))),
        created=head.created,
        language=language,
        author=head.letterhead.institution,
        size=size,
    )


def note_of(head: PaperHead, kind: PaperKind, language: DocumentLanguage) -> str:
    """The foot's left side: which paper, printed when."""
    moment = f"{local(head.created):%d.%m.%Y %H.%M}"
    return shared(language).text("note", title=kind_text(kind, language), moment=moment)


def topic_of(placement: PlacementSnapshot, language: DocumentLanguage) -> str:
    is_english = language is DocumentLanguage.ENGLISH
    return placement.title_en if is_english and placement.title_en else placement.title


def term_of(first: date, last: date, language: DocumentLanguage) -> str:
    return long_date(first, language) if first == last else date_range(first, last, language)


def duration(minutes: int, language: DocumentLanguage) -> str:
    """`8 saat`, `7 saat 30 dk`."""
    hours, rest = divmod(minutes, _HOUR)
    words = shared(language)
    if rest:
        return words.text("hours.halves", hours=hours, minutes=rest)
    return words.text("hours.plain", hours=hours)


def total_hours(placements: Iterable[PlacementSnapshot]) -> int:
    return sum(one.hours for one in placements)


def placement_facts(placement: PlacementSnapshot, language: DocumentLanguage) -> dict[str, tuple[str, str]]:
    """Label and value of what heads the papers of one placement, by key."""
    words = shared(language)
    daily = words.text("hours.daily", hours=duration(placement.daily_minutes, language))
    values = {
        "code": placement.code,
        "teacher": placement.teacher,
        "school": placement.school,
        "field": placement.field,
        "company": placement.company.name,
        "topic": topic_of(placement, language),
        "dates": term_of(placement.starts_on, placement.ends_on, language),
        "mentor": placement.mentor,
        "daily": daily,
        "planned": words.text("hours.planned", days=len(placement.days), hours=placement.hours),
    }
    return {key: (words.text(f"fact.{key}"), value or NOTHING) for key, value in values.items()}
