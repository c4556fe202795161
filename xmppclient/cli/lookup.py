# SPDX-License-Identifier: AGPL-3.0-or-later
"""What a person names on the command line: messages, chats, times, switches."""

from datetime import UTC, datetime

from xmppclient import address
from xmppclient.cli.run import Run
from xmppclient.errors import BadSetting, InvalidAddress, UnknownConversation, UnknownMessage
from xmppclient.model import Account, Address, Conversation, Message, MessageId

YES_NO = {"yes": True, "true": True, "on": True, "no": False, "false": False, "off": False}


def message_id(text: str) -> MessageId:
    """The ``id`` that was printed with a message. Raises ``UnknownMessage``."""
    if not text.isascii() or not text.isdigit():
        raise UnknownMessage(text)
    return MessageId(int(text))


async def message_of(run: Run, text: str, conversation: Conversation | None = None) -> Message:
    """A message, if need be of this conversation. Raises ``UnknownMessage``."""
    message = await run.core.chats.message(message_id(text))
    if conversation and message.conversation_id != conversation.id:
        raise UnknownMessage(text)
    return message


async def account_of(run: Run, conversation: Conversation) -> Account:
    accounts = await run.core.accounts.list()
    return next(account for account in accounts if account.id == conversation.account_id)


async def chat_with(run: Run, account: Account, peer: str) -> Conversation:
    """A conversation that is there already. Raises ``UnknownConversation``, ``InvalidAddress``."""
    chats = [*await run.core.chats.list(), *await run.core.chats.list(requests=True)]
    for wanted in (address.full(peer), address.bare(peer)):
        for chat in chats:
            if (chat.account_id, chat.address) == (account.id, wanted):
                return chat
    raise UnknownConversation(address.bare(peer))


def person_or_server(text: str, *, server: bool) -> Address:
    """Raises ``InvalidAddress`` for a person where a server was meant."""
    if not server:
        return address.person(text)
    domain = address.bare(text)
    if "@" in domain:
        raise InvalidAddress(text)
    return domain


def time_of(option: str, text: str) -> datetime:
    """An ISO 8601 time; without a zone it is UTC. Raises ``BadSetting``."""
    try:
        time = datetime.fromisoformat(text)
    except ValueError as error:
        raise BadSetting(f"{option} {text}") from error
    return time if time.tzinfo else time.replace(tzinfo=UTC)


def yes_no(value: str) -> bool:
    """Raises ValueError."""
    if value not in YES_NO:
        raise ValueError(value)
    return YES_NO[value]


def pairs(texts: list[str]) -> list[tuple[str, str]]:
    """KEY=VALUE. Raises ``BadSetting``."""
    parts = [text.partition("=") for text in texts]
    for (key, found, _), text in zip(parts, texts, strict=True):
        if not found or not key:
            raise BadSetting(text)
    return [(key, value) for key, _, value in parts]
