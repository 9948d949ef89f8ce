"""Makes the data that the gallery is drawn from: real logs and repositories, read by the real collector."""

from __future__ import annotations

import os
import shutil
import sqlite3
import subprocess
import sys
from collections.abc import Callable, Mapping
from contextlib import closing
from dataclasses import dataclass
from datetime import UTC, datetime, timedelta
from pathlib import Path
from random import Random

CHECKOUT = Path(__file__).resolve().parents[1]
if str(CHECKOUT) not in sys.path:
    sys.path.insert(0, str(CHECKOUT))

from tests.benchmarks import large_store  # noqa: E402 - found by the line above
from tokenmirror.demo import stories, world  # noqa: E402 - as above
from tokenmirror.demo.calendar import Calendar  # noqa: E402 - as above
from tokenmirror.demo.claude_log import ClaudeLog  # noqa: E402 - as above
from tokenmirror.demo.code import PYTHON, Coder  # noqa: E402 - as above
from tokenmirror.demo.desk import Desk, Project  # noqa: E402 - as above
from tokenmirror.demo.pairing import Pairing  # noqa: E402 - as above
from tokenmirror.demo.repository import Repository  # noqa: E402 - as above
from tokenmirror.demo.words import TOPICS  # noqa: E402 - as above
from tokenmirror.domain.ceilings import Ceiling, CeilingPeriod, CeilingUnit  # noqa: E402 - as above
from tokenmirror.domain.outcomes import COUNTED_DAYS  # noqa: E402 - as above
from tokenmirror.domain.scenarios import Scenario, ScenarioKind  # noqa: E402 - as above
from tokenmirror.domain.usage import TokenUsage  # noqa: E402 - as above
from tokenmirror.store import ceiling_rows  # noqa: E402 - as above

HOSTILE = "<b>bold</b> <img src=x> \u202egnp.exe \u05e9\u05dc\u05d5\u05dd &amp; %s {n}"
"""A subject as nobody would write it but somebody could."""
LONG = "make-the-importer-keep-the-order-of-columns-that-a-spreadsheet-had-before-it-was-sorted-by-hand-" * 2


@dataclass(frozen=True, slots=True)
class Store:
    """A home with logs and repositories, and the data folder made of it."""

    name: str
    folder: Path
    period: str = "13w"

    @property
    def home(self) -> Path:
        """Return the made-up home."""
        return self.folder / "home"

    @property
    def data(self) -> Path:
        """Return the data folder."""
        return self.folder / "data"

    @property
    def is_unread(self) -> bool:
        """Return whether nothing was ever read: the program starts for the first time."""
        return not self.data.exists()

    @property
    def environment(self) -> Mapping[str, str]:
        """Return the variables under which the program finds this home and nothing else."""
        home = str(self.home)
        claude, codex = str(self.home / ".claude"), str(self.home / ".codex")
        return {"HOME": home, "USERPROFILE": home, "CLAUDE_CONFIG_DIR": claude, "CODEX_HOME": codex}


Maker = Callable[[Store, datetime], None]


def made_stores(folder: Path, now: datetime, wanted: set[str] | None = None) -> dict[str, Store]:
    """Make every store that is not there yet; return them by name."""
    found = {}
    for name, (period, make) in MAKERS.items():
        store = Store(name, folder / name, period)
        found[name] = store
        if store.home.exists() or (wanted is not None and name not in wanted):
            continue
        store.home.mkdir(parents=True, exist_ok=True)
        make(store, now)
    return found


def _collect(store: Store) -> None:
    """Let the real collector read everything once."""
    environment = {**os.environ, **store.environment, "PYTHONPATH": str(CHECKOUT)}
    command = [sys.executable, "-m", "tokenmirror", "--data-dir", str(store.data), "collect", "--once"]
    subprocess.run(command, check=True, env=environment, stdout=subprocess.DEVNULL)


# ---- one maker a store


def _quarter(store: Store, now: datetime) -> None:
    store.home.rmdir()
    world.build(store.folder, seed=1, now=now.astimezone())
    _collect(store)
    _set_budget(store, 60)


def _set_budget(store: Store, dollars: int) -> None:
    """Set ceilings and ask what if, as a person may."""
    with closing(sqlite3.connect(store.data / "tokenmirror.db")) as db, db:
        for ceiling in (
            Ceiling(CeilingPeriod.QUARTER, CeilingUnit.MONEY, dollars * 10**12),
            Ceiling(CeilingPeriod.MONTH, CeilingUnit.TOKENS, 40_000_000),
            Ceiling(CeilingPeriod.MONTH, CeilingUnit.PLAN, 20 * 10**12),
        ):
            ceiling_rows.set_ceiling(db, ceiling, 1)
        for scenario in (
            Scenario(ScenarioKind.MODEL, model="claude-haiku-4-5", below_lines=20),
            Scenario(ScenarioKind.CACHE),
        ):
            ceiling_rows.set_scenario(db, scenario, 1)


def _nothing(store: Store, _now: datetime) -> None:
    _collect(store)


def _no_repository(store: Store, now: datetime) -> None:
    notes = store.home / "notes"
    notes.mkdir()
    desk = _desk(store, now)
    for days in (9, 6, 2):
        at = now - timedelta(days=days, hours=2)
        log = desk.outside(notes, at)
        for step in range(6):
            log.prompt(desk.prompt(), at + timedelta(minutes=2 * step))
            used = TokenUsage(input_tokens=41_000, cache_read_input_tokens=38_000, output_tokens=900)
            log.reply(desk.answer(), at + timedelta(minutes=2 * step + 1), usage=used)
    _collect(store)


def _nothing_committed(store: Store, now: datetime) -> None:
    desk = _desk(store, now)
    project = _project(desk, "tidepool", now)
    for days in (8, 5, 1):
        stories.reading(desk, project, now - timedelta(days=days, hours=2))
    stories.uncommitted(desk, project, now - timedelta(hours=2))
    _collect(store)


def _one_day(store: Store, now: datetime) -> None:
    desk = _desk(store, now)
    project = _project(desk, "tidepool", now)
    for hours in (7, 5, 3):
        stories.direct(desk, project, now - timedelta(hours=hours))
    stories.uncommitted(desk, project, now - timedelta(hours=1))
    _collect(store)


def _failing(store: Store, now: datetime) -> None:
    """One tool's logs are of a form that nobody knows; another's are no text at all."""
    _one_day_logs(store, now)
    for log in (store.home / ".claude" / "projects").rglob("*.jsonl"):
        with log.open("a") as lines:
            lines.write('{"type": "assistant", "message": {"usage": "none", "id": 7}, "timestamp": "yesterday"}\n' * 3)
    broken = store.home / ".codex" / "sessions" / "2026" / "11" / "20"
    broken.mkdir(parents=True, exist_ok=True)
    (broken / "rollout-2026-11-20T10-00-00-0199aaaa-0000-7000-8000-000000000000.jsonl").write_bytes(b"\0\xff" * 400)
    _collect(store)


def _one_day_logs(store: Store, now: datetime) -> None:
    desk = _desk(store, now)
    project = _project(desk, "tidepool", now)
    for days in (3, 2, 1):
        stories.direct(desk, project, now - timedelta(days=days, hours=4))


def _newer(store: Store, now: datetime) -> None:
    _one_day(store, now)
    with sqlite3.connect(store.data / "tokenmirror.db") as db:
        last = "SELECT max(rowid) FROM _sqlite_migrations"
        db.execute(f"UPDATE _sqlite_migrations SET name = 'm999_of_tomorrow' WHERE rowid = ({last})")  # noqa: S608 - ours
    db.close()


def _hostile(store: Store, now: datetime) -> None:
    """Names of projects, branches, files and subjects that try to misbehave."""
    for place, (name, subject) in enumerate(
        (("<b>shop & Söhne 日本語 " + "x" * 60, HOSTILE), (LONG[:120], LONG), ("tidy", "Ω" * 180))
    ):
        path = store.home / "src" / name
        path.parent.mkdir(parents=True, exist_ok=True)
        at = now - timedelta(days=9 - place, hours=3)
        shop = Repository(path, "Robin <script>", "robin@harbour.example", within=store.home)
        shop.write("README.md", "# Shop\n")
        shop.commit("Begin", at - timedelta(days=1))
        shop.start_branch(f"fix/{LONG[:90]}", at - timedelta(hours=1))
        log = ClaudeLog(store.home, shop.path, f"0f3a9c1e-5b7d-4e2a-8c6f-1d2e3f4a5b6{place}", at)
        log.prompt("Go on", at)
        work = Pairing(shop, log)
        work.write(f"{LONG[:80]}.py", "".join(f"line_{n} = {n}\n" for n in range(40)), at + timedelta(minutes=2))
        work.commit(subject, at + timedelta(minutes=4))
        shop.checkout("main", at + timedelta(minutes=5))
        shop.merge(f"fix/{LONG[:90]}", at + timedelta(minutes=6), f"Merge {subject}")
    _collect(store)


def _first_run(store: Store, now: datetime) -> None:
    """Leave logs and a repository, and no data folder."""
    _one_day_logs(store, now)


def _year(store: Store, now: datetime) -> None:
    _large(store, now, commits=1_200, sessions=1_200, years=1)
    _set_budget(store, 400)


def _five_years(store: Store, now: datetime) -> None:
    _large(store, now, commits=2_000, sessions=1_500, years=5)


def _large(store: Store, now: datetime, commits: int, sessions: int, years: int) -> None:
    store.data.mkdir(mode=0o700, parents=True)
    span = large_store.Span(years, int(now.timestamp() * 1000))
    large_store.make(store.data / "tokenmirror.db", commits, sessions, span=span)
    with closing(sqlite3.connect(store.data / "tokenmirror.db")) as db, db:
        _count_lines(db)


def _count_lines(db: sqlite3.Connection) -> None:
    """Let some lines of every change go between the days on which they are counted."""
    random = Random(1)  # noqa: S311 - made-up data
    query = "SELECT commit_id, (as_of - landed_at) / 86400000, lines_added FROM fate WHERE landed_at IS NOT NULL"
    for commit, age, added in db.execute(query).fetchall():
        lines = added
        for day in (0, *(day for day in COUNTED_DAYS if day <= age)):
            lines = round(lines * (1 - 0.1 * random.random())) if day else lines
            db.execute("INSERT OR REPLACE INTO alive_at VALUES (?, ?, '', '', ?)", (commit, day, lines))
        db.execute("UPDATE fate SET lines_alive = ? WHERE commit_id = ?", (lines, commit))


MAKERS: dict[str, tuple[str, Maker]] = {
    "quarter": ("13w", _quarter),
    "no-tools": ("30d", _nothing),
    "no-repository": ("30d", _no_repository),
    "nothing-committed": ("30d", _nothing_committed),
    "one-day": ("30d", _one_day),
    "year": ("12m", _year),
    "five-years": ("all", _five_years),
    "failing": ("30d", _failing),
    "newer": ("30d", _newer),
    "hostile": ("30d", _hostile),
    "first-run": ("30d", _first_run),
}


def _desk(store: Store, now: datetime) -> Desk:
    never = (now - timedelta(days=4000), now - timedelta(days=3999))
    return Desk(store.home, Random(store.name), Calendar(now, never), world.TEAMMATE)  # noqa: S311 - made-up data


def _project(desk: Desk, name: str, now: datetime) -> Project:
    """Make a repository that the teammate began."""
    at = now - timedelta(days=20)
    person = world.PERSON
    repository = Repository(desk.home / "src" / name, person.name, person.email, within=desk.home)
    project = Project(repository, Coder(desk.random, PYTHON), list(TOPICS))
    repository.write("README.md", f"# {name.title()}\n\nKeeps the harbour in order.\n")
    for topic in project.topics[:2]:
        repository.write(project.coder.path(topic), project.coder.module(topic, 3))
        repository.commit(f"Add {topic}", at, author=desk.teammate)
        project.settled.append(topic)
    project.topics = project.topics[2:]
    repository.add_origin(desk.home / "origin" / f"{name}.git", at)
    return project


def main() -> None:
    """Make all stores in a folder, anew."""
    folder = Path(sys.argv[1]).absolute()
    shutil.rmtree(folder, ignore_errors=True)
    made_stores(folder, datetime.now(UTC).replace(microsecond=0))


if __name__ == "__main__":
    main()
