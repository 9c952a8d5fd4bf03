"""What macOS is told about Idiolect.app; build.spec puts it into the bundle."""

from pathlib import Path

IDENTIFIER = "org.idiolect.Idiolect"
NAME = "Idiolect"

# numpy's wheels for macOS 14 are what pip takes on any newer system, and Qt's want 13.
OLDEST_MACOS = (14, 0)

LANGUAGES = ("en", "de", "es", "fr", "zh-Hans")

VOICE_TYPE = "org.idiolect.voice"


def info_plist(version: str, *, opens_voices: bool = False) -> dict[str, object]:
    """Return what build.spec gives PyInstaller's BUNDLE as info_plist.

    Args:
        version: of the program, as in pyproject.toml.
        opens_voices: whether the program answers when Finder asks it to open a voice file. While it
            does not, none is declared: Finder would start it to no purpose.
    """
    plist: dict[str, object] = {
        "CFBundleIdentifier": IDENTIFIER,
        "CFBundleName": NAME,
        "CFBundleDisplayName": NAME,
        "CFBundlePackageType": "APPL",
        "CFBundleShortVersionString": version,
        "CFBundleVersion": version,
        "CFBundleDevelopmentRegion": "en",
        "CFBundleLocalizations": list(LANGUAGES),
        "LSApplicationCategoryType": "public.app-category.productivity",
        "LSMinimumSystemVersion": ".".join(map(str, OLDEST_MACOS)),
        "NSHighResolutionCapable": True,
        # Unset, an application that PyInstaller froze is kept light on a dark desktop.
        "NSRequiresAquaSystemAppearance": False,
        "NSSupportsAutomaticGraphicsSwitching": True,
        "NSHumanReadableCopyright": "Licensed under the Apache License 2.0",
    }
    return plist | (_voice_documents() if opens_voices else {})


def _voice_documents() -> dict[str, object]:
    """Return that voice files can be opened; models end in .gguf, too, so never as first choice."""
    return {
        "CFBundleDocumentTypes": [
            {
                "CFBundleTypeName": "Idiolect voice",
                "CFBundleTypeRole": "Viewer",
                "LSHandlerRank": "Alternate",
                "LSItemContentTypes": [VOICE_TYPE],
            }
        ],
        "UTImportedTypeDeclarations": [
            {
                "UTTypeIdentifier": VOICE_TYPE,
                "UTTypeDescription": "Idiolect voice",
                "UTTypeConformsTo": ["public.data"],
                "UTTypeTagSpecification": {"public.filename-extension": ["gguf"]},
            }
        ],
    }


def program(app: Path) -> Path:
    """Return the executable of a bundle, which is its command line, too."""
    return app / "Contents" / "MacOS" / NAME.lower()
