# SPDX-License-Identifier: AGPL-3.0-or-later
"""The control client: replies, events, the cookie, and what a stranger at the port may do."""

import asyncio
from pathlib import Path

import pytest
from hypothesis import given, strategies as st

from tests.fakes.control_server import COOKIE, Answer, control_server, knows
from tests.fakes.tor_kit import until
from xmppclient.errors import TorFailed
from xmppclient.net.tor.control import MAX_LINE, MAX_REPLY, Control, keywords, quote

HOST = "127.0.0.1"


def says(data: bytes) -> Answer:
    return lambda _: data


async def test_a_reply_has_a_string_for_each_line() -> None:
    async with control_server(
        says(b"250-first\r\n250+second=\r\nlong\r\n..dot\r\n.\r\n250 OK\r\n")
    ) as server:
        control = await Control.open(HOST, server.port)

        assert await control.command("GETINFO x") == ["first", "second=\nlong\n.dot", "OK"]
        control.close()


async def test_a_long_value_is_read_without_its_key() -> None:
    async with control_server(says(b"250+stream-status=\r\none\r\ntwo\r\n.\r\n250 OK\r\n")) as server:
        control = await Control.open(HOST, server.port)

        assert await control.info("stream-status") == "one\ntwo"
        assert server.heard == ["GETINFO stream-status"]
        control.close()


async def test_replies_in_pieces_answer_commands_in_their_order() -> None:
    async with control_server(lambda line: b"") as server:
        control = await Control.open(HOST, server.port)
        asked = [asyncio.ensure_future(control.command(word)) for word in ("one", "two")]
        await until(lambda: len(server.heard) == 2)
        for piece in (b"2", b"50 first\r", b"\n250 sec", b"ond\r\n"):
            server.say(piece)
            await asyncio.sleep(0.01)

        assert await asyncio.gather(*asked) == [["first"], ["second"]]
        control.close()


async def test_events_come_between_replies() -> None:
    heard: list[str] = []
    async with control_server(says(b"650 NOTICE hello\r\n250 OK\r\n650 WARN again\r\n")) as server:
        control = await Control.open(HOST, server.port, heard.append)

        assert await control.command("SETEVENTS NOTICE WARN") == ["OK"]
        await until(lambda: len(heard) == 2)
        assert heard == ["NOTICE hello", "WARN again"]
        control.close()


async def test_a_refusal_has_its_code() -> None:
    async with control_server(says(b"552 Unrecognized option\r\n")) as server:
        control = await Control.open(HOST, server.port)

        assert await control.ask("SETCONF Nonsense=1") == ("552", ["Unrecognized option"])
        with pytest.raises(TorFailed, match="552 Unrecognized option"):
            await control.command("SETCONF Nonsense=1")
        control.close()


async def test_who_knows_the_cookie_is_let_in_and_believed(tmp_path: Path) -> None:
    async with control_server(knows(COOKIE)) as server:
        control = await Control.open(HOST, server.port)
        await control.authenticate(cookie(tmp_path))

        assert server.heard[-1].startswith("AUTHENTICATE ")
        control.close()


async def test_who_does_not_know_the_cookie_learns_nothing_of_it(tmp_path: Path) -> None:
    async with control_server(knows(bytes(32))) as server:
        control = await Control.open(HOST, server.port)

        with pytest.raises(TorFailed, match="does not know the cookie"):
            await control.authenticate(cookie(tmp_path))
        assert not any(line.startswith("AUTHENTICATE") for line in server.heard)
        control.close()


@pytest.mark.parametrize("told", [b"250 OK\r\n", b"250 AUTHCHALLENGE SERVERHASH=xx SERVERNONCE=00\r\n"])
async def test_a_challenge_that_makes_no_sense_is_refused(tmp_path: Path, told: bytes) -> None:
    async with control_server(says(told)) as server:
        control = await Control.open(HOST, server.port)

        with pytest.raises(TorFailed, match="no sense"):
            await control.authenticate(cookie(tmp_path))
        control.close()


@pytest.mark.parametrize("content", [None, b"", b"short", bytes(33)])
async def test_a_cookie_that_is_none_is_not_used(tmp_path: Path, content: bytes | None) -> None:
    file = tmp_path / "cookie"
    if content is not None:
        file.write_bytes(content)
    async with control_server(knows(COOKIE)) as server:
        control = await Control.open(HOST, server.port)

        with pytest.raises(TorFailed, match="cookie"):
            await control.authenticate(file)
        assert not server.heard
        control.close()


@pytest.mark.parametrize(
    "junk",
    [
        b"SSH-2.0-OpenSSH\r\n",
        b"\r\n",
        b"25 OK\r\n",
        b"x" * (MAX_LINE + 1),
        b"250-" + b"x" * (MAX_LINE + 1) + b"\r\n250 OK\r\n",
        b"250-" + b"\r\n250-".join([b"x" * 60_000] * (MAX_REPLY // 60_000 + 3)),
        b"250 one\r\n250 one too many\r\n",
        b"\xff\xfe\x00\r\n",
    ],
)
async def test_junk_ends_the_connection(junk: bytes) -> None:
    ended = asyncio.Event()
    async with control_server(says(junk)) as server:
        control = await Control.open(HOST, server.port, on_end=ended.set)
        asked = asyncio.ensure_future(control.command("GETINFO version"))

        await asyncio.wait_for(ended.wait(), 5)
        result = (await asyncio.gather(asked, return_exceptions=True))[0]
        assert isinstance(result, TorFailed) or result == ["one"]


async def test_an_end_fails_who_waits_and_who_comes_later() -> None:
    ended: list[bool] = []
    async with control_server(lambda _: None) as server:
        control = await Control.open(HOST, server.port, on_end=lambda: ended.append(True))

        for _ in range(2):
            with pytest.raises(TorFailed, match="ended"):
                await control.command("GETINFO version")
    assert ended == [True]


async def test_a_command_that_was_given_up_does_not_disturb_the_next() -> None:
    async with control_server(lambda line: b"" if line == "slow" else b"250 slow\r\n250 quick\r\n") as server:
        control = await Control.open(HOST, server.port)
        slow = asyncio.ensure_future(control.command("slow"))
        await until(lambda: server.heard == ["slow"])
        slow.cancel()

        assert await control.command("quick") == ["quick"]
        control.close()


@pytest.mark.parametrize("line", ["SETCONF a=1\r\nSIGNAL HALT", "GETINFO\0", "a\nb"])
async def test_a_command_is_one_line(line: str) -> None:
    async with control_server(says(b"250 OK\r\n")) as server:
        control = await Control.open(HOST, server.port)

        with pytest.raises(TorFailed, match="control characters"):
            await control.command(line)
        assert not server.heard
        control.close()


async def test_nobody_at_the_port_is_an_error() -> None:
    async with control_server(says(b"")) as server:
        port = server.port

    with pytest.raises(TorFailed, match="does not answer"):
        await Control.open(HOST, port)


@given(st.text(st.characters(min_codepoint=32, exclude_categories=["Cs"])))
def test_what_is_quoted_is_read_back(text: str) -> None:
    assert keywords(f"A=1 VALUE={quote(text)} B=2") == {"A": "1", "VALUE": text, "B": "2"}


@given(st.binary(max_size=300))
def test_no_bytes_break_the_reader(data: bytes) -> None:
    heard: list[str] = []
    Control(heard.append, lambda: None).data_received(data)


def cookie(folder: Path) -> Path:
    file = folder / "cookie"
    file.write_bytes(COOKIE)
    return file
