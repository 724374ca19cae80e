"""The pages of records opened as the directorate: it gathers what centers hand over and edits none of it."""

from __future__ import annotations

from functools import cached_property
from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication

from smm_desktop.shell.window.pages import Pages

if TYPE_CHECKING:
    from smm_desktop.centers.ui.page import CentersPage
    from smm_desktop.exchange.ui.arrivals_page import ArrivalsPage
    from smm_desktop.exchange.ui.directorate_desk_panel import DirectorateDesk
    from smm_desktop.exchange.ui.directorate_keys_page import DirectorateKeysPage
    from smm_desktop.exchange.ui.directorate_page import DirectoratePage
    from smm_desktop.exchange.ui.figures_page import FiguresPage
    from smm_desktop.exchange.ui.merged_page import MergedPage
    from smm_desktop.exchange.ui.needs_page import FieldNeedsPage

DIRECTORATE_KEYS = (
    *("overview", "arrivals", "register", "figures", "field_needs"),
    *("party_keys", "verify", "center"),
)


class DirectoratePages(Pages):
    """`verify` and `center` are the same as a center's."""

    @property
    def keys(self) -> tuple[str, ...]:
        return DIRECTORATE_KEYS

    @cached_property
    def _desk(self) -> DirectorateDesk:
        from smm_desktop.exchange.ui.directorate_desk_panel import DirectorateDesk  # noqa: PLC0415 - heavy

        rooms = self._rooms
        return DirectorateDesk(
            database=rooms.database,
            clock=rooms.clock,
            keys=rooms.exchange_keys,
            batches=rooms.batches,
            receipts=rooms.receipts,
            remarks=rooms.remarks,
            withdrawal=rooms.withdrawal,
            wishes=rooms.wishes,
            reports=rooms.reports,
            jobs=self._jobs,
            actor=self._actor,
        )

    @cached_property
    def overview(self) -> DirectoratePage:
        from smm_desktop.exchange.ui.directorate_page import DirectoratePage  # noqa: PLC0415 - when first shown

        return DirectoratePage(self._desk)

    @cached_property
    def arrivals(self) -> ArrivalsPage:
        from smm_desktop.exchange.ui.arrivals_page import ArrivalsPage  # noqa: PLC0415 - when first shown

        return ArrivalsPage(self._desk)

    @cached_property
    def register(self) -> MergedPage:
        from smm_desktop.exchange.ui.merged_page import MergedPage  # noqa: PLC0415 - when first shown

        return MergedPage(self._desk)

    @cached_property
    def figures(self) -> FiguresPage:
        from smm_desktop.exchange.ui.figures_page import FiguresPage  # noqa: PLC0415 - when first shown

        return FiguresPage(self._desk)

    @cached_property
    def field_needs(self) -> FieldNeedsPage:
        from smm_desktop.exchange.ui.needs_page import FieldNeedsPage  # noqa: PLC0415 - when first shown

        return FieldNeedsPage(self._desk)

    @cached_property
    def center(self) -> CentersPage:
        page = super().center
        page.set_title(QCoreApplication.translate("shell", "Directorate"))
        return page

    @cached_property
    def party_keys(self) -> DirectorateKeysPage:
        from smm_desktop.exchange.ui.directorate_keys_page import (  # noqa: PLC0415 - when first shown
            DirectorateKeysPage,
        )

        return DirectorateKeysPage(self._desk)
