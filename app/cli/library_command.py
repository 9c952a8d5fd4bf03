"""`idiolect library`: backups of the library, and going back to one."""

import argparse
import dataclasses
from pathlib import Path

from app import __version__
from app.cli.arguments import Subparsers
from app.cli.output import Output
from app.errors import LibraryError
from app.home import Home
from app.library.backups import RESTORING, Backup, backups, delete_backups, newest_that_opens
from app.library.restoring import restore

_MEGABYTE = 1_000_000


def add_to(commands: Subparsers, everywhere: argparse.ArgumentParser) -> None:
    """Add the command to the command line."""
    parser = commands.add_parser("library", help="list, restore or delete backups of the library")
    actions = parser.add_subparsers(title="actions", metavar="ACTION", required=True)
    listed = actions.add_parser(
        "backups",
        parents=[everywhere],
        help="list the backups",
        description="List the backups. One is made whenever a newer version of Idiolect brings the "
        "library up to date; the newest three are kept for 30 days, beside "
        "the library.",
    )
    listed.set_defaults(command=_list)
    restored = actions.add_parser(
        "restore-backup",
        parents=[everywhere],
        help="go back to a backup",
        description="Put a backup in the library's place, to go back to an older version of "
        "Idiolect. The library as it is now is kept as another backup, so that this can be undone. "
        "Quit Idiolect's window first.",
    )
    restored.add_argument(
        "backup",
        nargs="?",
        metavar="BACKUP",
        help="a name, as “library backups” lists it (default: the newest that this version of "
        "Idiolect can open)",
    )
    restored.set_defaults(command=_restore)
    deleted = actions.add_parser(
        "delete-backups",
        parents=[everywhere],
        help="delete all backups",
        description="Delete all backups, and with them what you deleted from the library since "
        "they were made.",
    )
    deleted.set_defaults(command=_delete)


def _list(_options: argparse.Namespace, home: Home, output: Output) -> None:
    found = backups(home.database)
    none = "No backups. One is made when a newer version brings the library up to date."
    output.result(_data(found), "\n".join(map(_line, found)) or none)


def _restore(options: argparse.Namespace, home: Home, output: Output) -> None:
    """Restore a backup and say what there is to do next.

    Raises:
        LibraryError: as `restore`, or there is no such backup.
    """
    backup = _chosen(options.backup, home.database)
    kept = restore(home.database, backup)
    data = {
        "restored": str(backup.path),
        "kept": None if kept is None else str(kept),
        "version": __version__,
    }
    output.result(data, _told(backup, kept))


def _delete(_options: argparse.Namespace, home: Home, output: Output) -> None:
    deleted = delete_backups(home.database)
    output.result(_data(deleted), f"{_counted(len(deleted))} deleted.")


def _chosen(name: str | None, library: Path) -> Backup:
    if name is None:
        backup = newest_that_opens(library)
        if backup is None:
            raise LibraryError(
                f"There is no backup of {library} that this version of Idiolect can open. "
                "“idiolect library backups” lists what there is."
            )
        return backup
    for backup in backups(library):
        if name in (backup.path.name, str(backup.path)):
            return backup
    raise LibraryError(
        f"There is no backup {name} of {library}. “idiolect library backups” lists what there is."
    )


def _counted(number: int) -> str:
    return "1 backup" if number == 1 else f"{number} backups"


def _data(found: list[Backup]) -> dict[str, object]:
    shown = [{**dataclasses.asdict(each), "path": str(each.path)} for each in found]
    return {"backups": shown}


def _line(backup: Backup) -> str:
    if backup.event == RESTORING:
        event = "before a backup was restored"
    else:
        event = f"before Idiolect {backup.event}"
    size = f"{backup.n_bytes / _MEGABYTE:.1f} MB"
    return f"{backup.path.name}: {event}, made {backup.made_at}, {size}"


def _told(backup: Backup, kept: Path | None) -> str:
    lines = [f"The library is as it was on {backup.made_at}."]
    if kept is not None:
        lines.append(
            f"As it was until now it is kept in {kept}. To undo this: "
            f"idiolect library restore-backup {kept.name}"
        )
    if backup.event == __version__:
        lines.append(
            f"Idiolect {__version__} brings it up to date again when it next opens it. To go on "
            "with it as it is, install the version that you had before first."
        )
    return "\n".join(lines)
