"""A cold read of Claude Code's logs beside other programs on the same files; then a start with everything read.

`python -m tests.benchmarks --only cold,warm`

cold read     a new process opens a migrated database without rows, reads all logs into rows with fingerprints of all
              edited lines, lets the tokens flow, and commits
with schema   the same with no database at all: once in a lifetime the schema is made, by sqlite-utils
unchanged     a new process finds everything read: what each later start costs, a look at repositories included
plain         `plain_count.py`: every line decoded by Python's `json`, one row a call; its sums check ours
line feeds    bytes of all logs mapped into memory and line feeds counted: nobody who reads them is faster
others        their report of all days; `again` is the same with what they kept, where they keep something
"""

from __future__ import annotations

import json
import shutil
import sys
from collections.abc import Iterator, Sequence
from pathlib import Path

from tests.benchmarks.peers import FoundPeer, Totals, agreement, totals_of
from tests.benchmarks.setting import Setting
from tests.benchmarks.side_by_side import (
    CHECKOUT,
    MIB,
    Contender,
    Cost,
    Row,
    Runner,
    costs_told,
    cpu_row,
    take_turns,
    wall_row,
)

PEAK = 100e6
"""Bytes that any process of ours may hold at most."""
CPU, WALL = 1.0, 0.1
"""Of ccusage's processor time, which stores nothing; of agentsview's clock, which stores too."""
_MAKE_SCHEMA = (
    "import sys; from pathlib import Path; from tokenmirror.store.database import open_writer;"
    " open_writer(Path(sys.argv[1])).close()"
)


class Ours:
    """The program on the logs of one home: databases to begin with, and the commands."""

    def __init__(self, folder: Path, home: Path, runner: Runner) -> None:
        """Make the database without rows."""
        self.home, self.data, self._empty = home, folder / "data", folder / "empty"
        self.env = {
            "HOME": str(folder / "nobody"), "CLAUDE_CONFIG_DIR": str(home / ".claude"),
            "CODEX_HOME": str(folder / "nobody"), "PYTHONPYCACHEPREFIX": str(folder / "compiled"),
            "GIT_CONFIG_NOSYSTEM": "1",
        }  # fmt: skip
        self._empty.mkdir(mode=0o700, parents=True)
        schema = [sys.executable, "-c", _MAKE_SCHEMA, str(self._empty / "tokenmirror.db")]
        runner.cost(Contender("", [schema], self.env))
        self._plain = folder / "plain.db"

    def _command(self, *words: str) -> list[str]:
        return [sys.executable, "-m", "tokenmirror", "--data-dir", str(self.data), *words]

    def without_rows(self) -> None:
        """Put a migrated database without rows in place."""
        self._without_database()
        shutil.copytree(self._empty, self.data)

    def _without_database(self) -> None:
        shutil.rmtree(self.data, ignore_errors=True)

    def cold(self) -> Contender:
        """Return the cold read."""
        return Contender("cold read", [self._command("collect", "--once", "--logs-only")], self.env, self.without_rows)

    def with_schema(self) -> Contender:
        """Return the cold read that makes the schema as well."""
        command = self._command("collect", "--once", "--logs-only")
        return Contender("with schema", [command], self.env, self._without_database)

    def unchanged(self) -> Contender:
        """Return a start with everything read."""
        return Contender("unchanged", [self._command("collect", "--once")], self.env)

    def report(self) -> Contender:
        """Return the report of all days."""
        return Contender("report", [self._command("report", "--json")], self.env)

    def plain(self) -> Contender:
        """Return the plain count."""
        script = str(Path(__file__).with_name("plain_count.py"))
        return Contender("plain", [[sys.executable, "-S", script, str(self.home), str(self._plain)]], self.env)

    def line_feeds(self) -> Contender:
        """Return the count of line feeds."""
        command = [sys.executable, "-m", "tests.benchmarks.logs", str(self.home)]
        return Contender("line feeds", [command], self.env | {"PYTHONPATH": str(CHECKOUT)})

    def read(self, runner: Runner) -> Totals:
        """Read all logs into the database, and return the totals that the report tells."""
        runner.cost(self.cold())
        runner.cost(self.report())
        tokens = json.loads(runner.said())["totals"]["tokens"]
        read, written = tokens["cache_read_input_tokens"], tokens["cache_creation_input_tokens"]
        whole, output = tokens["input_tokens"], tokens["output_tokens"]
        return {"input": whole - read - written, "output": output, "cache write": written, "cache read": read}


def rows(setting: Setting) -> Iterator[Row]:
    """Measure cold reads of each size."""
    for size in setting.sizes:
        home = setting.home(size)
        ours = Ours(setting.fresh(f"cold-{size}"), home, setting.runner)
        peers = [
            (peer, peer.contender(home, setting.fresh(f"{peer.peer.name}-{size}"), cold=True)) for peer in setting.peers
        ]
        heard: dict[str, str] = {}
        contenders = [ours.cold(), *(one for _, one in peers), ours.with_schema(), ours.plain(), ours.line_feeds()]
        costs = take_turns(
            setting.runner, contenders, setting.rounds,
            lambda one, heard=heard: heard.update({one.name: setting.runner.said()}),  # type: ignore[misc]
        )  # fmt: skip
        setting.tell(*costs_told(costs, "cold read"))
        checked = _check_totals(setting, ours.read(setting.runner), [peer for peer, _ in peers], heard)
        yield from _rows(setting.name(size), costs, checked)


def _check_totals(setting: Setting, ours: Totals, peers: Sequence[FoundPeer], heard: dict[str, str]) -> bool:
    """Tell all totals side by side; return whether the plain count's are ours to the token."""
    setting.tell(f"TokenMirror counts {', '.join(f'{name} {count:,}' for name, count in ours.items())}")
    plain = json.loads(heard["plain"])
    setting.tell(f"  plain {agreement(ours, plain)}")
    for found in peers:
        told = agreement(ours, totals_of(found, heard[found.peer.name]))
        why = f" ({found.peer.differs})" if found.peer.differs and told.startswith("differs") else ""
        setting.tell(f"  {found.peer.name} {found.version} {told}{why}")
    return bool(plain == ours)


def _rows(name: str, costs: dict[str, list[Cost]], checked: bool) -> Iterator[Row]:  # noqa: FBT001 - one figure of the row
    targets = {"ccusage": CPU}
    for other in costs:
        if other not in {"cold read", "with schema"}:
            yield cpu_row(f"cold read, {name}", costs, "cold read", other, targets.get(other))
    if "agentsview" in costs:
        yield wall_row(f"cold read by the clock, {name}", costs, "cold read", "agentsview", WALL)
    peak = max(cost.peak for cost in costs["cold read"] + costs["with schema"])
    yield Row(
        f"largest process of a cold read, {name}", f"{peak / MIB:.0f} MiB", f"{PEAK / 1e6:.0f} MB", peak / PEAK, 1.0
    )
    yield Row(f"totals differ from the plain count, {name}", "", "", 0.0 if checked else 1.0, 0.0)


def warm_rows(setting: Setting) -> Iterator[Row]:
    """Measure a start with everything read, of each size."""
    for size in setting.sizes:
        home = setting.home(size)
        ours = Ours(setting.fresh(f"warm-{size}"), home, setting.runner)
        setting.runner.cost(ours.cold())
        setting.runner.cost(ours.unchanged())
        peers = [
            peer.contender(home, setting.fresh(f"{peer.peer.name}-warm-{size}"), cold=False) for peer in setting.peers
        ]
        costs = take_turns(setting.runner, [ours.unchanged(), *peers, ours.plain()], setting.rounds)
        setting.tell(*costs_told(costs, "unchanged"))
        for other in costs:
            if other != "unchanged":
                limit = WARM.get(size) if other == "ccusage" else None
                yield cpu_row(f"start, all read, {setting.name(size)}", costs, "unchanged", other, limit)


WARM = {"corpus": 0.10, "3gb": 0.02}
"""Of ccusage's whole run."""
