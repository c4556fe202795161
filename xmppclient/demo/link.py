# SPDX-License-Identifier: AGPL-3.0-or-later
"""What the demonstration and the process of its world tell each other: one JSON object a line.

Down, to the world's standard input: ``Say``, ``Wake``. Its end means that the
demonstration is over, or dead. Up, from its standard output: ``Serving``, ``Settled``,
``Failed``. Standard error is for what goes wrong unexpectedly.
"""

import json
from dataclasses import asdict, dataclass
from typing import Final, TypeAlias


@dataclass(frozen=True, slots=True)
class Say:
    """Let somebody write to you or to a group, or react to a text."""

    who: str  # local part
    text: str
    reply_to: str = ""  # the text that it answers
    reacts_to: str = ""  # the text that ``text``, an emoji, is a reaction to
    group: str = ""  # address of the room where it is said


@dataclass(frozen=True, slots=True)
class Wake:
    """You are there: answer, come and go, knock."""


@dataclass(frozen=True, slots=True)
class Serving:
    """The server lets you in; ``connect`` is ``host:port`` for TLS from the first byte."""

    connect: str
    ca_file: str
    password: str


@dataclass(frozen=True, slots=True)
class Settled:
    """Everybody is online and can read and write encrypted messages."""


@dataclass(frozen=True, slots=True)
class Failed:
    """There will be no world."""

    reason: str


Message: TypeAlias = Say | Wake | Serving | Settled | Failed
KINDS: Final[dict[str, type[Message]]] = {
    kind.__name__: kind for kind in (Say, Wake, Serving, Settled, Failed)
}


def encode(message: Message) -> bytes:
    return json.dumps({"kind": type(message).__name__, **asdict(message)}).encode() + b"\n"


def decode(line: bytes) -> Message:
    """Raises ``ValueError`` for what ``encode`` did not write."""
    fields = json.loads(line)
    try:
        return KINDS[fields.pop("kind")](**fields)
    except (AttributeError, KeyError, TypeError) as error:
        raise ValueError(f"no message of the demonstration: {line[:80]!r}") from error
