# SPDX-License-Identifier: AGPL-3.0-or-later
"""settings: what others are told by themselves."""

from xmppclient import privacy
from xmppclient.cli.lookup import pairs
from xmppclient.cli.run import Run
from xmppclient.errors import BadSetting

CHOICES = {choice.key.rpartition("/")[2].replace("_", "-"): choice for choice in privacy.CHOICES}


async def settings(run: Run) -> int:
    """Show them, after changing some. Nothing is changed unless everything is understood."""
    wanted = [change for pair in pairs(run.args.changes) for change in _understood(*pair)]
    await run.open()
    for key, value in wanted:
        await run.core.settings.set(key, value)
    now = await run.core.settings.all()
    values = {name: choice.of(now) for name, choice in CHOICES.items()}
    preset = privacy.preset_of(now)
    lines = [f"{name}={value}" for name, value in values.items()]
    run.out.show({"event": "settings", "preset": preset or None, **values}, "\n".join(lines))
    return 0


def _understood(key: str, value: str) -> list[tuple[str, str]]:
    if key == "preset" and value in privacy.PRESETS:
        return list(privacy.PRESETS[value].items())
    if key in CHOICES and value in CHOICES[key].values:
        return [(CHOICES[key].key, value)]
    raise BadSetting(f"{key}={value}")
