"""Keyed fingerprints of lines: enough to meet a line again, nothing to read it by."""

from __future__ import annotations

from struct import Struct

from tokenmirror.domain.blake import blake2b

THIN = 1
"""Lowest bit of a fingerprint: the line says too little (a brace, a blank) to be evidence."""

_MEMO_LIMIT = 200_000
_THIN_LETTERS = 3
_ALWAYS_ENOUGH = 4 * _THIN_LETTERS
_BLANKS = b" \t\r\v\f"
_number = Struct(">Q").unpack
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
        self._memo = _Memo(key)

    def line(self, line: bytes) -> int:
        """Return the fingerprint of one line, without its line end."""
        return self._memo[line.translate(None, _BLANKS)]

    def lines(self, text: str | bytes) -> tuple[int, ...]:
        """Return the fingerprints of all lines of a text, in order, repeats included."""
        data = text.encode("utf-8", "surrogatepass") if isinstance(text, str) else text
        if not data:
            return ()
        parts = data.translate(None, _BLANKS).split(b"\n")
        if data.endswith(b"\n"):
            parts.pop()
        return tuple(map(self._memo.__getitem__, parts))


class _Memo(dict[bytes, int]):
    """Fingerprints by line without white space, each made when it is first asked for."""

    def __init__(self, key: bytes) -> None:
        super().__init__()
        self._seed = blake2b(key=key, digest_size=8)

    def __missing__(self, bare: bytes) -> int:
        digest = self._seed.copy()
        digest.update(bare)
        number: int = _number(digest.digest())[0]
        value = number >> 1 | THIN
        if len(bare) >= _ALWAYS_ENOUGH or not _says_little(bare):
            value ^= THIN
        if len(self) >= _MEMO_LIMIT:
            self.clear()
        self[bare] = value
        return value


def _says_little(bare: bytes) -> bool:
    """Tell whether a line without white space holds fewer than three letters, digits or non-ASCII bytes."""
    return len(bare) < _THIN_LETTERS or len(bare.translate(None, _SIGNS)) < _THIN_LETTERS
