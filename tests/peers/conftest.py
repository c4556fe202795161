# SPDX-License-Identifier: AGPL-3.0-or-later
from collections.abc import Iterator

import pytest

from tests.lab.lab import ProsodyLab
from tests.peers.gajim import Gajim
from xmppclient.server import ThrowAwayFolder


@pytest.fixture(scope="module")
def gajim(lab: ProsodyLab) -> Iterator[Gajim]:
    """One Gajim for the tests of a module: it takes some seconds to start."""
    with ThrowAwayFolder("gajim") as folder, Gajim(folder.path / "g", lab, lab.account(prefix="gajim")) as it:
        yield it
