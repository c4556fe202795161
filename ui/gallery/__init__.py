# SPDX-License-Identifier: AGPL-3.0-or-later
"""Every view on made-up data, without a server: ``python -m ui.gallery NAME``."""
