"""The difference of two texts, in the three shapes that tools log."""

from __future__ import annotations

from collections.abc import Iterator
from difflib import SequenceMatcher

import msgspec


class Hunk(msgspec.Struct, frozen=True):
    """One changed place with three lines of context; each line starts with its mark."""

    old_start: int
    old_lines: int
    new_start: int
    new_lines: int
    lines: tuple[str, ...]


def hunks(old: str, new: str) -> list[Hunk]:
    """Return the changed places between two texts."""
    before, after = old.splitlines(), new.splitlines()
    matcher = SequenceMatcher(None, before, after, autojunk=False)
    groups = matcher.get_grouped_opcodes(3)
    return [_hunk(group, before, after) for group in groups if any(code[0] != "equal" for code in group)]


def structured(old: str, new: str) -> list[dict[str, object]]:
    """Return the changed places as Claude Code's `structuredPatch`."""
    return [
        {
            "oldStart": hunk.old_start,
            "oldLines": hunk.old_lines,
            "newStart": hunk.new_start,
            "newLines": hunk.new_lines,
            "lines": list(hunk.lines),
        }
        for hunk in hunks(old, new)
    ]


def unified(old: str, new: str) -> str:
    """Return the changed places as a unified diff without file names."""
    return "".join(_as_text(hunk) for hunk in hunks(old, new))


def envelope(path: str, old: str | None, new: str | None) -> str:
    """Return the change as the text that Codex hands to `apply_patch`."""
    return "\n".join(["*** Begin Patch", *_envelope_lines(path, old, new), "*** End Patch", ""])


def _envelope_lines(path: str, old: str | None, new: str | None) -> Iterator[str]:
    if new is None:
        yield f"*** Delete File: {path}"
    elif old is None:
        yield f"*** Add File: {path}"
        yield from (f"+{line}" for line in new.splitlines())
    else:
        yield f"*** Update File: {path}"
        for hunk in hunks(old, new):
            yield "@@"
            yield from hunk.lines


def _as_text(hunk: Hunk) -> str:
    head = f"@@ -{hunk.old_start},{hunk.old_lines} +{hunk.new_start},{hunk.new_lines} @@\n"
    return head + "".join(f"{line}\n" for line in hunk.lines)


def _hunk(group: list[tuple[str, int, int, int, int]], before: list[str], after: list[str]) -> Hunk:
    lines: list[str] = []
    for tag, old_from, old_to, new_from, new_to in group:
        if tag == "equal":
            lines += [f" {line}" for line in before[old_from:old_to]]
            continue
        lines += [f"-{line}" for line in before[old_from:old_to]]
        lines += [f"+{line}" for line in after[new_from:new_to]]
    old_from, old_to = group[0][1], group[-1][2]
    new_from, new_to = group[0][3], group[-1][4]
    return Hunk(
        old_start=old_from + (old_to > old_from),
        old_lines=old_to - old_from,
        new_start=new_from + (new_to > new_from),
        new_lines=new_to - new_from,
        lines=tuple(lines),
    )
