# SPDX-License-Identifier: AGPL-3.0-or-later
"""A service of rooms (XEP-0045) behind a fake stream, with people, settings, lists and archives.

It answers at once, while the stream sends. What it tells comes to ``deliver``, as a session
would get it.
"""

import asyncio
from collections.abc import Callable, Iterable
from dataclasses import dataclass, field
from typing import Final
from xml.etree.ElementTree import Element, SubElement, tostring
from xml.sax.saxutils import escape, quoteattr

from tests.fakes.fake_archive import QUERY, FakeArchive
from tests.fakes.fake_stream import Answer, FakeStream, result, xml
from xmppclient import ns
from xmppclient.errors import RequestError
from xmppclient.model import Address
from xmppclient.xep import disco, muc

US: Final = Address("alice@a.test")
ORCHARD: Final = Address("orchard@muc.test")
PING: Final = ns.q(ns.PING, "ping")
ADMIN: Final = ns.q(ns.MUC_ADMIN, "query")
PRIVATE: Final = ("muc_membersonly", "muc_nonanonymous", "muc_persistent", "muc_hidden")
PUBLIC: Final = ("muc_open", "muc_semianonymous", "muc_persistent", "muc_public")
MODERN: Final = (ns.MAM, ns.OCCUPANT_ID, ns.SID)


@dataclass
class Person:
    """Somebody in a room."""

    nick: str
    jid: str = ""
    affiliation: str = "none"
    role: str = "participant"
    occupant_id: str = ""
    inner: str = ""  # more of their presence

    def presence(
        self, room: "FakeRoom", *, codes: Iterable[int] = (), kind: str = "", inner: str = ""
    ) -> str:
        """As the room tells it to us."""
        real = f" jid={quoteattr(self.jid)}" if self.jid and room.tells_addresses else ""
        role = "none" if kind else self.role
        found = "".join(f"<status code='{code}'/>" for code in codes)
        item = f"<item affiliation='{self.affiliation}' role='{role}'{real}/>"
        identifier = f"<occupant-id xmlns='{ns.OCCUPANT_ID}' id={quoteattr(self.occupant_id)}/>"
        return (
            f"<presence from={quoteattr(f'{room.address}/{self.nick}')} to='{US}/desk'"
            f"{f' type={quoteattr(kind)}' if kind else ''}>{self.inner}"
            f"{identifier if self.occupant_id else ''}"
            f"<x xmlns='{ns.MUC_USER}'>{inner or item}{found}</x></presence>"
        )


@dataclass
class FakeRoom:
    """One room. What a test sets here is how it answers from then on."""

    address: Address
    archive: FakeArchive
    features: tuple[str, ...] = (*PRIVATE, *MODERN)
    name: str = ""
    info: dict[str, str] = field(default_factory=dict)  # fields of muc#roominfo
    people: dict[str, Person] = field(default_factory=dict)  # by nick
    affiliations: dict[str, str] = field(default_factory=lambda: {str(US): "member"})
    subject: str = ""
    codes: tuple[int, ...] = ()  # beside 110 when we come in
    password: str = ""
    refusal: str = ""  # condition of the error for whoever wants to enter
    disco_error: str = ""
    ping_error: str = ""  # instead of what is true
    silent: bool = False  # answers nothing to a presence
    exists: bool = True
    our_nick: str = ""  # while we are inside
    our_role: str = "participant"
    assigned: str = ""  # the nick we get, whatever we want
    joins: int = 0
    reflects: bool = True
    bounces: bool = True  # what we write while we are not inside

    @property
    def tells_addresses(self) -> bool:
        return "muc_nonanonymous" in self.features

    @property
    def us(self) -> Person:
        affiliation = self.affiliations.get(US, "none")
        return Person(self.our_nick, f"{US}/desk", affiliation, self.our_role, self.id_of(US))

    def id_of(self, jid: str) -> str:
        return f"id-{jid.partition('/')[0]}" if ns.OCCUPANT_ID in self.features else ""


class FakeRooms:
    """All rooms of a service. ``live`` counts joins that nobody has answered yet."""

    def __init__(self, stream: FakeStream, deliver: Callable[[Element], object]) -> None:
        self.stream = stream
        self.deliver = deliver
        self.rooms: dict[str, FakeRoom] = {}
        self.waits: asyncio.Event | None = None  # rooms let in only when it is set
        self.entering = 0
        self.most_entering = 0  # at the same time
        self._number = 0
        self._tasks: set[asyncio.Task[None]] = set()
        self._others = dict(stream.answers)
        stream.on_sent = self._sent
        for tag, answer in (
            (disco.QUERY, self._disco),
            (PING, self._ping),
            (QUERY, self._archive),
            (ADMIN, self._admin),
        ):
            stream.answers[tag] = answer

    # -- what a test arranges ---------------------------------------------------------------

    def add(self, address: Address = ORCHARD, **options: object) -> FakeRoom:
        """A room, private and modern unless ``options`` (fields of ``FakeRoom``) say otherwise."""
        archive = FakeArchive(lambda element: self._from_room(address, element))
        room = FakeRoom(address, archive, **options)  # type: ignore[arg-type]
        self.rooms[address] = room
        return room

    def come(
        self, room: FakeRoom, nick: str, jid: str = "", affiliation: str = "member", **more: str
    ) -> Person:
        """Somebody enters."""
        person = Person(
            nick, jid, affiliation, occupant_id=more.pop("occupant_id", room.id_of(jid or nick)), **more
        )
        room.people[nick] = person
        if jid and affiliation != "none":
            room.affiliations[jid.partition("/")[0]] = affiliation
        if room.our_nick:
            self.tell(person.presence(room))
        return person

    def go(self, room: FakeRoom, nick: str, *codes: int, inner: str = "") -> None:
        """Somebody leaves, or has to."""
        person = room.people.pop(nick)
        self.tell(person.presence(room, codes=codes, kind="unavailable", inner=inner))

    def put_out(self, room: FakeRoom, *codes: int, inner: str = "") -> None:
        """We have to go."""
        us, room.our_nick = room.us, ""
        self.tell(us.presence(room, codes=(110, *codes), kind="unavailable", inner=inner))

    def say(self, room: FakeRoom, nick: str, body: str, inner: str = "", stored: bool = True) -> str:
        """Somebody writes to everybody; returns the id that the room gives."""
        person = room.us if nick == room.our_nick else room.people[nick]
        words = f"<body>{escape(body)}</body>" if body else ""
        return self._reflect(room, person, words + inner, "", stored=stored)

    def configure(self, room: FakeRoom, *codes: int, features: tuple[str, ...] | None = None) -> None:
        """The room changes, and says so."""
        room.features = room.features if features is None else features
        found = "".join(f"<status code='{code}'/>" for code in codes)
        self.tell(
            f"<message type='groupchat' from='{room.address}' to='{US}/desk'>"
            f"<x xmlns='{ns.MUC_USER}'>{found}</x></message>"
        )

    def forget(self, room: FakeRoom) -> None:
        """The service was restarted and nobody was told."""
        room.our_nick = ""

    def tell(self, text: str) -> None:
        """A stanza arrives as it is."""
        self.deliver(xml(text))

    # -- what the service answers -----------------------------------------------------------

    def _sent(self, stanza: Element) -> None:
        address, _, nick = stanza.get("to", "").partition("/")
        room = self.rooms.get(address)
        if room is None:
            return
        if stanza.tag == muc.MESSAGE and stanza.get("type") == "groupchat":
            self._say(room, stanza)
        elif stanza.tag == muc.PRESENCE and stanza.get("type") == "unavailable":
            if room.our_nick:
                self.put_out(room)
        elif stanza.tag == muc.PRESENCE and stanza.find(muc.JOIN) is not None:
            self._enter(room, stanza, nick)
        elif stanza.tag == muc.PRESENCE and room.our_nick:
            self._rename(room, nick)

    def _enter(self, room: FakeRoom, stanza: Element, nick: str) -> None:
        room.joins += 1
        if room.silent:
            return
        self.entering += 1
        self.most_entering = max(self.most_entering, self.entering)
        loop = asyncio.get_running_loop()
        task = loop.create_task(self._let_in(room, stanza, nick), name="kit/a room lets us in")
        self._tasks.add(task)
        task.add_done_callback(self._tasks.discard)

    async def _let_in(self, room: FakeRoom, stanza: Element, nick: str) -> None:
        await (self.waits.wait() if self.waits else asyncio.sleep(0))
        self.entering -= 1
        if reason := self._why_not(room, stanza, nick):
            self._refuse(room, nick, reason)
            return
        created, room.exists = not room.exists, True
        room.our_nick = room.assigned or nick
        for person in room.people.values():
            self.tell(person.presence(room))
        codes = [110, *room.codes, *([100] if room.tells_addresses else [])]
        codes += ([201] if created else []) + ([210] if room.assigned else [])
        self.tell(room.us.presence(room, codes=codes))
        self.tell(self._subject(room, room.address))

    def _why_not(self, room: FakeRoom, stanza: Element, nick: str) -> str:
        given = stanza.findtext(f"{muc.JOIN}/{ns.q(ns.MUC, 'password')}") or ""
        if room.refusal:
            return room.refusal
        if room.affiliations.get(US) == "outcast":
            return "forbidden"
        if "muc_membersonly" in room.features and room.affiliations.get(US, "none") == "none":
            return "registration-required"
        if room.password != given:
            return "not-authorized"
        return "conflict" if nick in room.people else ""

    def _rename(self, room: FakeRoom, nick: str) -> None:
        if nick in room.people:
            self._refuse(room, nick, "conflict")
            return
        us = room.us
        item = f"<item affiliation='{us.affiliation}' role='{us.role}' nick={quoteattr(nick)}/>"
        self.tell(us.presence(room, codes=(303, 110), kind="unavailable", inner=item))
        room.our_nick = nick
        self.tell(room.us.presence(room, codes=(110,)))

    def _refuse(self, room: FakeRoom, nick: str, condition: str) -> None:
        self.tell(
            f"<presence from={quoteattr(f'{room.address}/{nick}')} to='{US}/desk' type='error'>"
            f"<x xmlns='{ns.MUC}'/><error type='auth'><{condition} xmlns='{ns.STANZAS}'/></error></presence>"
        )

    def _say(self, room: FakeRoom, stanza: Element) -> None:
        if not room.our_nick:
            if room.bounces:
                self._bounce(room, stanza, "not-acceptable")
        elif room.our_role == "visitor":
            self._bounce(room, stanza, "forbidden")
        elif (subject := muc.subject(stanza)) is not None:
            room.subject = subject
            self.tell(self._subject(room, f"{room.address}/{room.our_nick}", stanza.get("id", "")))
        elif room.reflects:
            inner = "".join(tostring(child).decode() for child in stanza)
            self._reflect(room, room.us, inner, stanza.get("id", ""), stored=True)

    def _bounce(self, room: FakeRoom, stanza: Element, condition: str) -> None:
        name = quoteattr(stanza.get("id", ""))
        self.tell(
            f"<message from='{room.address}' to='{US}/desk' type='error' id={name}>"
            f"<error type='cancel'><{condition} xmlns='{ns.STANZAS}'/></error></message>"
        )

    def _reflect(self, room: FakeRoom, person: Person, inner: str, stanza_id: str, *, stored: bool) -> str:
        self._number += 1
        name = f"m{len(room.archive.kept)}" if stored else f"x{self._number}"
        sender = quoteattr(f"{room.address}/{person.nick}")
        identifier = f"<occupant-id xmlns='{ns.OCCUPANT_ID}' id={quoteattr(person.occupant_id)}/>"
        inner += identifier if person.occupant_id else ""
        head = f"<message xmlns='jabber:client' type='groupchat' from={sender} id={quoteattr(stanza_id)}"
        if stored:
            real = f"<x xmlns='{ns.MUC_USER}'><item jid={quoteattr(person.jid)}/></x>"
            told = real if room.tells_addresses and person.jid else ""
            room.archive.keep(f"{head} to='{room.address}'>{inner}{told}</message>", name)
        given = f"<stanza-id xmlns='{ns.SID}' by='{room.address}' id='{name}'/>"
        if room.our_nick:
            self.tell(f"{head} to='{US}/desk'>{inner}{given if ns.SID in room.features else ''}</message>")
        return name

    def _subject(self, room: FakeRoom, sender: str, stanza_id: str = "") -> str:
        name = f" id={quoteattr(stanza_id)}" if stanza_id else ""
        return (
            f"<message type='groupchat' from={quoteattr(sender)} to='{US}/desk'{name}>"
            f"<subject>{escape(room.subject)}</subject></message>"
        )

    # -- requests ---------------------------------------------------------------------------

    def _asked(self) -> tuple[FakeRoom | None, str]:
        """The room of the newest request, and the nick in its address."""
        address, _, nick = self.stream.requests[-1][2].partition("/")
        return self.rooms.get(address), nick

    def _pass_on(self, tag: str, request: Element) -> Element:
        answer: Answer | None = self._others.get(tag)
        found = answer(request) if answer else result()
        assert isinstance(found, Element)
        return found

    def _disco(self, request: Element) -> Element:
        room, _ = self._asked()
        if room is None:
            if self.stream.requests[-1][2].endswith("muc.test"):
                raise RequestError("item-not-found")
            return self._pass_on(disco.QUERY, request)
        if room.disco_error or not room.exists:
            raise RequestError(room.disco_error or "item-not-found")
        features = "".join(f"<feature var='{feature}'/>" for feature in (ns.MUC, *room.features))
        fields = "".join(
            f"<field var='{name}'><value>{escape(value)}</value></field>" for name, value in room.info.items()
        )
        form = (
            f"<x xmlns='{ns.DATA_FORMS}' type='result'><field var='FORM_TYPE' type='hidden'>"
            f"<value>http://jabber.org/protocol/muc#roominfo</value></field>{fields}</x>"
        )
        identity = f"<identity category='conference' type='text' name={quoteattr(room.name)}/>"
        return result(f"<query xmlns='{disco.DISCO_INFO}'>{identity}{features}{form}</query>")

    def _ping(self, request: Element) -> Element:
        room, nick = self._asked()
        if room is None:
            return self._pass_on(PING, request)
        if room.ping_error:
            raise RequestError(room.ping_error)
        if room.our_nick != nick:
            raise RequestError("not-acceptable")
        return result()

    def _archive(self, request: Element) -> Element:
        room, _ = self._asked()
        if room is None:
            return self._pass_on(QUERY, request)
        if ns.MAM not in room.features:
            raise RequestError("service-unavailable")
        return room.archive.answer(request)

    def _admin(self, request: Element) -> Element:
        room, _ = self._asked()
        if room is None:
            return result()
        if self.stream.requests[-1][0] == "set":
            for item in request:
                if jid := item.get("jid"):
                    room.affiliations[jid] = item.get("affiliation", "none")
            return result()
        wanted = {item.get("affiliation", "") for item in request}
        answer = result()
        query = SubElement(answer, ADMIN)
        for jid, affiliation in room.affiliations.items():
            if affiliation in wanted:
                SubElement(query, ns.q(ns.MUC_ADMIN, "item"), affiliation=affiliation, jid=jid)
        return answer

    def _from_room(self, address: Address, element: Element) -> None:
        element.set("from", address)
        self.deliver(element)
