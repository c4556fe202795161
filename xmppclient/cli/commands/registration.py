# SPDX-License-Identifier: AGPL-3.0-or-later
"""account register: the server's form, asked on the terminal (XEP-0077)."""

import sys
from collections.abc import Mapping
from pathlib import Path

from xmppclient.cli import output
from xmppclient.cli.commands.account import login_password, print_account, ready
from xmppclient.cli.linking import login, read_link
from xmppclient.cli.lookup import pairs
from xmppclient.cli.run import Run, ask_secret
from xmppclient.errors import MissingSecret, RegistrationRefused
from xmppclient.model import Field, FieldKind, Form, Registration

Answers = Mapping[str, tuple[str, ...]]
SECRET = "password"  # noqa: S105 - the name of a field
TRIES = 3  # forms that are answered, if the server asks again
CHOSEN = (FieldKind.CHOICE, FieldKind.CHOICES)


async def register(run: Run) -> int:
    """Make the account on the server, and store it."""
    args = run.args
    how = read_link(args, own=False)
    given = {key: tuple(value.split("\n")) for key, value in pairs(args.field)}
    password = login_password(run)
    name, _, _ = args.jid.rpartition("@")
    known = {"username": (name,), SECRET: (password,), **given} if name else {SECRET: (password,), **given}
    await run.open(online=True)
    new = await login(run, password, how)
    asked = await run.core.accounts.registration(new)
    for attempt in range(1, TRIES + 1):
        answers = _answers(run, asked, known)
        try:
            account = await run.core.accounts.register(new, answers)
            break
        except RegistrationRefused as refusal:
            if refusal.registration is None or attempt == TRIES or not sys.stdin.isatty():
                raise
            run.out.tell(output.printable(str(refusal)))
            asked, known = refusal.registration, {SECRET: (password,)}
    await ready(run, account)
    print_account(run, account)
    return 0


def _answers(run: Run, asked: Registration, known: Answers) -> dict[str, tuple[str, ...]]:
    """Raises ``RegistrationRefused`` if the server registers elsewhere."""
    if asked.link and not asked.form.fields:
        raise RegistrationRefused("link", f"make the account at {output.printable(asked.link)}")
    form = asked.form
    for text in filter(None, (form.title, form.instructions)):
        run.out.tell(output.printable(text))
    answers = {field.name: _answer(run, field, known) for field in form.fields if field.name}
    _complain_about_missing(form, answers)
    return answers


def _answer(run: Run, field: Field, known: Answers) -> tuple[str, ...]:
    if field.name in known:
        return known[field.name]
    if field.kind is FieldKind.FIXED:
        return field.values
    _show_media(run, field)
    if not sys.stdin.isatty():
        return field.values
    if field.kind is FieldKind.HIDDEN_TEXT:
        return (ask_secret(f"{_label(field)}: ") or "",)
    typed = input(f"{_label(field)}: ")
    if not typed:
        return field.values
    return tuple(typed.split(",")) if field.kind is FieldKind.CHOICES else (typed,)


def _label(field: Field) -> str:
    words = field.label or field.name
    choices = ", ".join(value for value, _ in field.options)
    hint = f" [{choices}]" if field.kind in CHOSEN else " [0 or 1]" if field.kind is FieldKind.BOOLEAN else ""
    return output.printable(words) + output.printable(hint) + ("" if field.required else " (may be empty)")


def _show_media(run: Run, field: Field) -> None:
    """A picture is written to --captcha-file; an address is only said."""
    if field.media and run.args.captcha_file:
        Path(run.args.captcha_file).write_bytes(field.media)
        run.out.tell(f"the picture is in {run.args.captcha_file}")
    elif field.media:
        run.out.tell("there is a picture to read; give --captcha-file to store it")
    if field.media_url:
        run.out.tell(f"or look at {output.printable(field.media_url)}")


def _complain_about_missing(form: Form, answers: Answers) -> None:
    missing = [field.name for field in form.fields if field.required and not any(answers.get(field.name, ()))]
    if missing:
        raise MissingSecret(f"answer to {missing[0]} (--field {missing[0]}=…)")
