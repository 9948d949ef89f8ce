"""A tool's reader knows what all readers share, and nothing of another tool."""

import ast
from pathlib import Path

SOURCES = Path(__file__).resolve().parents[2] / "tokenmirror" / "sources"
PREFIX = "tokenmirror.sources."
FAMILIES = {
    "cline": {"cline", "ibm_bob", "kilo_code", "roo_code"},
    "gemini": {"gemini_cli", "qwen", "tabnine"},
    "opencode": {"opencode", "kilo_cli", "mimocode"},
    "pi": {"pi", "omp", "openclaw"},
    "droid": {"factory_droid"},
    "vibe": {"mistral_vibe"},
    "q": {"amazon_q", "kiro"},
    "kiro": {"kiro", "amazon_q", "q"},
    "claude": {"claude"},
}
"""Tools that write one format: forks, and a vendor's several programs. Their readers share modules."""


def tool_of(module: str) -> str:
    """Give the tool that a module belongs to: _claude_calls and claude_code are of claude."""
    return module.lstrip("_").partition("_")[0]


def may_know(module: str, private: str) -> bool:
    """Tell whether a module may import one that begins with an underscore."""
    owner, asker = tool_of(private), tool_of(module)
    bare = module.lstrip("_")
    return owner == asker or not FAMILIES.get(owner, set()).isdisjoint({bare, asker})


def imports(file: Path) -> set[str]:
    """Name the modules of the package that a module imports, wherever in it."""
    tree = ast.parse(file.read_text(encoding="utf-8"))
    named = {
        f"{node.module}.{name.name}"
        for node in ast.walk(tree)
        if isinstance(node, ast.ImportFrom)
        for name in node.names
    }
    named |= {name.name for node in ast.walk(tree) if isinstance(node, ast.Import) for name in node.names}
    return {name.removeprefix(PREFIX).partition(".")[0] for name in named if name.startswith(PREFIX)}


def test_no_reader_knows_another_tool() -> None:
    """What begins with an underscore is imported by modules of the same tool only."""
    files = sorted(SOURCES.glob("*.py"))
    private = {file.stem for file in files if file.stem.startswith("_") and file.stem != "__init__"}
    foreign = [
        f"{file.stem} imports {name}"
        for file in files
        for name in imports(file)
        if name in private and not may_know(file.stem, name)
    ]

    assert private
    assert foreign == []
