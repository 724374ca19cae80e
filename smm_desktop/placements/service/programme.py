"""The only house of HiGHS and numpy: a linear or mixed-integer programme, solved alone and stopped when asked to.

Both are imported when the first programme is solved: no command and no window waits for them.
"""

from __future__ import annotations

from array import array
from collections.abc import Callable, Iterable
from dataclasses import dataclass, field
from importlib import import_module
from typing import TYPE_CHECKING, Any

if TYPE_CHECKING:
    from highspy import Highs, HighsLp
    from highspy.highs import HighsCallbackEvent

Listener = Callable[[int, float | None], None]  # steps done, proven gap as a share; may raise
_TOLERANCE = 1e-9
_HALF = 0.5


def _reals() -> array[float]:
    return array("d")


def _wholes() -> array[int]:
    return array("i")


@dataclass
class Programme:
    """Maximise the values of columns from 0 to 1; `is_whole` asks for whole numbers and proves the best of them."""

    is_whole: bool
    values: array[float] = field(default_factory=_reals)
    least: array[float] = field(default_factory=_reals)
    most: array[float] = field(default_factory=_reals)
    starts: array[int] = field(default_factory=_wholes)
    rows: array[int] = field(default_factory=_wholes)
    coefficients: array[float] = field(default_factory=_reals)

    def add_row(self, least: float, most: float) -> int:
        self.least.append(least)
        self.most.append(most)
        return len(self.least) - 1

    def add_column(self, value: float, entries: Iterable[tuple[int, float]]) -> None:
        """`entries` are rows with the column's coefficient in them."""
        self.values.append(value)
        self.starts.append(len(self.rows))
        for row, coefficient in entries:
            self.rows.append(row)
            self.coefficients.append(coefficient)


@dataclass(frozen=True, slots=True)
class Answer:
    """The columns that are one, a bound on the value, and whether all columns were whole to begin with."""

    chosen: tuple[int, ...]
    bound: float
    is_whole: bool


def maximise(programme: Programme, listen: Listener) -> Answer | None:
    """Solve in this thread, with no other one; None where no answer exists.

    Whatever `listen` raises ends the work and is raised again.
    """
    _wake(listen)
    hearing = _Hearing(listen)
    solver = _solver()
    solver.passModel(_model(programme))
    listen(0, None)
    solver.cbSimplexInterrupt.subscribe(hearing.hear)
    solver.cbMipInterrupt.subscribe(hearing.hear)
    solver.run()
    hearing.raise_again()
    return _answer(programme, solver)


def _wake(listen: Listener) -> None:
    """Import what is heavy, one after the other, so that whoever wants to stop is heard in between."""
    for name in ("numpy", "highspy"):
        import_module(name)
        listen(0, None)


def _solver() -> Highs:
    """Values are scaled up by the caller, so that these tolerances are far below what anybody can see.

    One thread: the same programme gives the same answer. Without presolve and without the searches that solve smaller
    problems inside: here they take longer than they save, and do not listen while they work.
    """
    import highspy  # noqa: PLC0415 -- heavy

    solver: Highs = highspy.Highs()  # type: ignore[no-untyped-call]
    solver.silent()
    options: dict[str, str | float | bool] = {
        "threads": 1,
        "parallel": "off",
        "solver": "simplex",
        "presolve": "off",
        "mip_heuristic_run_rins": False,
        "mip_heuristic_run_rens": False,
        "mip_heuristic_run_root_reduced_cost": False,
        "mip_rel_gap": 0.0,
        "mip_abs_gap": 0.0,
        "mip_feasibility_tolerance": _TOLERANCE,
        "primal_feasibility_tolerance": _TOLERANCE,
        "dual_feasibility_tolerance": _TOLERANCE,
    }
    for name, value in options.items():
        solver.setOptionValue(name, value)
    return solver


def _model(programme: Programme) -> HighsLp:
    import numpy as np  # noqa: PLC0415 -- heavy
    from highspy import HighsLp, HighsVarType, MatrixFormat, ObjSense  # noqa: PLC0415 -- heavy

    def reals(values: array[float]) -> Any:
        return np.frombuffer(values, dtype=np.float64)

    columns = len(programme.values)
    model = HighsLp()
    model.num_col_, model.num_row_ = columns, len(programme.least)
    model.sense_ = ObjSense.kMaximize
    model.col_cost_ = reals(programme.values)
    model.col_lower_, model.col_upper_ = np.zeros(columns), np.ones(columns)
    model.row_lower_, model.row_upper_ = reals(programme.least), reals(programme.most)
    if programme.is_whole:
        model.integrality_ = [HighsVarType.kInteger] * columns
    matrix = model.a_matrix_
    matrix.format_ = MatrixFormat.kColwise
    matrix.start_ = np.array([*programme.starts, len(programme.rows)], dtype=np.int32)
    matrix.index_ = np.frombuffer(programme.rows, dtype=np.int32)
    matrix.value_ = reals(programme.coefficients)
    return model


class _Hearing:
    """Between C++ and the listener: nothing may be thrown through the solver, so it is kept until it has stopped."""

    def __init__(self, listen: Listener) -> None:
        self._listen = listen
        self._error: BaseException | None = None

    def hear(self, event: HighsCallbackEvent) -> None:
        """In branch and bound the simplex counter stays below zero."""
        out = event.data_out
        if self._error is None:
            try:
                if out.simplex_iteration_count < 0:
                    self._listen(max(0, out.mip_node_count), out.mip_gap)
                else:
                    self._listen(out.simplex_iteration_count, None)
            except BaseException as error:  # noqa: BLE001 -- raised again when C++ has returned
                self._error = error
        if self._error is not None:
            event.interrupt()

    def raise_again(self) -> None:
        if self._error is not None:
            raise self._error


def _answer(programme: Programme, solver: Highs) -> Answer | None:
    from highspy import HighsModelStatus  # noqa: PLC0415 -- heavy

    status = solver.getModelStatus()
    if status == HighsModelStatus.kInfeasible:
        return None
    if status != HighsModelStatus.kOptimal:
        raise RuntimeError(f"the solver gave up: {solver.modelStatusToString(status)}")
    values, info = solver.getSolution().col_value, solver.getInfo()
    bound = info.mip_dual_bound if programme.is_whole else info.objective_function_value
    is_whole = all(abs(value - round(value)) < 1e-6 for value in values)  # noqa: PLR2004 -- rounding
    return Answer(tuple(at for at, value in enumerate(values) if value > _HALF), bound, is_whole)
