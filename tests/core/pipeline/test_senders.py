# SPDX-License-Identifier: AGPL-3.0-or-later
import pytest

from tests.fakes.account_kit import ALICE, BOB, EVE
from xmppclient.model import Address
from xmppclient.pipeline.senders import RULES, Claim, allowed

STRANGERS = [EVE, "e.test", "alice@a.test.evil.test", "alice@b.test", f"{EVE}/alice@a.test"]
OWN_ONLY = [Claim.CARBON, Claim.ARCHIVE_RESULT, Claim.ROSTER_PUSH, Claim.PRIVATE_NODE]


def test_every_claim_has_a_rule() -> None:
    assert set(RULES) == set(Claim)


@pytest.mark.parametrize("claim", Claim)
@pytest.mark.parametrize("stranger", STRANGERS)
def test_a_stranger_may_claim_nothing(claim: Claim, stranger: str) -> None:
    assert not allowed(claim, Address(stranger), ALICE, BOB)


@pytest.mark.parametrize("claim", OWN_ONLY)
def test_what_is_our_own_is_told_by_our_own_account_alone(claim: Claim) -> None:
    assert allowed(claim, ALICE, ALICE)
    assert allowed(claim, Address(""), ALICE)
    assert not allowed(claim, Address("a.test"), ALICE)
    assert not allowed(claim, Address(f"{ALICE}/desk"), ALICE)
    assert not allowed(claim, BOB, ALICE, BOB)


def test_our_server_may_push_the_block_list() -> None:
    assert allowed(Claim.BLOCK_PUSH, Address("a.test"), ALICE)
    assert not allowed(Claim.BLOCK_PUSH, BOB, ALICE, BOB)


def test_att_067_a_receipt_counts_from_its_recipient_alone() -> None:
    assert allowed(Claim.RECEIPT, Address(f"{BOB}/phone"), ALICE, BOB)
    assert not allowed(Claim.RECEIPT, Address("b.test"), ALICE, BOB)
    assert not allowed(Claim.RECEIPT, BOB, ALICE)
