"""Other homes of the same person on this computer: those of Windows seen from WSL, and of WSL seen from Windows."""

from __future__ import annotations

import os
import subprocess
import sys
from collections.abc import Iterator, Mapping
from pathlib import Path
from typing import NamedTuple

_MOUNTS = Path("/mnt")
_NOBODYS = frozenset({"all users", "default", "default user", "public", "defaultapppool"})
_SECONDS = 5


class OtherHome(NamedTuple):
    """A home of another system on this computer."""

    path: Path
    env: Mapping[str, str]
    """The variables that tools there see."""
    host: str


def other_homes(env: Mapping[str, str]) -> list[OtherHome]:
    """Return the homes that can be looked into now; a distribution that is stopped stays stopped."""
    if sys.platform == "win32":
        return list(_of_distributions(running_distributions(_ask_wsl())))
    return list(windows_homes(_MOUNTS)) if "WSL_DISTRO_NAME" in env else []


def windows_homes(mounts: Path) -> Iterator[OtherHome]:
    """Yield the homes on the drives of Windows that are mounted below a folder and may be read."""
    for users in sorted(mounts.glob("?/Users")):
        for home in _folders(users):
            roaming, local = home / "AppData" / "Roaming", home / "AppData" / "Local"
            # Homes of other people can be listed, and nothing in them read.
            if home.name.casefold() in _NOBODYS or not os.access(roaming, os.R_OK | os.X_OK):
                continue
            env = {"USERPROFILE": str(home), "APPDATA": str(roaming), "LOCALAPPDATA": str(local)}
            yield OtherHome(home, env, "Windows")


def running_distributions(listed: bytes) -> list[str]:
    """Return the names in what `wsl --list --running --quiet` prints, which is UTF-16 unless it was told otherwise."""
    text = listed.decode("utf-16-le" if b"\0" in listed else "utf-8", "replace")
    names = (line.strip("\ufeff\0 \t\r") for line in text.split("\n"))
    return [name for name in names if name and not set(name) & set('\\/:*?"<>|')]


def _ask_wsl() -> bytes:
    """Ask which distributions run; asking starts none, while looking into a folder of one would."""
    program = Path(os.environ.get("SYSTEMROOT", r"C:\Windows")) / "System32" / "wsl.exe"
    if not program.is_file():
        return b""
    hidden = getattr(subprocess, "CREATE_NO_WINDOW", 0)
    try:
        asked = subprocess.run(
            [str(program), "--list", "--running", "--quiet"],
            capture_output=True,
            check=False,
            timeout=_SECONDS,
            creationflags=hidden,
        )
    except (OSError, subprocess.SubprocessError):
        return b""
    return asked.stdout if asked.returncode == 0 else b""


def _of_distributions(names: list[str]) -> Iterator[OtherHome]:
    for name in names:
        top = Path(rf"\\wsl.localhost\{name}")
        for home in (*_folders(top / "home"), top / "root"):
            yield OtherHome(home, {"HOME": str(home)}, f"WSL {name}")


def _folders(above: Path) -> list[Path]:
    try:
        return sorted(path for path in above.iterdir() if path.is_dir())
    except OSError:
        return []
