"""The zip archives of XML that word processors write: opened with care, and read in a stream.

Nothing of a document is trusted: an archive of many names, one that unpacks to gigabytes, XML that
defines entities or nests without end are all refused before they cost memory.
"""

import zipfile
from collections.abc import Mapping
from io import BytesIO
from typing import IO, ClassVar
from xml.parsers import expat

from app.importing.document import DamagedDocumentError, UnwantedDocumentError

MAX_XML_BYTES = 50 * 1024 * 1024
"""Of one part, unpacked."""

_TOO_MUCH = "unpacks to more than any document of prose needs"
_MAX_MEMBERS = 10_000
_CENTRAL_ENTRY = b"PK\x01\x02"
_ZIP_START = b"PK\x03\x04"
_MAX_DEPTH = 256
_MAX_ELEMENTS = 2_000_000
_CHUNK_BYTES = 1024 * 1024  # a smaller one makes expat read a long attribute over and over
_PLAIN_METHODS = (zipfile.ZIP_STORED, zipfile.ZIP_DEFLATED)
_ENCRYPTED_FLAG = 1
_OLE_START = b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1"
_ENCRYPTED_PACKAGE = "EncryptedPackage".encode("utf-16-le")


class XmlHandler:
    """Is told what an XML part holds, in order; names come without their namespaces' prefixes.

    Attributes:
        skipped: the elements that it is told nothing of, nor of what is in them.
    """

    skipped: ClassVar[frozenset[str]] = frozenset()

    def start(self, name: str, attributes: Mapping[str, str]) -> None:
        """Be told that an element begins."""

    def end(self, name: str) -> None:
        """Be told that an element ends."""

    def text(self, data: str) -> None:
        """Be told a piece of text, in which line breaks are spaces."""


class NamedTexts(XmlHandler):
    """The texts of elements by name, such as a document's title and date.

    Args:
        names: of the elements, without their namespace.

    Attributes:
        texts: by name; "" where there is no such element.
    """

    def __init__(self, *names: str) -> None:
        self.texts = dict.fromkeys(names, "")
        self._inside = ""

    def start(self, name: str, attributes: Mapping[str, str]) -> None:  # noqa: ARG002
        """Note where it is."""
        self._inside = name

    def end(self, name: str) -> None:  # noqa: ARG002
        """Note that what follows belongs to none of them."""
        self._inside = ""

    def text(self, data: str) -> None:
        """Add text to the element that it stands in."""
        if self._inside in self.texts:
            self.texts[self._inside] += data


def open_office_file(data: bytes) -> zipfile.ZipFile:
    """Open a document's archive.

    Raises:
        UnwantedDocumentError: it is encrypted.
        DamagedDocumentError: it is no zip archive, or has too many parts.
    """
    if data.startswith(_OLE_START) and _ENCRYPTED_PACKAGE in data:
        # Word wraps an encrypted document in a compound file.
        raise UnwantedDocumentError("encrypted")
    # Counted beforehand, since the list of names alone can fill the memory.
    if data.count(_CENTRAL_ENTRY) > _MAX_MEMBERS:
        raise DamagedDocumentError(f"has more than {_MAX_MEMBERS} parts")
    try:
        return zipfile.ZipFile(BytesIO(data))
    except (zipfile.BadZipFile, NotImplementedError) as error:
        raise DamagedDocumentError("is cut off, or no office document at all") from error


def is_zip(head: bytes) -> bool:
    """Return whether a file that starts with these bytes is a zip archive."""
    return head.startswith(_ZIP_START)


def read_part(archive: zipfile.ZipFile, name: str, handler: XmlHandler) -> bool:
    """Tell the handler what an XML part holds.

    Returns:
        Whether there is such a part.

    Raises:
        UnwantedDocumentError: the part is encrypted.
        DamagedDocumentError: the part is no XML, defines entities, nests too deep or is too large.
    """
    try:
        member = archive.getinfo(name)
    except KeyError:
        return False
    if member.flag_bits & _ENCRYPTED_FLAG:
        raise UnwantedDocumentError("encrypted")
    if member.compress_type not in _PLAIN_METHODS:
        raise DamagedDocumentError("is compressed in a way that no office program uses")
    with archive.open(member) as stream:
        _parse(stream, handler)
    return True


class _Parsing:
    """Passes on what expat tells, down to a depth, and without what the handler skips."""

    def __init__(self, handler: XmlHandler) -> None:
        self._handler = handler
        self._depth = 0
        self._elements = 0
        self._skipping_from = 0

    def start(self, tag: str, attributes: dict[str, str]) -> None:
        self._depth += 1
        if self._depth > _MAX_DEPTH:
            raise DamagedDocumentError(f"nests its parts more than {_MAX_DEPTH} deep")
        self._elements += 1
        if self._elements > _MAX_ELEMENTS:
            raise DamagedDocumentError(_TOO_MUCH)
        name = _local(tag)
        if not self._skipping_from and name in self._handler.skipped:
            self._skipping_from = self._depth
        if not self._skipping_from:
            self._handler.start(name, {_local(key): text for key, text in attributes.items()})

    def end(self, tag: str) -> None:
        if not self._skipping_from:
            self._handler.end(_local(tag))
        elif self._skipping_from == self._depth:
            self._skipping_from = 0
        self._depth -= 1

    def text(self, data: str) -> None:
        if not self._skipping_from:
            self._handler.text(data.replace("\n", " "))


def _local(name: str) -> str:
    # Two editions of each format use other namespaces for the same names.
    return name.rpartition(":")[2]


def _parse(stream: IO[bytes], handler: XmlHandler) -> None:
    parsing = _Parsing(handler)
    parser = expat.ParserCreate()
    parser.buffer_text = True
    parser.StartElementHandler = parsing.start
    parser.EndElementHandler = parsing.end
    parser.CharacterDataHandler = parsing.text
    parser.StartDoctypeDeclHandler = _refuse_doctype
    _feed(parser, stream)


def _feed(parser: expat.XMLParserType, stream: IO[bytes]) -> None:
    size, is_final = 0, True
    try:
        while chunk := stream.read(_CHUNK_BYTES):
            size += len(chunk)
            if size > MAX_XML_BYTES:
                raise DamagedDocumentError(_TOO_MUCH)
            parser.Parse(chunk)
        parser.Parse(b"", is_final)
    except expat.ExpatError as error:
        raise DamagedDocumentError(f"holds XML that cannot be read ({error})") from error


def _refuse_doctype(*_: object) -> None:
    # Entities, which can stand for gigabytes or for another file, are defined nowhere else.
    raise DamagedDocumentError("holds XML with a document type, which no office program writes")
