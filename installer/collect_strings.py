"""Brings `translations/<room>_*.ts` up to date with the code: `python -m installer.collect_strings teachers …`.

New Turkish strings are left unfinished for a person; English plurals are worded where the source says "(s)".
"""

from __future__ import annotations

import re
import sys
from collections.abc import Sequence
from pathlib import Path

from installer.translations import Beside, call, messages, strings_of

FORMS = re.compile(
    r"(<source>(?P<source>[^<]*)</source>\s*(?:<comment>[^<]*</comment>\s*)?)"
    r"<translation type=\"unfinished\">\s*<numerusform></numerusform>\s*<numerusform></numerusform>"
)


def collect(tools: Beside, room: Path) -> None:
    """Rewrite a room's files; English only where something is counted."""
    translations = tools.checkout / "translations"
    extract(tools, room, translations / f"{room.name}_tr.ts", [])
    english = translations / f"{room.name}_en.ts"
    if any(message.is_plural for message in strings_of(tools, room)):
        extract(tools, room, english, ["-pluralonly"])
        english.write_text(FORMS.sub(worded, english.read_text(encoding="utf-8")), encoding="utf-8")
    else:
        english.unlink(missing_ok=True)


def extract(tools: Beside, room: Path, target: Path, options: Sequence[str]) -> None:
    files = sorted(room.rglob("*.py"))
    quietly = ["-silent", "-locations", "none", "-no-obsolete"]
    call([tools.script("pyside6-lupdate"), *quietly, *options, *files, "-ts", target])
    if not messages(target):
        target.unlink()


def worded(found: re.Match[str]) -> str:
    """Fill both forms where taking "(s)" literally gives good English; leave the rest to a person."""
    source = found["source"]
    if "(s)" not in source:
        return found[0]
    one, many = source.replace("(s)", ""), source.replace("(s)", "s")
    forms = "".join(f"\n            <numerusform>{form}</numerusform>" for form in (one, many))
    return f"{found[1]}<translation>{forms}"


def main(names: Sequence[str]) -> int:
    tools = Beside(Path(__file__).resolve().parent.parent, Path(sys.executable).parent)
    for name in names:
        collect(tools, tools.checkout / "smm_desktop" / name)
    return 0


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
