# SPDX-License-Identifier: AGPL-3.0-or-later
"""What may stand in a bubble besides its words: quote, reactions, link cards, a file.

Everything here was said by somebody else. It is cut to one line and shown as plain text;
nothing of it is fetched (ATT-111).
"""

from collections.abc import Iterable
from typing import Any, Final
from urllib.parse import unquote, urlsplit

from ui.models.text import clean, is_one_emoji, isolated, one_line
from ui.models.voices import Voice, Voices
from ui.words import QT_TRANSLATE_NOOP, say
from xmppclient.model import Link, Message, Reaction

CONTEXT: Final = "timeline"
MOST_REACTIONS: Final = 12
"""Kinds of reactions shown under a bubble (ATT-066)."""
MOST_NAMES: Final = 20
MOST_CARDS: Final = 4
QUOTED: Final = 240
TITLE: Final = 120
LONGEST_NAME: Final = 1000
ENDING: Final = 30
"""Characters at the end of a long file name that stay: they say what kind of file it is."""
MISSING: Final = QT_TRANSLATE_NOOP("timeline", "The original is not here")
DELETED: Final = QT_TRANSLATE_NOOP("timeline", "This message was deleted")
SPOILER: Final = QT_TRANSLATE_NOOP("timeline", "Spoiler")
AND_MORE: Final = QT_TRANSLATE_NOOP("timeline", "{names} and {count} more")
A_FILE: Final = QT_TRANSLATE_NOOP("timeline", "File")

Part = dict[str, Any]
"""A small value for QML."""


def quote_of(message: Message, voices: Voices) -> Part | None:
    """What a reply answers, from the stored original: never what the sender says it was (ATT-069)."""
    if not message.reply_to or message.retracted:
        return None
    quote = message.quote
    if quote is None:
        voice = voices.person(message.reply_sender) if message.reply_sender else Voice("")
        return _quote(0, voice, say(CONTEXT, MISSING), "missing")
    voice = voices.quoted(quote)
    if quote.retracted:
        return _quote(int(quote.message_id), voice, say(CONTEXT, DELETED), "retracted")
    if quote.covered:
        return _quote(int(quote.message_id), voice, say(CONTEXT, SPOILER), "covered")
    return _quote(int(quote.message_id), voice, one_line(quote.body, QUOTED), "here")


def _quote(message_id: int, voice: Voice, text: str, state: str) -> Part:
    return {"id": message_id, "name": voice.name, "tint": voice.tint, "text": text, "state": state}


def reactions_of(reactions: Iterable[Reaction], voices: Voices) -> list[Part]:
    """Chips: each emoji once, the most used first, who chose it and whether we did."""
    people: dict[str, list[Voice]] = {}
    for reaction in reactions:
        voice = voices.reacted(reaction)
        for emoji in reaction.emojis:
            if is_one_emoji(emoji):
                people.setdefault(emoji, []).append(voice)
    chosen = sorted(people.items(), key=lambda pair: -len(pair[1]))[:MOST_REACTIONS]
    return [
        {"emoji": emoji, "count": len(who), "own": any(v.own for v in who), "names": _names(who)}
        for emoji, who in chosen
    ]


def _names(people: list[Voice]) -> str:
    names = ", ".join(isolated(voice.name) for voice in people[:MOST_NAMES])
    more = len(people) - MOST_NAMES
    return say(CONTEXT, AND_MORE, names=names, count=more) if more > 0 else names


def cards_of(links: Iterable[Link]) -> list[Part]:
    """What the sender says stands behind its links (XEP-0511)."""
    cards = [
        {
            "url": link.url,
            "host": host_of(link.url),
            "title": one_line(link.title, TITLE),
            "text": one_line(link.description, QUOTED),
        }
        for link in links
        if link.title or link.description
    ]
    return cards[:MOST_CARDS]


def file_of(message: Message) -> Part | None:
    """The file that a message is about (XEP-0066, XEP-0447), named by the end of its address."""
    if not message.attachment or message.retracted:
        return None
    url = message.attachment
    name = file_name(url) or say(CONTEXT, A_FILE)
    return {"url": url, "name": name, "host": host_of(url), "plain": _only_tor_encrypts(url)}


def _only_tor_encrypts(url: str) -> bool:
    """Whether a file is fetched by plain http, which exists inside an onion only."""
    try:
        parts = urlsplit(url)
        plain = parts.scheme == "http" or (parts.scheme == "aesgcm" and parts.port not in (None, 443))
        return plain and (parts.hostname or "").endswith(".onion")
    except ValueError:
        return False


def file_name(url: str) -> str:
    """The last part of an address, as a person would read it; no path, no direction tricks (ATT-112)."""
    try:
        path = urlsplit(url).path
    except ValueError:
        return ""
    name = one_line(unquote(path).replace("\\", "/").rstrip("/").rpartition("/")[2], LONGEST_NAME)
    return name if len(name) <= TITLE else f"{name[: TITLE - ENDING]}…{name[-ENDING:]}"


def host_of(url: str) -> str:
    try:
        return one_line(urlsplit(url).hostname or "", TITLE)
    except ValueError:
        return ""


def words_of(message: Message) -> str:
    """The body to show: nothing where it only repeats the address of the file."""
    body = clean(message.body)
    return "" if message.attachment and body.strip() == message.attachment.strip() else body
