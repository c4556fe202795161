# SPDX-License-Identifier: AGPL-3.0-or-later
"""The servers as fixtures; each pytest-xdist worker runs its own."""

from collections.abc import Iterator
from contextlib import contextmanager
from typing import TypeVar

import pytest

from tests.lab.ejabberd import EjabberdLab
from tests.lab.federation import Federation
from tests.lab.lab import Lab, ProsodyLab, run
from tests.lab.tornet import TorNet
from xmppclient.server import Feature, ThrowAwayFolder

L = TypeVar("L", bound=Lab)


@pytest.fixture(scope="session")
def lab() -> Iterator[ProsodyLab]:
    """Prosody shared by all tests: take fresh accounts, never stop it. Archives are in memory."""
    with ThrowAwayFolder("lab") as folder, running(ProsodyLab(folder.path / "prosody", durable=False)) as it:
        yield it


@pytest.fixture(scope="session")
def ejabberd_lab() -> Iterator[EjabberdLab]:
    """ejabberd shared by all tests."""
    with ThrowAwayFolder("lab") as folder, running(EjabberdLab(folder.path / "ejabberd")) as it:
        yield it


@pytest.fixture
def private_lab() -> Iterator[ProsodyLab]:
    """A Prosody of this test alone, to be killed, paused and restarted. Archives are in files."""
    with ThrowAwayFolder("lab") as folder, running(ProsodyLab(folder.path / "prosody", durable=True)) as it:
        yield it


@pytest.fixture
def talkative_lab() -> Iterator[ProsodyLab]:
    """A Prosody of this test alone whose log (``server.log_file``) names every stanza it received."""
    with (
        ThrowAwayFolder("lab") as folder,
        running(ProsodyLab(folder.path / "prosody", durable=False, log_level="debug")) as it,
    ):
        yield it


@pytest.fixture(scope="module")
def federation() -> Iterator[Federation]:
    """Two Prosodies that talk to each other, shared by the tests of a module. Archives are in files."""
    with ThrowAwayFolder("lab") as folder:
        servers = Federation(folder.path)
        run(servers.start())
        try:
            yield servers
        finally:
            run(servers.stop())


@pytest.fixture(scope="session")
def tornet() -> Iterator[TorNet]:
    """A private Tor network, with a client of this process alone; see ``tests/lab/tornet.py``."""
    network = TorNet()
    run(network.start())
    try:
        yield network
    finally:
        run(network.stop())


@pytest.fixture(params=["prosody", "ejabberd"])
def server(request: pytest.FixtureRequest) -> Lab:
    """Both servers, one after the other: the test runs twice."""
    found: Lab = request.getfixturevalue({"prosody": "lab", "ejabberd": "ejabberd_lab"}[request.param])
    return found


@contextmanager
def lab_without(*features: Feature) -> Iterator[ProsodyLab]:
    """A Prosody that lacks something. Archives are in memory."""
    with (
        ThrowAwayFolder("lab") as folder,
        running(ProsodyLab(folder.path / "prosody", durable=False, without=features)) as it,
    ):
        yield it


@contextmanager
def running(server: L) -> Iterator[L]:
    run(server.start())
    try:
        yield server
    finally:
        run(server.stop())
