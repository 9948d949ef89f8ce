"""Writes the list of the lab's shapes into its page: `python -m tests.flow.lab.listing`."""

from __future__ import annotations

import inspect
import sys
from pathlib import Path

from tests.flow.lab.lab import Shape
from tests.flow.lab.scenarios import BY_CODEX, SHAPES

PAGE = Path(__file__).resolve().parents[3] / "packaging" / "docs" / "lab.md"
BEGIN, END = "<!-- shapes -->", "<!-- /shapes -->"


def listing() -> str:
    """Return the list: by file, each shape's name and the sentence that it begins with."""
    twice = {inspect.unwrap(shape) for shape in BY_CODEX}
    lines: list[str] = []
    module = ""
    for shape in sorted(set(SHAPES) - set(BY_CODEX), key=_place):
        if shape.__module__ != module:
            module = shape.__module__
            heading = (inspect.getdoc(sys.modules[module]) or "").partition("\n")[0]
            lines += ["", f"### {heading}", ""]
        lines.append(f"- **{_name(shape)}**{' (both tools)' if shape in twice else ''}: {_sentence(shape)}")
    return "\n".join(lines[1:])


def _place(shape: Shape) -> tuple[str, int]:
    return shape.__module__, shape.__code__.co_firstlineno


def _name(shape: Shape) -> str:
    return shape.__name__.replace("_", " ")


def _sentence(shape: Shape) -> str:
    return (inspect.getdoc(shape) or "").partition("\n")[0]


def with_list(page: str) -> str:
    """Put the list between the markers of the page."""
    before, begin, rest = page.partition(BEGIN)
    _old, end, after = rest.partition(END)
    if not begin or not end:
        raise ValueError(f"the page lacks {BEGIN} or {END}")
    return f"{before}{BEGIN}\n\n{listing()}\n\n{END}{after}"


if __name__ == "__main__":
    PAGE.write_text(with_list(PAGE.read_text(encoding="utf-8")), encoding="utf-8")
