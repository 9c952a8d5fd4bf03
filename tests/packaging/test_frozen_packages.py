"""Every package in the frozen program comes with a licence that lets it be passed on."""

from pathlib import Path

import pytest

from tests.packaging.scripts import script

packages = script("frozen_packages.py")


def test_modules_are_traced_to_their_packages() -> None:
    assert packages.packages_of(["yaml", "docx", "app", "json"]) == {"pyyaml", "python-docx"}


def test_a_package_without_licence_is_told(tmp_path: Path) -> None:
    (tmp_path / "lxml.txt").write_text("lxml 6\nLicence: BSD-3-Clause\n")
    (problem,) = packages.unlicensed({"lxml", "left-pad"}, tmp_path)
    assert problem.startswith("left-pad has no licence")


@pytest.mark.parametrize(
    ("stated", "is_gpl"),
    [
        ("GPL-3.0-only", True),
        ("GNU General Public License v2 or later (GPLv2+)", True),
        ("LGPL-3.0-only OR GPL-2.0-only OR GPL-3.0-only", False),
        ("GPL-2.0-or-later WITH Bootloader-exception", False),
        ("BSD-3-Clause", False),
    ],
)
def test_the_gpl_alone_is_told_from_its_exceptions(
    tmp_path: Path, stated: str, is_gpl: bool
) -> None:
    (tmp_path / "x.txt").write_text(f"x 1\nLicence: {stated}\n\nGPL is mentioned here, too\n")
    assert bool(list(packages.unlicensed({"x"}, tmp_path))) is is_gpl
