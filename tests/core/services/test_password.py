# SPDX-License-Identifier: AGPL-3.0-or-later
"""Changing the password so that no moment of it locks anybody out."""

from xml.etree.ElementTree import Element

import pytest

from tests.fakes.account_kit import AccountKit
from tests.fakes.fake_stream import refuse, xml
from xmppclient.errors import NotOffered, RegistrationRefused, RequestError, RequestTimedOut, UnusablePassword
from xmppclient.events import AccountsChanged
from xmppclient.services.password import QUERY, Password
from xmppclient.xep import forms

FORM = (
    "<x xmlns='jabber:x:data' type='form'><field type='hidden' var='FORM_TYPE'>"
    "<value>jabber:iq:register:changepassword</value></field>"
    "<field var='username'><required/></field>"
    "<field type='text-private' var='old_password'><required/></field>"
    "<field type='text-private' var='password'><required/></field>{more}</x>"
)


class Desk:
    def __init__(self, kit: AccountKit) -> None:
        self.kit = kit
        self.password = Password(kit.ctx, kit.stream)

    async def stored(self) -> tuple[str, str]:
        """The password, and the other one that may be right."""
        account = await self.kit.store.accounts.get(self.kit.ctx.id)
        assert account
        other = await self.kit.store.settings.get(f"account/{account.id}/new_password")
        return account.password, other

    def asks_for_a_form(self, more: str = "") -> list[dict[str, tuple[str, ...]]]:
        """The server wants its form; what it then got."""
        got: list[dict[str, tuple[str, ...]]] = []

        def answer(query: Element) -> Element:
            if (form := query.find(forms.X)) is not None:
                got.append(forms.values(form))
                return xml("<iq type='result'/>")
            inner = f"<query xmlns='jabber:iq:register'>{FORM.format(more=more)}</query>"
            raise RequestError("not-authorized", answer=xml(f"<iq type='error'>{inner}</iq>"))

        self.kit.stream.answers[QUERY] = answer
        return got


@pytest.fixture
def desk(kit: AccountKit) -> Desk:
    return Desk(kit)


async def test_a_change_is_made_on_our_server_then_here(desk: Desk) -> None:
    await desk.password.change("new secret")

    ((kind, query, to),) = desk.kit.stream.requests
    assert (kind, to) == ("set", "a.test")
    assert [(child.tag.rpartition("}")[2], child.text) for child in query] == [
        ("username", "alice"),
        ("password", "new secret"),
    ]
    assert await desk.stored() == ("new secret", "")
    assert desk.kit.stream.account
    assert desk.kit.stream.account.password == "new secret"
    assert desk.kit.heard(AccountsChanged)


async def test_the_new_one_is_stored_before_it_is_sent(desk: Desk) -> None:
    seen: list[tuple[str, str]] = []

    async def answer(_: Element) -> Element:
        seen.append(await desk.stored())
        raise RequestTimedOut  # or the program was killed

    desk.kit.stream.answers[QUERY] = answer
    with pytest.raises(RequestTimedOut):
        await desk.password.change("new secret")

    assert seen == [("secret", "new secret")]
    assert await desk.stored() == ("secret", "new secret")


async def test_when_the_old_one_is_refused_the_new_one_is_tried_once(desk: Desk) -> None:
    await desk.kit.store.settings.set(f"account/{desk.kit.ctx.id}/new_password", "new secret")

    await desk.password.refused()
    assert await desk.stored() == ("new secret", "secret")
    assert desk.kit.stream.life == ["start"]
    await desk.password.refused()

    assert desk.kit.stream.life == ["start"]


async def test_what_logged_in_is_the_one_that_stays(desk: Desk) -> None:
    await desk.kit.store.settings.set(f"account/{desk.kit.ctx.id}/new_password", "new secret")
    await desk.password.refused()

    await desk.password.accepted()

    assert await desk.stored() == ("new secret", "")


async def test_a_refused_change_leaves_the_old_one(desk: Desk) -> None:
    desk.kit.stream.answers[QUERY] = refuse("not-allowed")

    with pytest.raises(RegistrationRefused):
        await desk.password.change("new secret")

    assert await desk.stored() == ("secret", "")


async def test_flt_013_a_server_without_it_does_not_offer_it(desk: Desk) -> None:
    desk.kit.stream.answers[QUERY] = refuse("service-unavailable")

    with pytest.raises(NotOffered):
        await desk.password.change("new secret")


@pytest.mark.parametrize("wrong", ["", "bell\a", "\u00ad", "\ue000"])
async def test_a_password_that_no_login_carries_is_not_sent(desk: Desk, wrong: str) -> None:
    with pytest.raises(UnusablePassword):
        await desk.password.change(wrong)

    assert desk.kit.stream.requests == []
    assert await desk.stored() == ("secret", "")


async def test_a_form_is_filled_in_with_what_is_known(desk: Desk) -> None:
    got = desk.asks_for_a_form()

    await desk.password.change("new secret")

    assert got == [
        {
            "FORM_TYPE": ("jabber:iq:register:changepassword",),
            "username": ("alice",),
            "old_password": ("secret",),
            "password": ("new secret",),
        }
    ]
    assert await desk.stored() == ("new secret", "")


async def test_att_033_a_form_that_asks_for_more_gets_nothing(desk: Desk) -> None:
    got = desk.asks_for_a_form("<field var='x-mmn' label='Maiden name'><required/></field>")

    with pytest.raises(RegistrationRefused) as refused:
        await desk.password.change("new secret")

    assert got == []
    assert refused.value.registration
    assert refused.value.registration.form.fields[-1].name == "x-mmn"


async def test_deleting_the_account_asks_our_server(desk: Desk) -> None:
    await desk.password.delete_account()

    ((kind, query, to),) = desk.kit.stream.requests
    assert (kind, to, query[0].tag) == ("set", "a.test", "{jabber:iq:register}remove")
