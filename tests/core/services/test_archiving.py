# SPDX-License-Identifier: AGPL-3.0-or-later
"""What the server archives."""

import pytest

from tests.fakes.fake_stream import FakeStream, refuse, result
from xmppclient.errors import BadSetting, NotOffered, RequestError
from xmppclient.model import Address, ArchivePreferences
from xmppclient.services.archiving import PREFS, Archiving

TOLD = (
    "<prefs xmlns='urn:xmpp:mam:2' default='roster'><always><jid>Bob@B.test</jid></always>"
    "<never><jid>eve@e.test</jid><jid>@@</jid></never></prefs>"
)


async def test_preferences_are_read() -> None:
    stream = FakeStream()
    stream.answers[PREFS] = lambda _: result(TOLD)

    told = await Archiving(stream).get()

    assert told == ArchivePreferences("roster", (Address("bob@b.test"),), (Address("eve@e.test"),))


async def test_the_whole_of_them_is_sent_and_the_server_has_the_last_word() -> None:
    stream = FakeStream()
    stream.answers[PREFS] = lambda _: result(TOLD)

    made = await Archiving(stream).set(ArchivePreferences("never", never=(Address("eve@e.test"),)))

    ((kind, sent, _),) = stream.requests
    assert (kind, sent.get("default"), [len(child) for child in sent]) == ("set", "never", [0, 1])
    assert made.default == "roster"


async def test_a_server_that_says_nothing_did_what_was_wanted() -> None:
    wanted = ArchivePreferences("always")

    assert await Archiving(FakeStream()).set(wanted) == wanted


@pytest.mark.parametrize("answer", [refuse("service-unavailable"), lambda _: result()])
async def test_flt_013_a_server_without_them_does_not_offer_them(answer: object) -> None:
    stream = FakeStream()
    stream.answers[PREFS] = answer  # type: ignore[assignment]

    with pytest.raises(NotOffered):
        await Archiving(stream).get()


async def test_a_refusal_is_told() -> None:
    stream = FakeStream()
    stream.answers[PREFS] = refuse("not-allowed")

    with pytest.raises(RequestError):
        await Archiving(stream).set(ArchivePreferences("always"))


async def test_nonsense_is_not_sent() -> None:
    stream = FakeStream()
    with pytest.raises(BadSetting):
        await Archiving(stream).set(ArchivePreferences("sometimes"))

    assert stream.requests == []
