"""The delivery minute (teslim tutanağı): what was handed over, its digest as blocks and as a code, and who signs."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import asdict, dataclass
from datetime import datetime

from smm_desktop.centers.terms import LetterheadSnapshot
from smm_desktop.core.clock import local
from smm_desktop.exchange.documents.number_words import number_words
from smm_desktop.exchange.terms import PackageKind
from smm_desktop.paper.codes import draw_qr
from smm_desktop.paper.colours import MUTED, NAVY, RULE, ZEBRA
from smm_desktop.paper.document import PdfDocument
from smm_desktop.paper.flow import Flow
from smm_desktop.paper.fonts import Face
from smm_desktop.paper.letterhead import Letterhead
from smm_desktop.paper.tables import Column, TableStyle
from smm_desktop.paper.terms import Align, DocumentLanguage
from smm_desktop.paper.wording import Wording, load_wording

_DOCUMENT = "delivery_minute"
_BLOCK, _BLOCKS_A_LINE = 4, 4
_CODE, _DIGEST_HEIGHT = 32.0, 38.0
_SIGNING_HEIGHT, _SIGNING_GAP = 32.0, 10.0
_FEW_KINDS, _DENSE = 7, TableStyle(size=8.4, header_size=7.4, padding=0.4)  # so that all kinds fit one sheet
_KIND_CODES = {
    PackageKind.RECORDS: "RECORDS",
    PackageKind.RECEIPT: "RECEIPT",
    PackageKind.TRANSFER: "TRANSFER",
}
_BETWEEN = 4.0  # millimetres between figures and words
_SIDES = 2  # sender and recipient, whose names are long
# each line to fill in: millimetres below the one before, from and to which share of the width, room for its label
_LINES = (
    ("name", 7.5, 0.0, 1.0, 18.0),
    ("title", 7.5, 0.0, 1.0, 18.0),
    ("date", 10.0, 0.0, 0.42, 9.0),
    ("sign", 0.0, 0.45, 1.0, 14.0),
)


@dataclass(frozen=True, slots=True)
class MinuteSnapshot:
    """Everything that the minute says. `counts` are by kind of record, `digest` is the file's SHA-256."""

    letterhead: LetterheadSnapshot
    kind: PackageKind
    sender: int
    sender_name: str
    recipient: int
    recipient_name: str
    file_name: str
    number: int
    made_at: datetime
    size: int
    digest: bytes
    counts: Mapping[str, int]
    is_full: bool
    score: int | None
    printed_at: datetime


def minute_code(snapshot: MinuteSnapshot) -> str:
    """What the QR code says: kind, sender, recipient, number, SHA-256; in its short alphabet, to stay coarse."""
    parts = (_KIND_CODES[snapshot.kind], snapshot.sender, snapshot.recipient, snapshot.number)
    return f"SMM:{':'.join(map(str, parts))}:{int.from_bytes(snapshot.digest):064X}"


def delivery_minute_pdf(snapshot: MinuteSnapshot, language: DocumentLanguage) -> bytes:
    """One page A4, more only for a long table."""
    words = load_wording(_DOCUMENT, language)
    document = PdfDocument(
        words.text("document", number=snapshot.number),
        created=snapshot.printed_at,
        language=language,
        author=snapshot.sender_name,
    )
    letterhead = Letterhead(**{**asdict(snapshot.letterhead), "language": language})
    kind = words.text(f"kind.{snapshot.kind.value}")
    note = words.text("note", moment=_moment(snapshot.printed_at))
    flow = Flow(document, letterhead=letterhead, note=note, code=snapshot.file_name)
    flow.title(words.text("title"), kind)
    flow.paragraph(words.text("statement"), face=Face.SERIF, size=10.0, after=3.0)
    facts = _facts(snapshot, words)
    flow.facts(facts[:_SIDES])
    flow.facts(facts[_SIDES:], columns=3)
    _draw_content(flow, snapshot, words)
    _draw_digest(flow, snapshot, words)
    _draw_signing(flow, words)
    return document.finish()


def _moment(moment: datetime) -> str:
    return f"{local(moment):%d.%m.%Y %H.%M}"


def _figures(number: int, words: Wording) -> str:
    parted = f"{number:,}"
    return parted.replace(",", ".") if words.language is DocumentLanguage.TURKISH else parted


def _facts(snapshot: MinuteSnapshot, words: Wording) -> list[tuple[str, str]]:
    facts = {
        "sender": snapshot.sender_name,
        "recipient": snapshot.recipient_name,
        "file": snapshot.file_name,
        "number": str(snapshot.number),
        "made": _moment(snapshot.made_at),
        "size": words.text("size", size=_figures(snapshot.size, words)),
    }
    if snapshot.kind is PackageKind.RECORDS:
        facts["scope"] = words.text("scope.full" if snapshot.is_full else "scope.delta")
        facts["score"] = "–" if snapshot.score is None else words.text("score", score=snapshot.score)
    return [(words.text(f"fact.{name}"), value) for name, value in facts.items()]


def _draw_content(flow: Flow, snapshot: MinuteSnapshot, words: Wording) -> None:
    flow.heading(words.text("heading.content"))
    counts = {kind: count for kind, count in snapshot.counts.items() if count}
    if not counts:
        flow.paragraph(words.text("more"), colour=MUTED)
        return
    columns = [
        Column(words.text("column.kind"), 0.0),
        Column(words.text("column.count"), 24.0, Align.RIGHT),
        Column("", _BETWEEN),
        Column(words.text("column.words"), 92.0, max_lines=2),
    ]
    known = words.keys()
    rows = [
        _row(words.text(f"record.{kind}") if f"record.{kind}" in known else kind, count, words)
        for kind, count in counts.items()
    ]
    style = TableStyle() if len(rows) <= _FEW_KINDS else _DENSE
    flow.table(columns, rows, style=style, total=_row(words.text("total"), sum(counts.values()), words))


def _row(name: str, count: int, words: Wording) -> list[str]:
    return [name, _figures(count, words), "", number_words(count, words)]


def _draw_digest(flow: Flow, snapshot: MinuteSnapshot, words: Wording) -> None:
    """The 64 signs as 16 numbered blocks, the code beside them, and what to do with both."""
    flow.need(_DIGEST_HEIGHT + 9 + _SIGNING_HEIGHT)  # nobody signs a page of nothing but lines
    flow.heading(words.text("heading.digest"))
    page, top = flow.page, flow.y
    wide = flow.width - _CODE - 8
    page.rect(flow.left, top, wide, _DIGEST_HEIGHT, fill=ZEBRA, stroke=RULE, weight=0.2, radius=2)
    text = snapshot.digest.hex()
    pitch = (wide - 8) / _BLOCKS_A_LINE
    for place, start in enumerate(range(0, len(text), _BLOCK)):
        row, column = divmod(place, _BLOCKS_A_LINE)
        x, y = flow.left + 6 + column * pitch, top + 7.2 + row * 5.8
        page.text(x, y, f"{place + 1}", Face.SANS, 6.5, colour=MUTED)
        page.text(x + 5, y, text[start : start + _BLOCK], Face.SANS_SEMIBOLD, 12, spacing=1.2)
    advice = words.text("digest.advice")
    page.block(flow.left + 6, top + 31.2, wide - 12, advice, Face.SANS, 7.2, colour=MUTED, leading=1.25)
    draw_qr(page, minute_code(snapshot), flow.right - _CODE, top + 2, _CODE)
    flow.space(_DIGEST_HEIGHT + 1)


def _draw_signing(flow: Flow, words: Wording) -> None:
    """Two frames with lines to fill in by hand; date and signature share the last, taller one."""
    wide = (flow.width - _SIGNING_GAP) / 2
    for place, key in enumerate(("given", "taken")):
        left, y = flow.left + place * (wide + _SIGNING_GAP), flow.y + 6
        flow.page.text(left, y, words.text(f"signature.{key}"), Face.SANS_BOLD, 11, colour=NAVY)
        for line, down, start, end, room in _LINES:
            x, y = left + start * wide, y + down
            flow.page.text(x, y, words.text(f"signature.{line}"), Face.SANS, 8.5, colour=MUTED)
            flow.page.line(x + room, y + 0.8, left + end * wide, y + 0.8, colour=MUTED, weight=0.2)
    flow.space(_SIGNING_HEIGHT)
