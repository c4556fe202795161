# SPDX-License-Identifier: AGPL-3.0-or-later
"""Made-up rooms: a private group, a large public channel, one that changed, others that are closed.

Values only. The chats in them are made here too.
"""

from dataclasses import replace
from typing import Final

from ui.gallery.fake_data import CREW, FIRST, ME, READING, Chat, chat, today_at
from xmppclient.errors import RoomGone, RoomMembersOnly
from xmppclient.model import (
    Address,
    Affiliation,
    ConversationId,
    DeliveryState,
    Field,
    FieldKind,
    Form,
    Invitation,
    Keys,
    Kind,
    Level,
    Member,
    Occupant,
    Policy,
    Power,
    PrivacyPoint,
    Role,
    Room,
    RoomItem,
    RoomPrivacy,
    RoomState,
    RoomTraits,
    Trust,
)

SAILING = ConversationId(21)  # public, 1,200 people
NIGHT = ConversationId(22)  # held: it hides its members now
CHOIR = ConversationId(23)  # refused: members only
PIER = ConversationId(24)  # destroyed, with a successor
WHISPER = ConversationId(25)  # private messages with somebody in the public channel
SERVICE = Address("rooms.example")
CROWD: Final = 1200
SECRET: Final = "sesame"  # noqa: S105 - made up; of the room "vault@rooms.example"

PRIVATE = RoomTraits(
    known=True, members_only=True, nonanonymous=True, persistent=True, archived=True, occupant_ids=True,
    moderation=True,
)  # fmt: skip
PUBLIC = RoomTraits(
    known=True, persistent=True, public=True, moderated=True, archived=True, logged=True, occupant_ids=True,
    moderation=True,
)  # fmt: skip
EVERYTHING = frozenset(Power)
MODERATOR = frozenset({Power.SPEAK, Power.SUBJECT, Power.INVITE, Power.MODERATE, Power.KICK, Power.VOICE})
GUEST = frozenset({Power.SPEAK, Power.INVITE})
OVER_ANYBODY = frozenset({Power.KICK, Power.VOICE, Power.BAN, Power.MEMBERS, Power.ADMINS})
OVER_GUESTS = frozenset({Power.KICK, Power.VOICE})


def rooms() -> tuple[Room, ...]:
    return crew(), reading(), sailing(), night(), choir(), pier()


def crew() -> Room:
    return Room(
        CREW, FIRST, Address("harbour@rooms.example"), "Nora", RoomState.JOINED, None, "Harbour crew",
        "Everybody who looks after the boathouse and the old crane.", "Painting on Thursday, bring brushes",
        "Ana", Role.MODERATOR, Affiliation.OWNER, PRIVATE, EVERYTHING, 4, 6, silent=("pavel@old.example",),
    )  # fmt: skip


def reading() -> Room:
    return Room(
        READING, FIRST, Address("reading@rooms.example"), "Nora", RoomState.JOINED, None, "Reading group", "",
        "Chapter five", "Marguerite", Role.PARTICIPANT, Affiliation.MEMBER, PRIVATE, GUEST, 2, 3,
    )  # fmt: skip


def sailing() -> Room:
    return Room(
        SAILING, FIRST, Address("sailing@rooms.example"), "Nora", RoomState.JOINED, None, "Sailing",
        "Boats, weather and questions of beginners. Be kind.", "Regatta on Saturday: https://regatta.example",
        "Björn", Role.MODERATOR, Affiliation.MEMBER, PUBLIC, MODERATOR, CROWD, 14, slow=10,
    )  # fmt: skip


def night() -> Room:
    traits = replace(PRIVATE, nonanonymous=False, public=True)
    return Room(
        NIGHT, FIRST, Address("night@rooms.example"), "Nora", RoomState.JOINED, None, "Night shift", "", "",
        "", Role.PARTICIPANT, Affiliation.MEMBER, traits, GUEST, 3, 5, held=("semi_anonymous", "listed"),
    )  # fmt: skip


def choir() -> Room:
    return Room(
        CHOIR, FIRST, Address("choir@rooms.example"), "Nora", RoomState.REFUSED,
        RoomMembersOnly("Ask Petra for an invitation."), "Choir", traits=PRIVATE,
    )  # fmt: skip


def pier() -> Room:
    successor = Address("new-pier@rooms.example")
    return Room(
        PIER, FIRST, Address("old-pier@rooms.example"), "Nora", RoomState.REFUSED,
        RoomGone("We moved to a larger house.", successor), "The old pier", traits=PUBLIC,
        successor=successor,
    )  # fmt: skip


def occupants() -> dict[ConversationId, tuple[Occupant, ...]]:
    return {CREW: crew_people(), READING: reading_people(), SAILING: crowd(), NIGHT: night_people()}


def crew_people() -> tuple[Occupant, ...]:
    def person(nick: str, jid: str, affiliation: Affiliation, **more: object) -> Occupant:
        role = Role.MODERATOR if affiliation in (Affiliation.OWNER, Affiliation.ADMIN) else Role.PARTICIPANT
        made = Occupant(nick, role, affiliation, Address(jid), f"id-{nick}", powers=OVER_ANYBODY)
        return replace(made, **more)  # type: ignore[arg-type]  # field names, checked at once

    return (
        person("Ana", "ana@harbour.example", Affiliation.ADMIN, hats=("Harbour master",)),
        person("Nora", ME, Affiliation.OWNER, ours=True, powers=frozenset()),
        person("Tomás", "tomas@harbour.example", Affiliation.MEMBER, show="away", status="At sea"),
        person("李伟", "liwei@example.cn", Affiliation.MEMBER, show="dnd"),
    )


def reading_people() -> tuple[Occupant, ...]:
    return (
        Occupant("Marguerite", Role.MODERATOR, Affiliation.OWNER, Address("marguerite@books.example")),
        Occupant("Nora", Role.PARTICIPANT, Affiliation.MEMBER, ME, ours=True),
    )


def night_people() -> tuple[Occupant, ...]:
    return (
        Occupant("Konrad", Role.MODERATOR, Affiliation.OWNER),
        Occupant("Nora", Role.PARTICIPANT, Affiliation.MEMBER, ours=True),
        Occupant("owl", Role.PARTICIPANT, Affiliation.MEMBER, show="away"),
    )


def crowd() -> tuple[Occupant, ...]:
    """1,200 people: few moderators, visitors at the end, some who try to look like others."""
    known = (
        Occupant("Björn", Role.MODERATOR, Affiliation.OWNER, occupant_id="o1", hats=("Host", "Umpire")),
        Occupant("Nora", Role.MODERATOR, Affiliation.MEMBER, occupant_id="o2", ours=True),
        Occupant("Yuki", Role.MODERATOR, Affiliation.ADMIN, occupant_id="o3", show="away"),
        Occupant("Bjӧrn", Role.PARTICIPANT, Affiliation.NONE, occupant_id="o4", imitates="Björn",
                 powers=OVER_GUESTS),
        Occupant("Leila Haddad", Role.PARTICIPANT, Affiliation.NONE, occupant_id="o5",
                 imitates="Leila Haddad", powers=OVER_GUESTS),
        Occupant("شیرین", Role.PARTICIPANT, Affiliation.MEMBER, occupant_id="o6", powers=OVER_GUESTS),
        Occupant("a name that somebody has made as long as the room allows, and that is quite long indeed",
                 Role.PARTICIPANT, Affiliation.NONE, occupant_id="o7", powers=OVER_GUESTS),
    )  # fmt: skip
    return (*known, *(_passer_by(number) for number in range(len(known), CROWD)))


def _passer_by(number: int) -> Occupant:
    visitor = number > CROWD - 100
    show = ("online", "away", "online", "dnd", "online")[number % 5]
    role = Role.VISITOR if visitor else Role.PARTICIPANT
    return Occupant(
        f"sailor{number:04}", role, Affiliation.NONE, occupant_id=f"o{number + 1}", show=show,
        powers=OVER_GUESTS,
    )  # fmt: skip


def members() -> dict[ConversationId, tuple[Member, ...]]:
    """The affiliation lists, those who are banned at the end."""
    reader = Address("marguerite@books.example")
    return {
        CREW: crew_members(),
        READING: (
            Member(reader, Affiliation.OWNER, "Marguerite", True, keys=Keys.VERIFIED),
            Member(ME, Affiliation.MEMBER, "Nora", True, ours=True),
            Member(Address("jonas@conversations.example"), Affiliation.MEMBER, "", keys=Keys.UNVERIFIED),
        ),
    }


def crew_members() -> tuple[Member, ...]:
    def member(jid: str, affiliation: Affiliation, keys: Keys, nick: str = "", **more: object) -> Member:
        made = Member(Address(jid), affiliation, nick, bool(nick), keys=keys, powers=OVER_ANYBODY)
        return replace(made, **more)  # type: ignore[arg-type]  # field names, checked at once

    return (
        member(ME, Affiliation.OWNER, Keys.VERIFIED, "Nora", ours=True, powers=frozenset()),
        member("ana@harbour.example", Affiliation.ADMIN, Keys.VERIFIED, "Ana"),
        member("tomas@harbour.example", Affiliation.MEMBER, Keys.UNVERIFIED, "Tomás"),
        member("liwei@example.cn", Affiliation.MEMBER, Keys.VERIFIED, "李伟"),
        member("leila@example.org", Affiliation.MEMBER, Keys.VERIFIED),
        member("pavel@old.example", Affiliation.MEMBER, Keys.NONE),
        member("casino@spam.example", Affiliation.OUTCAST, Keys.UNKNOWN),
    )


def privacy() -> dict[ConversationId, RoomPrivacy]:
    return {CREW: private_privacy(6), READING: private_privacy(3), SAILING: public_privacy(CROWD),
            NIGHT: held_privacy()}  # fmt: skip


def private_privacy(size: int) -> RoomPrivacy:
    return RoomPrivacy(
        (
            PrivacyPoint("without_keys", Level.NOTE, ("pavel@old.example",)),
            PrivacyPoint("unverified", Level.NOTE, ("1",)),
            PrivacyPoint("real_addresses", Level.NOTE),
            PrivacyPoint("archived", Level.NOTE, ("rooms.example",)),
            PrivacyPoint("server", Level.NOTE, ("rooms.example",)),
            PrivacyPoint("encrypted", Level.GOOD),
            PrivacyPoint("members_only", Level.GOOD),
            PrivacyPoint("hidden", Level.GOOD),
            PrivacyPoint("size", Level.GOOD, (str(size),)),
        )
    )


def private_preview(size: int) -> RoomPrivacy:
    """What a private group tells before one is in it."""
    inside = private_privacy(size).points
    known = (point for point in inside if point.code not in ("without_keys", "unverified", "size"))
    return RoomPrivacy((*known, PrivacyPoint("size", Level.NOTE, (str(size),))))


def public_privacy(size: int) -> RoomPrivacy:
    return RoomPrivacy(
        (
            PrivacyPoint("logged", Level.WARNING),
            PrivacyPoint("unencrypted", Level.WARNING),
            PrivacyPoint("anyone", Level.WARNING),
            PrivacyPoint("size", Level.WARNING, (str(size),)),
            PrivacyPoint("semi_anonymous", Level.NOTE),
            PrivacyPoint("listed", Level.NOTE),
            PrivacyPoint("archived", Level.NOTE, ("rooms.example",)),
            PrivacyPoint("server", Level.NOTE, ("rooms.example",)),
        )
    )


def held_privacy() -> RoomPrivacy:
    return RoomPrivacy(
        (
            PrivacyPoint("semi_anonymous", Level.WARNING),
            PrivacyPoint("unencrypted", Level.WARNING),
            PrivacyPoint("listed", Level.WARNING),
            PrivacyPoint("members_only", Level.GOOD),
            PrivacyPoint("size", Level.GOOD, ("5",)),
        )
    )


def listed() -> tuple[RoomItem, ...]:
    """What the own server shows to everybody."""
    named = (
        RoomItem(Address("sailing@rooms.example"), "Sailing", CROWD),
        RoomItem(Address("gardening@rooms.example"), "Gardening for people without a garden", 41),
        RoomItem(Address("kitchen@rooms.example"), "Kitchen", 7),
        RoomItem(Address("lobby@rooms.example"), "", 0),
        RoomItem(Address("آشپزی@rooms.example"), "آشپزی", 12),
        RoomItem(Address("a-room-with-a-very-long-address-that-nobody-types@rooms.example"),
                 "A room whose owner had a lot to say already in its name, and went on saying it", None),
    )  # fmt: skip
    more = tuple(RoomItem(Address(f"room{n}@rooms.example"), f"Room {n}", n) for n in range(1, 41))
    return named + more


def invitations() -> tuple[Invitation, ...]:
    return (
        Invitation(
            FIRST, Address("lighthouse@rooms.example"), Address("leila@example.org"), today_at(8, 12),
            "We plan the birthday of Tomás. Do not tell him!", direct=True,
        ),
        Invitation(FIRST, Address("win-big@spam.example"), Address(""), today_at(3, 31), "JOIN NOW!!!"),
    )  # fmt: skip


def configuration() -> Form:
    """What a room asks its owner, as Prosody words it."""
    who = (("moderators", "Moderators only"), ("anyone", "Anyone"))
    return Form(
        "Configuration for harbour@rooms.example",
        "Complete and submit this form to configure the room.",
        (
            Field("", FieldKind.FIXED, values=("Room information",)),
            Field("muc#roomconfig_roomname", FieldKind.TEXT, "Title", ("Harbour crew",)),
            Field("muc#roomconfig_roomdesc", FieldKind.TEXT, "Description",
                  ("Everybody who looks after the boathouse and the old crane.",),
                  description="A brief description of the room"),
            Field("muc#roomconfig_lang", FieldKind.TEXT, "Language tag for room (e.g. 'en', 'de', 'fr')"),
            Field("muc#roomconfig_persistentroom", FieldKind.BOOLEAN, "Persistent (room should remain even "
                  "when it is empty)", ("1",), description="Rooms are automatically deleted when they are "
                  "empty, unless this option is enabled"),
            Field("muc#roomconfig_publicroom", FieldKind.BOOLEAN, "Include room information in public lists",
                  ("0",)),
            Field("", FieldKind.FIXED, values=("Access to the room",)),
            Field("muc#roomconfig_roomsecret", FieldKind.HIDDEN_TEXT, "Password"),
            Field("muc#roomconfig_membersonly", FieldKind.BOOLEAN, "Only allow members to join", ("1",),
                  description="Enable this to only allow access for room owners, admins and members"),
            Field("muc#roomconfig_whois", FieldKind.CHOICE, "Addresses (JIDs) of room occupants may be "
                  "viewed by:", ("anyone",), who),
            Field("muc#roomconfig_maxusers", FieldKind.TEXT, "Most people at once", ("50",), required=True),
            Field("muc#roomconfig_presencebroadcast", FieldKind.CHOICES, "Whose presence is shown",
                  ("moderator", "participant"), (("moderator", "Moderators"), ("participant", "Participants"),
                  ("visitor", "Visitors"))),
            Field("muc#roomconfig_roomowners", FieldKind.LINES, "Room owners",
                  ("nora@example.org", "ana@harbour.example"), description="One address in each line"),
        ),
    )  # fmt: skip


def chats() -> tuple[Chat, ...]:
    """Conversations of those rooms that ``fake_data`` does not have already."""
    talk = _room(SAILING, "sailing@rooms.example", "Sailing", Policy.NONE).at(6, 40, 6)
    talk.them("Which knot for a wet rope?", nick="sailor0042").them("A bowline, always.", nick="Björn")
    talk.them("@Nora would know better", nick="Yuki", mention=True).me("A double sheet bend.")
    night = _room(NIGHT, "night@rooms.example", "Night shift").at(23, 10, 7)
    night.them("All quiet.", Trust.VERIFIED, nick="Konrad").me("Good night then.", DeliveryState.SENT)
    choir = _room(CHOIR, "choir@rooms.example", "Choir").at(18, 0, 9)
    choir.them("We meet at seven.", nick="Petra")
    pier = _room(PIER, "old-pier@rooms.example", "The old pier", Policy.NONE).at(12, 0, 12)
    pier.them("This is the last message here.", nick="Konrad")
    whisper = Chat(
        replace(chat(WHISPER, "sailing@rooms.example/Björn", policy=Policy.NONE).conversation,
                kind=Kind.OCCUPANT),
        chat(WHISPER, "sailing@rooms.example/Björn").history,
    ).at(6, 50, 6)  # fmt: skip
    whisper.them("Thank you for the knot!").me("Any time.")
    return (
        talk.done(mentions_only=True), night.done(), choir.done(), pier.done(),
        whisper.done(),
    )  # fmt: skip


def _room(id: ConversationId, address: str, name: str, policy: Policy = Policy.OMEMO) -> Chat:
    return chat(id, address, name, kind=Kind.GROUPCHAT, policy=policy)
