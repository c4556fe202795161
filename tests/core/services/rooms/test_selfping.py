# SPDX-License-Identifier: AGPL-3.0-or-later
"""A room may forget us without a word; we ask (XEP-0410)."""

import pytest

from tests.fakes.fake_rooms import MODERN, ORCHARD, PING, PUBLIC
from tests.fakes.rooms_kit import Scene
from xmppclient.errors import NotConnected, RequestTimedOut
from xmppclient.model import RoomState
from xmppclient.services.rooms import selfping
from xmppclient.services.rooms.selfping import Answer, self_ping


def pings(scene: Scene) -> list[str]:
    return [to for _, payload, to in scene.kit.stream.requests if payload.tag == PING]


@pytest.mark.parametrize(
    ("condition", "answer"),
    [
        ("service-unavailable", Answer.INSIDE),
        ("feature-not-implemented", Answer.INSIDE),
        ("item-not-found", Answer.INSIDE),
        ("remote-server-not-found", Answer.UNDECIDED),
        ("remote-server-timeout", Answer.UNDECIDED),
        ("not-acceptable", Answer.OUTSIDE),
        ("not-allowed", Answer.OUTSIDE),
        ("bad-request", Answer.OUTSIDE),
        ("undefined-condition", Answer.OUTSIDE),
    ],
)
async def test_each_error_says_something(scene: Scene, condition: str, answer: Answer) -> None:
    room, live = await scene.inside()
    room.ping_error = condition
    assert await self_ping(scene.kit.stream, live.address) is answer


async def test_an_answer_means_inside_and_none_says_nothing(scene: Scene) -> None:
    stream = scene.kit.stream
    stream.answers.pop(PING)
    assert await self_ping(stream, ORCHARD) is Answer.INSIDE

    def silence(_: object) -> None:
        raise RequestTimedOut

    stream.answers[PING] = silence  # type: ignore[assignment]
    assert await self_ping(stream, ORCHARD) is Answer.UNDECIDED


async def test_a_lost_connection_says_nothing_about_rooms(scene: Scene) -> None:
    room, live = await scene.inside()

    def cut(_: object) -> None:
        raise NotConnected

    scene.kit.stream.answers[PING] = cut  # type: ignore[assignment]
    scene.rooms.watch.check(live)
    await scene.kit.settled()
    assert (live.state, room.joins) == (RoomState.JOINED, 1)


async def test_a_room_is_asked_about_us_when_it_is_silent(scene: Scene) -> None:
    clock = scene.kit.steady
    scene.rooms.watch._seconds = clock
    room, live = await scene.inside()
    clock.seconds = selfping.SILENCE - 1
    scene.rooms.watch.look([live])
    assert pings(scene) == []

    scene.service.say(room, "bob", "hello")
    clock.seconds += selfping.SILENCE - 1
    scene.rooms.watch.look([live])
    assert pings(scene) == []

    clock.seconds += 1
    scene.rooms.watch.look([live])
    await scene.kit.until(lambda: pings(scene))
    await scene.kit.settled()
    assert pings(scene) == [f"{ORCHARD}/alice"]
    scene.rooms.watch.look([live])  # that it knows us counts as a word
    await scene.kit.settled()
    assert len(pings(scene)) == 1


async def test_one_question_at_a_time(scene: Scene) -> None:
    _, live = await scene.inside()
    for _ in range(3):
        live.unreflected()
    await scene.kit.settled()
    assert len(pings(scene)) == 1


async def test_after_two_questions_without_answer_we_come_in_anew(scene: Scene) -> None:
    room, live = await scene.inside()
    room.ping_error = "remote-server-timeout"
    scene.rooms.watch.check(live)
    await scene.kit.settled()
    assert live.state is RoomState.JOINED

    scene.rooms.watch.check(live)
    await scene.kit.until(lambda: live.state is RoomState.WAITING)


async def test_a_bounce_makes_us_ask(scene: Scene) -> None:
    room, _ = await scene.inside()
    scene.service.forget(room)
    error = "<error type='modify'><not-acceptable xmlns='urn:ietf:params:xml:ns:xmpp-stanzas'/></error>"
    scene.service.tell(f"<message type='error' id='x' from='{ORCHARD}'>{error}</message>")
    await scene.kit.until(lambda: room.joins == 2)


async def test_resuming_asks_every_room(scene: Scene) -> None:
    room, live = await scene.inside()
    scene.rooms.ended()
    assert not live.can_send
    scene.rooms.resume()
    assert live.can_send
    await scene.kit.until(lambda: pings(scene))
    await scene.kit.settled()
    assert room.joins == 1


async def test_an_unknown_error_of_the_room_makes_us_ask(scene: Scene) -> None:
    room, _ = await scene.inside()
    scene.service._refuse(room, "alice", "not-allowed")
    await scene.kit.until(lambda: pings(scene))


async def test_flt_041_a_room_that_forgot_us_is_entered_again_and_nothing_is_lost(scene: Scene) -> None:
    room, live = await scene.inside(features=(*PUBLIC, *MODERN), bounces=False)
    scene.service.forget(room)  # and nobody tells us
    scene.service.say(room, "bob", "said while we were a ghost")
    (ours,) = await scene.kit.send("did you get this?", to=ORCHARD)
    await scene.kit.until(lambda: len(scene.kit.stream.tokens) == 1)
    assert room.joins == 1

    scene.rooms.ended()
    scene.rooms.resume()

    await scene.kit.until(lambda: live.state is RoomState.JOINED and room.joins == 2)
    await scene.kit.until(lambda: len(scene.kit.stream.tokens) == 2)
    await scene.kit.until(lambda: len(room.archive.kept) == 2)
    assert set(scene.kit.stream.tokens) == {ours.origin_id}
    assert sorted(await scene.bodies()) == ["did you get this?", "said while we were a ghost"]
    assert [message.body for message in await scene.messages()].count("did you get this?") == 1
    await scene.kit.settled()
    assert await scene.kit.queued() == []


async def test_flt_041_a_message_that_does_not_come_back_makes_us_ask(scene: Scene) -> None:
    room, live = await scene.inside()
    scene.service.forget(room)
    live.unreflected()
    await scene.kit.until(lambda: room.joins == 2)
    await scene.kit.until(lambda: live.state is RoomState.JOINED)
