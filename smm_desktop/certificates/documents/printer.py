"""Prints the certificates of one batch: what they share is drawn once by the press, each person's part on top."""

from __future__ import annotations

from dataclasses import dataclass, replace
from datetime import datetime

from smm_desktop.centers.terms import LetterheadSnapshot
from smm_desktop.certificates.documents.layout import draw_person, draw_shared
from smm_desktop.certificates.documents.words import CertificateWords
from smm_desktop.certificates.terms import CertificateKind, CertificateLanguage, CertificateSnapshot
from smm_desktop.paper.fonts import Face
from smm_desktop.paper.press import PreparedPdf, Press, SheetFacts, SignatureField
from smm_desktop.paper.terms import A4, DocumentLanguage

FACES = (Face.SERIF_BOLD,)  # of a person's part: name and number
MOST_PRESSES = 8  # a batch needs one for each number of hours


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
    """Made once a batch; a certificate then costs a few milliseconds."""

    def __init__(self, look: CertificateLook) -> None:
        self._look = look
        self._words = CertificateWords(look.kind, look.language)
        self._presses: dict[CertificateSnapshot, Press] = {}

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
        press = self._press_for(replace(snapshot, number="", holder=""))
        return press.print(facts, lambda page: draw_person(page, snapshot, proof), signature)

    def _press_for(self, shared: CertificateSnapshot) -> Press:
        """The press whose art says all but name, number and code."""
        press = self._presses.get(shared)
        if press is None:
            press = self._presses[shared] = self._new_press(shared)
            if len(self._presses) > MOST_PRESSES:
                self._presses.pop(next(iter(self._presses)))
        return press

    def _new_press(self, shared: CertificateSnapshot) -> Press:
        look, words = self._look, self._words
        return Press(
            A4.landscape,
            lambda page: draw_shared(page, look.letterhead, shared, words, is_test=look.is_test),
            language=DocumentLanguage.TURKISH,
            author=look.center_name,
            faces=FACES,
        )
