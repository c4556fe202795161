# SPDX-License-Identifier: AGPL-3.0-or-later
import contextlib

import pytest
from hypothesis import given, strategies as st

from xmppclient.address import bare, domain, full, person
from xmppclient.errors import InvalidAddress
from xmppclient.model import Address


def test_addresses_come_out_normalised() -> None:
    assert full("Bob@B.Test/Phone") == "bob@b.test/Phone"
    assert bare("Bob@B.Test/Phone") == "bob@b.test"
    assert person(" Bob@B.Test/Phone\n") == "bob@b.test"
    assert domain(Address("bob@b.test/x@y")) == "b.test"
    assert domain(Address("b.test")) == "b.test"
    assert (full(""), bare("")) == ("", "")


@pytest.mark.parametrize("wrong", ["@@@", "@b.test", "bob@", "a b@c", "/x", "x" * 1024 + "@b.test"])
def test_what_is_no_address_is_refused(wrong: str) -> None:
    for convert in (full, bare, person):
        with pytest.raises(InvalidAddress):
            convert(wrong)


@pytest.mark.parametrize("wrong", ["", "b.test", "b.test/bob@x"])
def test_somebody_has_a_local_part(wrong: str) -> None:
    with pytest.raises(InvalidAddress):
        person(wrong)


def test_the_resource_cannot_pretend_to_be_the_address() -> None:
    assert bare("eve@e.test/alice@a.test") == "eve@e.test"


@given(st.text(max_size=60))
def test_any_text_is_an_address_or_is_refused_and_normalising_ends(text: str) -> None:
    with contextlib.suppress(InvalidAddress):
        address = full(text)
        assert full(address) == address
        assert bare(address) == bare(text)
        assert "/" not in bare(text)
