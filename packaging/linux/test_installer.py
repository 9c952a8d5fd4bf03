"""Installs the packages into a clean Debian without a network, and does what a person does.

Run as root after `make installer`, as `make test-installer` does:
python3 packaging/linux/test_installer.py dist
"""

import argparse
import os
import re
import shutil
import signal
import sys
import time
from collections.abc import Iterator
from contextlib import ExitStack, contextmanager
from pathlib import Path
from types import FrameType

from clean_root import AS_ROOT, HOME, CleanRoot, CommandFailedError, clean_root, fetch
from frozen_folder import PackagingError
from installed_program import (
    DATA,
    InstalledProgram,
    WrongError,
    contents,
    give,
    traces,
)
from needed_libraries import PACKAGE_OF, Needs
from old_package import VERSION as OLD_VERSION
from old_package import as_older, version_of
from screen import NoScreenError, Screen, screen

CACHE = Path(__file__).parent.parent.parent / "build" / "clean-root"
INSTALLED = "/opt/idiolect"
SAMPLE_VOICE = f"{INSTALLED}/_internal/resources/sample_voice"
TOOLS = {
    "debootstrap": "debootstrap",
    "Xvfb": "xvfb",
    "dpkg-deb": "dpkg",
    "objdump": "binutils",
    "unshare": "util-linux",
    "setpriv": "util-linux",
}


def main(arguments: list[str]) -> int:
    """Run every step; return 0 if all passed, 1 if one failed, 2 if they cannot be run here."""
    parser = argparse.ArgumentParser(description=__doc__.splitlines()[0])
    parser.add_argument("dist", type=Path, help="the folder with the packages")
    options = parser.parse_args(arguments)
    # Ended from outside, it has to clean up as after Ctrl-C.
    signal.signal(signal.SIGTERM, _stop)
    try:
        check_machine()
        package = the_one(options.dist, "idiolect_*_amd64.deb")
        archive = the_one(options.dist, "idiolect-*-linux-x86_64.tar.gz")
    except WrongError as error:
        say(str(error))
        return 2
    began = time.monotonic()
    try:
        with ExitStack() as stack:
            with step("a clean Debian"):
                root = stack.enter_context(clean_root(CACHE))
            display = stack.enter_context(screen())
            test_package(root, package, display, options.dist)
            test_archive(root, archive)
    except (CommandFailedError, NoScreenError, PackagingError, WrongError) as error:
        say(str(error))
        return 1
    except KeyboardInterrupt:
        say("stopped")
        return 1
    say(f"all passed in {time.monotonic() - began:.0f} s")
    return 0


def check_machine() -> None:
    """See that the test can be run here.

    Raises:
        WrongError: it cannot; says what to do.
    """
    if os.geteuid() != 0:
        raise WrongError("A clean root can only be made by root. Run it with sudo.")
    path = os.pathsep.join([os.environ.get("PATH", ""), "/usr/sbin", "/sbin"])
    os.environ["PATH"] = path
    missing = {package for tool, package in TOOLS.items() if shutil.which(tool) is None}
    if missing:
        raise WrongError(f"Something is missing: apt-get install {' '.join(sorted(missing))}")


def the_one(folder: Path, pattern: str) -> Path:
    """Return the only file of a pattern.

    Raises:
        WrongError: there is none, or more than one.
    """
    files = list(folder.glob(pattern))
    if len(files) != 1:
        raise WrongError(f"{folder} has {len(files)} of {pattern}, not one. Run make installer.")
    return files[0]


def test_package(root: CleanRoot, package: Path, display: Screen, pictures: Path) -> None:
    """Install an older package, use it, install the newer one over it, use that, remove it."""
    program = InstalledProgram(root, "idiolect")
    version = version_of(package)
    newer = give(root, package, "/tmp")  # noqa: S108 - in the clean root
    with step("what it depends on, from Debian"):
        fetch(root, newer, CACHE)
    with step(f"{OLD_VERSION} installed, without a network"):
        old = give(root, as_older(package, root.path.parent), "/tmp")  # noqa: S108
        install(root, old, OLD_VERSION)
    with step("every library found, in the package that the table names"):
        check_libraries(root)
    with step("self-test"):
        say(program.test_itself())
    with step("the sample voice imported, its heads found"):
        say(program.learn(SAMPLE_VOICE))
    with step("a draft"):
        draft = program.draft()
        say(draft)
    known = program.profiles()
    with step(f"{version} installed over it"):
        install(root, newer, version)
    with step("profiles, heads and drafts as before"):
        expect(program.profiles() == known, "The profiles are not what they were.")
        expect(program.draft() == draft, "The same draft came out otherwise.")
        say(program.test_itself())
    with step("the window"):
        picture, seconds, engine_runs = program.show_window(display)
        (pictures / "installed-window.png").write_bytes(picture.png())
        say(f"{picture.n_colours()} colours; there after {seconds:.1f} s")
        expect(engine_runs, "The window's engine ended. Look at installed-window.png.")
    kept = contents(root.inside(DATA))
    for verb in ("remove", "purge"):
        with step(f"dpkg --{verb}"):
            root.run("dpkg", f"--{verb}", "idiolect", place=AS_ROOT)
            left = [path for path in traces(root) if not is_expected(path)]
            expect(not left, f"Left after {verb}: {left}")
            expect(contents(root.inside(DATA)) == kept != {}, "The person's data have changed.")


def install(root: CleanRoot, package: str, version: str) -> None:
    """Install a package of which all dependencies are there, without a network.

    Raises:
        CommandFailedError, WrongError: it is not installed then.
    """
    root.run("apt-get", "install", "--yes", "--no-install-recommends", package, place=AS_ROOT)
    installed = root.run("dpkg-query", "--show", "--showformat=${Version}", "idiolect")
    expect(installed == version, f"dpkg says that {installed} is installed, not {version}.")
    said = root.run("dpkg", "--verify", "idiolect", place=AS_ROOT)
    expect(not said, f"Not installed as packed: {said}")


def check_libraries(root: CleanRoot) -> None:
    """See that each library that the program needs is where the table of packages says.

    Raises:
        WrongError: one is not.
    """
    for library in Needs.of(root.inside(INSTALLED)).libraries:
        owners = root.run("dpkg-query", "--search", f"*/{library}")
        names = {line.split(":")[0] for line in owners.splitlines()}
        expect(PACKAGE_OF[library] in names, f"{library} is in {names}, says Debian.")


def is_expected(path: str) -> bool:
    """Return whether a path with the program's name may be there after its removal."""
    # The packages that were installed from lie about, and dpkg keeps nothing without conffiles.
    return re.fullmatch(r"/(tmp|var/cache/apt/archives)/idiolect_[^/]*\.deb", path) is not None


def test_archive(root: CleanRoot, archive: Path) -> None:
    """Unpack the archive as the ordinary user, use it, install it for them, remove it."""
    packed = give(root, archive, "/tmp")  # noqa: S108 - in the clean root
    folder = f"{HOME}/{archive.name.removesuffix('.tar.gz')}"
    link = f"{HOME}/.local/bin/idiolect"
    with step("the portable archive unpacked, and run where it lies"):
        root.run("tar", "-xzf", packed)
        say(InstalledProgram(root, f"{folder}/idiolect/idiolect").test_itself())
    with step("installed below ~/.local, twice"):
        for _ in range(2):
            root.run(f"{folder}/install.sh")
        root.run("rm", "-r", folder)
        InstalledProgram(root, link).profiles()
        entry = f"{HOME}/.local/share/applications/idiolect.desktop"
        text = root.inside(entry).read_text(encoding="utf-8")
        expect(f'Exec="{HOME}/.local/opt/idiolect/idiolect" window\n' in text, text)
    kept = contents(root.inside(DATA))
    with step("removed from ~/.local"):
        root.run(f"{HOME}/.local/opt/idiolect/uninstall.sh")
        left = [path for path in traces(root) if path.startswith(HOME)]
        expect(not left, f"Left: {left}")
        expect(contents(root.inside(DATA)) == kept != {}, "The person's data have changed.")


@contextmanager
def step(name: str) -> Iterator[None]:
    """Tell that something has passed or failed, and how long it took."""
    began = time.monotonic()
    passed = False
    try:
        yield
        passed = True
    finally:
        word = "passed" if passed else "FAILED"
        print(f"{word} {time.monotonic() - began:6.1f} s  {name}", flush=True)


def expect(condition: bool, otherwise: str) -> None:
    """Raise WrongError with the text unless the condition holds."""
    if not condition:
        raise WrongError(otherwise)


def say(text: str) -> None:
    """Print a remark on the step under way."""
    print("  " + text.replace("\n", "\n  "), flush=True)


def _stop(_signal: int, _frame: FrameType | None) -> None:
    raise KeyboardInterrupt


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
