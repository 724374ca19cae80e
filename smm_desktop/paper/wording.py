"""The words on documents: `resources/wording/<document>.<lang>.toml`, chosen per document."""

from __future__ import annotations

import string
import tomllib
from collections.abc import Iterator, Mapping
from functools import cache

from smm_desktop.core.paths import resource
from smm_desktop.paper.terms import DocumentLanguage


class WordingError(Exception):
    """A document asks for words that its file does not have, or with other values: a bug, not a refusal."""


class Wording:
    """One document's words by dotted key, such as `column.name`."""

    def __init__(self, document: str, language: DocumentLanguage, texts: Mapping[str, str]) -> None:
        self.document = document
        self.language = language
        self._texts = texts
        self._places = {key: frozenset(_placeholders(text)) for key, text in texts.items()}

    def text(self, key: str, /, **values: object) -> str:
        """The words under `key` with every named placeholder filled; nothing may be missing or left over."""
        if key not in self._texts:
            raise WordingError(f"{self.document}.{self.language} has no {key!r}")
        if self._places[key] != values.keys():
            given, wanted = " ".join(values), " ".join(self._places[key])
            raise WordingError(f"{self.document}.{self.language} {key!r}: given {given!r}, wanted {wanted!r}")
        return self._texts[key].format(**values)

    def keys(self) -> frozenset[str]:
        return frozenset(self._texts)

    def placeholders(self, key: str) -> frozenset[str]:
        return self._places[key]


@cache
def load_wording(document: str, language: DocumentLanguage) -> Wording:
    path = resource("wording", f"{document}.{language}.toml")
    try:
        content = tomllib.loads(path.read_text(encoding="utf-8"))
    except FileNotFoundError as error:
        raise WordingError(f"there is no {path.name}") from error
    return Wording(document, language, dict(_flat(content, "")))


def _flat(table: Mapping[str, object], above: str) -> Iterator[tuple[str, str]]:
    for key, value in table.items():
        if isinstance(value, Mapping):
            yield from _flat(value, f"{above}{key}.")
        elif isinstance(value, str):
            yield f"{above}{key}", value.strip("\n")
        else:
            raise WordingError(f"{above}{key} is no text")


def _placeholders(text: str) -> Iterator[str]:
    for _, name, _, _ in string.Formatter().parse(text):
        if name is not None:
            yield name
