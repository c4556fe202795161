# SPDX-License-Identifier: AGPL-3.0-or-later
"""Does anything leave the machine beside the route of an account? (``make leakcheck``)"""
