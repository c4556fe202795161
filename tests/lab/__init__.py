# SPDX-License-Identifier: AGPL-3.0-or-later
"""Real servers on loopback for tests, and the faults of the network between."""
