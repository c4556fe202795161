# SPDX-License-Identifier: AGPL-3.0-or-later
"""Options of an account, and what a link fills in where none was given."""

from argparse import Namespace
from dataclasses import replace

from xmppclient.address import domain
from xmppclient.api import NewAccount
from xmppclient.cli.output import Printer, printable
from xmppclient.cli.run import Run
from xmppclient.model import Address, Tls
from xmppclient.route import HowToConnect

UNVOUCHED = (
    "careful: nobody but the link says which server is {server}. No authority is asked: whoever made the "
    "link chose who gets the password. Go on only if it came from somebody you trust, by a way on which "
    "nobody could change it."
)


def read_link(args: Namespace, *, own: bool) -> HowToConnect | None:
    """What --link says; it completes a missing JID. Where the link alone says who the server is, that is
    told before anybody types a password. Raises ``BadLink``.

    ``own``: the address in the link may be the user's, else it is somebody's on the same server.
    """
    if not args.link:
        return None
    from xmppclient.sharing import from_link, unvouched

    how = from_link(args.link)
    meant = how.register or (own and not how.token)
    args.jid = args.jid or (how.jid if meant else domain(Address(how.jid)))
    if unvouched(how) and not args.pin:
        Printer(as_json=args.json).tell(printable(UNVOUCHED.format(server=domain(Address(how.jid)))))
    return how


async def login(run: Run, password: str, how: HowToConnect | None = None) -> NewAccount:
    """What the options say, else the link, else the profile. Raises ``BadLink``."""
    args = run.args
    default = await run.core.routes.default()
    new = NewAccount(args.jid, password, route=default)
    if how is not None:
        from xmppclient.sharing import new_account

        new = new_account(how, default, args.jid, password)
    new = replace(
        new,
        connect=tuple(args.connect) or new.connect,
        tls=Tls(args.tls),
        ca_file=args.ca_file,
        route=args.route or new.route,
        pin=args.pin or new.pin,
        onion_key=args.onion_key or new.onion_key,
        allow_plain=args.allow_plain,
    )
    if how is not None:
        _tell(run, how, new)
    return new


def _tell(run: Run, how: HowToConnect, new: NewAccount) -> None:
    """A stranger may have written the link, so nothing it does stays unseen."""
    from xmppclient.sharing import unvouched

    data = {
        "event": "link",
        "jid": new.jid,
        "connect": list(how.connect) if new.connect == how.connect else [],
        "route": how.route if new.route == how.route else "",
        "pin": how.pin if new.pin == how.pin else "",
        "onion_key": bool(how.onion_key) and new.onion_key == how.onion_key,
        "invitation": bool(new.token),
        "unvouched": unvouched(how) and not run.args.pin,
        "left_out": how.route if how.route and new.route != how.route else "",
    }
    run.out.show(data, "\n".join(_words(data, new)))


def _words(data: dict[str, object], new: NewAccount) -> list[str]:
    connect = data["connect"]
    set_by_link = {
        "addresses": ", ".join(connect) if isinstance(connect, list) else "",
        "route": data["route"],
        "certificate": data["pin"],
        "key of its onion": "given" if data["onion_key"] else "",
        "invitation": "shown to the server" if data["invitation"] else "",
    }
    lines = [f"the link is about {printable(new.jid)} and sets:"]
    lines += [f"  {what}: {printable(str(value))}" for what, value in set_by_link.items() if value]
    if data["left_out"]:
        lines.append(f"  not its route {data['left_out']}: yours is {new.route}; --route would change it")
    return lines if len(lines) > 1 else [f"the link is about {printable(new.jid)} and sets nothing else"]
