"""Reading the key files that people bring, and vouching for them by digits that were read out."""

from __future__ import annotations

from argparse import Namespace
from dataclasses import dataclass
from pathlib import Path

from PySide6.QtCore import QCoreApplication

from smm_desktop.core.clock import local
from smm_desktop.core.refusals import Refusal
from smm_desktop.exchange.service import Introduction
from smm_desktop.exchange.terms import ExchangeReason
from smm_desktop.shell.command_line.console import Console
from smm_desktop.shell.rooms import Rooms
from smm_desktop.signing.key_files import KeyFileKind
from smm_desktop.signing.terms import SealReason, TrustMode

translate = QCoreApplication.translate
_LARGEST = 1_000_000


@dataclass(frozen=True, slots=True)
class Vouching:
    """A key file that was read, and whether its keys are believed now."""

    introduction: Introduction
    is_believed: bool


def read_bytes(path: Path) -> bytes:
    """Return a key file's bytes; refuses FILE_UNREADABLE, and what is larger than any key file."""
    try:
        with path.open("rb") as file:
            data = file.read(_LARGEST + 1)
    except OSError as error:
        raise Refusal(ExchangeReason.FILE_UNREADABLE, path=path) from error
    if len(data) > _LARGEST:
        raise Refusal(SealReason.KEY_FILE_UNREADABLE)
    return data


def vouch(rooms: Rooms, arguments: Namespace, console: Console) -> Vouching:
    """Read the file, show it, and believe it when the digits are given, typed, or the former key stands for it."""
    introduction = rooms.exchange_keys.read(read_bytes(arguments.file))
    if not arguments.json:
        show(introduction, console)
    by_former = arguments.by_former_key and introduction.is_vouched and arguments.fingerprint is None
    compared = None if by_former else _compared(arguments, console)
    if compared is None and not by_former:
        return Vouching(introduction, is_believed=False)
    rooms.exchange_keys.trust(introduction, compared=compared, actor=rooms.actor)
    return Vouching(introduction, is_believed=True)


def _compared(arguments: Namespace, console: Console) -> str | None:
    if arguments.fingerprint is not None:
        return str(arguments.fingerprint)
    if not console.is_asked or arguments.json:
        return None
    typed = input(translate("shell", "The digits that the other side reads out (Enter: not now): "))
    return typed.strip() or None


def show(introduction: Introduction, console: Console) -> None:
    keys = introduction.file.keys
    day = f"{local(introduction.file.made_at):%d.%m.%Y %H:%M}"
    mode = translate("shell", "real") if keys.mode is TrustMode.REAL else translate("shell", "exercise")
    console.say(f"{kind_text(introduction.file.kind)}: {keys.name} ({keys.center}), {mode}, {day}")
    console.say(translate("shell", "Fingerprint: {digits}").format(digits=introduction.fingerprint))
    console.say(_known_text(introduction))


def kind_text(kind: KeyFileKind) -> str:
    match kind:
        case KeyFileKind.TRUST:
            return translate("shell", "Trust file of the directorate")
        case KeyFileKind.REQUEST:
            return translate("shell", "Request of a center")
        case KeyFileKind.ANSWER:
            return translate("shell", "Answer of the directorate")


def _known_text(introduction: Introduction) -> str:
    if introduction.known is None:
        return translate("shell", "No keys of this sender were believed until now.")
    if introduction.known.public == introduction.file.keys.public:
        return translate("shell", "These keys are believed already.")
    if introduction.is_vouched:
        return translate("shell", "New keys, sealed by those that are believed until now.")
    return translate(
        "shell", "New keys, and those believed until now do not stand for them: telephone before you go on."
    )


def described(vouching: Vouching) -> dict[str, object]:
    introduction = vouching.introduction
    keys = introduction.file.keys
    return {
        "kind": introduction.file.kind,
        "center": keys.center,
        "name": keys.name,
        "mode": keys.mode,
        "made_at": introduction.file.made_at,
        "key": keys.key_name,
        "fingerprint": introduction.fingerprint,
        "known_before": introduction.known is not None,
        "sealed_by_known": introduction.is_vouched,
        "believed": vouching.is_believed,
    }
