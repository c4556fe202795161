# SPDX-License-Identifier: AGPL-3.0-or-later
"""What tor says is kept for bug reports, without what must not stand in one."""

import pytest

from xmppclient.net.tor.bridges import parse_bridges
from xmppclient.net.tor.diary import KEPT, MAX_LINE, Diary

PRINT = "0123456789ABCDEF0123456789ABCDEF01234567"
BRIDGE = f"webtunnel [2001:db8::7]:443 {PRINT} url=https://hidden.example.net/secret ver=0.0.1"


@pytest.mark.parametrize(
    "text",
    [
        "new bridge descriptor 'Nick' (fresh): $%s~Nick [pKPEZnv3Iw4k6jMsKK9oH6k513mM2JODvqe7xy5PgjQ] at x",
        "connection to 192.0.2.44:9001 failed",
        "connection to [2001:db8::7]:443 failed",
        "2001:db8::7 does not answer",
        "the transport says https://hidden.example.net/secret is down",
        "Problem with bridge %s",
        "cannot resolve hidden.example.net",
    ],
)
def test_addresses_of_bridges_are_left_out(text: str) -> None:
    diary = Diary()
    diary.hide(parse_bridges([BRIDGE]))

    diary.write("WARN", text.replace("%s", PRINT))

    (line,) = diary.lines()
    assert "[warn]" in line
    for secret in ("Nick", "pKPE", "192.0.2", "2001:db8", "hidden.example", PRINT):
        assert secret not in line


def test_bridges_that_were_used_before_stay_hidden() -> None:
    diary = Diary()
    diary.hide(parse_bridges([BRIDGE]))
    diary.hide(())

    diary.write("NOTICE", "hidden.example.net")

    assert "hidden" not in diary.lines()[0]


def test_onions_are_left_out() -> None:
    diary = Diary()

    diary.write("NOTICE", f"no descriptor of {'a2' * 28}.onion")

    assert diary.lines()[0].endswith("no descriptor of [onion]")


def test_only_the_last_lines_are_kept_and_long_ones_cut() -> None:
    diary = Diary()
    for number in range(KEPT + 10):
        diary.write("NOTICE", f"{number} " + "long " * MAX_LINE)

    assert len(diary.lines()) == KEPT
    assert " 10 long" in diary.lines()[0]
    assert max(map(len, diary.lines())) == MAX_LINE
