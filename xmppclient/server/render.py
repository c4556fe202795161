# SPDX-License-Identifier: AGPL-3.0-or-later
"""A :class:`ServerConfig` as Prosody's configuration file (Prosody 0.12)."""

from collections.abc import Iterable, Mapping
from pathlib import Path

from xmppclient.route import Federation
from xmppclient.server.certificates import Certificate
from xmppclient.server.config import LOOPBACK, Feature, OnionWay, Ports, ServerConfig
from xmppclient.server.lua import Lua, assignments, lua

_ALWAYS = (
    "roster",
    "saslauth",
    "tls",
    "disco",
    "private",
    "blocklist",
    "version",
    "time",
    "ping",
    "csi_simple",
    "limits",
    "cron",
)
_MODULES = {
    Feature.ARCHIVE: ("mam",),
    Feature.CARBONS: ("carbons",),
    Feature.INVITES: ("invites", "invites_register", "user_account_management"),
    Feature.OFFLINE: ("offline",),
    Feature.PEP: ("pep", "bookmarks", "vcard4", "vcard_legacy"),
    Feature.REGISTRATION: ("register", "register_ibr"),
    Feature.RESUMPTION: ("smacks",),
    Feature.WEBSOCKET: ("websocket",),
}
PLUGINS = Path(__file__).with_name("plugins")
_UPLOAD_LIMIT = 64 * 1024 * 1024  # bytes, a file
_UPLOAD_QUOTA = 1024 * 1024 * 1024  # bytes, all files
_UPLOAD_KEPT = 30 * 24 * 3600  # seconds


def render(config: ServerConfig, ports: Ports, certificate: Certificate, *, as_root: bool) -> str:
    """The text of ``prosody.cfg.lua``."""
    parts = [assignments(_global(config, ports, certificate, as_root=as_root))]
    parts += [f"VirtualHost {lua(host)}\n" + assignments(_host(config, host), "  ") for host in config.hosts]
    if Feature.ROOMS in config.features:
        parts += [_component(f"muc.{host}", "muc", _rooms(config)) for host in config.hosts]
    if Feature.UPLOAD in config.features:
        parts.append(_component(upload_host(config), "http_file_share", _upload(config)))
    return "\n".join(parts)


def upload_host(config: ServerConfig) -> str:
    """The one upload service; every host points at it."""
    return f"upload.{config.hosts[0]}"


def _global(config: ServerConfig, ports: Ports, certificate: Certificate, *, as_root: bool) -> dict[str, Lua]:
    folder = config.folder
    tls: dict[str, Lua] = {"certificate": str(certificate.certificate), "key": str(certificate.key)}
    return {
        "run_as_root": as_root,
        "pidfile": str(folder / "prosody.pid"),
        "data_path": str(folder / "data"),
        "certificates": str(folder),
        "log": [
            {
                "levels": {"min": config.log_level},
                "to": "file",
                "filename": str(folder / "prosody.log"),
            }
        ],
        "interfaces": [LOOPBACK],
        "local_interfaces": [LOOPBACK],
        "http_interfaces": [LOOPBACK],
        "https_interfaces": [LOOPBACK],
        "c2s_ports": [ports.starttls],
        "c2s_direct_tls_ports": [ports.direct_tls],
        "http_ports": [ports.http],
        "https_ports": [ports.https],
        "ssl": tls,
        "c2s_direct_tls_ssl": tls,
        "https_ssl": tls,
        "http_default_host": upload_host(config),
        "http_external_url": config.files_url or f"https://localhost:{ports.https}/",
        "registration_invite_only": Feature.REGISTRATION not in config.features,
        "authentication": "internal_hashed",
        "password_hash": "SHA-256",
        "c2s_require_encryption": True,
        "allow_unencrypted_plain_auth": False,
        "modules_disabled": _disabled(config),
        "modules_enabled": _modules(config),
        "storage": {"archive": config.archive, "muc_log": config.archive, "default": "internal"},
        "storage_archive_item_limit": 1_000_000,
        "archive_expires_after": config.keep,
        "default_archive_policy": True,
        "max_archive_query_results": 250,
        "smacks_hibernation_time": config.resume_seconds,
        "limits": {"c2s": {"rate": "100mb/s"}},
        "pep_max_items": 10_000,
        "plugin_paths": [
            str(PLUGINS),
            *(str(path.parent) for path in config.room_modules),
            *map(str, config.plugins),
        ],
        **(_federation(config, ports, tls) if config.peers else {}),
        **(_onion(config, config.onion, ports) if config.onion else {}),
    }


def _disabled(config: ServerConfig) -> list[str]:
    disabled = [] if config.peers or _onion_modules(config) else ["s2s"]
    return disabled if Feature.OFFLINE in config.features else [*disabled, "offline"]


def _federation(config: ServerConfig, ports: Ports, tls: Mapping[str, Lua]) -> dict[str, Lua]:
    """Only peers with a certificate of our own authority; mod_neighbours knows the way to them."""
    return {
        "s2s_ports": [ports.s2s],
        "s2s_secure_auth": True,
        "s2s_ssl": {**tls, "cafile": str(config.folder / "ca.crt")},
        "neighbours": config.peers,
    }


def _onion(config: ServerConfig, way: OnionWay, ports: Ports) -> dict[str, Lua]:
    """Whoever asks DNS, or connects without tor, tells where the server is (mod_tor_only)."""
    return {
        "http_external_url": f"http://{config.hosts[0]}/",
        "https_ports": [],
        "limits": {"c2s": {"rate": "1mb/s", "burst": "5s"}, "s2sin": {"rate": "500kb/s", "burst": "5s"}},
        "s2s_ports": [ports.s2s],
        "s2s_require_encryption": True,
        "s2s_secure_auth": True,  # of other names; mod_onions lets tor and dialback vouch for onions
        "consider_websocket_secure": True,  # what comes to an onion comes encrypted
        "onions_socks5_host": LOOPBACK,
        "onions_socks5_port": way.socks_port,
        "onions_only": way.federation is not Federation.CLEAR,
        "onions_tor_all": way.federation is Federation.CLEAR,
    }


def _onion_modules(config: ServerConfig) -> list[str]:
    """What every host and every service of it loads to speak to other servers through tor."""
    federated = config.onion and config.onion.federation is not Federation.OFF
    return ["dialback", "onions"] if federated else []


def _modules(config: ServerConfig) -> list[str]:
    wanted = [*_ALWAYS, *_onion_modules(config)]
    wanted += ["neighbours"] if config.peers else []
    wanted += ["tor_only"] if config.onion else []
    for feature, modules in _MODULES.items():
        if feature in config.features:
            wanted += modules
    return wanted


def _host(config: ServerConfig, host: str) -> dict[str, Lua]:
    doors = {Feature.REGISTRATION, Feature.INVITES}
    options: dict[str, Lua] = {"allow_registration": bool(doors & config.features)}
    if Feature.UPLOAD in config.features:
        options["disco_items"] = [[upload_host(config), "files"]]
    if Feature.WEBSOCKET in config.features and host == config.hosts[0] and not config.onion:
        options["http_host"] = LOOPBACK
    return options


def _rooms(config: ServerConfig) -> dict[str, Lua]:
    archived = Feature.ARCHIVE in config.features
    archive = ["muc_mam"] if archived else []
    return {
        "modules_enabled": [*archive, *_names(config.room_modules), *_onion_modules(config)],
        **({"restrict_room_creation": "local"} if config.onion else {}),
        "muc_log_by_default": archived,
        "muc_log_expires_after": config.keep,
        "muc_room_default_public_jids": False,
    }


def _names(modules: Iterable[Path]) -> list[str]:
    return [path.stem.removeprefix("mod_") for path in modules]


def _upload(config: ServerConfig) -> dict[str, Lua]:
    return {
        "modules_enabled": _onion_modules(config),
        "http_file_share_expires_after": _UPLOAD_KEPT,
        "http_file_share_size_limit": _UPLOAD_LIMIT,
        "http_file_share_global_quota": _UPLOAD_QUOTA,
        "http_file_share_access": list(config.hosts),
        **({} if config.onion else {"http_host": "localhost"}),  # or TLS knows no such name
    }


def _component(name: str, module: str, options: dict[str, Lua]) -> str:
    return f"Component {lua(name)} {lua(module)}\n" + assignments(options, "  ")
