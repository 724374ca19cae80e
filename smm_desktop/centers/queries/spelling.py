"""Makes one key of the many spellings of a field, branch or province, and finds what a key names."""

from collections.abc import Iterable, Iterator, Mapping
from typing import TypeVar

from smm_desktop.core import turkish

T = TypeVar("T")

_SILENT = frozenset(
    {"ve", "alan", "alani", "dal", "dali", "bolum", "bolumu", "ogretmeni", "ogretmenligi", "il", "ili"}
)
_SHORT = {
    **dict.fromkeys(("tek", "tekn", "teknolojisi", "teknolojileri"), "teknoloji"),
    **dict.fromkeys(("hiz", "hizm", "hizmet", "hizmeti"), "hizmetleri"),
}
_TECHNOLOGY = "teknoloji"


def _words(text: str) -> list[str]:
    return [_SHORT.get(word, word) for word in turkish.fold(text).split() if word not in _SILENT]


def spelling_key(text: str) -> str:
    """Capitals, marks, hyphens, spaces and silent words do not count; endings of 'teknoloji' neither."""
    return "".join(_words(text))


def name_keys(*names: str) -> frozenset[str]:
    """All keys of a name and its aliases, each also without the word 'teknoloji'."""
    keys: set[str] = set()
    for name in names:
        words = _words(name)
        keys.add("".join(words))
        keys.add("".join(word for word in words if word != _TECHNOLOGY))
    return frozenset(keys - {""})


def index_of(items: Iterable[tuple[T, frozenset[str]]]) -> dict[str, T]:
    """Maps each key to the one thing that has it; a key of two things names none."""
    index: dict[str, T] = {}
    doubtful: set[str] = set()
    for item, keys in items:
        doubtful |= {key for key in keys if index.setdefault(key, item) is not item}
    return {key: item for key, item in index.items() if key not in doubtful}


def _parts(text: str) -> Iterator[str]:
    """Readings of a cell that names more than one thing: 'Alan / Dal', 'İl - İlçe', 'Alan (Dal)'."""
    yield text
    spread = text.replace("(", "/").replace(")", "").replace(" - ", "/").replace(" – ", "/").replace(">", "/")
    yield from spread.replace(":", "/").split("/")


def find_first(text: str, index: Mapping[str, T]) -> T | None:
    return next((found for part in _parts(text) if (found := index.get(spelling_key(part)))), None)


def find_last(text: str, index: Mapping[str, T]) -> T | None:
    whole, *parts = _parts(text)
    readings = [whole, *reversed(parts)]
    return next((found for part in readings if (found := index.get(spelling_key(part)))), None)
