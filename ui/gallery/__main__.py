# SPDX-License-Identifier: AGPL-3.0-or-later
"""``python -m ui.gallery [NAME] [--dark] [--text large] [--language fr] [--size 900x600] [--grab FILE]``."""

import argparse
import asyncio
import sys

from PySide6.QtCore import QSize, Qt
from PySide6.QtWidgets import QApplication

from ui.gallery.pages import all_pages
from ui.gallery.show import show
from ui.loop import BudgetLoop
from ui.theme.appearance import SIZES
from ui.theme.fonts import interface_font
from ui.translation import LANGUAGES, Translation


def _size(text: str) -> QSize:
    width, _, height = text.partition("x")
    return QSize(int(width), int(height))


def _parse(words: list[str]) -> argparse.Namespace:
    parser = argparse.ArgumentParser(prog="python -m ui.gallery", description="Show a view on made-up data.")
    parser.add_argument(
        "page", nargs="?", choices=sorted(all_pages()), help="without it the pages are listed"
    )
    parser.add_argument("--dark", action="store_true")
    parser.add_argument("--text", choices=SIZES, default=SIZES[0])
    parser.add_argument("--rtl", action="store_true", help="mirrored, as for Arabic or Hebrew")
    parser.add_argument("--language", choices=LANGUAGES, help="English without it")
    parser.add_argument("--size", type=_size, default=QSize(1120, 760), metavar="WxH")
    parser.add_argument("--grab", metavar="FILE", help="save a picture and leave")
    return parser.parse_args(words)


async def _run(app: QApplication, options: argparse.Namespace) -> None:
    closed = asyncio.Event()
    app.lastWindowClosed.connect(closed.set)
    scheme = "dark" if options.dark else "light"
    shown = await show(all_pages()[options.page], options.size, scheme=scheme, text_size=options.text)
    if options.grab:
        shown.grab().save(options.grab)
    else:
        await closed.wait()
    await shown.close()


def main(words: list[str]) -> None:
    options = _parse(words)
    if options.page is None:
        print("\n".join(sorted(all_pages())))  # noqa: T201 - the answer
        return
    app = QApplication(sys.argv[:1])
    app.setQuitOnLastWindowClosed(False)
    if options.rtl:
        app.setLayoutDirection(Qt.LayoutDirection.RightToLeft)
    if options.language:
        Translation(app).speak(options.language)
    app.setFont(interface_font(app.font()))
    with asyncio.Runner(loop_factory=lambda: BudgetLoop(app)) as runner:
        runner.run(_run(app, options))


if __name__ == "__main__":
    main(sys.argv[1:])
