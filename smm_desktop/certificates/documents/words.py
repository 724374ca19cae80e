"""The words of a certificate from `resources/wording/certificate.<lang>.toml`: Turkish, or with English below."""

from __future__ import annotations

from smm_desktop.certificates.terms import CertificateKind, CertificateLanguage, CertificateSnapshot
from smm_desktop.paper.dates import date_range, long_date
from smm_desktop.paper.terms import DocumentLanguage
from smm_desktop.paper.wording import Wording, load_wording


class CertificateWords:
    """Words for one kind of certificate; the English ones are empty on a Turkish certificate."""

    def __init__(self, kind: CertificateKind, language: CertificateLanguage) -> None:
        self._kind = kind.value
        self._turkish = load_wording("certificate", DocumentLanguage.TURKISH)
        is_bilingual = language is CertificateLanguage.TURKISH_ENGLISH
        self._english = load_wording("certificate", DocumentLanguage.ENGLISH) if is_bilingual else None

    @property
    def title(self) -> str:
        return self._turkish.text(f"{self._kind}.title")

    @property
    def title_en(self) -> str:
        return self._english.text(f"{self._kind}.title") if self._english else ""

    @property
    def signature_reason(self) -> str:
        return self._turkish.text("signature_reason")

    @property
    def test_mark(self) -> str:
        return self._turkish.text("test_mark")

    @property
    def proof_note(self) -> str:
        return self._turkish.text("proof_note")

    @property
    def presented(self) -> str:
        return self._turkish.text("presented")

    @property
    def number_label(self) -> str:
        return self._turkish.text("number")

    @property
    def issued_label(self) -> str:
        return self._turkish.text("issued_on")

    def issued_on(self, snapshot: CertificateSnapshot) -> str:
        return long_date(snapshot.issued_on, DocumentLanguage.TURKISH)

    def body(self, snapshot: CertificateSnapshot) -> str:
        return _body(self._turkish, self._kind, snapshot, snapshot.title)

    def learnt(self, snapshot: CertificateSnapshot) -> str:
        """What was learnt at a company; empty on a training's certificate, whose title says it."""
        if not snapshot.learnt:
            return ""
        return self._turkish.text(f"{self._kind}.learnt", learnt=", ".join(snapshot.learnt))

    def body_en(self, snapshot: CertificateSnapshot) -> str:
        if self._english is None:
            return ""
        return _body(self._english, self._kind, snapshot, snapshot.title_en or snapshot.title)


def _body(wording: Wording, kind: str, snapshot: CertificateSnapshot, title: str) -> str:
    is_one_day = snapshot.starts_on == snapshot.ends_on
    where = {"company": snapshot.company} if snapshot.company else {}
    return wording.text(
        f"{kind}.{'one_day' if is_one_day else 'several_days'}",
        center=snapshot.center_name,
        dates=date_range(snapshot.starts_on, snapshot.ends_on, wording.language),
        title=title,
        hours=snapshot.hours,
        **where,
    )
