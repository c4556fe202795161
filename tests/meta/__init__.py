# SPDX-License-Identifier: AGPL-3.0-or-later
"""Tests about the sources themselves: rules that no single test of a feature can keep."""
