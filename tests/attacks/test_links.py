# SPDX-License-Identifier: AGPL-3.0-or-later
"""Links that a stranger wrote (ATT-117): what is not plain is refused, with a reason."""

import pytest

from xmppclient.errors import BadLink
from xmppclient.sharing import from_link

SERVER = "xmpp:example.org?register"
PIN = "0f" * 32


@pytest.mark.parametrize(
    ("link", "reason"),
    [
        ("xmpp:bob@example.org?remove", "unknown action 'remove'"),
        ("xmpp:bob@example.org?message;body=hi", "unknown action 'message'"),
        ("xmpp:bob@example.org?unregister", "unknown action"),
        ("xmpp:room@example.org?join", "unknown action"),
        ("xmpp:bob@example.org?command;node=x;action=execute", "unknown action"),
        ("xmpp:bob@example.org?Register", "unknown action"),
        ("xmpp:bob@example.org?;roster", "unknown action"),
        ("xmpp:bob@example.org?roster;remove", "unknown key 'remove'"),
        (f"{SERVER};password=secret", "unknown key 'password'"),
        (f"{SERVER};preauth=T;allow-plain=1", "unknown key"),
        (f"{SERVER};preauth=T;ca-file=/etc/passwd", "unknown key"),
        (f"{SERVER};ibr=y", "unknown key"),
        (f"{SERVER};%70in={PIN}", "unknown key"),
        (f"{SERVER};", "unknown key ''"),
        (f"{SERVER};preauth=A;preauth=B", "preauth is said twice"),
        (f"{SERVER};pin={PIN};pin={PIN}", "pin is said twice"),
        (f"{SERVER};preauth=", "empty"),
        (f"{SERVER};preauth", "empty"),
        (f"{SERVER};preauth=a%20b", "spaces"),
        (f"{SERVER};preauth=%zz", "badly written"),
        (f"{SERVER};preauth=%ff", "UTF-8"),
        (f"{SERVER};preauth=a%00b", "badly written"),
        (f"{SERVER};preauth=a%0Ab", "badly written"),
        (f"{SERVER};preauth=%E2%80%AEevil", "badly written"),
        (f"{SERVER};preauth=\u202eevil", "a character"),
        (f"{SERVER};preauth=a\x00b", "a character"),
        (f"{SERVER};\npreauth=a", "a character"),
        (f"{SERVER};route=socks5://me:secret@192.0.2.1:1080", "a route"),
        (f"{SERVER};route=tor://192.0.2.1:9050", "a route"),
        (f"{SERVER};route=%74or%20", "a route"),
        (f"{SERVER};pin=abcd", "pin is malformed"),
        (f"{SERVER};pin={'g' * 64}", "pin is malformed"),
        (f"{SERVER};onion-key=secret", "onion-key is malformed"),
        (f"{SERVER};connect=example.org", "connect is not"),
        (f"{SERVER};connect=me:pw@example.org:5222", "connect is not"),
        (f"{SERVER};connect=example.org:0", "connect is not"),
        (f"{SERVER};connect=wss://evil.example/ws", "without a pin"),
        (f"{SERVER};connect=wss://notexample.org/ws", "without a pin"),
        (f"{SERVER};connect=wss://example.org.evil.example/ws", "without a pin"),
        (f"{SERVER};connect=ws://example.org/ws", "connect is not"),
        (SERVER + ";connect=a.example:1" * 9, "more than 8"),
        (f"{SERVER};preauth={'a' * 4096}", "longer than 4096"),
        ("xmpp:bob@example.org?roster;ibr=maybe", "ibr"),
        ("xmpp:bob@example.org/phone?roster", "bare"),
        ("xmpp:@example.org?roster", "not an address"),
        ("xmpp:bob@?roster", "not an address"),
        ("xmpp:bob@exa%20mple.org?roster", "not an address"),
        ("xmpp:?register;preauth=T", "empty"),
        ("xmpp://me@example.org/bob@example.org?roster", "not of the form"),
        ("xmpp:bob@example.org?roster#fragment", "not of the form"),
        ("javascript:alert(1)", "not of the form"),
        ("file:///etc/passwd", "not of the form"),
        ("bob@example.org", "not of the form"),
        ("", "not of the form"),
    ],
)
def test_att_117_what_no_link_may_say_is_refused(link: str, reason: str) -> None:
    with pytest.raises(BadLink) as refused:
        from_link(link)

    assert reason in str(refused.value)
    assert len(str(refused.value)) < 100
