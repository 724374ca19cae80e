"""The lists of the section: proposed pairs, who stays without, pins and bans, and what a change moved."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from typing import Any

from PySide6.QtCore import QCoreApplication

from smm_desktop.core import turkish
from smm_desktop.placements.queries import OfferRow, RequestRow
from smm_desktop.placements.service import ProposedPair
from smm_desktop.placements.terms import PairRuling
from smm_desktop.placements.ui.matching_panel.changes import Moved
from smm_desktop.placements.ui.matching_panel.facts import Key, Ruled, Without
from smm_desktop.placements.ui.matching_panel.parts import PartsDelegate
from smm_desktop.placements.ui.wording import value_text, without_text
from smm_desktop.placements.ui.wording.reasons_of_pairs import capital, obstacles_text
from smm_desktop.widgets.table import Column, DataTable, badge_column, text_column, two_line_column
from smm_desktop.widgets.tones import BadgeValue, Tone

translate = QCoreApplication.translate
_NOTHING = "–"
_VALUE = 3  # the column of the bars, the ticks counted in
SortKey = Callable[[Any], Any]


def pair_key(pair: ProposedPair) -> Key:
    return pair.request.id, pair.offer.id


def offer_line(offer: OfferRow) -> str:
    return f"{offer.code} · {offer.title}"


def title_line(offer: OfferRow) -> str:
    """The other way round, for narrow columns: the code may be cut off."""
    return f"{offer.title} · {offer.code}"


def ruling_badge(ruling: PairRuling) -> BadgeValue:
    if ruling is PairRuling.PINNED:
        return BadgeValue(translate("placements", "Pinned"), Tone.ACCENT)
    return BadgeValue(translate("placements", "Forbidden"), Tone.BAD)


def pairs_table() -> DataTable:
    table = DataTable(
        [
            _teacher(lambda pair: pair.request),
            _company(lambda pair: pair.offer),
            text_column(
                "value",
                translate("placements", "Value"),
                lambda pair: value_text(pair.grounds.value, 1),
                width=150,
                tip=lambda _pair: translate("placements", "Of 100; each colour is a part of the value."),
            ),
        ],
        key=pair_key,
        checkable=True,
        name="match_pairs",
    )
    PartsDelegate(table, _VALUE, lambda pair: pair.grounds)
    return table


def _teacher(request: Callable[[Any], RequestRow]) -> Column:
    return two_line_column(
        "name",
        translate("placements", "Teacher"),
        lambda one: request(one).name,
        lambda one: request(one).school,
        width=150,
        stretch=1,
    )


def _company(offer: Callable[[Any], OfferRow]) -> Column:
    return two_line_column(
        "company",
        translate("placements", "Company"),
        lambda one: offer(one).company,
        lambda one: title_line(offer(one)),
        width=160,
        stretch=1,
        tip=lambda one: f"{offer(one).company}, {offer_line(offer(one))}",
    )


def without_table() -> DataTable:
    return DataTable(
        [
            _teacher(lambda one: one.left.request),
            two_line_column(
                "why",
                translate("placements", "Why, and what is nearest"),
                lambda one: capital(without_text(one.left.ground)),
                nearest_line,
                width=280,
                stretch=2,
                sortable=False,
                tip=lambda one: f"{capital(without_text(one.left.ground))}\n{nearest_line(one)}",
            ),
        ],
        name="match_without",
    )


def nearest_line(one: Without) -> str:
    if one.left.wishes:
        offer, value = one.left.wishes[0]
        text = translate("placements", "best: {company}, worth {value}")
        return text.format(company=offer.company, value=value_text(value, 1))
    if one.nearest:
        near = one.nearest[0]
        return f"{near.offer.company}: {obstacles_text(near.obstacles)}"
    return ""


def rulings_table() -> DataTable:
    return DataTable(
        [
            badge_column(
                "ruling", translate("placements", "Ruling"), lambda one: ruling_badge(one.ruling), width=105
            ),
            _teacher(lambda one: one.request),
            _company(lambda one: one.offer),
            text_column(
                "reason",
                translate("placements", "Reason"),
                lambda one: one.reason,
                width=130,
                stretch=1,
                soft=True,
                sortable=False,
                tip=lambda one: one.reason,
            ),
        ],
        name="match_rulings",
    )


def changes_table() -> DataTable:
    return DataTable(
        [
            _teacher(lambda one: one.request),
            _place("before", translate("placements", "Before"), lambda one: one.before),
            _place("after", translate("placements", "Now"), lambda one: one.after),
        ],
        name="match_changes",
    )


def _place(key: str, title: str, offer: Callable[[Moved], OfferRow | None]) -> Column:
    def company(one: Moved) -> str:
        found = offer(one)
        return translate("placements", "no place") if found is None else found.company

    def line(one: Moved) -> str:
        found = offer(one)
        return _NOTHING if found is None else title_line(found)

    return two_line_column(key, title, company, line, width=160, stretch=1, sortable=False)


def words_of(row: object) -> str:
    """What a search looks through."""
    match row:
        case ProposedPair(request=request, offer=offer) | Ruled(request=request, offer=offer):
            return f"{request.name} {request.school} {offer.company} {offer.code} {offer.title}"
        case Without(left=left):
            return f"{left.request.name} {left.request.school}"
        case Moved(request=request):
            return f"{request.name} {request.school}"
        case _:
            raise AssertionError(row)


def found_in(rows: Sequence[Any], text: str) -> list[Any]:
    """Those where every word that is looked for begins a word."""
    words = turkish.fold(text).split()
    return [row for row in rows if all(f" {word}" in f" {turkish.fold(words_of(row))}" for word in words)]


def in_order(rows: Sequence[Any], key: str, *, descending: bool) -> list[Any]:
    match key:
        case "value":
            found = list(rows)
            found.sort(key=lambda pair: pair.grounds.value)
        case "company":
            found = turkish.sorted_by(rows, key=lambda one: one.offer.company)
        case "ruling":
            found = list(rows)
            found.sort(key=lambda one: one.ruling.value)
        case _:
            found = turkish.sorted_by(rows, key=lambda one: _request(one).name)
    return found[::-1] if descending else found


def _request(row: Any) -> RequestRow:
    found: RequestRow = row.left.request if isinstance(row, Without) else row.request
    return found
