"""Fills forms in as their recipients do: a spreadsheet by its keys, an answer file as the page in a browser saves."""

from __future__ import annotations

import json
import re
from base64 import b64decode, b64encode
from collections.abc import Mapping
from functools import partial
from html import escape
from io import BytesIO
from typing import Any
from zipfile import ZIP_DEFLATED, ZipFile

from smm_desktop.needs.terms import FormSnapshot
from smm_desktop.signing.answer_keys import seal_answers

_SHEET = re.compile(r"xl/worksheets/sheet\d+\.xml")
_ROW = re.compile(r'<row r="(\d+)".*?</row>', re.DOTALL)
_KEY = re.compile(r'<c r="A\d+"[^>]*><is><t>([^<]*)</t></is></c>')
_SIDES = ("C", "D")


def filled_workbook(form: bytes, answers: Mapping[str, Any]) -> bytes:
    """Type paired answers into the empty cells beside their keys; everything else stays as it came."""
    written = BytesIO()
    with ZipFile(BytesIO(form)) as source, ZipFile(written, "w", ZIP_DEFLATED) as target:
        for member in source.infolist():
            data = source.read(member)
            if _SHEET.fullmatch(member.filename):
                data = _ROW.sub(partial(_filled, answers=answers), data.decode()).encode()
            target.writestr(member, data)
    return written.getvalue()


def _filled(row: re.Match[str], answers: Mapping[str, Any]) -> str:
    text, key = row.group(0), _KEY.search(row.group(0))
    given = answers.get(key.group(1)) if key else None
    if not isinstance(given, list):
        return text
    for letter, value in zip(_SIDES, given, strict=True):
        if value is not None:
            text = _typed(text, f"{letter}{row.group(1)}", str(value))
    return text


def _typed(row: str, cell: str, value: str) -> str:
    empty = re.compile(rf'<c r="{cell}"([^>]*) t="n"(?:></c>|\s*/>)')
    return empty.sub(rf'<c r="{cell}"\1 t="inlineStr"><is><t>{escape(value)}</t></is></c>', row)


def answer_file(snapshot: FormSnapshot, form: str, answers: Mapping[str, Any], experience: str) -> bytes:
    """Encrypt to the center by the key that the page carries; `form` is the page's own random number."""
    inside = {
        "form": form,
        "edition": 1,
        "member": snapshot.member_code,
        "background": {"experience": experience},
        "answers": dict(answers),
    }
    context = snapshot.round_id.hex.encode()
    sealed = seal_answers(b64decode(snapshot.public_key), json.dumps(inside).encode(), context)
    parts = {"point": sealed.point, "nonce": sealed.nonce, "sealed": sealed.sealed}
    outside = {"format": "smm-answers", "version": 1, "round": snapshot.round_id.hex}
    encoded = {name: b64encode(value).decode() for name, value in parts.items()}
    return json.dumps({**outside, **encoded}).encode()
