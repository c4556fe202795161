# SPDX-License-Identifier: AGPL-3.0-or-later
"""What the commands print: text for people, or one JSON object a line."""

import json
import sys
from collections.abc import Mapping
from datetime import UTC, datetime
from typing import Any

from xmppclient.model import (
    Account,
    Connection,
    ConnectionState,
    Contact,
    Conversation,
    Device,
    Message,
    Presence,
    Request,
)

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
    """The keys of the contract; those of later features are empty."""
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
        "replaces": row.replaces,
        "retracted": row.retracted,
        "reactions": [],
        "attachments": [],
    }


def connection(account: Account, now: Connection) -> Json:
    wait = (now.retry_at - datetime.now(UTC)).total_seconds() if now.retry_at else None
    return {
        "event": "connection",
        "account": account.jid,
        "state": STATES.get(now.state, now.state.value),
        "route": now.route,
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
        "route": account.route,
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

    def tell(self, text: str) -> None:
        """A sentence that only a person needs."""
        if not self._json:
            sys.stdout.write(text + "\n")
            sys.stdout.flush()


def message_text(data: Json) -> str:
    """One message as a line (or more, if it has more)."""
    arrow = "→" if data["direction"] == "out" else "←"
    marks = [data["encryption"], data["state"], *([data["reason"]] if data["reason"] else [])]
    return f"{data['time']} {arrow} {data['conversation']} [{' '.join(marks)}] {printable(data['body'])}"


def printable(text: str) -> str:
    """Without control characters, which could rewrite the terminal."""
    return "".join(c if c.isprintable() or c in "\n\t" else f"\\x{ord(c):02x}" for c in text)


def fingerprint(text: str) -> str:
    """Eight groups of eight."""
    return " ".join(text[i : i + 8] for i in range(0, len(text), 8))
