"""What the commands that issue certificates take alike: the wording, and where the files go."""

from __future__ import annotations

from argparse import ArgumentParser
from pathlib import Path

from PySide6.QtCore import QCoreApplication

from smm_desktop.certificates.terms import CertificateLanguage

translate = QCoreApplication.translate


def add_wording(command: ArgumentParser) -> None:
    command.add_argument(
        "--wording",
        choices=[language.value for language in CertificateLanguage],
        default=CertificateLanguage.TURKISH.value,
        help=translate("shell", "Turkish, or Turkish with English; default: Turkish"),
    )


def add_targets(command: ArgumentParser) -> None:
    command.add_argument(
        "--out", type=Path, metavar="DIR", help=translate("shell", "folder for one file a person")
    )
    command.add_argument(
        "--zip", type=Path, metavar="FILE", help=translate("shell", "one ZIP file with all of them")
    )
    command.add_argument(
        "--print-job",
        type=Path,
        metavar="FILE",
        help=translate("shell", "one PDF of all pages, for printing"),
    )
    command.add_argument(
        "--pattern",
        metavar="TEXT",
        help=translate("shell", "names of the files, such as: {number} {name}"),
    )
