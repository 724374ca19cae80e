"""Files, functions and tests stay small enough to be read at one glance."""

from __future__ import annotations

import ast
from statistics import median

from tests.architecture.house import body_length, none_of, sources

FILE_LIMIT = 300
FUNCTION_LIMIT = 40
TEST_LIMIT = 20
MEDIAN_FILE = 100
MEDIAN_FUNCTION = 8
DOCSTRING_LINES = 3
MIGRATIONS = "smm_desktop/migrations/versions/"  # one table is one list of columns


def test_files_stay_below_the_limit() -> None:
    files = sources("smm_desktop", "installer", "tests")
    long = [f"{file.name}: {file.length} lines" for file in files if file.length >= FILE_LIMIT]
    none_of(long, f"A file stays below {FILE_LIMIT} lines: turn it into a package of the same name.")


def test_functions_stay_below_the_limit() -> None:
    functions = [
        (file, function)
        for file in sources("smm_desktop", "installer", "tests")
        for function in file.functions()
    ]
    long = [
        f"{file.at(function)} {function.name}: {body_length(function)} lines"
        for file, function in functions
        if body_length(function) >= FUNCTION_LIMIT and not file.name.startswith(MIGRATIONS)
    ]
    none_of(long, f"A function stays below {FUNCTION_LIMIT} lines: name its parts.")


def test_tests_stay_below_the_limit() -> None:
    tests = [
        (file, test)
        for file in sources("tests")
        for test in file.functions()
        if test.name.startswith("test_")
    ]
    long = [
        f"{file.at(test)} {test.name}: {body_length(test)} lines"
        for file, test in tests
        if body_length(test) >= TEST_LIMIT
    ]
    none_of(long, f"A test stays below {TEST_LIMIT} lines and makes one claim.")


def test_half_of_the_files_are_short() -> None:
    lengths = [file.length for file in sources("smm_desktop") if file.path.name != "__init__.py"]
    assert median(lengths) < MEDIAN_FILE


def test_half_of_the_functions_are_short() -> None:
    lengths = [body_length(function) for file in sources("smm_desktop") for function in file.functions()]
    assert median(lengths) < MEDIAN_FUNCTION


def test_every_module_says_what_it_is_for() -> None:
    silent = [file.name for file in sources("smm_desktop", "installer") if not ast.get_docstring(file.tree)]
    none_of(silent, "A module's docstring says what the file is for.")


def test_a_modules_docstring_is_short() -> None:
    said = [(file.name, ast.get_docstring(file.tree) or "") for file in sources("smm_desktop", "installer")]
    long = [
        name for name, text in said if len([line for line in text.splitlines() if line]) > DOCSTRING_LINES
    ]
    none_of(long, f"A module's docstring has one to {DOCSTRING_LINES} lines.")
