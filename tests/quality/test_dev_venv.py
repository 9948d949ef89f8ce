"""dev.py makes its environment once, completely, and from nothing but what the lock names."""

import hashlib
import json
import os
import shutil
import subprocess
import sys
import zipfile
from pathlib import Path

import pytest

CHECKOUT = Path(__file__).resolve().parents[2]
MAIN = "import tiny, sys; print('tiny', tiny.VERSION, *sys.argv[1:])\n"
FOREIGN = ("PIP_", "DISPLAY", "TOKENMIRROR_VENV")
METADATA = "Metadata-Version: 2.1\nName: tiny\nVersion: {}\n"
WHEEL = "Wheel-Version: 1.0\nGenerator: test\nRoot-Is-Purelib: true\nTag: py3-none-any\n"


class Clone:
    """A checkout with the real dev.py, a program of one line and a library of one line."""

    def __init__(self, folder: Path) -> None:
        self.folder = folder
        shutil.copytree(CHECKOUT / "packaging", folder / "packaging", ignore=shutil.ignore_patterns("__pycache__"))
        (folder / "tokenmirror").mkdir()
        (folder / "tokenmirror" / "__init__.py").touch()
        (folder / "tokenmirror" / "__main__.py").write_text(MAIN)
        self.wheels = folder.with_name("wheels")
        self.wheels.mkdir()

    @property
    def lock(self) -> Path:
        """Give the lock that `run` installs."""
        return self.folder / "packaging" / "requirements.lock"

    @property
    def venv(self) -> Path:
        """Give the environment."""
        return self.folder / ".venv"

    def needs(self, version: str) -> None:
        """Publish a version of the library and lock it."""
        wheel = self.wheels / f"tiny-{version}-py3-none-any.whl"
        with zipfile.ZipFile(wheel, "w") as archive:
            archive.writestr("tiny.py", f"VERSION = {version!r}\n")
            archive.writestr(f"tiny-{version}.dist-info/METADATA", METADATA.format(version))
            archive.writestr(f"tiny-{version}.dist-info/WHEEL", WHEEL)
            archive.writestr(f"tiny-{version}.dist-info/RECORD", f"tiny.py,,\ntiny-{version}.dist-info/RECORD,,\n")
        digest = hashlib.sha256(wheel.read_bytes()).hexdigest()
        self.lock.write_text(f"tiny=={version} \\\n    --hash=sha256:{digest}\n")

    def start(self) -> subprocess.Popen[str]:
        """Begin `dev.py run hello`, with the folder of wheels as the only source of packages."""
        env = {name: value for name, value in os.environ.items() if not name.startswith(FOREIGN)}
        env |= {"PIP_NO_INDEX": "1", "PIP_FIND_LINKS": str(self.wheels), "PIP_CONFIG_FILE": os.devnull}
        command = [sys.executable, str(self.folder / "packaging" / "dev.py"), "run", "hello"]
        return subprocess.Popen(command, env=env, stdout=subprocess.PIPE, stderr=subprocess.PIPE, text=True)

    def run(self) -> tuple[int, str, str]:
        """Do `dev.py run hello`; gives exit code, stdout and stderr."""
        process = self.start()
        out, err = process.communicate(timeout=100)
        return process.returncode, out, err


@pytest.fixture
def clone(tmp_path: Path) -> Clone:
    """Give a checkout that needs version 1.0 of its library."""
    made = Clone(tmp_path / "clone with space")
    made.needs("1.0")
    return made


def test_environment_follows_the_lock(clone: Clone) -> None:
    """It is made once, updated when the lock changes, and made anew after a failure."""
    assert clone.run()[:2] == (0, "tiny 1.0 hello\n")
    stamp = json.loads((clone.venv / "tokenmirror-installed.json").read_text())
    assert stamp["locks"] == [hashlib.sha256(clone.lock.read_bytes()).hexdigest()]

    assert clone.run() == (0, "tiny 1.0 hello\n", "")

    clone.needs("2.0")
    code, out, err = clone.run()
    assert (code, out) == (0, "tiny 2.0 hello\n")
    assert "making the virtual environment" not in err

    clone.needs("3.0")
    right = clone.lock.read_text()
    clone.lock.write_text(right.replace(right[-9:], "00000000\n"))
    code, out, err = clone.run()
    assert (code, out) == (1, "")
    assert "could not be installed" in err

    clone.lock.write_text(right)
    code, out, err = clone.run()
    assert (code, out) == (0, "tiny 3.0 hello\n")
    assert "making the virtual environment" in err


def test_two_at_once_make_one_environment(clone: Clone) -> None:
    """The second waits for the first, then both start."""
    first, second = clone.start(), clone.start()
    said = [process.communicate(timeout=100) for process in (first, second)]

    assert [out for out, _ in said] == ["tiny 1.0 hello\n"] * 2
    assert sum("making the virtual environment" in err for _, err in said) == 1
    assert sum("waiting for another" in err for _, err in said) == 1


def test_a_folder_of_somebody_is_left_alone(clone: Clone) -> None:
    """A .venv that is not an environment is not removed."""
    clone.venv.mkdir()
    (clone.venv / "thesis.txt").write_text("years of work")

    code, _, err = clone.run()
    assert code == 1
    assert "not a virtual environment" in err
    assert (clone.venv / "thesis.txt").read_text() == "years of work"
