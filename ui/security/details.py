# SPDX-License-Identifier: AGPL-3.0-or-later
"""The details of a chat: who can read it, how it is encrypted, what others see."""

from dataclasses import dataclass
from datetime import datetime

from PySide6.QtCore import Property, QObject, Signal, Slot

from ui.ask import Question, Questions
from ui.bridge import listen
from ui.models.devices import DeviceRow, arrange, device_key, device_row
from ui.models.records import RecordModel
from ui.models.refresh import Refresh
from ui.models.text import initial_of, tint_of
from ui.models.voices import name_of
from ui.security.privacy import PrivacyRow, privacy_rows
from ui.tasks import UiTasks
from xmppclient.api import CoreApi
from xmppclient.events import ConnectionChanged, ConversationChanged, DevicesChanged, RosterChanged
from xmppclient.model import Address, Conversation, ConversationId, Kind, Policy, Subscription, Trust


@dataclass(frozen=True, slots=True)
class Change:
    """A decision that can be taken back."""

    row: DeviceRow
    before: Trust
    words: str


class DetailsViewModel(QObject):
    """What the details drawer shows and does for one conversation at a time."""

    changed = Signal()
    comparing = Signal()
    """A device is to be compared; ``compared`` holds it."""

    def __init__(self, core: CoreApi, tasks: UiTasks, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._core = core
        self._tasks = tasks
        self._conversation: Conversation | None = None
        self._compared: DeviceRow | None = None
        self._change: Change | None = None
        self._theirs: RecordModel[DeviceRow] = RecordModel(DeviceRow, device_key, self)
        self._own: RecordModel[DeviceRow] = RecordModel(DeviceRow, device_key, self)
        self._privacy: RecordModel[PrivacyRow] = RecordModel(PrivacyRow, lambda row: row.text, self)
        self._questions = Questions(self)
        self._reload = Refresh(tasks, self._load, "read devices")
        listen(self, core.bus, DevicesChanged, self._on_devices)
        listen(self, core.bus, ConversationChanged, self._on_conversation)
        listen(self, core.bus, RosterChanged, self._on_roster)
        listen(self, core.bus, ConnectionChanged, self._on_connection)

    @Slot(int)
    def show(self, conversation_id: int) -> None:
        """From now on be about this conversation."""
        self._tasks.spawn(self.load(ConversationId(conversation_id)), "show details")

    async def load(self, conversation_id: ConversationId) -> None:
        self._conversation = await self._core.chats.get(conversation_id)
        self._change = self._compared = None
        await self._load()

    @Slot(str, str)
    def compare(self, address: str, fingerprint: str) -> None:
        """Begin to verify a device."""
        self._compared = self._row(address, fingerprint)
        self.changed.emit()
        if self._compared:
            self.comparing.emit()

    @Slot(str, str, str)
    def setTrust(self, address: str, fingerprint: str, trust: str) -> None:
        """Decide about a device; ``undo`` takes it back."""
        if row := self._row(address, fingerprint):
            self._tasks.spawn(self._decide(row, Trust(trust)), "set trust")

    @Slot()
    def undo(self) -> None:
        """Take the last decision back."""
        if change := self._change:
            self._tasks.spawn(self._take_back(change), "undo trust")

    @Slot(bool)
    def setEncrypted(self, on: bool) -> None:
        """Turn encryption on, or off after asking."""
        if self._conversation:
            self._tasks.spawn(self._set_encrypted(self._conversation, on), "set policy")

    async def _load(self) -> None:
        if (conversation := self._conversation) is None:
            return
        today = datetime.now().astimezone().date()
        theirs = (
            ()
            if conversation.kind is Kind.OCCUPANT
            else await self._core.devices.list(conversation.account_id, conversation.address)
        )
        own = await self._core.devices.list(conversation.account_id)
        exposed = await self._core.devices.exposed(conversation.id)
        contacts = await self._core.contacts.list(conversation.account_id)
        if conversation is not self._conversation:
            return  # another one was chosen meanwhile
        note_to_self = theirs == own
        self._theirs.show([device_row(device, today) for device in arrange(() if note_to_self else theirs)])
        self._own.show([device_row(device, today) for device in arrange(own)])
        subscription = next(
            (contact.subscription for contact in contacts if contact.jid == conversation.address),
            Subscription.NONE,
        )
        route = self._core.accounts.connection(conversation.account_id).route
        self._privacy.show(privacy_rows(conversation, route, subscription, exposed))
        self.changed.emit()

    async def _decide(self, row: DeviceRow, trust: Trust) -> None:
        await self._core.devices.set_trust(row.account_id, row.address, row.fingerprint, trust)
        self._change = Change(row, Trust(row.trust), self._done_words(row, trust))
        self._compared = None
        await self._load()

    async def _take_back(self, change: Change) -> None:
        row = change.row
        await self._core.devices.set_trust(row.account_id, row.address, row.fingerprint, change.before)
        self._change = None
        await self._load()

    async def _set_encrypted(self, conversation: Conversation, on: bool) -> None:
        if on or await self._questions.ask(self._plain_question()):
            await self._core.chats.set_policy(conversation.id, Policy.OMEMO if on else Policy.NONE)
        self.changed.emit()  # the switch shows what is true, whatever was answered

    def _plain_question(self) -> Question:
        return Question(
            self.tr("Send without encryption?"),
            self.tr(
                "Both servers, and whoever has access to them, can then read what you write to {name}. "
                "What was sent before stays as it is."
            ).format(name=self._name()),
            self.tr("Turn encryption off"),
            danger=True,
        )

    def _done_words(self, row: DeviceRow, trust: Trust) -> str:
        match trust:
            case Trust.VERIFIED:
                said = self.tr("{name} is verified.")
            case Trust.BLIND:
                said = self.tr("{name} is trusted without comparing.")
            case Trust.DISTRUSTED:
                said = self.tr("{name} is not trusted and can read nothing new.")
            case Trust.UNDECIDED:
                said = self.tr("{name} waits for your decision again.")
        return said.format(name=row.name)

    def _row(self, address: str, fingerprint: str) -> DeviceRow | None:
        key = Address(address), fingerprint
        return self._theirs.find(key) or self._own.find(key)

    def _on_devices(self, event: DevicesChanged) -> None:
        if self._conversation and event.account_id == self._conversation.account_id:
            self._reload.ask()

    def _on_conversation(self, event: ConversationChanged) -> None:
        if self._conversation and event.conversation.id == self._conversation.id:
            self._conversation = event.conversation
            self._reload.ask()

    def _on_roster(self, event: RosterChanged) -> None:
        self._reload.ask()

    def _on_connection(self, event: ConnectionChanged) -> None:
        self._reload.ask()

    def _name(self) -> str:
        if self._conversation is None:
            return ""
        return name_of(self._conversation)

    def _address(self) -> str:
        return self._conversation.address if self._conversation else ""

    def _encrypted(self) -> bool:
        return self._conversation is not None and self._conversation.policy is Policy.OMEMO

    def _masked(self) -> bool:
        """It is somebody in a room whose address is not known: nothing can be encrypted for them."""
        return self._conversation is not None and self._conversation.kind is Kind.OCCUPANT

    def _own_waiting(self) -> int:
        return sum(row.trust == Trust.UNDECIDED.value and row.active for row in self._own.rows)

    def _summary(self) -> str:
        """One sentence on top: how sure one can be."""
        if self._masked():
            return self.tr("You know a nickname and nobody behind it. What is written here is not encrypted.")
        active = [row for row in self._theirs.rows if row.active]
        if not self._encrypted():
            return self.tr("Everybody along the way can read this chat.")
        if not active:
            return self.tr("No device is known yet that could read this chat.")
        if any(row.trust == Trust.UNDECIDED.value for row in active):
            return self.tr("A device waits for your decision. Until then nothing is sent.")
        if all(row.trust == Trust.VERIFIED.value for row in active):
            return self.tr("Only devices you verified can read this chat.")
        return self.tr("Compare fingerprints over another channel to be sure who reads along.")

    loaded = Property(bool, lambda self: self._conversation is not None, notify=changed)
    name = Property(str, _name, notify=changed)
    address = Property(str, _address, notify=changed)
    initial = Property(str, lambda self: initial_of(self._name()), notify=changed)
    tint = Property(int, lambda self: tint_of(self._address()), notify=changed)
    encrypted = Property(bool, _encrypted, notify=changed)
    masked = Property(bool, _masked, notify=changed)
    summary = Property(str, _summary, notify=changed)
    theirs = Property(QObject, lambda self: self._theirs, constant=True)
    own = Property(QObject, lambda self: self._own, constant=True)
    privacy = Property(QObject, lambda self: self._privacy, constant=True)
    questions = Property(QObject, lambda self: self._questions, constant=True)
    ownWaiting = Property(int, _own_waiting, notify=changed)
    change = Property(str, lambda self: self._change.words if self._change else "", notify=changed)
    comparedName = Property(str, lambda self: self._compared.name if self._compared else "", notify=changed)
    comparedGroups = Property(
        str, lambda self: self._compared.groups if self._compared else "", notify=changed
    )
    comparedAddress = Property(
        str, lambda self: self._compared.address if self._compared else "", notify=changed
    )
    comparedFingerprint = Property(
        str, lambda self: self._compared.fingerprint if self._compared else "", notify=changed
    )
