# SPDX-License-Identifier: AGPL-3.0-or-later
"""The key-value state of python-omemo for one account, with writes held back.

Everything is in memory as JSON text, loaded once. A load parses the text, so no two
callers ever share a mutable value and nothing has to be copied. A store only notes what
changed; the owner writes ``changes()`` in a transaction of its choice and then calls
``commit()``, or ``discard()`` to return to what the database holds.
"""

import json
from collections.abc import Callable, Mapping
from typing import Any, TypeVar

from omemo.storage import Maybe, Nothing, Storage
from omemo.types import JSONType

T = TypeVar("T")
U = TypeVar("U")


class Loaded(Maybe[T]):
    """A value nobody else holds; python-omemo's own kind copies it at each step."""

    def __init__(self, value: T) -> None:
        self._value = value

    @property
    def is_just(self) -> bool:
        return True

    @property
    def is_nothing(self) -> bool:
        return False

    def from_just(self) -> T:
        return self._value

    def maybe(self, default: U) -> T | U:
        return self._value

    def fmap(self, function: Callable[[T], U]) -> "Loaded[U]":
        return Loaded(function(self._value))


class State(Storage):
    """python-omemo's storage, buffered."""

    def __init__(self, texts: Mapping[str, str]) -> None:
        super().__init__(disable_cache=True)
        self._texts = dict(texts)
        self._before: dict[str, str | None] = {}  # what the database holds of keys changed since
        self._doubtful: set[str] = set()  # written by a transaction of unknown outcome
        self.writes = 0  # counts changes, to tell whether something happened

    def __contains__(self, key: str) -> bool:
        return key in self._texts

    def get(self, key: str, default: Any = None) -> Any:
        """The value of ``key``, a copy of its own."""
        text = self._texts.get(key)
        return default if text is None else json.loads(text)

    def put(self, key: str, value: JSONType) -> None:
        """Replace the value of ``key``; equal values cost nothing later."""
        self._change(key, _text(value))

    def remove(self, key: str) -> None:
        if key in self._texts:
            self._change(key, None)

    def remove_below(self, *prefixes: str) -> None:
        """Remove every key that begins so: one look at all keys, of which rooms bring many."""
        for key in [key for key in self._texts if key.startswith(prefixes)]:
            self.remove(key)

    def below(self, prefix: str) -> dict[str, Any]:
        """The values of every key that begins so, by the rest of the key."""
        found = [key for key in self._texts if key.startswith(prefix)]
        return {key.removeprefix(prefix): json.loads(self._texts[key]) for key in found}

    def changes(self) -> dict[str, str | None]:
        """What differs from the database: key to JSON text, None for a deleted key."""
        changed = {key for key, text in self._before.items() if self._texts.get(key) != text}
        return {key: self._texts.get(key) for key in changed | self._doubtful}

    def commit(self) -> None:
        """The database holds what ``changes()`` says now."""
        self._before.clear()
        self._doubtful.clear()

    @property
    def dirty(self) -> bool:
        """Whether something was changed since ``commit`` or ``discard``."""
        return bool(self._before or self._doubtful)

    def discard(self) -> None:
        """Return to the state before the first change since ``commit``.

        A transaction that was cancelled while committing may have been written all the
        same: those keys are written again with the next changes.
        """
        for key, text in self._before.items():
            self._set(key, text)
        self._doubtful |= self._before.keys()
        self._before.clear()

    def _change(self, key: str, text: str | None) -> None:
        old = self._texts.get(key)
        if text != old:
            self.writes += 1
            self._before.setdefault(key, old)
            self._set(key, text)

    def _set(self, key: str, text: str | None) -> None:
        if text is None:
            self._texts.pop(key, None)
        else:
            self._texts[key] = text

    async def _load(self, key: str) -> Maybe[JSONType]:
        text = self._texts.get(key)
        return Nothing() if text is None else Loaded(json.loads(text))

    async def _store(self, key: str, value: JSONType) -> None:
        self.put(key, value)

    async def _delete(self, key: str) -> None:
        self.remove(key)


def _text(value: JSONType) -> str:
    """Lists of plain values are sets to python-omemo; sorted, equal sets have equal texts."""
    if isinstance(value, list) and all(isinstance(item, str | int) for item in value):
        value = sorted(value, key=str)
    return json.dumps(value, ensure_ascii=False, separators=(",", ":"))
