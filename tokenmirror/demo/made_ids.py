"""Ids as the tools write them, the same for the same seed."""

from __future__ import annotations

import hashlib
from uuid import UUID

_LETTERS = "0123456789ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz"


class MadeIds:
    """A row of ids that follows from its seed; two rows of different seeds do not meet."""

    def __init__(self, seed: str) -> None:
        self._seed = seed
        self._count = 0

    def uuid(self) -> str:
        """Return the next record id."""
        return str(UUID(int=self._number() >> 128, version=4))

    def message(self) -> str:
        """Return the next id of an API message."""
        return "msg_011C" + self._text(20)

    def request(self) -> str:
        """Return the next id of an API request."""
        return "req_011C" + self._text(20)

    def tool_use(self) -> str:
        """Return the next id of a tool use in Claude Code."""
        return "toolu_01" + self._text(22)

    def call(self) -> str:
        """Return the next id of a function call in Codex."""
        return "call_" + self._text(24)

    def hexadecimal(self, digits: int) -> str:
        """Return that many hex digits."""
        return f"{self._number():064x}"[:digits]

    def _text(self, length: int) -> str:
        rest = self._number()
        letters = []
        for _ in range(length):
            rest, letter = divmod(rest, len(_LETTERS))
            letters.append(_LETTERS[letter])
        return "".join(letters)

    def _number(self) -> int:
        self._count += 1
        digest = hashlib.blake2b(f"{self._seed}/{self._count}".encode(), digest_size=32)
        return int.from_bytes(digest.digest(), "big")
