# SPDX-License-Identifier: AGPL-3.0-or-later
"""Changing the account's password, and deleting the account, on the server (XEP-0077 §3.2, §3.3).

The session is always inside verified TLS, and only our own server is asked (ATT-033).

The new password is stored before it is sent, beside the old one. So whenever the program or
the network ends in between, one of the two logs in: the stored one is tried first, the other
one once, and whichever was right stays.
"""

import logging
from dataclasses import replace
from xml.etree.ElementTree import Element, SubElement

from slixmpp.util.sasl.client import saslprep

from xmppclient.address import domain
from xmppclient.errors import NotOffered, RegistrationRefused, RequestError, UnusablePassword
from xmppclient.events import AccountsChanged
from xmppclient.model import Registration
from xmppclient.ns import q
from xmppclient.pipeline.context import Context
from xmppclient.services.server_info import REGISTER
from xmppclient.stream.protocol import Stream
from xmppclient.xep import forms

log = logging.getLogger(__name__)

QUERY = q(REGISTER, "query")
CLOSED = ("service-unavailable", "feature-not-implemented")


def usable(password: str) -> str:
    """The password, if a login can carry it. Raises ``UnusablePassword``."""
    try:
        if saslprep(password):
            return password
    except UnicodeError as error:
        raise UnusablePassword from error
    raise UnusablePassword


class Password:
    """The password of one account."""

    def __init__(self, ctx: Context, stream: Stream) -> None:
        self._ctx = ctx
        self._stream = stream
        self._changing = False
        self._tried = False  # both passwords, since one was right

    async def change(self, new: str) -> None:
        """Change it on the server, then here.

        Raises ``UnusablePassword``, ``NotOffered``, ``RegistrationRefused``, ``NotConnected`` and
        ``RequestTimedOut``; after the last, either password may be the right one, and both are kept.
        """
        self._changing = True
        try:
            await self._ctx.store.settings.set(self._key, usable(new))
            await self._ask_for(new)
            await self._adopt(new, other="")
        except (NotOffered, RegistrationRefused):
            await self._ctx.store.settings.set(self._key, "")  # the old one is right for certain
            raise
        finally:
            self._changing = False

    async def delete_account(self) -> None:
        """Delete the account on the server, with everything that it holds for us.

        Raises ``NotOffered``, ``RegistrationRefused``, ``NotConnected``, ``RequestTimedOut``.
        """
        query = Element(QUERY)
        SubElement(query, q(REGISTER, "remove"))
        await self._request(query, {})

    async def refused(self) -> None:
        """The stored password was refused: if a change was under way, the other one is tried, once."""
        other = await self._ctx.store.settings.get(self._key)
        account = await self._ctx.store.accounts.get(self._ctx.id)
        if other and account and not self._tried:
            log.info("the login is tried with the other password of the last change")
            self._tried = True
            await self._adopt(other, other=account.password)
            self._stream.start()

    async def accepted(self) -> None:
        """The stored password was right, so the other one is not needed any more."""
        self._tried = False
        if not self._changing and await self._ctx.store.settings.get(self._key):
            await self._ctx.store.settings.set(self._key, "")

    async def _ask_for(self, new: str) -> None:
        account = await self._ctx.store.accounts.get(self._ctx.id) or self._ctx.account
        user = account.jid.partition("@")[0]
        query = Element(QUERY)
        SubElement(query, q(REGISTER, "username")).text = user
        SubElement(query, q(REGISTER, "password")).text = new
        known = {"username": (user,), "old_password": (account.password,), "password": (new,)}
        await self._request(query, known)

    async def _request(self, query: Element, known: forms.Values) -> None:
        """Ask our server; if it wants a form for that, fill in what we know."""
        server = domain(self._ctx.jid)
        try:
            await self._stream.request("set", query, to=server)
        except RequestError as error:
            form = _form(error)
            if form is None or forms.missing(form, known):
                raise _refusal(error) from error
            try:
                await self._stream.request("set", _filled(form, known), to=server)
            except RequestError as second:
                raise _refusal(second) from second

    async def _adopt(self, password: str, *, other: str) -> None:
        store = self._ctx.store
        async with store.transaction():
            account = await store.accounts.get(self._ctx.id)
            if account is None:
                return
            account = replace(account, password=password)
            await store.accounts.update(account)
            await store.settings.set(self._key, other)
        self._stream.use(account)
        self._ctx.bus.publish(AccountsChanged())

    @property
    def _key(self) -> str:
        return f"account/{self._ctx.id}/new_password"


def _form(error: RequestError) -> Element | None:
    return error.answer.find(f"{QUERY}/{forms.X}") if error.answer is not None else None


def _filled(form: Element, known: forms.Values) -> Element:
    query = Element(QUERY)
    query.append(forms.fill_in(form, known))
    return query


def _refusal(error: RequestError) -> NotOffered | RegistrationRefused:
    if error.condition in CLOSED:
        return NotOffered(error.condition)
    form = _form(error)
    asked = Registration(forms.read(form)) if form is not None else None
    return RegistrationRefused(error.condition, error.text, asked)
