# SPDX-License-Identifier: AGPL-3.0-or-later
"""Our messages and live ones carry the time of the server, however wrong our clock is."""

from datetime import timedelta

import pytest

from tests.fakes.account_kit import NOON, AccountKit
from tests.fakes.fake_stream import refuse, result
from xmppclient.services.server_time import TIME, learn


def tells(kit: AccountKit, utc: str) -> None:
    kit.stream.answers[TIME] = lambda _: result(
        f"<time xmlns='urn:xmpp:time'><tzo>+00:00</tzo><utc>{utc}</utc></time>"
    )


@pytest.mark.parametrize("hours", [-24, 24, 3])
async def test_flt_034_the_difference_of_the_clocks_is_learned(kit: AccountKit, hours: int) -> None:
    server = NOON + timedelta(hours=hours)
    tells(kit, server.strftime("%Y-%m-%dT%H:%M:%SZ"))

    await learn(kit.ctx, kit.stream)

    assert kit.ctx.server_now() == server
    assert kit.stream.requests[-1][2] == "a.test"
    (sent,) = await kit.send("hello")
    assert sent.time == server


@pytest.mark.parametrize("utc", ["2026-03-01T12:00:04Z", "1970-01-01T00:00:00Z", "soon", ""])
async def test_a_server_that_agrees_or_tells_nonsense_changes_nothing(kit: AccountKit, utc: str) -> None:
    tells(kit, utc)

    await learn(kit.ctx, kit.stream)

    assert kit.ctx.server_now() == NOON


async def test_a_server_that_does_not_tell_its_time_changes_nothing(kit: AccountKit) -> None:
    kit.stream.answers[TIME] = refuse("service-unavailable")

    await learn(kit.ctx, kit.stream)

    assert kit.ctx.server_now() == NOON
