# SPDX-License-Identifier: AGPL-3.0-or-later
"""Whether somebody looks, and what the server is told of it."""

import pytest

from tests.fakes.fake_stream import FakeStream
from xmppclient.services.activity import CSI, Activity


@pytest.fixture
def stream() -> FakeStream:
    made = FakeStream()
    made.offer(f"<csi xmlns='{CSI}'/>")
    return made


def told(stream: FakeStream) -> list[str]:
    return [nonza.tag.removeprefix(f"{{{CSI}}}") for nonza in stream.nonzas]


def test_a_change_is_told_once(stream: FakeStream) -> None:
    activity = Activity(stream)
    for active in (True, False, False, True):
        activity.set(active)

    assert told(stream) == ["inactive", "active"]


def test_a_new_stream_is_told_only_what_it_does_not_assume(stream: FakeStream) -> None:
    activity = Activity(stream)
    activity.started()
    activity.set(False)
    activity.started()

    assert told(stream) == ["inactive", "inactive"]


def test_a_server_that_does_not_know_it_is_told_nothing() -> None:
    stream = FakeStream()
    Activity(stream).set(False)

    assert told(stream) == []


def test_without_a_connection_it_is_told_with_the_next_one(stream: FakeStream) -> None:
    activity = Activity(stream)
    stream.connected = False
    activity.set(False)
    stream.connected = True
    activity.started()

    assert told(stream) == ["inactive"]
