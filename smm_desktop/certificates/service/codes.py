"""The texts of the QR codes in a file, those that may be proofs of certificates first."""

from __future__ import annotations

from itertools import islice
from pathlib import Path
from typing import TYPE_CHECKING

from smm_desktop.paper.code_reading import CodeFormat, read_codes
from smm_desktop.paper.images import pages_of
from smm_desktop.signing.proof import looks_like_proof

if TYPE_CHECKING:
    from smm_desktop.paper.images import ScannedPage

MOST_PAGES = 20
_QR = frozenset({CodeFormat.QR})


def codes_in(path: Path) -> list[str]:
    """Read page by page until a proof is found; a refusal of `paper` for what cannot be read."""
    found: list[str] = []
    for page in islice(pages_of(path), MOST_PAGES):
        texts = _codes_on(page)
        if proofs := [text for text in texts if looks_like_proof(text)]:
            return proofs
        found.extend(texts)
    return found


def _codes_on(page: ScannedPage) -> list[str]:
    """Another code on the page, an address perhaps, must not end the search for the proof."""
    texts = [code.text for code in read_codes(page, _QR)]
    if texts and not any(map(looks_like_proof, texts)):
        texts = [code.text for code in read_codes(page, _QR, wanted=len(texts) + 1)]
    return texts
