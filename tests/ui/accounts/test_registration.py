# SPDX-License-Identifier: AGPL-3.0-or-later
from collections.abc import AsyncIterator
from dataclasses import replace

import pytest

from tests.ui.kit import tasks_of, until
from ui.accounts.registration import RegistrationForm
from ui.forms.answers import FieldRow
from ui.gallery.fake_core import FakeCore
from ui.gallery.fake_server import LETTERS, elsewhere, form
from xmppclient.errors import NetworkUnreachable, RegistrationRefused
from xmppclient.model import Account, Field, FieldKind, Registration


class Desk:
    def __init__(self, core: FakeCore, model: RegistrationForm) -> None:
        self.core, self.model = core, model
        self.added: list[Account] = []
        self.failed: list[int] = []
        model.added.connect(self.added.append)
        model.failed.connect(lambda: self.failed.append(1))

    async def ask(self, server: str = "example.org") -> None:
        self.model.setDomain(server)
        self.model.ask()
        await until(lambda: not self.model.busy)

    def row(self, name: str) -> FieldRow:
        found: FieldRow = self.model.fields.find(name)
        return found

    def answer(self, **answers: str) -> None:
        for name, text in answers.items():
            self.model.answer(name, text)


@pytest.fixture
async def desk() -> AsyncIterator[Desk]:
    core = FakeCore()
    async with tasks_of(core) as tasks:
        yield Desk(core, RegistrationForm(core, tasks))


@pytest.mark.parametrize("name", ["", "nonsense", "somebody@example.org", "a b.c"])
async def test_only_a_server_is_asked(desk: Desk, name: str) -> None:
    await desk.ask(name)

    assert "example.org" in desk.model.domainProblem
    assert not desk.model.known


async def test_a_server_that_does_not_answer_is_told_at_its_field(desk: Desk) -> None:
    desk.core.accounts.fail_with = NetworkUnreachable("refused")
    await desk.ask()

    assert "cannot be reached" in desk.model.domainProblem
    assert not desk.model.known


async def test_every_kind_of_field_is_shown(desk: Desk) -> None:
    await desk.ask()

    kinds = {row.kind for row in desk.model.fields.rows}
    assert kinds == {kind.value for kind in FieldKind}
    assert desk.row("username").label == "Name"
    assert desk.row("region").value == "eu"
    assert desk.row("ocr").picture.startswith("data:image/png;base64,")
    assert desk.row("ocr").link.startswith("https://")


async def test_what_has_to_be_filled_in_is_marked_and_nothing_is_sent(desk: Desk) -> None:
    await desk.ask()
    desk.answer(username="zoe")
    desk.model.submit()

    assert not desk.model.busy
    assert {row.name for row in desk.model.fields.rows if row.problem} == {"password", "ocr"}
    desk.answer(password="pw")
    assert not desk.row("password").problem


async def test_an_address_is_made_and_everything_typed_is_forgotten(desk: Desk) -> None:
    await desk.ask()
    desk.answer(username="zoe", password="pw", ocr=LETTERS, over16="1")
    desk.model.tick("interests", "work", True)
    desk.model.tick("interests", "rooms", True)
    desk.model.tick("interests", "work", False)
    assert desk.row("interests").chosen == ["rooms"]
    desk.model.submit()
    await until(lambda: desk.added)

    assert (desk.added[0].jid, desk.added[0].password) == ("zoe@example.org", "pw")
    assert not desk.model.known
    await desk.ask()
    assert desk.row("password").value == ""


async def test_a_name_that_is_taken_is_told_and_the_answers_stay(desk: Desk) -> None:
    await desk.ask()
    desk.answer(username="nora", password="pw", ocr=LETTERS)
    desk.model.submit()
    await until(lambda: desk.failed)

    assert "has this name already" in desk.model.problem
    assert desk.row("username").value == "nora"
    assert desk.row("ocr").value == "", "the picture may be another one now"


async def test_wrong_letters_quote_the_server(desk: Desk) -> None:
    await desk.ask()
    desk.answer(username="zoe", password="pw", ocr="wrong")
    desk.model.submit()
    await until(lambda: desk.failed)

    assert "do not match the picture" in desk.model.problem


async def test_a_refusal_without_a_form_keeps_the_one_that_is_there(desk: Desk) -> None:
    await desk.ask()
    desk.answer(username="zoe", password="pw", ocr=LETTERS)
    desk.core.accounts.fail_with = RegistrationRefused("resource-constraint")
    desk.model.submit()
    await until(lambda: desk.failed)

    assert "no more accounts" in desk.model.problem
    assert desk.row("ocr").value == LETTERS


async def test_a_server_with_a_page_of_its_own_is_said_not_fetched(desk: Desk) -> None:
    desk.core.accounts.question = elsewhere()
    await desk.ask()

    assert desk.model.elsewhere
    assert desk.model.link == "https://example.org/join"


async def test_a_form_and_a_page_show_both(desk: Desk) -> None:
    desk.core.accounts.question = Registration(form(), "https://example.org/rules")
    await desk.ask()

    assert not desk.model.elsewhere
    assert desk.model.link


async def test_a_picture_that_is_none_is_not_shown(desk: Desk) -> None:
    asked = Field("ocr", FieldKind.TEXT, media=b"<svg onload='x'/>", media_type="image/svg+xml")
    desk.core.accounts.question = Registration(replace(form(), fields=(asked,)))
    await desk.ask()

    assert desk.row("ocr").picture == ""


async def test_a_server_that_did_not_answer_can_be_asked_again(desk: Desk) -> None:
    desk.core.accounts.fail_with = NetworkUnreachable("refused")
    await desk.ask()
    desk.core.accounts.fail_with = None
    desk.model.ask()
    await until(lambda: desk.model.known)
