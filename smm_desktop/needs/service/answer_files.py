"""Answer files as the answer page saves them: read within bounds, opened with the round's key, checked."""

from __future__ import annotations

import json
from base64 import b64decode
from collections.abc import Mapping
from dataclasses import dataclass
from pathlib import Path
from typing import Any
from uuid import UUID

from smm_desktop.core import turkish
from smm_desktop.core.plain_text import is_plain_text, plain_text
from smm_desktop.core.refusals import Refusal
from smm_desktop.needs import settings
from smm_desktop.needs.terms import NeedsReason
from smm_desktop.signing.answer_keys import AnswerKey, SealedAnswers

SUFFIX = ".smmanswers"
FORMAT, VERSION = "smm-answers", 1
_PAGE = b"<!DOCTYPE html>"
_TOKEN_LENGTH = 32
_EDITIONS = range(1, 1_000_000)


@dataclass(frozen=True, slots=True)
class AnswerFile:
    """The outside of an answer file."""

    round_id: UUID
    answers: SealedAnswers


@dataclass(frozen=True, slots=True)
class OpenedAnswers:
    """The inside: who and what, as the page wrote it, unchecked but for its shape."""

    form: str
    edition: int
    member: str
    background: Mapping[str, str]
    answers: Mapping[str, Any]


def read_answer_file(path: Path) -> AnswerFile:
    """Refuses FILE_TOO_LARGE, FILE_DAMAGED, FILE_NOT_OURS, FILE_NEWER, FORM_UNANSWERED."""
    try:
        with path.open("rb") as source:
            data = source.read(settings.ANSWER_FILE_BYTES + 1)
    except OSError as error:
        raise Refusal(NeedsReason.FILE_DAMAGED, file=path.name) from error
    if len(data) > settings.ANSWER_FILE_BYTES:
        raise Refusal(NeedsReason.FILE_TOO_LARGE, file=path.name, limit=settings.ANSWER_FILE_BYTES)
    _refuse_strange(data, path)
    content = _parsed(data, path.name)
    if content.get("format") != FORMAT:
        raise Refusal(NeedsReason.FILE_NOT_OURS, file=path.name)
    if content.get("version") != VERSION:
        raise Refusal(NeedsReason.FILE_NEWER, file=path.name, found=str(content.get("version")))
    try:
        parts = (b64decode(content[name], validate=True) for name in ("point", "nonce", "sealed"))
        return AnswerFile(UUID(hex=content["round"]), SealedAnswers(*parts))
    except (KeyError, TypeError, ValueError, AttributeError) as error:
        raise Refusal(NeedsReason.FILE_DAMAGED, file=path.name) from error


def _refuse_strange(data: bytes, path: Path) -> None:
    """What lies in the folder beside the answers is not called a damaged answer."""
    begin = data[:200].lstrip()
    if begin.startswith(_PAGE):
        raise Refusal(NeedsReason.FORM_UNANSWERED, file=path.name)
    if begin and not begin.startswith(b"{") and turkish.fold(path.suffix) != turkish.fold(SUFFIX):
        raise Refusal(NeedsReason.FILE_NOT_OURS, file=path.name)


def _parsed(data: bytes, name: str) -> Mapping[str, Any]:
    try:
        content = json.loads(data)
    except (ValueError, RecursionError) as error:
        raise Refusal(NeedsReason.FILE_DAMAGED, file=name) from error
    if not isinstance(content, dict):
        raise Refusal(NeedsReason.FILE_NOT_OURS, file=name)
    return content


def open_answers(file: AnswerFile, key: AnswerKey, name: str) -> OpenedAnswers:
    """Refuses FILE_NOT_FOR_US for what was damaged on the way or made for another key, FILE_DAMAGED for the rest."""
    try:
        plain = key.open(file.answers, file.round_id.hex.encode())
    except Refusal as refusal:
        raise Refusal(NeedsReason.FILE_NOT_FOR_US, file=name) from refusal
    content = _parsed(plain, name)
    try:
        opened = OpenedAnswers(
            form=_code(content["form"], _TOKEN_LENGTH),
            edition=_edition(content["edition"]),
            member=_code(content["member"], settings.CODE_LENGTH),
            background={
                key: _text(value, settings.NAME_LENGTH) for key, value in dict(content["background"]).items()
            },
            answers=dict(content["answers"]),
        )
    except (KeyError, TypeError, ValueError) as error:
        raise Refusal(NeedsReason.FILE_DAMAGED, file=name) from error
    if not opened.form:
        raise Refusal(NeedsReason.FILE_DAMAGED, file=name)
    return opened


def _edition(value: object) -> int:
    if isinstance(value, bool) or not isinstance(value, int) or value not in _EDITIONS:
        raise ValueError("not the number of an edition")
    return value


def _code(value: object, limit: int) -> str:
    if not is_plain_text(value):
        raise ValueError("not a code")
    return _text(value, limit)


def _text(value: object, limit: int) -> str:
    if not isinstance(value, str) or len(value) > limit:
        raise ValueError("not a text of this length")
    return plain_text(value)
