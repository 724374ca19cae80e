"""A made-up round for the reports: teachers of several schools, companies beside them, free answers."""

from __future__ import annotations

from dataclasses import replace
from datetime import UTC, date, datetime

from smm_desktop.centers.terms import LetterheadSnapshot
from smm_desktop.needs.rules.analysis import Choices, analyze, side_by_side
from smm_desktop.needs.rules.answer_book import AnswerBook
from smm_desktop.needs.rules.round_analysis import RoundFigures
from smm_desktop.needs.terms import Dimension, FreeAnswers, NeedsReportSnapshot
from tests.needs.made_up_answers import chance_of
from tests.needs.other_questions import sixty

ITEMS = (
    *("Teknik resim okuma ve ölçülendirme", "CNC torna tezgâhında programlama ve takım telafisi"),
    *("Hassas ölçme aletlerini kullanma", "Kaynak dikişlerini tahribatsız muayene etme"),
    *("Bilgisayar destekli üretimde takım yolu oluşturma", "İş sağlığı ve güvenliği"),
    *("Kalite kayıtlarını tutma", "Endüstriyel robot programlama"),
    *("Çizimden üretim planı çıkarma", "Enerji verimliliği ölçümü", "Kalıp tasarımı", "Sac şekillendirme"),
    *("Öğrenci projelerine rehberlik", "Mesleki İngilizce ile teknik doküman okuma ve üreticiyle yazışma"),
    *("Üç boyutlu yazıcıyla ön ürün yapma", "Atölye bakım planı"),
)
SCHOOLS = {"Örnek MTAL A": 14, "Örnek MTAL B": 3, "Örnek MTAL C": 11, "Örnek MTAL Ç": 9, "Örnek MTAL D": 6}
CREATED = datetime(2026, 11, 23, 6, 0, tzinfo=UTC)


def teachers(seed: int, shift: float = 0.0, prefix: str = "T") -> AnswerBook:
    chance = chance_of(seed)
    book = AnswerBook((Dimension.SCHOOL, Dimension.EXPERIENCE))
    line = 0
    for school, people in SCHOOLS.items():
        for at in range(people):
            attributes = (school, chance.choice(("0–5", "6–10", "11+")))
            for place, item in enumerate(ITEMS):
                line += 1
                importance = min(5, max(1, round(chance.gauss(3.2 + place % 5 * 0.35, 0.8))))
                ability = min(5, max(1, round(chance.gauss(2.1 + place % 7 * 0.32 + shift, 0.9))))
                missing = chance.random() < 0.02
                row = (
                    line,
                    f"{prefix}{school}{at}",
                    item,
                    None if missing else importance,
                    ability,
                    attributes,
                )
                book.add_all([row])
    book.close()
    return book


def snapshot() -> NeedsReportSnapshot:
    book, companies = teachers(1), teachers(2, -0.4, "C")
    groups = {item: "Üretim" if place < 8 else "Tasarım ve öğretim" for place, item in enumerate(ITEMS)}
    tables = ((Dimension.SCHOOL,), (Dimension.EXPERIENCE,))
    analysis = analyze(book, Choices(groups=groups, tables=tables, replicates=200))
    sides = side_by_side(Dimension.AUDIENCE, ("Öğretmenler", book), ("İşletmeler", companies))
    return NeedsReportSnapshot(
        created=CREATED,
        letterhead=LetterheadSnapshot(
            ("Millî Eğitim Bakanlığı", "Mesleki ve Teknik Eğitim Genel Müdürlüğü"),
            "Örnek Sektörel Mükemmeliyet Merkezi",
        ),
        title="Makine ve Tasarım Teknolojisi Öğretmenleri İhtiyaç Anketi",
        round="2026 güz uygulaması",
        starts_on=date(2026, 10, 5),
        ends_on=date(2026, 10, 16),
        audience="Öğretmenler",
        is_anonymous=True,
        invited=60,
        analysis=replace(analysis, side_by_side=(sides,)),
        questions=RoundFigures(sixty(1)).questions(),
        free_answers=(
            FreeAnswers(
                "Başka hangi konuda eğitim istersiniz?",
                (
                    "Yenilenebilir enerji",
                    "İş hukuku",
                    "Çok eksenli tezgâhlar",
                    "Isıl işlem",
                    '=HYPERLINK("x")',
                    "Şartname yazma",
                ),
            ),
        ),
        replicates=200,
        seed="smm-desktop",
    )
