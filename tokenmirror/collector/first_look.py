"""Looks what there is before anything is read: names and sizes of logs, then their first lines; stores nothing."""

from __future__ import annotations

import time
from collections import Counter
from collections.abc import Callable, Iterable, Mapping
from pathlib import Path

from tokenmirror.collector.clock import now_ms
from tokenmirror.collector.faults import read_around
from tokenmirror.collector.roots import Root, homes_besides, own_roots
from tokenmirror.domain.events import Reading
from tokenmirror.git.discovery import RepositoryFound as GitRepository
from tokenmirror.git.discovery import find_repository
from tokenmirror.git.identity import own_addresses
from tokenmirror.git.problems import GitError
from tokenmirror.git.runner import Git
from tokenmirror.messages import Looked, Message, RepositoryFound, ToolFound
from tokenmirror.plain_files import opened
from tokenmirror.sources.source import Chunk, Source
from tokenmirror.watch.discovery import find_logs
from tokenmirror.watch.forms import is_compressed, is_database, is_document
from tokenmirror.watch.found_logs import FoundLog

Tell = Callable[[Message], None]

FIRST_BYTES = 64 << 10
_MOST_LOGS = 400
"""Of one tool, the newest: enough to name the repositories of today."""
_MOST_SECONDS = 6.0
_DAY_MS = 86_400_000
_SOON_DAYS = 7


class FirstLook:
    """One look; what it finds is told as it is found."""

    def __init__(self, sources: Iterable[Source], home: Path, env: Mapping[str, str], tell: Tell) -> None:
        """Take where the person's files are, and where to tell."""
        self._sources = tuple(sources)
        self._home, self._env, self._tell = home, env, tell
        self._cut = False
        """Not every log was looked at."""

    def run(self) -> None:
        """Tell the tools, then the repositories their sessions worked in, then that it is over."""
        homes = homes_besides(self._env)
        folders, logs = 0, []
        for source in self._sources:
            roots = own_roots(source, self._home, self._env, homes)
            folders += len(roots)
            seen = self._seen(source, roots)
            if seen.count:
                self._tell(self._tool(source, seen))
                self._cut |= seen.with_lines > _MOST_LOGS or seen.with_lines < seen.count
                logs += [(source, log) for log in seen.newest]
        self._tell(Looked(folders, len(self._sources), self._tell_repositories(logs)))

    def _seen(self, source: Source, roots: list[Root]) -> _Seen:
        """Look at the names, sizes and times of all logs; those that two folders list count once."""
        days = source.deletes_after(self._home, self._env)
        seen = _Seen(0 if days is None else now_ms() - (days - _SOON_DAYS) * _DAY_MS)
        for number, root in enumerate(roots):
            seen.before = [other for other in roots[:number] if root.path.is_relative_to(other.path)]
            seen.before += [other for other in roots[:number] if other.path.is_relative_to(root.path)]
            listing = find_logs(root.path, source.is_log, deep=root.deep, wanted=seen.add, most=_MOST_LOGS)
            seen.newest += listing.logs
        seen.newest = sorted(seen.newest, key=lambda log: log.mtime_ns, reverse=True)[:_MOST_LOGS]
        return seen

    def _tool(self, source: Source, seen: _Seen) -> ToolFound:
        days = source.deletes_after(self._home, self._env)
        return ToolFound(
            source.name, source.title, seen.count, seen.size, seen.first, seen.last, days, seen.going,
        )  # fmt: skip

    def _tell_repositories(self, logs: list[tuple[Source, FoundLog]]) -> tuple[str, ...]:
        """Tell the repositories, most sessions first; return the addresses that are the person's in them."""
        repositories: dict[Path, GitRepository] = {}
        sessions: Counter[Path] = Counter()
        for folder, count in self._folders(logs).most_common():
            found = find_repository(Path(folder))
            if isinstance(found, GitRepository) and (found.toplevel or found.bare):
                repositories.setdefault(found.common_dir, found)
                sessions[found.common_dir] += count
        for common_dir, count in sessions.most_common():
            top = repositories[common_dir].toplevel or common_dir
            self._tell(RepositoryFound(str(top), str(common_dir), count, self._cut))
        return _addresses([found.git for found in repositories.values()] or [Git(self._home)])

    def _folders(self, logs: list[tuple[Source, FoundLog]]) -> Counter[str]:
        """Return the folders that sessions worked in, by the first lines of their logs."""
        end = time.monotonic() + _MOST_SECONDS
        folders: Counter[str] = Counter()
        for source, log in sorted(logs, key=lambda pair: pair[1].mtime_ns, reverse=True):
            if time.monotonic() > end:
                self._cut = True
                break
            if (folder := _folder_of(source, log.path)) is not None:
                folders[folder] += 1
        return folders


class _Seen:
    """What was seen of the logs of one tool: counts, and the newest of those whose first lines can be read alone."""

    def __init__(self, going_before: int) -> None:
        self.count = self.size = self.going = self.with_lines = 0
        self.first, self.last = 1 << 62, -1 << 62
        self.newest: list[FoundLog] = []
        self.before: list[Root] = []
        """Folders that were looked into and can hold the same logs."""
        self._going_before = going_before

    def add(self, log: FoundLog) -> bool:
        """Count a log; tell whether it has lines, for documents and databases would have to be read whole."""
        path = log.path
        if any(root.holds(path) for root in self.before):
            return False
        moment = log.mtime_ns // 1_000_000
        self.count += 1
        self.size += log.size
        self.going += moment < self._going_before
        self.first, self.last = min(self.first, moment), max(self.last, moment)
        has_lines = _has_lines(path.name)
        self.with_lines += has_lines
        return has_lines


def _has_lines(name: str) -> bool:
    return not (is_document(name) or is_database(name) or is_compressed(name))


def _folder_of(source: Source, path: Path) -> str | None:
    """Return the folder that the first lines of a log name."""
    try:
        with opened(path) as file:
            data = file.read(FIRST_BYTES)
    except OSError:
        return None
    whole = data[: data.rfind(b"\n") + 1]
    if not whole:
        return None
    reading = read_around(source, Chunk(str(path), whole, 0, lambda _text: (), source.beside(path)))
    return next((folder for folder in _named(reading) if Path(folder).is_absolute() and "\0" not in folder), None)


def _named(reading: Reading) -> list[str]:
    return [folder for event in reading.events if (folder := getattr(event, "cwd", None))]


def _addresses(gits: Iterable[Git]) -> tuple[str, ...]:
    found: set[str] = set()
    for git in gits:
        try:
            found |= own_addresses(git)
        except GitError:
            continue
    return tuple(sorted(found))
