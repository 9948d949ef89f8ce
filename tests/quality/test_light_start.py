"""What has no window loads no window library."""

import json
import subprocess
import sys
from pathlib import Path

import pytest

PROBE = """
import importlib, json, pkgutil, sys
names = [sys.argv[1]]
package = importlib.import_module(names[0])
for found in pkgutil.walk_packages(package.__path__, names[0] + "."):
    names.append(found.name)
    importlib.import_module(found.name)
heavy = {"PySide6", "shiboken6", "pyqtgraph"}
print(json.dumps({"modules": len(names), "heavy": sorted(heavy & set(sys.modules))}))
"""

WITHOUT_WINDOW = ["domain", "sources", "watch", "git", "store", "attribution", "insights"]
WITHOUT_WINDOW += ["viewmodels", "answers", "collector", "cli"]


def loaded_by(package: str) -> dict[str, object]:
    """Import a package whole in a new process, and tell what heavy libraries that brought in."""
    command = [sys.executable, "-c", PROBE, f"tokenmirror.{package}"]
    done = subprocess.run(command, capture_output=True, text=True, timeout=60, check=True)
    answer: dict[str, object] = json.loads(done.stdout)
    return answer


@pytest.mark.parametrize("package", WITHOUT_WINDOW)
def test_package_loads_no_window_library(package: str) -> None:
    """Importing every module of the package loads neither Qt nor the library of the charts."""
    assert loaded_by(package)["heavy"] == []


def test_probe_notices_qt() -> None:
    """The probe is able to see Qt: the widgets load it."""
    assert "PySide6" in str(loaded_by("ui")["heavy"])


@pytest.mark.parametrize("module", ["cli.collect", "collector.main", "store.event_rows", "answers.ask"])
def test_no_start_loads_what_only_migrations_need(module: str) -> None:
    """A start whose database is up to date loads neither the library of migrations nor numpy, which that loads."""
    heavy = "sorted({'sqlite_utils', 'numpy'} & set(sys.modules))"
    probe = f"import sys, tokenmirror.{module}; print({heavy})"

    done = subprocess.run([sys.executable, "-c", probe], capture_output=True, text=True, timeout=60, check=True)

    assert done.stdout.strip() == "[]"


def test_a_first_start_migrates_without_numpy(tmp_path: Path) -> None:
    """The library of migrations loads numpy where it is there, an eighth of the memory of a first reading."""
    probe = (
        "import sys; from pathlib import Path; from tokenmirror.store.database import open_writer\n"
        "open_writer(Path(sys.argv[1])).close()\n"
        "print(sorted({'sqlite_utils', 'numpy'} & set(sys.modules)))\nimport numpy; print(numpy.int64(7))"
    )
    command = [sys.executable, "-c", probe, str(tmp_path / "tokenmirror.db")]

    done = subprocess.run(command, capture_output=True, text=True, timeout=60, check=True)

    assert done.stdout.split() == ["['sqlite_utils']", "7"]
