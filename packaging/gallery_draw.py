"""Draws one look of the gallery in a process of its own: python gallery_draw.py STORES OUT VARIANT [WORD]."""

from __future__ import annotations

import sys
import time
import traceback
from itertools import groupby
from pathlib import Path

from gallery_scene import Scene
from gallery_shots import VARIANTS, Shot, Variant, shots
from gallery_stores import MAKERS, Store
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication, QListWidget

from tokenmirror.ui.fonts import use_good_face
from tokenmirror.ui.languages import use_language
from tokenmirror.ui.preferences import Density, Preferences, use


def main() -> int:
    """Draw every picture of the variant; a state that fails is told and left out."""
    stores, out, name, word = Path(sys.argv[1]), Path(sys.argv[2]), sys.argv[3], sys.argv[4]
    variant = next(one for one in VARIANTS if one.name == name)
    app = QApplication(["TokenMirror"])
    app.setStyle("Fusion")
    app.setQuitOnLastWindowClosed(False)
    use_good_face()
    use_language(variant.language)
    wanted = [shot for shot in shots(_pages(stores, variant)) if variant.takes(shot) and word in shot.name]
    failed = 0
    for store, group in groupby(sorted(wanted, key=lambda shot: shot.store), key=lambda shot: shot.store):
        failed += _draw(Store(store, stores / store, MAKERS[store][0]), list(group), variant, out)
    app.shutdown()
    return failed


def _pages(stores: Path, variant: Variant) -> tuple[str, ...]:
    """Return the pages of the settings, as the window lists them."""
    scene = _scene(Store("no-tools", stores / "no-tools"), variant)
    scene.open("settings")  # a screen is made when it is opened
    listed = scene.window.findChild(QListWidget, "pages")
    pages: tuple[str, ...] = ()
    if isinstance(listed, QListWidget):
        pages = tuple(str(listed.item(row).data(Qt.ItemDataRole.UserRole)) for row in range(listed.count()))
    scene.close()
    return pages


def _scene(store: Store, variant: Variant) -> Scene:
    if variant.roomy:
        use(Preferences(density=Density.ROOMY))
    return Scene(store, variant.theme, variant.size)


def _draw(store: Store, wanted: list[Shot], variant: Variant, out: Path) -> int:
    """Draw the pictures of one store; return how many could not be."""
    failed = 0
    scene: Scene | None = None
    for shot in wanted:
        began = time.monotonic()
        try:
            scene = scene or _scene(store, variant)
            scene.open(shot.screen, shot.what)
            if shot.act is not None:
                shot.act(scene)
            scene.picture().save(str(out / f"{shot.name}--{variant.name}.png"))
        except Exception:  # noqa: BLE001 - one picture less, and why
            traceback.print_exc()
            print(f"no picture: {shot.name} {variant.name}", flush=True)
            failed += 1
        if shot.act is not None and scene is not None:
            scene.close()
            scene = None
        print(f"{shot.name} {variant.name} {time.monotonic() - began:.1f} s", flush=True)
    if scene is not None:
        scene.close()
    return failed


if __name__ == "__main__":
    sys.exit(main())
