"""The center's own papers: the recovery key as a page to keep and type back, and a specimen of the letterhead."""

from dataclasses import asdict, dataclass
from datetime import datetime

from smm_desktop.centers.terms import LetterheadSnapshot
from smm_desktop.core import clock
from smm_desktop.paper.colours import CRIMSON, MUTED, NAVY, RULE, WHITE, ZEBRA
from smm_desktop.paper.dates import long_date
from smm_desktop.paper.document import PdfDocument
from smm_desktop.paper.fonts import MM_PER_POINT, Face
from smm_desktop.paper.fonts import width as text_width
from smm_desktop.paper.letterhead import Letterhead, draw_footer, draw_letterhead
from smm_desktop.paper.page import Page
from smm_desktop.paper.terms import Align, DocumentLanguage, PageSize
from smm_desktop.paper.wording import Wording, load_wording

_LEFT, _WIDTH = 20.0, 170.0
_BLOCK_HEIGHT, _BLOCK_GAP, _FRAME = 23.0, 3.5, 6.0
_LARGEST, _SPACING = 20.5, 1.5  # points
_COLUMNS = 5
_LETTERHEAD_WIDTH, _CUT, _TALL = 174.0, 5.0, 120.0  # as on A4; the white around it
_STEPS = ("first", "second", "third", "fourth")


@dataclass(frozen=True, slots=True)
class RecoverySnapshot:
    """What the page says. `key_text` is the key in blocks parted by hyphens or spaces."""

    center_name: str
    user: str
    key_text: str
    created: datetime

    @property
    def blocks(self) -> tuple[str, ...]:
        return tuple(self.key_text.replace("-", " ").split())


def recovery_key_pdf(
    snapshot: RecoverySnapshot, language: DocumentLanguage = DocumentLanguage.TURKISH
) -> bytes:
    """One page A4 with the key in big numbered blocks, what to do with it, and lines for handing it over."""
    words = load_wording("recovery_key", language)
    day = long_date(clock.local(snapshot.created).date(), language)
    document = PdfDocument(
        words.text("title"), created=snapshot.created, language=language, subject=words.text("subject")
    )
    page = document.add_page()
    y = _draw_head(page, words, snapshot)
    y = _draw_blocks(page, snapshot.blocks, y)
    y = page.block(_LEFT, y + 6, _WIDTH, words.text("read_aloud"), Face.SANS_ITALIC, 9.5, colour=MUTED)
    y = _draw_facts(page, words, snapshot, day, y + 9)
    y = _draw_steps(page, words, y + 13)
    _draw_hand_over(page, words, y + 12)
    note = words.text("note", day=day)
    document.on_finish(
        lambda one, number, total: draw_footer(one, number, total, language, left=_LEFT, note=note)
    )
    return document.finish()


def _draw_head(page: Page, words: Wording, snapshot: RecoverySnapshot) -> float:
    """A navy band with title and center, the warning in red, and the sentence that says what the key is."""
    page.rect(0, 0, page.width, 39, fill=NAVY)
    page.text(_LEFT, 20, words.text("title"), Face.SERIF_SEMIBOLD, 27, colour=WHITE)
    page.fitted(
        _LEFT, 29, _WIDTH, snapshot.center_name, Face.SANS, 11.5, min_size=9, max_lines=2, colour=WHITE
    )
    page.rect(0, 39, page.width, 8.5, fill=CRIMSON)
    page.text(
        page.width / 2,
        44.7,
        words.text("secret"),
        Face.SANS_BOLD,
        10,
        align=Align.CENTER,
        colour=WHITE,
        spacing=0.9,
    )
    return page.block(_LEFT, 57, _WIDTH, words.text("lead"), Face.SERIF, 11.5, leading=1.4)


def _draw_blocks(page: Page, blocks: tuple[str, ...], y: float) -> float:
    """The key in a frame, five numbered blocks a line; gives the lower edge of the frame."""
    rows = -(-len(blocks) // _COLUMNS)
    top, height = y + 6, 2 * _FRAME + rows * _BLOCK_HEIGHT + (rows - 1) * _BLOCK_GAP
    page.rect(_LEFT, top, _WIDTH, height, fill=ZEBRA, stroke=NAVY, weight=0.7, radius=3)
    width = (_WIDTH - 2 * _FRAME - (_COLUMNS - 1) * _BLOCK_GAP) / _COLUMNS
    for place, block in enumerate(blocks):
        row, column = divmod(place, _COLUMNS)
        corner = (
            _LEFT + _FRAME + column * (width + _BLOCK_GAP),
            top + _FRAME + row * (_BLOCK_HEIGHT + _BLOCK_GAP),
        )
        _draw_block(page, place + 1, block, corner, width)
    return top + height


def _draw_block(page: Page, number: int, block: str, corner: tuple[float, float], width: float) -> None:
    left, top = corner
    page.rect(left, top, width, _BLOCK_HEIGHT, fill=WHITE, stroke=RULE, weight=0.25, radius=2)
    page.text(left + 2.2, top + 4.4, str(number), Face.SANS_SEMIBOLD, 8, colour=MUTED)
    widest = width - 4 - len(block) * _SPACING * MM_PER_POINT
    size = min(_LARGEST, _LARGEST * widest / text_width(block, Face.SANS_BOLD, _LARGEST))
    page.text(left + width / 2, top + 15.2, block, Face.SANS_BOLD, size, align=Align.CENTER, spacing=_SPACING)


def _draw_facts(page: Page, words: Wording, snapshot: RecoverySnapshot, day: str, y: float) -> float:
    facts = (("user", snapshot.user), ("created", day))
    width = _WIDTH / len(facts)
    for place, (key, value) in enumerate(facts):
        left = _LEFT + place * width
        page.text(left, y, words.text(f"fact.{key}"), Face.SANS, 8.5, colour=MUTED)
        page.fitted(left, y + 5.2, width - 5, value, Face.SANS_SEMIBOLD, 11.5)
    return y + 5.2


def _draw_steps(page: Page, words: Wording, y: float) -> float:
    page.text(_LEFT, y, words.text("steps.title"), Face.SERIF_SEMIBOLD, 14.5, colour=NAVY)
    page.line(_LEFT, y + 2.6, _LEFT + _WIDTH, y + 2.6, colour=NAVY, weight=0.3)
    y += 10.5
    for number, key in enumerate(_STEPS, start=1):
        page.circle(_LEFT + 3, y - 1.3, 3, fill=NAVY)
        page.text(_LEFT + 3, y, str(number), Face.SANS_BOLD, 10, align=Align.CENTER, colour=WHITE)
        y = page.block(_LEFT + 10, y, _WIDTH - 10, words.text(f"steps.{key}"), Face.SANS, 11) + 8.4
    return y - 8.4


def _draw_hand_over(page: Page, words: Wording, y: float) -> None:
    page.text(_LEFT, y, words.text("signature.title"), Face.SERIF_SEMIBOLD, 14.5, colour=NAVY)
    page.line(_LEFT, y + 2.6, _LEFT + _WIDTH, y + 2.6, colour=NAVY, weight=0.3)
    width = (_WIDTH - 12) / 2
    for place, key in enumerate(("given", "taken")):
        left = _LEFT + place * (width + 12)
        page.text(left, y + 9.5, words.text(f"signature.{key}"), Face.SANS_SEMIBOLD, 10.5)
        page.line(left, y + 27, left + width, y + 27, colour=MUTED, weight=0.2)
        page.text(left, y + 31, words.text("signature.line"), Face.SANS, 8.5, colour=MUTED)


def letterhead_specimen(snapshot: LetterheadSnapshot, created: datetime) -> bytes:
    """The center's letterhead alone, in its real size, on a page cut to fit."""
    letterhead = Letterhead(**asdict(snapshot))
    _, lower_edge = _cut_page(letterhead, created, _TALL)
    document, _ = _cut_page(letterhead, created, lower_edge)
    return document.finish()


def _cut_page(letterhead: Letterhead, created: datetime, height: float) -> tuple[PdfDocument, float]:
    size = PageSize(_LETTERHEAD_WIDTH + 2 * _CUT, height)
    document = PdfDocument("", created=created, language=DocumentLanguage.TURKISH, size=size)
    page = document.add_page()
    return document, draw_letterhead(page, letterhead, left=_CUT, right=_CUT + _LETTERHEAD_WIDTH, top=_CUT)
