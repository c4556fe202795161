# SPDX-License-Identifier: AGPL-3.0-or-later
"""The XML schemas of the OMEMO libraries: built when they are used, and then right."""

import subprocess
import sys
from xml.etree.ElementTree import Element, fromstring

import pytest

from xmppclient.services.omemo.libraries import LateSchema, LateSchema11, LateValidationError

TEXT = """<xs:schema xmlns:xs="http://www.w3.org/2001/XMLSchema" targetNamespace="urn:test"
    xmlns="urn:test" elementFormDefault="qualified"><xs:element name="box"/></xs:schema>"""
CHECK = """
import sys
import xmppclient.services.omemo.engine
assert "xmlschema" not in sys.modules
import xmlschema
assert xmlschema.XMLSchema.__module__ != "xmppclient.services.omemo.libraries"
"""


def test_the_engine_is_imported_without_the_schema_library() -> None:
    subprocess.run([sys.executable, "-c", CHECK], check=True)


@pytest.mark.parametrize("kind", [LateSchema, LateSchema11])
def test_a_late_schema_validates(kind: type[LateSchema]) -> None:
    schema = kind(TEXT)

    schema.validate(fromstring("<box xmlns='urn:test'/>"))
    with pytest.raises(LateValidationError):
        schema.validate(Element("{urn:test}crate"))
