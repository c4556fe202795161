# SPDX-License-Identifier: AGPL-3.0-or-later
"""Coming into rooms, staying in them and going (XEP-0045 §7.2, §7.14)."""

import asyncio
from xml.etree.ElementTree import tostring

import pytest

from storage.records import RoomRecord
from tests.fakes.fake_rooms import MODERN, ORCHARD, PRIVATE, PUBLIC, US
from tests.fakes.rooms_kit import Scene
from xmppclient import errors
from xmppclient.events import ConversationChanged, OccupantsChanged, RoomChanged
from xmppclient.model import Address, Affiliation, Kind, Policy, Role, RoomState
from xmppclient.services.rooms import joining
from xmppclient.xep import muc


def join_stanza(scene: Scene) -> str:
    found = [s for s in scene.kit.stream.sent if s.find(muc.JOIN) is not None]
    return tostring(found[-1]).decode()


async def test_we_are_inside_when_join_returns(scene: Scene) -> None:
    room, live = await scene.inside(name="The orchard")

    assert live.state is RoomState.JOINED
    shown = scene.shown()
    assert (shown.nick, shown.role, shown.affiliation) == ("alice", Role.PARTICIPANT, Affiliation.MEMBER)
    assert (shown.title, shown.occupants, shown.traits.private) == ("The orchard", 2, True)
    assert [one.nick for one in live.people()] == ["alice", "bob"]
    assert live.can_send
    assert room.joins == 1


async def test_a_join_is_told_once_with_everybody(scene: Scene) -> None:
    await scene.inside()

    (event,) = scene.heard(OccupantsChanged)
    assert event.reset
    assert {one.nick: one.ours for one in event.changed} == {"alice": True, "bob": False}
    assert scene.heard(RoomChanged)[-1].room.state is RoomState.JOINED
    assert [event.conversation.kind for event in scene.heard(ConversationChanged)] == [Kind.GROUPCHAT]


async def test_the_room_decides_about_the_policy_of_its_conversation(scene: Scene) -> None:
    _, live = await scene.inside()
    other = scene.service.add(Address("street@muc.test"), features=(*PUBLIC, *MODERN))
    street = await scene.rooms.join(other.address)

    conversations = scene.kit.store.conversations
    private, public = [await conversations.get(one.conversation_id) for one in (live, street)]
    assert private is not None
    assert public is not None
    assert (private.policy, private.mentions_only) == (Policy.OMEMO, False)
    assert (public.policy, public.mentions_only) == (Policy.NONE, True)
    assert (live.record.held, street.record.held) == ((), ())


@pytest.mark.parametrize(
    ("refusal", "error"),
    [
        ("not-authorized", errors.RoomPasswordWrong),
        ("registration-required", errors.RoomMembersOnly),
        ("forbidden", errors.RoomBanned),
        ("conflict", errors.NickInUse),
        ("service-unavailable", errors.RoomFull),
        ("item-not-found", errors.RoomLocked),
        ("not-allowed", errors.RoomLocked),
        ("jid-malformed", errors.BadNick),
        ("not-acceptable", errors.BadNick),
        ("gone", errors.RoomGone),
        ("remote-server-timeout", errors.RoomUnreachable),
        ("policy-violation", errors.RoomUnreachable),
    ],
)
async def test_a_refusal_is_a_situation_and_leaves_nothing(
    scene: Scene, refusal: str, error: type[errors.RoomError]
) -> None:
    scene.service.add(refusal=refusal)

    with pytest.raises(error):
        await scene.rooms.join(ORCHARD)

    assert scene.rooms.all() == ()
    assert await scene.kit.store.conversations.find(scene.kit.ctx.id, ORCHARD) is None
    assert scene.kit.ctx.rooms.of(ORCHARD) is None


@pytest.mark.parametrize(
    ("condition", "error"),
    [
        ("item-not-found", errors.RoomNotFound),
        ("gone", errors.RoomGone),
        ("remote-server-not-found", errors.RoomUnreachable),
        ("service-unavailable", errors.RoomUnreachable),
    ],
)
async def test_what_is_not_there_gets_no_presence(
    scene: Scene, condition: str, error: type[errors.RoomError]
) -> None:
    scene.service.add(disco_error=condition)

    with pytest.raises(error):
        await scene.rooms.join(ORCHARD)

    assert scene.kit.stream.presences() == []


async def test_a_person_is_no_room_and_gets_no_presence(scene: Scene) -> None:
    with pytest.raises(errors.RoomNotFound):
        await scene.rooms.join(Address("bob@b.test"))

    assert scene.kit.stream.presences() == []


async def test_a_room_that_tells_nothing_is_entered_nevertheless(scene: Scene) -> None:
    scene.service.add(disco_error="forbidden")

    live = await scene.rooms.join(ORCHARD)

    assert not live.traits.known
    assert not live.private


async def test_a_room_that_we_made_by_accident_is_left(scene: Scene) -> None:
    room = scene.service.add()
    scene.service._others.clear()
    room.disco_error = "forbidden"
    room.exists = False

    with pytest.raises(errors.RoomNotFound):
        await scene.rooms.join(ORCHARD)

    assert room.our_nick == ""


@pytest.mark.parametrize("nick", [" ", "x" * 300, "a\x07b"])
async def test_a_nick_that_nobody_can_have_is_refused_here(scene: Scene, nick: str) -> None:
    scene.service.add()
    if nick == " ":
        with pytest.raises(errors.BadNick):
            joining.occupant_jid(ORCHARD, nick)
        return

    with pytest.raises(errors.BadNick):
        await scene.rooms.join(ORCHARD, nick)


async def test_a_password_is_sent_and_kept(scene: Scene) -> None:
    room = scene.service.add(password="sesame")
    live = await scene.rooms.join(ORCHARD, password="sesame")
    assert live.record.password == "sesame"
    scene.service.forget(room)

    await scene.rooms.rejoin(ORCHARD)

    assert room.joins == 2
    assert live.state is RoomState.JOINED


async def test_a_room_with_an_archive_is_asked_for_no_history(scene: Scene) -> None:
    await scene.inside()
    assert 'maxstanzas="0"' in join_stanza(scene)


async def test_a_room_without_one_tells_what_it_remembers(scene: Scene) -> None:
    room = scene.service.add(features=PRIVATE)
    await scene.rooms.join(ORCHARD)
    assert 'maxstanzas="50"' in join_stanza(scene)
    scene.service.come(room, "bob", "bob@b.test/phone")
    scene.service.say(room, "bob", "hello")
    assert await scene.bodies() == ["hello"]

    await scene.rooms.rejoin(ORCHARD)

    assert 'since="2026-03-01T12:00:00Z"' in join_stanza(scene)


async def test_what_was_said_before_is_read_and_what_comes_meanwhile_waits(scene: Scene) -> None:
    room = scene.service.add()
    scene.service.come(room, "bob", "bob@b.test/phone")
    scene.service.say(room, "bob", "earlier")
    room.archive.before_answer = lambda _: scene.service.say(room, "bob", "now") and None

    live = await scene.rooms.join(ORCHARD)

    assert live.state is RoomState.JOINED
    assert (await scene.bodies())[:2] == ["earlier", "now"]


async def test_an_archive_that_cannot_be_read_keeps_nobody_outside(scene: Scene) -> None:
    def broken(_: object) -> None:
        raise errors.RequestError("internal-server-error")

    room = scene.service.add()
    room.archive.before_answer = broken
    live = await scene.rooms.join(ORCHARD)

    assert live.state is RoomState.JOINED


async def test_the_service_may_give_another_nick(scene: Scene) -> None:
    scene.service.add(assigned="alice-from-a")
    live = await scene.rooms.join(ORCHARD)

    assert live.nick == "alice-from-a"
    assert ("renamed", "alice-from-a") in scene.notices()
    assert live.record.nick == "alice"  # what we want stays


async def test_a_taken_nick_is_the_users_affair_when_joining(scene: Scene) -> None:
    room = scene.service.add()
    scene.service.come(room, "alice", "alice@other.test/x")

    with pytest.raises(errors.NickInUse):
        await scene.rooms.join(ORCHARD)
    assert room.joins == 1


async def test_a_taken_nick_does_not_keep_us_out_when_we_come_again(scene: Scene) -> None:
    room, live = await scene.inside()
    scene.service.forget(room)
    scene.service.come(room, "alice", "alice@other.test/x")
    scene.service.come(room, "alice_", "alice@other.test/y")

    scene.rooms.ended()
    scene.rooms.start()
    await scene.kit.until(lambda: live.state is RoomState.JOINED)

    assert live.nick == "alice__"
    assert ("renamed", "alice__") in scene.notices()


async def test_leaving_is_for_good_and_keeps_what_was_said(scene: Scene) -> None:
    room, live = await scene.inside()
    scene.service.say(room, "bob", "hello")
    assert await scene.bodies() == ["hello"]

    await scene.rooms.leave(ORCHARD)
    scene.rooms.ended()
    scene.rooms.start()
    await scene.kit.settled()

    assert (room.joins, room.our_nick) == (1, "")
    assert live.state is RoomState.OUTSIDE
    assert live.people() == ()
    assert await scene.bodies() == ["hello"]


async def test_a_room_is_entered_again_in_the_next_session(scene: Scene) -> None:
    room, _ = await scene.inside()
    scene.services.close()
    again = Scene(scene.kit)
    again.service.rooms[ORCHARD] = room
    scene.service.forget(room)

    await again.begin()
    await again.kit.until(lambda: again.shown().state is RoomState.JOINED)

    assert room.joins == 2
    again.services.close()


async def test_a_room_that_another_device_entered_is_entered_in_the_background(scene: Scene) -> None:
    room = scene.service.add()
    chat, _ = await scene.kit.store.conversations.ensure(scene.kit.ctx.id, ORCHARD, Kind.GROUPCHAT)
    await scene.kit.store.rooms.put(RoomRecord(chat.id, "ally"))
    await scene.rooms.know(chat.id)
    scene.rooms.enter(ORCHARD, "ally", "")

    await scene.kit.until(lambda: scene.shown().state is RoomState.JOINED)

    assert room.our_nick == "ally"


async def test_a_room_that_cannot_be_reached_is_tried_again(
    scene: Scene, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(joining, "FIRST_PAUSE", 0.01)
    room, live = await scene.inside()
    room.refusal = "remote-server-timeout"
    scene.service.put_out(room, 332)
    await scene.kit.until(lambda: room.joins >= 4)
    assert isinstance(live.reason, errors.RoomUnreachable)

    room.refusal = ""
    await scene.kit.until(lambda: live.state is RoomState.JOINED)


async def test_pauses_grow_and_have_an_end() -> None:
    pauses = [0.0]
    for _ in range(10):
        pauses.append(joining.pause_after(pauses[-1]))
    assert pauses[1:4] == [30, 60, 120]
    assert pauses[-1] == 1800


async def test_a_room_that_is_silent_is_not_waited_for_without_end(
    scene: Scene, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(joining, "PATIENCE", 0.01)
    scene.service.add(silent=True)
    with pytest.raises(errors.RoomUnreachable):
        await scene.rooms.join(ORCHARD)


async def test_a_lost_connection_ends_the_wait_and_the_next_session_comes_in(scene: Scene) -> None:
    room, live = await scene.inside()
    scene.service.forget(room)
    room.silent = True
    scene.rooms.ended()
    scene.rooms.start()
    await scene.kit.until(lambda: room.joins == 2)
    scene.rooms.ended()
    await scene.kit.until(lambda: live.state is RoomState.WAITING)
    assert not live.can_send

    room.silent = False
    scene.rooms.resume()
    await scene.kit.until(lambda: live.state is RoomState.JOINED)


async def test_without_a_connection_nobody_joins(scene: Scene) -> None:
    scene.service.add()
    scene.rooms.ended()
    with pytest.raises(errors.NotConnected):
        await scene.rooms.join(ORCHARD)


async def test_a_new_room_is_set_up_before_anything_else(scene: Scene) -> None:
    room = scene.service.add(exists=False)
    steps: list[str] = []

    async def configure(address: Address) -> None:
        steps.append(f"{address} {scene.shown().state.value}")

    live = await scene.rooms.create(ORCHARD, "alice", configure)

    assert steps == [f"{ORCHARD} syncing"]
    assert live.private
    assert room.our_nick == "alice"


async def test_a_room_that_is_there_is_not_made_again(scene: Scene) -> None:
    room = scene.service.add()

    async def configure(address: Address) -> None:
        raise AssertionError

    with pytest.raises(errors.RoomExists):
        await scene.rooms.create(ORCHARD, "alice", configure)

    assert room.our_nick == ""
    assert scene.rooms.all() == ()


async def test_what_is_told_of_us_while_we_come_in_counts(scene: Scene) -> None:
    room = scene.service.add()
    scene.service.waits = asyncio.Event()
    joins = asyncio.ensure_future(scene.rooms.join(ORCHARD))
    await scene.kit.until(lambda: room.joins)
    scene.service.come(room, "bob", "bob@b.test/phone")
    scene.service.waits.set()
    live = await joins

    assert len(live.people()) == 2
    assert room.affiliations[US] == "member"


async def test_who_is_put_out_while_the_archive_is_read_is_not_inside(scene: Scene) -> None:
    room = scene.service.add()
    room.archive.before_answer = lambda _: scene.service.put_out(room, 307)
    with pytest.raises(errors.RoomKicked):
        await scene.rooms.join(ORCHARD)
    assert scene.rooms.all() == ()


async def test_leaving_while_we_come_in_is_leaving(scene: Scene) -> None:
    room, live = await scene.inside()
    scene.service.forget(room)
    room.silent = True
    scene.rooms.ended()
    scene.rooms.start()
    await scene.kit.until(lambda: room.joins == 2)

    await scene.rooms.leave(ORCHARD)
    await scene.kit.settled()

    assert (live.state, room.joins) == (RoomState.OUTSIDE, 2)


async def test_an_attempt_that_is_given_up_leaves_nothing(scene: Scene) -> None:
    room = scene.service.add(silent=True)
    joins = asyncio.ensure_future(scene.rooms.join(ORCHARD))
    await scene.kit.until(lambda: room.joins)
    joins.cancel()
    with pytest.raises(asyncio.CancelledError):
        await joins
    assert scene.rooms.all() == ()


async def test_a_log_that_the_entrance_names_is_what_the_user_entered(scene: Scene) -> None:
    scene.service.add(codes=(170,))
    live = await scene.rooms.join(ORCHARD)
    assert live.traits.logged
    assert live.record.accepted == ("archived", "logged", "real_addresses")
    assert live.record.held == ()


async def test_what_a_new_room_says_of_its_settings_is_no_change(scene: Scene) -> None:
    room = scene.service.add(exists=False)

    async def configure(_: Address) -> None:
        scene.service.configure(room, 104, 170)

    live = await scene.rooms.create(ORCHARD, "alice", configure)
    await scene.kit.settled()

    assert live.record.held == ()
    assert live.traits.logged
