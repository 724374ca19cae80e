"""A center and a directorate that have met, and commands given to either of them."""

import shutil
from dataclasses import dataclass, replace
from pathlib import Path
from typing import Any

from tests.shell.answers import Command, Said, telling

OFFICER = "Deniz Örnek"


@dataclass(frozen=True)
class Sides:
    """Two folders of records, the stick between them, and the line on which commands are typed."""

    center: Path
    directorate: Path
    stick: Path
    command: Command

    def at_center(self, *arguments: Any, **more: Any) -> Said:
        return self.command(*arguments, "--data", self.center, "--quiet", **more)

    def at_directorate(self, *arguments: Any, **more: Any) -> Said:
        return self.command(*arguments, "--data", self.directorate, "--quiet", **more)

    def hand_over(self, *arguments: Any) -> Any:
        """Export to the stick; the answer's JSON."""
        return self.at_center("export", self.stick, *arguments, "--json").json

    def take_over(self, *arguments: Any) -> list[str]:
        """Import the stick; what became of each package."""
        said = self.at_directorate("directorate", "import", self.stick, *arguments, "--json")
        return [one["state"] for one in said.json["packages"]]

    def answer(self) -> Any:
        """Write a receipt and take it in; the center's answer as JSON."""
        (made,) = self.at_directorate("directorate", "receipts", self.stick / "back", "--json").json
        (taken,) = self.at_center("receive", made["file"], "--json").json
        return taken

    def copied(self, folder: Path, command: Command) -> "Sides":
        made = replace(
            self,
            center=folder / "center",
            directorate=folder / "directorate",
            stick=folder / "stick",
            command=command,
        )
        shutil.copytree(self.center, made.center)
        shutil.copytree(self.directorate, made.directorate)
        made.stick.mkdir()
        return made


def _told(*arguments: Any) -> Any:
    said = telling(*arguments, "--json")
    assert said.code == 0, said.err
    return said.json


def meet(center: Path, directorate: Path, stick: Path) -> None:
    """Make a directorate, and let both sides compare the digits of each other's key files."""
    trust, request = stick / "trust.json", stick / "request.json"
    here, there = ("--data", directorate), ("--data", center)
    init = ("directorate", "init", "--officer", OFFICER, "--test", "--trust-file", trust)
    digits = _told(*init, *here)["fingerprint"]
    _told("keys", "read", trust, "--fingerprint", digits, *there)
    asked = _told("keys", "write", request, *there)["fingerprint"]
    answer = _told("directorate", "trust", request, "--fingerprint", asked, *here)["answer"]
    _told("keys", "read", answer, "--fingerprint", digits, *there)
