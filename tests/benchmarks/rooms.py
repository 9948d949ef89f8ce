"""Measures what each screen takes to be answered, where the same days lie in a history 1, 4 and 16 times as long.

Run on purpose: `python -m tests.benchmarks.rooms [--rounds 5]`, or `python -m tests.benchmarks --only rooms`.

Stores of 62 500, 250 000 and 1 000 000 calls have as much a day; each screen is asked for the last 30 days, or for
what it shows when it is opened. Counted is the processor time of a process for one screen alone: `first` is with what
is done once for a database, `again` after a line was written, and `back` when nothing was. Told are medians, and how
many times what the shortest history took the longer ones take.
"""

from __future__ import annotations

import argparse
import os
import tempfile
import time
from collections.abc import Callable, Iterator
from contextlib import closing
from datetime import UTC
from pathlib import Path
from statistics import median

import msgspec

from tests.benchmarks.large_store import NOW_MS, Span, make
from tests.benchmarks.setting import Setting
from tests.benchmarks.side_by_side import Row
from tokenmirror.answers.ask import Asker
from tokenmirror.domain.periods import Filter, PeriodChoice, chosen_period
from tokenmirror.store.database import open_reader, open_writer
from tokenmirror.store.rows import from_ms
from tokenmirror.viewmodels.paging import CHANGES, SESSIONS, LedgerAsk

TIMES = (1, 4, 16)
SESSIONS_ONCE, YEARS_ONCE = 2_500, 3 / 16
_LINES = (
    ("CREATE TEMP TABLE line AS SELECT * FROM call WHERE id = (SELECT max(id) FROM call)", ()),
    ("UPDATE line SET id = id + 1, at = ? + id % 1000, own_key = NULL, replay_key = NULL", (NOW_MS,)),
    ("INSERT INTO call SELECT * FROM line", ()),
)
"""One more call, made now."""
_YOUNG = "INSERT OR IGNORE INTO unsummed SELECT DISTINCT at / 86400000 FROM call WHERE at > ?"
_REST_MS = 36 * 3_600_000
"""So long after its end a day is summed; made-up days are longer past than that by the clock of this computer."""
FLAT = 1.5
"""So many times as much a screen may take of sixteen times the history that shows the same days."""
WHEN = ("first", "again", "back")
Room = Callable[[Asker], object]


def screens(longest: str) -> dict[str, Room]:
    """Return what each screen asks; the timeline is that of one session."""
    narrow = Filter(chosen_period(PeriodChoice.DAYS_30, from_ms(NOW_MS), UTC))
    return {
        "mirror": lambda asker: asker.mirror(narrow),
        "changes": lambda asker: (asker.ledger(LedgerAsk(CHANGES), narrow), asker.scatter(narrow)),
        "sessions": lambda asker: asker.ledger(LedgerAsk(SESSIONS), narrow),
        "timeline": lambda asker: asker.session(longest, narrow),
        "reflect": lambda asker: asker.reflect(""),
        "budget": lambda asker: asker.budget(""),
        "tools": lambda asker: asker.sources(),
        "repositories": lambda asker: asker.settings("repositories"),
        "prices": lambda asker: asker.settings("prices"),
        "popover": lambda asker: asker.today(),
    }


def store(folder: Path, times: int) -> Path:
    """Return a data folder with a history so many times as long."""
    made = folder / f"times-{times}"
    made.mkdir(mode=0o700, parents=True)
    sessions = SESSIONS_ONCE * times
    make(made / "tokenmirror.db", sessions // 3, sessions, span=Span(years=YEARS_ONCE * times, mixed=False))
    with closing(open_writer(made / "tokenmirror.db")) as db:
        db.execute(_YOUNG, (NOW_MS - _REST_MS,))
    return made


def asked(folder: Path, name: str) -> dict[str, float]:
    """Return the seconds of a process that one screen took, by when."""
    told, said = os.pipe()
    child = os.fork()
    if not child:
        os.write(said, msgspec.json.encode(_seconds(folder, name)))
        os._exit(0)
    os.close(said)
    with os.fdopen(told, "rb") as heard:
        found = heard.read()
    os.waitpid(child, 0)
    return msgspec.json.decode(found, type=dict[str, float])


def _seconds(folder: Path, name: str) -> dict[str, float]:
    database = folder / "tokenmirror.db"
    with closing(open_reader(database)) as db:
        row = db.execute("SELECT source || ':' || native FROM session ORDER BY started DESC LIMIT 1").fetchone()
    ask = screens(str(row[0]))[name]
    took = {}
    with closing(Asker(folder, zone=UTC, now=lambda: from_ms(NOW_MS), home=folder)) as asker:
        for when in WHEN:
            if when == "again":
                with closing(open_writer(database)) as db:
                    for written, values in _LINES:
                        db.execute(written, values)
            began = time.process_time()
            ask(asker)
            took[when] = time.process_time() - began
    return took


def measure(folder: Path, rounds: int) -> dict[str, dict[int, dict[str, float]]]:
    """Return the median seconds of each screen, by how long the history is and by when."""
    stores = {times: store(folder, times) for times in TIMES}
    found: dict[str, dict[int, dict[str, float]]] = {}
    for name in screens(""):
        taken: dict[int, list[dict[str, float]]] = {times: [] for times in TIMES}
        for _round in range(rounds):
            for times in TIMES:
                taken[times].append(asked(stores[times], name))
        found[name] = {
            times: {when: median(one[when] for one in some) for when in WHEN} for times, some in taken.items()
        }
    return found


def rows(setting: Setting) -> Iterator[Row]:
    """Measure all screens."""
    yield from _told(measure(setting.fresh("rooms"), setting.rounds))


def _told(found: dict[str, dict[int, dict[str, float]]]) -> Iterator[Row]:
    for name, taken in found.items():
        for when in WHEN:
            first, middle, last = (1000 * taken[times][when] for times in TIMES)
            grown = last / max(first, 0.5)
            yield Row(f"{name}, {when}", f"16x {last:.1f} ms", f"4x {middle:.1f}, 1x {first:.1f} ms", grown, FLAT)


def main() -> None:
    """Measure and print."""
    parser = argparse.ArgumentParser(description=(__doc__ or "").splitlines()[0])
    parser.add_argument("--rounds", type=int, default=5)
    given = parser.parse_args()
    with tempfile.TemporaryDirectory(prefix="rooms-") as made:
        for row in _told(measure(Path(made), given.rounds)):
            print(f"{row.what:24} {row.ours:16} {row.other:28} {row.ratio:.2f}x")


if __name__ == "__main__":
    main()
