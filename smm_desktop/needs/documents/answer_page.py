"""The answer page: one HTML file that needs no network and saves answers only its center can open (docs/adr/0042)."""

from __future__ import annotations

import hashlib
import json
import re
from base64 import b64encode
from collections.abc import Iterator
from functools import cache
from html import escape

from smm_desktop.core.paths import resource
from smm_desktop.needs.rules.instrument_json import to_plain
from smm_desktop.needs.terms import FormSnapshot
from smm_desktop.paper.dates import long_date
from smm_desktop.paper.terms import DocumentLanguage
from smm_desktop.paper.wording import load_wording

_DOCUMENT = "answer_page"
_PLACE = re.compile(r"\{\{([A-Z]+)\}\}")


@cache
def _part(suffix: str) -> str:
    return resource("forms", f"{_DOCUMENT}.{suffix}").read_text(encoding="utf-8")


def answer_page(snapshot: FormSnapshot, language: DocumentLanguage) -> bytes:
    """The page begins in `language` and can be switched; the same snapshot gives the same bytes."""
    parts = {
        "LANGUAGE": language.value,
        "POLICY": _policy(),
        "TITLE": escape(snapshot.instrument.title.text(language)),
        "STYLE": _part("css"),
        "CONTENT": _content(snapshot, language),
        "SCRIPT": _part("js"),
    }
    return _PLACE.sub(lambda place: parts[place[1]], _part("html")).encode()


def _policy() -> str:
    """Nothing may be loaded, sent or run but the page's own style and script."""
    script, style = (
        b64encode(hashlib.sha256(_part(one).encode()).digest()).decode() for one in ("js", "css")
    )
    return (
        f"default-src 'none'; script-src 'sha256-{script}'; style-src 'sha256-{style}'; "
        "base-uri 'none'; form-action 'none'"
    )


def _content(snapshot: FormSnapshot, language: DocumentLanguage) -> str:
    """JSON that cannot end its script element, whatever a title says."""
    content = {
        "round": snapshot.round_id.hex,
        "key": snapshot.public_key,
        "language": language.value,
        "institution": snapshot.letterhead.institution,
        "ends_on": long_date(snapshot.ends_on, language),
        "promise": snapshot.anonymity.value,
        "member": snapshot.member_code,
        "name": snapshot.member_name,
        "background": list(_background(snapshot)),
        "instrument": to_plain(snapshot.instrument),
        "words": {one.value: _words(one) for one in DocumentLanguage},
    }
    plain = json.dumps(content, ensure_ascii=False, separators=(",", ":"))
    return plain.replace("<", "\\u003c").replace("\u2028", "\\u2028").replace("\u2029", "\\u2029")


def _background(snapshot: FormSnapshot) -> Iterator[list[object]]:
    if snapshot.asks_for_code:
        yield ["code", []]
    for background, values in snapshot.background.items():
        yield [background.value, [list(pair) for pair in values]]


def _words(language: DocumentLanguage) -> dict[str, str]:
    """The page fills the placeholders itself."""
    wording = load_wording(_DOCUMENT, language)
    return {
        key: wording.text(key, **{name: f"{{{name}}}" for name in wording.placeholders(key)})
        for key in wording.keys()  # noqa: SIM118 -- no mapping
    }
