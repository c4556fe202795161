# SPDX-License-Identifier: AGPL-3.0-or-later
import subprocess

from hypothesis import given, settings, strategies as st

from xmppclient.server.lua import assignments, lua


def test_values_become_lua_expressions() -> None:
    assert lua(True) == "true"
    assert lua(7) == "7"
    assert lua(["a", 1]) == '{ "a"; 1; }'
    assert lua({"k": {"x": False}}) == '{ ["k"] = { ["x"] = false; }; }'
    assert assignments({"ssl": "x", "n": 2}, "  ") == '  ssl = "x"\n  n = 2\n'


@settings(max_examples=40)
@given(text=st.text(st.characters(exclude_categories=["Cs"])))
def test_lua_reads_back_any_text(text: str) -> None:
    program = f"io.write({lua(text)})"

    result = subprocess.run(["lua5.4", "-"], input=program.encode(), capture_output=True, check=True)

    assert result.stdout.decode() == text
