# SPDX-License-Identifier: AGPL-3.0-or-later
from ui.accounts.passphrase import PassphraseForm

GOOD = "four words nobody expects"


def filled(first: str, second: str) -> PassphraseForm:
    form = PassphraseForm()
    form.setFirst(first)
    form.setSecond(second)
    return form


def test_the_same_twice_is_accepted() -> None:
    form = filled(GOOD, GOOD)

    assert form.check()
    assert form.passphrase == GOOD


def test_two_that_differ_are_not() -> None:
    form = filled(GOOD, GOOD + "!")

    assert not form.check()
    assert "differ" in form.problem


def test_a_short_one_is_not() -> None:
    form = filled("short", "short")

    assert not form.check()
    assert "at least 8" in form.problem


def test_the_keyring_needs_none() -> None:
    form = filled("", "")
    form.setKeyring(True)

    assert form.check()
    assert form.passphrase is None


def test_typing_on_takes_the_complaint_away() -> None:
    form = filled("short", "short")
    form.check()
    form.setFirst("shorter")

    assert form.problem == ""


def test_the_hint_follows_what_is_typed() -> None:
    form = PassphraseForm()
    hints = []
    for text in ("", "abc", "password1234", GOOD + " today"):
        form.setFirst(text)
        hints.append((form.hint.split()[0], form.level))

    assert hints == [("Four", 0), ("Too", 0), ("Weak:", 1), ("Strong", 3)]


def test_clearing_forgets_both() -> None:
    form = filled(GOOD, GOOD)
    form.clear()

    assert (form.first, form.second) == ("", "")
