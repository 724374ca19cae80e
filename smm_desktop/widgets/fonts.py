"""The screen's typeface: loads Inter from the resources and hands out fonts in logical pixels."""

from functools import lru_cache

from PySide6.QtGui import QFont, QFontDatabase, QFontMetrics

from smm_desktop.core.paths import resource

FAMILY = "Inter"
BODY = 13
_WEIGHTS = ("Regular", "Medium", "SemiBold", "Bold")
_scale = [1.0]


@lru_cache(maxsize=1)
def load_fonts() -> bool:
    """Registers Inter once a process; False when a file could not be read, and the system's font is used."""
    files = [resource("fonts", "inter", f"Inter-{weight}.ttf") for weight in _WEIGHTS]
    return all(QFontDatabase.addApplicationFont(str(file)) >= 0 for file in files)


def text_scale() -> float:
    return _scale[0]


def set_text_scale(scale: float) -> None:
    _scale[0] = scale
    _font.cache_clear()
    line_height.cache_clear()


def px(size: float) -> int:
    """A size of the design in the pixels of the chosen text scale."""
    return round(size * _scale[0])


def screen_font(
    size: float = BODY, weight: QFont.Weight = QFont.Weight.Normal, *, tabular: bool = False
) -> QFont:
    """The screen font; tabular gives digits of one width, for columns of numbers."""
    return QFont(_font(size, weight, tabular))


@lru_cache(maxsize=64)
def _font(size: float, weight: QFont.Weight, tabular: bool) -> QFont:
    font = QFont(FAMILY)
    font.setPixelSize(px(size))
    font.setWeight(weight)
    font.setHintingPreference(QFont.HintingPreference.PreferNoHinting)
    if tabular:
        font.setFeature(QFont.Tag("tnum"), 1)
    return font


@lru_cache(maxsize=64)
def line_height(size: float, weight: QFont.Weight = QFont.Weight.Normal) -> int:
    return QFontMetrics(_font(size, weight, False)).height()
