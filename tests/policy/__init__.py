# SPDX-License-Identifier: AGPL-3.0-or-later
"""Fixtures that hold for all tests, and the tests that they bite."""
