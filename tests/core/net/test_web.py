# SPDX-License-Identifier: AGPL-3.0-or-later
"""Which addresses on the web are followed."""

from ipaddress import ip_address

import pytest

from xmppclient.errors import UnsafeAddress
from xmppclient.net import web

ONION = "a" * 56 + ".onion"


@pytest.mark.parametrize(
    ("url", "asked"),
    [
        ("https://a.test", "https://a.test/"),
        ("HTTPS://A.Test:443/x", "https://a.test/x"),
        ("https://a.test:8443/x?y=%20z", "https://a.test:8443/x?y=%20z"),
        ("https://a.test?y", "https://a.test/?y"),
        ("https://a.test/grüße", "https://a.test/gr%C3%BC%C3%9Fe"),
        ("https://grüße.test/x", "https://xn--grsse-lva.test/x"),
        ("https://[2001:DB8::1]:8443/x", "https://[2001:db8::1]:8443/x"),
        ("https://9.9.9.9/x", "https://9.9.9.9/x"),
        (f"http://{ONION}/x", f"http://{ONION}/x"),
        (f"http://{ONION}:5280/x", f"http://{ONION}:5280/x"),
    ],
)
def test_an_address_is_read(url: str, asked: str) -> None:
    assert web.parse(url).url == asked


@pytest.mark.parametrize(
    "url",
    [
        "", "a.test/x", "file:///etc/passwd", "ftp://a.test/x", "data:text/plain,x", "javascript:1",
        "http://a.test/x", "http://a.onion.test/x", "https://", "https:///x", "https://user@a.test/x",
        "https://user:word@a.test/x", "https://a.test:0/x", "https://a.test:99999/x", "https://a.test:x/",
        "https://a.test:/x", "https://a.test/x#y", "https://a.test\\@b.test/", "https://a.test/x y",
        "https://a.test/x\ny", "https://a..test/x", "https://.test/x", "https://a test/x", "https://[::1/x",
        "https://[fe80::1%25eth0]/x", "https://127.1/x", "https://2130706433/x", "https://0x7f.0.0.1/x",
        "https://0177.0.0.1/x", "https://①②⑦.1/x", "https://a.test/" + "x" * 5000, "https://a.test/\u202ex",
    ],
)  # fmt: skip
def test_att_105_what_is_no_safe_address_is_refused(url: str) -> None:
    with pytest.raises(UnsafeAddress):
        web.parse(url)


@pytest.mark.parametrize(
    "number",
    [
        "127.0.0.1", "10.1.2.3", "192.168.1.1", "172.16.0.1", "169.254.169.254", "0.0.0.0", "100.64.0.1",
        "224.0.0.1", "255.255.255.255", "::1", "::", "fe80::1", "fc00::1", "::ffff:127.0.0.1", "ff02::1",
        "64:ff9b::7f00:1", "2002:7f00:1::", "::127.0.0.1", "64:ff9b:1::7f00:1",
        "::ffff:0:127.0.0.1", "fec0::1",
    ],
)  # fmt: skip
def test_att_108_private_places_are_known_in_every_disguise(number: str) -> None:
    assert not web.public(ip_address(number))
    host = f"[{number}]" if ":" in number else number
    assert web.parse(f"https://{host}/").local


@pytest.mark.parametrize("number", ["9.9.9.9", "2620:fe::9", "::ffff:9.9.9.9"])
def test_public_places_are_public(number: str) -> None:
    assert web.public(ip_address(number))


def test_localhost_is_local_by_name() -> None:
    assert web.parse("https://localhost/").local
    assert web.parse("https://x.localhost/").local
    assert not web.parse("https://localhost.test/").local
