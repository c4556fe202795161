# SPDX-License-Identifier: AGPL-3.0-or-later
"""What the server hears from a running program about somebody whom nobody accepted yet."""

import re
from pathlib import Path

from tests.e2e.person import Person
from tests.e2e.stranger import Stranger
from tests.lab.lab import ProsodyLab

SILENCE = 3.0  # seconds in which something would have been asked


def told_about(lab: ProsodyLab, jid: str) -> list[str]:
    """The stanzas that anybody sent to this address."""
    log = lab.server.log_file.read_text(errors="replace")
    stanzas = re.findall(r"Received\[[^]]*\]: (<(?:iq|message|presence)[^>]*>)", log)
    return [stanza for stanza in stanzas if re.search(rf"""\bto=['"]{re.escape(jid)}""", stanza)]


def test_att_097_125_126_127_nothing_goes_to_a_stranger_before_they_are_accepted(
    talkative_lab: ProsodyLab, tmp_path: Path
) -> None:
    ann = Person(tmp_path / "ann", talkative_lab, talkative_lab.account(prefix="ann"))
    ann.join()
    with Stranger(talkative_lab, talkative_lab.account(prefix="eve")) as eve:
        with ann.listening() as listener:
            eve.say(f"<presence type='subscribe' to='{ann.jid}'/>")
            listener.until(lambda line: line["event"] == "subscription_request")
            for inner in (
                "<body>who are you?</body><request xmlns='urn:xmpp:receipts'/>",
                "<request xmlns='urn:xmpp:receipts'/><store xmlns='urn:xmpp:hints'/>",
                "<encrypted xmlns='urn:xmpp:omemo:2'><header sid='7'><keys jid='" + ann.jid + "'>"
                "<key rid='1' kex='true'>AAAA</key></keys></header><payload>AAAA</payload></encrypted>",
                "<body>the last one</body><markable xmlns='urn:xmpp:chat-markers:0'/>",
            ):
                eve.say(f"<message type='chat' id='m{len(inner)}' to='{ann.jid}'>{inner}</message>")
            listener.message("the last one")
            eve.listen(SILENCE)
        ann.succeed("sync")
        before = told_about(talkative_lab, eve.jid)
        answers = eve.from_program_of(ann.jid)

        ann.succeed("roster", "accept", eve.jid)
        ann.run("send", eve.jid, "now we have met", "--encryption", "none")
        eve.until("now we have met")

    assert before == []
    assert answers == []
    assert told_about(talkative_lab, eve.jid)  # the log does tell
