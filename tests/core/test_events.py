# SPDX-License-Identifier: AGPL-3.0-or-later
from tests.policy.logs import LogWatch
from xmppclient.events import AccountsChanged, Event, EventBus, RosterChanged
from xmppclient.model import AccountId


def test_events_come_by_type_and_in_the_order_of_subscription() -> None:
    bus, seen = EventBus(), list[str]()
    bus.subscribe(AccountsChanged, lambda _: seen.append("first"))
    bus.subscribe(AccountsChanged, lambda _: seen.append("second"))
    bus.subscribe(RosterChanged, lambda _: seen.append("other"))
    bus.subscribe(Event, lambda _: seen.append("base"))

    bus.publish(AccountsChanged())

    assert seen == ["first", "second"]


def test_a_listener_that_fails_does_not_stop_the_others(expected_log: LogWatch) -> None:
    expected_log("a listener of RosterChanged failed")
    bus, seen = EventBus(), list[Event]()

    def fail(event: RosterChanged) -> None:
        raise ZeroDivisionError

    bus.subscribe(RosterChanged, fail)
    bus.subscribe(RosterChanged, seen.append)

    bus.publish(RosterChanged(AccountId(1)))

    assert seen == [RosterChanged(AccountId(1))]


def test_a_subscription_ends_even_while_an_event_is_delivered_and_twice() -> None:
    bus, seen = EventBus(), list[Event]()
    first = bus.subscribe(AccountsChanged, lambda _: second.cancel())
    second = bus.subscribe(AccountsChanged, seen.append)

    bus.publish(AccountsChanged())
    bus.publish(AccountsChanged())
    second.cancel()
    first.cancel()

    assert len(seen) == 1
