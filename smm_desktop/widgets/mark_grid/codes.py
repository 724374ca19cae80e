"""The codes of a grid: which key or pasted word means which mark."""

import re
from collections.abc import Sequence

from smm_desktop.core import turkish
from smm_desktop.widgets.mark_grid.values import Detail, Mark, MarkCode

_WORDS = re.compile(r"^(.*?)[\s·:/-]*(\d*)$", re.DOTALL)


def _plain(word: str) -> str:
    """Folded, but a sign such as + stays itself."""
    return turkish.fold(word) or word.strip()


class CodeBook:
    def __init__(self, codes: Sequence[MarkCode] = ()) -> None:
        self.codes = tuple(codes)
        self._by_code = {code.code: code for code in codes}
        self._by_word: dict[str, MarkCode] = {}
        for code in codes:
            for word in (*code.letters, code.label, code.code):
                self._by_word.setdefault(_plain(word), code)

    def code_of(self, mark: Mark | None) -> MarkCode | None:
        return None if mark is None else self._by_code.get(mark.code)

    def named(self, code: str) -> MarkCode:
        return self._by_code[code]

    def by_key(self, text: str) -> MarkCode | None:
        """The code of a typed letter, small or capital, ı or i."""
        folded = _plain(text)
        return self._by_word.get(folded) if len(folded) == 1 else None

    def text_of(self, mark: Mark | None) -> str:
        """For copying: the letter and its detail, read back by `parse`."""
        code = self.code_of(mark)
        if mark is None or code is None:
            return ""
        detail = code.short_detail(mark.detail)
        return f"{code.letters[0]} {detail}".strip()

    def parse(self, text: str) -> Mark | None:
        """A pasted cell; None when it is not understood."""
        plain = text.strip()
        found = self._by_word.get(_plain(plain))
        if found is not None:
            return Mark(found.code, found.default)
        return self._parse_number(plain) or self._parse_choice(plain)

    def _parse_number(self, text: str) -> Mark | None:
        split = _WORDS.match(text)
        code = self._by_word.get(_plain(split.group(1))) if split is not None else None
        if split is None or code is None or code.detail is not Detail.NUMBER:
            return None
        number = int(split.group(2) or 0)
        return Mark(code.code, str(number)) if 0 < number <= code.maximum else None

    def _parse_choice(self, text: str) -> Mark | None:
        word, _, rest = text.partition(" ")
        code = self._by_word.get(_plain(word))
        if code is None or code.detail is not Detail.CHOICE:
            return None
        wanted = _plain(rest)
        found = (
            choice.key
            for choice in code.choices
            if wanted in {_plain(choice.letter), _plain(choice.label), _plain(choice.key)}
        )
        key = next(found, None)
        return None if key is None else Mark(code.code, key)
