# SPDX-License-Identifier: AGPL-3.0-or-later
"""What a message says, apart from who sent it and how: elements to ``Content`` and back. Pure.

XEP-0066, 0085, 0184, 0308, 0333, 0372, 0382, 0424, 0428, 0444, 0461, 0466, 0511, 0513. Which
elements may be believed is decided before, by ``placement``.
"""

import re
from collections.abc import Callable, Iterable
from dataclasses import dataclass, replace
from urllib.parse import quote, unquote
from xml.etree.ElementTree import Element, SubElement

from xmppclient import ns
from xmppclient.address import full
from xmppclient.errors import InvalidAddress
from xmppclient.model import Address
from xmppclient.pipeline.naming import Mention
from xmppclient.xep import xep_0428, xep_0444, xep_0511
from xmppclient.xep.xep_0428 import Fallback
from xmppclient.xep.xep_0511 import Metadata

BODY = ns.q(ns.CLIENT, "body")
CHAT_STATES = {
    ns.q(ns.CHAT_STATES, name): name for name in ("active", "composing", "paused", "inactive", "gone")
}
DISPLAYED = ns.q(ns.MARKERS, "displayed")
EPHEMERAL = ns.q(ns.EPHEMERAL, "ephemeral")
MARKABLE = ns.q(ns.MARKERS, "markable")
OOB = ns.q(ns.OOB, "x")
OOB_URL = ns.q(ns.OOB, "url")
MENTION = ns.q(ns.MENTIONS, "mention")
REACTION = ns.q(ns.REACTIONS, "reaction")
REACTIONS = ns.q(ns.REACTIONS, "reactions")
RECEIVED = ns.q(ns.RECEIPTS, "received")
REFERENCE = ns.q(ns.REFERENCE, "reference")
REPLACE = ns.q(ns.CORRECT, "replace")
REPLY = ns.q(ns.REPLY, "reply")
REQUEST = ns.q(ns.RECEIPTS, "request")
RETRACT = ns.q(ns.RETRACT, "retract")
SPOILER = ns.q(ns.SPOILER, "spoiler")

EVERYBODY = f"{ns.MENTIONS}#channel"
MAX_MENTIONS = 50
MAX_ID = 256  # characters
MAX_HINT = 200
MAX_URL = 4096
SCHEMES = ("https://", "http://", "aesgcm://")
MAX_TIMER = 366 * 24 * 3600  # seconds
AESGCM = re.compile(r"aesgcm://[^\s/#]+/\S*#[0-9a-fA-F]{88}(?:[0-9a-fA-F]{8})?")  # XEP-0454
FILE = re.compile(r"https://[^\s/#?]+/(?:\S*/)?[^\s/#?]+\.(?!html?\b|php\b|aspx?\b|jsp\b)[A-Za-z0-9]{2,5}")


@dataclass(frozen=True, slots=True)
class Reply:
    """Which message is answered, and whose that is said to be (XEP-0461)."""

    id: str
    to: Address = Address("")  # full JID, perhaps: in a room that is somebody's


@dataclass(frozen=True, slots=True)
class Reactions:
    """All reactions of the sender to one message; none takes them back (XEP-0444)."""

    id: str
    emojis: tuple[str, ...]


@dataclass(frozen=True, slots=True)
class Content:
    """Everything this program understands in a message. ``body`` has no fallback in it any more
    once it was read, and the quote of a reply stands in front of it when it is to be written."""

    body: str = ""
    reply: Reply | None = None
    fallbacks: tuple[Fallback, ...] = ()
    replaces: str = ""
    retracts: str = ""
    reactions: Reactions | None = None
    spoiler: str | None = None  # the hint, perhaps empty
    links: tuple[Metadata, ...] = ()
    mentions: tuple[Address, ...] = ()  # of people, or occupant JIDs
    called: tuple[str, ...] = ()  # occupant ids, or ``EVERYBODY`` in the room
    named: tuple[Mention, ...] = ()  # in words of ours; read as ``mentions`` and ``called``
    attachment: str = ""
    timer: int = 0  # seconds; 0: none
    receipt_request: bool = False
    received: str = ""  # the message that arrived there
    markable: bool = False
    displayed: str = ""  # the message up to which everything was seen there
    chat_state: str = ""

    @property
    def acts(self) -> bool:
        """It corrects, retracts or reacts, and is no message of its own."""
        return bool(self.replaces or self.retracts or self.reactions)


def read(elements: Iterable[Element], body: str | None = None) -> Content:
    """What these elements say together; what is malformed is left out. ``body``: the decrypted
    words, which then count instead of a body element."""
    by_tag: dict[str, list[Element]] = {}
    for element in elements:
        by_tag.setdefault(element.tag, []).append(element)
    body = _text(by_tag, BODY) if body is None else body
    fallbacks = tuple(map(xep_0428.read, by_tag.get(xep_0428.TAG, ())))
    raw = Content(
        body=body,
        reply=_reply(by_tag),
        fallbacks=fallbacks,
        replaces=_id(by_tag, REPLACE),
        retracts=_retracts(by_tag),
        reactions=_reactions(by_tag),
        spoiler=_text(by_tag, SPOILER)[:MAX_HINT].strip() if SPOILER in by_tag else None,
        links=xep_0511.read(by_tag.get(xep_0511.TAG, ()), body),
        mentions=_mentions(by_tag),
        called=_called(by_tag),
        attachment=_attachment(by_tag, body),
        timer=_timer(by_tag),
        receipt_request=REQUEST in by_tag and RECEIVED not in by_tag,
        received=_id(by_tag, RECEIVED),
        markable=MARKABLE in by_tag,
        displayed=_id(by_tag, DISPLAYED),
        chat_state=next((name for tag, name in CHAT_STATES.items() if tag in by_tag), ""),
    )
    return _without_fallback(_one_meaning(raw))


def plain(body: str) -> Content:
    """A message that is only words."""
    return Content(body=body, attachment=_address_of_file(body))


def write(content: Content) -> tuple[Element, ...]:
    """The elements of a message, its body first."""
    return tuple(element for writer in WRITERS for element in writer(content))


def quoted(content: Content, quote: str) -> Content:
    """With the words that are answered in front, for programs that do not know replies."""
    if not quote or content.reply is None:
        return content
    prefix = "".join(f"> {line}\n" for line in quote.splitlines())
    fallback = Fallback(ns.REPLY, ((0, len(prefix)),))
    named = tuple(
        replace(one, begin=one.begin + len(prefix), end=one.end + len(prefix)) for one in content.named
    )
    fallbacks = (*content.fallbacks, fallback)
    return replace(content, body=prefix + content.body, fallbacks=fallbacks, named=named)


def _one_meaning(content: Content) -> Content:
    """A retraction or reaction whose words nobody calls a fallback is a message: no word is
    swallowed because of an element that somebody put beside it."""
    if not content.body:
        return content
    features = {fallback.feature for fallback in content.fallbacks}
    if content.retracts and ns.RETRACT not in features:
        content = replace(content, retracts="")
    if content.reactions and ns.REACTIONS not in features:
        content = replace(content, reactions=None)
    return content


def _without_fallback(content: Content) -> Content:
    """The body as it is meant for us: a quote is shown from what is stored (ATT-069)."""
    if content.retracts or content.reactions:
        return replace(content, body="")
    if content.reply is None or not content.fallbacks:
        return content
    quotes = [fallback for fallback in content.fallbacks if fallback.feature == ns.REPLY]
    return replace(content, body=xep_0428.without(content.body, quotes))


# Reading

ByTag = dict[str, list[Element]]


def _text(by_tag: ByTag, tag: str) -> str:
    return (by_tag[tag][0].text or "") if tag in by_tag else ""


def _id(by_tag: ByTag, tag: str) -> str:
    """The id that the only element of this kind names; several mean nothing."""
    found = by_tag.get(tag, ())
    identifier = found[0].get("id", "") if len(found) == 1 else ""
    return identifier if len(identifier) <= MAX_ID else ""


def _reply(by_tag: ByTag) -> Reply | None:
    identifier = _id(by_tag, REPLY)
    if not identifier:
        return None
    try:
        return Reply(identifier, full(by_tag[REPLY][0].get("to", "")))
    except InvalidAddress:
        return Reply(identifier)


def _retracts(by_tag: ByTag) -> str:
    """Only the author's own retraction: moderation (XEP-0425) has no place outside rooms (ATT-065)."""
    identifier = _id(by_tag, RETRACT)
    return identifier if identifier and len(by_tag[RETRACT][0]) == 0 else ""


def _reactions(by_tag: ByTag) -> Reactions | None:
    identifier = _id(by_tag, REACTIONS)
    if not identifier:
        return None
    texts = (child.text or "" for child in by_tag[REACTIONS][0].iterfind(REACTION))
    return Reactions(identifier, xep_0444.reactions(texts))


def _mentions(by_tag: ByTag) -> tuple[Address, ...]:
    references = (e for e in by_tag.get(REFERENCE, ()) if e.get("type") == "mention")
    uris = [uri for e in references if (uri := e.get("uri", "")).startswith("xmpp:")]
    named = [unquote(uri.removeprefix("xmpp:").partition("?")[0]) for uri in uris[:MAX_MENTIONS]]
    named += [e.get("jid", "") for e in by_tag.get(MENTION, ())[:MAX_MENTIONS]]
    found = []
    for text in named:
        try:
            found.append(full(text))
        except InvalidAddress:
            continue
    return tuple(one for one in found if one)


def _called(by_tag: ByTag) -> tuple[str, ...]:
    elements = by_tag.get(MENTION, ())[:MAX_MENTIONS]
    ids = [e.get("occupantid", "") for e in elements]
    everybody = any(e.get("mentions") == EVERYBODY and not e.get("uri") for e in elements)
    return tuple(one for one in (*ids, EVERYBODY if everybody else "") if one)


def _attachment(by_tag: ByTag, body: str) -> str:
    """The file a message is about: what XEP-0066 names if it is also the body, or a body that is
    nothing but the address of a file."""
    for element in by_tag.get(OOB, ())[:1]:
        url = (element.findtext(OOB_URL) or "").strip()
        if (
            url == body.strip()
            and url.startswith(("https://", "http://", "aesgcm://"))
            and len(url) <= MAX_URL
        ):
            return url
    return _address_of_file(body)


def _address_of_file(body: str) -> str:
    if not body.startswith(("aesgcm://", "https://")):
        return ""
    first = body.split("\n", 1)[0].strip()  # some put a thumbnail behind an encrypted file
    if len(first) > MAX_URL:
        return ""
    whole = first == body.strip()
    return first if AESGCM.fullmatch(first) or (whole and FILE.fullmatch(first)) else ""


def _timer(by_tag: ByTag) -> int:
    text = by_tag[EPHEMERAL][0].get("timer", "") if EPHEMERAL in by_tag else ""
    return min(int(text), MAX_TIMER) if text.isascii() and text.isdigit() and len(text) < 12 else 0


# Writing

Writer = Callable[[Content], Iterable[Element]]


def _with_id(tag: str, identifier: str) -> Iterable[Element]:
    return (Element(tag, {"id": identifier}),) if identifier else ()


def _write_text(tag: str, text: str | None) -> Iterable[Element]:
    if text is None:
        return ()
    element = Element(tag)
    element.text = text or None
    return (element,)


def _write_reply(content: Content) -> Iterable[Element]:
    if content.reply is None:
        return ()
    to = {"to": content.reply.to} if content.reply.to else {}
    return (Element(REPLY, {**to, "id": content.reply.id}),)


def _write_reactions(content: Content) -> Iterable[Element]:
    if content.reactions is None:
        return ()
    element = Element(REACTIONS, {"id": content.reactions.id})
    for emoji in content.reactions.emojis:
        SubElement(element, REACTION).text = emoji
    return (element,)


def _write_mentions(content: Content) -> Iterable[Element]:
    return (Element(REFERENCE, {"type": "mention", "uri": f"xmpp:{jid}"}) for jid in content.mentions)


def _write_called(content: Content) -> Iterable[Element]:
    for one in content.called:
        name = "mentions" if one == EVERYBODY else "occupantid"
        yield Element(MENTION, {name: one})


def _write_named(content: Content) -> Iterable[Element]:
    """In both ways: by the id that stays when a nick changes, and for programs that know addresses only."""
    for one in content.named:
        where = {"begin": str(one.begin), "end": str(one.end)}
        who = {"occupantid": one.occupant_id} if one.occupant_id else {"jid": one.address}
        yield Element(MENTION, {**where, **who})
        uri = f"xmpp:{quote(one.address, safe='@/')}"
        yield Element(REFERENCE, {"type": "mention", **where, "uri": uri})


def _write_attachment(content: Content) -> Iterable[Element]:
    if not content.attachment:
        return ()
    element = Element(OOB)
    SubElement(element, OOB_URL).text = content.attachment
    return (element,)


def _flag(tag: str, wanted: bool) -> Iterable[Element]:
    return (Element(tag),) if wanted else ()


WRITERS: tuple[Writer, ...] = (
    lambda content: _write_text(BODY, content.body or None),
    _write_reply,
    lambda content: map(xep_0428.write, content.fallbacks),
    lambda content: _with_id(REPLACE, content.replaces),
    lambda content: _with_id(RETRACT, content.retracts),
    _write_reactions,
    lambda content: _write_text(SPOILER, content.spoiler),
    lambda content: map(xep_0511.write, content.links),
    _write_mentions,
    _write_called,
    _write_named,
    _write_attachment,
    lambda content: (Element(EPHEMERAL, {"timer": str(content.timer)}),) if content.timer else (),
    lambda content: _flag(REQUEST, content.receipt_request),
    lambda content: _with_id(RECEIVED, content.received),
    lambda content: _flag(MARKABLE, content.markable),
    lambda content: _with_id(DISPLAYED, content.displayed),
    lambda content: (Element(ns.q(ns.CHAT_STATES, content.chat_state)),) if content.chat_state else (),
)
