# SPDX-License-Identifier: AGPL-3.0-or-later
"""Logging that cannot tell secrets (threats H-18).

slixmpp writes whole stanzas and SASL at DEBUG, the OMEMO libraries plaintexts and keys.
Their loggers are held at INFO or above whatever level the user asks for.
"""

import logging

QUIET = ("slixmpp", "slixmpp_omemo", "omemo", "oldmemo", "twomemo", "doubleratchet", "x3dh", "aiosqlite")


class Floor(logging.Filter):
    """Drops records below INFO of a logger, even if somebody lowers its level."""

    def filter(self, record: logging.LogRecord) -> bool:
        return record.levelno >= logging.INFO or not record.name.startswith(QUIET)


def configure(level: str = "ERROR") -> None:
    """Send our records to standard error at ``level``, the libraries' never below INFO.

    Raises ValueError for an unknown level.
    """
    handler = logging.StreamHandler()
    handler.setFormatter(logging.Formatter("%(levelname)s %(name)s: %(message)s"))
    handler.addFilter(Floor())
    root = logging.getLogger()
    root.addHandler(handler)
    root.setLevel(level.upper())
    pin_libraries()


def pin_libraries() -> None:
    """Hold the libraries' loggers at INFO or above; python-omemo warns of what we expect and mend."""
    for name in QUIET:
        floor = logging.ERROR if name == "omemo" else logging.INFO
        logger = logging.getLogger(name)
        logger.setLevel(max(floor, logger.getEffectiveLevel()))
