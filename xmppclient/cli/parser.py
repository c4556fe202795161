# SPDX-License-Identifier: AGPL-3.0-or-later
"""The command line's grammar. Importing this module costs nothing but argparse."""

import argparse
import os
from collections.abc import Callable
from importlib.metadata import PackageNotFoundError, version
from typing import Any, NoReturn

Parsers = Any  # argparse's own type for add_subparsers() is private


class Parser(argparse.ArgumentParser):
    """Explains wrong usage in one line, as every other error."""

    def error(self, message: str) -> NoReturn:
        self.exit(2, f"error: {message}; see `{self.prog} --help`\n")


def version_text() -> str:
    try:
        return version("xmppclient")
    except PackageNotFoundError:
        return "unknown"


def build() -> argparse.ArgumentParser:
    """The whole parser. Each command sets ``handler`` to ``module:function``."""
    parser = Parser(prog="xmppclient", description="A messenger for XMPP with OMEMO and an encrypted store.")
    parser.add_argument("--version", action="version", version=version_text())
    parser.add_argument("--profile", metavar="DIR", default=os.environ.get("XMPPCLIENT_PROFILE"))
    parser.add_argument(
        "--passphrase-file", metavar="FILE", default=os.environ.get("XMPPCLIENT_PASSPHRASE_FILE")
    )
    parser.add_argument("--log-level", metavar="LEVEL", default="ERROR", type=str.upper,
                        choices=["DEBUG", "INFO", "WARNING", "ERROR"])  # fmt: skip
    parser.set_defaults(handler="window:gui", json=False)
    commands = parser.add_subparsers(metavar="COMMAND", dest="command")
    for add in (_window, _account, _roster, _messages, _devices, _maintenance):
        add(commands)
    return parser


def _command(parsers: Parsers, name: str, handler: str, help: str) -> argparse.ArgumentParser:
    parser: argparse.ArgumentParser = parsers.add_parser(name, help=help, description=help)
    parser.set_defaults(handler=handler)
    parser.add_argument(
        "--json", action="store_true", default=argparse.SUPPRESS, help="one JSON object a line"
    )
    return parser


def _group(parsers: Parsers, name: str, help: str) -> Parsers:
    parser = parsers.add_parser(name, help=help, description=help)
    parser.add_argument("--json", action="store_true", default=argparse.SUPPRESS, help=argparse.SUPPRESS)
    return parser.add_subparsers(metavar="ACTION", required=True)


def _window(commands: Parsers) -> None:
    _command(commands, "gui", "window:gui", "open the window")
    demo = _command(commands, "demo", "window:demo", "play with a throw-away server and people on it")
    demo.add_argument("--screenshot", metavar="FILE", help="play the scene, save the picture, end")


def _account(commands: Parsers) -> None:
    actions = _group(commands, "account", "your addresses")
    add = _command(actions, "add", "account:add", "log in once, publish the keys, store the account")
    add.add_argument("jid", metavar="JID")
    add.add_argument("--password-file", metavar="FILE")
    add.add_argument("--connect", metavar="HOST:PORT", action="append", default=[])
    add.add_argument("--tls", choices=["direct", "starttls", "auto"], default="auto")
    add.add_argument("--ca-file", metavar="FILE", default="")
    add.add_argument("--route", default="direct")
    add.add_argument("--allow-plain", action="store_true")
    add.add_argument("--no-check", action="store_true", help="store without logging in")
    _command(actions, "list", "account:list_accounts", "show the accounts")
    change = _command(actions, "set", "account:change", "change an account")
    change.add_argument("jid", metavar="JID")
    change.add_argument("changes", metavar="KEY=VALUE", nargs="+")
    remove = _command(actions, "remove", "account:remove", "forget an account and all its messages")
    remove.add_argument("jid", metavar="JID")


def _roster(commands: Parsers) -> None:
    actions = _group(commands, "roster", "your contacts")

    def action(name: str, handler: str, help: str, *, whom: bool = True) -> argparse.ArgumentParser:
        parser = _command(actions, name, f"roster:{handler}", help)
        if whom:
            parser.add_argument("jid", metavar="JID")
        parser.add_argument("--account", metavar="JID")
        return parser

    action("list", "list_contacts", "show contacts and requests", whom=False)
    add = action("add", "add", "add somebody and ask to see their presence")
    add.add_argument("--name", default="")
    add.add_argument("--group", action="append", default=[])
    action("accept", "accept", "let somebody in who asked")
    action("deny", "deny", "refuse somebody who asked")
    action("remove", "remove", "remove a contact")
    action("block", "block", "drop everything from somebody")


def _messages(commands: Parsers) -> None:
    send = _command(commands, "send", "messages:send", "send a message")
    send.add_argument("to", metavar="TO")
    send.add_argument("text", metavar="TEXT", help="- reads standard input")
    send.add_argument("--account", metavar="JID")
    send.add_argument("--encryption", choices=["omemo", "none"])
    send.add_argument("--timeout", metavar="S", type=_seconds, default=60.0)
    listen = _command(commands, "listen", "messages:listen", "connect and print what happens")
    listen.add_argument("--account", metavar="JID")
    listen.add_argument("--for", dest="seconds", metavar="S", type=_seconds)
    listen.add_argument("--count", metavar="N", type=_count)
    sync = _command(commands, "sync", "messages:sync", "catch up with every archive")
    sync.add_argument("--account", metavar="JID")
    history = _command(commands, "history", "history:history", "read the local store")
    history.add_argument("peer", metavar="WITH", nargs="?")
    history.add_argument("--search", metavar="TEXT")
    history.add_argument("--before", metavar="TIME")
    history.add_argument("--limit", metavar="N", type=_count, default=50)


def _devices(commands: Parsers) -> None:
    devices = _command(commands, "devices", "devices:list_devices", "who can read what you write")
    devices.add_argument("jid", metavar="JID", nargs="?")
    devices.add_argument("--account", metavar="JID")
    trust = _command(commands, "trust", "devices:trust", "decide about a device")
    trust.add_argument("jid", metavar="JID")
    trust.add_argument("fingerprint", metavar="FINGERPRINT", nargs="+")
    trust.add_argument("--account", metavar="JID")
    decision = trust.add_mutually_exclusive_group()
    decision.add_argument("--undo", action="store_true")
    decision.add_argument("--distrust", action="store_true")


def _maintenance(commands: Parsers) -> None:
    actions = _group(commands, "passphrase", "the store's lock")
    change = _command(actions, "change", "maintenance:change_passphrase", "change the passphrase")
    change.add_argument("--new-passphrase-file", metavar="FILE")
    _command(commands, "doctor", "maintenance:doctor", "what works on this machine")


def _number(convert: Callable[[str], Any], text: str) -> Any:
    number = convert(text)
    if not 0 < number < 10**9:
        raise argparse.ArgumentTypeError(f"{text} is not a positive number")
    return number


def _seconds(text: str) -> float:
    return float(_number(float, text))


def _count(text: str) -> int:
    return int(_number(int, text))
