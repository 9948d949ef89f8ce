"""Which files are tests by their paths."""

from __future__ import annotations

import pytest

from tokenmirror.insights.testing_paths import is_test


@pytest.mark.parametrize(
    "path",
    ["tests/unit/a.py", "src/test/java/App.java", "pkg/parse_test.go", "test_parse.py", "a/conftest.py",
     "web/form.test.tsx", "web/form.spec.ts", "__tests__/form.js", "spec/models/user_spec.rb", "cypress/login.cy.ts",
     "app/UserTest.php", "App/CalcTests.cs", "e2e/login.ts", "test.sh", "Shop.Tests/Prices.cs", "test-harness.sh"],
)  # fmt: skip
def test_tests(path: str) -> None:
    """By a folder or by the file's own name."""
    assert is_test(path)


@pytest.mark.parametrize(
    "path",
    ["src/latest.py", "contest/a.py", "attest.go", "testing_paths.py", "greatest/spectrum.py", "a/protest.js",
     "inspect.py", "manifest.json", "src/App.java", "", "docs/testimony.md", "tested.py"],
)  # fmt: skip
def test_others(path: str) -> None:
    """A word that holds the letters is none."""
    assert not is_test(path)
