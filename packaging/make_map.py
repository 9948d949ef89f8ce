#!/usr/bin/env python3
"""Writes the maps of the code: each package and module with the first line of its docstring."""

import ast
from collections.abc import Iterator
from pathlib import Path

CHECKOUT = Path(__file__).resolve().parent.parent
PACKAGE = "tokenmirror"
BEGIN, END = "<!-- map -->", "<!-- /map -->"

# The README shows the packages, the page behind it every module.
MAPS = {"README.md": 1, "packaging/docs/map.md": 9}


def first_line(module: Path) -> str:
    """Give what a module or package says it is; empty if it says nothing."""
    docstring = ast.get_docstring(ast.parse(module.read_text(encoding="utf-8"))) or ""
    return docstring.partition("\n")[0].strip()


def modules(checkout: Path = CHECKOUT) -> list[Path]:
    """List every module of the program, a package by its __init__.py."""
    return sorted((checkout / PACKAGE).rglob("*.py"))


def map_text(depth: int, checkout: Path = CHECKOUT) -> str:
    """Draw the tree down to a depth, names in one column and what they are in the next."""
    rows = list(_rows(checkout / PACKAGE, depth, 0))
    width = max(len(name) for name, _ in rows) + 2
    lines = [f"{name:{width}}{line}".rstrip() for name, line in rows]
    return "\n".join(["```text", *lines, "```"])


def replaced(page: str, tree: str) -> str:
    """Put a tree between the markers of a page."""
    before, begin, rest = page.partition(BEGIN)
    _old, end, after = rest.partition(END)
    if not begin or not end:
        raise ValueError(f"the page lacks {BEGIN} or {END}")
    return f"{before}{BEGIN}\n{tree}\n{END}{after}"


def main() -> None:
    """Bring the map of every page up to date."""
    for name, depth in MAPS.items():
        page = CHECKOUT / name
        old = page.read_text(encoding="utf-8")
        new = replaced(old, map_text(depth))
        if new != old:
            page.write_text(new, encoding="utf-8")
            print(f"map of {name} written")


def _rows(folder: Path, depth: int, indent: int) -> Iterator[tuple[str, str]]:
    yield "  " * indent + f"{folder.name}/", first_line(folder / "__init__.py")
    if indent < depth:
        for child in sorted(folder.iterdir(), key=lambda path: (path.is_file(), path.name)):
            if (child / "__init__.py").exists():
                yield from _rows(child, depth, indent + 1)
            elif child.suffix == ".py" and child.name != "__init__.py":
                yield "  " * (indent + 1) + child.name, first_line(child)


if __name__ == "__main__":
    main()
