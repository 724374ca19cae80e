"""A million answers analysed against numpy's bare time; responses imported per second (`tests.benchmarks.bench_needs`).

numpy is no part of the program; the benchmark leaves its lines out where it is missing. `import` as the argument
measures the import alone: a whole round as answer files, spreadsheets and keypad entry; `national` fifteen centers.
"""

from __future__ import annotations

import csv
import resource
import sys
import tempfile
from importlib import import_module
from importlib.util import find_spec
from pathlib import Path
from random import Random
from typing import Any

from openpyxl import load_workbook

from smm_desktop.core.clock import FixedClock, SystemClock
from smm_desktop.needs.queries import national_rankings
from smm_desktop.needs.rules.analysis import Choices, analyze
from smm_desktop.needs.rules.anonymity import plan_tables
from smm_desktop.needs.rules.answer_book import AnswerBook
from smm_desktop.needs.service import FolderPlan
from smm_desktop.needs.service.answer_file import read_answers
from smm_desktop.needs.service.answer_files import read_answer_file
from smm_desktop.needs.service.keys import RoundKeys
from smm_desktop.needs.terms import Dimension, ItemFigures, Scale
from tests.benchmarks.measuring import Cost, cost_of, show, usual_cost
from tests.benchmarks.places import throw_away_database
from tests.journeys.needs_round import BROKEN, WHOLE, Answered, Size, answered_outside
from tests.needs.builders import ACTOR, FIELD, Asking
from tests.needs.many_centers import lay_down

ITEMS = 30
REPLICATES = 1_000


def write_answers(path: Path, answers: int) -> None:
    """Whole points of a scale of five; one answer in fifty lacks a half."""
    chance = Random(5)  # noqa: S311 - made-up answers
    with path.open("w", encoding="utf-8") as file:
        file.write("respondent,competency,importance,ability\n")
        for number in range(answers):
            item = number % ITEMS
            importance = min(5, max(1, round(chance.gauss(3.6 + item % 7 * 0.15, 0.9))))
            ability = min(5, max(1, round(chance.gauss(2.6 + item % 5 * 0.2, 1.0))))
            shown = "" if chance.random() < 0.02 else ability
            file.write(f"T{number // ITEMS:06d},Yeterlik {item + 1:02d},{importance},{shown}\n")


def bare_reading(path: Path) -> None:
    with path.open(encoding="utf-8", newline="") as file:
        for _row in csv.reader(file):
            pass


def matrices(numpy: Any, book: AnswerBook) -> tuple[Any, Any]:
    """Importance and ability, a row a respondent and a column an item; what is missing is not a number."""
    found = []
    for scale in Scale:
        matrix = numpy.full((len(book.respondents), len(book.competencies)), numpy.nan)
        for column, name in enumerate(book.competencies):
            for person, value in book.values(name, scale).items():
                matrix[person, column] = float(value)
        found.append(matrix)
    return found[0], found[1]


def numpy_figures(numpy: Any, importance: Any, ability: Any) -> list[float]:
    """MWDS of each item, and everything else that the analysis gives but the bootstrap."""
    scores = []
    for column in range(importance.shape[1]):
        one, two = importance[:, column], ability[:, column]
        is_complete = ~(numpy.isnan(one) | numpy.isnan(two))
        one, two = one[is_complete], two[is_complete]
        mean, other = one.mean(), two.mean()
        one.std(ddof=1), two.std(ddof=1)
        parts = (2 * mean - other) * one - mean * two
        numpy.sqrt(parts.var(ddof=1) / len(one))
        (two > one).mean() - (two < one).mean()
        scores.append((mean - other) * mean)
    for matrix in (importance, ability):
        rows = matrix[~numpy.isnan(matrix).any(axis=1)]
        k = rows.shape[1]
        k / (k - 1) * (1 - rows.var(axis=0, ddof=1).sum() / rows.sum(axis=1).var(ddof=1))
    return scores


def numpy_bootstrap(numpy: Any, importance: Any, ability: Any) -> None:
    """Multinomial draws over the counted pairs, as the program draws them."""
    draw = numpy.random.default_rng(5)
    for column in range(importance.shape[1]):
        pairs = numpy.stack([importance[:, column], ability[:, column]], axis=1)
        cells, counts = numpy.unique(pairs[~numpy.isnan(pairs).any(axis=1)], axis=0, return_counts=True)
        drawn = draw.multinomial(counts.sum(), counts / counts.sum(), size=REPLICATES)
        means = drawn @ cells / counts.sum()
        numpy.percentile((means[:, 0] - means[:, 1]) * means[:, 0], [2.5, 97.5])


def hidden_groups() -> Cost:
    """Deciding what may be shown of 8,000 people in 400 schools, by five breakdowns at once."""
    chance = Random(1)  # noqa: S311 - made-up people
    people: dict[tuple[str, ...], int] = {}
    for _ in range(8_000):
        school, field = chance.randrange(400), chance.randrange(25)
        key = (
            f"S{school}",
            f"P{school % 6}",
            f"F{field}",
            f"F{field}/{chance.randrange(2)}",
            f"K{school % 5}",
        )
        people[key] = people.get(key, 0) + 1
    dimensions = (
        *(Dimension.SCHOOL, Dimension.PROVINCE, Dimension.FIELD),
        *(Dimension.BRANCH, Dimension.EXPERIENCE),
    )
    return cost_of(lambda: plan_tables(dimensions, people, [(), *((one,) for one in dimensions)]))


def told(cost: Cost, against: Cost | None = None) -> str:
    text = f"{cost.cpu:8.3f} s CPU {cost.wall:8.3f} s"
    return text if against is None else f"{text}   ratio {cost.cpu / against.cpu:.2f}"


def run(answers: int) -> None:
    with tempfile.TemporaryDirectory() as folder:
        path = Path(folder) / "answers.csv"
        write_answers(path, answers)
        bare = usual_cost(lambda: bare_reading(path), runs=3)
        reading = usual_cost(lambda: read_answers(path), runs=3)
        book = next(iter(read_answers(path).books.values()))
    memory = resource.getrusage(resource.RUSAGE_SELF).ru_maxrss / 1024
    figures = usual_cost(lambda: analyze(book, Choices(replicates=0)), runs=3)
    bootstrap = cost_of(lambda: analyze(book, Choices(replicates=REPLICATES)))
    lines = [
        ("bare csv.reader over the file", told(bare)),
        ("reading into the book", told(reading, bare)),
        ("most memory until here", f"{memory:8.0f} MB"),
        ("all figures without bootstrap", told(figures)),
        (f"all figures, {REPLICATES} replicates", told(bootstrap)),
    ]
    if find_spec("numpy"):
        numpy = import_module("numpy")
        importance, ability = matrices(numpy, book)
        array = usual_cost(lambda: numpy_figures(numpy, importance, ability))
        draws = usual_cost(lambda: numpy_bootstrap(numpy, importance, ability), runs=3)
        lines += [
            ("numpy, the same without bootstrap", told(array)),
            ("numpy, bootstrap alone", told(draws)),
            ("figures against numpy", f"ratio {figures.cpu / array.cpu:.2f}"),
            ("figures and bootstrap against numpy", f"ratio {bootstrap.cpu / (array.cpu + draws.cpu):.2f}"),
            ("largest difference of MWDS", f"{difference(numpy, book, importance, ability):.1e}"),
        ]
    else:
        lines.append(("numpy", "not installed: no baseline"))
    lines.append(("who may be shown, 8,000 people", told(hidden_groups())))
    show(f"{answers} answers on {ITEMS} competencies", lines)


def difference(numpy: Any, book: AnswerBook, importance: Any, ability: Any) -> float:
    items = {item.competency: item.figures for item in analyze(book, Choices(replicates=0)).items}
    scores = zip(book.competencies, numpy_figures(numpy, importance, ability), strict=True)
    found = [(items[name], score) for name, score in scores]
    return max(abs(one.mwds - score) for one, score in found if isinstance(one, ItemFigures))


def run_import(size: Size) -> None:
    """A round of 30 competencies from the folder to the report, against bare decryption and bare reading."""
    with throw_away_database() as database, tempfile.TemporaryDirectory() as folder:
        made = answered_outside(Asking(database, FixedClock(SystemClock().now())), Path(folder) / "in", size)
        decrypted = usual_cost(lambda: bare_decryption(made), runs=3)
        read = cost_of(lambda: bare_spreadsheets(made))
        plans: list[FolderPlan] = []
        planned = cost_of(lambda: plans.append(made.asking.imports.plan_import(made.folder)))
        kept = cost_of(lambda: made.asking.imports.apply_import(plans[0], actor=ACTOR))
        keyed = cost_of(made.key)
        closed, analysed, reported = cost_of(made.close), cost_of(made.analysis), cost_of(made.report)
    imported = Cost(planned.cpu + kept.cpu, planned.wall + kept.wall)
    everything = sum(one.wall for one in (imported, keyed, closed, analysed, reported))
    lines = [
        (f"bare decryption of {size.pages} answer files", told(decrypted)),
        (f"bare openpyxl over {size.sheets - BROKEN} spreadsheets", told(read)),
        ("folder planned", told(planned, Cost(decrypted.cpu + read.cpu, 1))),
        ("folder kept", told(kept)),
        ("responses imported per second", f"{size.sound / imported.wall:8.0f}"),
        ("broken files named", f"{len(plans[0].broken):8} of {BROKEN}"),
        (f"{size.keyed} forms typed twice and taken over", told(keyed)),
        ("round closed", told(closed)),
        ("analysed, without bootstrap", told(analysed)),
        ("report with 1,000 replicates, PDF, workbook", told(reported)),
        ("import to report in all", f"{everything:8.1f} s"),
    ]
    show(f"{size.everybody} responses on {size.competencies} competencies", lines)


def bare_decryption(made: Answered) -> None:
    """ECDH, HKDF and AES-GCM of each file, by the key in memory."""
    keys = RoundKeys(made.asking.database)
    with made.asking.database.read() as session:
        key = keys.private(session, made.round_id)
    if key is None:
        raise RuntimeError("the round has no key")
    for path in made.folder.glob("*.smmanswers"):
        file = read_answer_file(path)
        key.open(file.answers, file.round_id.hex.encode())


def bare_spreadsheets(made: Answered) -> None:
    for path in made.folder.glob("*.xlsx"):
        if path.name not in made.broken:
            book = load_workbook(path, read_only=True)
            for sheet in book.worksheets:
                for _row in sheet.iter_rows(values_only=True):
                    pass
            book.close()


def run_national(centers: int, teachers: int, companies: int) -> None:
    """The directorate ranks a field in which every center asked."""
    with throw_away_database() as database:
        lay_down(database, centers, teachers, ITEMS, companies)
        ranked = usual_cost(lambda: database.ask(national_rankings, FIELD), runs=3)
    pairs = centers * (teachers + companies) * ITEMS
    show(f"{centers} centers, {pairs} pairs on {ITEMS} competencies", [("national ranking", told(ranked))])


if __name__ == "__main__":
    for argument in sys.argv[1:] or ["1000000", "import", "national"]:
        if argument == "import":
            run_import(WHOLE)
        elif argument == "national":
            run_national(15, 200, 40)
        else:
            run(int(argument))
