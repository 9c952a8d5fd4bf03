"""Which commands sign and notarise Idiolect.app, and in which order.

Nothing here runs anything, so that all of it can be tested on any system.
"""

from collections.abc import Mapping
from pathlib import Path

from bundle import program
from mach_o import slices

ENTITLEMENTS = Path(__file__).parent / "entitlements.plist"

IDENTITY = "IDIOLECT_MACOS_IDENTITY"
NOTARY_PROFILE = "IDIOLECT_NOTARY_PROFILE"
# The options of notarytool that stand for a key of App Store Connect, by their variables.
NOTARY_KEY = {
    "IDIOLECT_NOTARY_KEY": "--key",
    "IDIOLECT_NOTARY_KEY_ID": "--key-id",
    "IDIOLECT_NOTARY_ISSUER": "--issuer",
}


class CredentialsError(Exception):
    """What the environment says about signing is incomplete."""


def notary_credentials(environment: Mapping[str, str]) -> list[str] | None:
    """Return notarytool's options that say who submits; None where the environment names nobody.

    Raises:
        CredentialsError: it names somebody in part, or without an identity to sign with.
    """
    given = {name: environment[name] for name in NOTARY_KEY if environment.get(name)}
    profile = environment.get(NOTARY_PROFILE)
    if not profile and not given:
        return None
    if not environment.get(IDENTITY):
        raise CredentialsError(
            f"Apple notarises signed programs only. Set {IDENTITY}, too, or unset what is for "
            "the notary."
        )
    if profile:
        return ["--keychain-profile", profile]
    missing = [name for name in NOTARY_KEY if name not in given]
    if missing:
        raise CredentialsError(f"For notarising, set {', '.join(missing)}, too.")
    return [part for name, option in NOTARY_KEY.items() for part in (option, given[name])]


def signing_order(app: Path) -> list[Path]:
    """Return all that is signed inside a bundle, what lies deepest first, and the bundle last.

    A signature covers those inside, so theirs must be there before. A framework is signed as the
    folder of its version, after the files in it.
    """
    code = [
        path
        for path in (app / "Contents").rglob("*")
        if not path.is_symlink() and (_is_framework(path) or (path.is_file() and slices(path)))
    ]
    # The bundle's own signature is that of its executable.
    inner = [path for path in code if path != program(app)]
    return [*sorted(inner, key=lambda path: (-len(path.parts), str(path))), app]


def _is_framework(path: Path) -> bool:
    return path.parent.name == "Versions" and (path / "Resources" / "Info.plist").is_file()


def sign_command(path: Path, identity: str, *, is_app: bool = False) -> list[str]:
    """Return the command that signs one file or folder; only the app bears entitlements."""
    command = ["codesign", "--force", "--timestamp", "--options", "runtime", "--sign", identity]
    if is_app:
        command += ["--entitlements", str(ENTITLEMENTS)]
    return [*command, str(path)]


def verify_command(app: Path) -> list[str]:
    """Return the command that fails unless every signature of a bundle is whole."""
    return ["codesign", "--verify", "--deep", "--strict", "--verbose=2", str(app)]


def notarise_command(file: Path, credentials: list[str]) -> list[str]:
    """Return the command that submits a zip or dmg, and prints Apple's verdict as JSON."""
    submit = ["xcrun", "notarytool", "submit", str(file), "--wait", "--timeout", "1h"]
    return [*submit, "--output-format", "json", *credentials]


def notary_log_command(submission: str, credentials: list[str]) -> list[str]:
    """Return the command that prints why a submission was refused."""
    return ["xcrun", "notarytool", "log", submission, *credentials]


def staple_command(path: Path) -> list[str]:
    """Return the command that puts Apple's ticket into an app or dmg.

    With it macOS needs no network to trust the program, not even when it starts for the first time.
    """
    return ["xcrun", "stapler", "staple", str(path)]
