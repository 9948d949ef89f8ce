"""Which repository a logged path lies in, by name alone, whatever system wrote it."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from tokenmirror.collector.folders import Folders

SHOP, INNER, TREE = 1, 2, 3
FOLDERS = Folders(
    {
        "/home/robin/shop": SHOP,
        "/home/robin/shop/vendor/inner": INNER,
        "C:\\src\\Shop\\": SHOP,
        "/home/robin/tree/": TREE,
    },
    lambda repository: {SHOP: {"src/a.py", "README.md"}}.get(repository, set()),
)


@pytest.mark.parametrize(
    ("folder", "repository"),
    [
        ("/home/robin/shop", SHOP),
        ("/home/robin/shop/", SHOP),
        ("/home/robin/shop/src", SHOP),
        ("/home/robin/shop/vendor/inner/deep", INNER),
        ("/home/robin/shopping", None),
        ("/home/robin", None),
        ("/", None),
        ("", None),
        ("relative", None),
        ("c:/src/Shop/lib", SHOP),
        ("C:\\src\\Shop\\lib", SHOP),
        ("/home/robin/other/../shop/./src", SHOP),
        ("/home//robin/shop", SHOP),
    ],
)
def test_the_deepest_known_folder_decides(folder: str, repository: int | None) -> None:
    """A repository inside another is its own; a name that begins alike is another."""
    assert FOLDERS.repository(folder) == repository


@pytest.mark.parametrize(
    ("path", "cwd", "place"),
    [
        ("/home/robin/shop/src/a.py", None, (SHOP, "src/a.py")),
        ("src/a.py", "/home/robin/shop", (SHOP, "src/a.py")),
        ("../README.md", "/home/robin/shop/src", (SHOP, "README.md")),
        ("src/a.py", None, None),
        ("src/a.py", "/home/robin", None),
        ("/home/robin/shop", None, None),
        ("C:\\src\\Shop\\src\\a.py", None, (SHOP, "src/a.py")),
        ("/home/robin/shop/vendor/inner/b.py", None, (INNER, "b.py")),
        ("/home/robin/shop/../../elsewhere/c.py", None, None),
    ],
)
def test_where_a_file_lies(path: str, cwd: str | None, place: tuple[int, str] | None) -> None:
    """Absolute, or relative to the working folder; the top itself is no file."""
    assert FOLDERS.locate(path, cwd) == place


def test_a_worktree_inside_the_checkout() -> None:
    """Folders in front that no commit knows are the worktree's own."""
    path = "/home/robin/shop/.worktrees/fix/src/a.py"

    assert FOLDERS.locate(path, None) == (SHOP, "src/a.py")
    assert FOLDERS.locate(path.replace("a.py", "new.py"), None) == (SHOP, ".worktrees/fix/src/new.py")


def test_a_bare_file_name_is_not_guessed() -> None:
    """A name alone is met in many folders, so a tail has at least one folder in it."""
    assert FOLDERS.locate("/home/robin/shop/old/README.md", None) == (SHOP, "old/README.md")


def test_folders_of_macos_are_one_with_and_without_private() -> None:
    """/private/tmp and /tmp are the same place."""
    folders = Folders({"/private/tmp/shop": SHOP, "/var/tree": TREE})

    assert folders.repository("/tmp/shop/src") == SHOP  # noqa: S108 - compared, never opened
    assert folders.repository("/private/var/tree") == TREE


def test_the_root_of_a_disk_can_be_a_repository() -> None:
    """Containers check out into the root."""
    assert Folders({"/": SHOP}).locate("/a.py", None) == (SHOP, "a.py")


PARTS = st.lists(st.sampled_from(["home", "robin", "shop", "..", ".", "", "a b", "ü"]), max_size=7)


@given(PARTS, PARTS)
def test_no_path_is_an_error(one: list[str], other: list[str]) -> None:
    """Whatever a log says, a place is inside its repository or none."""
    place = FOLDERS.locate("/".join(one), "/" + "/".join(other))

    assert place is None or (place[1] and not place[1].startswith("/") and ".." not in place[1].split("/"))


def test_a_folder_of_the_checkout_is_no_checkout_of_its_own() -> None:
    """Sessions begun in a folder of the repository were named with it; its files lie where commits know them."""
    named = {
        "/old/shop": SHOP,
        "/old/shop/src": SHOP,
        "/old/shop/src/web": SHOP,
        "/old/shop/.trees/fix": SHOP,
        "/old/shop/lib": TREE,
    }
    folders = Folders(named, lambda repository: {"src/web/a.py", "b.py"} if repository == SHOP else {"c.py"})
    assert folders.locate("/old/shop/src/web/new.py", None) == (SHOP, "src/web/new.py")
    assert folders.locate("a.py", "/old/shop/src/web") == (SHOP, "src/web/a.py")
    assert folders.locate("/old/shop/.trees/fix/b.py", None) == (SHOP, "b.py")
    assert folders.locate("/old/shop/lib/c.py", None) == (TREE, "c.py")
