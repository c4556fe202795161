# SPDX-License-Identifier: AGPL-3.0-or-later
"""Encrypts messages: to a person in one go, to a room in portions."""

from dataclasses import dataclass
from typing import TYPE_CHECKING
from xml.etree.ElementTree import Element

from xmppclient.clock import Clock
from xmppclient.errors import NoDevices, OmemoUnavailable, TrustUndecided
from xmppclient.model import Address
from xmppclient.services.omemo import content
from xmppclient.services.omemo.commit import Commits
from xmppclient.services.omemo.fetch import BundleId
from xmppclient.services.omemo.finder import Finder
from xmppclient.services.omemo.gathering import PORTION, Gathering, Progress, portions
from xmppclient.services.omemo.values import Encrypted, Skip, Skipped

if TYPE_CHECKING:
    from omemo.bundle import Bundle

    from xmppclient.services.omemo.engine import Engine
    from xmppclient.services.omemo.letter import Letter
    from xmppclient.services.omemo.survey import Survey


@dataclass(frozen=True, slots=True)
class Draft:
    """What is to be encrypted, and for whom besides ourselves."""

    to: Address
    readers: frozenset[Address]
    text: str
    beside: tuple[Element, ...]


class Sending:
    """Of one account."""

    def __init__(
        self, own: Address, commits: Commits, finder: Finder, gathering: Gathering, clock: Clock
    ) -> None:
        self._own = own
        self._commits = commits
        self._finder = finder
        self._gathering = gathering
        self._clock = clock

    async def to_person(self, draft: Draft) -> Encrypted:
        """Raises ``OmemoUnavailable``, ``NoDevices``, ``TrustUndecided``."""
        async with self._commits.exclusive():
            engine = self._commits.require()
            try:
                survey = await self._finder.survey(engine, draft.readers)
                letter = await self._begin(engine, draft, survey, group=False)
                for key in _planned(survey):
                    await letter.add(key)
            finally:
                await self._commits.write()
            encrypted = self._finish(letter, draft, survey)
            if encrypted.left_out or not encrypted.elements:
                raise NoDevices(encrypted.left_out or (self._own,))
            return encrypted

    async def to_room(self, draft: Draft, progress: Progress) -> Encrypted:
        """Nobody without keys keeps it from the others. Raises as ``to_person`` does;
        ``OmemoUnavailable`` too if nobody can read it because nobody has answered yet."""
        try:
            return await self._to_room(draft, progress)
        except NoDevices as error:
            if any(self._gathering.is_owed_an_answer(jid) for jid in draft.readers):
                raise OmemoUnavailable(str(error)) from error
            raise

    async def _to_room(self, draft: Draft, progress: Progress) -> Encrypted:
        stock = await self._gathering.stock_up(draft.readers, progress)
        async with self._commits.exclusive():
            engine = self._commits.require()
            engine.lend(stock)
            survey = await engine.survey(draft.readers, self._gathering.unreachable)
            try:
                letter = await self._begin(engine, draft, survey, group=True)
            finally:
                await self._commits.write()
            new = [key for key in _planned(survey) if not engine.devices.has_session(*key)]
        await self._build(letter, survey, new, stock, progress)
        await self._portion(letter, [key for key in _planned(survey) if key not in {*new}])
        return await self._sealed(letter, draft, survey)

    async def _build(
        self,
        letter: "Letter",
        survey: "Survey",
        new: list[BundleId],
        stock: "dict[BundleId, Bundle]",
        progress: Progress,
    ) -> None:
        """Where there is no session yet; half of the work was to fetch what that needs."""
        built, total = 0, len(survey.plan)
        for portion in portions(new, PORTION):
            await self._portion(letter, portion, {key: stock.pop(key) for key in portion if key in stock})
            built += len(portion)
            progress(total - len(new) + len(new) // 2 + (built + 1) // 2, total)

    async def _portion(
        self, letter: "Letter", keys: list[BundleId], stock: "dict[BundleId, Bundle] | None" = None
    ) -> None:
        async with self._commits.exclusive():
            engine = self._commits.require()
            if letter.stale:
                raise OmemoUnavailable("this is another device by now")
            engine.lend(stock or {})
            for key in keys:
                if engine.is_trusted(key.jid, key.device_id):  # the user may have decided meanwhile
                    await letter.add(key)
            await self._commits.write()

    async def _sealed(self, letter: "Letter", draft: Draft, survey: "Survey") -> Encrypted:
        """A room of one may be written to, and nobody but us can ever read that."""
        encrypted = self._finish(letter, draft, survey)
        if draft.readers and len(encrypted.left_out) == len(draft.readers):
            raise NoDevices(encrypted.left_out)
        if encrypted.elements:
            return encrypted
        await letter.keep_to_us()
        return self._finish(letter, draft, survey)

    async def _begin(self, engine: "Engine", draft: Draft, survey: "Survey", *, group: bool) -> "Letter":
        from xmppclient.services.omemo.judge import judge
        from xmppclient.services.omemo.letter import Letter
        from xmppclient.services.omemo.undecided import Undecided

        try:
            await judge(engine, draft.readers, survey, group=group)
        except Undecided as error:
            raise TrustUndecided(tuple(map(self._commits.record, error.devices))) from error
        now = self._clock.now()
        texts = content.plaintexts(draft.text, draft.beside, sender=self._own, to=draft.to, time=now)
        return Letter(engine, texts)

    def _finish(self, letter: "Letter", draft: Draft, survey: "Survey") -> Encrypted:
        self._finder.unusable(letter.unusable)
        bad = [Skipped(key.jid, key.device_id, Skip.BAD_BUNDLE) for key in letter.unusable]
        left_out = tuple(sorted(draft.readers - letter.readers))
        return Encrypted(letter.elements, letter.encryption, (*survey.skipped, *bad), left_out)


def _planned(survey: "Survey") -> list[BundleId]:
    return [BundleId(namespace, Address(jid), id_) for (jid, id_), namespace in survey.plan.items()]
