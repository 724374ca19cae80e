"""The words of trainings and attendance (eğitim, faaliyet, yoklama)."""

from __future__ import annotations

from enum import StrEnum


class TrainingKind(StrEnum):
    """What sort of training a catalogue entry is (faaliyet türü)."""

    COURSE = "course"  # kurs
    SEMINAR = "seminar"  # seminer
    WORKSHOP = "workshop"  # atölye çalışması
    ONLINE = "online"  # uzaktan eğitim


class ActivityState(StrEnum):
    """Where an activity (faaliyet) stands."""

    PLANNED = "planned"  # planlandı
    OPEN = "open"  # başvuruya ve yoklamaya açık
    HELD = "held"  # yapıldı
    CLOSED = "closed"  # kapatıldı


class EnrolmentState(StrEnum):
    """Where a teacher stands in an activity."""

    ENROLLED = "enrolled"  # kayıtlı
    WAITING = "waiting"  # yedek
    WITHDRAWN = "withdrawn"  # ayrıldı


class Mark(StrEnum):
    """One cell of the attendance grid (yoklama)."""

    PRESENT = "present"  # var
    ABSENT = "absent"  # yok
    LATE = "late"  # geç
    EXCUSED = "excused"  # mazeretli


class PatternKind(StrEnum):
    """How sessions repeat."""

    DAILY = "daily"  # her gün
    WEEKLY = "weekly"  # seçilen günlerde her hafta


class SheetSpan(StrEnum):
    """What one attendance sheet covers."""

    DAY = "day"  # günlük
    WEEK = "week"  # haftalık


class ClashKind(StrEnum):
    """What two lessons at the same time have in common."""

    ROOM = "room"  # derslik
    TRAINER = "trainer"  # eğitici
    TEACHER = "teacher"  # katılımcı öğretmen
    GROUP = "group"  # aynı grubun iki dersi


class PasteVerdict(StrEnum):
    """What was understood of one pasted line."""

    FOUND = "found"  # bulundu
    AMBIGUOUS = "ambiguous"  # birden çok kişi olabilir
    NOT_FOUND = "not_found"  # kayıtlarda yok
    ALREADY_ENROLLED = "already_enrolled"  # zaten kayıtlı
    REPEATED = "repeated"  # listede ikinci kez
