# SPDX-License-Identifier: AGPL-3.0-or-later
"""The way to a server, for the few who have to name it."""

import re

from ui.ask import pick_file
from ui.words import QT_TRANSLATE_NOOP, say

CONTEXT = "way"
HOST_AND_PORT = re.compile(r"(\[[0-9A-Fa-f:.]+\]|[^\s:/@\[\]]+):[0-9]{1,5}")
SERVER = QT_TRANSLATE_NOOP("way", "Write it as host:port, for example xmpp.example.org:5222.")
CHOOSE = QT_TRANSLATE_NOOP("way", "Choose a CA file")
FILTERS = QT_TRANSLATE_NOOP("way", "Certificates (*.pem *.crt *.cer);;All files (*)")


def words_for_server() -> str:
    """What to write instead of what is no host and port."""
    return say(CONTEXT, SERVER)


async def pick_ca_file() -> str:
    """Let the user choose one; empty if none was chosen."""
    return await pick_file(say(CONTEXT, CHOOSE), say(CONTEXT, FILTERS))
