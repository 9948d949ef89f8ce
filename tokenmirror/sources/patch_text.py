"""Patches in the form that `apply_patch` takes, as changes of files: several tools have such an editor."""

from __future__ import annotations

from tokenmirror.domain.events import EditKind
from tokenmirror.sources.apply_patch import asked_changes
from tokenmirror.sources.line_changes import Fingerprint
from tokenmirror.sources.tool_requests import Change


def patched_files(patch: str, fingerprint: Fingerprint) -> list[Change]:
    """Return what a patch does to each of its files; nothing for a text that is none."""
    found = asked_changes(patch, None, fingerprint)
    return [Change(each.path, EditKind(each.kind), each.added, each.removed, each.moved_to) for each in found]
