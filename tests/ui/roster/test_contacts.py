# SPDX-License-Identifier: AGPL-3.0-or-later
from collections.abc import AsyncIterator

import pytest

from tests.ui.kit import tasks_of, until
from ui.gallery import fake_data
from ui.gallery.fake_core import FakeCore
from ui.models.roster import ContactRow
from ui.roster.contacts import ContactsViewModel
from xmppclient.errors import RequestError
from xmppclient.model import Address, Presence, Show

LEILA = Address("leila@example.org")


class Book:
    def __init__(self, core: FakeCore, model: ContactsViewModel) -> None:
        self.core = core
        self.model = model
        self.opened: list[int] = []
        self.added: list[int] = []
        model.opened.connect(self.opened.append)
        model.added.connect(lambda: self.added.append(1))

    @property
    def names(self) -> list[str]:
        return [row.name for row in self.model.people.rows]

    def row(self, name: str) -> ContactRow:
        found: ContactRow = next(row for row in self.model.people.rows if row.name == name)
        return found


@pytest.fixture
async def book() -> AsyncIterator[Book]:
    core = FakeCore()
    async with tasks_of(core) as tasks:
        model = ContactsViewModel(core, tasks)
        await model.load()
        yield Book(core, model)


async def test_everybody_is_listed_by_name(book: Book) -> None:
    assert book.names[:4] == ["ana@harbour.example", "Jonas", "Leila Haddad", "Mum"]
    assert book.model.total == 8


async def test_typing_narrows_the_list(book: Book) -> None:
    book.model.find("LEI")
    await until(lambda: book.names == ["Leila Haddad"])

    assert book.model.total == 8


async def test_presence_repaints_one_row(book: Book) -> None:
    repainted: list[int] = []
    book.model.people.dataChanged.connect(lambda first, last: repainted.append(first.row()))
    book.core.contacts.appear(Presence(fake_data.FIRST, LEILA, Show.DND))
    await until(lambda: repainted)

    assert repainted == [book.names.index("Leila Haddad")]
    assert book.model.people.rows[repainted[0]].presence == "busy"


async def test_somebody_is_written_to(book: Book) -> None:
    book.model.open(fake_data.FIRST, LEILA)
    await until(lambda: book.opened)

    assert book.opened == [fake_data.LEILA]


async def test_somebody_is_added(book: Book) -> None:
    book.model.add(fake_data.FIRST, " zoe@z.test ", " Zoe ")
    await until(lambda: "Zoe" in book.names)

    assert book.added == [1]
    assert book.model.problem == ""


async def test_what_is_no_address_is_not_added(book: Book) -> None:
    book.model.add(fake_data.FIRST, "zoe", "")
    await until(lambda: book.model.problem)

    assert "name@example.org" in book.model.problem
    assert not book.added
    book.model.forgetProblem()
    assert book.model.problem == ""


async def test_a_server_that_refuses_is_quoted(book: Book) -> None:
    async def refuse(*args: object) -> None:
        raise RequestError("remote-server-not-found", "no such host")

    book.core.contacts.add = refuse  # type: ignore[method-assign]
    book.model.add(fake_data.FIRST, "zoe@z.test", "")
    await until(lambda: book.model.problem)

    assert book.model.problem == "The other person’s server was not found. It says: “no such host”"
    assert not book.model.busy


async def test_somebody_is_removed_after_a_yes(book: Book) -> None:
    book.model.remove(fake_data.FIRST, LEILA)
    await until(lambda: book.model.questions.open)
    assert book.model.questions.title == "Remove Leila Haddad?"
    book.model.questions.answer(True)
    await until(lambda: "Leila Haddad" not in book.names)


async def test_somebody_stays_after_a_no(book: Book) -> None:
    book.model.remove(fake_data.FIRST, LEILA)
    await until(lambda: book.model.questions.open)
    book.model.questions.answer(False)
    await until(lambda: not book.model.questions.open)

    assert "Leila Haddad" in book.names


async def test_the_accounts_to_add_from_are_offered(book: Book) -> None:
    assert [choice["text"] for choice in book.model.accounts] == [fake_data.ME, fake_data.WORK]


async def test_somebody_is_blocked_and_unblocked(book: Book) -> None:
    book.model.block(fake_data.FIRST, "leila@example.org")
    assert book.model.blocking.name == "Leila Haddad"
    book.model.blocking.block(False)
    await until(lambda: book.row("Leila Haddad").blocked)
    assert (book.row("Leila Haddad").line, book.row("Leila Haddad").presence) == ("Blocked", "")

    book.model.unblock(fake_data.FIRST, "leila@example.org")
    await until(lambda: not book.row("Leila Haddad").blocked)
