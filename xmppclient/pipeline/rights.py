# SPDX-License-Identifier: AGPL-3.0-or-later
"""Whether an action may do what it says to its target (ATT-063, 064, 065). Pure.

Who sent it is asked of ``senders``; in a room, where addresses may be hidden and nicks change hands,
of occupant ids and real addresses. And an action must be at least as protected as its
target: otherwise a server could turn encrypted words into its own, or take them away.
"""

from xmppclient.model import (
    Action,
    ActionKind,
    Address,
    Conversation,
    DeliveryState,
    Direction,
    Encryption,
    Kind,
    Message,
    Trust,
)
from xmppclient.pipeline.senders import Claim, allowed

CLAIMS = {
    ActionKind.CORRECTION: Claim.CORRECTION,
    ActionKind.RETRACTION: Claim.RETRACTION,
    ActionKind.REACTION: Claim.REACTION,
}
STRENGTH = (Encryption.NONE, Encryption.OMEMO_1, Encryption.OMEMO_2)
RANK = {Trust.VERIFIED: 2, Trust.BLIND: 1, Trust.UNDECIDED: 0, Trust.DISTRUSTED: -1}


def may(action: Action, target: Message, conversation: Conversation, *, account: Address) -> bool:
    """``account`` is the own bare JID. What a room itself takes back is gone for everybody, encrypted
    or not."""
    if moderates(action, conversation):
        return True
    reacts = action.kind is ActionKind.REACTION
    if conversation.kind is not Kind.CHAT:
        if not reacts and not same_author(action, target):
            return False
    elif not _claims(action, target, conversation, account):
        return False
    if target.encryption is Encryption.NONE:
        return True
    if reacts:
        return action.encryption is not Encryption.NONE and _rank(action.trust) >= 0
    strong = STRENGTH.index(action.encryption) >= STRENGTH.index(target.encryption)
    return strong and _rank(action.trust) >= _demanded(target)


def moderates(action: Action, conversation: Conversation) -> bool:
    """Whether a room took a message back (XEP-0425); only its own address may (ATT-065)."""
    retracts = action.kind is ActionKind.RETRACTION
    return conversation.kind is Kind.GROUPCHAT and retracts and action.sender == conversation.address


def same_author(action: Action, target: Message) -> bool:
    """Whether one person in a room wrote both, as far as that can be proved. A nick proves nothing, and
    what we whisper bears the id of whom it is for."""
    if target.direction is Direction.OUT:
        return action.sender == target.sender
    if action.occupant_id and target.occupant_id:
        return action.occupant_id == target.occupant_id
    return "/" not in action.sender and action.sender == target.sender


def _claims(action: Action, target: Message, conversation: Conversation, account: Address) -> bool:
    about = conversation.address if action.kind is ActionKind.REACTION else target.sender
    return allowed(CLAIMS[action.kind], action.sender, account, about)


def _rank(trust: Trust | None) -> int:
    return 0 if trust is None else RANK[trust]


def _demanded(target: Message) -> int:
    """A message from this very device, or one that cannot be read, needs a device that is trusted."""
    ours = target.direction is Direction.OUT and target.trust is None
    if ours or target.state is DeliveryState.UNDECRYPTABLE:
        return RANK[Trust.BLIND]
    return _rank(target.trust)
