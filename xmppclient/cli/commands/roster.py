# SPDX-License-Identifier: AGPL-3.0-or-later
"""roster list, add, accept, deny, remove, block, unblock, blocked, report."""

from collections.abc import Awaitable, Callable

from xmppclient import address
from xmppclient.cli import output
from xmppclient.cli.lookup import message_of, person_or_server
from xmppclient.cli.run import Run
from xmppclient.errors import BadLink
from xmppclient.model import Account, AccountId, Address


async def list_contacts(run: Run) -> int:
    await run.open(online=True)
    for account in await run.accounts():
        await run.online(account)
        for contact in await run.core.contacts.list(account.id):
            name = f" ({output.printable(contact.name)})" if contact.name else ""
            run.out.show(
                output.contact(account, contact), f"{contact.jid}{name}  {contact.subscription.value}"
            )
        for request in await run.core.contacts.requests():
            if request.account_id == account.id:
                run.out.show(output.request(account, request), f"{request.jid}  asks to be a contact")
    return 0


async def add(run: Run) -> int:
    person, token = _invited(run.args.jid)
    run.args.jid = person
    account = await _connected(run)
    await run.core.contacts.add(account, person, run.args.name, tuple(run.args.group), token=token)
    return await _done(run, account)


def _invited(text: str) -> tuple[Address, str]:
    """Whom an address or a link means, and the token of the link. Raises ``BadLink``, ``InvalidAddress``."""
    if not text.startswith("xmpp:"):
        return address.person(text), ""
    from xmppclient.sharing import from_link

    how = from_link(text)
    if how.register:
        raise BadLink("it makes an account; use `account register --link`")
    return address.person(how.jid), how.token


async def accept(run: Run) -> int:
    return await _decide(run, run.core.contacts.accept)


async def deny(run: Run) -> int:
    return await _decide(run, run.core.contacts.deny)


async def remove(run: Run) -> int:
    return await _decide(run, run.core.contacts.remove)


async def block(run: Run) -> int:
    return await _set_blocked(run, run.core.contacts.block)


async def unblock(run: Run) -> int:
    return await _set_blocked(run, run.core.contacts.unblock)


async def blocked(run: Run) -> int:
    """Asks the server for the newest list."""
    await run.open(online=True)
    for account in await run.accounts():
        await run.online(account)
        await _print_blocked(run, account)
    return 0


async def report(run: Run) -> int:
    args = run.args
    person = address.person(args.jid)
    account_id = await _connected(run)
    messages = tuple([(await message_of(run, text)).id for text in args.message])
    await run.core.contacts.report(account_id, person, abuse=args.abuse, text=args.text, messages=messages)
    await _print_blocked(run, await run.account())
    return 0


async def _set_blocked(run: Run, command: Callable[[AccountId, Address], Awaitable[None]]) -> int:
    whom = person_or_server(run.args.jid, server=run.args.server)
    account_id = await _connected(run)
    await command(account_id, whom)
    await _print_blocked(run, await run.account())
    return 0


async def _print_blocked(run: Run, account: Account) -> None:
    for jid in await run.core.contacts.blocked(account.id):
        run.out.show(output.blocked(account, jid), jid)


async def _decide(run: Run, command: Callable[[AccountId, Address], Awaitable[None]]) -> int:
    person = address.person(run.args.jid)
    account = await _connected(run)
    await command(account, person)
    return await _done(run, account)


async def _connected(run: Run) -> AccountId:
    await run.open(online=True)
    account = await run.account()
    await run.online(account)
    return account.id


async def _done(run: Run, account_id: AccountId) -> int:
    """Show the contact as it is now, if it still is one."""
    person = address.person(run.args.jid)
    account = await run.account()
    await run.core.sessions.get(account_id).roster.fetch()
    for contact in await run.core.contacts.list(account_id):
        if contact.jid == person:
            run.out.show(output.contact(account, contact), f"{contact.jid}  {contact.subscription.value}")
    return 0
