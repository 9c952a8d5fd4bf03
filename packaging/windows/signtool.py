"""Which commands sign Windows executables, and what is signed.

Nothing here runs anything, so that all of it can be tested on any system.
"""

from collections.abc import Mapping, Sequence
from pathlib import Path

THUMBPRINT = "IDIOLECT_WINDOWS_THUMBPRINT"
AZURE_LIBRARY = "IDIOLECT_AZURE_DLIB"
AZURE_METADATA = "IDIOLECT_AZURE_METADATA"
TIMESTAMP = "IDIOLECT_TIMESTAMP_URL"
SIGNTOOL = "IDIOLECT_SIGNTOOL"

_USUAL_TIMESTAMP = "http://timestamp.digicert.com"
_AZURE_TIMESTAMP = "http://timestamp.acs.microsoft.com"

# What we compiled ourselves; Python's and Qt's libraries bear signatures of their makers.
_OURS = (
    "*.exe",
    "_internal/engine/**/*.pyd",
    "_internal/llama_cpp/**/*.dll",
    "_internal/bin/*.dll",
)


class CredentialsError(Exception):
    """What the environment says about signing is incomplete, or said twice."""


def sign_command(environment: Mapping[str, str]) -> list[str] | None:
    """Return the command that signs the files named after it; None where nobody is to sign.

    Raises:
        CredentialsError: the environment names a signer in part, or two.
    """
    thumbprint = environment.get(THUMBPRINT)
    azure = [environment.get(name) for name in (AZURE_LIBRARY, AZURE_METADATA)]
    if thumbprint and any(azure):
        raise CredentialsError(f"Set either {THUMBPRINT}, or what is for Azure.")
    if any(azure) and not all(azure):
        raise CredentialsError(
            f"To sign with Azure, set both {AZURE_LIBRARY} and {AZURE_METADATA}."
        )
    if thumbprint:
        signer, timestamp = ["/sha1", thumbprint], _USUAL_TIMESTAMP
    elif all(azure):
        library, metadata = map(str, azure)
        signer, timestamp = ["/dlib", library, "/dmdf", metadata], _AZURE_TIMESTAMP
    else:
        return None
    command = [environment.get(SIGNTOOL, "signtool"), "sign", "/fd", "sha256", "/td", "sha256"]
    return [*command, "/tr", environment.get(TIMESTAMP, timestamp), "/d", "Idiolect", *signer]


def files_to_sign(program: Path) -> list[Path]:
    """Return the executables and libraries of a frozen program that nobody has signed yet."""
    return sorted({path for pattern in _OURS for path in program.glob(pattern)})


def inno_sign_tool(command: Sequence[str]) -> str:
    """Return a signing command as Inno Setup takes it: $q for a quote, $f for the file."""
    quoted = (f"$q{part}$q" if " " in part else part for part in command)
    return f"{' '.join(quoted)} $f"
