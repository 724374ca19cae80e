"""What this computer's user believes without opening any database, so that a printout can be verified on its own."""

from __future__ import annotations

import os
from pathlib import Path

from platformdirs import user_config_path

from smm_desktop.core.files import write_safely
from smm_desktop.core.refusals import Refusal
from smm_desktop.signing.terms import SigningReason
from smm_desktop.signing.trust import EMPTY, TrustList
from smm_desktop.signing.trust_file import read_trust_list, write_trust_list

OVERRIDE = "SMM_DESKTOP_KNOWN_KEYS"


def known_keys_path() -> Path:
    """Where the user's list lies; an environment variable can point elsewhere."""
    override = os.environ.get(OVERRIDE)
    return (
        Path(override) if override else user_config_path("smm-desktop", appauthor=False) / "known_keys.json"
    )


class TrustStore:
    """The user's own trust list, a file."""

    def __init__(self, path: Path | None = None) -> None:
        self._path = path or known_keys_path()

    def load(self) -> TrustList:
        """Nothing is believed where there is no list; a broken list is refused, never taken for an empty one."""
        try:
            return read_trust_list(self._path.read_bytes())
        except FileNotFoundError:
            return EMPTY
        except OSError as error:
            raise Refusal(SigningReason.TRUST_LIST_UNREADABLE, path=self._path) from error

    def remember(self, trust: TrustList) -> None:
        """Believes this list as well from now on."""
        merged = self.load().merged(trust)
        self._path.parent.mkdir(parents=True, exist_ok=True)
        write_safely(self._path, write_trust_list(merged))
