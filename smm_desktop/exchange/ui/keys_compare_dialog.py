"""Comparing a fingerprint: the other side reads its blocks on the telephone, and they are typed here."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QGridLayout, QVBoxLayout, QWidget

from smm_desktop.exchange.service import Introduction
from smm_desktop.widgets.dialog_frame import DialogFrame
from smm_desktop.widgets.forms import LineField
from smm_desktop.widgets.labels import Label, TextRole
from smm_desktop.widgets.layouts import column
from smm_desktop.widgets.tones import Tone

_DIGITS = 5
_PER_LINE = 3
_VERDICT_LINES = 2  # so that the dialog keeps its size while somebody types
_SIGN_ROOM = 4  # what stands there only later has its room from the start


class CompareDialog(DialogFrame):
    """The digits are not shown, so that nobody confirms what was never read out; `then` gets what was typed."""

    def __init__(
        self, introduction: Introduction, then: Callable[[str], object], parent: QWidget | None = None
    ) -> None:
        super().__init__(
            self.tr("Compare the fingerprint"),
            self.tr("Call {name} at a number you know already. Type the six blocks they read to you.").format(
                name=introduction.file.keys.name
            ),
            confirm=self.tr("&Trust these keys"),
            name="compare_keys",
            parent=parent,
        )
        self._blocks = introduction.fingerprint.split()
        self.fields: list[LineField] = []
        self._signs: list[Label] = []
        grid = QGridLayout()
        grid.setHorizontalSpacing(12)
        grid.setVerticalSpacing(12)
        for at in range(len(self._blocks)):
            grid.addLayout(self._block(at), at // _PER_LINE, at % _PER_LINE)
        self.body.addLayout(grid)
        self.verdict = Label("", TextRole.SOFT, wrap=True, name="compare_verdict")
        self.verdict.setMinimumHeight(_VERDICT_LINES * self.verdict.fontMetrics().lineSpacing())
        self.body.addWidget(self.verdict)
        self.accepted.connect(lambda: then(" ".join(field.value() for field in self.fields)))
        self.fields[0].setFocus(Qt.FocusReason.OtherFocusReason)
        self._judge()

    def _block(self, at: int) -> QVBoxLayout:
        field = LineField(max_length=_DIGITS, digits=True, name=f"compare_block_{at + 1}")
        field.setAccessibleName(self.tr("Block {number}").format(number=at + 1))
        field.value_changed.connect(lambda: self._typed(at))
        sign = Label("", TextRole.SMALL, name=f"compare_sign_{at + 1}")
        sign.setMinimumHeight(sign.fontMetrics().lineSpacing() + _SIGN_ROOM)
        self.fields.append(field)
        self._signs.append(sign)
        return column(
            Label(self.tr("Block {number}").format(number=at + 1), TextRole.SMALL), field, sign, gap=4
        )

    def _typed(self, at: int) -> None:
        """A full block moves on to the next."""
        self._judge()
        if (
            self.fields[at].hasFocus()
            and len(self.fields[at].value()) == _DIGITS
            and at + 1 < len(self.fields)
        ):
            self.fields[at + 1].setFocus(Qt.FocusReason.TabFocusReason)

    def _judge(self) -> None:
        typed = [field.value() for field in self.fields]
        wrong = [one != block for one, block in zip(typed, self._blocks, strict=True) if len(one) == _DIGITS]
        for sign, one, block in zip(self._signs, typed, self._blocks, strict=True):
            self._mark(sign, one, block)
        self.confirm_button.setEnabled(typed == self._blocks)
        self.verdict.set_tone(Tone.BAD if any(wrong) else Tone.GOOD if typed == self._blocks else None)
        if any(wrong):
            self.verdict.setText(
                self.tr("It does not fit. Read it once more; if it still differs, do not trust this file.")
            )
        elif typed == self._blocks:
            self.verdict.setText(self.tr("All six blocks fit."))
        else:
            self.verdict.setText(self.tr("Six blocks of five digits; each is checked as soon as it is full."))

    def _mark(self, sign: Label, typed: str, block: str) -> None:
        if len(typed) < _DIGITS:
            sign.setText("")
            return
        fits = typed == block
        sign.setText(self.tr("fits") if fits else self.tr("differs"))
        sign.set_tone(Tone.GOOD if fits else Tone.BAD)
