# SPDX-License-Identifier: AGPL-3.0-or-later
"""The command line on a made-up core."""

from collections.abc import Callable
from pathlib import Path

from tests.fakes.cli import CommandLine, Json
from tests.fakes.told_core import ToldCore
from ui.gallery.fake_core import PASSPHRASE

ANA = "ana@harbour.example"

Prepare = Callable[[ToldCore], None]


class Told(CommandLine):
    """Every command has a new made-up core; ``core`` is that of the last one."""

    def __init__(self, folder: Path) -> None:
        super().__init__(folder)
        self.file("passphrase", PASSPHRASE)
        self.prepare: Prepare = lambda core: None

    def make_core(self, folder: Path) -> ToldCore:
        self.core = ToldCore(folder)
        self.prepare(self.core)
        return self.core

    def find(self, text: str, *, peer: str = ANA) -> Json:
        return self.history(peer, "--search", text)[-1]
