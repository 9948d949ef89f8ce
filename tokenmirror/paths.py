"""Where data lives on each system, readable by its owner only."""

from __future__ import annotations

import os
import sys
from collections.abc import Mapping
from pathlib import Path

import msgspec

APP = "tokenmirror"
DATA_DIR_VARIABLE = "TOKENMIRROR_DATA_DIR"
DROP_VARIABLE = "TOKENMIRROR_DROP"
"""Further folders into which agents write what they did, separated as in PATH."""


class DataPaths(msgspec.Struct, frozen=True):
    """The files of one data folder."""

    folder: Path

    @property
    def database(self) -> Path:
        """Return the SQLite file."""
        return self.folder / "tokenmirror.db"

    @property
    def key(self) -> Path:
        """Return the file that holds the key of the line fingerprints."""
        return self.folder / "fingerprint.key"

    @property
    def encryption(self) -> Path:
        """Return the file that says how an encrypted database's key is kept; it holds no secret."""
        return self.folder / "encryption.json"

    @property
    def in_hand(self) -> Path:
        """Return the small database of what is in hand in the window, which is there where encryption is on."""
        return self.folder / "in-hand.db"

    @property
    def lock(self) -> Path:
        """Return the lock that lets one collector write."""
        return self.folder / "collector.lock"

    @property
    def turn(self) -> Path:
        """Return the lock that shows a collector that somebody else wants to write."""
        return self.folder / "turn.lock"

    @property
    def backups(self) -> Path:
        """Return the folder of the copies that are made of the database."""
        return self.folder / "backups"

    @property
    def set_aside(self) -> Path:
        """Return the folder of databases that were damaged, or replaced by a copy."""
        return self.folder / "set-aside"

    @property
    def restoring(self) -> Path:
        """Return what is made of a copy before it takes the place of the database."""
        return self.folder / ".restoring"

    @property
    def damaged(self) -> Path:
        """Return the file that says that the database was found damaged, and is to be mended at the next start."""
        return self.folder / "damaged"

    @property
    def journal(self) -> Path:
        """Return the folder of what the program notes of its own work."""
        return self.folder / "journal"

    @property
    def checked(self) -> Path:
        """Return the file that says when the database was looked through last, and what was found."""
        return self.folder / "checked.json"

    @property
    def prices(self) -> Path:
        """Return the person's own price file, which may be absent."""
        return self.folder / "prices.json"

    @property
    def drop(self) -> Path:
        """Return the folder into which agents without a reader of their own write what they did."""
        return self.folder / "drop"


def data_paths(given: str | None, env: Mapping[str, str]) -> DataPaths:
    """Return the data folder's paths: as given, else by variable, else the platform's place."""
    chosen = given or env.get(DATA_DIR_VARIABLE)
    return DataPaths(Path(chosen).expanduser().absolute() if chosen else _platforms_place(env))


def drop_folders(env: Mapping[str, str]) -> list[Path]:
    """Return the folders into which agents write what they did: the data folder's own, and those the variable adds."""
    named = [part.strip() for part in env.get(DROP_VARIABLE, "").split(os.pathsep)]
    further = [Path(part).expanduser().absolute() for part in named if part]
    return list(dict.fromkeys([data_paths(None, env).drop, *further]))


def _platforms_place(env: Mapping[str, str]) -> Path:
    if sys.platform != "linux":
        import platformdirs  # noqa: PLC0415 - not for those who name a folder

        return Path(platformdirs.user_data_dir(APP, False))
    # What platformdirs says too, whose import takes a tenth of the time in which the collector is up.
    named = Path(env.get("XDG_DATA_HOME", "").strip())
    return (named if named.is_absolute() else Path.home() / ".local" / "share") / APP


def make_private_folder(folder: Path) -> None:
    """Create a folder that only its owner can enter; mend one that others can.

    Raises OSError when it cannot be made or written to.
    """
    folder.mkdir(mode=0o700, parents=True, exist_ok=True)
    if sys.platform != "win32" and folder.stat().st_mode & 0o077:
        folder.chmod(0o700)
    if not os.access(folder, os.W_OK):
        raise PermissionError(f"{folder} cannot be written to")
