# SPDX-License-Identifier: AGPL-3.0-or-later
from tests.fakes.account_kit import blank_profile as blank_profile, kit as kit
from tests.fakes.archive_scenes import small_pages as small_pages
from tests.fakes.attack import attack as attack, good as good, pki as pki
