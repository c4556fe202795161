# SPDX-License-Identifier: AGPL-3.0-or-later
from tests.fakes.attack import attack as attack, good as good, pki as pki
