"""How many of something: Qt's extractor finds plurals only in `self.tr` of a QObject."""

from PySide6.QtCore import QObject


class Counts(QObject):
    def questions(self, count: int) -> str:
        return self.tr("%n question(s)", "", count)

    def competencies(self, count: int) -> str:
        return self.tr("%n competency(ies)", "", count)
