"""The words of placements: companies, offers, requests, and the states of on-the-job training (işbaşı eğitimi)."""

from __future__ import annotations

from enum import StrEnum


class ContactRole(StrEnum):
    """What somebody at a company is to a placement."""

    REPRESENTATIVE = "representative"  # işletme yetkilisi
    MASTER_TRAINER = "master_trainer"  # usta öğretici
    GUIDE = "guide"  # eğitim rehberi


class VisitKind(StrEnum):
    """How the center was in touch with a company."""

    VISIT = "visit"  # ziyaret
    CALL = "call"  # telefon görüşmesi
    LETTER = "letter"  # yazışma
    MEETING = "meeting"  # toplantı


class ProtocolState(StrEnum):
    """Where a protocol stands on a day; told by its dates, never stored."""

    COMING = "coming"  # başlamadı
    VALID = "valid"  # yürürlükte
    ENDING = "ending"  # süresi doluyor
    EXPIRED = "expired"  # süresi doldu


class Accommodation(StrEnum):
    """Whether a company lodges those who come from afar."""

    NONE = "none"  # konaklama yok
    ASSISTED = "assisted"  # konaklamaya yardımcı olur
    PROVIDED = "provided"  # konaklama sağlar


class RequestState(StrEnum):
    """Where a teacher's request for on-the-job training stands."""

    OPEN = "open"  # bekliyor
    PLACED = "placed"  # yerleştirildi
    WITHDRAWN = "withdrawn"  # geri çekildi


class PairRuling(StrEnum):
    """What the coordinator decided of a pair before the match."""

    PINNED = "pinned"  # sabitlendi
    FORBIDDEN = "forbidden"  # yasaklandı


class PlacementState(StrEnum):
    """Where a placement stands."""

    PROPOSED = "proposed"  # önerildi
    COMPANY_AGREED = "company_agreed"  # işletme kabul etti
    SCHOOL_AGREED = "school_agreed"  # okul kabul etti
    RUNNING = "running"  # sürüyor
    DONE = "done"  # tamamlandı
    CANCELLED = "cancelled"  # iptal edildi


class Evaluator(StrEnum):
    """Whose evaluation of a placement it is."""

    MENTOR = "mentor"  # usta öğretici / rehber
    TEACHER = "teacher"  # öğretmen


class PaperKind(StrEnum):
    """A paper of a placement."""

    COMPANY_LETTER = "company_letter"  # işletmeye yazı
    SCHOOL_LETTER = "school_letter"  # okula yazı
    ASSIGNMENT_LIST = "assignment_list"  # görevlendirme listesi
    DAILY_LOG = "daily_log"  # devam ve günlük çalışma çizelgesi
    MENTOR_EVALUATION = "mentor_evaluation"  # usta öğretici değerlendirme formu
    TEACHER_EVALUATION = "teacher_evaluation"  # öğretmen değerlendirme formu
    PROTOCOL_SUMMARY = "protocol_summary"  # protokol özeti
    FINAL_REPORT = "final_report"  # sonuç raporu
