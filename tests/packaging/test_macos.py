"""The macOS scripts say, sign and pack the right things, as far as that can be seen elsewhere."""

import json
import platform
import plistlib
import subprocess
from collections.abc import Mapping
from pathlib import Path

import pytest

from tests.packaging.mach_o_files import ARM64, X86_64, fat, thin
from tests.packaging.scripts import ROOT, script

bundle = script("macos/bundle.py")
codesign = script("macos/codesign.py")
build_dmg = script("macos/build_dmg.py")
check_dmg = script("macos/check_dmg.py")

IDENTITY = "Developer ID Application: A. Writer (ABCDE12345)"
KEY = {
    "IDIOLECT_NOTARY_KEY": "key.p8",
    "IDIOLECT_NOTARY_KEY_ID": "K1",
    "IDIOLECT_NOTARY_ISSUER": "I1",
}


@pytest.fixture
def app(tmp_path: Path) -> Path:
    """An app as PyInstaller lays it out, links included."""
    app = tmp_path / "Idiolect.app"
    contents = app / "Contents"
    frameworks = contents / "Frameworks"
    qt = frameworks / "PySide6" / "Qt" / "lib" / "QtCore.framework"
    both = fat(thin(X86_64, (13, 0)), thin(ARM64, (13, 0)))
    for path, data in {
        contents / "MacOS" / "idiolect": both,
        contents / "Info.plist": b"<plist/>",
        contents / "Resources" / "model.gguf": b"GGUF" + bytes(40),
        frameworks / "libllama.dylib": both,
        frameworks / "engine" / "llama" / "_head_scaler.abi3.so": both,
        qt / "Versions" / "A" / "QtCore": both,
        qt / "Versions" / "A" / "Resources" / "Info.plist": b"<plist/>",
    }.items():
        path.parent.mkdir(parents=True, exist_ok=True)
        path.write_bytes(data)
    (qt / "QtCore").symlink_to("Versions/Current/QtCore")
    (qt / "Versions" / "Current").symlink_to("A")
    (contents / "Resources" / "libllama.dylib").symlink_to("../Frameworks/libllama.dylib")
    return app


def test_info_plist_survives_apples_format_and_has_what_macos_asks_for() -> None:
    plist = plistlib.loads(plistlib.dumps(bundle.info_plist("1.2.3")))
    assert plist["CFBundleIdentifier"] == "org.idiolect.Idiolect"
    assert plist["CFBundleShortVersionString"] == plist["CFBundleVersion"] == "1.2.3"
    assert plist["LSMinimumSystemVersion"] == "14.0"
    assert plist["LSApplicationCategoryType"] == "public.app-category.productivity"
    assert plist["NSHighResolutionCapable"] is True
    assert plist["NSRequiresAquaSystemAppearance"] is False


def test_info_plist_names_the_languages_of_the_translations() -> None:
    translated = {file.stem.split("_", 1)[1] for file in ROOT.glob("resources/translations/*.ts")}
    apples = {"zh_CN": "zh-Hans"}
    assert set(bundle.LANGUAGES) == {"en"} | {apples.get(name, name) for name in translated}


def test_voice_files_are_declared_only_where_they_can_be_opened() -> None:
    assert "CFBundleDocumentTypes" not in bundle.info_plist("1.2.3")
    plist = bundle.info_plist("1.2.3", opens_voices=True)
    (document,) = plist["CFBundleDocumentTypes"]
    (kind,) = plist["UTImportedTypeDeclarations"]
    assert document["LSItemContentTypes"] == [kind["UTTypeIdentifier"]]
    assert document["LSHandlerRank"] == "Alternate"
    assert kind["UTTypeTagSpecification"] == {"public.filename-extension": ["gguf"]}


def test_nothing_is_let_off_the_hardened_runtime() -> None:
    assert plistlib.loads(codesign.ENTITLEMENTS.read_bytes()) == {}


def test_what_lies_inside_is_signed_before_what_is_around_it(app: Path) -> None:
    order = codesign.signing_order(app)
    framework = app / "Contents/Frameworks/PySide6/Qt/lib/QtCore.framework/Versions/A"
    assert order == [
        framework / "QtCore",
        framework,
        app / "Contents/Frameworks/engine/llama/_head_scaler.abi3.so",
        app / "Contents/Frameworks/libllama.dylib",
        app,
    ]


def test_only_the_app_bears_entitlements() -> None:
    library = codesign.sign_command(Path("a.dylib"), IDENTITY)
    assert library == [
        "codesign", "--force", "--timestamp", "--options", "runtime", "--sign", IDENTITY, "a.dylib",
    ]  # fmt: skip
    whole = codesign.sign_command(Path("Idiolect.app"), IDENTITY, is_app=True)
    assert whole[-3:] == ["--entitlements", str(codesign.ENTITLEMENTS), "Idiolect.app"]


@pytest.mark.parametrize(
    ("environment", "options"),
    [
        ({}, None),
        ({"IDIOLECT_MACOS_IDENTITY": IDENTITY}, None),
        (
            {"IDIOLECT_MACOS_IDENTITY": IDENTITY, "IDIOLECT_NOTARY_PROFILE": "mine"},
            ["--keychain-profile", "mine"],
        ),
        (
            {"IDIOLECT_MACOS_IDENTITY": IDENTITY, **KEY},
            ["--key", "key.p8", "--key-id", "K1", "--issuer", "I1"],
        ),
    ],
)
def test_the_environment_says_who_submits_to_the_notary(
    environment: Mapping[str, str], options: list[str] | None
) -> None:
    assert codesign.notary_credentials(environment) == options


@pytest.mark.parametrize(
    ("environment", "missing"),
    [
        ({"IDIOLECT_NOTARY_PROFILE": "mine"}, "IDIOLECT_MACOS_IDENTITY"),
        (
            {"IDIOLECT_MACOS_IDENTITY": IDENTITY, "IDIOLECT_NOTARY_KEY": "key.p8"},
            "IDIOLECT_NOTARY_KEY_ID, IDIOLECT_NOTARY_ISSUER",
        ),
    ],
)
def test_half_of_what_the_notary_needs_is_an_error_that_names_the_rest(
    environment: Mapping[str, str], missing: str
) -> None:
    with pytest.raises(codesign.CredentialsError, match=missing):
        codesign.notary_credentials(environment)


@pytest.mark.parametrize("architecture", ["arm64", "x86_64"])
def test_an_app_that_runs_anywhere_has_no_problems(app: Path, architecture: str) -> None:
    assert list(build_dmg.portability_problems(app, architecture)) == []


@pytest.mark.parametrize(
    ("name", "data", "problem"),
    [
        ("libomp.dylib", thin(ARM64, (15, 0)), "needs macOS 15.0"),
        ("a.so", thin(ARM64, (14, 0), "/opt/homebrew/lib/libomp.dylib"), "on this machine alone"),
        ("a.so", thin(X86_64, (13, 0)), "made for x86_64, not for arm64"),
        ("libffi.8.dylib", thin(ARM64, (14, 0)), "python.org's Python"),
    ],
)
def test_what_would_fail_on_other_machines_is_found_while_building(
    app: Path, name: str, data: bytes, problem: str
) -> None:
    (app / "Contents" / "Frameworks" / name).write_bytes(data)
    (found,) = build_dmg.portability_problems(app, "arm64")
    assert name in found
    assert problem in found


class Machine:
    """A Mac that notes down which commands it is given, and runs none."""

    def __init__(self, status: str = "Accepted") -> None:
        self.commands: list[list[str]] = []
        self._verdict = json.dumps({"id": "S1", "status": status})

    def run(self, command: list[str], **_options: object) -> subprocess.CompletedProcess[str]:
        self.commands.append(command)
        return subprocess.CompletedProcess(command, 0, stdout=self._verdict)

    def verbs(self) -> list[str]:
        """What was done, in brief, and to what: the last part is the file."""
        known = {"codesign", "self-test", "submit", "staple", "create", "log", "--verify"}
        return [
            " ".join(Path(part).name for part in command if Path(part).name in known)
            for command in self.commands
            if command[0] != "ditto"
        ]


@pytest.fixture
def machine(monkeypatch: pytest.MonkeyPatch) -> Machine:
    machine = Machine()
    monkeypatch.setattr(subprocess, "run", machine.run)
    monkeypatch.setattr(platform, "machine", lambda: "arm64")
    for name in (*KEY, "IDIOLECT_MACOS_IDENTITY", "IDIOLECT_NOTARY_PROFILE"):
        monkeypatch.delenv(name, raising=False)
    return machine


def test_without_an_identity_the_image_is_made_unsigned_and_that_is_said(
    app: Path, machine: Machine, capsys: pytest.CaptureFixture[str]
) -> None:
    assert build_dmg.main(["--app", str(app), "--to", "a.dmg"]) == 0
    assert machine.verbs() == ["self-test", "create"]
    assert "unsigned" in capsys.readouterr().err


def test_the_app_is_signed_tried_notarised_and_stapled_before_it_is_packed(
    app: Path, machine: Machine, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setenv("IDIOLECT_MACOS_IDENTITY", IDENTITY)
    monkeypatch.setenv("IDIOLECT_NOTARY_PROFILE", "mine")
    assert build_dmg.main(["--app", str(app), "--to", "a.dmg"]) == 0
    assert machine.verbs() == [
        *["codesign"] * 5, "codesign --verify", "self-test", "submit", "staple", "create",
        "codesign", "submit", "staple",
    ]  # fmt: skip
    assert machine.commands[-1] == ["xcrun", "stapler", "staple", "a.dmg"]


def test_apples_refusal_stops_the_build_and_shows_why(
    app: Path,
    machine: Machine,
    monkeypatch: pytest.MonkeyPatch,
    capsys: pytest.CaptureFixture[str],
) -> None:
    refusing = Machine("Invalid")
    monkeypatch.setattr(subprocess, "run", refusing.run)
    monkeypatch.setenv("IDIOLECT_MACOS_IDENTITY", IDENTITY)
    monkeypatch.setenv("IDIOLECT_NOTARY_PROFILE", "mine")
    assert build_dmg.main(["--app", str(app), "--to", "a.dmg"]) == 1
    assert "Invalid" in capsys.readouterr().err
    assert refusing.commands[-1][:4] == ["xcrun", "notarytool", "log", "S1"]
    assert "create" not in refusing.verbs()


def test_an_app_that_would_not_run_elsewhere_is_not_packed(
    app: Path, machine: Machine, capsys: pytest.CaptureFixture[str]
) -> None:
    (app / "Contents" / "Frameworks" / "libllama.dylib").write_bytes(thin(ARM64, (26, 0)))
    assert build_dmg.main(["--app", str(app), "--to", "a.dmg"]) == 1
    assert "needs macOS 26.0" in capsys.readouterr().err
    assert machine.commands == []


def test_the_image_bears_version_and_processor() -> None:
    assert build_dmg.image_name("1.2.3", "arm64") == "idiolect-1.2.3-macos-arm64.dmg"
    command = build_dmg.image_command(Path("folder"), Path("a.dmg"), "1.2.3")
    assert command == [
        "hdiutil", "create", "-volname", "Idiolect 1.2.3", "-srcfolder", "folder",
        "-fs", "APFS", "-format", "ULMO", "-ov", "a.dmg",
    ]  # fmt: skip


def test_what_is_checked_is_the_app_copied_out_of_the_image(machine: Machine) -> None:
    assert check_dmg.main(["a.dmg"]) == 0
    attach, copy, detach, test = machine.commands
    assert attach[:2] == ["hdiutil", "attach"]
    assert copy[0] == "ditto"
    assert copy[1].endswith("/image/Idiolect.app")
    assert detach[:2] == ["hdiutil", "detach"]
    assert test == [f"{copy[2]}/Contents/MacOS/idiolect", "self-test", "--json"]
