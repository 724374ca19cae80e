"""Where everything stands on the landscape certificate, in millimetres from the top left corner."""

from __future__ import annotations

from collections.abc import Sequence

from smm_desktop.centers.terms import LetterheadSnapshot
from smm_desktop.certificates.documents.middle_lines import MIDDLE, draw_lines, draw_middle, height_of
from smm_desktop.certificates.documents.placement_body import draw_placement_body
from smm_desktop.certificates.documents.words import CertificateWords
from smm_desktop.certificates.terms import CertificateSnapshot, SignerLine
from smm_desktop.core import turkish
from smm_desktop.paper.codes import draw_qr
from smm_desktop.paper.colours import FAINT, GOLD, INK, MUTED, NAVY, WHITE
from smm_desktop.paper.fonts import Face
from smm_desktop.paper.ornament import draw_certificate_border, draw_divider, draw_medallion
from smm_desktop.paper.page import Page
from smm_desktop.paper.terms import Align
from smm_desktop.paper.typesetting import fit

HEAD_WIDTH, TEXT_WIDTH, NAME_WIDTH = 170.0, 214.0, 228.0
LOGO = 24.0
BODY_TOP, BODY_BOTTOM = 116.0, 146.0
BODY_LEADING, ENGLISH_LEADING, ENGLISH_GAP = 1.33, 1.3, 1.6
QR_SIZE, QR_QUIET = 36.0, 2.5
QR_LEFT, QR_TOP = 297 - 28 - QR_SIZE, 148.5
FACTS_LEFT, FACTS_WIDTH = 28.0, 50.0
SIGNERS_LEFT, SIGNERS_RIGHT, SIGNERS_LINE = 80.0, 226.0, 162.5
NUMBER_Y, ISSUED_Y = 165.0, 176.0


def draw_shared(
    page: Page,
    letterhead: LetterheadSnapshot,
    shared: CertificateSnapshot,
    words: CertificateWords,
    *,
    is_test: bool,
) -> None:
    """Draw what all certificates of a batch have: all but name, number and code. `shared` has neither."""
    draw_certificate_border(page)
    draw_medallion(page, MIDDLE, 108, 62)
    if is_test:
        _draw_test_mark(page, words.test_mark)
    _draw_letterhead(page, letterhead)
    _draw_logos(page, letterhead.logos)
    _draw_title(page, words)
    draw_middle(page, 93.5, words.presented, Face.SERIF_ITALIC, 14, colour=MUTED)
    if shared.company:
        draw_placement_body(page, words, shared, top=BODY_TOP, bottom=BODY_BOTTOM)
    else:
        _draw_body(page, words.body(shared), words.body_en(shared))
    _draw_signers(page, shared.signers)
    page.text(FACTS_LEFT, NUMBER_Y, words.number_label, Face.SANS, 8, colour=MUTED)
    page.text(FACTS_LEFT, ISSUED_Y, words.issued_label, Face.SANS, 8, colour=MUTED)
    page.text(FACTS_LEFT, ISSUED_Y + 4.6, words.issued_on(shared), Face.SERIF_BOLD, 11)
    draw_middle(page, 185.2, words.proof_note, Face.SANS, 7.5, colour=MUTED)


def draw_person(page: Page, snapshot: CertificateSnapshot, proof: str) -> None:
    """Draw one person's part."""
    page.boxed(
        MIDDLE - NAME_WIDTH / 2, 97.0, NAME_WIDTH, 17.0, snapshot.holder, Face.SERIF_BOLD, 32, min_size=18, max_lines=2,
        align=Align.CENTER, colour=INK,
    )  # fmt: skip
    page.fitted(FACTS_LEFT, NUMBER_Y + 4.6, FACTS_WIDTH, snapshot.number, Face.SERIF_BOLD, 11, min_size=7)
    quiet = QR_SIZE + 2 * QR_QUIET
    page.rect(QR_LEFT - QR_QUIET, QR_TOP - QR_QUIET, quiet, quiet, fill=WHITE)
    draw_qr(page, proof, QR_LEFT, QR_TOP, QR_SIZE)


def _draw_test_mark(page: Page, text: str) -> None:
    pale = MUTED.mixed(WHITE, 0.86)
    page.text(MIDDLE, 128, text, Face.SANS_BOLD, 58, align=Align.CENTER, colour=pale, angle=24)


def _draw_letterhead(page: Page, letterhead: LetterheadSnapshot) -> None:
    left, y = MIDDLE - HEAD_WIDTH / 2, 29.0
    for line in (letterhead.state, *letterhead.lines):
        page.fitted(
            left, y, HEAD_WIDTH, turkish.upper(line), Face.SERIF_SEMIBOLD, 11.5, align=Align.CENTER, colour=INK
        )  # fmt: skip
        y += 5.6
    institution = turkish.upper(letterhead.institution)
    page.fitted(
        left, y + 0.6, HEAD_WIDTH, institution, Face.SERIF_BOLD, 12.5, align=Align.CENTER, max_lines=2
    )


def _draw_logos(page: Page, logos: Sequence[bytes]) -> None:
    for logo, left in zip(logos, (28.0, 297 - 28.0 - LOGO), strict=False):
        page.image(logo, left, 26.5, LOGO, LOGO)


def _draw_title(page: Page, words: CertificateWords) -> None:
    """The title closes up to the divider where no English stands between them."""
    y = 71.5 if words.title_en else 75.0
    title = turkish.upper(words.title)
    page.text(MIDDLE, y, title, Face.SERIF_BOLD, 33, align=Align.CENTER, colour=NAVY, spacing=3.2)
    if words.title_en:
        page.text(
            MIDDLE, 79, words.title_en, Face.SERIF_ITALIC, 14, align=Align.CENTER, colour=MUTED, spacing=0.6
        )
    draw_divider(page, MIDDLE, 84.5, 76, colour=GOLD)


def _draw_body(page: Page, text: str, english: str) -> None:
    """Both languages as one block, a little above the middle of their room: the code's room begins below it."""
    turkish_lines = fit(text, Face.SERIF, 14.5, TEXT_WIDTH, min_size=11, max_lines=3)
    english_lines = fit(english, Face.SERIF_ITALIC, 10.5, TEXT_WIDTH, min_size=8.5, max_lines=2)
    used = height_of(turkish_lines, BODY_LEADING)
    if english:
        used += ENGLISH_GAP + height_of(english_lines, ENGLISH_LEADING)
    y = BODY_TOP + max(0.0, BODY_BOTTOM - BODY_TOP - used) * 0.4
    y = draw_lines(page, y, turkish_lines, Face.SERIF, leading=BODY_LEADING, colour=INK)
    if english:
        draw_lines(
            page, y + ENGLISH_GAP, english_lines, Face.SERIF_ITALIC, leading=ENGLISH_LEADING, colour=MUTED
        )


def _draw_signers(page: Page, signers: Sequence[SignerLine]) -> None:
    """Each has a line to sign on; a long name takes two lines rather than lose a letter."""
    if not signers:
        return
    room = (SIGNERS_RIGHT - SIGNERS_LEFT) / len(signers)
    for place, signer in enumerate(signers):
        width = min(room - 6, 66.0)
        start = SIGNERS_LEFT + place * room + (room - width) / 2
        page.line(start, SIGNERS_LINE, start + width, SIGNERS_LINE, weight=0.2, colour=FAINT)
        y = page.fitted(
            start, SIGNERS_LINE + 5.6, width, signer.name, Face.SERIF_SEMIBOLD, 12, min_size=9, max_lines=2,
            align=Align.CENTER, leading=1.12,
        )  # fmt: skip
        page.fitted(
            start, y + 4.9, width, signer.title, Face.SERIF, 10.5, min_size=7.5, max_lines=2, align=Align.CENTER,
            colour=MUTED, leading=1.15,
        )  # fmt: skip
