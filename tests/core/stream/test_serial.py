# SPDX-License-Identifier: AGPL-3.0-or-later
"""What is written can be read again, in the namespaces it had."""

from xml.etree.ElementTree import Element, fromstring

from hypothesis import given, strategies as st

from xmppclient.ns import CLIENT, q
from xmppclient.stream.serial import serialize


def read(text: str) -> Element:
    return fromstring(f"<stream xmlns='{CLIENT}'>{text}</stream>")[0]


def same(a: Element, b: Element) -> bool:
    return (
        (a.tag, a.attrib, a.text or "", len(a)) == (b.tag, b.attrib, b.text or "", len(b))
        and all(same(x, y) and (x.tail or "") == (y.tail or "") for x, y in zip(a, b, strict=True))
    )  # fmt: skip


def test_stanzas_have_no_prefix_and_no_declaration_of_their_own() -> None:
    message = Element(q(CLIENT, "message"), to="bob@b.test")
    message.append(Element("{urn:x}x"))

    assert serialize(message) == '<message to="bob@b.test"><x xmlns="urn:x"/></message>'


def test_a_child_without_namespace_has_that_of_its_parent() -> None:
    parent = Element("{urn:x}x")
    parent.append(Element("y"))

    assert serialize(parent) == '<x xmlns="urn:x"><y/></x>'


def test_attributes_keep_their_namespaces() -> None:
    element = Element(
        q(CLIENT, "body"), {"{http://www.w3.org/XML/1998/namespace}lang": "de", "{urn:y}a": "1"}
    )

    text = serialize(element)

    assert 'xml:lang="de"' in text
    assert same(read(text), element)


def test_what_xml_cannot_carry_is_replaced() -> None:
    element = Element(q(CLIENT, "body"), {"a": "\x00"})
    element.text = "a\x00b\ud800c\uffffd\x1be"

    assert same(read(serialize(element)), _with(element, "a\ufffdb\ufffdc\ufffdd\ufffde", a="\ufffd"))


def _with(element: Element, text: str, **attributes: str) -> Element:
    copy = Element(element.tag, attributes)
    copy.text = text
    return copy


TEXT = st.text(
    st.characters(blacklist_categories=["Cs"], blacklist_characters="\ufffe\uffff"), max_size=20
).map(lambda text: "".join(c for c in text if c >= " " or c in "\t\n\r"))
NAMES = st.sampled_from(["a", "b", q(CLIENT, "body"), "{urn:x}x", "{urn:y&\"'<}y"])


def elements() -> st.SearchStrategy[Element]:
    def build(tag: str, key: str, value: str, text: str, children: list[Element]) -> Element:
        element = Element(tag if tag.startswith("{") else q(CLIENT, tag), {key: value})
        element.text = text
        for child in children:
            child.tail = text
            element.append(child)
        return element

    parts = (NAMES, st.sampled_from(["k", "{urn:z}k"]), TEXT, TEXT)
    leaf = st.builds(build, *parts, st.just([]))
    return st.recursive(
        leaf, lambda inner: st.builds(build, *parts, st.lists(inner, max_size=3)), max_leaves=8
    )


@given(elements())
def test_any_element_survives(element: Element) -> None:
    assert same(read(serialize(element)), element)
