"""An array of ids and a cache of pages: a million rows are known by their ids, a few hundred are held."""

from collections import OrderedDict
from collections.abc import Callable, Hashable, Iterable, Mapping, Sequence

from smm_desktop.widgets.table.columns import Row

RowId = Hashable
Fetch = Callable[[Sequence[RowId]], Iterable[Row]]
PAGE = 128
PAGES_KEPT = 64
_NEAR = 256
_FEW = 16


class RowStore:
    """Rows by position; a page of neighbours is fetched when one of them is looked at."""

    def __init__(self, key: Callable[[Row], RowId]) -> None:
        self._key = key
        self._fetch: Fetch = lambda _ids: ()
        self._ids: Sequence[RowId] = ()
        self._pages: OrderedDict[int, list[Row | None]] = OrderedDict()

    def set_source(self, fetch: Fetch) -> None:
        self._fetch = fetch
        self.forget()

    def set_ids(self, ids: Sequence[RowId]) -> None:
        self._ids = ids
        self.forget()

    def set_rows(self, rows: Sequence[Row]) -> None:
        """Everything in memory: for short tables."""
        by_id: Mapping[RowId, Row] = {self._key(row): row for row in rows}
        self._fetch = lambda ids: (by_id[row_id] for row_id in ids)
        self.set_ids(list(by_id))

    @property
    def ids(self) -> Sequence[RowId]:
        return self._ids

    def __len__(self) -> int:
        return len(self._ids)

    def row_at(self, position: int) -> Row | None:
        """None for a row that has gone since the ids were asked for, and where the source failed once."""
        number, offset = divmod(position, PAGE)
        page = self._pages.get(number)
        if page is None:
            page = self._load(number)
        else:
            self._pages.move_to_end(number)
        return page[offset]

    def position_of(self, row_id: RowId, near: int = 0) -> int | None:
        """Looks around `near` first, then along the ids; an index of a million ids would cost a second."""
        start = max(0, near - _NEAR)
        for position, known in enumerate(self._ids[start : near + _NEAR], start):
            if known == row_id:
                return position
        try:
            return self._ids.index(row_id)
        except ValueError:
            return None

    def forget(self, ids: Sequence[RowId] | None = None) -> None:
        """Drops what is held of those rows, or of all."""
        if ids is None or len(ids) > _FEW:
            self._pages.clear()
            return
        for row_id in ids:
            position = self.position_of(row_id)
            if position is not None:
                self._pages.pop(position // PAGE, None)

    def _load(self, number: int) -> list[Row | None]:
        wanted = self._ids[number * PAGE : (number + 1) * PAGE]
        page = self._pages[number] = [None] * len(wanted)
        found = {self._key(row): row for row in self._fetch(wanted)}
        page[:] = [found.get(row_id) for row_id in wanted]
        if len(self._pages) > PAGES_KEPT:
            self._pages.popitem(last=False)
        return page
