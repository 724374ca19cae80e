"""How the files of certificates are called: a pattern with a few placeholders, in English or Turkish."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from string import Formatter

from smm_desktop.certificates.terms import CertificateReason, CertificateSnapshot
from smm_desktop.core import turkish
from smm_desktop.core.file_names import safe_file_name
from smm_desktop.core.refusals import Refusal

DEFAULT_PATTERN = "{number} {name}"
PLACEHOLDERS = ("number", "name", "title", "date", "year")
IN_TURKISH = {"numara": "number", "ad": "name", "eğitim": "title", "tarih": "date", "yıl": "year"}


def check_pattern(pattern: str) -> None:
    """Refuse (FILE_PATTERN_BROKEN) a pattern with unknown placeholders or without anything that tells people apart."""
    try:
        parts = tuple(Formatter().parse(pattern))
    except ValueError as error:
        raise Refusal(CertificateReason.FILE_PATTERN_BROKEN, pattern=pattern) from error
    used = {IN_TURKISH.get(name, name) for _, name, _, _ in parts if name is not None}
    decorated = any(spec or conversion for _, name, spec, conversion in parts if name is not None)
    if decorated or not used <= set(PLACEHOLDERS) or not used & {"number", "name"}:
        raise Refusal(CertificateReason.FILE_PATTERN_BROKEN, pattern=pattern)


def file_stem(pattern: str, snapshot: CertificateSnapshot) -> str:
    """Return a certificate's file name without its suffix; safe on Windows and Linux."""
    values = {
        "number": snapshot.number,
        "name": snapshot.holder,
        "title": snapshot.title,
        "date": snapshot.issued_on.isoformat(),
        "year": str(snapshot.issued_on.year),
    }
    turkish_values = {name: values[meant] for name, meant in IN_TURKISH.items()}
    return safe_file_name(pattern.format_map({**values, **turkish_values}))


def file_stems(pattern: str, snapshots: Iterable[CertificateSnapshot]) -> Iterator[str]:
    """Yield a stem for each certificate, all different for file systems that tell no capitals from small letters."""
    taken: set[str] = set()
    for snapshot in snapshots:
        stem = file_stem(pattern, snapshot)
        if turkish.fold(stem) in taken:
            stem = safe_file_name(f"{stem} {snapshot.number}")
        taken.add(turkish.fold(stem))
        yield stem
