# SPDX-License-Identifier: AGPL-3.0-or-later
"""Made-up ways out of this computer: routes, an own Tor, what went out, files, a server of one's own."""

from collections.abc import Iterable
from dataclasses import replace
from datetime import UTC, datetime, timedelta
from hashlib import sha256
from typing import Final

from ui.gallery.fake_accounts import FakeAccounts
from ui.gallery.fake_chats import FakeChats
from ui.gallery.fake_data import ME, WORK
from xmppclient import sharing
from xmppclient.errors import BadBridge, FileExists, NothingToSave, TransportMissing, XmppClientError
from xmppclient.events import EventBus, HostChanged, TorChanged
from xmppclient.model import AccountId, Address, ConversationId, Message, MessageId, Policy
from xmppclient.route import (
    FoundTor,
    HostPlan,
    HostState,
    HostStatus,
    HowToConnect,
    OutgoingConnection,
    Purpose,
    TorState,
    TorStatus,
    parse_route,
)

ONION: Final = "harhhjwfcobkd6pjfenvdkzkuwpkqq56ojteqt7mcxqexqu3f74o4nid.onion"
HINT: Final = "Install it with: sudo apt install tor"
PIN: Final = sha256(b"certificate of example.org").hexdigest()
ONION_KEY: Final = "Q7YJ3N5XK2M4B6CAD2E2F4G6H7" * 2
TOKEN: Final = "t4bxk2"  # noqa: S105 - made up
INVITATION: Final = HowToConnect(
    ONION, TOKEN, register=True, connect=(f"{ONION}:5222",), route="tor", pin=PIN,
    onion_key=ONION_KEY,
)  # fmt: skip
LOGIN: Final = HowToConnect("nora@example.org", connect=("198.51.100.7:443;tls=direct",), route="tor")
LOG: Final = (
    "Nov 21 09:30:01 [notice] Tor 0.4.9.11 opening log file.",
    "Nov 21 09:30:01 [notice] Bootstrapped 0% (starting): Starting",
    "Nov 21 09:30:02 [notice] Bootstrapped 10% (conn_done): Connected to a relay",
    "Nov 21 09:30:05 [notice] Bootstrapped 100% (done): Done",
)


class FakeRoutes:
    """Routes on a computer where Tor Browser runs; ``become`` moves our own tor on.

    ``fail_with`` makes what needs a tor raise.
    """

    def __init__(self, bus: EventBus, accounts: FakeAccounts) -> None:
        self._bus = bus
        self._accounts = accounts
        self._default = "direct"
        self._status = TorStatus()
        self._bridges: tuple[str, ...] = ()
        self._log = list(connections())
        self.tors: tuple[FoundTor, ...] = (FoundTor("127.0.0.1", 9150, True),)
        self.identities: list[AccountId] = []
        self.fail_with: XmppClientError | None = None

    async def default(self) -> str:
        return self._default

    async def set_default(self, route: str, *, everywhere: bool = False) -> None:
        self._default = str(parse_route(route))
        if everywhere:
            for account in await self._accounts.list():
                await self._accounts.change(replace(account, route=self._default))

    async def found(self) -> tuple[FoundTor, ...]:
        return self.tors

    def tor(self) -> TorStatus:
        return self._status

    async def start_tor(self) -> None:
        if self.fail_with is not None:
            raise self.fail_with
        self.become(TorStatus(TorState.CONNECTING, 5, "conn", "0.4.9.11", len(self._bridges)))

    async def stop_tor(self) -> None:
        self.become(TorStatus())

    def tor_log(self) -> tuple[str, ...]:
        return LOG

    async def bridges(self) -> tuple[str, ...]:
        return self._bridges

    async def set_bridges(self, lines: tuple[str, ...]) -> None:
        for line in lines:
            if line.startswith("snowflake"):
                raise TransportMissing("sudo apt install snowflake-client")
            if len(line.split()) < 2:
                raise BadBridge(line)
        self._bridges = lines
        self.become(replace(self._status, bridges=len(lines)))

    async def new_identity(self, account_id: AccountId) -> None:
        self.identities.append(account_id)
        await self._accounts.reconnect(account_id)

    def connections(self) -> tuple[OutgoingConnection, ...]:
        return tuple(self._log)

    def clear_connections(self) -> None:
        self._log.clear()

    async def share(self, account_id: AccountId, *, token: str = "", onion_key: bool = False) -> HowToConnect:
        account = next(one for one in await self._accounts.list() if one.id == account_id)
        key = account.onion_key if onion_key else ""
        route = sharing.preset_of(account)
        return HowToConnect(account.jid, token, False, account.connect, route, account.pin, key)

    def link(self, how: HowToConnect) -> str:
        return sharing.to_link(how)

    def read_link(self, text: str) -> HowToConnect:
        return sharing.from_link(text)

    def qr(self, text: str) -> tuple[tuple[bool, ...], ...]:
        return sharing.qr(text)

    def become(self, status: TorStatus) -> None:
        """Our own tor moves on."""
        self._status = status
        self._bus.publish(TorChanged(status))


class FakeFiles:
    """Files that go and come at once; ``saved`` tells where to, ``there`` are paths that exist already."""

    def __init__(self, chats: FakeChats) -> None:
        self._chats = chats
        self.saved: dict[MessageId, str] = {}
        self.there: set[str] = set()
        self.fail_with: XmppClientError | None = None

    async def send(self, conversation_id: ConversationId, path: str, policy: Policy | None = None) -> Message:
        if self.fail_with is not None:
            raise self.fail_with
        name = path.rpartition("/")[2]
        return await self._chats.send(conversation_id, f"https://files.example.org/{name}", policy)

    async def save(self, message_id: MessageId, path: str, *, replace: bool = False) -> None:
        if self.fail_with is not None:
            raise self.fail_with
        if not (await self._chats.message(message_id)).attachment:
            raise NothingToSave(str(message_id))
        if path in self.there and not replace:
            raise FileExists(path)
        self.saved[message_id] = path


class FakeHost:
    """A server of one's own that runs at once."""

    def __init__(self, bus: EventBus) -> None:
        self._bus = bus
        self._status = HostStatus()
        self.plan: HostPlan | None = None
        self.fail_with: XmppClientError | None = None

    def status(self) -> HostStatus:
        return self._status

    async def start(self, plan: HostPlan) -> None:
        if self.fail_with is not None:
            raise self.fail_with
        self.plan = plan
        self.become(HostStatus(HostState.RUNNING, ONION, PIN, (f"nora@{ONION}",)))

    async def stop(self) -> None:
        self.become(HostStatus())

    async def invite(self, name: str = "") -> HowToConnect:
        return replace(INVITATION, jid=f"{name}@{ONION}" if name else ONION)

    def become(self, status: HostStatus) -> None:
        """The server moves on."""
        self._status = status
        self._bus.publish(HostChanged(status))


def connections() -> Iterable[OutgoingConnection]:
    """What went out today, newest first."""
    now = datetime.now(UTC).replace(microsecond=0)
    rows = (
        (2, Purpose.XMPP, ME, "tor://127.0.0.1:9150", "example.org:5222", 48_210, 1_204_551, "", False),
        (9, Purpose.HTTP, ME, "tor://127.0.0.1:9150", "upload.example.org:443", 812, 2_400_120, "", True),
        (12, Purpose.DNS, ME, "tor://127.0.0.1:9150", "9.9.9.9:53", 96, 312, "", True),
        (25, Purpose.XMPP, WORK, "direct", "xmpp.work.example:5222", 22_004, 310_992, "", True),
        (31, Purpose.XMPP, ME, "tor://127.0.0.1:9050", "example.org:5222", 0, 0, "ProxyUnavailable", True),
        (32, Purpose.CONTROL, Address(""), "direct", "127.0.0.1:9151", 210, 1_800, "", True),
    )
    for number, (minutes, purpose, account, route, to, sent, got, failure, ended) in enumerate(rows):
        began = now - timedelta(minutes=minutes)
        end = began + timedelta(seconds=20) if ended else None
        yield OutgoingConnection(100 - number, began, purpose, account, route, to, end, sent, got, failure)
