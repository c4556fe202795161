# SPDX-License-Identifier: AGPL-3.0-or-later
"""The errors of the OMEMO libraries as reasons."""

from collections.abc import Iterator

from cryptography.exceptions import InvalidTag
from doubleratchet import DoSProtectionException, DuplicateMessageException
from doubleratchet.aead import AuthenticationFailedException
from omemo.backend import DecryptionFailed, KeyExchangeFailed
from omemo.session_manager import (
    MessageNotForUs,
    NoSession,
    PublicDataInconsistency,
    SenderDistrusted,
    SenderNotFound,
    UnknownNamespace,
    XMPPInteractionFailed,
)

from xmppclient.services.omemo.values import Reason

REASONS: dict[type[BaseException], Reason] = {
    DuplicateMessageException: Reason.DUPLICATE,
    DoSProtectionException: Reason.TOO_MANY_SKIPPED,
    AuthenticationFailedException: Reason.BROKEN_SESSION,
    InvalidTag: Reason.TAMPERED,
    MessageNotForUs: Reason.NOT_FOR_THIS_DEVICE,
    SenderNotFound: Reason.SENDER_UNKNOWN,
    SenderDistrusted: Reason.DISTRUSTED,
    NoSession: Reason.NO_SESSION,
    PublicDataInconsistency: Reason.KEY_CHANGED,
    UnknownNamespace: Reason.UNSUPPORTED,
    XMPPInteractionFailed: Reason.UNREACHABLE,
    KeyExchangeFailed: Reason.BROKEN_SESSION,
}


def reason_of(error: BaseException) -> Reason:
    """The most telling link of the chain of causes decides."""
    chain = list(_causes(error))
    for link in reversed(chain):
        for kind, reason in REASONS.items():
            if isinstance(link, kind):
                return reason
    if isinstance(error, DecryptionFailed):
        return Reason.BROKEN_SESSION if error.__cause__ else Reason.TAMPERED
    return Reason.MALFORMED


def _causes(error: BaseException) -> Iterator[BaseException]:
    link: BaseException | None = error
    while link is not None:
        yield link
        link = link.__cause__
