"""How many of something: Qt's extractor finds plurals only in `self.tr` of a QObject."""

from PySide6.QtCore import QObject


class Counts(QObject):
    def lessons(self, count: int) -> str:
        return self.tr("%n lesson(s)", "", count)

    def lessons_ahead(self, count: int) -> str:
        return self.tr("%n lesson(s) lie ahead", "", count)

    def marks_missing(self, count: int) -> str:
        return self.tr("%n attendance mark(s) missing", "", count)

    def scores_missing(self, count: int) -> str:
        return self.tr("%n exam score(s) missing", "", count)

    def still_waiting(self, count: int) -> str:
        return self.tr("%n person(s) still on the waiting list", "", count)

    def without_trainer(self, count: int) -> str:
        return self.tr("%n session(s) without a trainer", "", count)

    def enrolled(self, count: int) -> str:
        return self.tr("%n person(s) enrolled", "", count)

    def put_on_waiting_list(self, count: int) -> str:
        return self.tr("%n put on the waiting list", "", count)

    def left_out(self, count: int) -> str:
        return self.tr("%n left out", "", count)

    def not_enrolled(self, count: int) -> str:
        return self.tr("%n person(s) could not be enrolled", "", count)
