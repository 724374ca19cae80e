"""`needs analyze`: what a file of answers says, ranked; reads the file only, and writes nothing."""

from __future__ import annotations

from argparse import Namespace
from collections.abc import Sequence

from PySide6.QtCore import QCoreApplication

from smm_desktop.needs.service.file_analysis import FileAnalysis, analyze_file
from smm_desktop.needs.terms import (
    LEVEL,
    SMALLEST_CLAIM,
    SOURCES,
    Interval,
    ItemFigures,
    ItemResult,
    Method,
    Silence,
)
from smm_desktop.needs.ui.wording import (
    answer_fault_text,
    dimension_text,
    figure_text,
    method_text,
    pairing_text,
    quadrant_text,
    scale_text,
    silence_text,
)
from smm_desktop.shell.command_line.console import Console
from smm_desktop.shell.command_line.exit_codes import Exit
from smm_desktop.shell.command_line.needs_json import described

translate = QCoreApplication.translate
_LINES_SHOWN = 20
_NOTHING = "–"
_LONGEST = 48


def analyze(arguments: Namespace, console: Console) -> int:
    """Read, analyse, show; faulty rows are named on the way and do not stop anything."""
    settings = {"replicates": arguments.replicates, "seed": arguments.seed}
    with (
        console.progress(translate("shell", "Reading")) as reading,
        console.progress(translate("shell", "Reckoning")) as reckoning,
    ):
        found = analyze_file(
            arguments.file,
            scale=arguments.scale,
            reading=reading,
            reckoning=reckoning,
            **{name: value for name, value in settings.items() if value is not None},
        )
    if arguments.json:
        console.json(described(found))
        return Exit.OK
    _say_what_was_read(found, console)
    _say_ranking(found, console)
    _say_silent(found, console)
    _say_reliability(found, console)
    _say_breakdowns(found, console)
    _say_side_by_side(found, console)
    _say_faults(found, console)
    _say_methods(found, console)
    return Exit.OK


def _say_what_was_read(found: FileAnalysis, console: Console) -> None:
    counts = translate("shell", "{file}: {respondents} respondents, {answers} answers, {items} competencies")
    analysis = found.analysis
    console.say(
        counts.format(
            file=found.file,
            respondents=analysis.respondents,
            answers=analysis.answers,
            items=len(analysis.items),
        )
    )
    for dimension, value in found.population.items():
        console.say(f"{dimension_text(dimension)}: {value}")


def _say_ranking(found: FileAnalysis, console: Console) -> None:
    ranked = [item for item in found.analysis.items if item.rank is not None]
    if not ranked:
        return
    header = (
        translate("shell", "Rank"),
        translate("shell", "Competency"),
        "n",
        translate("shell", "Left out"),
        translate("shell", "Importance"),
        translate("shell", "Ability"),
        "MWDS",
        translate("shell", "Confidence interval"),
        "RDS %",
        translate("shell", "Quadrant"),
    )
    console.say()
    console.table([header, *(_row(item) for item in ranked)])


def _row(item: ItemResult) -> tuple[str, ...]:
    figures = item.figures
    if not isinstance(figures, ItemFigures):
        return ()
    return (
        str(item.rank),
        _short(item.competency),
        str(item.pairs),
        str(item.left_out.total),
        f"{figure_text(figures.importance.mean)} ± {figure_text(figures.importance.deviation)}",
        f"{figure_text(figures.ability.mean)} ± {figure_text(figures.ability.deviation)}",
        figure_text(figures.mwds),
        _interval(figures.mwds_interval),
        figure_text(figures.rds, 1),
        quadrant_text(item.quadrant) if item.quadrant else _NOTHING,
    )


def _short(text: str) -> str:
    return text if len(text) <= _LONGEST else f"{text[: _LONGEST - 1]}…"


def _interval(interval: Interval | Silence) -> str:
    if isinstance(interval, Silence):
        return silence_text(interval)
    return f"[{figure_text(interval.low)}; {figure_text(interval.high)}]"


def _say_silent(found: FileAnalysis, console: Console) -> None:
    silent = [item for item in found.analysis.items if item.rank is None]
    if not silent:
        return
    console.say()
    text = translate("shell", "No claim is made below {least} complete pairs; reckoned only:")
    console.say(text.format(least=SMALLEST_CLAIM))
    header = (translate("shell", "Competency"), "n", translate("shell", "Left out"), "MWDS", "RDS %")
    lines = []
    for item in silent:
        bare = found.arithmetic.get(item.competency)
        scores = (figure_text(bare.mwds), figure_text(bare.rds, 1)) if bare else (_NOTHING, _NOTHING)
        lines.append((_short(item.competency), str(item.pairs), str(item.left_out.total), *scores))
    console.table([header, *lines])


def _say_reliability(found: FileAnalysis, console: Console) -> None:
    header = (
        translate("shell", "Group"),
        translate("shell", "Scale"),
        translate("shell", "Items"),
        "n",
        translate("shell", "Cronbach's alpha"),
    )
    lines = [
        (
            one.group or translate("shell", "all competencies"),
            scale_text(one.scale),
            str(one.items),
            str(one.respondents),
            silence_text(one.alpha) if isinstance(one.alpha, Silence) else figure_text(one.alpha, 3),
        )
        for one in found.analysis.reliability
    ]
    console.say()
    console.table([header, *lines])


def _say_breakdowns(found: FileAnalysis, console: Console) -> None:
    for breakdown in found.analysis.breakdowns:
        console.say()
        title = " / ".join(dimension_text(one) for one in breakdown.dimensions)
        header = (
            title,
            "n",
            translate("shell", "Largest need"),
            "MWDS",
            translate("shell", "Confidence interval"),
        )
        lines = [
            (_short(group.label) or _NOTHING, *_group_row(group.respondents, group.items))
            for group in breakdown.groups
        ]
        console.table([header, *lines])


def _group_row(respondents: int | Silence, items: Sequence[ItemResult]) -> tuple[str, str, str, str]:
    if isinstance(respondents, Silence):
        return _NOTHING, silence_text(respondents), _NOTHING, _NOTHING
    first = items[0] if items else None
    if first is None or not isinstance(first.figures, ItemFigures):
        return str(respondents), silence_text(Silence.TOO_FEW), _NOTHING, _NOTHING
    figures = first.figures
    return (
        str(respondents),
        _short(first.competency),
        figure_text(figures.mwds),
        _interval(figures.mwds_interval),
    )


def _say_side_by_side(found: FileAnalysis, console: Console) -> None:
    for one in found.side_by_side:
        console.say()
        header = (
            f"{dimension_text(one.dimension)}: {one.first} → {one.second}",
            one.first,
            one.second,
            translate("shell", "Difference"),
            translate("shell", "Confidence interval"),
            translate("shell", "Effect"),
            "",
        )
        lines = []
        for item in one.items:
            scores = tuple(
                figure_text(side.mwds) if isinstance(side, ItemFigures) else _NOTHING
                for side in (item.first, item.second)
            )
            rest: tuple[str, ...] = (_NOTHING, silence_text(Silence.TOO_FEW), _NOTHING, "")
            if not isinstance(item.difference, Silence):
                effect = item.difference.effect
                rest = (
                    figure_text(item.difference.mwds),
                    _interval(item.difference.mwds_interval),
                    _NOTHING if isinstance(effect, Silence) else figure_text(effect),
                    pairing_text(item.difference.pairing),
                )
            lines.append((_short(item.competency), *scores, *rest))
        console.table([header, *lines])


def _say_faults(found: FileAnalysis, console: Console) -> None:
    if not found.fault_counts:
        return
    console.say()
    text = translate("shell", "Rows with a fault: {count}")
    console.say(text.format(count=sum(found.fault_counts.values())))
    for fault, count in found.fault_counts.items():
        named = found.fault_lines[fault]
        lines = ", ".join(map(str, named[:_LINES_SHOWN]))
        more = ", …" if count > _LINES_SHOWN else ""
        text = translate("shell", "  {fault}: {count}; line {lines}")
        console.say(text.format(count=count, fault=answer_fault_text(fault), lines=lines + more))


def _say_methods(found: FileAnalysis, console: Console) -> None:
    used = [Method.MWDS, Method.DELTA_T, Method.RDS, Method.QUADRANTS, Method.CRONBACH_ALPHA]
    used += [Method.SUPPRESSION] if found.analysis.breakdowns else []
    used += [Method.WELCH, Method.HEDGES_G, Method.PAIRED_EFFECT] if found.side_by_side else []
    console.say()
    level = translate("shell", "Confidence level of the intervals: {level}")
    console.say(level.format(level=figure_text(LEVEL)))
    console.say(translate("shell", "Methods:"))
    for method in used:
        console.say(f"  {method_text(method)}: {SOURCES[method]}")
