# SPDX-License-Identifier: AGPL-3.0-or-later
"""Short ways to make records for tests."""

from datetime import UTC, datetime, timedelta
from typing import Any

from storage.records import Address, ConversationRecord, DeliveryState, Direction, MessageRecord

NOON = datetime(2026, 3, 1, 12, tzinfo=UTC)


def at(seconds: float) -> datetime:
    """A time after noon of some day."""
    return NOON + timedelta(seconds=seconds)


def message(chat: ConversationRecord, body: str = "hello", **more: Any) -> MessageRecord:
    """An incoming message of the other side, unless ``more`` says otherwise."""
    given: dict[str, Any] = {
        "conversation_id": chat.id,
        "direction": Direction.IN,
        "sender": chat.address,
        "time": NOON,
        "body": body,
        "state": DeliveryState.RECEIVED,
    }
    return MessageRecord(**(given | more))


def address(name: str) -> Address:
    return Address(f"{name}@b.test")
