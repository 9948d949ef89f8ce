"""Which files are tests, by their path alone: the same rule for every language."""

from __future__ import annotations

import re
from functools import lru_cache

FOLDERS = frozenset({"test", "tests", "__tests__", "spec", "specs", "e2e", "testdata", "androidtest", "cypress"})
"""Folders whose files are tests, whatever they are called."""
_NAME = re.compile(
    r"""
    ^conftest\.py$
    | ^tests?\.[^.]+$           # tests.py, test.js
    | ^tests?[_-].+             # test_parse.py, test-cli.sh
    | .+[_-](tests?|spec)\.[^.]+$   # parse_test.go, parser_spec.rb
    | .+\.(test|tests|spec|cy)\.[^.]+$  # form.test.tsx, form.spec.ts
    """,
    re.VERBOSE | re.IGNORECASE,
)
_CAMEL = re.compile(r".+(Tests?|Spec|IT)\.(java|kt|kts|cs|scala|swift|groovy|php|m|mm|fs|vb)$")


@lru_cache(maxsize=50_000)
def is_test(path: str) -> bool:
    """Tell whether a path, with slashes, is of a test."""
    *folders, name = path.split("/")
    if any(folder.casefold() in FOLDERS or folder.casefold().endswith((".tests", ".test")) for folder in folders):
        return True
    return bool(_NAME.match(name) or _CAMEL.match(name))
