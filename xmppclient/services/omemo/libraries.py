# SPDX-License-Identifier: AGPL-3.0-or-later
"""Imports oldmemo, twomemo and slixmpp-omemo without building XML schemas nobody here uses.

Their ``etree`` modules build six schemas while they are imported: 0.25 s of CPU and 29 MiB
with the schema library. Only their parsers validate, and ours are in ``codec`` and
``bundles``. So a stand-in for ``xmlschema`` is there during the import; a schema is built,
by the real library, when it is first asked to validate.
"""

import sys
from collections.abc import Iterator
from contextlib import contextmanager
from importlib import import_module
from types import ModuleType
from typing import Any

NAME = "xmlschema"


class LateValidationError(Exception):
    """Stands for ``xmlschema.XMLSchemaValidationError`` in the libraries."""


class LateSchema:
    """Becomes a real schema at its first use."""

    kind = "XMLSchema"

    def __init__(self, text: str) -> None:
        self._text = text
        self._real: Any = None

    def validate(self, element: object) -> None:
        """Raises ``LateValidationError`` for an element that is not as it should be."""
        library = import_module(NAME)
        if self._real is None:
            self._real = getattr(library, self.kind)(self._text)
        try:
            self._real.validate(element)
        except library.XMLSchemaValidationError as error:
            raise LateValidationError(str(error)) from error


class LateSchema11(LateSchema):
    kind = "XMLSchema11"


@contextmanager
def _schemas_later() -> Iterator[None]:
    if NAME in sys.modules:  # somebody else has paid already
        yield
        return
    stand_in = ModuleType(NAME)
    vars(stand_in).update(
        XMLSchema=LateSchema, XMLSchema11=LateSchema11, XMLSchemaValidationError=LateValidationError
    )
    sys.modules[NAME] = stand_in
    try:
        yield
    finally:
        del sys.modules[NAME]


with _schemas_later():
    import oldmemo.etree as legacy_etree
    import twomemo.etree as current_etree
    from slixmpp_omemo.base_session_manager import BaseSessionManager, TrustLevel

__all__ = ["BaseSessionManager", "TrustLevel", "current_etree", "legacy_etree"]
