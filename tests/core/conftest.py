# SPDX-License-Identifier: AGPL-3.0-or-later
from tests.fakes.account_kit import blank_profile as blank_profile, kit as kit
