# SPDX-License-Identifier: AGPL-3.0-or-later
from tests.fakes.archive_scenes import small_pages as small_pages
