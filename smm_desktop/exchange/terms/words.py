"""The words of the hand-over: kinds, modes, states, alarms and what a check before it finds."""

from __future__ import annotations

from enum import StrEnum

DIRECTORATE = 0  # the center number under which the directorate sends and receives


class PackageKind(StrEnum):
    """What a package carries."""

    RECORDS = "records"  # teslim paketi
    RECEIPT = "receipt"  # alındı belgesi
    TRANSFER = "transfer"  # nakil dosyası


class DataMode(StrEnum):
    """Whether the records count, or are an exercise."""

    REAL = "real"  # gerçek
    TEST = "test"  # deneme


class KeyUse(StrEnum):
    """What a key of this database is for."""

    SENDING = "sending"  # gönderici imza anahtarı
    READING = "reading"  # paket açma anahtarı


class PartyState(StrEnum):
    """Whether somebody's keys are believed."""

    TRUSTED = "trusted"  # güvenilen
    REPLACED = "replaced"  # yenisiyle değiştirilmiş
    REVOKED = "revoked"  # iptal edilmiş


class SeenState(StrEnum):
    """What became of a package that arrived."""

    APPLIED = "applied"  # işlendi
    HELD = "held"  # bekletiliyor
    FORKED = "forked"  # çatallanmış
    WITHDRAWN = "withdrawn"  # geri alındı


class Alarm(StrEnum):
    """What a person must look at before a package is applied."""

    RESTORED = "restored"  # yedekten dönülmüş veya kopyalanmış
    OUTDATED = "outdated"  # daha eski bir kopyadan kalma


class RecordChange(StrEnum):
    """What a package does to a record."""

    NEW = "new"  # yeni
    CHANGED = "changed"  # değişen
    REMOVED = "removed"  # silinen


class FindingKind(StrEnum):
    """What the check before a hand-over finds."""

    IDENTITY_INVALID = "identity_invalid"  # geçersiz T.C. kimlik no
    SESSIONS_CLASH = "sessions_clash"  # çakışan dersler
    CERTIFICATE_WITHOUT_ATTENDANCE = "certificate_without_attendance"  # devamsız belge
    TRAINING_OVERFULL = "training_overfull"  # kontenjan aşımı
    CLOSING_UNFINISHED = "closing_unfinished"  # kapatılmamış faaliyet
    PLACEMENT_UNFINISHED = "placement_unfinished"  # tamamlanmamış işbaşı eğitimi
    OFFER_OVERFULL = "offer_overfull"  # işletme kontenjanı aşımı
    PLACEMENTS_CLASH = "placements_clash"  # çakışan işbaşı eğitimleri
    PLACEMENT_UNCOVERED = "placement_uncovered"  # protokolsüz işbaşı eğitimi


class RemarkState(StrEnum):
    """Whether a remark of the directorate still stands."""

    OPEN = "open"  # açık
    SETTLED = "settled"  # kapandı


class MoveDirection(StrEnum):
    """Which way a teacher went between two centers."""

    OUT = "out"  # başka merkeze nakil gitti
    IN = "in"  # başka merkezden nakil geldi
