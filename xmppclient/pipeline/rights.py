# SPDX-License-Identifier: AGPL-3.0-or-later
"""Whether an action may do what it says to its target (ATT-063, 064, 065). Pure.

Who sent it is asked of ``senders``. And an action must be at least as protected as its
target: otherwise a server could turn encrypted words into its own, or take them away.
"""

from xmppclient.model import Action, ActionKind, Address, DeliveryState, Direction, Encryption, Message, Trust
from xmppclient.pipeline.senders import Claim, allowed

CLAIMS = {
    ActionKind.CORRECTION: Claim.CORRECTION,
    ActionKind.RETRACTION: Claim.RETRACTION,
    ActionKind.REACTION: Claim.REACTION,
}
STRENGTH = (Encryption.NONE, Encryption.OMEMO_1, Encryption.OMEMO_2)
RANK = {Trust.VERIFIED: 2, Trust.BLIND: 1, Trust.UNDECIDED: 0, Trust.DISTRUSTED: -1}


def may(action: Action, target: Message, *, account: Address, peer: Address) -> bool:
    """``account`` is the own bare JID, ``peer`` the address of the conversation."""
    reacts = action.kind is ActionKind.REACTION
    about = peer if reacts else target.sender
    if not allowed(CLAIMS[action.kind], action.sender, account, about):
        return False
    if target.encryption is Encryption.NONE:
        return True
    if reacts:
        return action.encryption is not Encryption.NONE and _rank(action.trust) >= 0
    strong = STRENGTH.index(action.encryption) >= STRENGTH.index(target.encryption)
    return strong and _rank(action.trust) >= _demanded(target)


def _rank(trust: Trust | None) -> int:
    return 0 if trust is None else RANK[trust]


def _demanded(target: Message) -> int:
    """A message from this very device, or one that cannot be read, needs a device that is trusted."""
    ours = target.direction is Direction.OUT and target.trust is None
    if ours or target.state is DeliveryState.UNDECRYPTABLE:
        return RANK[Trust.BLIND]
    return _rank(target.trust)
