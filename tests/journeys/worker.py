"""Works like a coordinator until the power goes: every finished step is told on stdout, one JSON line a step.

Run as `python -m tests.journeys.worker CENTER FILES`.
"""

import json
import sys
from pathlib import Path

from tests.journeys.builders import Journey, listed

PEOPLE = 5
MOST_ROUNDS = 15  # the list has eighty names


def acknowledge(kind: str, *values: object) -> None:
    sys.stdout.write(json.dumps([kind, *map(str, values)]) + "\n")
    sys.stdout.flush()


def play(journey: Journey, files: Path, number: int) -> None:
    """One training from the list to the files."""
    teachers = journey.import_rows(listed(PEOPLE, first=PEOPLE * number))
    acknowledge("teachers", *teachers)
    activity_id, group_id = journey.plan_training(f"R{number}")
    acknowledge("state", activity_id, "open")
    acknowledge("enrolled", group_id, journey.enrol(group_id, teachers))
    acknowledge("marks", group_id, journey.attend(group_id))
    journey.hold_and_close(activity_id)
    acknowledge("state", activity_id, "closed")
    issued = journey.issue(activity_id)
    acknowledge("certificates", *issued)
    acknowledge("files", *journey.hand_out(issued, files))


def main() -> None:
    center, files = map(Path, sys.argv[1:])
    journey = Journey.resume(center)
    acknowledge("begun")
    for number in range(MOST_ROUNDS):
        play(journey, files, number)


if __name__ == "__main__":
    main()
