# SPDX-License-Identifier: AGPL-3.0-or-later
"""What the measurements share: rows of the table, people on a local server, a flow of messages."""

import asyncio
import statistics
import tempfile
import time
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from dataclasses import dataclass
from pathlib import Path
from xml.etree.ElementTree import Element, tostring
from xml.parsers import expat

from tests.lab.lab import ProsodyLab
from xmppclient.api import NewAccount
from xmppclient.core import Core
from xmppclient.events import ConnectionChanged
from xmppclient.model import Account, Address, ConnectionState, Tls
from xmppclient.pipeline import compose

PASSPHRASE = "measured"
TEXT = "The ferry leaves at nine, meet you at the old crane. Bring the thermos, and a scarf, {}"
UNANSWERED = 50  # messages sent before the server is asked whether it still follows


@dataclass(frozen=True, slots=True)
class Row:
    """One line of the table. ``good`` is None where there is no budget."""

    what: str
    measured: str
    budget: str = ""
    yardstick: str = ""
    good: bool | None = None


def at_most(
    what: str, value: float, limit: float, unit: str, yardstick: str = "", *, detail: str = ""
) -> Row:
    measured = f"{value:,.1f} {unit}".rstrip() + (f" ({detail})" if detail else "")
    return Row(what, measured, f"≤ {limit:,g} {unit}".rstrip(), yardstick, value <= limit)


def at_least(what: str, value: float, limit: float, unit: str, yardstick: str = "") -> Row:
    return Row(what, f"{value:,.0f} {unit}", f"≥ {limit:,g} {unit}", yardstick, value >= limit)


def table(rows: list[Row]) -> str:
    """The rows as a Markdown table."""
    marks = {True: "yes", False: "**no**", None: ""}
    lines = ["| what | measured | budget | kept | yardstick in the same run |", "|---|---|---|---|---|"]
    lines += [f"| {r.what} | {r.measured} | {r.budget} | {marks[r.good]} | {r.yardstick} |" for r in rows]
    return "\n".join(lines)


def median(times: int, measure: Callable[[], float]) -> float:
    return statistics.median(measure() for _ in range(times))


@contextmanager
def folder() -> Iterator[Path]:
    with tempfile.TemporaryDirectory(prefix="xmppclient-bench-") as name:
        yield Path(name)


async def online(core: Core, account: Account) -> None:
    """Wait until the account has caught up."""
    reached = asyncio.Event()

    def watch(event: ConnectionChanged) -> None:
        if event.connection.state is ConnectionState.ONLINE:
            reached.set()

    subscription = core.bus.subscribe(ConnectionChanged, watch)
    if core.accounts.connection(account.id).state is not ConnectionState.ONLINE:
        await asyncio.wait_for(reached.wait(), 300)
    subscription.cancel()


async def newcomer(lab: ProsodyLab, profile: Path, connect: str = "") -> tuple[Core, Account]:
    """Somebody new on the server, online with published keys. ``connect``: another way to it."""
    jid, password = lab.account()
    core = Core(profile)
    await core.profile.create(PASSPHRASE)
    account = await core.accounts.add(
        NewAccount(jid, password, (connect or lab.connect,), Tls(lab.tls), str(lab.ca_file))
    )
    await online(core, account)
    await core.sessions.get(account.id).omemo.wait_ready(30)
    return core, account


async def befriend(one: tuple[Core, Account], other: tuple[Core, Account]) -> None:
    """Make both contacts of each other."""
    await one[0].contacts.add(one[1].id, other[1].jid)
    await asyncio.sleep(0.3)
    await other[0].contacts.add(other[1].id, one[1].jid)
    await asyncio.sleep(0.5)


async def pour(
    sender: tuple[Core, Account], to: Address, count: int, *, encrypt: bool, name: str
) -> list[bytes]:
    """Send messages straight into the stream, as fast as the server takes them; returns their bytes."""
    core, account = sender
    session = core.sessions.get(account.id)
    sent: list[bytes] = []
    for number in range(count):
        text, origin_id = TEXT.format(number), f"{name}-{number}"
        if encrypt:
            async with session.omemo.exclusive():
                sealed = await session.omemo.encrypt(to, frozenset({to}), text, origin_id=origin_id)
            stanza = compose.encrypted(to, origin_id, sealed.elements, sealed.encryption)
        else:
            stanza = compose.plain(to, origin_id, text)
        sent.append(tostring(stanza))
        session.stream.send(stanza)
        if number % UNANSWERED == 0 or number == count - 1:
            server = account.jid.rpartition("@")[2]
            await session.stream.request("get", Element("{urn:xmpp:ping}ping"), to=server)
    return sent


def expat_rate(stanzas: list[bytes], before: bytes = b"", after: bytes = b"") -> float:
    """Stanzas per second through bare expat, each between ``before`` and ``after``."""
    data = b"<r>" + b"".join(before + stanza + after for stanza in stanzas) + b"</r>"
    started = time.perf_counter()
    parser = expat.ParserCreate()
    parser.StartElementHandler = lambda *_: None
    parser.CharacterDataHandler = lambda _: None
    parser.Parse(data, True)
    return len(stanzas) / (time.perf_counter() - started)
