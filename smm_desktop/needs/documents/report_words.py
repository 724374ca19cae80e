"""The words and figures of a report in its own language."""

from __future__ import annotations

from smm_desktop.needs.terms import SOURCES, Interval, ItemFigures, ItemResult, Method, Silence
from smm_desktop.paper.terms import DocumentLanguage
from smm_desktop.paper.wording import Wording, load_wording

NOTHING = "–"
MINUS = "\N{MINUS SIGN}"
_DOCUMENT = "needs_report"


class ReportWords:
    """Texts of `resources/wording/needs_report.<lang>.toml`, and figures as that language writes them."""

    def __init__(self, language: DocumentLanguage) -> None:
        self.language = language
        self._words: Wording = load_wording(_DOCUMENT, language)

    def text(self, key: str, /, **values: object) -> str:
        return self._words.text(key, **values)

    def figure(self, value: float, digits: int = 2) -> str:
        text = f"{round(value, digits) + 0.0:.{digits}f}".replace("-", MINUS)  # + 0.0: no minus before a zero
        return text.replace(".", ",") if self.language is DocumentLanguage.TURKISH else text

    def number(self, value: float) -> str:
        """Without decimals where there are none; a median may lie halfway."""
        return self.figure(value, 0 if float(value).is_integer() else 1)

    def spread(self, mean: float, deviation: float) -> str:
        return f"{self.figure(mean)} ± {self.figure(deviation)}"

    def silence(self, silence: Silence) -> str:
        return self.text(f"silence.{silence}")

    def interval(self, interval: Interval | Silence | None) -> str:
        if interval is None:
            return NOTHING
        if isinstance(interval, Silence):
            return self.silence(interval)
        return f"[{self.figure(interval.low)}; {self.figure(interval.high)}]"

    def method(self, method: Method) -> str:
        return self.text(f"method.{method}")

    def source(self, method: Method) -> str:
        return SOURCES[method]

    def score(self, item: ItemResult) -> str:
        return self.figure(item.figures.mwds) if isinstance(item.figures, ItemFigures) else NOTHING
