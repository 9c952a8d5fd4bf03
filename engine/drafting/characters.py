"""From tokens' bytes to whole characters."""

import codecs


class CharacterStream:
    """Gives out text as soon as its characters are complete.

    A token may end within a character; what is missing comes with the next one.
    """

    def __init__(self) -> None:
        self._decoder = codecs.getincrementaldecoder("utf-8")("replace")

    def push(self, data: bytes) -> str:
        """Return the characters that are complete with these bytes; perhaps none."""
        return self._decoder.decode(data)

    def finish(self) -> str:
        """Return what is left: a replacement character if the text ended within a character."""
        return self._decoder.decode(b"", True)  # noqa: FBT003 - the codec interface
