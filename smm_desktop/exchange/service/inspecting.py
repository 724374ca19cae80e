"""What a package says of itself and whether it holds, with no database and no key."""

from __future__ import annotations

from pathlib import Path

from smm_desktop.exchange.records import open_package
from smm_desktop.exchange.terms import Inspection
from smm_desktop.signing.fingerprints import fingerprint


def inspect(path: Path) -> Inspection:
    """Refuses what does not hold. The fingerprint is of the signing key alone: who owns it, a database knows."""
    package = open_package(path)
    manifest = package.manifest
    told = fingerprint(manifest.sender, manifest.sender_key, ())
    return Inspection(str(path), package.size, package.digest, manifest, package.key, told)
