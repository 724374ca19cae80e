"""Prints one design for many people: what is the same is drawn once, a sheet costs about a millisecond."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from datetime import UTC, datetime

from smm_desktop.paper.document import FontBook
from smm_desktop.paper.fonts import Face
from smm_desktop.paper.page import Page
from smm_desktop.paper.pdf_metadata import Metadata, put_info, put_xmp
from smm_desktop.paper.press.plate import ArtDocument, Plate, cast_plate
from smm_desktop.paper.press.sheet import (
    PreparedPdf,
    SheetFacts,
    SheetPage,
    SignatureField,
    lay_byte_range,
    signature_dictionary,
)
from smm_desktop.paper.press.type_case import TURKISH_LETTERS, GlyphLetters, lacking, type_case, widened
from smm_desktop.paper.terms import DocumentLanguage, PageSize

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
        self._art = ArtDocument("", created=NO_DATE, language=language, author=author, size=size)
        self._drawn = self._art.add_page()
        art(self._drawn)
        self._art.is_drawn = True
        self._case: GlyphLetters = type_case(self._art.fonts.letters, faces, letters)
        self._plates: dict[object, Plate] = {}

    def print(
        self, facts: SheetFacts, draw: Callable[[Page], None], signature: SignatureField | None = None
    ) -> PreparedPdf:
        """One person's file (PDF/A-2u); with a signature field it lacks only the signature."""
        page = SheetPage(self._art, self._art.size, FontBook())
        draw(page)
        plate = self._plate_for(page.fonts.letters, is_signed=signature is not None)
        tail = plate.tail_writer()
        tail.put_stream("", b"/Art Do\n" + page.content)
        metadata = Metadata(
            facts.title, self._art.metadata.author, facts.subject, self._art.language, facts.created
        )
        put_xmp(tail, metadata)
        put_info(tail, metadata)
        if signature is None:
            return PreparedPdf(bytes(plate.print(tail)[0]))
        tail.put(signature_dictionary(signature))
        return lay_byte_range(*plate.print(tail))

    def _plate_for(self, needed: GlyphLetters, *, is_signed: bool) -> Plate:
        """The usual plate, or one with wider fonts for letters that few people have."""
        place = lacking(self._case, needed), is_signed
        plate = self._plates.get(place)
        if plate is None:
            letters = widened(self._case, needed) if place[0] else self._case
            plate = cast_plate(self._art, self._drawn, letters, is_signed=is_signed)
            self._plates = {**dict(list(self._plates.items())[:MOST_PLATES]), place: plate}
        return plate
