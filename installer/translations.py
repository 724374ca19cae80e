"""The window's languages: compiles `translations/*.ts` to one file each, finds what is not translated."""

from __future__ import annotations

import os
import re
import subprocess
import sys
import tempfile
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import Protocol
from xml.etree import ElementTree as ET

PLACEHOLDER = re.compile(r"\{\w*(?:![rs])?(?::[^{}]*)?\}|%n|%L?\d")


class Tools(Protocol):
    """The environment whose Qt tools are used, and the checkout they work on."""

    @property
    def checkout(self) -> Path: ...

    def script(self, name: str) -> Path: ...


@dataclass(frozen=True)
class Beside:
    """The Qt tools that were installed beside the running Python."""

    checkout: Path
    scripts: Path

    def script(self, name: str) -> Path:
        return self.scripts / (f"{name}.exe" if os.name == "nt" else name)


class TranslationFailed(Exception):
    """A Qt translation tool refused its input; the text is its message."""


@dataclass(frozen=True)
class Message:
    """One string of the program as a .ts file holds it."""

    context: str
    source: str
    comment: str
    state: str
    is_plural: bool
    forms: tuple[str, ...]

    @property
    def key(self) -> tuple[str, str, str]:
        return (self.context, self.source, self.comment)


def compile_all(tools: Tools) -> list[Path]:
    """Compile the rooms' translations into one file per language beside them, where any is newer."""
    folder = tools.checkout / "translations"
    languages = sorted({file.stem.rpartition("_")[2] for file in folder.glob("*_*.ts")})
    return [compile_language(tools, folder, language) for language in languages]


def compile_language(tools: Tools, folder: Path, language: str) -> Path:
    sources = sorted(folder.glob(f"*_{language}.ts"))
    target = folder / f"smm_desktop_{language}.qm"
    if not is_fresh(target, sources):
        with tempfile.TemporaryDirectory(dir=folder) as nearby:
            half = Path(nearby) / target.name
            call([tools.script("pyside6-lrelease"), "-silent", *sources, "-qm", half])
            half.replace(target)
    return target


def is_fresh(target: Path, sources: Sequence[Path]) -> bool:
    if not target.exists():
        return False
    made = target.stat().st_mtime
    return all(source.stat().st_mtime < made for source in sources)


def complaints(tools: Tools) -> list[str]:
    """Everything that keeps the window from being complete in Turkish and in English, one sentence each."""
    return [complaint for room in rooms(tools.checkout) for complaint in complaints_of(tools, room)]


def complaints_of(tools: Tools, room: Path) -> Iterator[str]:
    """Turkish needs every string; English is the source and needs only the forms of its plurals."""
    in_code = strings_of(tools, room)
    plurals = [message for message in in_code if message.is_plural]
    for language, needed in (("tr", in_code), ("en", plurals)):
        file = tools.checkout / "translations" / f"{room.name}_{language}.ts"
        held = messages(file) if file.exists() else []
        yield from (f"{file.name}: {complaint}" for complaint in (*incomplete(held), *apart(needed, held)))


def rooms(checkout: Path) -> list[Path]:
    folder = checkout / "smm_desktop"
    return sorted(path.parent for path in folder.glob("*/__init__.py"))


def strings_of(tools: Tools, room: Path) -> list[Message]:
    """Ask Qt's own extractor for the strings in a room's code."""
    files = sorted(room.rglob("*.py"))
    with tempfile.TemporaryDirectory() as scratch:
        fresh = Path(scratch) / "fresh_tr.ts"
        call([tools.script("pyside6-lupdate"), "-silent", "-locations", "none", *files, "-ts", fresh])
        return messages(fresh) if fresh.exists() else []


def messages(file: Path) -> list[Message]:
    # Our own files, written by Qt's tools: nobody else's XML is read here.
    root = ET.parse(file).getroot()  # noqa: S314
    return [
        read_message(context.findtext("name", ""), message)
        for context in root.iter("context")
        for message in context.iter("message")
    ]


def read_message(context: str, message: ET.Element) -> Message:
    translation = message.find("translation")
    state = "missing" if translation is None else translation.get("type", "finished")
    numerus = [] if translation is None else translation.findall("numerusform")
    plain = "" if translation is None else translation.text or ""
    forms = tuple(form.text or "" for form in numerus) or (plain,)
    source, comment = message.findtext("source", ""), message.findtext("comment", "")
    return Message(context, source, comment, state, message.get("numerus") == "yes", forms)


def incomplete(held: Sequence[Message]) -> Iterator[str]:
    """Strings of a .ts file that have no whole translation."""
    for message in held:
        if message.state != "finished":
            yield f"{message.state}: {message.source!r}"
        elif not all(form.strip() for form in message.forms):
            yield f"empty: {message.source!r}"
        elif placeholders(message.forms[-1]) != placeholders(
            message.source
        ):  # "One teacher" may leave %n out
            yield f"other placeholders than the English: {message.source!r}"


def placeholders(text: str) -> set[str]:
    return set(PLACEHOLDER.findall(text))


def apart(in_code: Sequence[Message], held: Sequence[Message]) -> Iterator[str]:
    """Strings that only the code or only the .ts file has."""
    code_keys, held_keys = ({message.key for message in side} for side in (in_code, held))
    yield from (f"not in the file: {source!r}" for _, source, _ in sorted(code_keys - held_keys))
    yield from (f"no longer in the code: {source!r}" for _, source, _ in sorted(held_keys - code_keys))


def call(command: Sequence[str | Path]) -> None:
    done = subprocess.run([str(part) for part in command], capture_output=True, text=True, check=False)
    if done.returncode != 0:
        raise TranslationFailed(f"{Path(command[0]).name}: {done.stdout}{done.stderr}")


def main() -> int:
    """Say what is not translated."""
    checkout = Path(__file__).resolve().parent.parent
    found = complaints(Beside(checkout, Path(sys.executable).parent))
    print("\n".join(found) or "Every string is translated.")
    return 1 if found else 0


if __name__ == "__main__":
    sys.exit(main())
