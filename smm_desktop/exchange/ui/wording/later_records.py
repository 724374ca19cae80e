"""Counts of needs, companies and placements, as a person reads them."""

from __future__ import annotations

from PySide6.QtCore import QObject


class LaterRecordCounts(QObject):
    """An object, since only `tr` knows plurals; empty for a kind of another room."""

    def of_needs(self, kind: str, count: int) -> str:
        match kind:
            case "competency_frame":
                return self.tr("%n competency framework(s)", "", count)
            case "competency":
                return self.tr("%n competency/competencies", "", count)
            case "instrument":
                return self.tr("%n survey instrument(s)", "", count)
            case "survey_round":
                return self.tr("%n survey round(s)", "", count)
            case "response":
                return self.tr("%n response(s)", "", count)
            case "free_answer":
                return self.tr("%n free answer(s)", "", count)
            case "printed_form":
                return self.tr("%n printed form(s)", "", count)
            case "need":
                return self.tr("%n need(s)", "", count)
            case "need_step":
                return self.tr("%n step(s) in the story of needs", "", count)
            case _:
                return self._of_links(kind, count)

    def _of_links(self, kind: str, count: int) -> str:
        match kind:
            case "need_cover":
                return self.tr("%n link(s) from needs to trainings", "", count)
            case "offer_need":
                return self.tr("%n need(s) met by offers", "", count)
            case _:
                return self._of_companies(kind, count)

    def _of_companies(self, kind: str, count: int) -> str:
        match kind:
            case "company":
                return self.tr("%n company/companies", "", count)
            case "technology":
                return self.tr("%n technology/technologies", "", count)
            case "company_technology":
                return self.tr("%n technology/technologies of companies", "", count)
            case "company_contact":
                return self.tr("%n contact(s) at companies", "", count)
            case "protocol":
                return self.tr("%n protocol(s)", "", count)
            case "company_visit":
                return self.tr("%n company visit(s)", "", count)
            case "offer":
                return self.tr("%n place offer(s)", "", count)
            case "offer_technology":
                return self.tr("%n technology/technologies of offers", "", count)
            case _:
                return self._of_placements(kind, count)

    def _of_placements(self, kind: str, count: int) -> str:
        match kind:
            case "placement_request":
                return self.tr("%n placement request(s)", "", count)
            case "request_technology":
                return self.tr("%n technology/technologies asked for", "", count)
            case "pair_rule":
                return self.tr("%n pinned or forbidden pair(s)", "", count)
            case "placement":
                return self.tr("%n placement(s)", "", count)
            case "placement_day":
                return self.tr("%n day(s) of daily logs", "", count)
            case "evaluation":
                return self.tr("%n evaluation(s)", "", count)
            case "placement_paper":
                return self.tr("%n printed placement paper(s)", "", count)
            case _:
                return ""
