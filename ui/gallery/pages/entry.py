# SPDX-License-Identifier: AGPL-3.0-or-later
"""Pages of getting in: unlock, first run."""

import asyncio
from collections.abc import Awaitable, Callable

from ui.accounts.entry import EntryViewModel
from ui.gallery.fake_core import FakeCore
from ui.gallery.fake_routes import INVITATION, LOGIN
from ui.gallery.fake_server import certificate, elsewhere, legacy_form
from ui.gallery.stage import Page, Stage, View
from ui.theme.engine import view_file
from xmppclient.api import NewAccount
from xmppclient.errors import CertificateRejected, ProfileInUse
from xmppclient.model import Account, ProfileState, Registration
from xmppclient.route import TorState, TorStatus

Prepare = Callable[[FakeCore, EntryViewModel], Awaitable[None]]
BRIDGE = f"obfs4 192.0.2.7:443 {'A' * 40} cert=made+up+of+letters iat-mode=0"
LONG_ENOUGH = "four words nobody expects"


def entry_at(state: ProfileState, prepare: Prepare | None = None) -> Callable[[Stage], Awaitable[View]]:
    """The entry of a profile in ``state``, after ``prepare``."""

    async def build(stage: Stage) -> View:
        core = FakeCore(state, empty=state is ProfileState.MISSING)
        entry = EntryViewModel(core, stage.tasks, stage.parent)
        if prepare:
            await prepare(core, entry)
        return View(view_file("ui.accounts", "Entry"), {"entry": entry})

    return build


async def wrong_passphrase(core: FakeCore, entry: EntryViewModel) -> None:
    await entry.unlock_form.open("not this one")


async def used_elsewhere(core: FakeCore, entry: EntryViewModel) -> None:
    async def refuse(passphrase: str | None) -> None:
        raise ProfileInUse(4711)

    core.profile.unlock = refuse  # type: ignore[method-assign]
    await entry.unlock_form.open("anything")


async def bad_server(core: FakeCore, entry: EntryViewModel) -> None:
    _type_account(entry)
    entry.account_form.way_model.edit("server", "nonsense")
    entry.next()


async def bad_certificate(core: FakeCore, entry: EntryViewModel) -> None:
    async def refuse(new: NewAccount) -> Account:
        raise CertificateRejected("Hostname mismatch, certificate is not valid for 'example.org'.")

    core.accounts.add = refuse  # type: ignore[method-assign]
    await core.profile.create(LONG_ENOUGH)
    _type_account(entry)
    entry.next()
    await asyncio.sleep(0.05)


async def choosing(core: FakeCore, entry: EntryViewModel) -> None:
    _type_account(entry)
    entry.next()
    entry.passphrase_form.setFirst(LONG_ENOUGH)
    entry.passphrase_form.setSecond("four words")
    entry.next()


async def working(core: FakeCore, entry: EntryViewModel) -> None:
    async def wait(new: NewAccount) -> Account:
        answer: asyncio.Future[Account] = asyncio.get_running_loop().create_future()
        return await answer

    core.accounts.add = wait  # type: ignore[method-assign]
    await choosing(core, entry)
    entry.passphrase_form.setSecond(LONG_ENOUGH)
    entry.next()
    await asyncio.sleep(0.05)


async def through_tor(core: FakeCore, entry: EntryViewModel) -> None:
    _type_account(entry)
    entry.account_form.way_model.route.choose("tor")


async def bridged(core: FakeCore, entry: EntryViewModel) -> None:
    await through_tor(core, entry)
    entry.account_form.way_model.askForBridges()
    entry.account_form.way_model.bridges_model.edit(BRIDGE)


async def bad_bridge(core: FakeCore, entry: EntryViewModel) -> None:
    await bridged(core, entry)
    entry.account_form.way_model.bridges_model.edit("https://bridges.example.org")
    entry.next()


async def waiting_with_bridges(core: FakeCore, entry: EntryViewModel) -> None:
    await bridged(core, entry)
    await working(core, entry)
    core.routes.become(TorStatus(TorState.CONNECTING, 10, "conn_pt", bridges=1))


async def through_proxy(core: FakeCore, entry: EntryViewModel) -> None:
    _type_account(entry)
    entry.account_form.way_model.route.choose("socks5")
    entry.account_form.way_model.route.edit("place", "10.0.0.1")
    entry.next()


async def waiting_for_tor(core: FakeCore, entry: EntryViewModel) -> None:
    await through_tor(core, entry)
    await working(core, entry)
    core.routes.become(TorStatus(TorState.CONNECTING, 45, "loading_descriptors"))


async def other_certificate(core: FakeCore, entry: EntryViewModel) -> None:
    async def refuse(new: NewAccount) -> Account:
        verdict = "Hostname mismatch, certificate is not valid for 'example.org'."
        raise CertificateRejected(verdict, certificate("mail.example.net", "R11, Let’s Encrypt"))

    core.accounts.add = refuse  # type: ignore[method-assign]
    await core.profile.create(LONG_ENOUGH)
    _type_account(entry)
    entry.next()
    await asyncio.sleep(0.05)


async def accepting(core: FakeCore, entry: EntryViewModel) -> None:
    await other_certificate(core, entry)
    entry.account_form.way_model.certificate.consider()


async def invitation(core: FakeCore, entry: EntryViewModel) -> None:
    entry.haveInvitation()


async def read_invitation(core: FakeCore, entry: EntryViewModel) -> None:
    entry.haveInvitation()
    entry.invitation_form.read(core.routes.link(INVITATION))


async def bad_invitation(core: FakeCore, entry: EntryViewModel) -> None:
    entry.haveInvitation()
    entry.invitation_form.read("https://example.org/join")


async def invited(core: FakeCore, entry: EntryViewModel) -> None:
    await read_invitation(core, entry)
    entry.invitation_form.accept()


async def invited_to_login(core: FakeCore, entry: EntryViewModel) -> None:
    entry.haveInvitation()
    entry.invitation_form.read(core.routes.link(LOGIN))
    entry.invitation_form.accept()


async def new_address(core: FakeCore, entry: EntryViewModel) -> None:
    entry.needAddress()


async def its_form(core: FakeCore, entry: EntryViewModel) -> None:
    entry.needAddress()
    entry.registration_form.setDomain("example.org")
    entry.next()
    await asyncio.sleep(0.05)


async def unanswered(core: FakeCore, entry: EntryViewModel) -> None:
    await its_form(core, entry)
    entry.next()


async def wrong_letters(core: FakeCore, entry: EntryViewModel) -> None:
    await core.profile.create(LONG_ENOUGH)
    await its_form(core, entry)
    for name, text in (("username", "zoe"), ("password", "secret"), ("ocr", "wrong")):
        entry.registration_form.answer(name, text)
    entry.next()
    await asyncio.sleep(0.05)


async def little_form(core: FakeCore, entry: EntryViewModel) -> None:
    core.accounts.question = Registration(legacy_form())
    await its_form(core, entry)


async def web_page(core: FakeCore, entry: EntryViewModel) -> None:
    core.accounts.question = elsewhere()
    await its_form(core, entry)


def _type_account(entry: EntryViewModel) -> None:
    entry.account_form.edit("address", "nora@example.org")
    entry.account_form.edit("password", "hidden")


PAGES = (
    Page("unlock", entry_at(ProfileState.LOCKED)),
    Page("unlock-wrong", entry_at(ProfileState.LOCKED, wrong_passphrase)),
    Page("unlock-in-use", entry_at(ProfileState.LOCKED, used_elsewhere)),
    Page("first-run", entry_at(ProfileState.MISSING)),
    Page("first-run-advanced", entry_at(ProfileState.MISSING, bad_server)),
    Page("first-run-certificate", entry_at(ProfileState.MISSING, bad_certificate)),
    Page("first-run-passphrase", entry_at(ProfileState.MISSING, choosing)),
    Page("first-run-tor", entry_at(ProfileState.MISSING, through_tor)),
    Page("first-run-bridges", entry_at(ProfileState.MISSING, bridged)),
    Page("first-run-bad-bridge", entry_at(ProfileState.MISSING, bad_bridge)),
    Page("first-run-bridges-starting", entry_at(ProfileState.MISSING, waiting_with_bridges)),
    Page("first-run-proxy", entry_at(ProfileState.MISSING, through_proxy)),
    Page("first-run-tor-starting", entry_at(ProfileState.MISSING, waiting_for_tor)),
    Page("first-run-other-certificate", entry_at(ProfileState.MISSING, other_certificate)),
    Page("first-run-accept-certificate", entry_at(ProfileState.MISSING, accepting)),
    Page("invitation", entry_at(ProfileState.MISSING, invitation)),
    Page("invitation-read", entry_at(ProfileState.MISSING, read_invitation)),
    Page("invitation-bad", entry_at(ProfileState.MISSING, bad_invitation)),
    Page("invited", entry_at(ProfileState.MISSING, invited)),
    Page("invited-to-login", entry_at(ProfileState.MISSING, invited_to_login)),
    Page("register", entry_at(ProfileState.MISSING, new_address)),
    Page("register-form", entry_at(ProfileState.MISSING, its_form)),
    Page("register-unanswered", entry_at(ProfileState.MISSING, unanswered)),
    Page("register-refused", entry_at(ProfileState.MISSING, wrong_letters)),
    Page("register-legacy", entry_at(ProfileState.MISSING, little_form)),
    Page("register-elsewhere", entry_at(ProfileState.MISSING, web_page)),
    Page("first-run-working", entry_at(ProfileState.MISSING, working)),
)
