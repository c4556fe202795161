# SPDX-License-Identifier: AGPL-3.0-or-later
"""Bridges do not stay in the files of tor."""

from pathlib import Path

from xmppclient.net.tor.traces import remove_traces

GUARD = "Guard in=default rsa_id=AAAA sampled_on=2026-01-01T00:00:00\n"
BRIDGE = "Guard in=bridges rsa_id=BBBB bridge_addr=192.0.2.7:443 sampled_on=2026-01-01T00:00:00\n"


def test_bridges_go_and_other_guards_stay(tmp_path: Path) -> None:
    (tmp_path / "state").write_text(f"# Tor state file\n{GUARD}{BRIDGE}TotalBuildTimes 5\n")
    (tmp_path / "cached-descriptors").write_text("router bridge 192.0.2.7")
    (tmp_path / "cached-descriptors.new").write_text("router bridge 192.0.2.7")
    (tmp_path / "cached-microdescs.new").write_text("relays that everybody knows")

    remove_traces(tmp_path)

    assert (tmp_path / "state").read_text() == f"# Tor state file\n{GUARD}TotalBuildTimes 5\n"
    assert sorted(path.name for path in tmp_path.iterdir()) == ["cached-microdescs.new", "state"]


def test_without_files_there_is_nothing_to_do(tmp_path: Path) -> None:
    remove_traces(tmp_path / "data")

    assert not list(tmp_path.iterdir())
