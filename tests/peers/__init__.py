# SPDX-License-Identifier: AGPL-3.0-or-later
"""Other programs, as their distributions ship them, in conversations with ours (``make peers``)."""
