# SPDX-License-Identifier: AGPL-3.0-or-later
"""The relays of a private Tor network on loopback, kept by a process of their own.

``python -m tests.lab.torrelays FOLDER`` runs one directory authority, three relays and an obfs4 bridge
for as long as anybody holds a lock on ``FOLDER/users``, and then removes the folder. What others need to
know stands in ``FOLDER/network.json`` once every relay knows every other.

Each setting below is needed: three relays besides the authority, or no onion is reached; relays that let
everything out but are bound to loopback, since an exit that accepts 127.0.0.0/8 alone counts as none.
"""

import fcntl
import http.client
import json
import math
import os
import shutil
import signal
import subprocess
import sys
import time
import urllib.request
from collections.abc import Callable
from concurrent.futures import ThreadPoolExecutor
from contextlib import suppress
from dataclasses import asdict, dataclass
from pathlib import Path
from typing import IO

from tests.lab.lab import run
from tests.lab.processes import descendants
from xmppclient.server.config import free_ports
from xmppclient.server.folders import sweep
from xmppclient.server.process import ServerProcess

PREFIX = "xmppclient-tornet-"
ROUND = 5  # seconds between the first votes; the least that tor takes
FIRST = (
    4  # seconds to the first consensus; its vote is half of that earlier, and relays must be known by then
)
PATIENCE = 60.0  # seconds until a network that does not come up is given up

COMMON = """\
TestingTorNetwork 1
DataDirectory {folder}
Log notice file {folder}/log
SafeLogging 0
ShutdownWaitLength 0
PathsNeededToBuildCircuits 0.25
ConfluxEnabled 0
"""
RELAY = """\
Nickname {name}
Address 127.0.0.1
ORPort 127.0.0.1:{or_port} IPv4Only
SocksPort 0
AssumeReachable 1
ContactInfo lab@invalid
ExitRelay 1
ExitPolicyRejectPrivate 0
ExitPolicy accept *:*
OutboundBindAddress 127.0.0.1
ServerDNSDetectHijacking 0
ServerDNSTestAddresses
ServerDNSAllowBrokenConfig 1
"""
CACHE = "DirPort 127.0.0.1:{dir_port} IPv4Only\n"
AUTHORITY = f"""\
AuthoritativeDirectory 1
V3AuthoritativeDirectory 1
TestingV3AuthInitialVotingInterval {ROUND}
TestingV3AuthInitialVoteDelay 2
TestingV3AuthInitialDistDelay 2
TestingV3AuthVotingStartOffset {{offset}}
V3AuthVotingInterval 10
V3AuthVoteDelay 2
V3AuthDistDelay 2
V3AuthNIntervalsValid 5000
TestingDirAuthVoteExit *
TestingDirAuthVoteHSDir *
TestingDirAuthVoteGuard *
TestingMinExitFlagThreshold 0
MinUptimeHidServDirectoryV2 0
AuthDirMaxServersPerAddr 0
"""
BRIDGE = """\
BridgeRelay 1
PublishServerDescriptor 0
ExtORPort auto
ServerTransportPlugin obfs4 exec {obfs4proxy}
ServerTransportListenAddr obfs4 127.0.0.1:{obfs4_port}
"""


@dataclass(frozen=True, slots=True)
class Network:
    """What a tor must know to be part of the network."""

    authority: str  # a DirAuthority line
    bridge: str  # a bridge line without transport
    obfs4: str  # one with
    bridge_port: int
    obfs4_port: int
    folder: str
    keeper: int  # process id
    seconds: float  # it took to come up

    def torrc(self, folder: Path) -> str:
        """What every client and onion service in it begins with."""
        return COMMON.format(folder=folder) + self.authority


@dataclass(frozen=True, slots=True)
class Node:
    """A relay in its folder."""

    folder: Path
    name: str
    or_port: int
    dir_port: int

    @property
    def settings(self) -> str:
        values = {**asdict(self), "folder": self.folder}
        return COMMON.format(**values) + RELAY.format(**values)

    @property
    def fingerprint(self) -> str:
        return (self.folder / "fingerprint").read_text().split()[1]

    def make_keys(self) -> None:
        """Have tor make the relay's identity before it runs."""
        nobody = f"DirAuthority nobody no-v2 v3ident={'0' * 40} 127.0.0.1:1 {'0' * 40}\n"
        torrc = self.folder / "torrc.keys"
        torrc.write_text(self.settings + nobody)
        subprocess.run(["tor", *tor_arguments(torrc), "--list-fingerprint"], check=True, capture_output=True)

    def start(self, *more: str) -> None:
        """It ends with this process."""
        run(tor_process(self.folder, self.settings + "".join(more)).start(lambda: True, 1))

    def known_relays(self) -> int:
        """How many relays its consensus lists."""
        url = f"http://127.0.0.1:{self.dir_port}/tor/status-vote/current/consensus"
        try:
            with urllib.request.urlopen(url, timeout=2) as answer:
                return sum(line.startswith(b"r ") for line in answer.read().splitlines())
        except (OSError, http.client.HTTPException):
            return 0


def tor_arguments(torrc: Path) -> list[str]:
    """Arguments of tor that keep the system's own settings out."""
    return ["--defaults-torrc", os.devnull, "-f", str(torrc), "--quiet"]


def tor_process(folder: Path, settings: str) -> ServerProcess:
    """A tor that the kernel will end with us."""
    torrc = folder / "torrc"
    torrc.write_text(settings)
    return ServerProcess(["tor", *tor_arguments(torrc)], folder, {"PATH": os.environ["PATH"]})


def make_node(folder: Path, name: str) -> Node:
    (folder / name).mkdir(mode=0o700)
    return Node(folder / name, name, *free_ports(2))


def certify(authority: Node) -> str:
    """Make the authority's certificate; its DirAuthority line."""
    keys = authority.folder / "keys"
    keys.mkdir(mode=0o700, exist_ok=True)
    subprocess.run(
        [
            *("tor-gencert", "--create-identity-key", "--passphrase-fd", "0", "-m", "12"),
            *("-a", f"127.0.0.1:{authority.dir_port}"),
        ],
        input=b"lab\n",
        cwd=keys,
        check=True,
        capture_output=True,
    )
    words = (keys / "authority_certificate").read_text().split()
    return words[words.index("fingerprint") + 1]


def bring_up(folder: Path, users: IO[bytes]) -> Network:
    """Start everything; returns when all relays know each other, about ten seconds later."""
    began = time.monotonic()
    authority = make_node(folder, "authority")
    relays = [make_node(folder, f"relay{n}") for n in range(3)]
    with ThreadPoolExecutor() as pool:
        certificate = pool.submit(certify, authority)
        pool.submit(authority.make_keys).result()
        identity = certificate.result()
    line = (
        f"DirAuthority authority orport={authority.or_port} no-v2 v3ident={identity} "
        f"127.0.0.1:{authority.dir_port} {authority.fingerprint}\n"
    )
    offset = math.ceil(time.time() + FIRST) % ROUND
    authority.start(CACHE.format(dir_port=authority.dir_port), AUTHORITY.format(offset=offset), line)
    for relay in relays:
        relay.start(CACHE.format(dir_port=relay.dir_port), line)
    everybody = [authority, *relays]
    wait(lambda: min(node.known_relays() for node in everybody) == len(everybody), users, "no consensus")
    return with_bridge(folder, users, line, began)


def with_bridge(folder: Path, users: IO[bytes], authority: str, began: float) -> Network:
    """Start the bridge; it is needed last."""
    bridge = make_node(folder, "bridge")
    program = shutil.which("obfs4proxy")
    bridge.start(BRIDGE.format(obfs4proxy=program, obfs4_port=bridge.dir_port), authority)
    told = bridge.folder / "pt_state" / "obfs4_bridgeline.txt"
    wait(lambda: told.exists() and "cert=" in told.read_text(), users, "no bridge")
    secret = told.read_text().partition("cert=")[2].split()[0]
    return Network(
        authority,
        f"127.0.0.1:{bridge.or_port} {bridge.fingerprint}",
        f"obfs4 127.0.0.1:{bridge.dir_port} {bridge.fingerprint} cert={secret} iat-mode=0",
        bridge.or_port,
        bridge.dir_port,
        str(folder),
        os.getpid(),
        time.monotonic() - began,
    )


def wait(condition: Callable[[], bool], users: IO[bytes], otherwise: str) -> None:
    end = time.monotonic() + PATIENCE
    while not condition():
        if unused(users):
            sys.exit("nobody waits for it any more")
        if time.monotonic() > end:
            raise TimeoutError(otherwise)
        time.sleep(0.05)


def keep(folder: Path) -> None:
    """Run the network while somebody uses it. Our parent ends when it is up, with 1 if it failed."""
    up, ready = os.pipe()
    if os.fork():
        os.close(ready)
        sys.exit(0 if os.read(up, 1) else 1)
    os.setsid()
    with (folder / "held").open("wb") as held, (folder / "users").open("ab") as users:
        fcntl.flock(held, fcntl.LOCK_EX | fcntl.LOCK_NB)
        try:
            network = bring_up(folder, users)
            (folder / "network.json").write_text(json.dumps(asdict(network)))
            os.write(ready, b"+")
            while not unused(users):
                time.sleep(0.3)
        finally:
            end_children()
            shutil.rmtree(folder)


def end_children() -> None:
    """So that nobody writes into the folder while it is removed."""
    for pid in descendants(os.getpid()):
        with suppress(ProcessLookupError):  # it ended with its parent
            os.kill(pid, signal.SIGKILL)
    while True:
        try:
            os.wait()
        except ChildProcessError:
            return


def unused(users: IO[bytes]) -> bool:
    try:
        fcntl.flock(users, fcntl.LOCK_EX | fcntl.LOCK_NB)
    except BlockingIOError:
        return False
    return True


if __name__ == "__main__":
    sweep(Path(sys.argv[1]).parent, PREFIX)
    keep(Path(sys.argv[1]))
