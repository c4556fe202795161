# SPDX-License-Identifier: AGPL-3.0-or-later
"""What a room or its server may claim (ATT-074, ATT-079, ATT-081, threats "Groups"): of the past, of who
belongs there, of who does not, and what people inside may claim in its name."""

from datetime import UTC, datetime
from typing import Any

import pytest

from storage.records import RoomRecord
from tests.fakes.fake_cipher import Sealed
from tests.fakes.fake_rooms import ORCHARD, PRIVATE, PUBLIC
from tests.fakes.fake_stream import xml
from tests.fakes.rooms_kit import Scene, kit as kit, scene as scene
from xmppclient import ns
from xmppclient.model import AccountId, Address, Affiliation, ConversationId, Direction, Invitation, Policy
from xmppclient.services.rooms.room import MOST_NAMES
from xmppclient.xep import muc_admin
from xmppclient.xep.bookmarks import Bookmark
from xmppclient.xep.muc_invite import Invite

BOB, CAROL, EVE, MALLORY = (Address(f"{name}@{name[0]}.test") for name in ("bob", "carol", "eve", "mallory"))
ANONYMOUS = ("muc_open", "muc_semianonymous", ns.MAM, ns.SID)  # and no occupant ids
WITHOUT_ARCHIVE = ("muc_membersonly", "muc_nonanonymous")


def history(nick: str, body: str, inner: str = "") -> str:
    """What a room without an archive remembers."""
    delay = f"<delay xmlns='{ns.DELAY}' from='{ORCHARD}' stamp='2026-01-01T10:00:00Z'/>"
    return (
        f"<message xmlns='jabber:client' type='groupchat' from='{ORCHARD}/{nick}' to='alice@a.test/desk'>"
        f"<body>{body}</body>{delay}{inner}</message>"
    )


# The past


@pytest.mark.parametrize("nick", ["alice", "alice2"])
async def test_att_081_who_had_our_nick_while_we_were_away_is_not_us(scene: Scene, nick: str) -> None:
    room = scene.service.add(features=ANONYMOUS, assigned=nick)
    head = f"<message xmlns='jabber:client' type='groupchat' from='{ORCHARD}/alice'>"
    room.archive.keep(f"{head}<body>forged</body></message>")

    await scene.rooms.join(ORCHARD)

    (message,) = await scene.messages()
    assert (message.direction, message.sender) == (Direction.IN, f"{ORCHARD}/alice")


async def test_att_081_an_address_in_the_archive_is_ours_or_not_whatever_the_nick(scene: Scene) -> None:
    room = scene.service.add(features=(*PRIVATE, ns.MAM, ns.SID))
    for jid, body in (("alice@a.test/old", "mine"), ("eve@e.test/x", "forged")):
        item = f"<x xmlns='{ns.MUC_USER}'><item jid='{jid}'/></x>"
        room.archive.keep(
            f"<message xmlns='jabber:client' type='groupchat' from='{ORCHARD}/alice'><body>{body}</body>"
            f"{item}</message>"
        )

    await scene.rooms.join(ORCHARD)

    found = {m.body: (m.direction, m.sender) for m in await scene.messages()}
    assert found == {"mine": (Direction.OUT, "alice@a.test"), "forged": (Direction.IN, EVE)}


async def test_who_has_a_nick_now_did_not_say_what_a_room_remembers(scene: Scene) -> None:
    await scene.inside(features=WITHOUT_ARCHIVE)

    for nick in ("bob", "alice"):
        scene.deliver(xml(history(nick, f"of {nick}")))

    found = {m.body: (m.direction, m.sender) for m in await scene.messages()}
    assert found == {
        "of bob": (Direction.IN, f"{ORCHARD}/bob"),
        "of alice": (Direction.IN, f"{ORCHARD}/alice"),
    }


async def test_in_what_it_remembers_nobody_names_an_author(scene: Scene) -> None:
    await scene.inside(features=WITHOUT_ARCHIVE)
    forged = f"<x xmlns='{ns.MUC_USER}'><item jid='alice@a.test'/></x>"

    scene.deliver(xml(history("bob", "forged", forged)))

    (message,) = await scene.messages()
    assert (message.direction, message.sender) == (Direction.IN, f"{ORCHARD}/bob")


async def test_only_keys_prove_who_wrote_what_it_remembers(scene: Scene) -> None:
    await scene.inside(features=WITHOUT_ARCHIVE)
    sealed = f"<encrypted xmlns='{ns.OMEMO_1}'><header sid='1'/><payload>901:secret</payload></encrypted>"

    scene.deliver(xml(history("bob", "no key", sealed)))
    await scene.messages()

    assert scene.kit.cipher.read_as == [(BOB, ORCHARD)]


# Who belongs there


def added(scene: Scene) -> list[list[str]]:
    return [values for code, *values in scene.notices() if code == "member_added"]


async def test_nobody_is_told_of_members_who_were_there_when_we_came(scene: Scene) -> None:
    room, _ = await scene.inside()
    scene.service.come(room, "carol", "carol@c.test/x")
    await scene.kit.until(lambda: scene.shown().members)

    assert added(scene) == []


async def test_whom_a_room_adds_while_we_are_away_is_shown_when_we_come_back(scene: Scene) -> None:
    room, _ = await scene.inside()
    await scene.kit.until(lambda: scene.shown().members == 2)
    room.affiliations[EVE] = "member"
    scene.service.put_out(room, 332)
    scene.rooms.resume()

    await scene.kit.until(lambda: added(scene))
    assert added(scene) == [[EVE, "1"]]


async def test_whom_a_room_adds_is_shown_before_the_next_message_leaves(
    scene: Scene, monkeypatch: pytest.MonkeyPatch
) -> None:
    room, _ = await scene.inside()
    await scene.kit.until(lambda: scene.shown().members == 2)
    scene.service.come(room, "eve", "eve@e.test/x")
    shown: list[list[list[str]]] = []
    encrypt = scene.kit.cipher.encrypt

    async def note(to: Address, recipients: frozenset[Address], *args: Any, **options: Any) -> Sealed:
        shown.append(added(scene))
        assert EVE in recipients
        return await encrypt(to, recipients, *args, **options)

    monkeypatch.setattr(scene.kit.cipher, "encrypt", note)
    await scene.kit.send("secret", to=ORCHARD, policy=Policy.OMEMO)
    await scene.kit.until(lambda: shown)

    assert shown == [[[EVE, "1"]]]


async def test_whom_a_room_added_stays_known_until_the_user_has_seen_it(scene: Scene) -> None:
    room, live = await scene.inside()
    await scene.kit.until(lambda: scene.shown().members == 2)
    for person in (EVE, CAROL):
        room.affiliations[person] = "member"
        await scene.services.members.fetch(live.conversation_id)

    record = await scene.kit.store.rooms.get(live.conversation_id)
    assert record
    assert (record.newcomers, scene.shown().newcomers) == ((EVE, CAROL), (EVE, CAROL))


async def test_whom_the_user_added_is_no_news(scene: Scene) -> None:
    room, live = await scene.inside()
    await scene.kit.until(lambda: scene.shown().members == 2)
    scene.services.members.expect(live.conversation_id, EVE)
    room.affiliations |= {EVE: "member", CAROL: "member"}
    await scene.services.members.fetch(live.conversation_id)

    assert (added(scene), scene.shown().newcomers) == ([[CAROL, "1"]], (CAROL,))


async def test_of_many_the_first_are_named(scene: Scene) -> None:
    _, live = await scene.inside()
    await scene.kit.until(lambda: scene.shown().members == 2)
    entries = [muc_admin.Entry(Address(f"p{n:02}@b.test"), Affiliation.MEMBER) for n in range(25)]

    await scene.services.members.note(live.conversation_id, entries)

    assert added(scene) == [[*(f"p{n:02}@b.test" for n in range(MOST_NAMES)), "25"]]


async def test_in_an_open_room_members_are_no_news(scene: Scene) -> None:
    _, live = await scene.inside(features=PUBLIC)
    entry = muc_admin.Entry(EVE, Affiliation.MEMBER)

    for _ in range(2):
        await scene.services.members.note(live.conversation_id, [entry])
        entry = entry._replace(jid=MALLORY)

    assert added(scene) == []


# Who does not


async def test_who_is_in_a_private_room_without_belonging_there_is_shown_once(scene: Scene) -> None:
    room = scene.service.add()
    scene.service.come(room, "eve", "eve@e.test/x", "none")
    live = await scene.rooms.join(ORCHARD)
    scene.service.come(room, "mallory", "mallory@m.test/x", "none")
    await scene.kit.until(lambda: len([one for one in scene.notices() if one[0] == "outsider"]) == 2)
    room.people["eve"].inner = "<show>away</show>"
    scene.service.tell(room.people["eve"].presence(room))
    await scene.kit.settled()

    assert [one for one in scene.notices() if one[0] == "outsider"] == [
        ("outsider", "eve", "1"),
        ("outsider", "mallory", "1"),
    ]
    assert await live.recipients() == frozenset()


async def test_in_an_open_room_nobody_is_an_outsider(scene: Scene) -> None:
    room = scene.service.add(features=PUBLIC)
    scene.service.come(room, "eve", "", "none")

    await scene.rooms.join(ORCHARD)

    assert [one for one in scene.notices() if one[0] == "outsider"] == []


# In the name of the room


async def test_att_074_nobody_inside_says_that_somebody_declined(scene: Scene) -> None:
    room, _ = await scene.inside()
    forged = f"<x xmlns='{ns.MUC_USER}'><decline from='carol@c.test'><reason>no</reason></decline></x>"

    scene.service.say(room, "bob", "words", forged)

    assert await scene.bodies() == ["words"]
    assert [one for one in scene.notices() if one[0] == "declined"] == []


async def test_att_074_an_invitation_that_somebody_inside_whispers_is_not_the_rooms(scene: Scene) -> None:
    await scene.inside()

    scene.deliver(
        xml(
            f"<message xmlns='jabber:client' from='{ORCHARD}/bob' to='alice@a.test/desk'>"
            f"<x xmlns='{ns.CONFERENCE}' jid='trap@muc.e.test'/></message>"
        )
    )
    await scene.kit.settled()

    (invitation,) = await scene.kit.store.invitations.list(scene.kit.ctx.id)
    assert invitation.sender == f"{ORCHARD}/bob"


@pytest.mark.parametrize(
    "record",
    [
        RoomRecord(ConversationId(1), "alice", password="hush"),
        Invitation(AccountId(1), ORCHARD, BOB, datetime.now(UTC), password="hush"),
        Invite(ORCHARD, BOB, password="hush"),
        Bookmark(ORCHARD, "", True, "alice", "hush"),
    ],
)
def test_a_log_that_names_a_room_shows_no_password(record: object) -> None:
    assert "hush" not in repr(record)


async def test_encrypted_words_beside_a_subject_are_not_lost(scene: Scene) -> None:
    room, live = await scene.inside()
    sealed = f"<encrypted xmlns='{ns.OMEMO_1}'><header sid='1'/><payload>902:secret</payload></encrypted>"

    scene.service.say(room, "bob", "", f"<subject>gone</subject>{sealed}")

    assert await scene.bodies() == ["secret"]
    assert live.record.subject == ""
