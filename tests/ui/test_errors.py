# SPDX-License-Identifier: AGPL-3.0-or-later
import re

import pytest

from ui.errors import BUG, REASONS, WORDS, class_words, reason_words, words
from xmppclient import errors as e
from xmppclient.model import AccountId, Address, Device, Trust

TECHNICAL = re.compile(r"[{}<>_]|Error|Exception|errno|\bNone\b|traceback|TLS|SASL|stanza|XEP")
LONGEST = 190  # characters: two lines of a banner


def leaves(kind: type[Exception]) -> list[type[Exception]]:
    known = [child for child in kind.__subclasses__() if child.__module__.endswith(".errors")]
    below = [leaf for child in known for leaf in leaves(child)]
    return below or [kind]


ALL_LEAVES = leaves(e.XmppClientError) + leaves(e.StorageError)
DEVICE = Device(AccountId(1), Address("bob@b.test"), 7, "ab" * 32, Trust.UNDECIDED)
EXAMPLES: dict[type[Exception], Exception] = {
    e.RequestError: e.RequestError("forbidden", "Members only"),
    e.NoDevices: e.NoDevices(("bob@b.test",)),
    e.TrustUndecided: e.TrustUndecided((DEVICE,)),
    e.DecryptFailed: e.DecryptFailed("no_session", "kid 12 0xdeadbeef"),
    e.ServerMissing: e.ServerMissing('install the package "prosody"'),
    e.ServerFailed: e.ServerFailed("port 5222 is in use"),
    e.ProfileInUse: e.ProfileInUse(4711),
    e.SchemaTooNew: e.SchemaTooNew(9, 3),
    e.TorMissing: e.TorMissing("install it with: sudo apt install tor"),
    e.TransportMissing: e.TransportMissing("sudo apt install obfs4proxy"),
}


def example(kind: type[Exception]) -> Exception:
    return EXAMPLES[kind] if kind in EXAMPLES else kind("errno 111 <socket>")


@pytest.mark.parametrize("kind", ALL_LEAVES, ids=lambda kind: kind.__name__)
def test_every_error_has_its_own_plain_short_words(kind: type[Exception]) -> None:
    text = words(example(kind))

    assert kind in WORDS
    assert text.endswith((".", "”"))
    assert len(text) <= LONGEST
    assert not TECHNICAL.search(text)


def test_no_two_errors_share_their_words() -> None:
    texts = [words(example(kind)) for kind in ALL_LEAVES]

    assert len(set(texts)) == len(texts)


def test_a_new_kind_of_error_takes_the_words_of_its_parent() -> None:
    class Fresh(e.TlsFailed):
        pass

    assert words(Fresh()) == words(e.TlsFailed())


def test_anything_else_is_a_bug_of_ours() -> None:
    assert words(ZeroDivisionError("division by zero")) == BUG


def test_a_second_window_names_the_process_of_the_first() -> None:
    assert "process 4711" in words(e.ProfileInUse(4711))
    assert "process" not in words(e.ProfileInUse(None))


def test_a_newer_store_names_both_formats() -> None:
    assert "format 9; this version knows 3" in words(e.SchemaTooNew(9, 3))


def test_who_has_no_device_is_named() -> None:
    assert words(e.NoDevices(("bob@b.test", "cho@b.test"))).startswith("bob@b.test, cho@b.test has")


def test_undecided_devices_are_counted() -> None:
    assert words(e.TrustUndecided((DEVICE,))).startswith("A new device waits")
    assert words(e.TrustUndecided((DEVICE, DEVICE))).startswith("2 new devices wait")


@pytest.mark.parametrize(
    ("verdict", "said"),
    [
        ("Hostname mismatch, certificate is not valid for 'a.test'.", "another name than a.test"),
        ("certificate has expired", "has expired"),
        ("certificate is not yet valid", "not valid yet"),
        ("self-signed certificate in certificate chain", "CA file under Advanced"),
        ("unable to get local issuer certificate", "CA file under Advanced"),
        ("CA md too weak", "is not valid"),
    ],
)
def test_trouble_with_a_certificate_says_what_it_is(verdict: str, said: str) -> None:
    text = words(e.CertificateRejected(verdict))

    assert said in text
    assert text.endswith("Nothing was sent.")


def test_a_refusal_is_told_by_its_condition_and_the_server_is_quoted() -> None:
    text = words(e.RequestError("forbidden", "No\nstrangers {x}"))

    assert text == "The server does not allow this for your account. It says: “No strangers {x}”"


def test_a_servers_speech_is_cut() -> None:
    assert len(words(e.RequestError("forbidden", "a" * 9000))) < 300


@pytest.mark.parametrize("code", REASONS)
def test_every_reason_of_an_unreadable_message_has_words(code: str) -> None:
    assert reason_words(code) == words(e.DecryptFailed(code))
    assert not TECHNICAL.search(reason_words(code))


def test_every_reason_the_core_stores_is_known() -> None:
    from xmppclient.services.omemo.values import Reason

    shown = {reason.value for reason in Reason} - {"duplicate"}  # never shown

    assert shown == set(REASONS)


@pytest.mark.parametrize("kind", [e.TorMissing, e.TransportMissing])
def test_what_is_missing_says_how_to_get_it(kind: type[Exception]) -> None:
    assert "Install it with: sudo apt install tor. " in words(kind("install it with: sudo apt install tor"))
    assert "Install it as you install" in words(kind())


def test_another_certificate_than_the_pinned_one_is_no_wrong_setup() -> None:
    assert words(e.WrongCertificate("expired")) == words(e.WrongCertificate())


def test_an_unknown_reason_still_says_what_it_means() -> None:
    assert reason_words("something_new") == "This message cannot be read on this device."


def test_a_part_of_a_server_that_is_missing_is_named() -> None:
    assert "prosody-modules" in words(e.ServerMissing('Install the package "prosody-modules".'))


def test_words_for_a_class_name_are_those_of_its_error() -> None:
    assert class_words("ProxyUnavailable") == words(e.ProxyUnavailable())
    assert class_words("TorMissing") == class_words("ValueError") == class_words("Enum") == ""
