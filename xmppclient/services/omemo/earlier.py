# SPDX-License-Identifier: AGPL-3.0-or-later
"""Sessions that newer ones replaced, kept for a while where python-omemo keeps only one.

Two people who write to each other for the first time at the same moment each begin a session.
Each then takes the other's for the newer one, and without the earlier one neither could ever
read the other again. The same happens to what is under way while a session is renewed.
"""

import base64
from typing import Any

from xmppclient.services.omemo.fetch import BundleId
from xmppclient.services.omemo.state import State

KEPT = 4  # for each device and version
EARLIER = "/xmppclient/earlier/"
EPHEMERAL_KEY = "key_exchange/ephemeral_key"

Values = dict[str, Any]  # what python-omemo stores of a session, by the end of the key


class EarlierSessions:
    """Of one account; newest first."""

    def __init__(self, state: State) -> None:
        self._state = state

    def in_use(self, key: BundleId, ephemeral_key: bytes) -> bool:
        """Whether the session in use was built with this key."""
        found = self._state.get(prefix(key) + EPHEMERAL_KEY)
        return found is not None and base64.urlsafe_b64decode(found) == ephemeral_key

    def replaced_by(self, key: BundleId, ephemeral_key: bytes) -> None:
        """A session built with this key is about to be stored: keep another that is there."""
        if prefix(key) + EPHEMERAL_KEY in self._state and not self.in_use(key, ephemeral_key):
            self._put(key, [self._in_use(key), *self._kept(key)][:KEPT])

    def places(self, key: BundleId) -> range:
        """What ``use`` accepts, newest first."""
        return range(len(self._kept(key)))

    def built_with(self, key: BundleId, ephemeral_key: bytes) -> int | None:
        """The place of the session that a key exchange with this key built."""
        text = base64.urlsafe_b64encode(ephemeral_key).decode("ascii")
        found = (place for place, one in enumerate(self._kept(key)) if one[EPHEMERAL_KEY] == text)
        return next(found, None)

    def use(self, key: BundleId, place: int) -> None:
        """Let an earlier session take the place of the one in use, which becomes the newest kept."""
        kept = self._kept(key)
        chosen = kept.pop(place)
        self._exchange(key, chosen, [self._in_use(key), *kept])

    def undo(self, key: BundleId, place: int) -> None:
        """Take back ``use``."""
        former, *kept = self._kept(key)
        kept.insert(place, self._in_use(key))
        self._exchange(key, former, kept)

    def _exchange(self, key: BundleId, chosen: Values, kept: list[Values]) -> None:
        self._put(key, kept)
        self._state.remove_below(prefix(key))
        for name, value in chosen.items():
            self._state.put(prefix(key) + name, value)

    def _in_use(self, key: BundleId) -> Values:
        return self._state.below(prefix(key))

    def _kept(self, key: BundleId) -> list[Values]:
        found: list[Values] = self._state.get(_place(key), [])
        return found

    def _put(self, key: BundleId, sessions: list[Values]) -> None:
        self._state.put(_place(key), [*sessions])


def prefix(key: BundleId) -> str:
    """Where python-omemo stores the session in use."""
    return f"/{key.namespace}/{key.jid}/{key.device_id}/"


def _place(key: BundleId) -> str:
    return f"{EARLIER}{key.namespace}/{key.jid}/{key.device_id}"
