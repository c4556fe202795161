# SPDX-License-Identifier: AGPL-3.0-or-later
"""What the account's server can do, and who runs it (XEP-0030, 0115, 0128, 0157, 0455, 0478).

A server that names the fingerprint of its answer when the stream begins is asked again only
when that changes, or after a week; so a login does not repeat the same questions (ATT-132).
The answer is kept only if it has that fingerprint.

The status of a server in trouble is a file on the web (XEP-0455 §2, which took its in-band
part out again). It is never fetched: the address is listed among the contacts, for a person
to open.
"""

import asyncio
import json
import logging
from dataclasses import dataclass
from datetime import datetime, timedelta
from xml.etree.ElementTree import Element

from xmppclient.address import domain
from xmppclient.errors import NotConnected, RequestError
from xmppclient.model import ServerInfo
from xmppclient.ns import MAM, q
from xmppclient.pipeline.context import Context
from xmppclient.stream.protocol import Stream
from xmppclient.stream.tags import CAPS
from xmppclient.xep import disco
from xmppclient.xep.disco import Info
from xmppclient.xep.pubsub import PUBLISH_OPTIONS

log = logging.getLogger(__name__)

BLOCKING = "urn:xmpp:blocking"  # XEP-0191
REPORTING = "urn:xmpp:reporting:1"  # XEP-0377
REGISTER = "jabber:iq:register"  # XEP-0077
LIMITS = "urn:xmpp:stream-limits:0"  # XEP-0478
CONTACTS = "http://jabber.org/network/serverinfo"  # XEP-0157
STATUS = "urn:xmpp:sos:0"  # XEP-0455
SOFTWARE = "urn:xmpp:dataforms:softwareinfo"  # XEP-0232

MAX_AGE = timedelta(days=7)
MAX_CONTACTS = 50
SMALLEST = 10_000  # bytes that every server must take (RFC 6120 §13.12)
SUFFIX = "-addresses"


@dataclass(frozen=True, slots=True)
class Known:
    """What server and account said, and when; ``version`` is the server's fingerprint then."""

    server: Info
    account: Info
    version: str
    asked: datetime


class Discovery:
    """Asks server and account once per session at most."""

    def __init__(self, ctx: Context, stream: Stream) -> None:
        self._ctx = ctx
        self._stream = stream
        self._lock = asyncio.Lock()
        self._known: Known | None = None
        self._fresh = False  # asked, or proved by the fingerprint, in this session

    @property
    def max_stanza(self) -> int:
        """Bytes that the server takes in one stanza (XEP-0478 §3.1); 0: it does not say."""
        text = self._stream.features.findtext(f"{q(LIMITS, 'limits')}/{q(LIMITS, 'max-bytes')}") or ""
        digits = text.strip()
        return max(int(digits), SMALLEST) if digits.isascii() and digits.isdecimal() else 0

    def renew(self) -> None:
        """A new session began: what was known has to prove itself again."""
        self._fresh = False

    async def get(self) -> ServerInfo:
        """What is known, asking first if need be. Raises ``RequestError``, ``RequestTimedOut`` and,
        if nothing is known at all, ``NotConnected``."""
        async with self._lock:
            if not self._fresh:
                await self._refresh()
            assert self._known is not None
            return self.describe(self._known)

    def describe(self, known: Known) -> ServerInfo:
        server, account = known.server, known.account
        both = server.features | account.features
        return ServerInfo(
            software=software(server),
            contacts=contacts(server),
            features=both,
            max_stanza=self.max_stanza,
            can_block=BLOCKING in both,
            can_report=BLOCKING in both and REPORTING in both,
            can_archive=MAM in account.features,
            can_push_read=account.has("pubsub", "pep") and PUBLISH_OPTIONS in both,
            can_change_password=REGISTER in both,
        )

    async def _refresh(self) -> None:
        caps = self._stream.features.find(q(CAPS, "c"))
        version = caps.get("ver", "") if caps is not None and caps.get("hash") == "sha-1" else ""
        self._known = self._known or await self._load()
        if self._known is None or not self._still_true(self._known, version):
            try:
                self._known = await self._ask(version)
            except NotConnected:
                if self._known is None:
                    raise
                return  # what it could do the last time
            await self._keep(self._known)
        self._fresh = True

    def _still_true(self, known: Known, version: str) -> bool:
        age = self._ctx.clock.now() - known.asked
        return version != "" and known.version == version and timedelta(0) <= age < MAX_AGE

    async def _ask(self, version: str) -> Known:
        server = await self._info(domain(self._ctx.jid))
        account = await self._info(self._ctx.jid)
        genuine = version if disco.verification(server) == version else ""
        return Known(server, account, genuine, self._ctx.clock.now())

    async def _info(self, jid: str) -> Info:
        try:
            return disco.read(await self._stream.request("get", Element(disco.QUERY), to=jid))
        except RequestError as error:
            log.info("no features: %s", error.condition)
            return Info()

    async def _load(self) -> Known | None:
        text = await self._ctx.store.settings.get(self._key)
        try:
            version, asked, server, account = json.loads(text)
            return Known(disco.load(server), disco.load(account), version, datetime.fromisoformat(asked))
        except (ValueError, TypeError):
            return None

    async def _keep(self, known: Known) -> None:
        """Only what the next session can recognise."""
        if known.version:
            parts = (known.version, known.asked.isoformat(), disco.dump(known.server))
            await self._ctx.store.settings.set(self._key, json.dumps([*parts, disco.dump(known.account)]))

    @property
    def _key(self) -> str:
        return f"account/{self._ctx.id}/server"


def software(server: Info) -> str:
    """What runs there, if it tells without being asked for its version."""
    form = server.form(SOFTWARE)
    told = [value for name in ("software", "software_version") for value in form.get(name, ())]
    names = [identity.name for identity in server.identities if identity.category == "server"]
    return " ".join(told) or next((name for name in names if name), "")


def contacts(server: Info) -> tuple[tuple[str, str], ...]:
    """Kind and address of whom to turn to; status pages of XEP-0455 count as "status"."""
    found = [
        (name.removesuffix(SUFFIX), address)
        for name, addresses in sorted(server.form(CONTACTS).items())
        if name.endswith(SUFFIX)
        for address in addresses
    ]
    found += [("status", address) for address in server.form(STATUS).get("external-status-addresses", ())]
    return tuple(dict.fromkeys((kind, address) for kind, address in found if address))[:MAX_CONTACTS]
