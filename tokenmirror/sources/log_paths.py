"""Paths as logs write them, joined as text: of either system, never asked of the disk."""

from __future__ import annotations

import ntpath
import posixpath
import re

_DRIVE = re.compile(r"(?:[A-Za-z]:[\\/]|\\\\)")
_HOME = re.compile(r"/(?:home|Users)/[^/]+|/root(?![^/])|[A-Za-z]:[\\/]Users[\\/][^\\/]+")


def is_windows_path(path: str) -> bool:
    """Tell whether a path begins with a drive or a share."""
    return _DRIVE.match(path) is not None


def is_absolute(path: str) -> bool:
    """Tell whether a path needs no folder to start from, on either system."""
    return path.startswith("/") or is_windows_path(path)


def joined(base: str | None, path: str) -> str | None:
    """Return a path seen from a folder, tidied; None when it is relative to an unknown folder."""
    if path == "~" or path.startswith(("~/", "~\\")):
        home = _HOME.match(base or "")
        return joined(home.group(), path[2:] or ".") if home else None
    if is_windows_path(path) or (base is not None and is_windows_path(base)):
        return _windows(base, path)
    if path.startswith("/"):
        return posixpath.normpath(path)
    return None if base is None else posixpath.normpath(posixpath.join(base, path))


def _windows(base: str | None, path: str) -> str | None:
    """Join in the manner of Windows, except for a POSIX path that a Unix shell there wrote."""
    if path.startswith("/"):
        return posixpath.normpath(path)
    whole = path if is_windows_path(path) or base is None else ntpath.join(base, path)
    return ntpath.normpath(whole)
