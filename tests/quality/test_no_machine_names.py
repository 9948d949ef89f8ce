"""The repository names no path of one computer and no host that packages come from."""

import re
import shutil
import subprocess
from pathlib import Path

import pytest

CHECKOUT = Path(__file__).resolve().parents[2]

# Put together here, so that this file does not name them either.
FOLDERS = ["work", "opt/wheels", "opt/pypi", "tmp/team"]
HOSTS = [
    ("pypi", "org"),
    ("pythonhosted", "org"),
    ("npmjs", "org"),
    ("npmjs", "com"),
    ("deb.debian", "org"),
    ("security.debian", "org"),
    ("snapshot.debian", "org"),
    ("archive.ubuntu", "com"),
    ("pkg", "dev"),
]


def pattern() -> re.Pattern[bytes]:
    """Match a folder at the root of the file system, or a host."""
    folders = "|".join(re.escape(folder) for folder in FOLDERS)
    hosts = "|".join(re.escape(".".join(host)) for host in HOSTS)
    return re.compile(rf"(?<![\w.~}}*)/-])/(?:{folders})/|\b(?:{hosts})\b".encode())


def tracked() -> list[Path]:
    """List the files that git would hand to somebody else."""
    git = shutil.which("git")
    if git is None or not (CHECKOUT / ".git").exists():
        pytest.skip("not a git checkout")
    listed = subprocess.run(
        [git, "-c", "safe.directory=*", "-C", str(CHECKOUT), "ls-files", "-z"], capture_output=True, check=True
    )
    return [CHECKOUT / name for name in listed.stdout.decode().split("\0") if name]


def test_repository_names_no_machine() -> None:
    """No tracked file holds a path of one computer or the host of a package registry."""
    files = [file for file in tracked() if file.is_file()]
    found = [
        f"{file.relative_to(CHECKOUT)}: {match[0].decode()}"
        for file in files
        for match in pattern().finditer(file.read_bytes())
    ]

    assert files
    assert found == []


@pytest.mark.parametrize(
    "text", [f"cd /{FOLDERS[0]}/main", f'"/{FOLDERS[1]}/x.whl"', f"https://{'.'.join(HOSTS[0])}/simple"]
)
def test_names_are_noticed(text: str) -> None:
    """The pattern finds what it is meant to find."""
    assert pattern().search(text.encode())


@pytest.mark.parametrize("text", [f"/home/dev/{FOLDERS[0]}/app", f"docs/{FOLDERS[0]}/x", "the pkg developers"])
def test_harmless_text_is_not_noticed(text: str) -> None:
    """A folder of that name elsewhere is nobody's computer."""
    assert not pattern().search(text.encode())
