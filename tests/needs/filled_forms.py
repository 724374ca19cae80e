"""Forms as respondents would fill them in: answer files without a browser, workbooks typed by another program."""

from __future__ import annotations

import json
from base64 import b64decode, b64encode
from collections.abc import Mapping
from io import BytesIO
from pathlib import Path
from typing import Any

from openpyxl import load_workbook

from smm_desktop.needs.terms import FormSnapshot
from smm_desktop.signing.answer_keys import seal_answers


def answer_file(
    path: Path,
    snapshot: FormSnapshot,
    answers: Mapping[str, Any],
    *,
    form: str = "",
    edition: int = 1,
    background: Mapping[str, str] | None = None,
    **changes: Any,
) -> Path:
    """What the answer page saves; `changes` spoil the outside."""
    inside = {
        "form": form or path.stem,
        "edition": edition,
        "member": snapshot.member_code,
        "background": dict(background or {}),
        "answers": dict(answers),
    }
    context = snapshot.round_id.hex.encode()
    sealed = seal_answers(b64decode(snapshot.public_key), json.dumps(inside).encode(), context)
    outside = {"format": "smm-answers", "version": 1, "round": snapshot.round_id.hex}
    parts = {"point": sealed.point, "nonce": sealed.nonce, "sealed": sealed.sealed}
    outside |= {name: b64encode(value).decode() for name, value in parts.items()}
    path.write_text(json.dumps({**outside, **changes}), encoding="utf-8")
    return path


def filled_workbook(
    path: Path, form: bytes, answers: Mapping[str, Any], single: Mapping[str, str] | None = None
) -> Path:
    """Types answers into a form: pairs by the key in the first column, the rest below the keys."""
    book = load_workbook(BytesIO(form))
    for sheet in book.worksheets:
        for row in sheet.iter_rows():
            given = answers.get(str(row[0].value))
            if isinstance(given, list):
                row[2].value, row[3].value = given
            for cell in row:
                if str(cell.value) in (single or {}):
                    sheet.cell(cell.row + 2, cell.column).value = (single or {})[str(cell.value)]
    book.save(path)
    return path
