"""What fill, paste and copy do to a block of cells, as changes; nothing is applied here."""

from collections.abc import Iterator, Sequence
from dataclasses import dataclass

from smm_desktop.widgets.mark_grid.model import MarksModel
from smm_desktop.widgets.mark_grid.values import CellChange, Mark


@dataclass(frozen=True)
class Block:
    """Rows and slots of a selection, both ends within."""

    top: int
    left: int
    bottom: int
    right: int

    @property
    def is_one(self) -> bool:
        return self.top == self.bottom and self.left == self.right

    def cells(self) -> Iterator[tuple[int, int]]:
        return (
            (row, slot)
            for row in range(self.top, self.bottom + 1)
            for slot in range(self.left, self.right + 1)
        )


@dataclass(frozen=True)
class Pasted:
    changes: list[CellChange]
    unknown: int
    block: Block


def put(model: MarksModel, block: Block, mark: Mark | None) -> list[CellChange]:
    return [model.change(row, slot, mark) for row, slot in block.cells()]


def fill_down(model: MarksModel, block: Block) -> list[CellChange]:
    """The top row of the block goes down through it. One cell alone goes to the empty ones below it."""
    if block.top == block.bottom:
        return _fill_empty_below(model, block)
    return [
        model.change(row, slot, model.mark(block.top, slot)) for row, slot in block.cells() if row > block.top
    ]


def _fill_empty_below(model: MarksModel, block: Block) -> list[CellChange]:
    below = Block(block.top + 1, block.left, len(model.people) - 1, block.right)
    return [
        model.change(row, slot, model.mark(block.top, slot))
        for row, slot in below.cells()
        if model.mark(row, slot) is None and model.mark(block.top, slot) is not None
    ]


def fill_right(model: MarksModel, block: Block) -> list[CellChange]:
    """The left column of the block goes through it. One cell alone goes to the empty ones of its day."""
    if block.left == block.right:
        return _fill_empty_right(model, block)
    return [
        model.change(row, slot, model.mark(row, block.left))
        for row, slot in block.cells()
        if slot > block.left
    ]


def _fill_empty_right(model: MarksModel, block: Block) -> list[CellChange]:
    day = model.slots[block.left].group
    last = block.left
    while last + 1 < len(model.slots) and model.slots[last + 1].group == day:
        last += 1
    beside = Block(block.top, block.left + 1, block.bottom, last)
    return [
        model.change(row, slot, model.mark(row, block.left))
        for row, slot in beside.cells()
        if model.mark(row, slot) is None and model.mark(row, block.left) is not None
    ]


def copied(model: MarksModel, block: Block) -> str:
    """Tab-separated lines, as spreadsheets exchange them."""
    lines = (
        "\t".join(model.codes.text_of(model.mark(row, slot)) for slot in range(block.left, block.right + 1))
        for row in range(block.top, block.bottom + 1)
    )
    return "\n".join(lines)


def pasted(model: MarksModel, block: Block, text: str) -> Pasted:
    """From the block's corner on; one word fills the whole block. What is not understood is left as it was."""
    table = [line.split("\t") for line in text.replace("\r\n", "\n").rstrip("\n").split("\n")]
    if len(table) == 1 and len(table[0]) == 1 and not block.is_one:
        table = [table[0] * (block.right - block.left + 1)] * (block.bottom - block.top + 1)
    changes: list[CellChange] = []
    unknown = 0
    for row, slot, word in _places(model, block, table):
        mark = model.codes.parse(word)
        if mark is None and word.strip():
            unknown += 1
        else:
            changes.append(model.change(row, slot, mark))
    width = max(len(line) for line in table)
    bottom = min(block.top + len(table), len(model.people)) - 1
    right = min(block.left + width, len(model.slots)) - 1
    return Pasted(changes, unknown, Block(block.top, block.left, bottom, right))


def _places(
    model: MarksModel, block: Block, table: Sequence[Sequence[str]]
) -> Iterator[tuple[int, int, str]]:
    """What lies beyond the grid's edge is dropped."""
    for down, line in enumerate(table):
        for across, word in enumerate(line):
            row, slot = block.top + down, block.left + across
            if row < len(model.people) and slot < len(model.slots):
                yield row, slot, word
