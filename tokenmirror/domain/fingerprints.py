"""Keyed fingerprints of lines: enough to meet a line again, nothing to read it by."""

from __future__ import annotations

import hashlib

THIN = 1
"""Lowest bit of a fingerprint: the line says too little (a brace, a blank) to be evidence."""

_MEMO_LIMIT = 200_000
_THIN_LETTERS = 3
_SIGNS = bytes(code for code in range(128) if not chr(code).isalnum())


def is_thin(fingerprint: int) -> bool:
    """Tell whether the line behind a fingerprint is too common to be evidence."""
    return bool(fingerprint & THIN)


class Fingerprinter:
    """Makes 63-bit fingerprints under a secret key; white space does not count.

    The same line gives the same number under the same key, indented or not; without the key a
    fingerprint says nothing, for the hash is a keyed BLAKE2b.
    """

    def __init__(self, key: bytes) -> None:
        """Take a key of 16 to 64 bytes."""
        self._seed = hashlib.blake2b(key=key, digest_size=8)
        self._memo: dict[bytes, int] = {}

    def line(self, line: bytes) -> int:
        """Return the fingerprint of one line, without its line end."""
        known = self._memo.get(line)
        if known is not None:
            return known
        bare = b"".join(line.split())
        digest = self._seed.copy()
        digest.update(bare)
        value = int.from_bytes(digest.digest(), "big") >> 1
        value = value | THIN if _says_little(bare) else value & ~THIN
        if len(self._memo) >= _MEMO_LIMIT:
            self._memo.clear()
        self._memo[line] = value
        return value

    def lines(self, text: str | bytes) -> tuple[int, ...]:
        """Return the fingerprints of all lines of a text, in order, repeats included."""
        data = text.encode("utf-8", "surrogatepass") if isinstance(text, str) else text
        if not data:
            return ()
        parts = data.split(b"\n")
        if not parts[-1]:
            parts.pop()
        memo, line = self._memo, self.line
        return tuple([memo[part] if part in memo else line(part) for part in parts])


def _says_little(bare: bytes) -> bool:
    """Tell whether a line without white space holds fewer than three letters, digits or non-ASCII bytes."""
    if len(bare) >= 4 * _THIN_LETTERS:
        return False
    return len(bare) < _THIN_LETTERS or len(bare.translate(None, _SIGNS)) < _THIN_LETTERS
