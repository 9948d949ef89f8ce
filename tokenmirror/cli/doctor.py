"""tokenmirror doctor: what works on this computer and how to mend what does not."""

from __future__ import annotations

import argparse
import os
import sqlite3
import sys
from pathlib import Path

import msgspec

from tokenmirror.cli.printing import add_json, paths_of, plain, print_json
from tokenmirror.git.problems import GitError
from tokenmirror.git.runner import git_version, usable_git
from tokenmirror.offline import refusal
from tokenmirror.offline.trying import local_sockets_work, try_all
from tokenmirror.paths import DataPaths
from tokenmirror.prices import PriceFileError, load
from tokenmirror.secrets import KEY_BYTES
from tokenmirror.sources.registry import all_sources
from tokenmirror.store import problem_queries, status_queries
from tokenmirror.store.database import StoreProblem, open_reader
from tokenmirror.watch.trying import limit_reached


class Finding(msgspec.Struct, frozen=True):
    """One thing that was looked at."""

    name: str
    ok: bool
    what: str

    @property
    def kind(self) -> str:
        """Return what kind of thing it is, in a word of ours: some names have a path behind it, or are tools'."""
        return next((kind for kind in _KINDS if self.name.startswith(kind)), "Tools")


_KINDS = (
    *("Python", "git", "Data folder", "Key", "Own log", "Prices", "Network", "Screen"),
    *("Encryption", "Database", "Repository", "Folder", "Logs", "Watching"),
)


def options(sub: argparse.ArgumentParser) -> None:
    """Declare the options."""
    add_json(sub)


def run(given: argparse.Namespace) -> int:
    """Print what was found; 1 when something needs mending."""
    found = findings(paths_of(given))
    if given.json:
        listed = [{"check": f.name, "ok": f.ok, "what": f.what} for f in found]
        print_json({"schema": "tokenmirror.doctor", "version": 1, "checks": listed})
    else:
        for finding in found:
            print(f"{'ok  ' if finding.ok else 'look'}  {plain(finding.name)}: {plain(finding.what)}")
    return 0 if all(finding.ok for finding in found) else 1


def findings(paths: DataPaths) -> list[Finding]:
    """Look at everything."""
    return [
        _python(),
        _git(),
        _data(paths),
        *_key(paths),
        *_journal(paths),
        _prices(paths),
        _network(),
        _screen(),
        _encryption(paths),
        *_database(paths),
        _watching(),
        *_tools(),
    ]


def _python() -> Finding:
    return Finding("Python", ok=True, what=f"{sys.version.split()[0]}, SQLite {sqlite3.sqlite_version}")


def _git() -> Finding:
    try:
        git = usable_git()
    except GitError as error:
        return Finding("git", ok=False, what=error.problem.sentence)
    return Finding("git", ok=True, what=f"{'.'.join(map(str, git_version(git)))} at {git}")


def _data(paths: DataPaths) -> Finding:
    folder = paths.folder
    if not folder.exists():
        return Finding("Data folder", ok=True, what=f"{folder} does not exist yet; it is made at the first collecting.")
    if not os.access(folder, os.W_OK):
        return Finding("Data folder", ok=False, what=f"{folder} cannot be written to; check its owner and rights.")
    others = sys.platform != "win32" and folder.stat().st_mode & 0o077
    if others:
        return Finding("Data folder", ok=False, what=f"{folder} can be entered by others; run: chmod 700 {folder}")
    return Finding("Data folder", ok=True, what=f"{folder}, for you alone")


def _key(paths: DataPaths) -> list[Finding]:
    """Return what is wrong with the key of the fingerprints, if it was made already."""
    try:
        size = paths.key.stat().st_size
    except FileNotFoundError:
        return []
    except OSError as error:
        return [Finding("Key", ok=False, what=f"{paths.key} cannot be read: {error.strerror}.")]
    if size == KEY_BYTES:
        return []
    mend = "Restore it from a backup; or move it and the database away, and logs that are still there are read anew."
    return [Finding("Key", ok=False, what=f"{paths.key} is damaged: {size} bytes instead of {KEY_BYTES}. {mend}")]


def _journal(paths: DataPaths) -> list[Finding]:
    """Say where the program's own log is."""
    if not paths.journal.is_dir():
        return []
    size = sum(file.stat().st_size for file in paths.journal.iterdir())
    what = f"{paths.journal}, {size:,} bytes; it names nothing of yours, and `tokenmirror diagnostics` shows it"
    return [Finding("Own log", ok=True, what=what)]


def _prices(paths: DataPaths) -> Finding:
    try:
        table = load(paths.prices if paths.prices.exists() else None)
    except PriceFileError as error:
        return Finding("Prices", ok=False, what=f"{error} The built-in prices are used.")
    own = f", with yours from {paths.prices}" if paths.prices.exists() else f"; yours would go to {paths.prices}"
    return Finding("Prices", ok=True, what=f"table of {table.as_of} ({table.source}){own}")


def _network() -> Finding:
    """Try what must not go, on this computer's own loopback address alone."""
    now, tried = refusal(), try_all()
    through = [one.what for one in tried if not one.refused]
    if now.kernel and through:
        return Finding("Network", ok=False, what=f"not refused: {', '.join(through)}; please report this.")
    if not local_sockets_work():
        return Finding("Network", ok=False, what="sockets inside this computer are refused too; the window needs them.")
    if now.kernel:
        what = "the kernel refuses Internet sockets to this program and all it starts; tried and refused"
        return Finding("Network", ok=True, what=f"{what}: {', '.join(one.what for one in tried)}")
    python = [one.what for one in tried if one.refused]
    what = f"Python refuses {', '.join(python) or 'nothing'}; nothing else can be refused here: {now.why_no_kernel}"
    return Finding("Network", ok=bool(python), what=what)


def _screen() -> Finding:
    if sys.platform != "linux" or os.environ.get("DISPLAY") or os.environ.get("WAYLAND_DISPLAY"):
        return Finding("Screen", ok=True, what="there is one")
    return Finding("Screen", ok=True, what="none here; collect, report, commits, sessions and sources work without one")


def _encryption(paths: DataPaths) -> Finding:
    """Say how it is, and look for the key where it is to be."""
    from tokenmirror.cli.unlocking import unlocked, without_note  # noqa: PLC0415 - for encrypted databases alone
    from tokenmirror.keys.notes import NoteProblem, read_note  # noqa: PLC0415
    from tokenmirror.keys.words import sentence  # noqa: PLC0415

    try:
        note = read_note(paths.folder)
    except NoteProblem as problem:
        return Finding("Encryption", ok=False, what=str(problem))
    why = unlocked(paths.folder, note) if note is not None else without_note(paths)
    if note is not None and not why:
        from tokenmirror.store.settling import plain_files  # noqa: PLC0415 - for encrypted databases alone

        plain = ", ".join(str(one.relative_to(paths.folder)) for one in plain_files(paths, note))
        why = f"not encrypted, though they are to be: {plain}. The next collecting does it." if plain else ""
    return Finding("Encryption", ok=not why, what=why or sentence(paths, note))


def _database(paths: DataPaths) -> list[Finding]:
    if not paths.database.exists():
        return [Finding("Database", ok=True, what="none yet; `tokenmirror collect --once` makes it")]
    try:
        db = open_reader(paths.database)
    except StoreProblem as problem:
        return [Finding("Database", ok=False, what=str(problem))]
    try:
        return [_health(db, paths), *_repositories(db), *_unread(db)]
    except sqlite3.Error as error:
        return [Finding("Database", ok=False, what=f"{paths.database} is damaged: {error}.")]
    finally:
        db.close()


def _health(db: sqlite3.Connection, paths: DataPaths) -> Finding:
    said = status_queries.quick_check(db)
    size = paths.database.stat().st_size
    return Finding("Database", ok=said == "ok", what=f"{paths.database}, {size:,} bytes, check: {said}")


def _repositories(db: sqlite3.Connection) -> list[Finding]:
    known = [row for row in status_queries.repositories(db) if not row.ignored]
    tops = {row.top for row in known}
    return [
        Finding(f"Repository {row.top}", ok=row.status in {"ok", "new"}, what=row.detail or f"read; {row.mine} yours")
        for row in known
    ] + [
        Finding(f"Folder {path}", ok=False, what=sentence)
        for path, sentence in problem_queries.git_troubles(db)
        if path not in tops
    ]


def _unread(db: sqlite3.Connection) -> list[Finding]:
    problems = problem_queries.problems(db)
    if not problems:
        return []
    return [Finding("Logs", ok=False, what=f"{len(problems)} records or logs unread; `tokenmirror sources` lists them")]


def _watching() -> Finding:
    """Try to watch the folders of all tools, as the collector does; it may have taken up what there is already."""
    if sys.platform != "linux":
        return Finding("Watching", ok=True, what="This system has no limit of watched folders that is known.")
    home = Path.home()
    roots = [root for source in all_sources() for root in source.roots(home, os.environ) if root.is_dir()]
    limit = limit_reached(roots)
    what = f"{limit} Until then, changes are found within a minute." if limit else "changes are heard of at once"
    return Finding("Watching", ok=limit is None, what=what)


def _tools() -> list[Finding]:
    """Return where each tool keeps its logs; those that are not here share a line."""
    home, found, rest = Path.home(), [], []
    for source in all_sources():
        roots = [*source.roots(home, os.environ), *source.shallow(home, os.environ)]
        where = ", ".join(str(root) for root in roots if root.is_dir())
        if where:
            found.append(Finding(source.title, ok=True, what=where))
        else:
            rest.append(source.title)
    return [*found, Finding("No logs in the usual places", ok=True, what=", ".join(rest))] if rest else found
