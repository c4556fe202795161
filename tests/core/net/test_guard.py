# SPDX-License-Identifier: AGPL-3.0-or-later
"""While a route is set, Python refuses what ``net/`` did not permit.

A hook cannot be taken out of a process again, so each case has a process of its own.
"""

import asyncio
import subprocess
import sys
import textwrap

import pytest

from tests.meta.sources import ROOT

SCENE = """
import asyncio, logging, socket, sys, threading
from xmppclient.net.guard import Guard, PastRoute, permit

logging.basicConfig(format="%(message)s", stream=sys.stdout)
listener = socket.create_server(("127.0.0.1", 0))
port = listener.getsockname()[1]
guard = Guard()

def refused(work, *args):
    try:
        work(*args)
    except PastRoute as error:
        assert isinstance(error, OSError), error
        return True
    except OSError:
        return False
    return False

def connect(place=None):
    with socket.socket() as sock:
        sock.connect(place or ("127.0.0.1", port))

def datagram(how):
    with socket.socket(socket.AF_INET, socket.SOCK_DGRAM) as sock:
        how(sock)
"""


def told(script: str) -> list[str]:
    """What a process prints that plays the scene and the script."""
    program = SCENE + textwrap.dedent(script)
    result = subprocess.run(
        [sys.executable, "-c", program], cwd=ROOT, capture_output=True, text=True, timeout=60
    )
    assert (result.returncode, result.stderr) == (0, "")
    return result.stdout.splitlines()


def test_nothing_is_refused_before_a_route_is_set_nor_after_its_end() -> None:
    assert told("""
        print(refused(connect))
        guard.watch()
        guard.release()
        print(refused(connect))
    """) == ["False", "False"]


def test_every_way_out_is_refused_and_told_once() -> None:
    ways = """
        guard.watch()
        there = ("127.0.0.1", port)
        print(refused(connect), refused(connect))
        print(refused(socket.create_connection, ("127.0.0.2", 5)))
        print(refused(lambda: datagram(lambda sock: sock.sendto(b"x", ("127.0.0.3", 53)))))
        print(refused(lambda: datagram(lambda sock: sock.sendmsg([b"x"], [], 0, ("127.0.0.4", 53)))))
        print(refused(lambda: datagram(lambda sock: sock.connect_ex(("127.0.0.5", 53)))))
        print(refused(socket.getaddrinfo, "example.org", 80))
        print(refused(socket.gethostbyname, "a.example.org"))
        print(refused(socket.gethostbyname_ex, "b.example.org"))
        print(refused(socket.gethostbyaddr, "c.example.org"))
        print(refused(socket.gethostbyaddr, "192.0.2.1"))
        print(refused(socket.getnameinfo, ("127.0.0.6", 80), 0))
        print(refused(socket.getaddrinfo, b"d.example.org", 80))
        print("port", port)
    """
    *lines, last = told(ways)
    port = last.split()[1]
    logged = [line.rpartition("to ")[2] for line in lines if line.startswith("refused a way past the route")]

    assert [line for line in lines if line.startswith(("True", "False"))] == ["True True"] + ["True"] * 11
    assert logged == [
        f"127.0.0.1:{port}", "127.0.0.2:5", "127.0.0.3:53", "127.0.0.4:53", "127.0.0.5:53",
        "example.org", "a.example.org", "b.example.org", "c.example.org", "192.0.2.1", "127.0.0.6",
        "d.example.org",
    ]  # fmt: skip


def test_what_is_permitted_passes_and_nothing_beside_it() -> None:
    assert told("""
        guard.watch()
        with permit("127.0.0.1", port):
            print(refused(connect))
            print(refused(socket.getaddrinfo, "127.0.0.1", port))
            with permit("localhost", 1):
                print(refused(socket.getaddrinfo, "localhost", 2))
                print(refused(connect))
            logging.disable()
            print(refused(connect, ("127.0.0.1", port - 1)), refused(connect, ("127.0.0.2", port)))
        print(refused(connect))
    """) == ["False", "False", "False", "False", "True True", "True"]


def test_what_stays_on_this_computer_passes() -> None:
    assert told("""
        guard.watch()
        import os, tempfile
        here, there = socket.socketpair()
        here.sendmsg([b"x"])
        with tempfile.TemporaryDirectory() as folder:
            with socket.socket(socket.AF_UNIX) as server, socket.socket(socket.AF_UNIX) as client:
                server.bind(folder + "/s")
                server.listen()
                client.connect(folder + "/s")
        print(refused(socket.getaddrinfo, "::1", 80), refused(socket.getaddrinfo, None, 80))
        async def loop():
            async with await asyncio.start_server(lambda r, w: w.close(), "127.0.0.1", 0):
                return True
        print(asyncio.run(loop()))
        here.close(); there.close()
    """) == ["False False", "True"]


def test_a_permit_belongs_to_its_task_and_to_threads_started_with_its_context() -> None:
    assert told("""
        guard.watch()
        logging.disable()
        async def permitted(ready, done):
            with permit("127.0.0.1", port):
                print(await asyncio.to_thread(refused, connect))
                print(await asyncio.get_running_loop().run_in_executor(None, refused, connect))
                ready.set()
                await done.wait()
        async def main():
            ready, done = asyncio.Event(), asyncio.Event()
            task = asyncio.create_task(permitted(ready, done))
            await ready.wait()
            print(refused(connect))
            done.set()
            await task
        asyncio.run(main())
    """) == ["False", "True", "True"]


def test_what_is_refused_is_an_error_and_no_crash() -> None:
    assert told("""
        guard.watch()
        logging.disable()
        async def main():
            try:
                await asyncio.open_connection("example.org", 80)
            except OSError as error:
                print(type(error).__name__)
            try:
                await asyncio.open_connection("127.0.0.1", port)
            except OSError as error:
                print(type(error).__name__)
        asyncio.run(main())
    """) == ["PastRoute", "PastRoute"]


def test_the_dialers_and_the_search_for_a_tor_permit_what_they_open() -> None:
    assert told("""
        from tests.fakes.routed import account, place
        from tests.fakes.socks_server import SocksServer
        from xmppclient.net.find import speaks_socks
        from xmppclient.net.router import Router

        async def main():
            router = Router()
            router.guard.watch()
            with SocksServer() as proxy:
                proxy.names["example.org"] = ("127.0.0.1", port)
                (await router.dialer(account("direct")).open(place("localhost", port))).close()
                (await router.dialer(account(proxy.route)).open(place("example.org"))).close()
                (await router.dialer(account(f"socks5://localhost:{proxy.port}")).open(place("example.org"))).close()
                print(await speaks_socks("127.0.0.1", proxy.port))
            print(refused(connect))
            await router.close()
        asyncio.run(main())
    """)[-1:] == ["True"]


@pytest.mark.parametrize("route", ["socks5://127.0.0.1:1", "tor", "own-tor", "i2p", "no route"])
def test_the_first_route_that_is_not_direct_sets_the_watch(route: str) -> None:
    assert told(f"""
        from tests.fakes.routed import account
        from xmppclient.net.router import Router

        router = Router()
        router.dialer(account("direct"))
        print(router.guard.watching)
        router.dialer(account({route!r}))
        print(router.guard.watching)
        asyncio.run(router.close())
        print(router.guard.watching)
    """) == ["False", "True", "False"]


async def test_the_names_of_the_events_are_those_of_this_python() -> None:
    """A Python that calls them otherwise would make the guard blind."""
    script = """
        heard = set()
        sys.addaudithook(lambda event, args: heard.add(event))
        connect()
        datagram(lambda sock: sock.sendto(b"x", ("127.0.0.1", port)))
        datagram(lambda sock: sock.sendmsg([b"x"], [], 0, ("127.0.0.1", port)))
        socket.getaddrinfo("127.0.0.1", 80)
        socket.gethostbyname("127.0.0.1")
        socket.getnameinfo(("127.0.0.1", 80), socket.NI_NUMERICHOST)
        print(*sorted(event for event in heard if event.startswith("socket.")))
    """
    names = (await asyncio.to_thread(told, script))[0].split()

    wanted = ["connect", "getaddrinfo", "gethostbyname", "getnameinfo", "sendmsg", "sendto"]
    assert set(names) >= {f"socket.{name}" for name in wanted}
