"""Whose database it is, and its profile."""

from __future__ import annotations

from dataclasses import dataclass, field
from enum import StrEnum


class DatabaseRole(StrEnum):
    """Whose records a database holds."""

    CENTER = "center"  # merkez
    DIRECTORATE = "directorate"  # genel müdürlük


@dataclass(frozen=True, slots=True)
class SetUp:
    """Whose database a new one is; the directorate has no number. Empty titles take the usual ones."""

    center_number: int | None
    role: DatabaseRole
    name: str
    province_code: int
    coordinator: str
    district: str = ""
    address: str = ""
    web: str = ""
    coordinator_title: str = ""
    principal: str = ""
    principal_title: str = ""
    is_test: bool = False


@dataclass(frozen=True, slots=True)
class ProfileDraft:
    """The center's own data as typed in; a logo is a PNG or JPEG file's bytes."""

    name: str
    province_code: int
    coordinator: str
    district: str = ""
    address: str = ""
    phone: str = ""
    email: str = ""
    web: str = ""
    coordinator_title: str = ""
    principal: str = ""
    principal_title: str = ""
    letterhead_lines: tuple[str, ...] = ()
    letterhead_institution: str = ""
    logo_left: bytes | None = None
    logo_right: bytes | None = None


@dataclass(frozen=True, slots=True)
class SetUpChoice:
    """Everything that the first run asks. Without a key file the center's own keys are made."""

    set_up: SetUp
    password: str = field(repr=False)
    key_file: bytes | None = field(default=None, repr=False)
    key_passphrase: str = field(default="", repr=False)

    @property
    def user(self) -> str:
        """The first user's name."""
        return self.set_up.coordinator


class PasswordStrength(StrEnum):
    """How hard a password is to guess."""

    WEAK = "weak"  # zayıf
    FAIR = "fair"  # orta
    GOOD = "good"  # iyi
    STRONG = "strong"  # güçlü


@dataclass(frozen=True, slots=True)
class LetterheadSnapshot:
    """The center's letterhead as on paper; the fields are those of `paper.letterhead.Letterhead`."""

    lines: tuple[str, ...]
    institution: str
    logos: tuple[bytes, ...] = ()
    contact: str = ""
    state: str = "T.C."


class KeyPurpose(StrEnum):
    """What a key of the center signs."""

    AUTHORITY = "authority"  # merkez kök sertifikası
    DOCUMENT = "document"  # PDF imza anahtarı
    PROOF = "proof"  # karekod imza anahtarı
