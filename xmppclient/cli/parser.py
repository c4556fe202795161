# SPDX-License-Identifier: AGPL-3.0-or-later
"""The command line's grammar. Importing this module costs nothing but argparse."""

import argparse
import os
from collections.abc import Callable
from importlib.metadata import PackageNotFoundError, version
from typing import Any, NoReturn

from xmppclient.cli import host_parser, network_parser

Parsers = Any  # argparse's own type for add_subparsers() is private


Check = Callable[[argparse.Namespace], str]


class Parser(argparse.ArgumentParser):
    """Explains wrong usage in one line, as every other error.

    ``check`` says what is wrong with words that are right one by one; empty: nothing.
    """

    check: Check | None = None

    def parse_known_args(self, args: Any = None, namespace: Any = None) -> Any:
        """Where a word may be missing, options may still stand before it (argparse loses it)."""
        if not self.check:
            return super().parse_known_args(args, namespace)
        check, self.check = self.check, None  # the mixed parser calls this again
        try:
            found = self.parse_known_intermixed_args(args, namespace)
        finally:
            self.check = check
        if wrong := check(found[0]):
            self.error(wrong)
        return found

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
    for add in (
        _window, _account, _network, _roster, _messages, _chats, _rooms, _repair, _devices, _host,
        _maintenance,
    ):  # fmt: skip
        add(commands)
    return parser


def _command(parsers: Parsers, name: str, handler: str, help: str) -> Parser:
    parser: Parser = parsers.add_parser(name, help=help, description=help)
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

    def action(name: str, handler: str, help: str) -> Parser:
        parser = _command(actions, name, f"account:{handler}", help)
        parser.add_argument("jid", metavar="JID")
        return parser

    enter = _command(actions, "add", "account:add", "log in once, publish the keys, store the account")
    _login_options(enter).add_argument("--no-check", action="store_true", help="store without logging in")
    register = _command(actions, "register", "registration:register", "make a new account on a server")
    _login_options(register).add_argument(
        "--field", metavar="NAME=VALUE", action="append", default=[],
        help="an answer to the server's form; what is missing is asked on the terminal",
    )  # fmt: skip
    register.add_argument("--captcha-file", metavar="FILE", help="where the picture to read is stored")
    _command(actions, "list", "account:list_accounts", "show the accounts")
    change = action("set", "change", "change an account")
    change.add_argument("changes", metavar="KEY=VALUE", nargs="+")
    password = action("password", "change_password", "change the password, on the server and here")
    password.add_argument("--new-password-file", metavar="FILE")
    action("info", "info", "what the server can do, and who runs it")
    archive = action("archive", "archive", "what the server archives; KEY: default, always, never")
    archive.add_argument("changes", metavar="KEY=VALUE", nargs="*")
    remove = action("remove", "remove", "forget an account and all its messages")
    remove.add_argument("--on-server", action="store_true", help="delete it on the server too, for good")


def _login_options(parser: Parser) -> Parser:
    parser.check = _check_whom
    parser.add_argument("jid", metavar="JID", nargs="?", default="")
    parser.add_argument("--link", metavar="LINK", default="", help="how to connect, where no option says it")
    parser.add_argument("--password-file", metavar="FILE")
    parser.add_argument("--connect", metavar="HOST:PORT", action="append", default=[])
    parser.add_argument("--tls", choices=["direct", "starttls", "auto"], default="auto")
    parser.add_argument("--ca-file", metavar="FILE", default="")
    parser.add_argument(
        "--route", default="", help="direct, tor, own-tor, i2p, socks5://…; else the profile's"
    )
    parser.add_argument("--pin", metavar="SHA256", default="", help="the only certificate to accept")
    parser.add_argument("--onion-key", metavar="KEY", default="", help="of a private onion service")
    parser.add_argument("--allow-plain", action="store_true")
    return parser


def _check_whom(args: argparse.Namespace) -> str:
    return "" if args.jid or args.link else "JID or --link LINK is needed"


def _network(commands: Parsers) -> None:
    network_parser.add(commands, _command)
    network_parser.add_tor(_group(commands, "tor", "our own tor, and its bridges"), _command)


def _roster(commands: Parsers) -> None:
    actions = _group(commands, "roster", "your contacts")

    def action(name: str, handler: str, help: str, *, whom: bool = True) -> Parser:
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
    for name, help in (("block", "drop everything from somebody"), ("unblock", "let somebody through again")):
        action(name, name, help).add_argument(
            "--server", action="store_true", help="everybody on that server"
        )
    action("blocked", "blocked", "show who is blocked", whom=False)
    report = action("report", "report", "block somebody and tell your server why")
    report.add_argument("--abuse", action="store_true", help="not spam but abuse")
    report.add_argument("--text", metavar="T", default="")
    report.add_argument("--message", metavar="ID", action="append", default=[], help="one that shows it")


def _messages(commands: Parsers) -> None:
    send = _command(commands, "send", "messages:send", "send a message, or change one that was sent")
    send.check = _check_send
    send.add_argument("to", metavar="TO")
    send.add_argument("text", metavar="TEXT", nargs="?", help="- reads standard input")
    send.add_argument("--account", metavar="JID")
    send.add_argument("--encryption", choices=["omemo", "none"])
    send.add_argument(
        "--file", metavar="PATH",
        help="upload this file and send its address, encrypted if the chat is; TEXT follows it. Its "
        "name is not sent, what is in it is sent as it is",
    )  # fmt: skip
    send.add_argument("--reply-to", metavar="ID", help="TEXT answers this message")
    send.add_argument("--replace", metavar="ID", help="TEXT takes the place of this message")
    send.add_argument("--spoiler", metavar="HINT", help="TEXT is hidden behind HINT, which may be empty")
    send.add_argument("--react", metavar="EMOJI", help="several with spaces between; empty takes them back")
    send.add_argument("--to-message", metavar="ID", help="what to react to")
    send.add_argument("--retract", metavar="ID", help="ask everybody to delete this message")
    send.add_argument("--timeout", metavar="S", type=_seconds, default=60.0)
    save = _command(commands, "save", "files:save", "fetch the file of a message")
    save.add_argument("id", metavar="ID")
    save.add_argument(
        "file", metavar="FILE", nargs="?",
        help="where to, a file that is not there yet or a folder; without it the current folder",
    )  # fmt: skip
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
    history.add_argument("--since", metavar="TIME")
    history.add_argument("--until", metavar="TIME")
    history.add_argument("--from", dest="sender", metavar="JID", help="written by this person")
    history.add_argument("--files", action="store_true", help="only messages with a file")
    history.add_argument("--limit", metavar="N", type=_count, default=50)


def _check_send(args: argparse.Namespace) -> str:
    """One thing at a time: a text, a file perhaps with a text, a reaction, or a retraction."""
    shaping = args.reply_to or args.replace or args.spoiler is not None
    if args.file is not None:
        changing = shaping or args.react is not None or args.retract or args.to_message is not None
        return "--file goes with TEXT alone" if changing else ""
    if args.react is not None or args.retract:
        if args.text is not None or shaping or (args.react is not None and args.retract):
            return "--react and --retract stand alone, without TEXT"
    elif args.text is None:
        return "the following arguments are required: TEXT"
    if (args.react is None) != (args.to_message is None):
        return "--react and --to-message belong together"
    if args.replace and (args.reply_to or args.spoiler is not None):
        return "--replace changes nothing but the text"
    return ""


def _chats(commands: Parsers) -> None:
    actions = _group(commands, "chat", "your conversations")

    def action(name: str, handler: str, help: str) -> Parser:
        parser = _command(actions, name, f"chat:{handler}", help)
        parser.add_argument("peer", metavar="WITH")
        parser.add_argument("--account", metavar="JID")
        return parser

    _command(actions, "list", "chat:list_chats", "show the conversations").add_argument(
        "--account", metavar="JID"
    )
    change = action("set", "change", "change a conversation")
    change.add_argument("changes", metavar="KEY=VALUE", nargs="+")
    action("read", "read", "mark everything as read")
    action("check", "check", "compare with the whole archive and fetch what is missing")
    action("gaps", "gaps", "show what was not read from the archive yet").add_argument(
        "--fill", action="store_true", help="read it now"
    )
    action("clear", "clear", "delete every message here")
    action("remove", "remove", "delete the conversation here")
    actions = _group(commands, "message", "one message")
    for name, help in (
        ("show", "print it, with its earlier texts"),
        ("pin", "keep it at hand"),
        ("unpin", "keep it at hand no longer"),
        ("delete", "delete it here; it does not come back"),
    ):
        _command(actions, name, f"message:{name}", help).add_argument("id", metavar="ID")
    forward = _command(actions, "forward", "message:forward", "send its text to somebody else")
    forward.add_argument("id", metavar="ID")
    forward.add_argument("to", metavar="TO")
    forward.add_argument("--account", metavar="JID")
    forward.add_argument("--timeout", metavar="S", type=_seconds, default=60.0)


def _rooms(commands: Parsers) -> None:
    actions = _group(commands, "room", "group chats")

    def action(name: str, handler: str, help: str, where: str = "ROOM") -> Parser:
        parser = _command(actions, name, handler, help)
        parser.add_argument("--account", metavar="JID")
        if where:
            parser.add_argument("room", metavar=where)
        return parser

    _own_rooms(action)
    _room_people(action)
    config = action("config", "room_settings:config", "show how it is set up, and change it")
    config.add_argument("changes", metavar="KEY=VALUE", nargs="*")
    avatar = action("avatar", "room_settings:avatar", "set its picture; without FILE take it away")
    avatar.add_argument("file", metavar="FILE", nargs="?")


def _own_rooms(action: Callable[..., Parser]) -> None:
    create = action("create", "room:create", "make a private group for OMEMO, or a public channel")
    create.add_argument("--public", action="store_true", help="everybody may come in; not encrypted")
    create.add_argument("--name", metavar="N", default="", help="what people see instead of the address")
    create.add_argument("--invite", metavar="JID", action="append", default=[])
    join = action("join", "room:join", "go in and stay in, also in later commands")
    join.add_argument("--nick", metavar="N", default="")
    join.add_argument("--password-file", metavar="F")
    action("leave", "room:leave", "go out and stay out; what was said stays here")
    action("list", "room:list_rooms", "show your rooms; needs no network", where="")
    action("info", "room:info", "what a room is and what it gives away; you need not be in it")
    browse = action("browse", "room:browse", "the public rooms of your server, or of SERVICE", where="")
    browse.add_argument("service", metavar="SERVICE", nargs="?", default="")
    action("subject", "room:subject", "set the subject").add_argument("text", metavar="TEXT")
    action("nick", "room:nick", "be called otherwise there").add_argument("nick", metavar="NICK")
    action("name", "room:name", "call it otherwise on your devices").add_argument("text", metavar="TEXT")
    destroy = action("destroy", "room:destroy", "close it for everybody, for good")
    destroy.add_argument("--reason", metavar="T", default="")
    destroy.add_argument("--successor", metavar="ROOM", help="where people may go on")
    action("invitations", "room:invitations", "who asks you into which room", where="")
    accept = action("accept", "room:accept", "follow an invitation, or go on in a room that changed")
    accept.add_argument("--nick", metavar="N", default="")
    action("decline", "room:decline", "forget an invitation, or leave a room that changed")


def _room_people(action: Callable[..., Parser]) -> None:
    members = action("members", "room_people:members", "who belongs to it, there or not")
    members.add_argument("--banned", action="store_true", help="who is banned instead")
    action("occupants", "room_people:occupants", "who is there now")
    invite = action("invite", "room_people:invite", "invite somebody; makes them a member if that is needed")
    invite.add_argument("jid", metavar="JID")
    invite.add_argument("--text", metavar="T", default="")
    action("voice", "room_people:voice", "ask to be allowed to speak")
    affiliations = ["owner", "admin", "member", "none", "outcast"]
    for name, whom, values, help in (
        ("kick", "nick", [], "remove somebody who is there"),
        ("ban", "jid", [], "keep somebody out for good; a domain bans its whole server"),
        ("affiliation", "jid", affiliations, "give or take a lasting place"),
        ("role", "nick", ["moderator", "participant", "visitor"], "give or take the right to speak"),
        ("moderate", "id", [], "take back somebody's message for everybody"),
    ):
        parser = action(name, f"room_people:{name}", help)
        parser.add_argument(whom, metavar=whom.upper())
        if values:
            parser.add_argument("value", metavar="VALUE", choices=values, help=", ".join(values))
        parser.add_argument("--reason", metavar="T", default="")


def _repair(commands: Parsers) -> None:
    unreadable = _command(
        commands, "unreadable", "repair:unreadable", "messages that cannot be read, and why"
    )
    unreadable.add_argument("--account", metavar="JID")
    cure = unreadable.add_mutually_exclusive_group()
    cure.add_argument("--retry", metavar="ID", help="try to read it once more")
    cure.add_argument("--renew", metavar="ID", help="begin the session with its device anew")
    cure.add_argument("--ask", metavar="ID", help="ask its author to send it again")


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


def _host(commands: Parsers) -> None:
    host_parser.add(commands, _command)


def _maintenance(commands: Parsers) -> None:
    actions = _group(commands, "passphrase", "the store's lock")
    change = _command(actions, "change", "maintenance:change_passphrase", "change the passphrase")
    change.add_argument("--new-passphrase-file", metavar="FILE")
    settings = _command(commands, "settings", "settings:settings", "what others are told by themselves")
    settings.add_argument("changes", metavar="KEY=VALUE", nargs="*", help="preset=private sets all of them")
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
