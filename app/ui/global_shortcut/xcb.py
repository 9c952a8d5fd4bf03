"""The few calls of libxcb that a global shortcut needs, on a connection of our own.

Qt's connection would do too, but whether keys could be had would then be told to Qt alone. Qt's
plugin for X11 needs libxcb, so it is there; its structures are those of the X11 protocol.
"""

import ctypes
from ctypes import (
    POINTER,
    Structure,
    c_char_p,
    c_int,
    c_uint,
    c_uint8,
    c_uint16,
    c_uint32,
    c_void_p,
)

KEY_PRESS, KEY_RELEASE, MAPPING_CHANGED = 2, 3, 34
_TYPE_MASK = 0x7F  # the highest bit says that another program made the event up
_ASYNCHRONOUS = 1


class Event(Structure):
    """The beginning that key events have in common; other events have it, with other meanings."""

    _fields_ = (
        ("response_type", c_uint8),
        ("keycode", c_uint8),
        ("sequence", c_uint16),
        ("time", c_uint32),
    )


class _Cookie(Structure):
    _fields_ = (("sequence", c_uint),)


class _Setup(Structure):
    _fields_ = (
        ("not_needed", c_uint8 * 34),
        ("least_keycode", c_uint8),
        ("greatest_keycode", c_uint8),
    )


class _Screens(Structure):
    _fields_ = (("root", POINTER(c_uint32)), ("remaining", c_int), ("index", c_int))


class _MappingReply(Structure):
    _fields_ = (("response_type", c_uint8), ("keysyms_per_keycode", c_uint8))


_SIGNATURES = {
    "xcb_connect": (c_void_p, [c_char_p, POINTER(c_int)]),
    "xcb_connection_has_error": (c_int, [c_void_p]),
    "xcb_disconnect": (None, [c_void_p]),
    "xcb_flush": (c_int, [c_void_p]),
    "xcb_get_file_descriptor": (c_int, [c_void_p]),
    "xcb_get_setup": (POINTER(_Setup), [c_void_p]),
    "xcb_setup_roots_iterator": (_Screens, [POINTER(_Setup)]),
    "xcb_poll_for_event": (POINTER(Event), [c_void_p]),
    "xcb_request_check": (c_void_p, [c_void_p, _Cookie]),
    "xcb_grab_key_checked": (
        _Cookie,
        [c_void_p, c_uint8, c_uint32, c_uint16, c_uint8, c_uint8, c_uint8],
    ),
    "xcb_ungrab_key": (_Cookie, [c_void_p, c_uint8, c_uint32, c_uint16]),
    "xcb_get_keyboard_mapping": (_Cookie, [c_void_p, c_uint8, c_uint8]),
    "xcb_get_keyboard_mapping_reply": (POINTER(_MappingReply), [c_void_p, _Cookie, c_void_p]),
    "xcb_get_keyboard_mapping_keysyms": (POINTER(c_uint32), [POINTER(_MappingReply)]),
    "xcb_get_keyboard_mapping_keysyms_length": (c_int, [POINTER(_MappingReply)]),
}


class XcbError(Exception):
    """There is no libxcb, or no X server."""


class Connection:
    """A connection to the X server that the environment names, and its first screen.

    Raises:
        XcbError: there is none.
    """

    def __init__(self) -> None:
        try:
            self._xcb = ctypes.CDLL("libxcb.so.1")
            self._free = ctypes.CDLL(None).free
            for name, (result, arguments) in _SIGNATURES.items():
                function = getattr(self._xcb, name)
                function.restype, function.argtypes = result, arguments
        except (OSError, AttributeError) as error:
            raise XcbError(str(error)) from error
        self._free.restype, self._free.argtypes = None, [c_void_p]
        self._connection = self._xcb.xcb_connect(None, None)
        if self.is_broken:
            self.close()
            raise XcbError("no X server answers")
        self._setup = self._xcb.xcb_get_setup(self._connection)
        self._root = self._xcb.xcb_setup_roots_iterator(self._setup).root[0]

    @property
    def is_broken(self) -> bool:
        """Whether the server is gone; everything fails from then on."""
        return self._connection is None or bool(
            self._xcb.xcb_connection_has_error(self._connection)
        )

    @property
    def file_descriptor(self) -> int:
        """Readable when the server has said something."""
        return int(self._xcb.xcb_get_file_descriptor(self._connection))

    def close(self) -> None:
        """End the connection, and with it everything that was grabbed."""
        if self._connection is not None:
            self._xcb.xcb_disconnect(self._connection)
            self._connection = None

    def keycode_of(self, keysym: int) -> int | None:
        """Return the key that gives a symbol, most easily reached first; None if none does."""
        least = self._setup.contents.least_keycode
        count = self._setup.contents.greatest_keycode - least + 1
        cookie = self._xcb.xcb_get_keyboard_mapping(self._connection, least, count)
        reply = self._xcb.xcb_get_keyboard_mapping_reply(self._connection, cookie, None)
        if not reply:
            return None
        length = self._xcb.xcb_get_keyboard_mapping_keysyms_length(reply)
        keysyms = self._xcb.xcb_get_keyboard_mapping_keysyms(reply)[:length]
        columns = reply.contents.keysyms_per_keycode
        self._free(reply)
        places = [
            divmod(place, columns)[::-1] for place, each in enumerate(keysyms) if each == keysym
        ]
        return least + min(places)[1] if places else None

    def grab(self, keycode: int, modifiers: int) -> bool:
        """Have a key with modifiers to ourselves; return False if another program has it."""
        cookie = self._xcb.xcb_grab_key_checked(
            self._connection, 1, self._root, modifiers, keycode, _ASYNCHRONOUS, _ASYNCHRONOUS
        )
        error = self._xcb.xcb_request_check(self._connection, cookie)
        if error:
            self._free(error)
        return not error and not self.is_broken

    def ungrab(self, keycode: int, modifiers: int) -> None:
        """Leave a key with modifiers to others."""
        self._xcb.xcb_ungrab_key(self._connection, keycode, self._root, modifiers)
        self._xcb.xcb_flush(self._connection)

    def events(self) -> list[tuple[int, int]]:
        """Return what has happened since: the type of each event, and its time in ms if of keys."""
        happened = []
        while event := self._xcb.xcb_poll_for_event(self._connection):
            happened.append((event.contents.response_type & _TYPE_MASK, event.contents.time))
            self._free(event)
        return happened
