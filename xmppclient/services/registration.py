# SPDX-License-Identifier: AGPL-3.0-or-later
"""Making an account on a server (XEP-0077 §3.1), with the puzzles of XEP-0158 and invitations (XEP-0445).

It runs on a connection of its own, on the route of the future account: TLS with a verified
certificate first, then the server's form, then our answers. No login is tried on it, and
nothing that a form points to on the web is fetched.

The connection stays open while a person fills in the form, since a server may tie its
puzzle to it. Where the server has lost patience meanwhile, the answers go over a new one.
"""

import logging
from collections.abc import Callable, Collection
from datetime import UTC, datetime
from xml.etree.ElementTree import Element, SubElement

from xmppclient.errors import (
    ConnectionLost,
    InvitationRefused,
    RegistrationClosed,
    RegistrationRefused,
    RequestError,
)
from xmppclient.model import Account, AccountId, Field, FieldKind, Form, Registration, SeenCertificate
from xmppclient.net.dialer import Dialer
from xmppclient.ns import q
from xmppclient.services.certificates import first_record
from xmppclient.services.server_info import REGISTER
from xmppclient.stream.doorstep import Doorstep, approach
from xmppclient.stream.trust import Shown
from xmppclient.xep import forms
from xmppclient.xep.forms import Values

log = logging.getLogger(__name__)

FEATURE = q("http://jabber.org/features/iq-register", "register")
BY_TOKEN = q("urn:xmpp:ibr-token:0", "register")  # XEP-0445 §4
PREAUTH = q("urn:xmpp:pars:0", "preauth")
QUERY = q(REGISTER, "query")
OOB = "jabber:x:oob"  # XEP-0066
USERNAME, PASSWORD = "username", "password"
FIELDS = (
    USERNAME, "nick", PASSWORD, "name", "first", "last", "email", "address", "city", "state", "zip",
    "phone", "url", "date", "misc", "text",
)  # fmt: skip
"""What may be asked for without a form (XEP-0077 §12.1)."""
CLOSED = ("service-unavailable", "feature-not-implemented")

DialerFor = Callable[[Account], Dialer]


class Registrar:
    """Asks one server after another for an account; ``close`` ends what is open."""

    def __init__(self, dialer_for: DialerFor) -> None:
        self._dialer_for = dialer_for
        self._door: Doorstep | None = None
        self._account: Account | None = None
        self._token = ""
        self._query: Element | None = None
        self._shown: Shown | None = None  # by the server that asks

    async def ask(self, account: Account, token: str = "") -> Registration:
        """What the server of ``account`` wants to know of somebody who has the invitation ``token``.

        Raises ``RegistrationClosed``, ``InvitationRefused``, ``RequestTimedOut`` or a ``ConnectError``.
        """
        await self.close()
        self._account, self._token, self._shown = account, token, None
        self._door = await self._approach(account)
        try:
            self._query = _query(await self._door.ask("get", Element(QUERY)))
        except RequestError as error:
            await self.close()
            raise RegistrationClosed(str(error)) from error
        return describe(self._query)

    async def submit(self, account: Account, answers: Values, token: str = "") -> Shown | None:
        """Make the account, and return what its server showed. The form is the one last asked for, else it
        is fetched now.

        Raises ``RegistrationRefused``, perhaps with the next form, and what ``ask`` raises.
        """
        if self._query is None or not self._same_server(account) or token != self._token:
            await self.ask(account, token)
        assert self._query is not None
        try:
            await self._send(account, filled_in(self._query, answers))
        except RequestError as error:
            raise self._refusal(error) from error
        await self.close()
        return self._shown

    async def close(self) -> None:
        """Forget the form and end the connection."""
        door, self._door, self._query, self._account = self._door, None, None, None
        if door is not None:
            await door.close()

    async def _send(self, account: Account, query: Element) -> None:
        if self._door is not None:
            try:
                await self._door.ask("set", query)
                return
            except ConnectionLost:
                log.info("the server did not wait for the answers; asking once more")
        self._door = await self._approach(account)
        await self._door.ask("set", query)

    async def _approach(self, account: Account) -> Doorstep:
        door = await approach(account, self._dialer_for(account), known=self._known)
        self._shown = door.shown
        try:
            if self._token:
                await _show(door, self._token)
            elif door.features.find(FEATURE) is None:
                raise RegistrationClosed("the server offers no registration")
        except BaseException:
            await door.close()
            raise
        return door

    def _known(self, host: str) -> Collection[SeenCertificate]:
        """An onion that asked is the one that gets the answers."""
        seen = self._shown and first_record(AccountId(0), self._shown, datetime.now(UTC))
        return (seen,) if seen and seen.host == host else ()

    def _same_server(self, account: Account) -> bool:
        """Whether the form came from the server, and by the way, that the answers are for."""
        old = self._account
        return old is not None and _way(old) == _way(account)

    def _refusal(self, error: RequestError) -> RegistrationRefused | RegistrationClosed:
        if error.condition in CLOSED:
            return RegistrationClosed(str(error))
        query = error.answer.find(QUERY) if error.answer is not None else None
        again = None
        if query is not None and query.find(forms.X) is not None:
            self._query, again = query, describe(query)
        return RegistrationRefused(error.condition, error.text, again)


async def _show(door: Doorstep, token: str) -> None:
    """Show the invitation; it is used up when the account is made (XEP-0445 §4).

    Raises ``InvitationRefused``, ``RequestTimedOut`` or a ``ConnectError``.
    """
    if door.features.find(BY_TOKEN) is None:
        raise InvitationRefused("the server takes no invitations")
    try:
        await door.ask("set", Element(PREAUTH, token=token))
    except RequestError as error:
        raise InvitationRefused(error.text or error.condition) from error


def describe(query: Element) -> Registration:
    """The server's question for a person: a form before fields before a link (XEP-0077 §7)."""
    link = (query.findtext(f"{q(OOB, 'x')}/{q(OOB, 'url')}") or "").strip()[: forms.MAX_TEXT]
    form = query.find(forms.X)
    if form is not None:
        return Registration(forms.read(form, forms.attached(query)), link)
    words = (query.findtext(q(REGISTER, "instructions")) or "").strip()[: forms.MAX_TEXT]
    fields = tuple(_legacy_field(name) for name in FIELDS if query.find(q(REGISTER, name)) is not None)
    return Registration(Form("", words, fields), link)


def filled_in(query: Element, answers: Values) -> Element:
    """The answer to a question, in the way it was asked."""
    answer = Element(QUERY)
    form = query.find(forms.X)
    if form is not None:
        answer.append(forms.fill_in(form, answers))
        return answer
    for name in FIELDS:
        if query.find(q(REGISTER, name)) is not None:
            SubElement(answer, q(REGISTER, name)).text = next(iter(answers.get(name, ())), "")
    return answer


def _legacy_field(name: str) -> Field:
    kind = FieldKind.HIDDEN_TEXT if name == PASSWORD else FieldKind.TEXT
    return Field(name, kind, required=True)


def _query(answer: Element) -> Element:
    query = answer.find(QUERY)
    if query is None:
        raise RequestError("undefined-condition")
    return query


def _way(account: Account) -> tuple[object, ...]:
    host = account.jid.rpartition("@")[2]
    return host, account.route, account.connect, account.tls, account.ca_pem, account.pin, account.onion_key
