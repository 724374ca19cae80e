"""Prints the certificates of one batch: what they share is drawn once by the press, each person's part on top."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import datetime

from smm_desktop.centers.terms import LetterheadSnapshot
from smm_desktop.certificates.documents.layout import draw_person, draw_shared
from smm_desktop.certificates.documents.words import CertificateWords
from smm_desktop.certificates.terms import CertificateKind, CertificateLanguage, CertificateSnapshot
from smm_desktop.paper.fonts import Face
from smm_desktop.paper.press import PreparedPdf, Press, SheetFacts, SignatureField
from smm_desktop.paper.terms import A4, DocumentLanguage

FACES = (Face.SERIF, Face.SERIF_ITALIC, Face.SERIF_SEMIBOLD, Face.SERIF_BOLD, Face.SANS, Face.SANS_SEMIBOLD)


@dataclass(frozen=True, slots=True)
class CertificateLook:
    """What all certificates of a batch share on paper."""

    kind: CertificateKind
    language: CertificateLanguage
    center_name: str
    province: str
    letterhead: LetterheadSnapshot
    is_test: bool = False


class CertificatePrinter:
    """Made once a batch; a certificate then costs about a millisecond."""

    def __init__(self, look: CertificateLook) -> None:
        words = CertificateWords(look.kind, look.language)
        self._words = words
        self._press = Press(
            A4.landscape,
            lambda page: draw_shared(page, look.letterhead, words, is_test=look.is_test),
            language=DocumentLanguage.TURKISH,
            author=look.center_name,
            faces=FACES,
        )

    @property
    def signature_reason(self) -> str:
        """What PDF viewers show as the reason of the signature."""
        return self._words.signature_reason

    def print(
        self,
        snapshot: CertificateSnapshot,
        proof: str,
        *,
        created: datetime,
        signature: SignatureField | None = None,
    ) -> PreparedPdf:
        """Print one certificate; with a signature field the PDF lacks only the signature."""
        facts = SheetFacts(
            title=f"{self._words.title} {snapshot.number}",
            created=created,
            subject=f"{snapshot.holder}: {snapshot.title}",
        )
        return self._press.print(
            facts, lambda page: draw_person(page, snapshot, proof, self._words), signature
        )
