# SPDX-License-Identifier: AGPL-3.0-or-later
"""ejabberd from the distribution, run from a folder of its own on loopback."""

import http.client
import json
import secrets
import shutil
import subprocess
from pathlib import Path

from tests.lab.lab import HOSTS, PREMADE, Account, Names, premade
from xmppclient.server import LOOPBACK, Authority
from xmppclient.server.config import free_ports
from xmppclient.server.process import ServerProcess

PACKAGE = "ejabberd"
_START_SECONDS = 40.0
_PLAIN_MODULES = (
    *("adhoc", "blocking", "caps", "carboncopy", "client_state", "disco", "last", "offline", "ping"),
    *("privacy", "private", "vcard", "vcard_xupdate"),
)


class EjabberdLab:
    """ejabberd with the hosts, services and accounts of the Prosody lab."""

    name = "ejabberd"
    hosts: tuple[str, ...] = HOSTS
    tls = "direct"

    def __init__(self, folder: Path) -> None:
        self.folder = folder
        self.authority = Authority.at(folder)
        self._names = Names()
        self._starttls, self._direct, self._https, self._api, self._proxy = free_ports(5)
        self._process = ServerProcess(_command(folder), folder, _environment(folder))

    @property
    def connect(self) -> str:
        return f"{LOOPBACK}:{self._direct}"

    @property
    def starttls(self) -> str:
        return f"{LOOPBACK}:{self._starttls}"

    @property
    def websocket(self) -> str:
        return f"wss://{LOOPBACK}:{self._https}/ws"

    @property
    def ca_file(self) -> Path:
        return self.authority.ca_file

    def account(self, host: str = "", prefix: str = "user") -> Account:
        host = host or HOSTS[0]
        local, password = self._names.new(prefix), secrets.token_urlsafe(8)
        self._register(local, host, password)
        return Account(f"{local}@{host}", password)

    def address(self, name: str) -> str:
        return f"{self._names.new(name)}@muc.{HOSTS[0]}"

    async def start(self) -> None:
        self._write_files()
        ready = self.folder / "ready"
        ready.unlink(missing_ok=True)
        await self._process.start(ready.exists, _START_SECONDS)

    async def stop(self) -> None:
        await self._process.stop()

    async def kill(self) -> None:
        await self._process.kill()

    async def restart(self) -> None:
        await self.stop()
        await self.start()

    def pause(self) -> None:
        self._process.pause()

    def resume(self) -> None:
        self._process.resume()

    def _register(self, local: str, host: str, password: str) -> None:
        """Over the server's own HTTP interface, a few milliseconds."""
        connection = http.client.HTTPConnection(LOOPBACK, self._api, timeout=10)
        try:
            body = json.dumps({"user": local, "host": host, "password": password})
            connection.request("POST", "/api/register", body, {"Content-Type": "application/json"})
            answer = connection.getresponse()
            if answer.status != http.HTTPStatus.OK:
                raise RuntimeError(f"ejabberd made no account: {answer.status} {answer.read()!r}")
        finally:
            connection.close()

    def _write_files(self) -> None:
        (self.folder / "db").mkdir(parents=True, exist_ok=True)
        names = [name for host in HOSTS for name in (host, f"*.{host}")]
        files = self.authority.issue(*names, "localhost", LOOPBACK)
        bundle = self.folder / "server.pem"
        bundle.write_bytes(files.certificate.read_bytes() + files.key.read_bytes())
        (self.folder / "ejabberd.yml").write_text(self._config(bundle), encoding="utf-8")

    def _config(self, bundle: Path) -> str:
        c2s = {"ip": LOOPBACK, "module": "ejabberd_c2s", "max_stanza_size": 1_000_000, "access": "all"}
        web = {"ip": LOOPBACK, "module": "ejabberd_http"}
        pages, api = {"/upload": "mod_http_upload", "/ws": "ejabberd_http_ws"}, {"/api": "mod_http_api"}
        return json.dumps(  # YAML understands JSON
            {
                "hosts": list(HOSTS),
                "loglevel": "warning",
                "certfiles": [str(bundle)],
                "ca_file": str(self.ca_file),
                "auth_method": "internal",
                "auth_password_format": "scram",
                "auth_scram_hash": "sha256",
                "registration_timeout": "infinity",  # seconds between two accounts from one address
                "listen": [
                    {**c2s, "port": self._starttls, "starttls_required": True},
                    {**c2s, "port": self._direct, "tls": True},
                    {**web, "port": self._https, "tls": True, "request_handlers": pages},
                    {**web, "port": self._api, "request_handlers": api},
                ],
                "api_permissions": {
                    "accounts": {
                        "from": ["mod_http_api"],
                        "who": [{"access": [{"allow": [{"ip": f"{LOOPBACK}/8"}]}]}],
                        "what": ["register"],
                    }
                },
                "acl": {"local": {"user_regexp": ""}},
                "access_rules": {"local": {"allow": "local"}, "register": {"allow": "all"}},
                "modules": self._modules(),
            }
        )

    def _modules(self) -> dict[str, dict[str, object]]:
        return {
            **{f"mod_{name}": {} for name in _PLAIN_MODULES},
            "mod_http_upload": {
                "host": "upload.@HOST@",
                "put_url": f"https://localhost:{self._https}/upload/@HOST@",
                "docroot": str(self.folder / "upload"),
                "access": "all",
            },
            "mod_mam": {"assume_mam_usage": True, "default": "always", "compress_xml": False},
            "mod_muc": {
                "host": "muc.@HOST@",
                "access_create": "all",
                "access_mam": ["allow"],
                "default_room_options": {"mam": True, "persistent": True},
            },
            "mod_proxy65": {"host": "proxy.@HOST@", "port": self._proxy, "ip": LOOPBACK},
            "mod_pubsub": {
                "max_items_node": 1000,
                "host": "pubsub.@HOST@",
                "access_createnode": "all",
                "plugins": ["flat", "pep"],
                "force_node_config": {"storage:bookmarks": {"access_model": "whitelist"}},
            },
            "mod_register": {"ip_access": "all", "access": "register", "registration_watchers": []},
            "mod_roster": {"versioning": True},
            "mod_stream_mgmt": {"resend_on_timeout": "if_offline"},
        }


def _command(folder: Path) -> list[str]:
    """The Erlang machine, which writes the file ``ready`` when every account is made."""
    register = ",".join(
        f'ejabberd_auth:try_register(<<"{local}">>,<<"{host}">>,<<"{password}">>)'
        for jid, password in premade(PREMADE).items()
        for local, host in [jid.split("@")]
    )
    begin = "{ok,_}=application:ensure_all_started(ejabberd)"
    start = f'{begin},{register},file:write_file("{folder}/ready",<<>>).'
    loopback = "{" + LOOPBACK.replace(".", ",") + "}"
    return [
        *("erl", "-noinput", "-pa", str(_library() / "ebin")),
        *("-kernel", "inet_dist_use_interface", loopback, "-start_epmd", "false"),
        *("-mnesia", "dir", f'"{folder}/db"', "-eval", start),
    ]


def _environment(folder: Path) -> dict[str, str]:
    return {
        "PATH": "/usr/sbin:/usr/bin:/sbin:/bin",
        "HOME": str(folder),
        "ERL_LIBS": str(_library().parent),
        "EJABBERD_CONFIG_PATH": str(folder / "ejabberd.yml"),
        "EJABBERD_LOG_PATH": str(folder / "ejabberd.log"),
        "EJABBERD_PID_PATH": "",
        "SPOOL_DIR": str(folder / "db"),
    }


def _library() -> Path:
    """Folder of ejabberd's own Erlang application."""
    if shutil.which("erl") is None:
        raise RuntimeError(f'the tests need the Debian package "{PACKAGE}"')
    files = subprocess.run(["dpkg", "-L", PACKAGE], capture_output=True, text=True, check=True).stdout
    return next(Path(line).parent for line in files.splitlines() if line.endswith("/ebin"))
