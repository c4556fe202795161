# SPDX-License-Identifier: AGPL-3.0-or-later
"""Bridge lines: what people get from friends, web pages and mails, and what an attacker makes of them."""

import pytest
from hypothesis import given, strategies as st

from xmppclient.errors import BadBridge
from xmppclient.net.tor.bridges import MAX_LINE, MAX_LINES, Bridge, parse_bridge, parse_bridges, settings

PRINT = "0123456789ABCDEF0123456789ABCDEF01234567"
CERT = "cert=ssH+9rP8dG2NLDN2XuFw63hIO/9MNNinLmxQDpVa+7kTOa9/m+tGWT1SmSYpQ9uTBGa6Hw iat-mode=0"
SNOWFLAKE = (
    f"snowflake 192.0.2.3:80 {PRINT} fingerprint={PRINT} url=https://snowflake.example.net/ "
    "fronts=www.example.org,cdn.example.com ice=stun:stun.example.com:3478,stun:stun.example.org:3478 "
    "utls-imitate=hellorandomizedalpn"
)


@pytest.mark.parametrize(
    "line",
    [
        "192.0.2.1:443",
        f"192.0.2.1:443 {PRINT}",
        f"[2001:db8::1]:9001 {PRINT}",
        f"obfs4 192.0.2.1:443 {PRINT} {CERT}",
        f"obfs4 [2001:db8::1]:443 {PRINT} {CERT}",
        SNOWFLAKE,
        f"webtunnel [2001:db8::2]:443 {PRINT} url=https://example.net/Xy7-_q?a=b&c ver=0.0.1",
        f"meek_lite 192.0.2.18:80 {PRINT} url=https://meek.example.net/ front=cdn.example.com utls=none",
    ],
)
def test_lines_as_people_get_them_are_kept_word_for_word(line: str) -> None:
    assert str(parse_bridge(line)) == line


def test_a_line_out_of_a_torrc_and_with_odd_spaces_is_understood() -> None:
    bridge = parse_bridge(f"  Bridge  obfs4\t192.0.2.1:443  {PRINT.lower()} cert=abc ")

    assert bridge == Bridge("obfs4", "192.0.2.1", 443, PRINT, (("cert", "abc"),))


def test_empty_lines_comments_and_repetitions_are_left_out() -> None:
    assert parse_bridges(["", "# from a friend", "192.0.2.1:443", " 192.0.2.1:443 "]) == (
        Bridge("", "192.0.2.1", 443),
    )


@pytest.mark.parametrize(
    "line",
    [
        "obfs4",
        "bridge",
        "192.0.2.1",
        "192.0.2.1:0",
        "192.0.2.1:65536",
        "192.0.2.256:443",
        "0.0.0.0:443",
        "[::]:443",
        "[192.0.2.1]:443",
        "2001:db8::1:443",
        "bridge.example.org:443",
        f"unheard 192.0.2.1:443 {PRINT}",
        f"obfs4 192.0.2.1:443 {PRINT}",
        f"obfs4 192.0.2.1:443 {PRINT} iat-mode=0",
        f"webtunnel 192.0.2.1:443 {PRINT} ver=0.0.1",
        f"webtunnel 192.0.2.1:443 {PRINT} url=file:///etc/passwd",
        f"webtunnel 192.0.2.1:443 {PRINT} url=https://[oops/",
        f"obfs4 192.0.2.1:443 {PRINT} {CERT} cert=another",
        f"obfs4 192.0.2.1:443 {PRINT} {CERT} nonsense",
        f"192.0.2.1:443 {PRINT} cert=abc",
        f"192.0.2.1:443 {PRINT}0",
        "x" * (MAX_LINE + 1),
    ],
)
def test_what_is_no_bridge_is_refused(line: str) -> None:
    with pytest.raises(BadBridge):
        parse_bridge(line)


@pytest.mark.parametrize(
    "more",
    [
        '" ControlPort=9051 X="',
        '\\" HTTPSProxy=evil.example:80',
        "\nUseBridges 0",
        "\r\nSETCONF DisableNetwork=0",
        "\0",
        "\x1b[2J",
        "# a comment",
        "caf\u00e9",
        "\u2028x",
        "\u00a0x=1",
    ],
)
@pytest.mark.parametrize("line", ["192.0.2.1:443", f"obfs4 192.0.2.1:443 {PRINT} {CERT}"])
def test_no_bridge_line_says_anything_else_to_tor(line: str, more: str) -> None:
    with pytest.raises(BadBridge):
        parse_bridge(line + more)


@given(st.text(max_size=300))
def test_any_text_is_a_bridge_or_refused(text: str) -> None:
    try:
        bridge = parse_bridge(text)
    except BadBridge:
        return
    assert parse_bridge(str(bridge)) == bridge


@given(st.from_regex(rf"\Aobfs4 192\.0\.2\.1:443 {PRINT} cert=\S{{1,80}}\Z"))
def test_what_is_told_to_tor_is_one_line_of_quoted_values(line: str) -> None:
    try:
        told = settings([parse_bridge(line)], {"obfs4": "/usr/bin/obfs4proxy"})
    except BadBridge:
        return
    assert told.count('"') == 4
    assert told.isprintable()
    assert told.isascii()


def test_too_many_bridges_are_refused() -> None:
    with pytest.raises(BadBridge, match="more than"):
        parse_bridges([f"192.0.2.1:{port}" for port in range(1, MAX_LINES + 2)])


def test_tor_is_told_to_use_bridges_and_nothing_else() -> None:
    bridges = parse_bridges([f"obfs4 192.0.2.1:443 {PRINT} {CERT}"])

    assert settings(bridges, {"obfs4": "/usr/bin/obfs4proxy"}) == (
        f'UseBridges=1 Bridge="obfs4 192.0.2.1:443 {PRINT} {CERT}" '
        'ClientTransportPlugin="obfs4 exec /usr/bin/obfs4proxy"'
    )
