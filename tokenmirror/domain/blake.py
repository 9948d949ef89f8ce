"""BLAKE2b, from where hashlib has it: hashlib itself loads all of OpenSSL, at every start."""

from __future__ import annotations

try:
    from _blake2 import blake2b
except ImportError:  # pragma: no cover - a Python that builds it otherwise
    from hashlib import blake2b

__all__ = ["blake2b"]
