"""Sections of a page that shows one of several panels: reading in the background, deeds, and their account."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from dataclasses import dataclass, field
from typing import Any, Protocol, TypeVar

from PySide6.QtCore import QCoreApplication, Signal
from PySide6.QtWidgets import QWidget

from smm_desktop.core.database.database import Database
from smm_desktop.core.refusals import Refusal
from smm_desktop.widgets.buttons import Button
from smm_desktop.widgets.dialogs import tell
from smm_desktop.widgets.forms import FormDialog
from smm_desktop.widgets.jobs import JobRunner
from smm_desktop.widgets.loading import LatestLoader
from smm_desktop.widgets.tones import Tone

T = TypeVar("T")
translate = QCoreApplication.translate


class SectionDesk(Protocol):
    """What every section works with, whatever the room."""

    @property
    def database(self) -> Database: ...
    @property
    def jobs(self) -> JobRunner: ...
    @property
    def actor(self) -> Callable[[], str]: ...

    def sentence(self, refusal: Refusal) -> str:
        """A refusal that nobody words is a bug and raises."""


@dataclass(frozen=True, slots=True)
class Beside:
    """The dialog that asked for a deed. Its refusals stand beside the field of their term in `fields`, else beside the
    one that they name themselves, else above the form."""

    dialog: FormDialog
    fields: Mapping[Any, str] = field(default_factory=dict)

    def place_of(self, refusal: Refusal) -> str:
        named = self.fields.get(refusal.term, refusal.values.get("field", ""))
        return str(named) if named in self.dialog.form.keys else ""


class Section(QWidget):
    """`buttons` stand in the page's head and `tools` in its toolbar while the section is shown."""

    deed_done = Signal(str, object)  # what happened, and the number of the deed that can be undone, or None
    renamed = Signal()  # the heading or the subtitle says something else now

    def __init__(self, desk: SectionDesk, name: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName(name)
        self.desk = desk
        self.buttons: tuple[Button, ...] = ()
        self.tools: QWidget | None = None
        self.heading, self.subtitle = "", ""
        self.loader = LatestLoader(desk.jobs, self)

    def refresh(self) -> None:
        """Override: load what is shown."""

    def take_keyboard(self) -> None:
        """Override: the widget that one came for gets the keys."""

    def say(self, heading: str, subtitle: str) -> None:
        self.heading, self.subtitle = heading, subtitle
        self.renamed.emit()

    def carry_out(
        self,
        deed: Callable[[], T],
        account: str | Callable[[T], str],
        *,
        undoable: bool = True,
        beside: Beside | None = None,
        then: Callable[[T], object] | None = None,
        refused: Callable[[Refusal], bool] | None = None,
    ) -> None:
        """Runs a deed in the writer. `refused` may answer a refusal itself by returning True."""
        self.desk.jobs.run(
            lambda _progress: self._numbered(deed),
            on_done=lambda done: self._tell_done(
                done[0], account, done[1] if undoable else None, beside, then
            ),
            on_refused=lambda refusal: self.tell_refused(refusal, beside, refused),
            on_failed=lambda _error: beside.dialog.set_busy(False) if beside is not None else None,
            writes=True,
            quiet=True,
            owner=self,
        )

    def _numbered(self, deed: Callable[[], T]) -> tuple[T, int | None]:
        """The answer and the deed's number in the journal; None when nothing was written. In the writer's thread."""
        before = self.desk.database.last_undoable()
        answer = deed()
        after = self.desk.database.last_undoable()
        is_new = after is not None and (before is None or after.number != before.number)
        return answer, after.number if after is not None and is_new else None

    def _tell_done(
        self,
        answer: T,
        account: str | Callable[[T], str],
        number: int | None,
        beside: Beside | None,
        then: Callable[[T], object] | None,
    ) -> None:
        if beside is not None:
            beside.dialog.finish()
        self.deed_done.emit(account if isinstance(account, str) else account(answer), number)
        if then is not None:
            then(answer)

    def tell_refused(
        self,
        refusal: Refusal,
        beside: Beside | None = None,
        refused: Callable[[Refusal], bool] | None = None,
    ) -> None:
        if beside is not None:
            beside.dialog.set_busy(False)
        if refused is not None and refused(refusal):
            return
        sentence = self.desk.sentence(refusal)
        if beside is not None:
            beside.dialog.finish({beside.place_of(refusal): sentence})
        else:
            tell(self, translate("widgets", "This was not done"), sentence, tone=Tone.BAD, name="refusal")
