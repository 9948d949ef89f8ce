"""Addresses in logs: folders written as URIs, and repositories without who may enter."""

from __future__ import annotations

import re
from urllib.parse import unquote, urlsplit

from tokenmirror.sources.log_paths import is_absolute

_CREDENTIALS = r"(?i)^([a-z][a-z0-9+.-]*://)[^/@]*@"
_DRIVE = r"/[A-Za-z]:"


def path_of_uri(uri: str | None) -> str | None:
    """Return the path of a file's URI, or a path that stands there as one; None for any other place."""
    if uri is None or is_absolute(uri):
        return uri
    try:
        parts = urlsplit(uri)
    except ValueError:
        return None
    path = unquote(parts.path)
    if parts.scheme != "file" or "\0" in path or not path.startswith("/"):
        return None
    if parts.netloc and parts.netloc != "localhost":
        return f"\\\\{parts.netloc}{path}".replace("/", "\\")
    return path[1:] if re.match(_DRIVE, path) else path


def bare_url(url: str | None) -> str | None:
    """Return a repository's address without user, password or query."""
    return None if url is None else re.sub(_CREDENTIALS, r"\1", url).split("?", 1)[0]
