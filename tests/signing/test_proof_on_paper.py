"""From printed sheet to verified claim: rendered, turned, compressed, read, and believed by a key list alone."""

from __future__ import annotations

from io import BytesIO
from pathlib import Path

import pytest
from PIL import Image

from smm_desktop.paper.code_reading import read_codes
from smm_desktop.paper.codes import draw_qr
from smm_desktop.paper.fonts import Face
from smm_desktop.paper.page import Page
from smm_desktop.paper.press import Press, SheetFacts
from smm_desktop.paper.preview import render_page
from smm_desktop.paper.terms import A4
from smm_desktop.signing.proof import ProofVerified, make_proof, read_proof
from smm_desktop.signing.proof_claim import ProofClaim
from smm_desktop.signing.trust import TrustList
from tests.signing.builders import AT, TURKISH, center, claim, needs, proof_key, told_by

USUAL = claim()
LONG = claim(
    holder="Muhammed Abdurrahman Büyükkaraağaçlıoğlu",
    title="Endüstriyel Otomasyon Teknolojilerinde PLC, SCADA ve Endüstriyel Haberleşme Ağları İleri Düzey Eğitimi",
)
CLAIMS = pytest.mark.parametrize("kind", [USUAL, LONG], ids=["usual", "long"])


def sheet(kind: ProofClaim) -> bytes:
    def draw(page: Page) -> None:
        page.text(20, 40, kind.holder, Face.SERIF, 24)
        draw_qr(page, make_proof(kind, proof_key()), 240, 150, 34)

    press = Press(
        A4.landscape, lambda page: page.rect(9, 9, 279, 192), language=TURKISH, author="", faces=[Face.SERIF]
    )
    return press.print(SheetFacts("Deneme", AT), draw).data


def photographed(png: bytes, angle: float, quality: int = 40) -> bytes:
    with Image.open(BytesIO(png)) as page:
        turned = page.convert("RGB").rotate(
            angle, expand=True, fillcolor="white", resample=Image.Resampling.BICUBIC
        )
    out = BytesIO()
    turned.save(out, "JPEG", quality=quality)
    return out.getvalue()


def is_verified(image: bytes, kind: ProofClaim) -> bool:
    answers = [read_proof(code.text, TrustList((center(),))) for code in read_codes(image)]
    return any(isinstance(answer, ProofVerified) and answer.claim == kind for answer in answers)


@CLAIMS
@pytest.mark.parametrize("angle", [3, -3, 90, 178])
def test_a_rough_picture_of_a_printout_verifies(kind: ProofClaim, angle: float) -> None:
    assert is_verified(photographed(render_page(sheet(kind), 0, 150).png(), angle), kind)


@CLAIMS
@needs("pdftoppm")
def test_a_rough_picture_by_pdftoppm_verifies(kind: ProofClaim, tmp_path: Path) -> None:
    (tmp_path / "a.pdf").write_bytes(sheet(kind))
    told_by("pdftoppm", "-r", "150", "-png", "-singlefile", tmp_path / "a.pdf", tmp_path / "a")
    assert is_verified(photographed((tmp_path / "a.png").read_bytes(), 3), kind)
