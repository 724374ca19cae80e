"""What the tour checks of itself: an expectation that fails is told, and the tour's exit code says so."""

from __future__ import annotations

from dataclasses import dataclass, field


@dataclass(slots=True)
class Expectations:
    """The answers so far, in order: (what was expected, whether it held)."""

    answers: list[tuple[str, bool]] = field(default_factory=list)

    def expect(self, what: str, *, holds: bool) -> None:
        self.answers.append((what, holds))

    @property
    def failed(self) -> tuple[str, ...]:
        return tuple(what for what, holds in self.answers if not holds)
