# SPDX-License-Identifier: AGPL-3.0-or-later
"""What a room answers to a request, as errors of the user's situation (XEP-0045 §8-§10)."""

from collections.abc import Iterator
from contextlib import contextmanager

from xmppclient.errors import (
    NotInRoom,
    RequestError,
    RequestTimedOut,
    RoomForbidden,
    RoomNotFound,
    RoomUnreachable,
    XmppClientError,
)

FORBIDDEN = frozenset(
    # "conflict" is what the last owner gets who wants to go (§10.7.2)
    {
        "forbidden", "not-allowed", "not-authorized", "conflict", "feature-not-implemented",
        "service-unavailable",
    }
)  # fmt: skip
GONE = frozenset({"item-not-found", "gone"})
UNREACHABLE = frozenset({"remote-server-not-found", "remote-server-timeout", "recipient-unavailable"})


def translated(error: RequestError) -> XmppClientError:
    """The situation that a condition stands for; the error itself if it is none of a room."""
    if error.condition in FORBIDDEN:
        return RoomForbidden(error.text)
    if error.condition in GONE:
        return RoomNotFound(error.text)
    if error.condition in UNREACHABLE:
        return RoomUnreachable(error.text)
    if error.condition == "not-acceptable":
        return NotInRoom(error.text)
    return error


@contextmanager
def refused() -> Iterator[None]:
    """Raise what a room's refusal means, instead of the bare error."""
    try:
        yield
    except RequestError as error:
        raise translated(error) from error
    except RequestTimedOut as error:
        raise RoomUnreachable from error
