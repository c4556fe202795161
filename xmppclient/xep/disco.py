# SPDX-License-Identifier: AGPL-3.0-or-later
"""What somebody says they can do (XEP-0030), and its fingerprint (XEP-0115)."""

import hashlib
import json
from base64 import b64encode
from collections.abc import Mapping
from dataclasses import dataclass
from typing import Any, NamedTuple
from xml.etree.ElementTree import Element

from xmppclient.ns import q
from xmppclient.xep import forms

DISCO_INFO = "http://jabber.org/protocol/disco#info"
QUERY = q(DISCO_INFO, "query")
LANG = "{http://www.w3.org/XML/1998/namespace}lang"
MAX_FEATURES = 1000
MAX_TEXT = 300  # characters of a feature or a name


class Identity(NamedTuple):
    category: str
    kind: str
    lang: str = ""
    name: str = ""


@dataclass(frozen=True, slots=True)
class Info:
    """An answer to disco#info; ``forms`` are those of XEP-0128."""

    identities: tuple[Identity, ...] = ()
    features: frozenset[str] = frozenset()
    forms: tuple[Mapping[str, tuple[str, ...]], ...] = ()

    def form(self, kind: str) -> Mapping[str, tuple[str, ...]]:
        """The form with this FORM_TYPE; empty if there is none."""
        return next((form for form in self.forms if form.get(forms.FORM_TYPE) == (kind,)), {})

    def has(self, category: str, kind: str) -> bool:
        return any(identity[:2] == (category, kind) for identity in self.identities)


def read(answer: Element) -> Info:
    """The ``<query/>`` in an answer; what is not there is empty."""
    query = answer.find(QUERY)
    if query is None:
        return Info()
    identities = query.findall(q(DISCO_INFO, "identity"))[:MAX_FEATURES]
    features = query.findall(q(DISCO_INFO, "feature"))[:MAX_FEATURES]
    return Info(
        tuple(_identity(element) for element in identities),
        frozenset(element.get("var", "")[:MAX_TEXT] for element in features),
        tuple(forms.values(form) for form in query.findall(forms.X)[:20]),
    )


def verification(info: Info) -> str:
    """The verification string (XEP-0115 §5.1), of SHA-1 as everybody writes it."""
    parts = ["/".join(identity) for identity in sorted(info.identities)]
    parts += sorted(info.features)
    for form in sorted(info.forms, key=lambda form: form.get(forms.FORM_TYPE, ())):
        parts += form.get(forms.FORM_TYPE, ())
        for name in sorted(form.keys() - {forms.FORM_TYPE}):
            parts += [name, *sorted(form[name])]
    text = "".join(f"{part}<" for part in parts)
    return b64encode(hashlib.sha1(text.encode(), usedforsecurity=False).digest()).decode()


def dump(info: Info) -> str:
    """As text, for ``load``."""
    return json.dumps([info.identities, sorted(info.features), [dict(form) for form in info.forms]])


def load(text: str) -> Info:
    """Raises ``ValueError`` for what ``dump`` did not write."""
    try:
        identities, features, found = json.loads(text)
        return Info(
            tuple(Identity(*identity) for identity in identities),
            frozenset(features),
            tuple(_form(form) for form in found),
        )
    except (TypeError, AttributeError) as error:
        raise ValueError("not an answer to disco#info") from error


def _form(form: Mapping[str, Any]) -> Mapping[str, tuple[str, ...]]:
    return {name: tuple(values) for name, values in form.items()}


def _identity(element: Element) -> Identity:
    texts = (element.get(name, "")[:MAX_TEXT] for name in ("category", "type", LANG, "name"))
    return Identity(*texts)
