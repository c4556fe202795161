# SPDX-License-Identifier: AGPL-3.0-or-later
"""What of slixmpp ``stream/client.py`` overrides or calls without a promise from its authors."""

import asyncio
import inspect

import pytest
import slixmpp
from slixmpp import ClientXMPP
from slixmpp.stanza import Iq
from slixmpp.util.sasl.client import saslprep
from slixmpp.xmlstream import XMLStream

from xmppclient.model import Address
from xmppclient.stream.client import PLUGINS, Client

SIGNATURES = {
    "send": ["self", "data", "use_filters"],
    "connect": ["self", "host", "port"],
    "send_raw": ["self", "data"],
    "data_received": ["self", "data"],
    "exception": ["self", "exception"],
    "register_plugin": ["self", "plugin", "pconfig", "module"],
    "schedule": ["self", "name", "seconds", "callback", "args", "kwargs", "repeat"],
    "cancel_schedule": ["self", "name"],
    "_start_keepalive": ["self", "event"],
    "_spawn_event": ["self", "xml"],
    "remove_handler": ["self", "name"],
}


def test_the_version_is_the_one_the_pins_were_made_for() -> None:
    assert slixmpp.__version_info__[:2] == (1, 17)


@pytest.mark.parametrize("name", SIGNATURES)
def test_a_method_keeps_its_signature(name: str) -> None:
    assert list(inspect.signature(getattr(ClientXMPP, name)).parameters) == SIGNATURES[name]


def test_requests_still_name_their_timeout_and_callback_as_we_expect() -> None:
    source = inspect.getsource(Iq.send)

    assert "'IqTimeout_%s' % self['id']" in source
    assert "'IqCallback_%s' % self['id']" in source


def test_everything_slixmpp_sends_goes_through_send() -> None:
    source = inspect.getsource(XMLStream)

    assert source.count("self.transport.write(") == 1  # in send_raw, which we close
    assert "transport" not in inspect.getsource(ClientXMPP)


async def test_a_client_has_the_attributes_that_are_set_on_it() -> None:
    client = Client(Address("alice@a.test"), lambda element: None)

    assert client.max_redirects == -1
    assert client.roster.auto_authorize is None
    assert client.roster.auto_subscribe is False
    assert not client.session_bind_event.is_set()
    assert all(name in client.plugin for name in PLUGINS)
    assert not [name for name in client.plugin if name.startswith("feature_")]
    await asyncio.sleep(0)


def test_saslprep_is_the_profile_of_rfc_4013() -> None:
    assert saslprep("I\u00adX") == "IX"
    assert saslprep("\u2168") == "IX"
    with pytest.raises(UnicodeError):
        saslprep("\u0007")
