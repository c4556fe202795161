# SPDX-License-Identifier: AGPL-3.0-or-later
"""Adding, changing and removing accounts."""

import asyncio
import logging
import secrets
from collections.abc import Mapping
from dataclasses import replace
from pathlib import Path
from typing import TYPE_CHECKING

from xmppclient import address
from xmppclient.api import NewAccount
from xmppclient.core.profile import ProfileHolder
from xmppclient.core.sessions import Sessions
from xmppclient.errors import (
    AccountExists,
    AuthFailed,
    ConnectError,
    InvalidAddress,
    InvalidCertificateFile,
    NotConnected,
    OmemoUnavailable,
    RequestError,
    RequestTimedOut,
    UnknownAccount,
    WrongCertificate,
)
from xmppclient.events import AccountsChanged, EventBus
from xmppclient.model import (
    Account,
    AccountId,
    Address,
    ArchivePreferences,
    Connection,
    ConnectionState,
    Outage,
    Registration,
    ServerInfo,
)
from xmppclient.net.certificates import parse_pin, prepare
from xmppclient.net.router import Router
from xmppclient.route import DIRECT, Certificate, parse_route

if TYPE_CHECKING:
    from xmppclient.services.registration import Registrar
    from xmppclient.stream.trust import Shown

log = logging.getLogger(__name__)

CHECK_LIMIT = 30.0  # seconds
FAR_CHECK_LIMIT = 120.0  # seconds, behind a proxy: an onion may take a minute to be found
DEFAULT_ROUTE = "routes/default"  # a setting: what new accounts begin with


class Accounts:
    """The accounts of the profile."""

    def __init__(self, profile: ProfileHolder, sessions: Sessions, bus: EventBus, router: Router) -> None:
        self._profile = profile
        self._sessions = sessions
        self._bus = bus
        self._router = router
        self._registrar: Registrar | None = None

    async def list(self) -> tuple[Account, ...]:
        return await self._profile.store.accounts.list()

    async def add(self, new: NewAccount) -> Account:
        """Log in once, store the account and connect it; ``new`` may leave out the first and the last.

        Raises ``InvalidAddress``, ``AccountExists``, ``InvalidCertificateFile`` or
        ``ConnectError``; then nothing was stored.
        """
        return await self._add(new)

    async def _add(self, new: NewAccount, shown: "Shown | None" = None) -> Account:
        """``shown`` is the certificate of the server that has just made the account."""
        account = await self._drafted(new, address.person(new.jid))
        if await self._profile.store.accounts.by_jid(account.jid):
            raise AccountExists(account.jid)
        if new.check:
            account, shown = await self._check(account)
        account = await self._store_new(account, shown)
        if new.start:
            await self._sessions.start(account)
        self._bus.publish(AccountsChanged())
        return account

    async def default_route(self) -> str:
        """The route of the profile; an account that names none begins with it."""
        return await self._profile.store.settings.get(DEFAULT_ROUTE) or str(DIRECT)

    async def store(self, account: Account) -> None:
        """Store a changed account; it counts from the next connection on."""
        self._router.heed(account.route)
        await self._profile.store.accounts.update(account)
        self._router.settle(account)
        self._bus.publish(AccountsChanged())

    async def change(self, account: Account) -> Account:
        """Store a changed account; a running session starts again with it."""
        await self.store(account)
        await self._sessions.stop(account.id)
        if account.enabled:
            await self._sessions.start(account)
        return account

    async def remove(self, account_id: AccountId) -> None:
        """Disconnect an account and delete everything it stored here.

        While it is connected its keys are withdrawn first, so that nobody writes to them.
        """
        if session := self._sessions.find(account_id):
            try:
                await session.omemo.withdraw()
            except (OmemoUnavailable, RequestError, RequestTimedOut, NotConnected) as error:
                log.warning("the keys stay published: %r", error)
        await self._forget(account_id)

    async def registration(self, new: NewAccount) -> Registration:
        """What the server of ``new.jid``, an address or a domain, wants to know of a new account.

        Raises ``InvalidAddress``, ``InvalidCertificateFile``, ``RegistrationClosed``,
        ``RequestTimedOut`` or a ``ConnectError``.
        """
        whole = address.bare(new.jid.strip())
        if not whole:
            raise InvalidAddress(new.jid)
        account = await self._drafted(new, whole)
        if "@" not in whole:
            self._router.new_identity(whole)  # two addresses made at one server have no circuit in common
        return await self._registration.ask(account, new.token)

    async def register(self, new: NewAccount, answers: Mapping[str, tuple[str, ...]]) -> Account:
        """Make the account and add it. Name and password are those of ``answers``, else of ``new``.

        Raises ``RegistrationRefused``, ``UnusablePassword``, ``AccountExists`` and what
        ``registration`` raises; then nothing was stored.
        """
        from xmppclient.services.password import usable

        whole = address.bare(new.jid.strip())
        name = _first(answers, "username") or whole.rpartition("@")[0]
        if not name:
            raise InvalidAddress(new.jid)
        password = usable(_first(answers, "password") or new.password)
        new = replace(new, jid=f"{name}@{address.domain(whole)}", password=password, check=False)
        account = await self._drafted(new, address.person(new.jid))
        if await self._profile.store.accounts.by_jid(account.jid):
            raise AccountExists(account.jid)
        given = {"username": (name,), "password": (password,)}
        shown = await self._registration.submit(account, {**answers, **given}, new.token)
        return await self._add(new, shown)

    async def change_password(self, account_id: AccountId, new: str) -> None:
        """On the server, then here. Raises ``NotConnected``, ``NotOffered``, ``RegistrationRefused``,
        ``UnusablePassword``, ``RequestTimedOut``."""
        await self._sessions.get(account_id).password.change(new)

    async def cancel_registration(self, account_id: AccountId) -> None:
        """Delete the account on the server, then here. Raises what ``change_password`` raises; then
        nothing was deleted here."""
        try:
            await self._sessions.get(account_id).password.delete_account()
        except NotConnected:
            # instead of an answer, the server may throw out whom it does not know any more
            if not isinstance(self.connection(account_id).refusal, AuthFailed):
                raise
        await self._forget(account_id)

    async def server_info(self, account_id: AccountId) -> ServerInfo:
        """Raises ``NotConnected`` if the server was never asked and cannot be now."""
        return await self._sessions.get(account_id).discovery.get()

    async def archive_preferences(self, account_id: AccountId) -> ArchivePreferences:
        """Raises ``NotConnected``, ``NotOffered``, ``RequestError``, ``RequestTimedOut``."""
        return await self._sessions.get(account_id).archiving.get()

    async def set_archive_preferences(self, account_id: AccountId, wanted: ArchivePreferences) -> None:
        await self._sessions.get(account_id).archiving.set(wanted)

    def outage(self, account_id: AccountId) -> Outage | None:
        """Always None: XEP-0455 tells an outage only by a file on the web, which is never fetched.
        Its address is among the contacts of ``server_info``, as "status"."""
        return None

    async def close(self) -> None:
        """End a registration that somebody began."""
        if self._registrar is not None:
            await self._registrar.close()

    async def find(self, jid: str) -> Account:
        """Raises ``UnknownAccount``."""
        if account := await self._profile.store.accounts.by_jid(address.bare(jid)):
            return account
        raise UnknownAccount(jid)

    def connection(self, account_id: AccountId) -> Connection:
        if session := self._sessions.find(account_id):
            return session.connection
        return Connection(account_id, ConnectionState.OFFLINE)

    async def reconnect(self, account_id: AccountId) -> None:
        """Try at once instead of waiting, also after an error that stopped the account."""
        if account := await self._profile.store.accounts.get(account_id):
            await self._sessions.start(account)

    async def certificate(self, account_id: AccountId) -> Certificate | None:
        """What the server showed at the last login; None if there was none."""
        if session := self._sessions.find(account_id):
            return session.certificates.current
        from xmppclient.services.certificates import described

        seen = await self._profile.store.certificates.list(account_id)
        return described(seen[0]) if seen else None

    async def note_certificate(self, account_id: AccountId) -> None:
        """The user has seen that it is another one."""
        if session := self._sessions.find(account_id):
            await session.certificates.note()
        else:
            await self._profile.store.certificates.note(account_id)

    async def pin(self, account_id: AccountId, fingerprint: str) -> Account:
        """Accept this certificate only, or with an empty one whatever is valid, and connect.

        What was trusted before is forgotten with an empty one: at an onion, whatever comes first counts.
        If the pin of an address has just refused it, it takes that one's place.

        Raises ``BadPin``, ``UnknownAccount``.
        """
        pin = parse_pin(fingerprint)
        account = await self._profile.store.accounts.get(account_id)
        if account is None:
            raise UnknownAccount(str(account_id))
        if not pin:
            await self._sessions.stop(account_id)  # it would remember again
            await self.forget_certificates(account_id)
        connect = _accepting(account, self.connection(account_id).refusal, pin)
        if connect != account.connect:
            return await self.change(replace(account, connect=connect))
        return await self.change(replace(account, pin=pin))

    async def forget_certificates(self, account_id: AccountId) -> None:
        """The next login compares with nothing."""
        await self._profile.store.certificates.forget(account_id)

    async def _forget(self, account_id: AccountId) -> None:
        await self._sessions.stop(account_id)
        await self._profile.store.accounts.remove(account_id)
        self._bus.publish(AccountsChanged())

    @property
    def _registration(self) -> "Registrar":
        if self._registrar is None:
            from xmppclient.services.registration import Registrar

            self._registrar = Registrar(self._router.dialer)
        return self._registrar

    async def _drafted(self, new: NewAccount, jid: Address) -> Account:
        """What would be stored; an account that names no route takes that of the profile."""
        routed = replace(new, route=new.route or await self.default_route())
        return await asyncio.to_thread(self._draft, routed, jid)

    def _draft(self, new: NewAccount, jid: Address) -> Account:
        """Reads the certificate file, so it runs in a thread."""
        from xmppclient.net.endpoints import parse  # raises InvalidAddress

        for text in new.connect:
            parse(text)
        return Account(
            jid=jid,
            password=new.password,
            resource=secrets.token_urlsafe(6),
            connect=new.connect,
            tls=new.tls,
            ca_pem=read_certificates(new.ca_file) if new.ca_file else "",
            route=str(parse_route(new.route)),
            pin=parse_pin(new.pin),
            onion_key=onion_key(new.onion_key),
            allow_plain=new.allow_plain,
        )

    async def _check(self, account: Account) -> tuple[Account, "Shown"]:
        from xmppclient.stream.login import check_login

        limit = CHECK_LIMIT if account.route == str(DIRECT) else FAR_CHECK_LIMIT
        checked = await check_login(account, self._router.dialer(account), limit)
        return replace(account, best_mechanism=checked.mechanism), checked.shown

    async def _store_new(self, account: Account, shown: "Shown | None") -> Account:
        """With what the server showed: the session that follows compares with it."""
        from xmppclient.services.certificates import first_record

        if shown is not None:
            await prepare()
        store = self._profile.store
        async with store.transaction():
            account = await store.accounts.add(account)
            now = self._sessions.clock.now()
            if shown is not None and (record := first_record(account.id, shown, now)):
                await store.certificates.put(record)
        self._router.settle(account)
        return account


def _first(answers: Mapping[str, tuple[str, ...]], name: str) -> str:
    return next(iter(answers.get(name, ())), "").strip()


def onion_key(text: str) -> str:
    """The key of a private onion service, or nothing. Raises ``BadOnionKey``."""
    if text:
        from xmppclient.net.tor.onions import read_onion_key

        read_onion_key(text)
    return text.strip()


def _accepting(account: Account, refusal: ConnectError | None, pin: str) -> tuple[str, ...]:
    """The addresses, with ``pin`` where a pin of their own has refused it."""
    if not isinstance(refusal, WrongCertificate) or refusal.certificate is None or not refusal.pinned:
        return account.connect
    if refusal.certificate.fingerprint != pin:
        return account.connect
    from xmppclient.net.endpoints import repin

    return tuple(repin(text, refusal.pinned, pin) for text in account.connect)


def read_certificates(path: str) -> str:
    """The text of a PEM file. Raises ``InvalidCertificateFile``."""
    try:
        text = Path(path).read_text(encoding="ascii")
    except (OSError, UnicodeError) as error:
        raise InvalidCertificateFile(path) from error
    if "BEGIN CERTIFICATE" not in text:
        raise InvalidCertificateFile(path)
    return text
