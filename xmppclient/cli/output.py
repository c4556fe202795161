# SPDX-License-Identifier: AGPL-3.0-or-later
"""What the commands print: text for people, or one JSON object a line."""

import json
import mimetypes
import sys
from collections.abc import Mapping
from datetime import UTC, datetime
from typing import Any
from urllib.parse import urlsplit

from xmppclient import filename
from xmppclient.model import (
    Account,
    Address,
    ArchivePreferences,
    CheckReport,
    Connection,
    ConnectionState,
    Contact,
    Conversation,
    Device,
    Gap,
    Message,
    MessageId,
    Outage,
    Presence,
    Request,
    Revision,
    ServerInfo,
    Unreadable,
)
from xmppclient.route import shown

Json = dict[str, Any]

STATES = {
    ConnectionState.AUTHENTICATING: "connecting",
    ConnectionState.SYNCING: "connecting",
    ConnectionState.CLOSED: "offline",
}


def stamp(time: datetime | None) -> str | None:
    """UTC, ISO 8601, to the microsecond."""
    return None if time is None else time.astimezone(UTC).isoformat().replace("+00:00", "Z")


def message(account: Account, conversation: Conversation, row: Message) -> Json:
    """``reply_to`` is the name the reply uses; ``reply_to_id`` our own of that message, if it is here."""
    return {
        "event": "message",
        "id": str(row.id),
        "account": account.jid,
        "conversation": conversation.address,
        "kind": conversation.kind.value,
        "direction": row.direction.value,
        "from": row.sender,
        "nick": row.nick,
        "time": stamp(row.time),
        "body": row.body,
        "encryption": row.encryption.value,
        "trust": row.trust.value if row.trust else None,
        "fingerprint": row.fingerprint,
        "state": row.state.value,
        "reason": row.reason,
        "stanza_id": row.stanza_id,
        "origin_id": row.origin_id,
        "reply_to": row.reply_to,
        "reply_to_id": str(row.quote.message_id) if row.quote else None,
        "replaces": row.replaces,
        "edited": row.edited,
        "retracted": row.retracted,
        "spoiler": row.spoiler,
        "mention": row.mention,
        "pinned": row.pinned,
        "expires": stamp(row.expires),
        "reactions": [
            {
                "from": reaction.sender,
                "nick": reaction.nick,
                "emojis": list(reaction.emojis),
                "time": stamp(reaction.time),
            }
            for reaction in row.reactions
        ],
        "left_out": list(row.left_out),
        "moderated_by": row.moderated_by,
        "attachments": [attachment(row.attachment)] if row.attachment else [],
    }


def attachment(url: str) -> Json:
    """What is known of a file that was not fetched: its address and what that says."""
    name = filename.of_url(url)
    return {
        "name": name,
        "size": None,
        "media_type": mimetypes.guess_type(name)[0],
        "path": None,
        "url": url,
        "encrypted": urlsplit(url).scheme == "aesgcm",
    }


def removed(account: Account, conversation: Conversation, message_id: MessageId) -> Json:
    return {
        "event": "removed",
        "account": account.jid,
        "conversation": conversation.address,
        "id": str(message_id),
    }


def revision(row: Revision) -> Json:
    return {"event": "revision", "id": str(row.message_id), "time": stamp(row.time), "body": row.body}


def typing(account: Account, conversation: Conversation, jid: Address, composing: bool) -> Json:
    return {
        "event": "typing",
        "account": account.jid,
        "conversation": conversation.address,
        "jid": jid,
        "composing": composing,
    }


def chat(account: Account, row: Conversation) -> Json:
    return {
        "event": "chat",
        "account": account.jid,
        "conversation": row.address,
        "kind": row.kind.value,
        "name": row.name,
        "request": row.is_request,
        "encryption": row.policy.value,
        "unread": row.unread,
        "mentions": row.mentions,
        "pinned": row.pinned,
        "archived": row.archived,
        "muted": row.muted,
        "muted_until": stamp(row.muted_until),
        "mentions_only": row.mentions_only,
        "keep": row.keep,
        "ephemeral": row.ephemeral,
        "receipts": row.send_receipts,
        "markers": row.send_markers,
        "typing": row.send_typing,
        "draft": row.draft,
        "last_activity": stamp(row.last_activity),
    }


def gap(account: Account, conversation: Conversation, row: Gap) -> Json:
    return {
        "event": "gap",
        "account": account.jid,
        "conversation": conversation.address,
        "id": row.id,
        "after": stamp(row.after),
        "before": stamp(row.before),
    }


def report(account: Account, conversation: Conversation, row: CheckReport) -> Json:
    return {
        "event": "report",
        "account": account.jid,
        "conversation": conversation.address,
        "compared": row.compared,
        "stored": row.stored,
        "unreadable": row.unreadable,
        "only_here": row.only_here,
        "complete": row.complete,
    }


def unreadable(account: Account, row: Unreadable) -> Json:
    return {
        **message(account, row.conversation, row.message),
        "event": "unreadable",
        "step": row.step or None,
        "tries": row.tries,
        "last_tried": stamp(row.last_tried),
        "can_renew": row.can_renew,
    }


def outage(account: Account, row: Outage | None) -> Json:
    return {
        "event": "outage",
        "account": account.jid,
        "message": row.message if row else None,
        "begin": stamp(row.begin) if row else None,
        "end": stamp(row.end) if row else None,
        "planned": row.planned if row else None,
        "over": row is None,
    }


def blocked(account: Account, jid: Address) -> Json:
    return {"event": "blocked", "account": account.jid, "jid": jid, "server": "@" not in jid}


def server(account: Account, row: ServerInfo) -> Json:
    return {
        "event": "server",
        "account": account.jid,
        "software": row.software,
        "contacts": [{"kind": kind, "address": address} for kind, address in row.contacts],
        "features": sorted(row.features),
        "max_stanza": row.max_stanza or None,
        "can_block": row.can_block,
        "can_report": row.can_report,
        "can_archive": row.can_archive,
        "can_push_read": row.can_push_read,
        "can_change_password": row.can_change_password,
    }


def archive(account: Account, row: ArchivePreferences) -> Json:
    return {
        "event": "archive",
        "account": account.jid,
        "default": row.default,
        "always": list(row.always),
        "never": list(row.never),
    }


def connection(account: Account, now: Connection) -> Json:
    wait = (now.retry_at - datetime.now(UTC)).total_seconds() if now.retry_at else None
    return {
        "event": "connection",
        "account": account.jid,
        "state": STATES.get(now.state, now.state.value),
        "route": shown(now.route),
        "address": now.address,
        "reason": type(now.reason).__name__ if now.reason else None,
        "retry_in": None if wait is None else max(0.0, round(wait, 1)),
    }


def presence(account: Account, now: Presence) -> Json:
    return {
        "event": "presence",
        "account": account.jid,
        "jid": now.jid,
        "show": now.show.value,
        "status": now.status,
    }


def request(account: Account, row: Request) -> Json:
    return {
        "event": "subscription_request",
        "account": account.jid,
        "jid": row.jid,
        "nick": row.nick,
        "text": row.text,
        "time": stamp(row.received),
    }


def contact(account: Account, row: Contact) -> Json:
    return {
        "event": "roster",
        "account": account.jid,
        "jid": row.jid,
        "name": row.name,
        "subscription": row.subscription.value,
        "ask": row.ask,
        "groups": list(row.groups),
    }


def device(row: Device, *, own: bool) -> Json:
    return {
        "event": "device",
        "jid": row.jid,
        "device_id": row.device_id,
        "fingerprint": row.fingerprint,
        "trust": row.trust.value,
        "label": row.label,
        "own": own,
        "this_device": row.this_device,
        "active": row.active,
        "versions": sorted(version.value for version in row.namespaces),
    }


def account_line(account: Account, now: Connection) -> Json:
    return {
        "event": "account",
        "account": account.jid,
        "enabled": account.enabled,
        "connect": list(account.connect),
        "tls": account.tls.value,
        "route": shown(account.route),
        "pin": account.pin,
        "onion_key": bool(account.onion_key),
        "allow_plain": account.allow_plain,
        "blind_trust": account.blind_trust,
        "state": STATES.get(now.state, now.state.value),
    }


class Printer:
    """Writes results to standard output, flushed line by line."""

    def __init__(self, *, as_json: bool) -> None:
        self._json = as_json

    def show(self, data: Mapping[str, Any], text: str) -> None:
        """One result: ``data`` for programs, ``text`` for people."""
        line = json.dumps(data, ensure_ascii=False) if self._json else text
        sys.stdout.write(line + "\n")
        sys.stdout.flush()

    def report(self, data: Mapping[str, Any]) -> None:
        """A line that only a program needs."""
        if self._json:
            self.show(data, "")

    def tell(self, text: str) -> None:
        """A sentence that only a person needs."""
        if not self._json:
            sys.stdout.write(text + "\n")
            sys.stdout.flush()


def message_text(data: Json) -> str:
    """One message as a line (or more, if it has more)."""
    arrow = "→" if data["direction"] == "out" else "←"
    who = f" {printable(data['nick'])}" if data["kind"] == "groupchat" and data["direction"] == "in" else ""
    marks = [data["encryption"], data["state"], *([data["reason"]] if data["reason"] else [])]
    marks += [mark for mark in ("edited", "retracted", "pinned") if data[mark]]
    words = [data["body"], *(" ".join([r["nick"] or r["from"], *r["emojis"]]) for r in data["reactions"])]
    said = printable("  ".join(filter(None, words)))
    return f"{data['time']} {arrow} {data['conversation']}{who} [{' '.join(marks)}] {said}"


def chat_text(row: Conversation) -> str:
    flags = {"pinned": row.pinned, "archived": row.archived, "muted": row.muted, "request": row.is_request}
    marks = [row.policy.value, *(name for name, on in flags.items() if on)]
    unread = f"  {row.unread} unread" if row.unread else ""
    name = f" ({printable(row.name)})" if row.name else ""
    return f"{row.address}{name}  [{' '.join(marks)}]{unread}"


def gap_text(conversation: Conversation, row: Gap) -> str:
    since = stamp(row.after) or "the beginning"
    return f"{conversation.address}: not read yet from {since} to {stamp(row.before)}"


def report_text(conversation: Conversation, row: CheckReport) -> str:
    rest = "" if row.complete else "; the archive could not be read to its end"
    return (
        f"{conversation.address}: {row.compared} messages in the archive, {row.stored} were missing here and "
        f"are stored now, {row.unreadable} of them unreadable; {row.only_here} are only here{rest}"
    )


def printable(text: str) -> str:
    """Without control characters, which could rewrite the terminal."""
    return "".join(c if c.isprintable() or c in "\n\t" else f"\\x{ord(c):02x}" for c in text)


def fingerprint(text: str) -> str:
    """Eight groups of eight."""
    return " ".join(text[i : i + 8] for i in range(0, len(text), 8))
