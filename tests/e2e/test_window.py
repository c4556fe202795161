# SPDX-License-Identifier: AGPL-3.0-or-later
"""The window on a screen, driven by a real keyboard, and somebody on the command line."""

import time
from collections.abc import Iterator
from pathlib import Path

import pytest

from tests.e2e.conftest import Pair
from tests.e2e.person import ARRIVED
from tests.e2e.screen import Screen, open_chat, virtual_screen, window


@pytest.fixture
def screen(tmp_path: Path) -> Iterator[Screen]:
    with virtual_screen(tmp_path) as made:
        yield made


def test_keys_pressed_in_the_window_arrive_encrypted(pair: Pair, screen: Screen) -> None:
    ann, ben = pair
    ann.succeed("send", ben.jid, "so that there is a conversation")
    with ben.listening() as listener, window(ann, screen, passphrase=False):
        open_chat(screen, ben.jid)
        screen.type("typed with real keys")
        screen.press("Return")
        heard = listener.message("typed with real keys")

    assert (heard["encryption"], heard["from"]) == ("omemo:2", ann.jid)
    assert ann.history(ben.jid)[-1]["state"] in ARRIVED


def test_what_others_write_is_stored_and_seen(prosody_pair: Pair, screen: Screen) -> None:
    ann, ben = prosody_pair
    ben.succeed("send", ann.jid, "so that there is a conversation")
    with window(ann, screen):
        open_chat(screen, ben.jid)
        before = screen.picture()
        ben.succeed("send", ann.jid, "look at your window")
        time.sleep(1)
        after = screen.picture()

    assert ann.history(ben.jid)[-1]["body"] == "look at your window"
    assert before != after


def test_a_killed_window_has_lost_nothing(prosody_pair: Pair, screen: Screen) -> None:
    ann, ben = prosody_pair
    ann.succeed("send", ben.jid, "so that there is a conversation")
    with window(ann, screen) as process:
        open_chat(screen, ben.jid)
        screen.type("last words")
        screen.press("Return")
        time.sleep(1)
        process.kill()
    ann.succeed("sync")
    ben.succeed("sync")

    assert [line["body"] for line in ben.history(ann.jid)].count("last words") == 1
