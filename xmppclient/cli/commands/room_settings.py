# SPDX-License-Identifier: AGPL-3.0-or-later
"""room config, avatar: how a room is set up."""

from collections.abc import Mapping
from pathlib import Path

from xmppclient.cli import room_output
from xmppclient.cli.commands.room import entered
from xmppclient.cli.lookup import YES_NO, pairs
from xmppclient.cli.run import Run
from xmppclient.errors import BadPicture, BadSetting
from xmppclient.model import Field, FieldKind, Form

PREFIX = "muc#roomconfig_"  # may be left out


async def config(run: Run) -> int:
    """Show the configuration, after changing it. Nothing changes unless everything is understood."""
    wanted = pairs(run.args.changes)
    account, room = await entered(run)
    form = await run.core.rooms.configuration(room.conversation_id)
    if wanted:
        await run.core.rooms.configure(room.conversation_id, _answers(form, wanted))
        form = await run.core.rooms.configuration(room.conversation_id)
    for field in form.fields:
        if field.name and field.kind is not FieldKind.FIXED:
            run.out.show(room_output.field(account, room.address, field), room_output.field_text(field))
    return 0


async def avatar(run: Run) -> int:
    """Without FILE the picture is taken away. Raises ``BadPicture``."""
    picture = _picture(run.args.file)
    account, room = await entered(run)
    await run.core.rooms.set_avatar(room.conversation_id, picture)
    room = await run.core.rooms.get(room.conversation_id)
    run.out.show(room_output.room(account, room), room_output.room_text(room))
    return 0


def _picture(path: str | None) -> bytes:
    """Raises ``BadPicture``."""
    try:
        return Path(path).read_bytes() if path else b""
    except OSError as error:
        raise BadPicture from error


def _answers(form: Form, wanted: list[tuple[str, str]]) -> Mapping[str, tuple[str, ...]]:
    """Only what was named; the rest stays as it is. Raises ``BadSetting``."""
    fields = {field.name: field for field in form.fields}
    answers: dict[str, tuple[str, ...]] = {}
    for key, value in wanted:
        field = fields.get(key) or fields.get(PREFIX + key)
        if field is None:
            raise BadSetting(f"{key}={value}")
        answers[field.name] = _values(field, value)
    return answers


def _values(field: Field, text: str) -> tuple[str, ...]:
    """Raises ``BadSetting`` for a choice that there is not."""
    choices = {value for value, _ in field.options}
    match field.kind:
        case FieldKind.BOOLEAN if text.lower() in YES_NO | {"0": False, "1": True}:
            return ("1" if text == "1" or YES_NO.get(text.lower()) else "0",)
        case FieldKind.CHOICES if choices.issuperset(values := tuple(filter(None, text.split(",")))):
            return values
        case FieldKind.LINES:
            return tuple(text.split("\n")) if text else ()
        case FieldKind.CHOICE if text in choices:
            return (text,)
        case FieldKind.TEXT | FieldKind.HIDDEN_TEXT:
            return (text,)
    raise BadSetting(f"{field.name}={text}")
