"""The words of the analysis: figures' methods with their sources, quadrants, and why a figure is not given."""

from __future__ import annotations

from enum import StrEnum


class Method(StrEnum):
    """By which method a figure was made; `SOURCES` says where the method comes from (yöntem)."""

    COMPLETE_PAIRS = "complete_pairs"  # tam çiftler
    SAMPLE_MOMENTS = "sample_moments"  # ortalama ve standart sapma
    FREQUENCIES = "frequencies"  # sıklık ve yüzde
    ORDER_STATISTICS = "order_statistics"  # ortanca, en küçük, en büyük
    MWDS = "mwds"  # ağırlıklı ortalama fark puanı
    RDS = "rds"  # sıralı fark puanı
    CRONBACH_ALPHA = "cronbach_alpha"  # Cronbach alfa katsayısı
    DELTA_T = "delta_t"  # delta yöntemiyle t aralığı
    BONETT_PRICE = "bonett_price"  # eşli oranlar farkı için düzeltilmiş Wald aralığı
    BOOTSTRAP_PERCENTILE = "bootstrap_percentile"  # yüzdelik bootstrap aralığı
    QUADRANTS = "quadrants"  # önem–yeterlik matrisi
    WELCH = "welch"  # bağımsız gruplar farkı, Welch–Satterthwaite
    HEDGES_G = "hedges_g"  # bağımsız gruplarda etki büyüklüğü
    PAIRED_EFFECT = "paired_effect"  # aynı kişilerde etki büyüklüğü
    SUPPRESSION = "suppression"  # küçük grupların gizlenmesi


SOURCES: dict[Method, str] = {
    Method.COMPLETE_PAIRS: "Little, R. J. A., & Rubin, D. B. (2019). Statistical Analysis with Missing Data "
    "(3rd ed.). Wiley. Pairwise complete cases.",
    Method.SAMPLE_MOMENTS: "ISO 3534-1:2006. Arithmetic mean; standard deviation with n - 1.",
    Method.FREQUENCIES: "ISO 3534-1:2006. Frequency; relative frequency among those who answered the question.",
    Method.ORDER_STATISTICS: "ISO 3534-1:2006. Sample median; smallest and largest value.",
    Method.MWDS: "Borich, G. D. (1980). A needs assessment model for conducting follow-up studies. "
    "Journal of Teacher Education, 31(3), 39-42.",
    Method.RDS: "Narine, L., & Harder, A. (2021). Comparing the Borich model with the Ranked Discrepancy Model "
    "for competency assessment: A novel approach. Advancements in Agricultural Development, 2(3), 96-111.",
    Method.CRONBACH_ALPHA: "Cronbach, L. J. (1951). Coefficient alpha and the internal structure of tests. "
    "Psychometrika, 16(3), 297-334.",
    Method.DELTA_T: "Oehlert, G. W. (1992). A note on the delta method. The American Statistician, 46(1), 27-29. "
    "With the quantile of Student's t, n - 1 degrees of freedom.",
    Method.BONETT_PRICE: "Bonett, D. G., & Price, R. M. (2012). Adjusted Wald confidence interval for a difference "
    "of binomial proportions based on paired data. J. of Educational and Behavioral Statistics, 37(4), 479-488.",
    Method.BOOTSTRAP_PERCENTILE: "Efron, B., & Tibshirani, R. J. (1993). An Introduction to the Bootstrap. "
    "Chapman & Hall. Percentile interval.",
    Method.QUADRANTS: "Martilla, J. A., & James, J. C. (1977). Importance-performance analysis. "
    "Journal of Marketing, 41(1), 77-79. Lines at the means of the items.",
    Method.WELCH: "Welch, B. L. (1947). The generalization of Student's problem when several different population "
    "variances are involved. Biometrika, 34(1/2), 28-35.",
    Method.HEDGES_G: "Hedges, L. V., & Olkin, I. (1985). Statistical Methods for Meta-Analysis. Academic Press.",
    Method.PAIRED_EFFECT: "Bonett, D. G. (2008). Confidence intervals for standardized linear contrasts of means. "
    "Psychological Methods, 13(2), 99-109.",
    Method.SUPPRESSION: "Hundepool, A., et al. (2012). Statistical Disclosure Control. Wiley. "
    "Cell suppression, primary and complementary.",
}


class Silence(StrEnum):
    """Why there is no figure: a state, never a number (rakam verilmeme nedeni)."""

    TOO_FEW = "too_few"  # yeterli sayıda tam çift yok
    TOO_FEW_ITEMS = "too_few_items"  # grupta tek madde var
    NO_SPREAD = "no_spread"  # yanıtların tümü aynı
    HIDDEN = "hidden"  # kişilerin anlaşılmaması için gizlendi


class Quadrant(StrEnum):
    """Where a competency lies between importance and ability (önem–yeterlik bölgesi)."""

    CONCENTRATE = "concentrate"  # öncelikli: önemli, yeterlik düşük
    KEEP_UP = "keep_up"  # korunmalı: önemli, yeterlik yüksek
    LOW_PRIORITY = "low_priority"  # düşük öncelikli
    POSSIBLE_EXCESS = "possible_excess"  # olası fazlalık: önemsiz, yeterlik yüksek


class Scale(StrEnum):
    """The two halves of a paired answer (ölçek)."""

    IMPORTANCE = "importance"  # önem
    ABILITY = "ability"  # yeterlik


class Dimension(StrEnum):
    """By what answers are broken down (kırılım)."""

    AUDIENCE = "audience"  # katılımcı türü: öğretmen, sektör
    FIELD = "field"  # alan
    BRANCH = "branch"  # dal
    PROVINCE = "province"  # il
    SCHOOL = "school"  # okul
    EXPERIENCE = "experience"  # kıdem
    ROUND = "round"  # tur


class Pairing(StrEnum):
    """Whether two rounds are compared person by person (karşılaştırma düzeni)."""

    PAIRED = "paired"  # aynı kişiler
    INDEPENDENT = "independent"  # ayrı kişiler


class AnswerFault(StrEnum):
    """What is wrong with a row of an answer file (yanıt satırındaki hata)."""

    NO_RESPONDENT = "no_respondent"  # katılımcı boş
    NO_COMPETENCY = "no_competency"  # yeterlik boş
    NOT_A_NUMBER = "not_a_number"  # önem ya da yeterlik sayı değil
    OUTSIDE_SCALE = "outside_scale"  # ölçeğin dışında
    REPEATED = "repeated"  # aynı katılımcı aynı yeterliği ikinci kez yanıtlamış
    CONTRADICTS = "contradicts"  # katılımcının özelliği önceki satırlardakinden başka
