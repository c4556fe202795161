# SPDX-License-Identifier: AGPL-3.0-or-later
"""What a server keeps for an account, behind a fake stream: nodes, a block list, and what it offers."""

from xml.etree.ElementTree import Element, SubElement, tostring

from tests.fakes.account_kit import ALICE, AccountKit
from tests.fakes.fake_stream import result, xml
from xmppclient.errors import RequestError
from xmppclient.services.blocking import BLOCK, ITEM, LIST, UNBLOCK
from xmppclient.services.pep import Pep
from xmppclient.services.server_info import BLOCKING, REPORTING, Discovery
from xmppclient.xep import disco, forms, pubsub

EVERYTHING = (BLOCKING, REPORTING, pubsub.PUBLISH_OPTIONS)
PEP = f"{{{pubsub.PUBSUB}}}"


class FakeServer:
    """Private nodes with their options, and a block list."""

    def __init__(self, kit: AccountKit, *features: str) -> None:
        self.kit = kit
        self.features = set(features)
        self.nodes: dict[str, dict[str, Element]] = {}
        self.options: dict[str, dict[str, str]] = {}
        self.blocked: list[str] = []
        self.refuses_max_items = False
        answers = kit.stream.answers
        answers[disco.QUERY] = self._info
        answers[LIST], answers[BLOCK], answers[UNBLOCK] = self._list, self._block, self._unblock
        answers[f"{PEP}pubsub"] = self._pubsub
        answers[f"{{{pubsub.OWNER}}}pubsub"] = self._configure
        self.discovery = Discovery(kit.ctx, kit.stream)
        self.pep = Pep(kit.ctx, kit.stream, self.discovery)

    def keep(self, node: str, item_id: str, payload: Element) -> None:
        """Another device has published this."""
        self.options.setdefault(node, dict(pubsub.PRIVATE))
        self.nodes.setdefault(node, {})[item_id] = payload

    def news(self, node: str, item_id: str, payload: Element, sender: str = ALICE) -> Element:
        """The message that tells of it."""
        inner = tostring(payload).decode()
        return event(node, f"<item id='{item_id}'>{inner}</item>", sender)

    def asked(self, tag: str) -> list[Element]:
        return [payload for _, payload, _ in self.kit.stream.requests if payload.tag == tag]

    def _info(self, _: Element) -> Element:
        features = "".join(f"<feature var='{feature}'/>" for feature in self.features)
        identity = "<identity category='pubsub' type='pep'/>"
        return result(f"<query xmlns='{disco.DISCO_INFO}'>{identity}{features}</query>")

    def _list(self, _: Element) -> Element:
        answer = result()
        found = SubElement(answer, LIST)
        for jid in self.blocked:
            SubElement(found, ITEM, jid=jid)
        return answer

    def _block(self, request: Element) -> Element:
        self.blocked += [item.attrib["jid"] for item in request]
        return result()

    def _unblock(self, request: Element) -> Element:
        for item in request:
            self.blocked.remove(item.attrib["jid"])
        return result()

    def _pubsub(self, request: Element) -> Element:
        verb = request[0]
        node = verb.attrib["node"]
        match verb.tag.removeprefix(PEP):
            case "publish":
                self._publish(node, verb[0], request.find(f"{PEP}publish-options"))
            case "retract":
                self.nodes.get(node, {}).pop(verb[0].attrib["id"], None)
            case "create":
                self.nodes[node], self.options[node] = {}, _options(request[1])
            case "items":
                return self._items(node)
        return result()

    def _publish(self, node: str, item: Element, options: Element | None) -> None:
        wanted = _options(options) if options is not None else {}
        if self.refuses_max_items and "pubsub#max_items" in wanted:
            raise RequestError("not-acceptable")
        given = self.options.setdefault(node, dict(wanted))
        if any(given.get(name) != value for name, value in wanted.items()):
            raise RequestError("conflict")
        self.nodes.setdefault(node, {})[item.attrib["id"]] = item[0]

    def _items(self, node: str) -> Element:
        if node not in self.nodes:
            raise RequestError("item-not-found")
        answer = result()
        items = SubElement(SubElement(answer, f"{PEP}pubsub"), f"{PEP}items", node=node)
        for item_id, payload in self.nodes[node].items():
            SubElement(items, f"{PEP}item", id=item_id).append(payload)
        return answer

    def _configure(self, request: Element) -> Element:
        node = request[0].attrib["node"]
        if node not in self.options:
            raise RequestError("item-not-found")
        self.options[node] |= _options(request[0])
        return result()


def event(node: str, inner: str, sender: str = ALICE) -> Element:
    """News of a node, as it comes."""
    return xml(
        f"<message from='{sender}' type='headline'><event xmlns='{pubsub.EVENT}'>"
        f"<items node='{node}'>{inner}</items></event></message>"
    )


def _options(parent: Element) -> dict[str, str]:
    form = parent.find(forms.X)
    assert form is not None
    return {name: values[0] for name, values in forms.values(form).items() if name != forms.FORM_TYPE}
