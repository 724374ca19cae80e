"""Where everything stands on the landscape certificate, in millimetres from the top left corner."""

from __future__ import annotations

from collections.abc import Sequence

from smm_desktop.centers.terms import LetterheadSnapshot
from smm_desktop.certificates.documents.words import CertificateWords
from smm_desktop.certificates.terms import CertificateSnapshot, SignerLine
from smm_desktop.core import turkish
from smm_desktop.paper.codes import draw_qr
from smm_desktop.paper.colours import FAINT, GOLD, INK, MUTED, NAVY, WHITE
from smm_desktop.paper.fonts import Face
from smm_desktop.paper.ornament import draw_certificate_border, draw_divider, draw_medallion
from smm_desktop.paper.page import Page
from smm_desktop.paper.terms import Align

MIDDLE = 297 / 2
TEXT_WIDTH, NAME_WIDTH = 214.0, 228.0
LOGO = 24.0
QR_SIZE = 36.0
QR_LEFT, QR_TOP = 297 - 28 - QR_SIZE, 146.0
FACTS_LEFT = 28.0
SIGNERS_LEFT, SIGNERS_RIGHT, SIGNERS_Y = 80.0, 226.0, 171.0


def draw_shared(
    page: Page, letterhead: LetterheadSnapshot, words: CertificateWords, *, is_test: bool
) -> None:
    """Draw what every certificate of the batch has: border, letterhead, logos, title."""
    draw_certificate_border(page)
    draw_medallion(page, MIDDLE, 108, 62)
    if is_test:
        page.text(
            MIDDLE,
            128,
            words.test_mark,
            Face.SANS_BOLD,
            58,
            align=Align.CENTER,
            colour=MUTED.mixed(WHITE, 0.86),
            angle=24,
        )
    _draw_letterhead(page, letterhead)
    _draw_logos(page, letterhead.logos)
    title = turkish.upper(words.title)
    page.text(MIDDLE, 71.5, title, Face.SERIF_BOLD, 33, align=Align.CENTER, colour=NAVY, spacing=3.2)
    if words.title_en:
        page.text(
            MIDDLE, 79, words.title_en, Face.SERIF_ITALIC, 14, align=Align.CENTER, colour=MUTED, spacing=0.6
        )
    draw_divider(page, MIDDLE, 84.5, 76, colour=GOLD)


def _draw_letterhead(page: Page, letterhead: LetterheadSnapshot) -> None:
    y = 29.0
    for line in (letterhead.state, *letterhead.lines):
        page.fitted(
            MIDDLE - 85,
            y,
            170,
            turkish.upper(line),
            Face.SERIF_SEMIBOLD,
            11.5,
            align=Align.CENTER,
            colour=INK,
        )
        y += 5.6
    page.fitted(
        MIDDLE - 85,
        y + 0.6,
        170,
        turkish.upper(letterhead.institution),
        Face.SERIF_BOLD,
        12.5,
        align=Align.CENTER,
        max_lines=2,
    )


def _draw_logos(page: Page, logos: Sequence[bytes]) -> None:
    for logo, left in zip(logos, (28.0, 297 - 28.0 - LOGO), strict=False):
        page.image(logo, left, 26.5, LOGO, LOGO)


def draw_person(page: Page, snapshot: CertificateSnapshot, proof: str, words: CertificateWords) -> None:
    """Draw one person's part."""
    page.text(MIDDLE, 93.5, words.presented, Face.SERIF_ITALIC, 14, align=Align.CENTER, colour=MUTED)
    page.boxed(
        MIDDLE - NAME_WIDTH / 2, 97.5, NAME_WIDTH, 17.0, snapshot.holder, Face.SERIF_BOLD, 32, min_size=18, max_lines=2,
        align=Align.CENTER, colour=INK,
    )  # fmt: skip
    _draw_body(page, snapshot, words)
    _draw_signers(page, snapshot.signers)
    _draw_foot(page, snapshot, proof, words)


def _draw_body(page: Page, snapshot: CertificateSnapshot, words: CertificateWords) -> None:
    left = MIDDLE - TEXT_WIDTH / 2
    english = words.body_en(snapshot)
    y = page.fitted(
        left, 122.5, TEXT_WIDTH, words.body(snapshot), Face.SERIF, 14.5, min_size=11, max_lines=3,
        align=Align.CENTER, leading=1.4,
    )  # fmt: skip
    if english:
        page.fitted(
            left, y + 7.4, TEXT_WIDTH, english, Face.SERIF_ITALIC, 11, min_size=9, max_lines=2, align=Align.CENTER,
            colour=MUTED, leading=1.35,
        )  # fmt: skip


def _draw_signers(page: Page, signers: Sequence[SignerLine]) -> None:
    if not signers:
        return
    room = (SIGNERS_RIGHT - SIGNERS_LEFT) / len(signers)
    for place, signer in enumerate(signers):
        left = SIGNERS_LEFT + place * room
        width = min(room - 8, 64.0)
        start = left + (room - width) / 2
        page.line(start, SIGNERS_Y - 6, start + width, SIGNERS_Y - 6, weight=0.2, colour=FAINT)
        page.fitted(
            start, SIGNERS_Y, width, signer.name, Face.SERIF_SEMIBOLD, 12, min_size=8, align=Align.CENTER
        )
        page.fitted(
            start,
            SIGNERS_Y + 5.2,
            width,
            signer.title,
            Face.SERIF,
            10.5,
            min_size=7.5,
            max_lines=2,
            align=Align.CENTER,
            colour=MUTED,
        )


def _draw_foot(page: Page, snapshot: CertificateSnapshot, proof: str, words: CertificateWords) -> None:
    y = SIGNERS_Y - 6
    for label, value in words.number_line(snapshot):
        page.text(FACTS_LEFT, y, label, Face.SANS, 8, colour=MUTED)
        page.fitted(FACTS_LEFT, y + 4.6, 50, value, Face.SANS_SEMIBOLD, 10.5, min_size=7)
        y += 11
    page.rect(QR_LEFT - 2.5, QR_TOP - 2.5, QR_SIZE + 5, QR_SIZE + 5, fill=WHITE)
    draw_qr(page, proof, QR_LEFT, QR_TOP, QR_SIZE)
    page.fitted(MIDDLE - 75, 185.5, 150, words.proof_note, Face.SANS, 7, align=Align.CENTER, colour=MUTED)
