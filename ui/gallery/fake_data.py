# SPDX-License-Identifier: AGPL-3.0-or-later
"""The made-up world of the gallery: people, chats, devices. Values only."""

from dataclasses import dataclass, field, replace
from datetime import UTC, datetime, timedelta

from ui.gallery.fake_history import History, endless
from xmppclient.model import (
    Account,
    AccountId,
    Address,
    Contact,
    Conversation,
    ConversationId,
    DeliveryState,
    Device,
    Direction,
    Encryption,
    Gap,
    Kind,
    Link,
    Message,
    MessageId,
    Policy,
    Quote,
    Reaction,
    Request,
    Revision,
    Show,
    Subscription,
    Trust,
)

ME = Address("nora@example.org")
WORK = Address("n.lindqvist@work.example")
FIRST = AccountId(1)
SECOND = AccountId(2)
LEILA = ConversationId(1)
CREW = ConversationId(2)
MUM = ConversationId(3)
LI_WEI = ConversationId(4)
READING = ConversationId(5)
SHIRIN = ConversationId(6)
BOT = ConversationId(7)
JONAS = ConversationId(8)
LONG_NAME = ConversationId(9)
EMPTY = ConversationId(10)
HUGE = ConversationId(11)
HUGE_TOO = ConversationId(12)
OMAR = ConversationId(13)
STRANGER = ConversationId(14)
ANA = ConversationId(15)  # every everyday kind of message
TIDES = ConversationId(16)  # archived
BLOCKED = (Address("casino@spam.example"), Address("ex@example.org"), Address("bulk-mail.example"))
A_HUNDRED_THOUSAND = 100_000


def today_at(hour: int, minute: int, days_ago: int = 0) -> datetime:
    local = datetime.now().astimezone().replace(hour=hour, minute=minute, second=0, microsecond=0)
    return (local - timedelta(days=days_ago)).astimezone(UTC)


@dataclass(slots=True)
class Chat:
    """A conversation and its history, as they are being written."""

    conversation: Conversation
    history: History
    clock: datetime = field(default_factory=lambda: today_at(9, 31))
    revisions: dict[MessageId, tuple[Revision, ...]] = field(default_factory=dict)
    gaps: list[Gap] = field(default_factory=list)
    hidden: dict[int, range] = field(default_factory=dict)  # messages of a gap, by its id

    def at(self, hour: int, minute: int, days_ago: int = 0) -> "Chat":
        self.clock = today_at(hour, minute, days_ago)
        return self

    def them(
        self, body: str, trust: Trust = Trust.VERIFIED, nick: str = "", unreadable: str = "", **more: object
    ) -> "Chat":
        address = self.conversation.address
        sender = Address(f"{address}/{nick}") if nick else address
        state = DeliveryState.UNDECRYPTABLE if unreadable else DeliveryState.RECEIVED
        return self._say(Direction.IN, sender, state, body, trust, nick=nick, reason=unreadable, **more)

    def me(
        self, body: str, state: DeliveryState = DeliveryState.READ, trust: Trust | None = Trust.VERIFIED,
        **more: object,
    ) -> "Chat":  # fmt: skip
        return self._say(Direction.OUT, ME, state, body, trust, **more)

    def unreadable(self, reason: str) -> "Chat":
        return self.them("", Trust.BLIND, unreadable=reason, fingerprint="019fe2d4" * 8)

    def reacted(self, *reactions: tuple[str, str]) -> "Chat":
        """The last message has these: (sender, emojis separated by spaces)."""
        made = tuple(
            Reaction(self._last.id, Address(sender), tuple(emojis.split()), self.clock)
            for sender, emojis in reactions
        )
        return self.is_(reactions=made)

    def was(self, *earlier: str) -> "Chat":
        """The last message was corrected; these were its texts before."""
        last = self._last
        self.revisions[last.id] = tuple(
            Revision(number, last.id, body, last.time) for number, body in enumerate(earlier, 1)
        )
        return self.is_(edited=True)

    def answering(self, back: int) -> "Chat":
        """The last message answers the one ``back`` before it."""
        told = self.history.at(len(self.history) - 1 - back)
        covered = told.spoiler is not None
        quote = Quote(told.id, told.sender, told.body, told.nick, told.retracted, covered)
        return self.is_(reply_to=str(told.id), reply_sender=told.sender, quote=quote)

    def linking(self, url: str, title: str, description: str, site: str) -> "Chat":
        return self.is_(links=(Link(self._last.id, url, title, description, site),))

    def is_(self, **more: object) -> "Chat":
        """Change the last message."""
        self.history.put(replace(self._last, **more))  # type: ignore[arg-type]
        return self

    def missing(self, count: int) -> "Chat":
        """The last ``count`` messages were not read from the archive yet; the next one was."""
        end = len(self.history)
        self.hidden[end] = range(end - count, end)
        self.history.hide(self.hidden[end])
        before, after = self.clock, self.history.last()
        self.gaps.append(Gap(self.conversation.id, end, after.time if after else None, before))
        return self

    def from_archive(self, gap_id: int, limit: int) -> tuple[tuple[Message, ...], bool]:
        """Up to ``limit`` messages of a gap, newest first, and whether more are left."""
        numbers = self.hidden[gap_id]
        came, self.hidden[gap_id] = numbers[-limit:], numbers[:-limit]
        self.history.bring_back(came)
        return tuple(self.history.at(number) for number in reversed(came)), bool(self.hidden[gap_id])

    @property
    def _last(self) -> Message:
        return self.history.at(len(self.history) - 1)

    def _say(
        self, direction: Direction, sender: Address, state: DeliveryState, body: str, trust: Trust | None,
        **more: object,
    ) -> "Chat":  # fmt: skip
        plain = self.conversation.policy is Policy.NONE
        message = Message(
            self.conversation.id, direction, sender, self.clock, body, state,
            encryption=Encryption.NONE if plain else Encryption.OMEMO_2,
            trust=None if plain else trust,
        )  # fmt: skip
        self.history.add(replace(message, **more))  # type: ignore[arg-type]  # field names, checked at once
        self.clock += timedelta(seconds=40)
        return self

    def done(self, **more: object) -> "Chat":
        """Give the conversation what its row in the list shows."""
        last = self.history.last()
        self.conversation = replace(
            self.conversation, last_message=last, last_activity=last.time if last else None, **more  # type: ignore[arg-type]
        )  # fmt: skip
        return self


def chat(
    id: ConversationId, address: str, name: str = "", *, account: AccountId = FIRST, kind: Kind = Kind.CHAT,
    policy: Policy = Policy.OMEMO,
) -> Chat:  # fmt: skip
    conversation = Conversation(id, account, Address(address), kind, name, policy)
    return Chat(conversation, History(id, 0))


def huge(id: ConversationId, address: str, name: str) -> Chat:
    newest = today_at(8, 2, days_ago=5)
    rule = endless(id, ME, Address(address), newest, A_HUNDRED_THOUSAND)
    conversation = Conversation(id, FIRST, Address(address), name=name)
    return Chat(conversation, History(id, A_HUNDRED_THOUSAND, rule)).done()


def accounts() -> tuple[Account, ...]:
    return Account(ME, "secret", id=FIRST), Account(
        WORK, "secret", id=SECOND, route="socks5://127.0.0.1:9050"
    )


def chats() -> tuple[Chat, ...]:
    """Every kind of chat; the first one shows every kind of message."""
    return (
        leila(), crew(), mum(), li_wei(), reading(), shirin(), bot(), jonas(), long_name(),
        chat(EMPTY, "tomas@harbour.example", "Tomás Reyes").done(),
        huge(HUGE, "archive@example.org", "The long archive"),
        huge(HUGE_TOO, "logbook@example.org", "The other long archive"),
        omar(), stranger(),
    )  # fmt: skip


def leila() -> Chat:
    talk = chat(LEILA, "leila@example.org", "Leila Haddad")
    talk.at(18, 20, 1).them("The timetable is out: https://ferries.example/timetable?from=harbour&day=fri")
    talk.me("Good. I will look tonight.").unreadable("broken_session").at(21, 5, 1).me("👍")
    talk.at(9, 31).them("Did you get the tickets?").them("They said boarding closes ten minutes before.")
    talk.at(9, 36).me("Got them. Two seats on the left, so we see the lighthouse.")
    talk.reacted(("leila@example.org", "❤️"))
    talk.at(9, 40).them("This was yesterday evening, from the old pier:\nquiet, and no wind at all.")
    talk.them("😍").them("/me packs the thermos")
    talk.at(9, 44).me("Then let's meet at half past eight.", DeliveryState.DELIVERED).answering(4)
    talk.was("Then let's meet at half past nine.")
    talk.at(9, 46).them("The ferry leaves at nine, meet you at the old crane. نراك هناك!")
    talk.at(9, 47).me("Perfect, see you there.", DeliveryState.SENT).me(
        "Bringing coffee", DeliveryState.QUEUED
    )
    return talk.done(pinned=True)


def crew() -> Chat:
    talk = chat(CREW, "harbour@rooms.example", "Harbour crew", kind=Kind.GROUPCHAT).at(9, 31)
    talk.them("Who has the key to the boathouse?", nick="Tomás").them("I left it with Ana", nick="Tomás")
    talk.them("It is here, on the hook", nick="Ana").me("I will fetch it at ten.", DeliveryState.SENT)
    talk.them("好的，谢谢", nick="李伟").them("Photos from this morning come later", nick="Tomás")
    return talk.done(unread=3)


def mum() -> Chat:
    talk = chat(MUM, "ingrid@home.example", "Mum").at(8, 50, 1)
    return talk.them("Do you come on Sunday?", Trust.BLIND).at(9, 12).me("Call you on Sunday").done()


def li_wei() -> Chat:
    talk = chat(LI_WEI, "liwei@example.cn", "李伟").at(8, 40, 0).me("文件收到了吗？", DeliveryState.DELIVERED)
    return talk.at(8, 55).them("收到了，谢谢！").them("聊天记录已经加密保存。").done(unread=2)


def reading() -> Chat:
    talk = chat(READING, "reading@rooms.example", "Reading group", kind=Kind.GROUPCHAT).at(19, 2, 3)
    return talk.them("Chapter five for next week?", nick="Marguerite").done(
        draft="I finished chapter four, and"
    )


def shirin() -> Chat:
    talk = chat(SHIRIN, "shirin@example.ir", "شیرین").at(17, 40, 3).me("Tomorrow at six?", trust=Trust.BLIND)
    talk.them("بله، حتماً. ساعت شش جلوی کتابخانه منتظرت هستم.", Trust.BLIND)
    return talk.them("سلام، فردا می‌بینمت؟", Trust.BLIND).done(muted=True, unread=3)


def bot() -> Chat:
    talk = chat(BOT, "bank-bot@a-very-long-host-name.example.org", policy=Policy.NONE).at(7, 30, 4)
    talk.them("Your balance is ready. Open https://bank.example@evil.example/login to see it.")
    return talk.me("stop", DeliveryState.FAILED, reason="service-unavailable").them("Unknown command.").done()


def jonas() -> Chat:
    talk = chat(JONAS, "jonas@conversations.example", "Jonas").at(14, 24, 5).them("Try it now?", Trust.BLIND)
    talk.unreadable("not_for_this_device").unreadable("distrusted")
    talk.me("It works here", DeliveryState.BLOCKED, trust=None, reason="trust")
    return talk.done()


def long_name() -> Chat:
    name = "Dr. Maximiliane Freifrau von und zu Hohenberg-Wolfenbüttel (Department of Rather Long Names)"
    talk = chat(LONG_NAME, "m@long.example", name, account=SECOND).at(16, 0, 8)
    talk.them("Donaudampfschifffahrtselektrizitätenhauptbetriebswerkbauunterbeamtengesellschaft" * 3)
    talk.them("word " * 1500).me("x\n" * 12 + "end")
    return talk.done()


def omar() -> Chat:
    talk = chat(OMAR, "omar@example.org", "Omar").at(11, 11, 2)
    return talk.them("ok", Trust.UNDECIDED).me("That did not go out", DeliveryState.FAILED).done()


def stranger() -> Chat:
    talk = chat(STRANGER, "winner@spam.example").at(3, 33)
    return talk.them("You have won! Just answer to this message.", Trust.BLIND).done(is_request=True)


def contacts() -> tuple[Contact, ...]:
    def person(jid: str, name: str, *groups: str, subscription: Subscription = Subscription.BOTH) -> Contact:
        return Contact(FIRST, Address(jid), name, subscription, groups=groups)

    return (
        person("leila@example.org", "Leila Haddad", "Friends"),
        person("ingrid@home.example", "Mum", "Family"),
        person("liwei@example.cn", "李伟", "Work"),
        person("shirin@example.ir", "شیرین", "Friends"),
        person("jonas@conversations.example", "Jonas", "Friends", "Work"),
        person("tomas@harbour.example", "Tomás Reyes", "Harbour"),
        person("omar@example.org", "Omar", subscription=Subscription.TO),
        replace(person("ana@harbour.example", "", subscription=Subscription.NONE), ask=True),
    )


def requests() -> tuple[Request, ...]:
    return (
        Request(
            FIRST, Address("petra@garden.example"), "Petra", "Hi Nora, we met at the market.", today_at(8, 1)
        ),
        Request(FIRST, Address("winner@spam.example"), "You have won", "Answer now!!!", today_at(3, 33)),
    )


def presences() -> dict[Address, tuple[Show, str]]:
    return {
        Address("leila@example.org"): (Show.ONLINE, ""),
        Address("ingrid@home.example"): (Show.AWAY, "In the garden"),
        Address("liwei@example.cn"): (Show.DND, "开会"),
        Address("jonas@conversations.example"): (Show.CHAT, "On the train"),
    }


def devices() -> tuple[Device, ...]:
    both = frozenset({Encryption.OMEMO_1, Encryption.OMEMO_2})

    def device(jid: str, number: int, key: str, trust: Trust, **more: object) -> Device:
        made = Device(FIRST, Address(jid), number, key * 8, trust, namespaces=both,
                      first_seen=today_at(9, 0, 90), last_seen=today_at(9, 46))  # fmt: skip
        return replace(made, **more)  # type: ignore[arg-type]  # field names, checked at once

    return (
        device("leila@example.org", 101, "5a1f09c2", Trust.VERIFIED, label="Phone"),
        device("leila@example.org", 102, "c83d41ab", Trust.VERIFIED, label="Laptop"),
        device("ingrid@home.example", 201, "77e01290", Trust.BLIND),
        device("jonas@conversations.example", 301, "77aa0e01", Trust.BLIND, label="Phone"),
        device("jonas@conversations.example", 302, "019fe2d4", Trust.UNDECIDED, first_seen=today_at(8, 0, 2)),
        device("jonas@conversations.example", 303, "deadbeef", Trust.DISTRUSTED, active=False),
        device(ME, 1, "a1b2c3d4", Trust.VERIFIED, label="This computer", this_device=True),
        device(ME, 2, "0badcafe", Trust.UNDECIDED, label="", first_seen=today_at(7, 0)),
    )
