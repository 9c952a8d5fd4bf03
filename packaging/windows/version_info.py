"""Writes what Windows shows as an executable's properties, as PyInstaller reads it."""

_TEMPLATE = """\
VSVersionInfo(
  ffi=FixedFileInfo(
    filevers={numbers}, prodvers={numbers},
    mask=0x3f, flags=0x0, OS=0x40004, fileType=0x1, subtype=0x0, date=(0, 0)
  ),
  kids=[
    StringFileInfo([StringTable("040904B0", [
      StringStruct("CompanyName", "Idiolect"),
      StringStruct("FileDescription", {description!r}),
      StringStruct("FileVersion", {version!r}),
      StringStruct("InternalName", {name!r}),
      StringStruct("LegalCopyright", "Licensed under the Apache License 2.0"),
      StringStruct("OriginalFilename", {file!r}),
      StringStruct("ProductName", "Idiolect"),
      StringStruct("ProductVersion", {version!r}),
    ])]),
    VarFileInfo([VarStruct("Translation", [0x0409, 1200])]),
  ]
)
"""


def version_info(version: str, name: str, description: str = "Idiolect") -> str:
    """Return the text of a version file, the `version` of PyInstaller's EXE.

    Args:
        version: of the program, as in pyproject.toml.
        name: of the executable, without .exe.
        description: what the task manager calls it.
    """
    return _TEMPLATE.format(
        numbers=version_numbers(version),
        version=version,
        name=name,
        file=f"{name}.exe",
        description=description,
    )


def version_numbers(version: str) -> tuple[int, int, int, int]:
    """Return the four numbers that Windows knows a version by: 1.2.0rc1 is 1, 2, 0, 0."""
    numbers = []
    for part in version.split(".")[:3]:
        digits = part[: len(part) - len(part.lstrip("0123456789"))]
        numbers.append(int(digits or 0))
    major, minor, patch = numbers + [0] * (3 - len(numbers))
    return major, minor, patch, 0
