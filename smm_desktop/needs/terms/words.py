"""The words of needs: whom an instrument asks, what it promises, how answers come in, and states of things."""

from enum import StrEnum


class FrameState(StrEnum):
    """A published frame never changes; a change makes a new version (yeterlik çerçevesinin durumu)."""

    DRAFT = "draft"  # taslak
    PUBLISHED = "published"  # yayımlandı


class Audience(StrEnum):
    """Whom an instrument asks (kime sorulduğu)."""

    TEACHERS = "teachers"  # öğretmenler
    COMPANIES = "companies"  # işletmeler


class Anonymity(StrEnum):
    """What respondents are promised, chosen at creation and kept (gizlilik sözü)."""

    NAMED = "named"  # isimli
    ANONYMOUS = "anonymous"  # anonim


class InstrumentState(StrEnum):
    """An instrument is frozen when its first round opens (anketin durumu)."""

    DRAFT = "draft"  # taslak
    FROZEN = "frozen"  # donduruldu


class QuestionKind(StrEnum):
    """What a question asks for (soru türü)."""

    PAIRED = "paired"  # iki yönlü ölçek: önem ve beceri, olması gereken ve olan
    SINGLE = "single"  # tek yönlü ölçek
    CHOICE = "choice"  # seçmeli
    NUMBER = "number"  # sayı
    TEXT = "text"  # açık uçlu


class Background(StrEnum):
    """What is known of a respondent besides the answers; groups are made of it (yanıtlayanın özelliği)."""

    FIELD = "field"  # alan
    BRANCH = "branch"  # dal
    PROVINCE = "province"  # il
    SCHOOL = "school"  # okul; for companies the company
    EXPERIENCE = "experience"  # kıdem


class ExperienceBand(StrEnum):
    """Years of experience (kıdem aralığı)."""

    UP_TO_5 = "0-5"
    UP_TO_10 = "6-10"
    UP_TO_15 = "11-15"
    UP_TO_20 = "16-20"
    ABOVE_20 = "21+"


class RoundState(StrEnum):
    """Where a round stands (uygulamanın durumu)."""

    PLANNED = "planned"  # planlandı
    OPEN = "open"  # yanıta açık
    CLOSED = "closed"  # kapandı
    CANCELLED = "cancelled"  # vazgeçildi


class AnswerWay(StrEnum):
    """How a response came in (yanıt yolu)."""

    WINDOW = "window"  # pencerede
    PAPER = "paper"  # kâğıtta
    SPREADSHEET = "spreadsheet"  # çizelge dosyasıyla
    PAGE = "page"  # yanıt sayfasıyla (HTML)


class ResponseFault(StrEnum):
    """What is wrong with one answer (yanıt kusuru)."""

    UNKNOWN_QUESTION = "unknown_question"  # ankette olmayan soru
    OUT_OF_RANGE = "out_of_range"  # ölçeğin dışında
    UNKNOWN_CHOICE = "unknown_choice"  # seçeneklerde yok
    NOT_A_NUMBER = "not_a_number"  # sayı değil
    TOO_LONG = "too_long"  # çok uzun
    WRONG_SHAPE = "wrong_shape"  # biçimi yanlış
    MISSING = "missing"  # zorunlu, boş
    NOT_ASKED = "not_asked"  # koşulu tutmayan soru


class FileVerdict(StrEnum):
    """What an import would do with a file (dosyanın sonucu)."""

    NEW = "new"  # yeni
    REPLACES = "replaces"  # düzeltilmiş yanıt
    KNOWN = "known"  # zaten alınmış
    REFUSED = "refused"  # alınmadı


class EntryPass(StrEnum):
    """Blind double entry of paper forms (giriş turu)."""

    FIRST = "first"  # ilk giriş
    SECOND = "second"  # ikinci giriş


class NeedPriority(StrEnum):
    """How soon a need should be met (öncelik)."""

    HIGH = "high"  # yüksek
    MEDIUM = "medium"  # orta
    LOW = "low"  # düşük


class NeedState(StrEnum):
    """Where a need stands (ihtiyacın durumu)."""

    OPEN = "open"  # açık
    PLANNED = "planned"  # planlandı
    IN_TRAINING = "in_training"  # eğitimde
    CLOSED = "closed"  # karşılandı
    REOPENED = "reopened"  # yeniden açıldı


class PassedOver(StrEnum):
    """Why somebody is not proposed for a training (önerilmeme nedeni)."""

    NO_GAP = "no_gap"  # ihtiyacı görünmüyor
    PREREQUISITE_MISSING = "prerequisite_missing"  # ön koşulu eksik
    TRAINED_LATELY = "trained_lately"  # yakında eğitim aldı
    SCHOOL_HAS_ITS_SHARE = "school_has_its_share"  # okulunun payı doldu
    NO_SEAT_LEFT = "no_seat_left"  # yer kalmadı
