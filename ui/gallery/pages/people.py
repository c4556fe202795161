# SPDX-License-Identifier: AGPL-3.0-or-later
"""Pages of contacts and requests."""

from collections.abc import Awaitable, Callable
from functools import partial

from ui.gallery import fake_data
from ui.gallery.fake_core import FakeCore
from ui.gallery.stage import Page, Stage, View
from ui.roster.contacts import ContactsViewModel
from ui.roster.requests import RequestsViewModel
from ui.theme.engine import view_file

Build = Callable[[Stage], Awaitable[View]]


def contacts(*, empty: bool = False, found: str = "") -> Build:
    async def build(stage: Stage) -> View:
        people = ContactsViewModel(FakeCore(empty=True) if empty else stage.core, stage.tasks, stage.parent)
        await people.load()
        people.find(found)
        return View(view_file("ui.roster", "Contacts"), {"contacts": people})

    return build


def requests(*, empty: bool = False, blocking: bool = False) -> Build:
    async def build(stage: Stage) -> View:
        inbox = RequestsViewModel(FakeCore(empty=True) if empty else stage.core, stage.tasks, stage.parent)
        await inbox.load()
        block = partial(inbox.block, fake_data.FIRST, "petra@garden.example")
        return View(view_file("ui.roster", "Requests"), {"requests": inbox}, block if blocking else None)

    return build


PAGES = (
    Page("contacts", contacts()),
    Page("contacts-empty", contacts(empty=True)),
    Page("contacts-nobody", contacts(found="zebra")),
    Page("requests", requests()),
    Page("requests-empty", requests(empty=True)),
    Page("requests-blocking", requests(blocking=True)),
)
