"""Which repository a logged path lies in, and where inside it."""

from __future__ import annotations

from collections.abc import Callable, Collection, Mapping
from pathlib import PurePosixPath

_LONGEST_PATH = 4096
"""No system has longer ones; a log may, and of each all folders above it would be asked."""
_PRIVATE = "/private"
"""macOS shows some folders with and without it."""
_BEHIND_PRIVATE = (f"{_PRIVATE}/tmp/", f"{_PRIVATE}/var/")  # noqa: S108 - compared, never opened


class Folders:
    """The folders under which repositories are known: tops, worktrees, and old places named by the person."""

    def __init__(self, folders: Mapping[str, int], paths_of: Callable[[int], Collection[str]] | None = None) -> None:
        """Take the repository of each folder, and how to ask for the paths that its commits know."""
        self._folders = {_plain(folder): repository for folder, repository in folders.items()}
        self._paths_of = paths_of or (lambda _repository: ())
        self._known_paths: dict[int, Collection[str]] = {}
        self._tops: dict[str, str] = {}

    def repository(self, folder: str) -> int | None:
        """Return the repository that a working folder is in, by name only."""
        found = self._above(_plain(folder))
        return None if found is None else self._folders[found]

    def locate(self, path: str, cwd: str | None) -> tuple[int, str] | None:
        """Return repository and path inside it of a logged path."""
        whole = _plain(path)
        if not _is_absolute(whole):
            if cwd is None:
                return None
            whole = _plain(f"{cwd}/{path}")
        found = self._above(whole)
        top = None if found is None else self._top(found)
        if top is None or top == whole:
            return None
        repository = self._folders[top]
        return repository, self._inside(repository, whole[len(top) :].lstrip("/"))

    def _above(self, path: str) -> str | None:
        """Return the deepest known folder at or above a path."""
        if len(path) > _LONGEST_PATH:
            return None
        step = path
        while step not in self._folders:
            if step == "/" or "/" not in step:
                return None
            step = step.rpartition("/")[0] or "/"
        return step

    def _top(self, folder: str) -> str:
        """Return the checkout that a known folder is, or is a folder of: sessions were begun in both."""
        if folder not in self._tops:
            self._tops[folder] = folder
            above = self._above(folder.rpartition("/")[0] or "/")
            repository = self._folders[folder]
            if above is not None and above != folder and self._folders[above] == repository:
                outer = self._top(above)
                within = f"{folder[len(outer) :].lstrip('/')}/"
                if any(path.startswith(within) for path in self._paths(repository)):
                    self._tops[folder] = outer
        return self._tops[folder]

    def _paths(self, repository: int) -> Collection[str]:
        if repository not in self._known_paths:
            self._known_paths[repository] = self._paths_of(repository)
        return self._known_paths[repository]

    def _inside(self, repository: int, path: str) -> str:
        """Return a path as commits know it: a worktree inside the main checkout adds folders in front."""
        known = self._paths(repository)
        parts = path.split("/")
        if path in known:
            return path
        tails = ("/".join(parts[start:]) for start in range(1, len(parts) - 1))
        return next((tail for tail in tails if tail in known), path)


def _plain(path: str) -> str:
    """Return a path with forward slashes, without dots and without a trailing slash."""
    text = path.replace("\\", "/")
    if "/./" in text or "/../" in text or text.endswith(("/.", "/..")) or "//" in text:
        text = _without_dots(text)
    text = text.removeprefix(_PRIVATE) if text.startswith(_BEHIND_PRIVATE) else text
    text = text[:1].lower() + text[1:] if text[1:3] == ":/" else text
    return text.rstrip("/") or "/"


def _without_dots(path: str) -> str:
    kept: list[str] = []
    for part in PurePosixPath(path).parts:
        if part == ".." and kept:
            kept.pop()
        elif part not in {".", ".."}:
            kept.append(part)
    return "/".join(kept).replace("//", "/", 1) if kept[:1] == ["/"] else "/".join(kept)


def _is_absolute(path: str) -> bool:
    return path.startswith("/") or path[1:3] == ":/"
