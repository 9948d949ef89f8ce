"""Every module says what it is, and the maps say the same."""

from pathlib import Path

import make_map
import pytest

CHECKOUT = Path(__file__).resolve().parents[2]


def test_every_module_says_what_it_is() -> None:
    """Each module and package begins with a docstring whose first line is a sentence."""
    silent = [str(module) for module in make_map.modules() if not make_map.first_line(module).endswith((".", "?"))]

    assert make_map.modules()
    assert silent == []


@pytest.mark.parametrize(("page", "depth"), make_map.MAPS.items())
def test_map_is_the_code(page: str, depth: int) -> None:
    """A page's map is what the docstrings say; `python3 packaging/make_map.py` brings it up to date."""
    text = (CHECKOUT / page).read_text(encoding="utf-8")

    assert make_map.replaced(text, make_map.map_text(depth)) == text


def test_page_without_markers_is_refused() -> None:
    """A page that lost its markers is an error, not a page without a map."""
    with pytest.raises(ValueError, match="lacks"):
        make_map.replaced("# A page\n", "tree")


def test_map_notices_a_changed_docstring(tmp_path: Path) -> None:
    """What the map shows comes from the docstring, at any depth."""
    package = tmp_path / "tokenmirror"
    (package / "inner").mkdir(parents=True)
    (package / "__init__.py").write_text('"""All of it."""\n')
    (package / "inner" / "__init__.py").write_text('"""A part.\n\nMore.\n"""\n')
    (package / "inner" / "deep.py").write_text('"""A depth."""\n')

    assert make_map.map_text(1, tmp_path).splitlines()[1:-1] == ["tokenmirror/  All of it.", "  inner/      A part."]
    assert "    deep.py   A depth." in make_map.map_text(2, tmp_path)
