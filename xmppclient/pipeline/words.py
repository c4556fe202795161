# SPDX-License-Identifier: AGPL-3.0-or-later
"""What a stored message or action says on the wire: records to ``Content``. Pure."""

from dataclasses import replace

from xmppclient import ns
from xmppclient.model import Action, ActionKind, Encryption, Message
from xmppclient.pipeline import content
from xmppclient.pipeline.content import Content, Reactions, Reply
from xmppclient.pipeline.naming import Mention
from xmppclient.xep.xep_0428 import Fallback
from xmppclient.xep.xep_0511 import Metadata

MAX_QUOTE = 300  # characters of what is answered, in front of an answer
TOOK_BACK = "/me took back an earlier message, which your program still shows."
NO_REACTION = "/me took back a reaction."


def of_message(
    message: Message,
    answered: Message | None,
    *,
    markable: bool,
    receipt: bool = True,
    named: tuple[Mention, ...] = (),
) -> Content:
    """A message of ours. ``answered``: the stored message it is a reply to. ``receipt``: ask for one,
    which nobody in a room would give for all. ``named``: who is in the room and in its words."""
    said = Content(
        body=message.body,
        reply=Reply(message.reply_to, message.reply_sender) if message.reply_to else None,
        spoiler=message.spoiler,
        attachment=message.attachment if message.attachment == message.body.strip() else "",
        named=named,
        links=tuple(Metadata(link.url, link.title, link.description, link.site) for link in message.links),
        timer=message.timer,
        receipt_request=receipt,
        markable=markable,
    )
    return content.quoted(said, _quote(message, answered))


def of_action(
    action: Action,
    target: Message | None,
    answered: Message | None,
    *,
    receipt: bool = True,
    named: tuple[Mention, ...] = (),
) -> Content:
    """An action of ours. ``target`` is the message as it is now, ``answered`` what that replies to.

    Where words are encrypted, an action needs some: only they prove which device wrote it. They
    are what programs show that do not know the action.
    """
    match action.kind:
        case ActionKind.RETRACTION:
            return Content(body=TOOK_BACK, retracts=action.target, fallbacks=(Fallback(ns.RETRACT),))
        case ActionKind.REACTION:
            said = Content(reactions=Reactions(action.target, action.emojis))
            if action.encryption is Encryption.NONE:
                return said
            words = " ".join(action.emojis) or NO_REACTION
            return replace(said, body=words, fallbacks=(Fallback(ns.REACTIONS),))
        case ActionKind.CORRECTION:
            if target is None:
                return Content(body=action.body, replaces=action.target)
            corrected = replace(
                target, body=action.body, attachment="", links=(), encryption=action.encryption
            )
            said = of_message(corrected, answered, markable=False, receipt=receipt, named=named)
            return replace(said, replaces=action.target)


def _quote(message: Message, answered: Message | None) -> str:
    """The words to repeat: none that were hidden, taken back or will vanish, and nothing that was
    encrypted in a message that is not (ATT-102)."""
    if answered is None or answered.retracted or answered.spoiler is not None:
        return ""
    if answered.timer or answered.attachment:
        return ""
    if answered.encryption is not Encryption.NONE and message.encryption is Encryption.NONE:
        return ""
    text = answered.body.strip()
    return text if len(text) <= MAX_QUOTE else text[: MAX_QUOTE - 1] + "…"
