# SPDX-License-Identifier: AGPL-3.0-or-later
from tests.fakes.rooms_kit import scene as scene
