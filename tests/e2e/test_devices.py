# SPDX-License-Identifier: AGPL-3.0-or-later
"""Two people with two devices each: all of them show the same, live or later."""

from collections.abc import Callable, Iterable
from functools import partial
from typing import NamedTuple, TypeVar

import pytest

from tests.e2e.person import Json, Listener, Person, QuickPerson, befriend
from tests.e2e.stranger import Stranger, stranger
from tests.lab.lab import Account, Lab

T = TypeVar("T")

SILENCE = 3.0  # seconds in which an answer would have come
LOOK = 1.0  # seconds in which the presences of a few programs have come


class Home(NamedTuple):
    """Ann has ``phone`` and ``laptop``, Ben has ``desk`` and ``tablet``."""

    lab: Lab
    phone: Person
    laptop: Person
    desk: Person
    tablet: Person

    @property
    def ann(self) -> str:
        return self.phone.jid

    @property
    def ben(self) -> str:
        return self.desk.jid

    @property
    def everybody(self) -> tuple[Person, ...]:
        return self[1:]


@pytest.fixture(scope="module", params=["lab", "ejabberd_lab"])
def home(request: pytest.FixtureRequest, tmp_path_factory: pytest.TempPathFactory) -> Home:
    """On Prosody, and again on ejabberd; shared by the tests of a module, so use words of your own."""
    lab: Lab = request.getfixturevalue(request.param)
    folder = tmp_path_factory.mktemp("home")
    ann, ben = lab.account(prefix="ann"), lab.account(prefix="ben")
    devices = {"phone": ann, "laptop": ann, "desk": ben, "tablet": ben}
    made = Home(lab, *(QuickPerson(folder / name, lab, account) for name, account in devices.items()))
    together(person.join for person in made.everybody)
    befriend(made.phone, made.desk)
    mine = together(partial(this_device, person) for person in made.everybody)
    others = (mine[1], mine[0], mine[3], mine[2])
    together(
        partial(person.succeed, "trust", person.jid, key)
        for person, key in zip(made.everybody, others, strict=True)
    )
    return made


def together(commands: Iterable[Callable[[], T]]) -> list[T]:
    """Run commands of different profiles."""
    return [command() for command in commands]


def this_device(person: Person) -> str:
    """Its fingerprint."""
    (mine,) = [line for line in person.succeed("devices") if line["this_device"]]
    return str(mine["fingerprint"])


def everything(person: Person) -> Callable[[], list[Json]]:
    """A look at all that somebody has."""
    return partial(person.history, "--limit", "1000")


def named(person: Person, origin_id: str) -> Json:
    """What one device has of a message."""
    (line,) = [line for line in everything(person)() if line["origin_id"] == origin_id]
    return line


def changed(listener: Listener, origin_id: str, **wanted: object) -> Json:
    """Wait until a message is as wanted."""
    return listener.until(
        lambda line: (
            line.get("origin_id") == origin_id and all(line[key] == value for key, value in wanted.items())
        )
    )


def reactions(line: Json) -> list[tuple[str, list[str]]]:
    return [(one["from"], one["emojis"]) for one in line["reactions"]]


def unread(person: Person) -> int:
    (chat,) = [line for line in person.succeed("chat", "list") if not line["request"]]
    return int(chat["unread"])


def test_whatever_one_says_or_does_shows_on_every_device(home: Home) -> None:
    phone, laptop, desk, tablet = home.everybody
    with laptop.listening() as at_laptop, tablet.listening() as at_tablet:
        (sent,) = phone.succeed("send", home.ben, "live: frist words")
        carbon, heard = at_laptop.message("live: frist words"), at_tablet.message("live: frist words")
        phone.succeed("send", home.ben, "live: first words", "--replace", sent["id"])
        for listener in (at_laptop, at_tablet):
            assert changed(listener, sent["origin_id"], body="live: first words")["edited"]

        desk.succeed("sync")
        there = named(desk, sent["origin_id"])
        desk.succeed("send", home.ann, "--react", "👍", "--to-message", there["id"])
        desk.succeed("send", home.ann, "live: an answer", "--reply-to", there["id"])
        assert at_laptop.message("live: an answer")["reply_to_id"] == carbon["id"]
        assert at_tablet.message("live: an answer")["reply_to_id"] == heard["id"]
        for listener in (at_laptop, at_tablet):
            line = listener.until(
                lambda line: line.get("origin_id") == sent["origin_id"] and bool(line["reactions"])
            )
            assert reactions(line) == [(home.ben, ["👍"])]

        phone.succeed("send", home.ben, "--retract", sent["id"])
        for listener in (at_laptop, at_tablet):
            assert changed(listener, sent["origin_id"], retracted=True)["body"] == ""

    assert (carbon["direction"], carbon["trust"], heard["direction"]) == ("out", "verified", "in")
    assert {line["encryption"] for line in (sent, carbon, heard, there)} == {"omemo:2"}


def test_a_delivered_message_is_told_to_both_devices_of_its_author(home: Home) -> None:
    with home.laptop.listening() as at_laptop, home.tablet.listening():
        (sent,) = home.phone.succeed("send", home.ben, "has it come?")
        changed(at_laptop, sent["origin_id"], state="delivered")
    home.phone.succeed("sync")

    assert named(home.phone, sent["origin_id"])["state"] == "delivered"


def test_a_device_that_was_away_has_all_of_it_afterwards(home: Home) -> None:
    phone, laptop, desk, tablet = home.everybody
    (edited,) = phone.succeed("send", home.ben, "away: wrnog")
    (liked,) = phone.succeed("send", home.ben, "away: liked")
    (slip,) = phone.succeed("send", home.ben, "away: a slip")
    phone.succeed("send", home.ben, "away: right", "--replace", edited["id"])
    phone.succeed("send", home.ben, "--retract", slip["id"])
    desk.succeed("sync")
    desk.succeed("send", home.ann, "--react", "🐢", "--to-message", named(desk, liked["origin_id"])["id"])

    together(partial(device.succeed, "sync") for device in (phone, laptop, tablet))
    laptop.succeed("sync")

    for device, lines in zip(home.everybody, together(map(everything, home.everybody)), strict=True):
        there = {line["origin_id"]: line for line in lines}
        rows = [there[one["origin_id"]] for one in (edited, liked, slip)]
        assert len(there) == len(lines), device.folder
        assert [row["body"] for row in rows] == ["away: right", "away: liked", ""]
        assert [row["edited"] for row in rows] == [True, False, False]
        assert [row["retracted"] for row in rows] == [False, False, True]
        assert [reactions(row) for row in rows] == [[], [(home.ben, ["🐢"])], []]
        assert {row["encryption"] for row in rows} == {"omemo:2"}
        assert not {"away: wrnog", "away: a slip"} & {line["body"] for line in lines}


def test_read_on_one_device_is_read_on_the_other_and_told_only_if_wanted(home: Home) -> None:
    phone, laptop, desk, tablet = home.everybody
    (silent,) = desk.succeed("send", home.ann, "read in silence")
    together(partial(device.succeed, "sync") for device in (phone, laptop))
    assert min(unread(phone), unread(laptop)) >= 1
    phone.succeed("chat", "read", home.ben)
    laptop.succeed("sync")
    assert (unread(phone), unread(laptop)) == (0, 0)
    desk.succeed("sync")
    assert named(desk, silent["origin_id"])["state"] in ("sent", "delivered")

    phone.succeed("chat", "set", home.ben, "markers=on")
    desk.succeed("chat", "set", home.ann, "markers=on")  # who wants to be told tells as well
    with tablet.listening() as at_tablet:
        (asked,) = desk.succeed("send", home.ann, "tell me when you read it")
        phone.succeed("chat", "read", home.ben)  # reads the archive first
        changed(at_tablet, asked["origin_id"], state="read")
    together(
        partial(person.succeed, "chat", "set", peer, "markers=default")
        for person, peer in ((phone, home.ben), (desk, home.ann))
    )


def test_att_097_att_125_to_130_a_stranger_learns_nothing_from_a_running_program(home: Home) -> None:
    own = Account(home.ben, home.tablet.password)
    with home.tablet.listening() as at_tablet, stranger(home.lab) as eve:
        resource = resource_of(home, own)
        for stanza in nosy(home.ben, resource, eve.jid):
            eve.say(stanza)
        at_tablet.message("do you hear me?")
        eve.listen(SILENCE)
        answers = eve.from_program_of(home.ben)

    assert all("error" in tag for tag in answers), answers
    assert not any(
        word in eve.heard for word in ("slixmpp", "xmppclient", "<received", "<displayed", "<feature")
    )
    assert {tag.split()[0] for tag in answers} <= {"<iq"}


def test_nothing_of_a_blocked_person_appears_on_any_device(home: Home) -> None:
    with home.tablet.listening() as at_tablet, stranger(home.lab, "mallory") as mallory:
        mallory.say(message(home.ben, "mallory: before"))
        at_tablet.message("mallory: before")
        home.desk.succeed("roster", "block", mallory.jid)
        mallory.say(message(home.ben, "mallory: afterwards"))
        home.phone.succeed("send", home.ben, "after the blocked one")
        at_tablet.message("after the blocked one")
        assert not [line for line in at_tablet.seen if line.get("body") == "mallory: afterwards"]
    for device in (home.desk, home.tablet):
        device.succeed("sync")
        bodies = [line["body"] for line in device.history("--limit", "1000")]
        assert "mallory: afterwards" not in bodies


def resource_of(home: Home, account: Account) -> str:
    """The full address of the device that is online, as another program of its owner sees it."""
    with Stranger(home.lab, account) as own:
        own.until("</presence>")
        own.listen(LOOK)
        (found,) = {
            name
            for tag in own.from_program_of(account.jid)
            for name in tag.replace('"', "'").split("'")
            if name.startswith(f"{account.jid}/") and name != own.full
        }
    return found


def message(to: str, body: str, more: str = "") -> str:
    return f"<message type='chat' to='{to}' id='{abs(hash(body))}'><body>{body}</body>{more}</message>"


def nosy(victim: str, resource: str, me: str) -> list[str]:
    """What asks for an answer, all of it unasked."""
    receipt = "<request xmlns='urn:xmpp:receipts'/><markable xmlns='urn:xmpp:chat-markers:0'/>"
    sealed = (
        "<encrypted xmlns='eu.siacs.conversations.axolotl'><header sid='77'><key rid='1' prekey='true'>"
        "AAAA</key><iv>AAAAAAAAAAAAAAAA</iv></header><payload>AAAA</payload></encrypted>"
    )
    questions = (
        *("http://jabber.org/protocol/disco#info", "jabber:iq:version", "jabber:iq:last"),
        "http://jabber.org/protocol/disco#items",
    )
    return [
        f"<presence type='subscribe' to='{victim}'/>",
        f"<presence to='{resource}'><c xmlns='http://jabber.org/protocol/caps' hash='sha-1' "
        "node='http://eve.test' ver='AAAAAAAAAAAAAAAAAAAAAAAAAAA='/></presence>",
        f"<message type='chat' to='{resource}' id='nobody'>{receipt}</message>",
        message(resource, "", sealed),
        *(
            f"<iq type='get' id='{n}' to='{resource}'><query xmlns='{ns}'/></iq>"
            for n, ns in enumerate(questions)
        ),
        f"<iq type='get' id='time' to='{resource}'><time xmlns='urn:xmpp:time'/></iq>",
        f"<iq type='get' id='ping' to='{resource}'><ping xmlns='urn:xmpp:ping'/></iq>",
        f"<iq type='get' id='vcard' to='{resource}'><vCard xmlns='vcard-temp'/></iq>",
        message(victim, "do you hear me?", receipt),
    ]
