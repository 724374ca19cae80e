"""Prints one design for many people: what is the same is drawn once, a sheet costs a few milliseconds."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from datetime import UTC, datetime
from typing import TYPE_CHECKING

from smm_desktop.paper.fonts import Face
from smm_desktop.paper.page import Artwork, Page
from smm_desktop.paper.pdf_metadata import Metadata
from smm_desktop.paper.press.sheet import (
    PreparedPdf,
    SheetFacts,
    SignatureField,
    lay_byte_range,
    person_objects,
)
from smm_desktop.paper.press.type_case import (
    TURKISH_LETTERS,
    FaceLetters,
    TypeCase,
    set_letters,
    usual_letters,
)
from smm_desktop.paper.terms import DocumentLanguage, PageSize

if TYPE_CHECKING:
    from smm_desktop.paper.canvas import ArchiveCanvas
    from smm_desktop.paper.press.plate import ArtDocument, Plate

MOST_PLATES = 32
NO_DATE = datetime(2000, 1, 1, tzinfo=UTC)  # the art alone is never a document


class Press:
    """Set up once for a design and a batch."""

    def __init__(
        self,
        size: PageSize,
        art: Callable[[Page], None],
        *,
        language: DocumentLanguage,
        author: str,
        faces: Sequence[Face],
        letters: str = TURKISH_LETTERS,
    ) -> None:
        """`art` draws what all sheets share; `faces` are those of the person's part, each embedded with `letters`."""
        self._size, self._draw_art, self._language, self._author = size, art, language, author
        self._usual = usual_letters(faces, letters)
        self._art, self._drawn = self._new_art()
        self._case = TypeCase(self._art.canvas)
        self._plates: dict[object, Plate] = {}

    def print(
        self, facts: SheetFacts, draw: Callable[[Page], None], signature: SignatureField | None = None
    ) -> PreparedPdf:
        """One person's file (PDF/A-2u); with a signature field it lacks only the signature."""
        from smm_desktop.paper.canvas import ArchiveCanvas  # noqa: PLC0415  reportlab, at first use

        canvas = ArchiveCanvas(self._size)
        self._case.lend(canvas)
        page = Page(self._art, canvas, self._size, 1)
        page.place(self._drawn, 0, 0)
        draw(page)
        metadata = Metadata(facts.title, self._author, facts.subject, self._language, facts.created)
        plate = self._plate_for(canvas, is_signed=signature is not None)
        printed, last = plate.print(person_objects(canvas, metadata, signature))
        return PreparedPdf(bytes(printed)) if signature is None else lay_byte_range(printed, last)

    def _new_art(self, more: FaceLetters = ()) -> tuple[ArtDocument, Artwork]:
        from smm_desktop.paper.press.plate import ArtDocument  # noqa: PLC0415  as above

        art = ArtDocument("", created=NO_DATE, language=self._language, size=self._size)
        drawn = art.draw_art(self._draw_art)
        set_letters(art.canvas, self._usual + more)
        return art, drawn

    def _plate_for(self, canvas: ArchiveCanvas, *, is_signed: bool) -> Plate:
        """The usual plate, or one with wider fonts for letters that few people have."""
        place = self._case.lacking(canvas), is_signed
        plate = self._plates.get(place)
        if plate is None:
            is_first = not (place[0] or self._plates)
            art = self._art if is_first else self._new_art(place[0])[0]
            plate = art.cast(is_signed=is_signed)
            self._plates = {**dict(list(self._plates.items())[:MOST_PLATES]), place: plate}
        return plate
