"""Makes one text cell of a workbook a live formula: what the writer of workbooks never does, and foreign lists have."""

from __future__ import annotations

import re
from io import BytesIO
from zipfile import ZIP_DEFLATED, ZipFile

_SHEET = "xl/worksheets/sheet1.xml"
_FORMULA_TEXT = re.compile(r'(<c r="[A-Z]+[0-9]+"[^>]*) t="inlineStr"><is><t>=([^<]*)</t></is></c>')


def with_live_formula(workbook: bytes, result: str) -> bytes:
    """Return the .xlsx with the first sheet's texts that begin with = as formulas, whose last result was `result`."""
    written = BytesIO()
    with ZipFile(BytesIO(workbook)) as source, ZipFile(written, "w", ZIP_DEFLATED) as target:
        for member in source.infolist():
            data = source.read(member)
            if member.filename == _SHEET:
                live = _FORMULA_TEXT.sub(rf"\1><f>\2</f><v>{result}</v></c>", data.decode())
                data = live.encode()
            target.writestr(member, data)
    return written.getvalue()
