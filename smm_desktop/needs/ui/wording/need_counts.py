"""How many needs: Qt's extractor finds plurals only in `self.tr` of a QObject."""

from PySide6.QtCore import QObject


class NeedCounts(QObject):
    def to_be_made(self, count: int) -> str:
        return self.tr("Make %n need(s)", "", count)

    def recorded(self, count: int) -> str:
        return self.tr("%n need(s) recorded", "", count)

    def open_already(self, count: int) -> str:
        return self.tr("%n need(s) were open already", "", count)

    def opened_again(self, count: int) -> str:
        return self.tr("Opened again %n time(s)", "", count)

    def files_written(self, count: int) -> str:
        return self.tr("%n file(s) written to {folder}", "", count)
