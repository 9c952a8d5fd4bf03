"""The command line's frame: arguments in, exit code out."""

import argparse
import importlib
import io
import os
import sys
from collections.abc import Sequence
from pathlib import Path
from types import ModuleType
from typing import NoReturn

from app.build_info import build_info
from app.cli.output import Output
from app.errors import AppError, UsageError
from app.home import Home, default_home
from engine.errors import EngineError
from engine.processor import check_processor

DONE, FAILED, BAD_USE = 0, 1, 2

_COMMANDS = (
    "import",
    "discover",
    "draft",
    "voice",
    "voices",
    "profiles",
    "library",
    "model",
    "self-test",
    "window",
    "rewrite-clipboard",
    "engine",
    "spelling",
)


class _Parser(argparse.ArgumentParser):
    """Reports bad use in one line, as every other error is reported."""

    def error(self, message: str) -> NoReturn:
        raise UsageError(f"{message} (try: {self.prog} --help)")


def run(arguments: Sequence[str]) -> int:
    """Run one command and return its exit code: 0 done, 1 failed, 2 bad use.

    Results go to standard output; progress, and an error's single line, to standard error.
    """
    _write_utf8()
    try:
        check_processor()
        options = _parser(arguments).parse_args(arguments)
        with Output(json=options.json) as output:
            options.command(options, Home(options.home), output)
    except (UsageError, EngineError, AppError) as error:
        _tell(str(error))
        return BAD_USE if isinstance(error, UsageError) else FAILED
    except KeyboardInterrupt:
        _tell("Stopped.")
        return FAILED
    except BrokenPipeError:
        # Whoever read our output has seen enough, as `idiolect profiles | head` does. What is left
        # of it goes nowhere, so that Python has nothing to complain of when it ends.
        os.dup2(os.open(os.devnull, os.O_WRONLY), sys.stdout.fileno())
        return FAILED
    return DONE


def _parser(arguments: Sequence[str]) -> argparse.ArgumentParser:
    parser = _Parser(
        prog="idiolect",
        description="Drafts emails and posts in your own voice, offline. "
        "Without a command, the window opens.",
        parents=[_everywhere()],
    )
    parser.add_argument("--version", action="version", version=f"idiolect {build_info().told}")
    parser.set_defaults(home=default_home().root, json=False, command=_open_window)
    commands = parser.add_subparsers(title="commands", metavar="COMMAND", parser_class=_Parser)
    # Only what is mentioned is loaded: the window need not wait for the importers or for llama.cpp.
    mentioned = [name for name in _COMMANDS if name in arguments]
    for name in mentioned or (_COMMANDS if arguments else ["window"]):
        _module(name).add_to(commands, _everywhere())
    return parser


def _everywhere() -> argparse.ArgumentParser:
    """Return the options that are understood both before and after the command.

    Made anew for each: parsers share their parents' options, so the outer one's defaults would
    otherwise be the inner ones' too, and undo what was said before the command.
    """
    everywhere = _Parser(add_help=False, argument_default=argparse.SUPPRESS)
    everywhere.add_argument("--home", type=Path, metavar="DIR", help="where your data live")
    everywhere.add_argument("--json", action="store_true", help="print one JSON object")
    return everywhere


def _write_utf8() -> None:
    # Windows has another encoding for pipes and files, in which not every name can be written.
    for stream in (sys.stdout, sys.stderr):
        if isinstance(stream, io.TextIOWrapper):
            stream.reconfigure(encoding="utf-8", errors="backslashreplace")


def _tell(message: str) -> None:
    print("idiolect:", " ".join(message.split()), file=sys.stderr)  # noqa: T201


def _open_window(options: argparse.Namespace, home: Home, output: Output) -> None:
    _module("window").run(options, home, output)


def _module(command: str) -> ModuleType:
    return importlib.import_module(f"app.cli.{command.replace('-', '_')}_command")
