"""Where Visual Studio Code, and the editors made of it, keep what their extensions store."""

from __future__ import annotations

from collections.abc import Mapping
from functools import lru_cache
from pathlib import Path

_FIRST = "Code"
_EDITORS = (
    *(_FIRST, "Code - Insiders", "Code - OSS", "VSCodium", "VSCodium - Insiders", "Cursor", "Windsurf"),
    *("Windsurf - Next", "Trae", "Kiro", "Antigravity", "Positron", "Void", "Qoder"),
)
_SERVERS = (
    *(".vscode-server", ".vscode-server-insiders", ".vscode-remote", ".vscodium-server", ".cursor-server"),
    *(".windsurf-server", ".trae-server", ".kiro-server", ".antigravity-server"),
)


def user_folders(home: Path, env: Mapping[str, str]) -> list[Path]:
    """Return the `User` folder of every editor that was used here; of the first one in any case."""
    apps = application_folders(home, env)
    first = next((folder for folder in reversed(apps) if folder.is_dir()), apps[0]) / _FIRST / "User"
    found = _possible_folders(home, tuple(apps), env.get("VSCODE_PORTABLE", ""))
    return [folder for folder in found if folder == first or folder.is_dir()]


@lru_cache(maxsize=16)
def _possible_folders(home: Path, apps: tuple[Path, ...], portable: str) -> tuple[Path, ...]:
    """Return the `User` folder of every editor, used or not; each of several tools asks, and so does each answer."""
    found = [folder / name / "User" for folder in apps for name in _EDITORS]
    found += [home / name / "data" / "User" for name in _SERVERS]
    found.append(home / ".local" / "share" / "code-server" / "User")
    return (*found, Path(portable) / "user-data" / "User") if portable else tuple(found)


def application_folders(home: Path, env: Mapping[str, str]) -> list[Path]:
    """Return where programs keep their data, on Linux, on macOS and, where it says so, on Windows."""
    config = Path(env.get("XDG_CONFIG_HOME") or home / ".config")
    folders = [config, home / "Library" / "Application Support"]
    return [*folders, Path(env["APPDATA"])] if env.get("APPDATA") else folders
