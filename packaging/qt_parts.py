"""Which parts of Qt ship: what the window uses, and nothing that could reach a network."""

import re
from collections.abc import Callable, Iterable, Iterator
from pathlib import PurePosixPath

Entry = tuple[str, str, str]
"""As in PyInstaller's tables: path in the frozen program, path here, kind."""

PLUGINS = frozenset(
    [
        # The icon is an SVG.
        "iconengines/qsvgicon",
        "imageformats/qsvg",
        # Dead keys, and writing Chinese or Japanese.
        "platforminputcontexts/composeplatforminputcontextplugin",
        "platforminputcontexts/ibusplatforminputcontextplugin",
        # Tests and the self-test show the window to nobody.
        "platforms/qoffscreen",
        "platforms/qxcb",
        "platforms/qwayland",
        "platforms/qcocoa",
        "platforms/qwindows",
        # File dialogs and colour scheme of the desktop.
        "platformthemes/qxdgdesktopportal",
        # GNOME under Wayland leaves a window's frame to the program.
        "wayland-decoration-client/adwaita",
        "wayland-decoration-client/bradient",
        "wayland-shell-integration/xdg-shell",
        "styles/qmacstyle",
        "styles/qmodernwindowsstyle",
    ]
)

_PLUGIN = re.compile(r"(?:^|/)plugins/(?P<kind>[^/]+)/(?:lib)?(?P<name>[^/.]+)\.(?:so|dylib|dll)$")
# On Linux the libraries of the build machine lie at the top, as lib*.so.N; Python's own is what
# everything else is called from.
_LIBRARY = re.compile(r"(?:^|/)(?:lib)?(?:Qt6|icu)[^/]*$|^lib(?!python)[^/]*\.so\.[^/]*$")
_TRANSLATION = re.compile(r"(?:^|/)translations/(?P<name>[^/]+)\.qm$")
# Windows draws OpenGL by software where there is no driver; the window draws without OpenGL.
_NEVER = re.compile(r"(?:^|/)(?:opengl32sw\.dll|d3dcompiler_\d+\.dll)$")


def wanted(
    entries: Iterable[Entry], languages: Iterable[str], needs: Callable[[str], Iterable[str]]
) -> list[Entry]:
    """Return those entries of a table that ship: of libraries, those that something needs.

    Args:
        entries: PyInstaller's.
        languages: that the interface is translated into, such as "de".
        needs: returns the names of the libraries that the binary at a path here is linked with.
    """
    named = {f"qtbase_{language}" for language in languages}
    left = [entry for entry in entries if _may_ship(_posix(entry), named)]
    used = _used(left, needs)
    return [entry for entry in left if not _is_library(entry) or _name(entry) in used]


def _may_ship(path: str, translations: set[str]) -> bool:
    if not path.startswith("PySide6/") or "/resources/" in path:
        return not _NEVER.search(path)
    if plugin := _PLUGIN.search(path):
        return f"{plugin['kind']}/{plugin['name']}" in PLUGINS
    if translation := _TRANSLATION.search(path):
        return translation["name"] in translations
    return not _NEVER.search(path) and "/qml/" not in path


def _used(entries: list[Entry], needs: Callable[[str], Iterable[str]]) -> set[str]:
    """Return the names of the libraries that something else than a library leads to."""
    libraries = {_name(entry): entry for entry in entries if _is_library(entry)}
    rest = [entry for entry in entries if not _is_library(entry)]
    open_ = list(_linked(rest, needs))
    used: set[str] = set()
    while open_:
        name = open_.pop()
        if name in libraries and name not in used:
            used.add(name)
            open_ += _linked([libraries[name]], needs)
    return used


def _linked(entries: Iterable[Entry], needs: Callable[[str], Iterable[str]]) -> Iterator[str]:
    for entry in entries:
        if entry[2] in ("BINARY", "EXTENSION"):
            yield from needs(entry[1])


def _is_library(entry: Entry) -> bool:
    return entry[2] != "SYMLINK" and bool(_LIBRARY.search(_posix(entry)))


def _name(entry: Entry) -> str:
    return PurePosixPath(_posix(entry)).name


def _posix(entry: Entry) -> str:
    return entry[0].replace("\\", "/")
