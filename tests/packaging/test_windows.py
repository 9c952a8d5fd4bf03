"""The Windows scripts say, sign and pack the right things, as far as that can be seen elsewhere."""

import ast
import re
import subprocess
from collections.abc import Mapping
from pathlib import Path

import pytest
from lxml import etree

from tests.packaging.scripts import ROOT, script

version_info = script("windows/version_info.py")
openmp = script("windows/openmp.py")
signtool = script("windows/signtool.py")
build_setup = script("windows/build_setup.py")
check_setup = script("windows/check_setup.py")

WINDOWS = ROOT / "packaging" / "windows"
INNO = (WINDOWS / "idiolect.iss").read_text(encoding="utf-8")
SIGNERS = (signtool.THUMBPRINT, signtool.AZURE_LIBRARY, signtool.AZURE_METADATA)


def directives() -> dict[str, str]:
    """The [Setup] section, by name."""
    section = INNO.split("[Setup]")[1].split("\n[")[0]
    return dict(re.findall(r"^(\w+)=(.*)$", section, re.MULTILINE))


def entries(section: str) -> list[dict[str, str]]:
    """The lines of one of Inno Setup's sections, by parameter."""
    text = INNO.split(f"[{section}]\n")[1].split("\n[")[0]
    lines = [line for line in text.splitlines() if line and line[0] not in ";#"]
    return [
        {name: value.strip('"') for name, value in re.findall(r'(\w+): ("[^"]*"|[^;]+)', line)}
        for line in lines
    ]


def test_the_manifest_says_what_windows_asks_for() -> None:
    manifest = etree.fromstring((WINDOWS / "idiolect.manifest").read_bytes())
    settings = {
        element.tag.split("}")[1]: element.text for element in manifest.iter("*") if element.text
    }
    assert settings["dpiAwareness"] == "PerMonitorV2"
    assert settings["longPathAware"] == "true"
    assert settings["activeCodePage"] == "UTF-8"
    level = manifest.find(".//{urn:schemas-microsoft-com:asm.v3}requestedExecutionLevel")
    assert level is not None
    assert level.get("level") == "asInvoker"
    systems = manifest.findall(".//{urn:schemas-microsoft-com:compatibility.v1}supportedOS")
    assert [system.get("Id") for system in systems] == ["{8e0f7a12-bfb3-4fe8-b9a5-48fd50a15a9a}"]


def test_the_version_resource_is_the_one_expression_that_pyinstaller_evaluates() -> None:
    text = version_info.version_info("1.2.3", "idiolect-cli", "Idiolect's command line")
    whole = ast.parse(text, mode="eval").body
    assert isinstance(whole, ast.Call)
    strings = {
        ast.literal_eval(call.args[0]): ast.literal_eval(call.args[1])
        for call in ast.walk(whole)
        if isinstance(call, ast.Call) and getattr(call.func, "id", "") == "StringStruct"
    }
    assert strings["FileVersion"] == strings["ProductVersion"] == "1.2.3"
    assert strings["OriginalFilename"] == "idiolect-cli.exe"
    assert strings["FileDescription"] == "Idiolect's command line"
    assert "filevers=(1, 2, 3, 0)" in text


@pytest.mark.parametrize(
    ("version", "numbers"),
    [
        ("0.1.0", (0, 1, 0, 0)),
        ("1.2", (1, 2, 0, 0)),
        ("1.2.3rc4", (1, 2, 3, 0)),
        ("1.2.3.dev5", (1, 2, 3, 0)),
        ("12", (12, 0, 0, 0)),
    ],
)
def test_windows_numbers_every_version(version: str, numbers: tuple[int, ...]) -> None:
    assert version_info.version_numbers(version) == numbers


def test_the_installer_upgrades_what_bears_its_id_which_never_changes() -> None:
    assert directives()["AppId"] == "{{6C1E8F0B-8D1C-4E0A-9B5E-3F5C0D7A2B94}"


def test_the_installer_asks_for_no_administrator_and_closes_what_runs() -> None:
    setup = directives()
    assert setup["PrivilegesRequired"] == "lowest"
    assert setup["DefaultDirName"] == r"{autopf}\Idiolect"
    assert setup["CloseApplications"] == "yes"
    assert setup["ArchitecturesAllowed"] == setup["ArchitecturesInstallIn64BitMode"]


def test_everything_that_the_installer_needs_is_defined_by_its_build() -> None:
    command = build_setup.compile_command(
        Path("ISCC.exe"), Path("dist/idiolect"), Path("dist"), "1.2.3rc1", None
    )
    defined = dict(part[2:].split("=", 1) for part in command if part.startswith("/D"))
    wanted = set(re.findall(r"\{#(\w+)\}", INNO)) - {"OpenVoice"}
    assert set(defined) == wanted
    assert defined["AppVersion"] == "1.2.3rc1"
    assert defined["FileVersion"] == "1.2.3.0"
    assert directives()["AppVersion"] == "{#AppVersion}"
    assert command[-1] == str(WINDOWS / "idiolect.iss")


def test_files_that_the_installer_takes_from_the_repository_are_there() -> None:
    assert (WINDOWS / directives()["LicenseFile"].replace("\\", "/")).is_file()


def test_the_installer_takes_both_executables_and_all_that_is_beside_them() -> None:
    assert [(each["Source"], each["DestDir"]) for each in entries("Files")] == [
        *((rf"{{#Program}}\{name}", "{app}") for name in build_setup.PROGRAMS),
        (r"{#Program}\_internal\*", r"{app}\_internal"),
    ]


def test_an_upgrade_clears_the_older_libraries_and_uninstalling_leaves_the_data() -> None:
    assert entries("InstallDelete") == [{"Type": "filesandordirs", "Name": r"{app}\_internal"}]
    assert "\n[UninstallDelete]" not in INNO
    assert "localappdata" not in re.sub(r"^;.*$", "", INNO, flags=re.MULTILINE).lower()


def test_the_installer_speaks_the_programs_languages() -> None:
    translated = {file.stem.split("_")[1] for file in ROOT.glob("resources/translations/*.ts")}
    assert {each["Name"] for each in entries("Languages")} == {"en"} | translated


def test_chinese_is_offered_only_where_inno_setup_has_it() -> None:
    before, name, _after = INNO.partition('Name: "zh"')
    assert name
    condition = before.splitlines()[-1]
    assert condition.startswith("#if FileExists(")
    assert "ChineseSimplified.isl" in condition


def test_voice_files_are_associated_only_where_the_program_opens_them() -> None:
    """Every mention of the association stands between #ifdef OpenVoice and #endif."""
    is_guarded, outside = False, []
    for line in INNO.splitlines():
        if line.startswith("#"):
            is_guarded = line == "#ifdef OpenVoice" or (is_guarded and line != "#endif")
        elif not is_guarded and not line.startswith(";"):
            outside.append(line)
    assert "voicefiles" in INNO
    assert not [line for line in outside if "voicefiles" in line or ".gguf" in line]


def test_every_condition_of_the_installer_ends() -> None:
    begun = re.findall(r"^#(?:ifdef|ifndef|if)\b", INNO, re.MULTILINE)
    assert len(begun) == len(re.findall(r"^#endif$", INNO, re.MULTILINE))


@pytest.mark.parametrize(
    ("environment", "end"),
    [
        (
            {signtool.THUMBPRINT: "ab12"},
            ["/tr", "http://timestamp.digicert.com", "/d", "Idiolect", "/sha1", "ab12"],
        ),
        (
            {signtool.THUMBPRINT: "ab12", signtool.TIMESTAMP: "http://time.example"},
            ["/tr", "http://time.example", "/d", "Idiolect", "/sha1", "ab12"],
        ),
        (
            {signtool.AZURE_LIBRARY: "dlib.dll", signtool.AZURE_METADATA: "me.json"},
            ["/tr", "http://timestamp.acs.microsoft.com", "/d", "Idiolect",
             "/dlib", "dlib.dll", "/dmdf", "me.json"],
        ),
    ],
)  # fmt: skip
def test_the_environment_says_who_signs(environment: Mapping[str, str], end: list[str]) -> None:
    beginning = ["signtool", "sign", "/fd", "sha256", "/td", "sha256"]
    assert signtool.sign_command(environment) == beginning + end


def test_without_a_signer_nothing_is_signed() -> None:
    assert signtool.sign_command({}) is None


@pytest.mark.parametrize(
    "environment",
    [
        {signtool.AZURE_LIBRARY: "dlib.dll"},
        {signtool.AZURE_METADATA: "me.json"},
        {signtool.THUMBPRINT: "ab12", signtool.AZURE_LIBRARY: "dlib.dll"},
    ],
)
def test_half_a_signer_and_two_are_errors(environment: Mapping[str, str]) -> None:
    with pytest.raises(signtool.CredentialsError, match=signtool.AZURE_LIBRARY + "|either"):
        signtool.sign_command(environment)


def test_inno_setup_signs_with_the_same_command() -> None:
    signing = [r"C:\Windows Kits\signtool.exe", "sign", "/sha1", "ab12"]
    quoted = r"$qC:\Windows Kits\signtool.exe$q sign /sha1 ab12 $f"
    assert signtool.inno_sign_tool(signing) == quoted
    command = build_setup.compile_command(Path("I"), Path("p"), Path("d"), "1.0", signing)
    assert f"/Sidiolect={quoted}" in command
    assert "/DSign" in command
    assert "SignTool=idiolect" in INNO


def test_what_we_built_is_signed_and_what_others_signed_is_not(tmp_path: Path) -> None:
    ours = [
        "_internal/bin/ggml-cpu-haswell.dll",
        "_internal/engine/llama/_head_scaler.pyd",
        "_internal/llama_cpp/lib/llama.dll",
        "idiolect-cli.exe",
        "idiolect.exe",
    ]
    for name in [*ours, "_internal/python312.dll", "_internal/PySide6/Qt6Core.dll"]:
        (tmp_path / name).parent.mkdir(parents=True, exist_ok=True)
        (tmp_path / name).write_bytes(b"MZ")
    found = [path.relative_to(tmp_path).as_posix() for path in signtool.files_to_sign(tmp_path)]
    assert found == ours


def test_the_newest_openmp_that_may_be_passed_on_is_found(tmp_path: Path) -> None:
    for folder in (
        "14.9.1/x64/Microsoft.VC142.OpenMP",
        "14.44.35112/x64/Microsoft.VC143.OpenMP",
        "14.44.35112/debug_nonredist/x64/Microsoft.VC143.OpenMP.LLVM",
        "14.50.1/arm64/Microsoft.VC145.OpenMP",
        "v143/x64/Microsoft.VC143.CRT",
    ):
        path = tmp_path / "VC" / "Redist" / "MSVC" / folder / "vcomp140.dll"
        path.parent.mkdir(parents=True)
        path.touch()
    found = openmp.library_in(tmp_path)
    assert found is not None
    assert found.parents[2].name == "14.44.35112"
    assert found.parents[1].name == "x64"


def test_without_openmp_none_is_found(tmp_path: Path) -> None:
    assert openmp.library_in(tmp_path) is None


def test_visual_studio_is_asked_where_it_is() -> None:
    finder = openmp.finder_of({"ProgramFiles(x86)": "/programs"})
    command = openmp.finder_command(finder)
    assert command[0] == "/programs/Microsoft Visual Studio/Installer/vswhere.exe"
    assert command[command.index("-property") + 1] == "installationPath"


def test_inno_setup_is_found_where_it_is_installed_or_named(tmp_path: Path) -> None:
    usual = tmp_path / "Inno Setup 6" / "ISCC.exe"
    usual.parent.mkdir()
    usual.touch()
    assert build_setup.compiler({"ProgramFiles(x86)": str(tmp_path)}) == usual
    assert build_setup.compiler({build_setup.COMPILER: str(usual)}) == usual
    with pytest.raises(build_setup.BuildError, match=build_setup.COMPILER):
        build_setup.compiler({build_setup.COMPILER: str(tmp_path / "none.exe")})


@pytest.fixture
def frozen(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """A frozen program, and Inno Setup to pack it with, signed by nobody."""
    program = tmp_path / "idiolect"
    program.mkdir()
    for path in (*(program / name for name in build_setup.PROGRAMS), tmp_path / "ISCC.exe"):
        path.touch()
    monkeypatch.setattr(build_setup, "ICON", script("icons.py").write_icons(tmp_path)[0])
    monkeypatch.setenv(build_setup.COMPILER, str(tmp_path / "ISCC.exe"))
    for name in SIGNERS:
        monkeypatch.delenv(name, raising=False)
    return program


@pytest.fixture
def commands(monkeypatch: pytest.MonkeyPatch) -> list[list[str]]:
    """What would have been run, by name."""
    noted: list[list[str]] = []

    def run(command: list[str], **_options: object) -> None:
        noted.append(command)

    monkeypatch.setattr(subprocess, "run", run)
    return noted


def test_without_a_signer_the_installer_is_made_unsigned_and_that_is_said(
    frozen: Path, commands: list[list[str]], capsys: pytest.CaptureFixture[str]
) -> None:
    assert build_setup.main(["--program", str(frozen)]) == 0
    assert [Path(command[0]).name for command in commands] == ["ISCC.exe"]
    assert "unsigned" in capsys.readouterr().err


def test_with_a_signer_the_program_is_signed_before_it_is_packed(
    frozen: Path, commands: list[list[str]], monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setenv(signtool.THUMBPRINT, "ab12")
    assert build_setup.main(["--program", str(frozen)]) == 0
    sign, compile_ = commands
    assert sign[:2] == ["signtool", "sign"]
    assert sign[-1] == str(frozen / "idiolect.exe")
    assert "/DSign" in compile_


def test_without_a_frozen_program_the_next_step_is_named(
    tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    assert build_setup.main(["--program", str(tmp_path)]) == 1
    assert "packaging/freeze.py" in capsys.readouterr().err


class Windows:
    """Stands in for an installer that works, or leaves something undone."""

    def __init__(self, *, clears: bool = True, keeps_data: bool = True) -> None:
        self._clears, self._keeps_data = clears, keeps_data

    def run(self, command: list[str], **_options: object) -> None:
        program, verb = Path(command[0]), command[-1]
        if program.name == "setup.exe":
            (folder,) = (Path(part[5:]) for part in command if part.startswith("/DIR="))
            (folder / "_internal").mkdir(parents=True, exist_ok=True)
            if self._clears:
                for path in (folder / "_internal").iterdir():
                    path.unlink()
        elif verb == "profiles":
            home = Path(command[2])
            home.mkdir()
            (home / "library.sqlite").touch()
        elif program.name == "unins000.exe":
            for path in (program.parent / "_internal").iterdir():
                path.unlink()
            (program.parent / "_internal").rmdir()
            if not self._keeps_data:
                (program.parent.parent / "home" / "library.sqlite").unlink()


@pytest.mark.parametrize(
    ("windows", "complaint"),
    [
        (Windows(), ""),
        (Windows(clears=False), "older version's libraries"),
        (Windows(keeps_data=False), "library"),
    ],
)
def test_the_check_notices_what_an_installer_gets_wrong(
    windows: Windows,
    complaint: str,
    monkeypatch: pytest.MonkeyPatch,
    capsys: pytest.CaptureFixture[str],
) -> None:
    monkeypatch.setattr(subprocess, "run", windows.run)
    assert check_setup.main(["setup.exe"]) == (1 if complaint else 0)
    assert complaint in capsys.readouterr().err
