"""Programs that are not ours and look at what we make; tests are skipped by name where one is missing."""

import os
import shutil
import subprocess
from pathlib import Path

import pytest


def needs(*programs: str) -> pytest.MarkDecorator:
    missing = [program for program in programs if shutil.which(program) is None]
    return pytest.mark.skipif(bool(missing), reason=f"not installed: {', '.join(missing)}")


def told(program: str, *arguments: object) -> str:
    """What a program writes, in English; its exit code counts for nothing: pdfsig has one for every verdict."""
    done = subprocess.run(
        [program, *map(str, arguments)],
        capture_output=True,
        check=False,
        env={**os.environ, "LC_ALL": "C.UTF-8"},
        timeout=60,
    )
    return (done.stdout + done.stderr).decode("utf-8", "replace")


def signature_is_valid(pdf: Path) -> bool:
    return "Signature Validation: Signature is Valid." in told("pdfsig", "-nocert", pdf)


def covers_everything(pdf: Path) -> bool:
    said = told("pdfsig", "-nocert", pdf)
    return "Total document signed" in said and "Not total document signed" not in said


def loose_fonts(pdf: Path) -> list[str]:
    """Fonts that are not embedded; a file without fonts is as wrong."""
    _caption, _rule, *lines = told("pdffonts", pdf).splitlines()
    # name, type, encoding, emb, sub, uni, object ID: the last five columns hold no blanks but the ID's one
    return [line for line in lines if line.split()[-5] != "yes"] if lines else ["no fonts at all"]
