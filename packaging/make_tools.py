"""Writes the page of all tools from their readers: title, and what the docstring says is recorded.

Run in the environment of the project: python packaging/make_tools.py.
"""

from __future__ import annotations

import ast
import importlib
import sys
from collections.abc import Iterator
from pathlib import Path
from typing import Any, NamedTuple

CHECKOUT = Path(__file__).resolve().parent.parent
PACKAGE = "tokenmirror.sources"
PAGE = CHECKOUT / "packaging" / "docs" / "tools.md"
BEGINNING = """# Tools

What each tool leaves on disk, what of it is read, and what it does not say. Written by `python packaging/make_tools.py`
from the docstrings of `tokenmirror/sources`; a test compares them. [Adding a tool](adding-a-tool.md) takes one module,
one sample and one expected result; [an agent of your own](in-house.md) takes no code at all.

Unknown is never zero: tokens that a tool does not record are shown as not recorded, and nothing is estimated from the
length of a text.
"""
_NOWHERE = Path("/nowhere")
_COLUMN = 8


class Tool(NamedTuple):
    """What the page says of one tool."""

    name: str
    title: str
    docstring: str
    deletes_after: int | None


class Entry(NamedTuple):
    """One heading of a docstring and what stands there; a sentence without one has none."""

    heading: str
    text: str


def tools() -> list[Tool]:
    """Return all tools by title."""
    sys.path.insert(0, str(CHECKOUT))
    files = sorted((CHECKOUT / "tokenmirror" / "sources").glob("[a-z]*.py"))
    found = [_tool(file) for file in files if _has_source(file)]
    return sorted(found, key=lambda tool: tool.title.lower())


def _has_source(file: Path) -> bool:
    """Tell a reader from a module that readers share."""
    body = _parsed(file).body
    targets = [target for node in body if isinstance(node, ast.Assign) for target in node.targets]
    return any(isinstance(target, ast.Name) and target.id == "SOURCE" for target in targets)


def _tool(file: Path) -> Tool:
    module: Any = importlib.import_module(f"{PACKAGE}.{file.stem}")
    source = module.SOURCE
    return Tool(source.name, source.title, ast.get_docstring(_parsed(file)) or "", source.deletes_after(_NOWHERE, {}))


def _parsed(file: Path) -> ast.Module:
    return ast.parse(file.read_text(encoding="utf-8"))


def entries(docstring: str) -> Iterator[Entry]:
    """Step through what stands below a docstring's first line, headings in the first eight columns."""
    entry: Entry | None = None
    for line in docstring.splitlines()[1:]:
        heading = line[:_COLUMN]
        is_heading = heading[-1:] == " " and heading.strip().isalpha()
        if is_heading or (line[:1].isupper() and not is_heading):
            if entry is not None:
                yield entry
            entry = Entry(heading.strip(), line[_COLUMN:].strip()) if is_heading else Entry("", line.strip())
        elif line.strip():
            entry = Entry(entry.heading, f"{entry.text} {line.strip()}") if entry else Entry("", line.strip())
    if entry is not None:
        yield entry


def page(all_tools: list[Tool]) -> str:
    """Return the whole page: all tools in a table, then each with what it records."""
    table = ["| tool | in JSON | deletes its own logs |", "| --- | --- | --- |"]
    table += [f"| [{tool.title}](#{_anchor(tool.title)}) | `{tool.name}` | {_deletes(tool)} |" for tool in all_tools]
    return "\n".join([BEGINNING, *table, "", *(line for tool in all_tools for line in _section(tool))])


def _deletes(tool: Tool) -> str:
    return "not by itself" if tool.deletes_after is None else f"after {tool.deletes_after} days"


def _section(tool: Tool) -> list[str]:
    told = tool.docstring.partition("\n")[0]
    bullets = [
        f"- **{entry.heading}** {entry.text}" if entry.heading else f"- {entry.text}"
        for entry in entries(tool.docstring)
    ]
    return [f"## {tool.title}", "", told, "", *bullets, ""]


def _anchor(title: str) -> str:
    """Return a heading's anchor as Markdown's readers make it."""
    return "".join(letter for letter in title.lower().replace(" ", "-") if letter.isalnum() or letter in "-_")


def main() -> None:
    """Bring the page up to date."""
    new = page(tools())
    if not PAGE.exists() or PAGE.read_text(encoding="utf-8") != new:
        PAGE.write_text(new, encoding="utf-8")
        print(f"{PAGE.name} written")


if __name__ == "__main__":
    main()
