# SPDX-License-Identifier: AGPL-3.0-or-later
"""The pages of the gallery, one module a room. Each module has ``PAGES: tuple[Page, ...]``."""

from importlib import import_module
from pkgutil import iter_modules

from ui.gallery.stage import Page


def all_pages() -> dict[str, Page]:
    """Every page by name."""
    modules = [import_module(f"{__name__}.{found.name}") for found in iter_modules(__path__)]
    return {page.name: page for module in modules for page in module.PAGES}
