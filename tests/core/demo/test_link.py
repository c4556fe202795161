# SPDX-License-Identifier: AGPL-3.0-or-later
import pytest

from xmppclient.demo.link import Failed, Message, Say, Serving, Settled, Wake, decode, encode


@pytest.mark.parametrize(
    "message",
    [
        Say("echo", "two\nlines 👍", group="r@muc.a"),
        Wake(),
        Serving("127.0.0.1:1", "/ca", "pw"),
        Settled(),
        Failed("no"),
    ],
)
def test_a_message_arrives_as_it_was_sent_in_one_line(message: Message) -> None:
    line = encode(message)

    assert decode(line) == message
    assert line.count(b"\n") == 1


@pytest.mark.parametrize("line", [b"", b"[]", b"{}", b'{"kind": "Say"}', b'{"kind": "Rm", "x": 1}', b"\xff"])
def test_anything_else_is_refused(line: bytes) -> None:
    with pytest.raises(ValueError):
        decode(line)
